package dev.readout.examples.corpora.report;

import dev.readout.examples.corpora.statistics.ArticlePlace;
import dev.readout.examples.corpora.statistics.CorpusStatistics;
import dev.readout.examples.corpora.statistics.Oddities;
import dev.readout.html.HtmlRenderer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the page of a corpus, and beside it a folder with the pages of the odd articles. */
public final class ReportWriter {
    private static final int ODD_ARTICLES = 20;
    private static final String PAGE_NAME = "line-\\d+\\.html";

    private final HtmlRenderer articlePages = HtmlRenderer.create();

    static String pageName(ArticlePlace place) {
        return "line-" + place.line() + ".html";
    }

    /** Returns the folder with the pages of articles that belongs to a page. */
    static Path folder(Path page) {
        String name = page.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return page.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-articles");
    }

    /**
     * Writes the pages. Pages of articles that an earlier report left in the folder are deleted.
     *
     * @param corpus the statistics
     * @param lines the file that they are of, from which the odd articles are read again
     * @param page where to write the page
     * @throws IOException if a page cannot be written
     */
    public void write(CorpusStatistics corpus, Path lines, Path page) throws IOException {
        List<Oddities.Odd> odd = corpus.oddities().oddest(ODD_ARTICLES);
        Path folder = folder(page);
        Files.createDirectories(folder);
        deleteOld(folder);
        writeArticles(odd, lines, folder);
        try (Writer out = Files.newBufferedWriter(page)) {
            ReportPageRenderer.render(
                    new ReportSections(corpus, odd)
                            .page(
                                    lines.getFileName().toString(),
                                    folder.getFileName().toString()),
                    out,
                    Object::toString,
                    Escaped::of);
        }
    }

    private static void deleteOld(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().matches(PAGE_NAME)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void writeArticles(List<Oddities.Odd> odd, Path lines, Path folder) throws IOException {
        List<ArticlePlace> places = odd.stream()
                .map(Oddities.Odd::place)
                .sorted(Comparator.comparingLong(ArticlePlace::byteOffset))
                .toList();
        try (ArticleLines articles = ArticleLines.open(lines)) {
            for (ArticlePlace place : places) {
                try (Writer out = Files.newBufferedWriter(folder.resolve(pageName(place)))) {
                    articlePages.render(articles.read(place), out);
                }
            }
        }
    }
}
