package dev.readout.html.internal.page;

import dev.readout.html.internal.words.EnumWords;
import dev.readout.html.internal.words.Shortened;
import dev.readout.meeting.Meeting;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of what a page refers to, shortened, as links to where it is described in full. */
final class Names {
    private static final int MAX_NAME = 120;
    private static final int MAX_QUOTATION = 160;

    private final Numbering numbering;

    Names(Numbering numbering) {
        this.numbering = numbering;
    }

    Item link(Speaker speaker) {
        return Item.within(of(speaker), "speaker-" + numbering.of(speaker));
    }

    Item link(Meeting meeting) {
        String place = meeting.places().isEmpty()
                ? ""
                : ", " + shortened(meeting.places().get(0).displayName());
        return Item.within(EnumWords.capitalized(meeting.kind()) + place, "meeting-" + numbering.of(meeting));
    }

    List<Item> links(List<? extends Speaker> speakers) {
        return speakers.stream().map(this::link).toList();
    }

    static List<Item> links(List<Integer> statements, String words) {
        return statements.stream()
                .map(number -> Item.within(words + number, "statement-" + number))
                .toList();
    }

    static String of(Speaker speaker) {
        return shortened(speaker.displayName());
    }

    static String of(Role role) {
        return shortened(role.displayName());
    }

    static Optional<String> of(List<Role> roles) {
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(shortened(roles.stream().map(Role::displayName).collect(Collectors.joining(", "))));
    }

    static String shortened(String name) {
        return Shortened.to(MAX_NAME, name);
    }

    /** Returns the beginning of the words of a passage. White space is shown as single spaces. */
    static String of(Passage passage) {
        StringBuilder words = new StringBuilder();
        for (String piece : passage.wordsOfPieces()) {
            words.append(words.isEmpty() ? "" : " … ").append(piece);
            if (words.length() > 4 * MAX_QUOTATION) {
                break;
            }
        }
        return Shortened.to(MAX_QUOTATION, words.toString().strip().replaceAll("\\s+", " "));
    }
}
