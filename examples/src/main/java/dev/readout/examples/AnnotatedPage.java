package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.html.HtmlRenderer;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What does an article look like with everything that is recorded about it? */
@Command(
        name = "AnnotatedPage",
        description = {
            "Writes an article as a page for a browser, with every statement and meeting beside the text.",
            "The page is one file that needs no network. Without ARTICLE, it shows the example article."
        },
        mixinStandardHelpOptions = true)
public final class AnnotatedPage implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "ARTICLE", description = "The article as JSON (.json), or its text.")
    private @Nullable Path article;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the page (default: the name of ARTICLE with .html, in the current folder).")
    private @Nullable Path out;

    @Option(names = "--open", description = "Opens the page in the browser.")
    private boolean isOpened;

    @Option(names = "--no-script", description = "Writes a page without a script.")
    private boolean isWithoutScript;

    @Override
    public Integer call() throws IOException {
        Article shown = article == null ? JerusalemArticle.article() : ArticleFile.read(article);
        Path page = out == null ? Path.of(nameOfPage()) : out;
        HtmlRenderer renderer = HtmlRenderer.builder().script(!isWithoutScript).build();
        try (Writer writer = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
            renderer.render(shown, writer);
        }
        System.out.println(page + ": " + shown.statements().size() + " statements, " + Files.size(page) + " bytes");
        if (isOpened) {
            Browser.open(page);
        }
        return 0;
    }

    private String nameOfPage() {
        if (article == null) {
            return "jerusalem.html";
        }
        String name = Objects.requireNonNull(article.getFileName()).toString();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".html";
    }

    /**
     * Runs the example.
     *
     * @param args an article and options, or nothing
     */
    public static void main(String[] args) {
        Cli.main(new AnnotatedPage(), args);
    }
}
