package dev.readout.draft;

import java.util.List;
import java.util.Optional;

/** The number of characters that a draft has. */
final class DraftLength {
    private DraftLength() {}

    static long of(Draft draft) {
        long length = 0;
        for (DraftSpeaker speaker : draft.speakers()) {
            length += of(speaker.name()) + of(speaker.honorific()) + of(speaker.description()) + of(speaker.members());
            length += of(speaker.roles().stream().map(DraftRole::title).toList());
        }
        for (DraftMeeting meeting : draft.meetings()) {
            length += of(meeting.places()) + of(meeting.designations());
            length += of(meeting.participants().stream()
                    .map(DraftParticipant::speaker)
                    .toList());
        }
        for (DraftStatement statement : draft.statements()) {
            length += of(statement.cue()) + of(statement.frame()) + of(statement.quoted());
            length += of(statement.content().stream().map(DraftPiece::exact).toList());
            length += of(statement.sources().stream()
                    .flatMap(source -> source.mention().stream())
                    .toList());
            length += of(
                    statement.addressees().stream().map(DraftAddressee::mention).toList());
        }
        return length;
    }

    private static long of(Optional<String> words) {
        return words.map(String::length).orElse(0);
    }

    private static long of(List<String> words) {
        return words.stream().mapToLong(String::length).sum();
    }
}
