package dev.readout.json.schemaorg;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms of values in JSON-LD 1.1: one value or a list, plain strings or value objects, nodes or references to nodes. */
final class Ld {
    static final String ID = "@id";
    static final String TYPE = "@type";
    static final String GRAPH = "@graph";
    static final String CONTEXT = "@context";
    private static final String VALUE = "@value";

    private Ld() {}

    /** Returns the values of a member: none, one or those of a list. */
    static List<JsonNode> elements(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return List.of();
        }
        JsonNode list = list(value);
        if (list == null) {
            return List.of(value);
        }
        List<JsonNode> elements = new ArrayList<>(list.size());
        for (JsonNode element : list) {
            if (!element.isNull()) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static @Nullable JsonNode list(JsonNode value) {
        if (value instanceof ObjectNode object) {
            JsonNode list = object.get("@list") == null ? object.get("@set") : object.get("@list");
            return list instanceof ArrayNode ? list : null;
        }
        return value instanceof ArrayNode ? value : null;
    }

    /** Returns a list as a member has it: one value is not in a list. */
    static JsonNode value(List<JsonNode> elements) {
        if (elements.size() == 1 && !elements.get(0).isArray()) {
            return elements.get(0);
        }
        return JsonNodeFactory.instance.arrayNode().addAll(elements);
    }

    /** Returns the string of a plain string or of a value object, such as one with a language; else null. */
    static @Nullable String string(JsonNode value) {
        JsonNode plain = value instanceof ObjectNode object && object.get(VALUE) != null ? object.get(VALUE) : value;
        return plain.isString() ? plain.stringValue() : null;
    }

    /** Returns the id of a node; null if it has none. */
    static @Nullable String id(JsonNode node) {
        JsonNode id = node.get(ID);
        return id != null && id.isString() ? id.stringValue() : null;
    }

    /** Returns whether this only refers to a node. */
    static boolean isReference(JsonNode node) {
        return node.isObject() && node.size() == 1 && id(node) != null;
    }

    static ObjectNode reference(String id) {
        return JsonNodeFactory.instance.objectNode().put(ID, id);
    }

    static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>(1);
        for (JsonNode type : elements(node.get(TYPE))) {
            if (type.isString()) {
                types.add(type.stringValue());
            }
        }
        return types;
    }

    static NodeType type(JsonNode node) {
        JsonNode type = node.get(TYPE);
        return type != null && type.isString() ? NodeType.of(type.stringValue()) : NodeType.of(types(node));
    }
}
