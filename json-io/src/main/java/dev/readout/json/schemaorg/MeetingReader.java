package dev.readout.json.schemaorg;

import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes meetings of events. */
final class MeetingReader {
    private final Graph graph;
    private final Entities entities;
    private final SpeakerReader speakers;
    private final Topics topics;
    private final Body body;
    private final Findings findings;
    private int depth;

    MeetingReader(Graph graph, Entities entities, SpeakerReader speakers, Topics topics, Body body, Findings findings) {
        this.graph = graph;
        this.entities = entities;
        this.speakers = speakers;
        this.topics = topics;
        this.body = body;
        this.findings = findings;
    }

    Meeting meeting(Entity entity) {
        Meeting meeting = entity.meeting;
        if (meeting == null) {
            entity.isBuilding = true;
            depth++;
            meeting = meeting(entity, new Members(entity.node(), entity.place, findings));
            depth--;
            entity.isBuilding = false;
            entity.meeting = meeting;
        }
        return meeting;
    }

    private Meeting meeting(Entity entity, Members members) {
        Meeting.Builder meeting = Meeting.builder().id(entity.id).sameAs(SpeakerReader.sameAs(members));
        Meeting.Kind[] kind = {null};
        members.keepOthers("additionalType", type -> {
            Meeting.Kind one = kind[0] == null ? Parts.kind(type) : null;
            kind[0] = one == null ? kind[0] : one;
            return one != null;
        });
        meeting.kind(kind[0] == null ? Meeting.Kind.OTHER : kind[0]);
        for (String name : List.of("name", "alternateName")) {
            members.keepOthers(name, words -> {
                Passage passage = words.isString() ? body.find(words.stringValue()) : null;
                if (passage != null) {
                    meeting.addDesignation(passage);
                }
                return passage != null;
            });
        }
        members.keepOthers("attendee", attendee -> {
            List<Participant> participants = participants(attendee, members.place("attendee"));
            participants.forEach(meeting::addParticipant);
            return !participants.isEmpty();
        });
        List<Place> places = places(members);
        if (places != null) {
            meeting.places(places);
        }
        meeting.time(time(members)).topics(topics(members, topics)).inside(inside(members));
        return meeting.attributes(speakers.attributes(entity, members, Names.EVENT))
                .build();
    }

    /** Places that are referred to are kept as a whole. */
    private @Nullable List<Place> places(Members members) {
        JsonNode location = members.node().get("location");
        if (location == null) {
            return null;
        }
        List<JsonNode> resolved = new ArrayList<>();
        boolean isReference = false;
        for (JsonNode element : Ld.elements(location)) {
            String ldId = Ld.id(element);
            ObjectNode node = ldId == null ? null : graph.node(ldId, one -> Ld.type(one) == NodeType.OTHER);
            isReference |= node != null && !node.equals(element);
            resolved.add(node == null ? element : node);
        }
        JsonNode whole = isReference ? Ld.value(resolved) : location;
        Parsed<List<Place>> places = Values.places(whole);
        if (!places.isExact() && !resolved.isEmpty()) {
            members.keep("location", whole);
        }
        return places.value();
    }

    private static @Nullable When time(Members members) {
        When start = members.read("startDate", Values::singleTime, Kind.NOT_A_DATE, "a date");
        When end = members.read("endDate", Values::singleTime, Kind.NOT_A_DATE, "a date");
        Parsed<When> time = time(start, end);
        if (!time.isExact()) {
            members.keep("endDate", members.node().get("endDate"));
        }
        return time.value();
    }

    /** Returns the time from the start to the end. If only the start is known, it is the time; an end before the start is not used. */
    static Parsed<When> time(@Nullable When start, @Nullable When end) {
        if (end == null) {
            return new Parsed<>(start, true);
        }
        try {
            return Parsed.exact(start == null ? When.parse("/" + end) : When.between(start, end));
        } catch (IllegalArgumentException e) {
            return Parsed.roughly(start);
        }
    }

    static Set<Topic> topics(Members members, Topics topics) {
        Set<Topic> read = new LinkedHashSet<>();
        members.keepOthers("about", value -> {
            Parsed<Topic> topic = topics.visit(value);
            if (topic.value() != null) {
                read.add(topic.value());
            }
            return topic.value() != null;
        });
        return read;
    }

    private @Nullable Meeting inside(Members members) {
        Meeting[] inside = {null};
        members.keepOthers("superEvent", value -> {
            Entity event = inside[0] == null ? entities.visit(value, "", NodeType.EVENT) : null;
            if (event == null) {
                return false;
            }
            if (event.isBuilding || (event.meeting == null && depth == Meeting.MAX_DEPTH)) {
                findings.leaveOut(
                        members.place("superEvent"),
                        Kind.CYCLE,
                        "expected an event that is not inside itself, or inside more than " + Meeting.MAX_DEPTH);
                return false;
            }
            inside[0] = meeting(event);
            return true;
        });
        return inside[0];
    }

    private List<Participant> participants(JsonNode attendee, String place) {
        List<Participant> participants = new ArrayList<>(1);
        if (!(attendee instanceof ObjectNode role) || !Entities.isRole(attendee)) {
            Speaker speaker = speakers.speaker(attendee, NodeType.PERSON);
            return speaker == null ? List.of() : List.of(Participant.of(speaker));
        }
        for (JsonNode element : Ld.elements(role.get("attendee"))) {
            Speaker speaker = speakers.speaker(element, NodeType.PERSON);
            if (speaker == null) {
                return List.of();
            }
            Members members = new Members(role, place, findings);
            Participant.Part[] part = {null};
            members.keepOthers("additionalType", type -> {
                Participant.Part one = part[0] == null ? Parts.part(type) : null;
                part[0] = one == null ? part[0] : one;
                return one != null;
            });
            String title = members.text("roleName");
            keepRoleType(members);
            participants.add(Participant.builder()
                    .speaker(speaker)
                    .part(part[0])
                    .capacity(title == null ? null : Parts.capacity(title, List.of(speaker)))
                    .attributes(members.attributes(Names.PARTICIPANT, entities::link))
                    .build());
        }
        return participants;
    }

    private static void keepRoleType(Members members) {
        JsonNode type = members.node().get(Ld.TYPE);
        if (type != null && !(type.isString() && type.stringValue().equals("Role"))) {
            members.keep(Ld.TYPE, type);
        }
    }
}
