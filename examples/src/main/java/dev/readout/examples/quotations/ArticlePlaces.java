package dev.readout.examples.quotations;

import java.util.List;

/**
 * The places of articles in files of JSON Lines. The key of an article is the number of its file, from 0, times {@value
 * #LINES_OF_A_FILE}, plus the number of its line, from 1. If there is one file, the key is the line.
 *
 * @param files the names of the files
 */
public record ArticlePlaces(List<String> files) {
    private static final long LINES_OF_A_FILE = 10_000_000_000L;

    /**
     * Copies the list of files.
     *
     * @param files the names of the files
     */
    public ArticlePlaces {
        files = List.copyOf(files);
    }

    /**
     * Returns the key of an article.
     *
     * @param file the number of its file, from 0
     * @param line the number of its line, from 1
     * @return the key
     */
    public static long key(int file, long line) {
        return file * LINES_OF_A_FILE + line;
    }

    /**
     * Returns the place of an article in words.
     *
     * @param key the key of the article
     * @return for example {@code line 12}, or {@code 2019.jsonl line 12} if there are several files
     */
    public String of(long key) {
        String line = "line " + key % LINES_OF_A_FILE;
        return files.size() < 2 ? line : files.get((int) (key / LINES_OF_A_FILE)) + " " + line;
    }
}
