package dev.readout.brat;

import dev.readout.article.Article;
import java.util.List;
import java.util.Objects;

/**
 * An article that was read, and what the reader found wrong in the annotations.
 *
 * @param article the article
 * @param findings the lines that were left out or read with a doubt, in the order of the file; where the reader is
 *     strict, only those that were read
 */
public record BratReading(Article article, List<BratFinding> findings) {
    /**
     * Keeps a copy of the findings.
     *
     * @param article the article
     * @param findings the lines that were left out or read with a doubt
     */
    public BratReading {
        Objects.requireNonNull(article, "article");
        findings = List.copyOf(findings);
    }
}
