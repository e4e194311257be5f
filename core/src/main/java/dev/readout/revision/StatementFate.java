package dev.readout.revision;

import dev.readout.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fate of one statement of an article in a new version of the text. It follows from the fates of the parts of the
 * statement:
 *
 * <ul>
 *   <li>The fate is {@link Fate#GONE} if the content is gone, or if the cue of a statement without content is gone.
 *   <li>The fate is {@link Fate#EDITED} if another part is gone, if a part is edited, or if words {@link #beside()} a
 *       part were changed in the same sentence. Such a change may reverse the statement: “said” may have become “never
 *       said”, “I resign” may have become “I resign if asked”, and “president” may have become “vice president”.
 *   <li>Otherwise, the fate is the worst fate of a part.
 * </ul>
 */
public final class StatementFate {
    private final Fate fate;
    private final Statement oldStatement;
    private final @Nullable Statement newStatement;
    private final List<PassageFate> parts;
    private final List<WordChange> beside;

    StatementFate(
            Fate fate,
            Statement oldStatement,
            @Nullable Statement newStatement,
            List<PassageFate> parts,
            List<WordChange> beside) {
        this.fate = fate;
        this.oldStatement = oldStatement;
        this.newStatement = newStatement;
        this.parts = List.copyOf(parts);
        this.beside = List.copyOf(beside);
    }

    StatementFate withNewStatement(@Nullable Statement statement) {
        return new StatementFate(fate, oldStatement, statement, parts, beside);
    }

    /**
     * Returns what happened to the statement.
     *
     * @return the fate
     */
    public Fate fate() {
        return fate;
    }

    /**
     * Returns the statement in the old article, of any status.
     *
     * @return a statement of {@link Revision#oldArticle()}
     */
    public Statement oldStatement() {
        return oldStatement;
    }

    /**
     * Returns the statement in the new article, of any status, with its passages in the new text.
     *
     * @return a statement of {@link Revision#newArticle()}, empty if the statement is neither
     *     {@linkplain Fate#isKept() kept} nor {@linkplain Revision#accepting accepted}
     */
    public Optional<Statement> newStatement() {
        return Optional.ofNullable(newStatement);
    }

    /**
     * Returns the fates of the passages of the statement.
     *
     * @return the fates of the sources, each followed by the sources through whom it came, then of the cue, the
     *     content, the frame, the quoted words and the addressees
     */
    public List<PassageFate> parts() {
        return parts;
    }

    /**
     * Returns the changes directly before or after the parts, in the same sentence.
     *
     * @return the changes beside the parts, each only once
     */
    public List<WordChange> beside() {
        return beside;
    }

    /**
     * Returns whether the other object is an equal fate of an equal statement.
     *
     * @param other the object to compare with
     * @return whether all attributes are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof StatementFate that
                        && fate == that.fate
                        && oldStatement.equals(that.oldStatement)
                        && Objects.equals(newStatement, that.newStatement)
                        && parts.equals(that.parts)
                        && beside.equals(that.beside));
    }

    /**
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(fate, oldStatement, newStatement, parts, beside);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code EDITED Statement DIRECT "Netanyahu" said: "We cooperate,"}
     */
    @Override
    public String toString() {
        return fate + " " + oldStatement;
    }
}
