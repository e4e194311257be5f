package dev.readout.json.ninjs;

import dev.readout.json.internal.format.EnumWords;
import dev.readout.json.internal.interchange.AbsoluteUri;
import dev.readout.json.internal.interchange.Ids;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.ninjs.NinjsFinding.Kind;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Place;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads events as meetings, with the places that Readout wrote for them. */
final class EventReader {
    private static final EnumWords<Meeting.Kind> KINDS = new EnumWords<>(Meeting.Kind.class);

    private final Findings findings;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>(0);
    /** For each meeting and each path in its places, such as {@code 0/inside}, the place of the document. */
    private final Map<String, Map<String, ObjectNode>> places = new HashMap<>();

    EventReader(Findings findings) {
        this.findings = findings;
    }

    // Places

    /** Adds the places that Readout wrote for meetings, and returns the others with their indices. */
    Map<Integer, JsonNode> places(JsonNode list) {
        Map<Integer, JsonNode> rest = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String literal = Members.string(list.get(i), "literal");
            if (literal != null
                    && OwnLiteral.is(literal)
                    && list.get(i) instanceof ObjectNode place
                    && isPlace(place)) {
                String value = OwnLiteral.value(literal);
                boolean isNew = places.computeIfAbsent(OwnLiteral.head(value), id -> new HashMap<>())
                                .putIfAbsent(OwnLiteral.tail(value), place)
                        == null;
                if (isNew) {
                    continue;
                }
            }
            rest.put(i, list.get(i));
        }
        return rest;
    }

    private static boolean isPlace(ObjectNode place) {
        boolean hasUri = !place.has("uri")
                || Optional.ofNullable(Members.string(place, "uri"))
                        .flatMap(AbsoluteUri::of)
                        .isPresent();
        boolean hasCountry = !place.has("contactInfo") || country(place) != null;
        return Members.words(place, "name") != null
                && hasUri
                && hasCountry
                && Set.of("name", "uri", "literal", "contactInfo").containsAll(place.propertyNames());
    }

    private static @Nullable String country(ObjectNode place) {
        JsonNode contacts = place.path("contactInfo");
        JsonNode address = contacts.path(0).path("address");
        boolean isOnly = contacts.size() == 1 && contacts.path(0).size() == 1 && address.size() == 1;
        return isOnly ? Members.words(address, "country") : null;
    }

    private List<Place> placesOf(String meeting) {
        Map<String, ObjectNode> ofMeeting = places.getOrDefault(meeting, new HashMap<>());
        List<Place> all = new ArrayList<>();
        for (ObjectNode next = ofMeeting.remove("0");
                next != null;
                next = ofMeeting.remove(Integer.toString(all.size()))) {
            all.add(place(next, ofMeeting, Integer.toString(all.size()), 1));
        }
        if (ofMeeting.isEmpty()) {
            places.remove(meeting);
        }
        return all;
    }

    private static Place place(ObjectNode object, Map<String, ObjectNode> ofMeeting, String path, int depth) {
        Place.Builder place = Place.builder()
                .name(String.valueOf(Members.words(object, "name")))
                .country(country(object));
        String uri = Members.string(object, "uri");
        Optional.ofNullable(uri).flatMap(AbsoluteUri::of).ifPresent(place::addSameAs);
        String outerPath = path + "/inside";
        ObjectNode outer = depth < Place.MAX_DEPTH ? ofMeeting.remove(outerPath) : null;
        if (outer != null) {
            place.inside(place(outer, ofMeeting, outerPath, depth + 1));
        }
        return place.build();
    }

    /** Returns the places that no meeting has, and reports them. Called after all events are read. */
    Set<ObjectNode> unusedPlaces(Where where) {
        Set<ObjectNode> unused = new LinkedHashSet<>();
        places.values().forEach(ofMeeting -> unused.addAll(ofMeeting.values()));
        if (!unused.isEmpty()) {
            findings.doubt(where, Kind.OTHER_VALUE, "expected places of meetings that the document has");
        }
        return unused;
    }

    // Events

    void events(JsonNode list, Where where) {
        Ids ids = new Ids();
        Map<Integer, Meeting.Builder> own = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            Meeting.Builder meeting = ownMeeting(list.get(i), ids);
            if (meeting != null) {
                own.put(i, meeting);
            }
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode event) {
                Meeting.Builder meeting = own.get(i);
                meetings.add(meeting(event, meeting, ids, where.element(i)));
            } else {
                others.add(list.get(i));
            }
        }
    }

    private static Meeting.@Nullable Builder ownMeeting(JsonNode event, Ids ids) {
        String literal = Members.string(event, "literal");
        if (literal == null || !OwnLiteral.is(literal)) {
            return null;
        }
        String value = OwnLiteral.value(literal);
        Meeting.Kind kind = KINDS.find(OwnLiteral.head(value));
        String id = OwnLiteral.tail(value);
        return kind != null && ids.take(id) ? Meeting.builder().id(id).kind(kind) : null;
    }

    private Meeting meeting(ObjectNode event, Meeting.@Nullable Builder own, Ids ids, Where where) {
        String id = own == null ? ids.ofName(SpeakerReader.nameOf(event), "meeting") : null;
        Meeting.Builder meeting =
                own == null ? Meeting.builder().id(String.valueOf(id)).kind(Meeting.Kind.OTHER) : own;
        Optional<URI> uri = SpeakerReader.uri(event);
        uri.ifPresent(meeting::addSameAs);
        for (Map.Entry<String, JsonNode> member : event.properties()) {
            String name = member.getKey();
            boolean isOwn = own != null && (name.equals("literal") || name.equals("name"));
            if (!isOwn && !(name.equals("uri") && uri.isPresent())) {
                meeting.putAttribute(Attributes.key(name), JsonAttribute.of(member.getValue()));
                if (name.equals("literal") && SpeakerReader.isOwn(member.getValue())) {
                    findings.doubt(
                            where.member(name),
                            Kind.OTHER_VALUE,
                            "expected another literal, found " + member.getValue());
                }
            }
        }
        String meetingId = id == null
                ? OwnLiteral.tail(OwnLiteral.value(event.get("literal").stringValue()))
                : id;
        return meeting.places(placesOf(meetingId)).build();
    }

    List<Meeting> meetings() {
        return meetings;
    }

    /** Returns the elements that are not objects. */
    List<JsonNode> others() {
        return others;
    }
}
