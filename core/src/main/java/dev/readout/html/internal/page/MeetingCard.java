package dev.readout.html.internal.page;

import java.util.List;

/**
 * What the page shows about a meeting.
 *
 * @param number the number of the meeting
 * @param kind the kind of the meeting
 * @param participants who takes part
 * @param facts everything else
 * @param statements the numbers of the statements that are made there
 * @param mentions the ranges of segments that name the meeting
 */
record MeetingCard(
        int number,
        String kind,
        List<ParticipantView> participants,
        List<Fact> facts,
        List<Integer> statements,
        String mentions) {
    boolean hasParticipants() {
        return !participants.isEmpty();
    }

    boolean hasStatements() {
        return !statements.isEmpty();
    }

    /**
     * What the page shows about a participant.
     *
     * @param speaker who takes part
     * @param details the part, the capacity and the side; what is not known is left out
     */
    record ParticipantView(Item speaker, List<String> details) {}
}
