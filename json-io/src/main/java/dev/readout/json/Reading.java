package dev.readout.json;

import dev.readout.article.Article;
import java.util.List;

/**
 * An article that was read, and what the reader left out of it.
 *
 * @param article the article
 * @param findings what was left out, each once; always empty where the reader is strict
 */
public record Reading(Article article, List<Finding> findings) {
    /**
     * Keeps a copy of the findings.
     *
     * @param article the article
     * @param findings what was left out
     */
    public Reading {
        findings = List.copyOf(findings);
    }
}
