package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Who said what in an article? */
@Command(
        name = "WhoSaidWhat",
        description = "Shows the statements of an article by speaker.",
        mixinStandardHelpOptions = true)
public final class WhoSaidWhat implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "An article as JSON. Without a file, it is the article that ReconstructArticle builds.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Article article =
                file == null ? JerusalemArticle.article() : ReadoutJson.strict().read(file);
        for (Speaker speaker : article.speakers()) {
            print(speaker.displayName(), article.statementsOf(speaker));
        }
        print(
                "Somebody",
                article.statements().stream()
                        .filter(statement -> statement.speakers().isEmpty())
                        .toList());
        return 0;
    }

    private static void print(String who, List<Statement> statements) {
        if (!statements.isEmpty()) {
            System.out.println(who);
            statements.forEach(statement -> System.out.println("  " + Printing.statement(statement)));
        }
    }

    /**
     * Runs the example.
     *
     * @param args the name of a file, or nothing
     */
    public static void main(String[] args) {
        Cli.main(new WhoSaidWhat(), args);
    }
}
