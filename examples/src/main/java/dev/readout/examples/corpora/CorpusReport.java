package dev.readout.examples.corpora;

import dev.readout.article.Article;
import dev.readout.examples.BadLines;
import dev.readout.examples.Bar;
import dev.readout.examples.Cli;
import dev.readout.examples.corpora.report.ReportWriter;
import dev.readout.examples.corpora.statistics.ArticlePlace;
import dev.readout.examples.corpora.statistics.CorpusStatistics;
import dev.readout.exchange.Reading;
import dev.readout.json.ReadoutJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What is in a file of articles, as a page that opens in a browser?
 *
 * <p>Only one article at a time is in memory, so the file may be larger than memory.
 */
@Command(
        name = "CorpusReport",
        description =
                "Makes a page of a file of JSON Lines: statements over time, forms, who is quoted, who meets whom,"
                        + " provenance, and the strangest articles, whose annotated pages are written into a folder beside it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 written, 1 written but a line is not an article, or a file cannot be read"
                        + " or written, 2 wrong argument%n")
public final class CorpusReport implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE.jsonl",
            description = "Articles as JSON, one per line; compressed with gzip if the name ends in .gz.")
    private @Nullable Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PAGE.html",
            description = "The page to write. By default, it is in the current folder and has the name of the file with"
                    + " -report.html.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Path lines = Optional.ofNullable(file).orElseThrow();
        Path page = Optional.ofNullable(output).orElseGet(() -> defaultPage(lines));
        CorpusStatistics corpus = read(lines);
        new ReportWriter().write(corpus, lines, page);
        System.out.println(page);
        return corpus.badLineCount() == 0 ? 0 : 1;
    }

    private static Path defaultPage(Path lines) {
        String name = lines.getFileName().toString().replaceFirst("(?i)(\\.jsonl|\\.ndjson|\\.json)?(\\.gz)?$", "");
        return Path.of(name + "-report.html");
    }

    private static CorpusStatistics read(Path lines) throws IOException {
        CorpusStatistics corpus = new CorpusStatistics();
        BadLines badLines = new BadLines("CorpusReport");
        try (Bar bar = Bar.ofLines("Reading");
                Stream<Reading<Article>> articles = ReadoutJson.strict()
                        .lines()
                        .onProgress(bar::show)
                        .onBadLine(bad -> {
                            corpus.add(bad);
                            badLines.add(bad, bar);
                        })
                        .readings(lines)) {
            articles.forEach(reading -> corpus.add(
                    reading.value(),
                    new ArticlePlace(
                            reading.line().orElseThrow(), reading.byteOffset().orElseThrow())));
        }
        badLines.report();
        return corpus;
    }

    /**
     * Runs the example.
     *
     * @param args the name of a file
     */
    public static void main(String[] args) {
        Cli.main(new CorpusReport(), args);
    }
}
