package dev.readout.revision;

import dev.readout.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one statement of an article in a new version of the text. It follows from its parts:
 *
 * <ul>
 *   <li>{@link Fate#GONE} if its content, or without content its cue, is gone;
 *   <li>{@link Fate#EDITED} if any other part is gone, if a part is edited, or if words were changed {@link #beside()} a
 *       part, in its sentence: “said” may have become “never said”, “I resign” “I resign if asked”, and “president” “vice
 *       president”;
 *   <li>else the worst fate of a part.
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
     * Returns what became of the statement.
     *
     * @return the fate
     */
    public Fate fate() {
        return fate;
    }

    /**
     * Returns the statement as the old article has it, whatever its status.
     *
     * @return a statement of {@link Revision#oldArticle()}
     */
    public Statement oldStatement() {
        return oldStatement;
    }

    /**
     * Returns the statement as the new article has it, whatever its status, with its passages on the new text.
     *
     * @return a statement of {@link Revision#newArticle()}, empty if that doesn't have it: because the statement is neither
     *     {@linkplain Fate#isKept() kept} nor {@linkplain Revision#accepting accepted}
     */
    public Optional<Statement> newStatement() {
        return Optional.ofNullable(newStatement);
    }

    /**
     * Returns what became of each passage of the statement: those of the sources and of those through whom they came, the cue,
     * the content, the frame, what is quoted and the addressees.
     *
     * @return the fates of the passages, in this order
     */
    public List<PassageFate> parts() {
        return parts;
    }

    /**
     * Returns the words that were added, dropped or replaced directly beside the parts.
     *
     * @return the changes beside the parts, each once
     */
    public List<WordChange> beside() {
        return beside;
    }

    /**
     * Returns whether the other object tells the same of the same statement.
     *
     * @param other the object to compare with
     * @return whether all that they tell is equal
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
     * Returns a hash code of all that this tells.
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
