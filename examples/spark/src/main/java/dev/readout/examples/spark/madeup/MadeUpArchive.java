package dev.readout.examples.spark.madeup;

import dev.readout.json.ReadoutLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Writes a made-up archive: compressed JSON Lines, a file per month from January 2008 on. The text of each article says
 * in its first line that it is made up.
 */
public final class MadeUpArchive {
    private final int articles;
    private final int files;
    private final long seed;

    /**
     * Creates an archive, which is not written yet.
     *
     * @param articles how many articles it has
     * @param files how many files it has
     * @param seed an archive with another seed has other articles
     */
    public MadeUpArchive(int articles, int files, long seed) {
        this.articles = articles;
        this.files = files;
        this.seed = seed;
    }

    /**
     * Writes the files: {@code articles-0000.jsonl.gz} and so on. A file is the same in every archive whose files have
     * the same number of articles.
     *
     * @param folder the folder, which is created if it does not exist
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        int perFile = (articles + files - 1) / files;
        MadeUpArticles madeUp = new MadeUpArticles(seed, perFile);
        for (int i = 0; i < files; i++) {
            int file = i;
            int count = Math.min(perFile, Math.max(0, articles - file * perFile));
            ReadoutLines.write(
                    IntStream.range(0, count).mapToObj(index -> madeUp.article(file, index)),
                    folder.resolve(String.format(Locale.ROOT, "articles-%04d.jsonl.gz", file)));
        }
    }
}
