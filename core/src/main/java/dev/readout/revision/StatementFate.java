package dev.readout.revision;

import dev.readout.statement.Statement;
import java.util.List;
import java.util.Objects;

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
 *
 * @param fate what became of it
 * @param before the statement of the old version
 * @param parts what became of each of its passages: of the sources and those through whom they came, the cue, the content,
 *     the frame, what is quoted and the addressees
 * @param beside the words that were added, dropped or replaced directly beside its parts
 */
public record StatementFate(Fate fate, Statement before, List<PassageFate> parts, List<WordChange> beside) {
    /**
     * Checks that everything is there.
     *
     * @param fate what became of it
     * @param before the statement of the old version
     * @param parts what became of each of its passages
     * @param beside what was done directly beside its parts
     */
    public StatementFate {
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(before, "before");
        parts = List.copyOf(parts);
        beside = List.copyOf(beside);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code EDITED Statement DIRECT "Netanyahu" said: "We cooperate,"}
     */
    @Override
    public String toString() {
        return fate + " " + before;
    }
}
