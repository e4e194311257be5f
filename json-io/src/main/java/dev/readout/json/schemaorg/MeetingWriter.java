package dev.readout.json.schemaorg;

import dev.readout.json.internal.format.EnumWords;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes meetings as events. */
final class MeetingWriter {
    private static final String NO_WORDS = "schema.org has no member for the words of the text";

    private final Sheet sheet;
    private final JsonGenerator out;

    MeetingWriter(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out();
    }

    void write(Meeting meeting, String place) {
        NodeOutput node = new NodeOutput(sheet, meeting.attributes(), Names.EVENT, place);
        out.writeStartObject();
        SpeakerWriter.start(node, NodeType.EVENT, sheet.ids().of(meeting), meeting.id());
        words(
                node,
                "additionalType",
                meeting.kind() == Meeting.Kind.OTHER ? null : meeting.kind(),
                type -> Parts.kind(type) != null);
        designations(node, meeting.designations());
        attendees(node, meeting.participants(), place);
        locations(node, meeting.places());
        time(node, meeting.time());
        topics(node, meeting.topics());
        List<JsonNode> others =
                node.kept().others("superEvent", value -> node.reader().isEntity(value, NodeType.EVENT));
        node.list(
                "superEvent",
                meeting.inside().map(List::of).orElse(List.of()),
                inside -> node.reference(sheet.ids().of(inside)),
                others);
        node.uris("sameAs", meeting.sameAs());
        if (meeting.provenance().isPresent()) {
            node.lose("provenance", "schema.org has no member for the provenance of an event");
        }
        node.attributes();
        out.writeEndObject();
    }

    /** Writes the word of a constant, with other values that have no such meaning. */
    static void words(NodeOutput node, String name, @Nullable Enum<?> constant, Predicate<JsonNode> isWord) {
        List<String> words = constant == null ? List.of() : List.of(EnumWords.word(constant));
        node.list(name, words, node.sheet().out()::writeString, node.kept().others(name, isWord));
    }

