package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The ids of the nodes of a document that is written: fragments such as {@code #netanyahu} or, if speakers and topics have the same id,
 * {@code #topic/peace}. A speaker or meeting that was read with another id keeps that.
 */
final class WrittenIds {
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, String> meetings = new HashMap<>();
    private final Map<String, String> statements = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> ofOrganizations = new HashSet<>();
    private final Set<String> ofTopics = new HashSet<>();
    private final Set<String> ofSpeakers = new HashSet<>();

    WrittenIds(Article article) {
        article.id().ifPresent(id -> taken.add(id.toString()));
        for (Speaker speaker : article.speakers()) {
            String kept = kept(speaker.attributes());
            put(speakers, speaker.id(), kept == null ? "#" + speaker.id() : kept);
            if (speaker instanceof Organization) {
                ofOrganizations.add(of(speaker));
            }
        }
        ofSpeakers.addAll(speakers.values());
        for (Topic topic : article.topics()) {
            put(topics, topic.id(), "#topic/");
        }
        ofTopics.addAll(topics.values());
        for (Meeting meeting : article.meetings()) {
            String kept = kept(meeting.attributes());
            put(meetings, meeting.id(), kept == null ? "#meeting/" : kept);
        }
        for (Statement statement : article.statements()) {
            statement.id().ifPresent(id -> put(statements, id, "#statement/"));
        }
    }

    /** Puts the id of a node, which is given as a whole, or as what begins it if the plain fragment is taken. */
    private void put(Map<String, String> ids, String id, String ldId) {
        String fragment = "#" + id;
        String written =
                ldId.startsWith("#") && ldId.endsWith("/") ? (taken.contains(fragment) ? ldId + id : fragment) : ldId;
        taken.add(written);
        ids.put(id, written);
    }

    private @Nullable String kept(Map<String, String> attributes) {
        String kept = attributes.get(Names.PREFIX + Ld.ID);
        JsonNode value = kept == null ? null : JsonAttribute.exact(kept, KeptMembers.LIMITS);
        if (value == null || !value.isString()) {
            return null;
        }
        String id = value.stringValue();
        boolean isOther = !id.isEmpty() && Fragments.idOf(id) == null && !id.endsWith("/");
        return isOther && !taken.contains(id) ? id : null;
    }

    String of(Speaker speaker) {
        return id(speakers, speaker.id());
    }

    String of(Topic topic) {
        return id(topics, topic.id());
    }

    String of(Meeting meeting) {
        return id(meetings, meeting.id());
    }

    String ofStatement(String id) {
        return id(statements, id);
    }

    private static String id(Map<String, String> ids, String id) {
        String written = ids.get(id);
        if (written == null) {
            throw new IllegalStateException("no id was given to " + id);
        }
        return written;
    }

    boolean isTaken(String ldId) {
        return taken.contains(ldId);
    }

    boolean isSpeaker(String ldId) {
        return ofSpeakers.contains(ldId);
    }

    boolean isTopic(String ldId) {
        return ofTopics.contains(ldId);
    }

    /** Returns whether an id was free, and takes it. */
    boolean takeOther(String ldId) {
        return !ldId.isEmpty() && taken.add(ldId);
    }

    boolean isMeeting(String ldId) {
        return meetings.containsValue(ldId);
    }

    boolean isOrganization(String ldId) {
        return ofOrganizations.contains(ldId);
    }

    /** Returns whether a value says something about one of the nodes, beyond a reference. */
    boolean describes(JsonNode value) {
        String id = value.isObject() && value.size() > 1 ? Ld.id(value) : null;
        if (id != null && taken.contains(id)) {
            return true;
        }
        if (value.isContainer()) {
            for (JsonNode inner : value) {
                if (describes(inner)) {
                    return true;
                }
            }
        }
        return false;
    }
}
