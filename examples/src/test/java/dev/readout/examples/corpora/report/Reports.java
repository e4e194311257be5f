package dev.readout.examples.corpora.report;

import dev.readout.article.Article;
import dev.readout.examples.corpora.statistics.ArticlePlace;
import dev.readout.examples.corpora.statistics.CorpusStatistics;
import dev.readout.exchange.Reading;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes reports for tests. */
final class Reports {
    private Reports() {}

    /** Writes the page {@code report.html} of articles and of lines that follow them, and returns the page. */
    static Path write(Path folder, List<Article> articles, String... badLines) throws IOException {
        Path lines = folder.resolve("corpus.jsonl");
        ReadoutLines.write(articles, lines);
        Files.writeString(lines, Files.readString(lines) + String.join("\n", badLines));
        CorpusStatistics corpus = new CorpusStatistics();
        try (Stream<Reading<Article>> readings =
                ReadoutJson.strict().lines().onBadLine(corpus::add).readings(lines)) {
            readings.forEach(reading -> corpus.add(
                    reading.value(),
                    new ArticlePlace(
                            reading.line().orElseThrow(), reading.byteOffset().orElseThrow())));
        }
        Path page = folder.resolve("report.html");
        new ReportWriter().write(corpus, lines, page);
        return page;
    }
}
