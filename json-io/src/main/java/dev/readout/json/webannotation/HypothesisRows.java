package dev.readout.json.webannotation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of Hypothesis' API (h.readthedocs.io/en/latest/api-reference), which have other members than the standard. A row becomes
 * an annotation of the standard. Members that the standard does not have stay as they are.
 */
final class HypothesisRows {
    private static final String IDS = "urn:hypothesis:";

    private HypothesisRows() {}

    /** Returns whether an object is a row. */
    static boolean isRow(ObjectNode object) {
        return object.path("uri").isString()
                && !object.has("type")
                && !object.has("@context")
                && (object.has("target") || object.has("text") || object.has("tags"));
    }

    /** Changes a row to an annotation. */
    static void convert(ObjectNode row) {
        row.put("@context", Vocabulary.CONTEXT).put("type", "Annotation");
        String id = row.path("id").asString("");
        if (!SourceIri.isUri(id)) {
            String json = row.path("links").path("json").asString("");
            row.put("id", SourceIri.isUri(json) ? json : IDS + (SourceIri.isUri(IDS + id) ? id : "annotation"));
        }
        rename(row, "updated", "modified");
        rename(row, "user", "creator");
        JsonNode source = row.get("uri");
        if (!row.path("target").isArray() || row.path("target").isEmpty()) {
            row.set("target", source);
        } else {
            for (JsonNode target : row.path("target")) {
                if (target instanceof ObjectNode object && !object.has("source")) {
                    object.set("source", source);
                }
            }
        }
        JsonNode wrapped = row.path("target");
        if (wrapped.size() == 1 && wrapped.isArray() && isSourceOnly(wrapped.get(0))) {
            row.set("target", wrapped.get(0).get("source"));
        }
        bodies(row);
    }

    /** Changes ranges between XPaths with offsets, as Hypothesis writes them, to ranges of the standard. */
    static void convertRanges(JsonNode value) {
        if (value instanceof ObjectNode range && range.path("startContainer").isString()) {
            end(range, "start");
            end(range, "end");
        } else if (value.isArray()) {
            value.forEach(HypothesisRows::convertRanges);
        } else {
            JsonNode selector = value.path("selector");
            if (selector.isContainer()) {
                convertRanges(selector);
            }
        }
    }

    private static void end(ObjectNode range, String name) {
        JsonNode container = range.path(name + "Container");
        JsonNode offset = range.path(name + "Offset");
        if (container.isString() && offset.isIntegralNumber() && !range.has(name + "Selector")) {
            ObjectNode selector = range.objectNode().put("type", "XPathSelector");
            selector.set("value", range.remove(name + "Container"));
            ObjectNode position = range.objectNode().put("type", "TextPositionSelector");
            position.set("start", offset);
            position.set("end", range.remove(name + "Offset"));
            selector.set("refinedBy", position);
            range.set(name + "Selector", selector);
        }
    }

    private static boolean isSourceOnly(JsonNode target) {
        return target.isObject() && target.size() == 1 && target.path("source").isString();
    }

    private static void rename(ObjectNode row, String from, String to) {
        if (row.has(from) && !row.has(to)) {
            row.set(to, row.remove(from));
        }
    }

    private static void bodies(ObjectNode row) {
        if (row.has("body")) {
            return;
        }
        ArrayNode bodies = row.arrayNode();
        String text = row.path("text").asString("");
        if (!text.isEmpty()) {
            bodies.add(body(row, text, "commenting").put("format", "text/markdown"));
            row.remove("text");
        }
        if (row.path("tags").isArray() && strings(row.path("tags"))) {
            row.remove("tags").forEach(tag -> bodies.add(body(row, tag.stringValue(), "tagging")));
        }
        if (!bodies.isEmpty()) {
            row.set("body", bodies);
        }
    }

    private static boolean strings(JsonNode tags) {
        boolean holds = true;
        for (JsonNode tag : tags) {
            holds &= tag.isString();
        }
        return holds;
    }

    private static ObjectNode body(ObjectNode row, String value, String purpose) {
        return row.objectNode().put("type", "TextualBody").put("value", value).put("purpose", purpose);
    }
}