    /** The words that name a meeting are its name, if the reader can find them in the text. */
    private void designations(NodeOutput node, List<Passage> designations) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < designations.size(); i++) {
            Passage passage = designations.get(i);
            if (passage.pieceCount() == 1 && passage.equals(sheet.body().find(passage.words()))) {
                names.add(passage.words());
            } else {
                node.losePath(
                        "/designations/" + i,
                        "the name of an event is found in the text only if it is there once, in one piece");
            }
        }
        List<String> first = names.isEmpty() ? List.of() : names.subList(0, 1);
        node.list("name", first, out::writeString, node.kept().others("name", this::isFound));
        List<String> more = names.subList(first.size(), names.size());
        node.list("alternateName", more, out::writeString, node.kept().others("alternateName", this::isFound));
    }

    private boolean isFound(JsonNode name) {
        return name.isString() && sheet.body().find(name.stringValue()) != null;
    }

    private void attendees(NodeOutput node, List<Participant> participants, String place) {
        List<JsonNode> others = node.kept().others("attendee", value -> isAttendee(node, value));
        int[] index = {0};
        node.list("attendee", participants, one -> attendee(node, one, place + "/participants/" + index[0]++), others);
    }

    private static boolean isAttendee(NodeOutput node, JsonNode value) {
        if (!Entities.isRole(value)) {
            return node.reader().isEntity(value, NodeType.PERSON);
        }
        for (JsonNode inner : Ld.elements(value.get("attendee"))) {
            if (node.reader().isEntity(inner, NodeType.PERSON)) {
                return true;
            }
        }
        return false;
    }

    private void attendee(NodeOutput meeting, Participant participant, String place) {
        NodeOutput role = new NodeOutput(sheet, participant.attributes(), Names.PARTICIPANT, place);
        if (participant.side().isPresent()) {
            role.lose("side", "schema.org has no member for the side of an attendee");
        }
        if (participant.mention().isPresent()) {
            role.lose("mention", NO_WORDS);
        }
        boolean isRole = participant.part().isPresent()
                || participant.capacity().isPresent()
                || role.kept().hasAny();
        if (!isRole) {
            role.attributes();
            meeting.reference(sheet.ids().of(participant.speaker()));
            return;
        }
        out.writeStartObject();
        type(role);
        words(role, "additionalType", participant.part().orElse(null), type -> Parts.part(type) != null);
        capacity(role, participant.capacity(), List.of(participant.speaker()));
        out.writeName("attendee");
        role.reference(sheet.ids().of(participant.speaker()));
        role.attributes();
        out.writeEndObject();
    }

    private static void type(NodeOutput role) {
        JsonNode kept = role.kept().get(Ld.TYPE);
        boolean fits = kept != null
                && NodeType.of(typeNames(kept)) == NodeType.ROLE
                && !(kept.isString() && kept.stringValue().equals("Role"));
        if (fits && kept != null) {
            role.writeKept(Ld.TYPE, kept);
        } else {
            role.string(Ld.TYPE, "Role");
        }
    }

    private static List<String> typeNames(JsonNode types) {
        List<String> names = new ArrayList<>();
        Ld.elements(types).forEach(type -> names.add(type.isString() ? type.stringValue() : ""));
        return names;
    }

    /** Writes the title of a capacity. Its organizations are those of an office of the speaker with this title. */
    static void capacity(NodeOutput role, Optional<Role> capacity, List<? extends Speaker> speakers) {
        role.text("roleName", capacity.map(Role::title));
        if (capacity.isPresent()
                && !SpeakerWriter.asRead(Parts.capacity(capacity.get().title(), speakers))
                        .equals(capacity.get())) {
            role.change(
                    "capacity",
                    "schema.org has only the title of a capacity; the rest is that of an office of the speaker with this title");
        }
    }

    private void locations(NodeOutput node, List<Place> places) {
        if (!node.writeAsRead("location", places.isEmpty() ? null : places, Values::places)) {
            node.list("location", places, place -> location(node, place), List.of());
        }
    }

    private void location(NodeOutput node, Place place) {
        out.writeStartObject();
        node.string(Ld.TYPE, "Place");
        node.string("name", place.name());
        if (place.country().isPresent()) {
            out.writeName("address");
            out.writeStartObject();
            node.string(Ld.TYPE, "PostalAddress");
            node.string("addressCountry", place.country().get());
            out.writeEndObject();
        }
        node.list("sameAs", place.sameAs(), uri -> out.writeString(uri.toString()), List.of());
        if (place.inside().isPresent()) {
            out.writeName("containedInPlace");
            location(node, place.inside().get());
        }
        out.writeEndObject();
    }

    /** A time is the start; an interval has a start and an end, of which one may be unknown. */
    private void time(NodeOutput node, Optional<When> time) {
        When whole = time.orElse(null);
        When start =
                whole == null || !whole.isInterval() ? whole : whole.start().orElse(null);
        When end = whole == null || !whole.isInterval() ? null : whole.end().orElse(null);
        boolean isStart = bound(node, "startDate", start);
        boolean isEnd = bound(node, "endDate", end);
        When read =
                MeetingReader.time(isStart ? start : null, isEnd ? end : null).value();
        if (whole != null && !whole.equals(read)) {
            if (read == null) {
                node.lose("time", NodeOutput.NOT_ISO);
            } else {
                node.change("time", NodeOutput.NOT_ISO);
            }
        }
    }

    /** Returns whether a start or an end was written. */
    private static boolean bound(NodeOutput node, String name, @Nullable When time) {
        if (node.writeAsRead(name, time, Values::singleTime)) {
            return time != null;
        }
        if (time == null || !Dates.isIso(time)) {
            return false;
        }
        node.string(name, time.toString());
        return true;
    }

    static void topics(NodeOutput node, List<Topic> topics) {
        List<JsonNode> others = node.kept().others("about", value -> isTopic(node, value));
        node.list("about", topics, topic -> node.reference(node.sheet().ids().of(topic)), others);
    }

    private static boolean isTopic(NodeOutput node, JsonNode value) {
        String ldId = Ld.id(value);
        return (ldId != null && node.sheet().ids().isTopic(ldId))
                || new Topics(id -> null).visit(value).value() != null;
    }
}
