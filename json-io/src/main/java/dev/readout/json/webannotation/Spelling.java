package dev.readout.json.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Other spellings of the same names: {@code @id} and {@code @type}, and names of the vocabulary with its prefix or namespace,
 * such as {@code oa:hasBody}. They become the names of the standard's JSON-LD context.
 */
final class Spelling {
    private static final String NAMESPACE = "http://www.w3.org/ns/oa#";
    private static final String PREFIX = "oa:";
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("@id", "id"),
            Map.entry("@type", "type"),
            Map.entry("hasBody", "body"),
            Map.entry("hasTarget", "target"),
            Map.entry("hasSource", "source"),
            Map.entry("hasSelector", "selector"),
            Map.entry("hasStartSelector", "startSelector"),
            Map.entry("hasEndSelector", "endSelector"),
            Map.entry("hasState", "state"),
            Map.entry("hasPurpose", "purpose"),
            Map.entry("hasScope", "scope"),
            Map.entry("motivatedBy", "motivation"));

    private Spelling() {}

    /** Changes the names of an object and of everything in it, but not those of a context. */
    static void normalize(JsonNode value) {
        if (value instanceof ArrayNode list) {
            for (JsonNode element : list) {
                normalize(element);
            }
        } else if (value instanceof ObjectNode object) {
            List<String> others = null;
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (!member.getKey().equals("@context")) {
                    normalize(member.getValue());
                }
                if (!name(member.getKey()).equals(member.getKey())) {
                    others = others == null ? new ArrayList<>() : others;
                    others.add(member.getKey());
                }
            }
            if (others != null) {
                rename(object, others);
            }
            type(object);
        }
    }

    private static void rename(ObjectNode object, List<String> names) {
        for (String name : names) {
            String usual = name(name);
            if (!object.has(usual)) {
                object.set(usual, object.remove(name));
            }
        }
    }

    private static void type(ObjectNode object) {
        JsonNode type = object.get("type");
        if (type instanceof StringNode string) {
            String local = local(string.stringValue());
            if (!local.equals(string.stringValue())) {
                object.put("type", local);
            }
        } else if (type instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof StringNode string) {
                    list.set(i, StringNode.valueOf(local(string.stringValue())));
                }
            }
        }
    }

    private static String name(String name) {
        String local = local(name);
        if (local.length() == name.length()) {
            return NAMES.getOrDefault(name, name);
        }
        // Without its prefix, only a name of the table is the same name.
        return NAMES.getOrDefault(local, NAMES.containsValue(local) || isOfQuote(local) ? local : name);
    }

    private static boolean isOfQuote(String name) {
        return switch (name) {
            case "exact", "prefix", "suffix", "start", "end", "refinedBy", "bodyValue" -> true;
            default -> false;
        };
    }

    private static String local(String name) {
        if (name.startsWith(PREFIX)) {
            return name.substring(PREFIX.length());
        }
        return name.startsWith(NAMESPACE) ? name.substring(NAMESPACE.length()) : name;
    }
}
