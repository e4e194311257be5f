package dev.readout.json;

import dev.readout.article.Article;
import java.util.List;

/**
 * An article that was read from a line, and what the reader left out of it.
 *
 * @param line the number of the line in the file, from 1; skipped lines count too
 * @param byteOffset the place in the file of the line's first byte, without compression
 * @param article the article
 * @param findings what was left out, each once, with pointers inside the article; always empty where the reader is
 *     strict
 */
public record LineReading(long line, long byteOffset, Article article, List<Finding> findings) {
    /**
     * Keeps a copy of the findings.
     *
     * @param line the number of the line
     * @param byteOffset the place of the line
     * @param article the article
     * @param findings what was left out
     */
    public LineReading {
        findings = List.copyOf(findings);
    }
}
