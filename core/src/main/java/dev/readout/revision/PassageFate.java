package dev.readout.revision;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one passage of an article in a new version of the text.
 *
 * @param where which passage it is, as refusals of an article name it, such as {@code statements[3].cue.passage}
 * @param fate what became of it
 * @param before the passage in the old version
 * @param after the passage in the new version, or what comes nearest to it; nothing if it is {@link Fate#GONE}
 * @param isMoved whether some of it stands out of the order of the rest, whatever else was done
 * @param changes what was done inside it, in its order; at least one if it is {@link Fate#RESTYLED} or {@link
 *     Fate#EDITED}, none otherwise
 * @param beside the words that were added, dropped or replaced directly beside a piece of it, in the same sentence, if
 *     its first or last word there is still the same; no edit of the passage
 */
public record PassageFate(
        String where,
        Fate fate,
        Passage before,
        Optional<Passage> after,
        boolean isMoved,
        List<WordChange> changes,
        List<WordChange> beside) {
    /**
     * Checks that the fate has what it must have.
     *
     * @param where which passage it is
     * @param fate what became of it
     * @param before the passage in the old version
     * @param after the passage in the new version
     * @param isMoved whether some of it stands out of the order of the rest
     * @param changes what was done inside it
     * @param beside what was done directly beside it
     * @throws IllegalArgumentException if there is a place for what is gone or none for what is not, or if there are
     *     changes where there must be none or none where there must be some
     */
    public PassageFate {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(before, "before");
        changes = List.copyOf(changes);
        beside = List.copyOf(beside);
        Require.that(after.isPresent() != (fate == Fate.GONE), "after", "be there unless GONE, of " + fate, after);
        boolean isChanged = fate == Fate.RESTYLED || fate == Fate.EDITED;
        Require.that(!changes.isEmpty() == isChanged, "changes", "be there if RESTYLED or EDITED, of " + fate, changes);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code EDITED statements[0].content [1,14) "We cooperate," [REPLACED ...]}
     */
    @Override
    public String toString() {
        return fate + " " + where + " " + before + (changes.isEmpty() ? "" : " " + changes);
    }
}
