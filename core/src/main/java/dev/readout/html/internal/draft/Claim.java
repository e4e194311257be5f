package dev.readout.html.internal.draft;

import dev.readout.html.internal.sides.Sides;
import java.util.List;

/**
 * One statement of a draft.
 *
 * @param number the number in the draft, from 1
 * @param isFound whether the article has the statement
 * @param isBent whether the words differ, though not in what they say
 * @param verdict the verdict in words
 * @param who who says it, in the words of the draft
 * @param cue the reporting words of the draft
 * @param form the form and the status
 * @param pieces the pieces of the content, or of the cue of a statement without content
 * @param notes the other findings
 */
record Claim(
        int number,
        boolean isFound,
        boolean isBent,
        String verdict,
        String who,
        String cue,
        String form,
        List<Sides> pieces,
        List<Note> notes) {
    /**
     * A finding.
     *
     * @param place what it is about
     * @param problem what was found
     * @param isLeftOut whether the part is not in the article
     */
    record Note(String place, String problem, boolean isLeftOut) {}

    /** Returns the class of CSS. */
    String style() {
        if (!isFound) {
            return "left-out";
        }
        return isBent ? "bent" : "found";
    }

    boolean hasNotes() {
        return !notes.isEmpty();
    }
}
