package dev.readout.draft;

import dev.readout.article.Article;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of grounding a draft: the article with everything that is faithful to the text, and the findings on the
 * rest.
 */
public final class GroundedDraft {
    private final Article article;
    private final List<GroundedStatement> statements;
    private final List<DraftFinding> findings;

    GroundedDraft(Article article, List<GroundedStatement> statements, List<DraftFinding> findings) {
        this.article = article;
        this.statements = List.copyOf(statements);
        this.findings = List.copyOf(findings);
    }

    /** {@return the article, which has the parts of the draft that are faithful to its text} */
    public Article article() {
        return article;
    }

    /** {@return the result for each statement of the draft, in the order of the draft} */
    public List<GroundedStatement> statements() {
        return statements;
    }

    /**
     * Returns the findings on everything that is not in the article, or that is there in another form.
     *
     * @return the findings of the speakers, then of the meetings, then of the statements
     */
    public List<DraftFinding> findings() {
        return findings;
    }

    /**
     * Returns whether everything that the draft says is in the article.
     *
     * @return whether no finding is about something that was left out
     */
    public boolean isComplete() {
        return findings.stream().noneMatch(DraftFinding::isLeftOut);
    }

    /**
     * Returns whether the other object has an equal article, equal statements and equal findings.
     *
     * @param other the object to compare with
     * @return whether all three are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroundedDraft grounded
                && article.equals(grounded.article)
                && statements.equals(grounded.statements)
                && findings.equals(grounded.findings);
    }

    /**
     * Returns a hash code of the article, the statements and the findings.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(article, statements, findings);
    }

    /**
     * Returns a short description.
     *
     * @return the numbers of statements and findings, for example {@code GroundedDraft statements: 3 of 4, findings: 2}
     */
    @Override
    public String toString() {
        long found =
                statements.stream().filter(one -> one.statement().isPresent()).count();
        return "GroundedDraft statements: " + found + " of " + statements.size() + ", findings: " + findings.size();
    }
}
