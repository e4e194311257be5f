package dev.readout.html.internal.page;

import java.util.List;

/**
 * One who makes statements: a speaker, or words for a speaker who is not known.
 *
 * @param number the number
 * @param isKnown whether the speaker is known, and so has a card
 * @param colour the colour
 * @param name the name to show
 * @param statements the numbers of the statements
 */
record Voice(int number, boolean isKnown, int colour, String name, List<Integer> statements) {
    /** Returns the element that a link leads to: the card, or the first statement. */
    String target() {
        return isKnown ? "#speaker-" + number : "#statement-" + statements.get(0);
    }

    int count() {
        return statements.size();
    }
}
