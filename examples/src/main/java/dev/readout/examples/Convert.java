package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.json.BadLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What does an article lose on its way from one format to another? */
@Command(
        name = "Convert",
        description = {
            "Converts articles from one format to another, and reports on standard error what was left out or read with a"
                    + " doubt, and what the new format cannot represent.",
            "Without FILE, it converts the article that ReconstructArticle builds.",
            "The exit code is 0 if every article was converted, 1 if an article cannot be read, and 3 if --lossless is given"
                    + " and something was lost."
        },
        mixinStandardHelpOptions = true)
public final class Convert implements Callable<Integer> {
    private static final int LOSS = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "The format that is read: ${COMPLETION-CANDIDATES}. The default is readout.")
    private InterchangeFormat from = InterchangeFormat.READOUT;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "The format that is written, of the same formats but corenlp. The default is readout.")
    private InterchangeFormat to = InterchangeFormat.READOUT;

    @Option(
            names = "--lossless",
            description = "Returns exit code 3 if something was left out or is represented differently.")
    private boolean lossless;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "The text that FILE annotates, if FILE does not have it.")
    private @Nullable Path text;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "An article; articles with one on each line (.jsonl, .jsonl.gz); or for schema-org, a page (.html).")
    private @Nullable Path file;

    private int articles;
    private int bad;
    private int findings;
    private int losses;
    private boolean isLost;

    @Override
    public Integer call() throws IOException {
        if (!to.isWritten()) {
            throw usage("articles are not written as " + to);
        }
        if (text != null && (file == null || isLines(file) || !from.isStandoff())) {
            throw usage("expected --text only with a FILE that is one document of annotations");
        }
        if (file == null) {
            if (from != InterchangeFormat.READOUT) {
                throw usage("expected a FILE with --from");
            }
            convert("", Reading.of(JerusalemArticle.article(), List.of()));
        } else if (isLines(file)) {
            try (Stream<Reading<Article>> readings = from.readings(file, this::report)) {
                readings.forEachOrdered(
                        reading -> convert("line " + reading.line().orElseThrow() + ": ", reading));
            }
        } else {
            convert("", text == null ? from.reading(file) : from.reading(text, file));
        }
        System.err.printf(
                Locale.ROOT,
                "articles: %d, bad lines: %d, findings: %d, losses: %d%n",
                articles,
                bad,
                findings,
                losses);
        if (bad > 0) {
            return ExitCode.SOFTWARE;
        }
        return lossless && isLost ? LOSS : ExitCode.OK;
    }

    private static boolean isLines(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
    }

    private void convert(String line, Reading<Article> reading) {
        Writing<String> writing = to.writing(reading.value());
        System.out.println(writing.document());
        for (Finding finding : reading.findings()) {
            System.err.println(line + (finding.isLeftOut() ? "left out: " : "doubt: ") + finding);
        }
        for (Loss loss : writing.losses()) {
            System.err.println(line + "lost: " + loss);
        }
        articles++;
        findings += reading.findings().size();
        losses += writing.losses().size();
        isLost |= !reading.isComplete() || !writing.isLossless();
    }

    private void report(BadLine line) {
        bad++;
        System.err.println(line.refusal().getMessage());
    }

    /** Finds a format by its name. */
    static final class FormatName implements ITypeConverter<InterchangeFormat> {
        @Override
        public InterchangeFormat convert(String name) {
            return InterchangeFormat.find(name)
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + List.of(InterchangeFormat.values()) + ", found '" + name + "'"));
        }
    }

    private ParameterException usage(String problem) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), problem);
    }

    /**
     * Runs the example.
     *
     * @param args the formats and a file, or nothing
     */
    public static void main(String[] args) {
        Cli.main(new Convert(), args);
    }
}
