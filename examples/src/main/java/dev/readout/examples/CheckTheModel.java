package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.draft.Draft;
import dev.readout.draft.DraftFinding;
import dev.readout.draft.DraftGrounder;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftStatement;
import dev.readout.draft.GroundedDraft;
import dev.readout.draft.GroundedStatement;
import dev.readout.grounding.Changed;
import dev.readout.html.HtmlRenderer;
import dev.readout.json.ReadoutJson;
import dev.readout.metadata.Provenance;
import dev.readout.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which parts of a model's draft does the article really say? */
@Command(
        name = "CheckTheModel",
        description = {
            "Grounds a draft in an article, and shows which statements the article makes and which it does not.",
            "Without arguments, it checks a draft of the example article that has some faults.",
            "The exit code is 0 if everything was found, and 1 if anything was left out."
        },
        mixinStandardHelpOptions = true)
public final class CheckTheModel implements Callable<Integer> {
    private static final int SHOWN = 70;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ARTICLE",
            description = "The article as JSON (.json), or its text.")
    private @Nullable Path article;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DRAFT", description = "The draft as JSON.")
    private @Nullable Path draft;

    @Option(names = "--agent", paramLabel = "NAME", description = "Who made the draft (default: ${DEFAULT-VALUE}).")
    private String agent = "model";

    @Option(names = "--out", paramLabel = "FILE", description = "Writes an article with what was found, as JSON.")
    private @Nullable Path out;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Writes a page for a browser: what the draft says beside what the article says.")
    private @Nullable Path page;

    @Override
    public Integer call() throws IOException {
        if (article != null && draft == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "expected ARTICLE and DRAFT, or neither");
        }
        Article before = article == null ? withoutRecord(JerusalemArticle.article()) : ArticleFile.read(article);
        GroundedDraft grounded = DraftGrounder.of(before)
                .ground(draft(), Provenance.builder().agent(agent).build());
        print(grounded);
        if (out != null) {
            ReadoutJson.write(grounded.article(), out);
        }
        if (page != null) {
            try (Writer writer = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
                HtmlRenderer.create().render(grounded, writer);
            }
        }
        return grounded.isComplete() ? 0 : 1;
    }

    private static Article withoutRecord(Article article) {
        return Article.builder().text(article.text()).blocks(article.blocks()).build();
    }

    private Draft draft() throws IOException {
        if (draft != null) {
            return ReadoutJson.lenient().drafts().read(draft);
        }
        try (InputStream example = CheckTheModel.class.getResourceAsStream("draft-of-a-model.json")) {
            return ReadoutJson.strict().drafts().read(Objects.requireNonNull(example));
        }
    }

    private static void print(GroundedDraft grounded) {
        int number = 0;
        for (GroundedStatement statement : grounded.statements()) {
            number++;
            System.out.printf(
                    Locale.ROOT,
                    "%3d  %-12s %-12s %s%n",
                    number,
                    verdict(statement),
                    statement
                            .statement()
                            .map(s -> s.passage().hull().toString())
                            .orElse(""),
                    shown(statement.draft()));
            statement.findings().forEach(CheckTheModel::print);
        }
        Stream<DraftFinding> others =
                grounded.findings().stream().filter(finding -> !finding.place().startsWith("/statements/"));
        System.out.println();
        others.forEach(CheckTheModel::print);
        long found = grounded.statements().stream()
                .filter(s -> s.statement().isPresent())
                .count();
        System.out.println();
        System.out.println("The article makes " + found + " of these "
                + grounded.statements().size() + " statements.");
    }

    /** Returns the tier of a statement that was found, or else the worst verdict. */
    private static String verdict(GroundedStatement grounded) {
        return grounded.statement()
                .flatMap(Statement::provenance)
                .flatMap(Provenance::method)
                .map(method -> method.substring(method.lastIndexOf(' ') + 1))
                .orElseGet(() -> grounded.findings().isEmpty()
                        ? "empty"
                        : grounded.findings().get(0).kind().name().toLowerCase(Locale.ROOT));
    }

    private static String shown(DraftStatement statement) {
        String who = statement.sources().stream()
                .flatMap(source -> source.mention().or(source::speaker).stream())
                .collect(Collectors.joining(" and "));
        String words = statement.content().stream().map(DraftPiece::exact).collect(Collectors.joining(" … "));
        return shortened((who + " " + String.join(" ", statement.cue())).strip() + ": " + words);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static void print(DraftFinding finding) {
        System.out.println("     " + finding);
        if (finding.verdict().orElse(null) instanceof Changed changed) {
            changed.differences().stream()
                    .filter(difference -> difference.kind().tier().isEmpty())
                    .forEach(difference -> System.out.println("       " + difference));
        }
    }

    /**
     * Runs the example.
     *
     * @param args an article and a draft, or nothing
     */
    public static void main(String[] args) {
        Cli.main(new CheckTheModel(), args);
    }
}
