package dev.readout.html.internal.revision;

import dev.readout.html.internal.sides.Row;
import dev.readout.html.internal.sides.Sides;
import java.util.List;

/**
 * A statement that is not unchanged.
 *
 * @param number the number in the old article, from 1
 * @param fate what happened, in words
 * @param style the class of CSS
 * @param who who says it
 * @param cue the reporting words
 * @param form the form
 * @param isKept whether the new article has the statement
 * @param parts the passages that are not unchanged
 * @param beside the changes beside the passages, in the same sentence
 */
record ChangedStatement(
        int number,
        String fate,
        String style,
        String who,
        String cue,
        String form,
        boolean isKept,
        List<Sides> parts,
        List<Row> beside) {
    boolean hasBeside() {
        return !beside.isEmpty();
    }
}
