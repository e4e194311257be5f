package dev.readout.html.internal.comparison;

import dev.readout.comparison.Agreement;
import dev.readout.comparison.MeetingPair;
import dev.readout.html.internal.sides.Row;
import dev.readout.html.internal.words.EnumWords;
import dev.readout.html.internal.words.TimeWords;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.speaker.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what two articles say about a meeting. A row is a change if the articles disagree, or only one has it. */
final class MeetingRows {
    private static final String NOT_NAMED = "not named";

    private MeetingRows() {}

    static List<Row> of(MeetingPair pair) {
        List<Row> rows = new ArrayList<>();
        add(rows, "Time", time(pair.first()), time(pair.second()), pair.time() == Agreement.DISAGREES);
        add(rows, "Place", places(pair.first()), places(pair.second()), pair.places() == Agreement.DISAGREES);
        pair.participants()
                .forEach(both -> rows.add(new Row(
                        "Participant",
                        of(both.first()),
                        of(both.second()),
                        !both.disagreements().isEmpty())));
        pair.participantsOnlyInFirst()
                .forEach(only -> rows.add(new Row("Participant", of(only.value()), NOT_NAMED, true)));
        pair.participantsOnlyInSecond()
                .forEach(only -> rows.add(new Row("Participant", NOT_NAMED, of(only.value()), true)));
        return rows;
    }

    private static void add(List<Row> rows, String name, String first, String second, boolean isChange) {
        if (!first.isEmpty() || !second.isEmpty()) {
            rows.add(new Row(name, first, second, isChange));
        }
    }

    private static String time(Meeting meeting) {
        return meeting.time().map(TimeWords::of).orElse("");
    }

    private static String places(Meeting meeting) {
        return meeting.places().stream().map(Place::displayName).collect(Collectors.joining("; "));
    }

    private static String of(Participant participant) {
        String name = participant.speaker().displayName();
        // The name of somebody who is known only by an office is the office.
        return name
                + participant
                        .capacity()
                        .map(Role::displayName)
                        .filter(role -> !role.equals(name))
                        .map(role -> ", " + role)
                        .orElse("")
                + participant
                        .part()
                        .map(part -> " (" + EnumWords.of(part) + ")")
                        .orElse("");
    }
}
