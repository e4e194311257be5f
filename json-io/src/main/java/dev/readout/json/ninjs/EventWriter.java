package dev.readout.json.ninjs;

import dev.readout.json.internal.format.EnumWords;
import dev.readout.json.internal.interchange.Ids;
import dev.readout.json.internal.interchange.Losses;
import dev.readout.json.internal.interchange.Pointers;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Place;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes meetings as events, and their places. */
final class EventWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final NinjsVersion version;
    private final Losses losses;
    private final ArrayNode events = NODES.arrayNode();
    private final ArrayNode places = NODES.arrayNode();

    EventWriter(NinjsVersion version, Losses losses) {
        this.version = version;
        this.losses = losses;
    }

    ArrayNode events() {
        return events;
    }

    ArrayNode places() {
        return places;
    }

    void write(List<Meeting> meetings) {
        boolean isPlain = isPlain(meetings);
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            String place = Pointers.element("/meetings", i);
            reportLost(meeting, place);
            events.add(event(meeting, isPlain, place));
            for (int j = 0; j < meeting.places().size(); j++) {
                place(
                        Optional.of(meeting.places().get(j)),
                        meeting.id() + "/" + j,
                        Pointers.element(place + "/places", j));
            }
        }
    }

    /** Returns whether reading gives the same kinds and ids without a literal of Readout. */
    private boolean isPlain(List<Meeting> meetings) {
        Ids ids = new Ids();
        return meetings.stream()
                .allMatch(meeting -> meeting.kind() == Meeting.Kind.OTHER
                        && ids.ofName(nameOf(meeting), "meeting").equals(meeting.id()));
    }

    private String nameOf(Meeting meeting) {
        KeptMembers kept = new KeptMembers(meeting.attributes(), Shapes.EVENT, version);
        JsonNode name = kept.valid("name");
        ObjectNode event = NODES.objectNode();
        if (name != null) {
            event.set("name", name);
        }
        SpeakerWriter.uri(event, meeting.sameAs(), kept);
        return SpeakerReader.nameOf(event);
    }

    private void reportLost(Meeting meeting, String place) {
        report(!meeting.participants().isEmpty(), place + "/participants", "ninjs has no participants of events");
        report(meeting.time().isPresent(), place + "/time", "ninjs has no times of events");
        report(!meeting.topics().isEmpty(), place + "/topics", "ninjs has no topics of events");
        report(!meeting.designations().isEmpty(), place + "/designations", "ninjs has no positions in the text");
        report(meeting.inside().isPresent(), place + "/inside", "ninjs has no events in events");
        report(meeting.provenance().isPresent(), place + "/provenance", "ninjs has no provenance of events");
    }

    private void report(boolean isLost, String place, String problem) {
        if (isLost) {
            losses.leaveOut(place, problem);
        }
    }

    private ObjectNode event(Meeting meeting, boolean isPlain, String place) {
        ObjectNode event = NODES.objectNode();
        if (!isPlain) {
            String name = meeting.designations().stream()
                    .map(passage -> passage.words().strip())
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElseGet(() -> EnumWords.word(meeting.kind()).replace('-', ' '));
            event.put("name", name);
        }
        KeptMembers kept = new KeptMembers(meeting.attributes(), Shapes.EVENT, version);
        SpeakerWriter.uri(event, meeting.sameAs(), kept);
        SpeakerWriter.reportUris(meeting.sameAs(), place, losses);
        if (!isPlain) {
            event.put("literal", OwnLiteral.of(EnumWords.word(meeting.kind()) + "/" + meeting.id()));
        }
        for (String member : kept.members()) {
            JsonNode value = event.has(member) || member.equals("uri") ? null : kept.valid(member);
            if (value != null && !(member.equals("literal") && SpeakerReader.isOwn(value))) {
                event.set(member, value);
                kept.setWritten(member);
            }
        }
        kept.report(place + "/attributes", losses);
        return event;
    }

    private void place(Optional<Place> optional, String path, String pointer) {
        if (optional.isEmpty()) {
            return;
        }
        Place place = optional.get();
        ObjectNode written = places.addObject().put("name", place.name());
        place.sameAs().stream().findFirst().ifPresent(uri -> written.put("uri", uri.toString()));
        SpeakerWriter.reportUris(place.sameAs(), pointer, losses);
        written.put("literal", OwnLiteral.of(path));
        place.country()
                .ifPresent(country -> written.putArray("contactInfo")
                        .addObject()
                        .putObject("address")
                        .put("country", country));
        place(place.inside(), path + "/inside", pointer + "/inside");
    }
}
