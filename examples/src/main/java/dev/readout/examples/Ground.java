package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.grounding.Absent;
import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingCorpus;
import dev.readout.grounding.Sighting;
import dev.readout.grounding.Sightings;
import dev.readout.grounding.Verdict;
import dev.readout.json.ReadoutJson;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does an article really say these words, and where? Of many articles, which say them and which changed them? */
@Command(
        name = "Ground",
        description = {
            "Says whether the words of a quotation are an article's own, and marks them with [[ and ]].",
            "For many articles, it says which of them have the quotation, and how. The article that bends the quotation"
                    + " least is first; equally good articles are in the order of the file.",
            "The exit code is 0 if an article has the words, and 1 if they are changed or absent."
        },
        mixinStandardHelpOptions = true)
public final class Ground implements Callable<Integer> {
    private static final int CONTEXT = 60;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lines",
            description =
                    "Reads objects {\"text\": ..., \"quote\": ...} from standard input, one per line, and writes one"
                            + " verdict per line. The exit code is 1 if a line is not such an object.")
    private boolean lines;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "The article as JSON (.json), or its text; or articles as JSON, one per line (.jsonl, .jsonl.gz).")
    private @Nullable Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "QUOTATION", description = "The words to look for.")
    private @Nullable String quotation;

    @Override
    public Integer call() throws IOException {
        if (lines && file == null) {
            return new GroundLines().run(System.in, System.out) ? 0 : 1;
        }
        if (lines || file == null || quotation == null) {
            throw usage("expected FILE and QUOTATION, or --lines alone");
        }
        if (isLines(file)) {
            return groundAll(file, quotation) ? 0 : 1;
        }
        Text text = ArticleFile.read(file).text();
        String words = quotation;
        Verdict verdict = grounded(() -> Grounder.of(text).ground(words));
        print(text, verdict);
        return verdict.isFaithful() ? 0 : 1;
    }

    private static boolean isLines(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
    }

    /** Prints which articles of a file have the quotation, and returns whether one has its words. */
    private boolean groundAll(Path articles, String words) throws IOException {
        GroundingCorpus<String> corpus;
        try (Bar bar = Bar.ofLines("Reading");
                Stream<Reading<Article>> lines =
                        ReadoutJson.lenient().lines().onProgress(bar::show).readings(articles)) {
            corpus = lines.collect(GroundingCorpus.collector(
                    Ground::title, line -> line.value().text()));
        }
        Sightings<String> sightings = grounded(() -> corpus.ground(words));
        for (Sighting<String> sighting : sightings.best()) {
            System.out.println(sighting.key());
            sighting.verdict().bestPassage().ifPresent(place -> print(place.text(), sighting.verdict()));
        }
        System.out.printf(
                Locale.ROOT,
                "%d of %d articles have the words, %d changed%s%n",
                sightings.faithful().size(),
                corpus.size(),
                sightings.changed().size(),
                sightings.isCut() ? "; there may be more" : "");
        return !sightings.faithful().isEmpty();
    }

    /** Returns a title for an article: its line, when it was published, its address, its headline. */
    private static String title(Reading<Article> line) {
        Article article = line.value();
        StringBuilder title = new StringBuilder("line " + line.line().orElseThrow());
        article.published().ifPresent(published -> title.append(", ").append(published));
        article.url().or(article::id).ifPresent(address -> title.append(", ").append(address));
        article.headline()
                .ifPresent(
                        headline -> title.append(": ").append(headline.words().replaceAll("\\R", " ")));
        return title.toString();
    }

    private <T> T grounded(Supplier<T> grounding) {
        try {
            return grounding.get();
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private static void print(Text text, Verdict verdict) {
        if (verdict instanceof Faithful faithful) {
            print("verbatim (" + faithful.tier().name().toLowerCase(Locale.ROOT) + ")", text, faithful.passage());
            print(faithful.differences());
        } else if (verdict instanceof Ambiguous ambiguous) {
            System.out.println("ambiguous: in " + ambiguous.occurrences().size() + " places, all equally good");
            ambiguous.passages().forEach(passage -> print("", text, passage));
        } else if (verdict instanceof Changed changed) {
            print("changed; the nearest words", text, changed.nearest());
            print(changed.differences());
        } else if (verdict instanceof Absent absent) {
            System.out.printf(Locale.ROOT, "absent (similarity %.2f)%n", absent.similarity());
            absent.nearest().ifPresent(nearest -> print("the nearest words", text, nearest));
        }
    }

    private static void print(List<Difference> differences) {
        differences.forEach(difference -> System.out.println("  " + difference));
    }

    private static void print(String what, Text text, Passage passage) {
        StringBuilder shown = new StringBuilder();
        int before = 0;
        for (Span piece : passage.pieces()) {
            int from = Math.max(before, piece.start() - CONTEXT);
            shown.append(from > before ? "…" : "");
            shown.append(between(text, from, piece.start()))
                    .append("[[")
                    .append(text.slice(piece))
                    .append("]]");
            before = piece.end();
        }
        int end = Math.min(text.length(), before + CONTEXT);
        shown.append(between(text, before, end)).append(end < text.length() ? "…" : "");
        System.out.println((what + " at " + passage.hull()).strip());
        System.out.println("  " + shown.toString().replaceAll("\\R", " "));
    }

    private static String between(Text text, int start, int end) {
        return start < end ? text.slice(new Span(start, end)) : "";
    }

    /**
     * Runs the example.
     *
     * @param args a file and a quotation, or {@code --lines}
     */
    public static void main(String[] args) {
        Cli.main(new Ground(), args);
    }
}
