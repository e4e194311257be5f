package dev.readout.json.schemaorg;

import dev.readout.internal.Require;
import dev.readout.json.internal.interchange.Pointers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The speakers and meetings of a document, in the order in which it is visited. Nodes with one {@code @id} are one entity, and so are nodes
 * of one type and name that have no {@code @id}.
 */
final class Entities {
    private final Graph graph;
    private final Findings findings;
    private final Map<String, Entity> byLdId = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final IdentityHashMap<JsonNode, Entity> byNode = new IdentityHashMap<>();
    private final List<Entity> all = new ArrayList<>();
    private final ArrayDeque<Entity> queue = new ArrayDeque<>();

    Entities(Graph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    List<Entity> all() {
        return all;
    }

    static boolean isGroup(JsonNode node) {
        return node.get("additionalType") != null && isGroupType(node.get("additionalType"));
    }

    static boolean isGroupType(JsonNode additionalType) {
        for (JsonNode type : Ld.elements(additionalType)) {
            if (Names.GROUP.equals(Ld.string(type))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the type as which a node is read where one of this type is expected; null if it is not read.
     *
     * @param expected PERSON or ORGANIZATION for any speaker, of which one is assumed if the node does not say; or EVENT
     */
    static @Nullable NodeType typeOf(JsonNode node, NodeType expected) {
        NodeType type = Ld.type(node);
        if (type == NodeType.OTHER && expected.isSpeaker()) {
            type = expected;
        }
        boolean isExpected = expected == NodeType.EVENT ? type == NodeType.EVENT : type.isSpeaker();
        return isExpected && isReadable(node, type) ? type : null;
    }

    /** Returns whether a node has what the model needs. */
    private static boolean isReadable(JsonNode node, NodeType type) {
        if (type == NodeType.ORGANIZATION) {
            JsonNode name = node.get(isGroup(node) ? "description" : "name");
            return name != null && Values.text(name).value() != null;
        }
        return type == NodeType.EVENT || node.size() > (node.get(Ld.TYPE) == null ? 0 : 1);
    }

    /** Returns whether a string is a name rather than an address. */
    static boolean isName(String string) {
        return !Require.isBlank(string)
                && !string.startsWith("http://")
                && !string.startsWith("https://")
                && !string.startsWith("#");
    }

    /** Returns the entity of a value, which is new if nothing said so before; null if the value is not one. */
    @Nullable
    Entity visit(JsonNode value, String place, NodeType expected) {
        String string = Ld.string(value);
        if (string != null) {
            return isName(string) ? named(string, place, expected) : identified(string, place, expected);
        }
        if (!(value instanceof ObjectNode object)) {
            return null;
        }
        String ldId = Ld.id(object);
        return ldId == null ? unidentified(object, place, expected) : identified(ldId, place, expected);
    }

    private @Nullable Entity identified(String ldId, String place, NodeType expected) {
        Entity known = byLdId.get(ldId);
        if (known != null) {
            return (known.type == NodeType.EVENT) == (expected == NodeType.EVENT) ? known : null;
        }
        // A node that has no type is what the others with its id are.
        ObjectNode node =
                graph.node(ldId, one -> Ld.types(one).isEmpty() || Ld.type(one).isPart());
        node = node == null ? graph.node(ldId, one -> Ld.type(one) == NodeType.OTHER) : node;
        if (node == null) {
            return null;
        }
        NodeType type = typeOf(node, expected);
        if (type == null) {
            return null;
        }
        Entity entity = add(new Entity(type, place, ldId, null));
        byLdId.put(ldId, entity);
        entity.describe(node);
        JsonNode name = node.get("name");
        String text = name == null ? null : Values.text(name).value();
        if (text != null) {
            byName.putIfAbsent(key(type, text), entity);
        }
        return entity;
    }

    private @Nullable Entity unidentified(ObjectNode node, String place, NodeType expected) {
        Entity seen = byNode.get(node);
        NodeType type = seen == null ? typeOf(node, expected) : seen.type;
        if (seen != null || type == null) {
            return seen;
        }
        JsonNode name = node.get("name");
        String text = name == null ? null : Values.text(name).value();
        Entity entity = text == null || type == NodeType.EVENT ? null : byName.get(key(type, text));
        if (entity == null) {
            entity = new Entity(type, place, null, null);
            entity.describe(node);
            add(entity);
            if (text != null) {
                byName.put(key(type, text), entity);
            }
        } else if (entity.describe(node)) {
            enqueue(entity);
        }
        byNode.put(node, entity);
        return entity;
    }

    private @Nullable Entity named(String name, String place, NodeType expected) {
        if (!expected.isSpeaker()) {
            return null;
        }
        NodeType other = expected == NodeType.PERSON ? NodeType.ORGANIZATION : NodeType.PERSON;
        Entity entity = byName.get(key(expected, name));
        entity = entity == null ? byName.get(key(other, name)) : entity;
        if (entity == null) {
            entity = add(new Entity(expected, place, null, name));
            byName.put(key(expected, name), entity);
        }
        return entity;
    }

    private static String key(NodeType type, String name) {
        return type + " " + name;
    }

    private Entity add(Entity entity) {
        if (all.size() == findings.limits().elements()) {
            throw findings.refused(entity.place, findings.limits().elementsExceeded("speakers and meetings"));
        }
        all.add(entity);
        enqueue(entity);
        return entity;
    }

    private void enqueue(Entity entity) {
        if (!entity.isQueued) {
            entity.isQueued = true;
            queue.add(entity);
        }
    }

    /** Visits what the visited entities refer to. */
    void visitReferences() {
        for (Entity entity = queue.poll(); entity != null; entity = queue.poll()) {
            entity.isQueued = false;
            ObjectNode node = entity.node();
            switch (entity.type) {
                case PERSON -> visitAll(node, entity.place, "worksFor", NodeType.ORGANIZATION);
                case EVENT -> {
                    visitAll(node, entity.place, "attendee", NodeType.PERSON);
                    visitAll(node, entity.place, "superEvent", NodeType.EVENT);
                }
                default -> {
                    if (entity.isGroup()) {
                        visitAll(node, entity.place, "member", NodeType.PERSON);
                    }
                }
            }
        }
    }

    /** Visits the values of a member, and the values of the same member of roles. */
    void visitAll(JsonNode node, String place, String name, NodeType expected) {
        String at = Pointers.member(place, name);
        for (JsonNode element : Ld.elements(node.get(name))) {
            if (isRole(element)) {
                for (JsonNode inner : Ld.elements(element.get(name))) {
                    visit(inner, at, expected);
                }
            } else {
                visit(element, at, expected);
            }
        }
    }

    static boolean isRole(JsonNode value) {
        return value.isObject() && Ld.type(value) == NodeType.ROLE;
    }

    /** Returns the id of an entity for references to it. */
    static String reference(Entity entity) {
        return entity.ldId == null ? "#" + entity.id : entity.ldId;
    }

    /** Returns a value with references instead of the nodes that have become speakers or meetings. */
    @SuppressWarnings("ReferenceEquality") // What needs no change is not copied.
    JsonNode link(JsonNode value) {
        if (value instanceof ArrayNode list) {
            return linkedElements(list);
        }
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        String ldId = Ld.id(object);
        Entity entity = ldId == null || object.size() == 1 ? null : byLdId.get(ldId);
        if (entity != null && Ld.types(entity.node()).containsAll(Ld.types(object))) {
            return Ld.reference(Objects.requireNonNull(ldId));
        }
        ObjectNode linked = null;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            JsonNode after = link(member.getValue());
            if (after != member.getValue()) {
                linked = linked == null ? JsonNodeFactory.instance.objectNode().setAll(object) : linked;
                linked.set(member.getKey(), after);
            }
        }
        return linked == null ? object : linked;
    }

    @SuppressWarnings("ReferenceEquality") // What needs no change is not copied.
    private JsonNode linkedElements(ArrayNode list) {
        ArrayNode linked = null;
        for (int i = 0; i < list.size(); i++) {
            JsonNode after = link(list.get(i));
            if (after != list.get(i)) {
                linked = linked == null ? JsonNodeFactory.instance.arrayNode().addAll(list) : linked;
                linked.set(i, after);
            }
        }
        return linked == null ? list : linked;
    }
}
