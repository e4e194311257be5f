package dev.readout.table;

import dev.readout.internal.Require;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Topic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads topics and meetings. A meeting may be inside one that comes later. */
final class MeetingRows {
    private final RowIndex rows;
    private final OwnedRows owned;
    private final SpeakerRows speakers;
    private final Map<Integer, Topic> topics = new LinkedHashMap<>();
    private final Map<Integer, Cells> unresolved = new LinkedHashMap<>();
    private final Map<Integer, Meeting> resolved = new HashMap<>();
    private final Map<Integer, Cells> places = new HashMap<>();
    private final Set<Integer> outerPlaces = new HashSet<>();

    MeetingRows(RowIndex rows, OwnedRows owned, SpeakerRows speakers) {
        this.rows = rows;
        this.owned = owned;
        this.speakers = speakers;
        for (Cells cells : rows.all(Table.TOPIC)) {
            topics.put(
                    cells.number(),
                    Topic.builder()
                            .id(cells.text("id"))
                            .label(cells.text("label"))
                            .sameAs(owned.sameAs("topic", cells.number()))
                            .build());
        }
        for (Cells cells : rows.all(Table.MEETING)) {
            unresolved.put(cells.number(), cells);
        }
        for (Cells cells : rows.all(Table.PLACE)) {
            places.put(cells.number(), cells);
        }
        places.values().forEach(this::checkOuterPlace);
    }

    private void checkOuterPlace(Cells place) {
        Integer outer = place.numberOrNull("inside");
        if (outer != null) {
            if (outer <= place.number()
                    || place.number("meeting") != outerPlace(outer).number("meeting")) {
                throw place.refused("inside", "be a place that comes later, of the same meeting");
            }
            outerPlaces.add(outer);
        }
    }

    private Cells outerPlace(int number) {
        return Objects.requireNonNull(places.get(number));
    }

    List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    List<Topic> topics(List<Cells> listed) {
        return listed.stream()
                .map(cells -> Objects.requireNonNull(topics.get(cells.number("topic"))))
                .toList();
    }

    List<Meeting> all() {
        return unresolved.keySet().stream().map(number -> meeting(number, 1)).toList();
    }

    @Nullable
    Meeting meetingOrNull(Cells cells) {
        Integer number = cells.numberOrNull("meeting");
        return number == null ? null : meeting(number, 1);
    }

    private Meeting meeting(int number, int depth) {
        Meeting known = resolved.get(number);
        if (known == null) {
            // A meeting inside itself is refused here too.
            Require.nesting("inside", "meetings", depth, Meeting.MAX_DEPTH);
            known = meeting(Objects.requireNonNull(unresolved.get(number)), depth);
            resolved.put(number, known);
        }
        return known;
    }

    private Meeting meeting(Cells cells, int depth) {
        int number = cells.number();
        Integer inside = cells.numberOrNull("inside");
        return Meeting.builder()
                .id(cells.text("id"))
                .kind(cells.word(Meeting.Kind.class, "kind"))
                .participants(rows.where(Table.PARTICIPANT, "meeting", number).stream()
                        .map(this::participant)
                        .toList())
                .places(rows.where(Table.PLACE, "meeting", number).stream()
                        .filter(place -> !outerPlaces.contains(place.number()))
                        .map(place -> place(place, 1))
                        .toList())
                .time(cells.whenOrNull("held"))
                .topics(topics(rows.where(Table.MEETING_TOPIC, "meeting", number)))
                .designations(rows.where(Table.DESIGNATION, "meeting", number).stream()
                        .map(designation -> rows.passage(designation, "passage"))
                        .toList())
                .inside(inside == null ? null : meeting(inside, depth + 1))
                .sameAs(owned.sameAs("meeting", number))
                .provenance(owned.provenanceOrNull(cells))
                .attributes(owned.attributes("meeting", number))
                .build();
    }

    private Participant participant(Cells cells) {
        return Participant.builder()
                .speaker(speakers.speaker(cells, "speaker"))
                .part(cells.wordOrNull(Participant.Part.class, "part"))
                .capacity(speakers.capacityOrNull(cells))
                .side(speakers.organizationOrNull(cells, "side"))
                .mention(rows.passageOrNull(cells, "mention_passage"))
                .attributes(owned.attributes("participant", cells.number()))
                .build();
    }

    private Place place(Cells cells, int depth) {
        Require.nesting("inside", "places", depth, Place.MAX_DEPTH);
        Integer inside = cells.numberOrNull("inside");
        return Place.builder()
                .name(cells.text("name"))
                .inside(inside == null ? null : place(outerPlace(inside), depth + 1))
                .country(cells.textOrNull("country"))
                .sameAs(owned.sameAs("place", cells.number()))
                .build();
    }
}
