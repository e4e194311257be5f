package dev.readout.examples.corpora.report;

import dev.readout.article.Article;
import dev.readout.examples.corpora.statistics.ArticlePlace;
import dev.readout.json.ReadoutJson;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads single articles of a file of lines, from the start to the end. What is between them is skipped, not parsed. */
final class ArticleLines implements AutoCloseable {
    private final InputStream in;
    private long position;

    private ArticleLines(InputStream in) {
        this.in = in;
    }

    static ArticleLines open(Path file) throws IOException {
        boolean compressed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        InputStream bytes = Files.newInputStream(file);
        return new ArticleLines(new BufferedInputStream(compressed ? new GZIPInputStream(bytes) : bytes, 1 << 16));
    }

    /** Returns the article at a place that is after the places of the articles that were read before. */
    Article read(ArticlePlace place) throws IOException {
        in.skipNBytes(place.byteOffset() - position);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        position = place.byteOffset() + line.size() + (next < 0 ? 0 : 1);
        return ReadoutJson.strict().read(line.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
