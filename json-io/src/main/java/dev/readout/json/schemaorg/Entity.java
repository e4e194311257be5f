package dev.readout.json.schemaorg;

import dev.readout.meeting.Meeting;
import dev.readout.speaker.Speaker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A node of the document that becomes a speaker or a meeting. It may be described at several places. */
final class Entity {
    final NodeType type;
    final String place;
    /** The id in the document. */
    final @Nullable String ldId;
    /** The only name that is known, if the document has a string in place of a node. */
    final @Nullable String bareName;

    private final Set<ObjectNode> described = new LinkedHashSet<>(2);
    private @Nullable ObjectNode node;
    boolean isQueued;
    boolean isBuilding;
    String id = "";

    @Nullable
    Speaker speaker;

    @Nullable
    Meeting meeting;

    Entity(NodeType type, String place, @Nullable String ldId, @Nullable String bareName) {
        this.type = type;
        this.place = place;
        this.ldId = ldId;
        this.bareName = bareName;
    }

    /** Adds what one place says, and returns whether it is new. */
    boolean describe(ObjectNode description) {
        boolean isNew = described.add(description);
        if (isNew) {
            node = null;
        }
        return isNew;
    }

    /** Returns all that the document says about it. */
    ObjectNode node() {
        if (node == null) {
            node = described.isEmpty()
                    ? JsonNodeFactory.instance.objectNode().put("name", bareName)
                    : Graph.merged(List.copyOf(described));
        }
        return node;
    }

    boolean isGroup() {
        return type == NodeType.ORGANIZATION && Entities.isGroup(node());
    }
}
