package dev.readout.draft;

import dev.readout.grounding.Verdict;
import dev.readout.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The result of grounding one statement of a draft. */
public final class GroundedStatement {
    private final DraftStatement draft;
    private final List<Verdict> verdicts;
    private final Optional<Statement> statement;
    private final List<DraftFinding> findings;

    GroundedStatement(
            DraftStatement draft, List<Verdict> verdicts, Optional<Statement> statement, List<DraftFinding> findings) {
        this.draft = draft;
        this.verdicts = List.copyOf(verdicts);
        this.statement = statement;
        this.findings = List.copyOf(findings);
    }

    /** {@return the statement as the draft has it} */
    public DraftStatement draft() {
        return draft;
    }

    /**
     * {@return the verdict on each piece of the content, or on each piece of the cue of a statement without content}
     */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /**
     * Returns the statement in the article, of any status.
     *
     * @return the statement, empty if a piece of the content is not faithful, if the text has the content several times
     *     and nothing determines which is meant, or if there are neither content nor cue. For a statement without
     *     content, the same holds for its cue.
     */
    public Optional<Statement> statement() {
        return statement;
    }

    /**
     * {@return the differences between the draft and the article; if the statement is not in the article, they give the
     * reason}
     */
    public List<DraftFinding> findings() {
        return findings;
    }

    /**
     * Returns whether the other object has an equal draft, equal verdicts, an equal statement and equal findings.
     *
     * @param other the object to compare with
     * @return whether all four are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroundedStatement grounded
                && draft.equals(grounded.draft)
                && verdicts.equals(grounded.verdicts)
                && statement.equals(grounded.statement)
                && findings.equals(grounded.findings);
    }

    /**
     * Returns a hash code of the draft, the verdicts, the statement and the findings.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(draft, verdicts, statement, findings);
    }

    /**
     * Returns a short description.
     *
     * @return the number of findings, and the statement in the article or else in the draft
     */
    @Override
    public String toString() {
        return "GroundedStatement findings: " + findings.size() + ", "
                + statement.map(Object::toString).orElseGet(() -> "not in the article: " + draft);
    }
}
