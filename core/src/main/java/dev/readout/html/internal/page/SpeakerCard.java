package dev.readout.html.internal.page;

import java.util.List;

/**
 * What the page shows about a speaker.
 *
 * @param number the number of the speaker
 * @param colour the colour of the speaker, or 0 if the speaker makes no statement
 * @param name the name
 * @param facts everything else
 * @param statements the numbers of the statements that the speaker makes
 * @param mentions the ranges of segments that mention the speaker
 */
record SpeakerCard(int number, int colour, Item name, List<Fact> facts, List<Integer> statements, String mentions) {
    boolean hasStatements() {
        return !statements.isEmpty();
    }
}
