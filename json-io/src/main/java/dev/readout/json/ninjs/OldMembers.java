package dev.readout.json.ninjs;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the members of ninjs 1.0 to 1.5 into those of version 3. A member that is not as version 1 has it is kept. */
final class OldMembers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("byline", "by"),
            Map.entry("person", "people"),
            Map.entry("organisation", "organisations"),
            Map.entry("place", "places"),
            Map.entry("subject", "subjects"),
            Map.entry("event", "events"),
            Map.entry("object", "objects"),
            Map.entry("infosource", "infoSources"),
            Map.entry("genre", "genres"),
            Map.entry("trustindicator", "trustIndicators"));

    /** Objects of version 1 that have a member for each element of the list, and the member that its name becomes. */
    private static final Map<String, String> KEYED =
            Map.of("renditions", "name", "associations", "name", "altids", "role", "altIds", "role");

    private static final Map<String, String> CONTENT_TYPES =
            Map.of("text", "text/plain", "xhtml", "application/xhtml+xml", "html5", "text/html", "html", "text/html");

    private static final Map<String, String> OF_ELEMENTS =
            Map.of("code", "literal", "mimetype", "contentType", "geometry_geojson", "geoJSON");

    private OldMembers() {}

    /** Returns the name that the reader gives a member. */
    static String renamed(String name) {
        String list = listOf(name);
        return list == null ? RENAMED.getOrDefault(name, name) : list;
    }

    private static @Nullable String listOf(String name) {
        if (name.startsWith("headline") && !name.equals("headlines")) {
            return "headlines";
        }
        if (name.startsWith("body_") || name.equals("body")) {
            return "bodies";
        }
        return name.startsWith("description_") || name.equals("description") ? "descriptions" : null;
    }

    /** Returns the value that the reader gives a member. */
    static JsonNode value(String name, JsonNode value) {
        String list = listOf(name);
        if (list != null && value.isString()) {
            int end = name.indexOf('_');
            return NODES.arrayNode().add(words(list, end < 0 ? "main" : name.substring(end + 1), value));
        }
        if (KEYED.containsKey(name) && value instanceof ObjectNode object) {
            return list(object, KEYED.getOrDefault(name, ""));
        }
        return value instanceof ArrayNode elements && (RENAMED.containsKey(name) || name.equals("renditions"))
                ? renamedElements(elements)
                : value;
    }

    private static ObjectNode words(String list, String role, JsonNode value) {
        ObjectNode words = NODES.objectNode().put("role", role);
        String contentType = CONTENT_TYPES.get(role);
        if (list.equals("bodies") && contentType != null) {
            words.put("contentType", contentType);
        }
        return words.set("value", value);
    }

    private static JsonNode list(ObjectNode object, String key) {
        Set<Map.Entry<String, JsonNode>> members = object.properties();
        boolean isKeyed = members.stream()
                .allMatch(member -> key.equals("role")
                        ? !member.getValue().isContainer()
                        : member.getValue().isObject() && !member.getValue().has(key));
        if (!isKeyed) {
            return object;
        }
        ArrayNode list = NODES.arrayNode();
        for (Map.Entry<String, JsonNode> member : members) {
            ObjectNode element = NODES.objectNode().put(key, member.getKey());
            if (member.getValue() instanceof ObjectNode value) {
                element.setAll(value);
            } else {
                element.set("value", member.getValue());
            }
            list.add(element);
        }
        return renamedElements(list);
    }

    private static ArrayNode renamedElements(ArrayNode elements) {
        ArrayNode renamed = NODES.arrayNode();
        for (JsonNode element : elements) {
            if (element instanceof ObjectNode object) {
                ObjectNode other = NODES.objectNode();
                for (Map.Entry<String, JsonNode> member : object.properties()) {
                    String name = OF_ELEMENTS.getOrDefault(member.getKey(), member.getKey());
                    other.set(object.has(name) ? member.getKey() : name, member.getValue());
                }
                renamed.add(other);
            } else {
                renamed.add(element);
            }
        }
        return renamed;
    }
}
