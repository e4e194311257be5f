package dev.readout.examples;

import dev.readout.grounding.Absent;
import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.Verbatim;
import dev.readout.grounding.Verdict;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does an article really say these words, and where? */
@Command(
        name = "Ground",
        description = {
            "Says whether the words of a quotation are an article's own, and marks them with [[ and ]].",
            "The exit code is 0 if they are, 1 if they are changed or absent."
        },
        mixinStandardHelpOptions = true)
public final class Ground implements Callable<Integer> {
    private static final int CONTEXT = 60;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lines",
            description = "Reads objects {\"text\": ..., \"quote\": ...}, one a line, from standard input, and writes a"
                    + " verdict for each, one a line; exits with 1 if a line was no such object.")
    private boolean lines;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The article: as JSON (.json), or its text.")
    private @Nullable Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUOTATION",
            description = "The words that it is said to say.")
    private @Nullable String quotation;

    @Override
    public Integer call() throws IOException {
        if (lines && file == null) {
            return new GroundLines().run(System.in, System.out) ? 0 : 1;
        }
        if (lines || file == null || quotation == null) {
            throw usage("expected FILE and QUOTATION, or --lines alone");
        }
        Text text = ArticleFile.read(file).text();
        Verdict verdict;
        try {
            verdict = Grounder.of(text).ground(quotation);
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        print(text, verdict);
        return verdict.isFaithful() ? 0 : 1;
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private static void print(Text text, Verdict verdict) {
        if (verdict instanceof Verbatim verbatim) {
            print("verbatim (" + verbatim.tier().name().toLowerCase(Locale.ROOT) + ")", text, verbatim.passage());
            print(verbatim.differences());
        } else if (verdict instanceof Ambiguous ambiguous) {
            System.out.println("ambiguous: in " + ambiguous.places().size() + " places, all equally good");
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
