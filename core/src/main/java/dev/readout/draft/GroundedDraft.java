package dev.readout.draft;

import dev.readout.article.Article;
import java.util.List;
import java.util.Objects;

/**
 * What became of a draft: an article with what is verbatim, and what was left out.
 *
 * @param article the article
 * @param statements what became of each statement of the draft, in its order
 * @param findings everything that is not in the article as the draft has it: of the speakers, then of the meetings, then
 *     of the statements
 */
public record GroundedDraft(Article article, List<GroundedStatement> statements, List<DraftFinding> findings) {
    /**
     * Checks that everything is there.
     *
     * @param article the article
     * @param statements what became of each statement
     * @param findings the findings
     */
    public GroundedDraft {
        Objects.requireNonNull(article, "article");
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
    }

    /**
     * Returns whether everything that the draft says is in the article.
     *
     * @return whether no finding is about something that was left out
     */
    public boolean isComplete() {
        return findings.stream().noneMatch(finding -> finding.kind().isLeftOut());
    }
}
