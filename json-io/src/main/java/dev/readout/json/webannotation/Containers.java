package dev.readout.json.webannotation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is kept of a foreign collection or page, beside its annotations. */
final class Containers {
    /** The attribute of the article with the members of the collection. */
    static final String COLLECTION = WebAnnotations.PREFIX + "collection";
    /** The attribute of the article with the members of the first page. */
    static final String PAGE = WebAnnotations.PREFIX + "page";

    private Containers() {}

    static boolean isOfType(ObjectNode object, String type) {
        JsonNode types = object.path("type");
        boolean is = types.asString("").equals(type);
        for (int i = 0; i < types.size() && types.isArray(); i++) {
            is |= types.get(i).asString("").equals(type);
        }
        return is;
    }

    /** Returns the members that are kept, or null if there are none, or if the writer of this package wrote them. */
    static @Nullable ObjectNode kept(ObjectNode container, int count) {
        if (container.path("conformsTo").asString("").equals(Vocabulary.IRI)) {
            return null;
        }
        ObjectNode kept = container.deepCopy();
        kept.remove("type");
        kept.remove("items");
        for (String embedded : new String[] {"first", "next"}) {
            if (kept.path(embedded).isObject()) {
                kept.remove(embedded);
            }
        }
        if (kept.path("@context").asString("").equals(Vocabulary.CONTEXT)) {
            kept.remove("@context");
        }
        if (kept.path("total").isIntegralNumber() && kept.path("total").longValue() == count) {
            kept.remove("total");
        }
        return kept.isEmpty() ? null : kept;
    }

    /** Returns whether the writer can write these members, so that the reader keeps the same ones. */
    static boolean isWritable(JsonNode kept, int count, boolean isCollection) {
        if (!(kept instanceof ObjectNode object)
                || object.has("type")
                || object.has("conformsTo")
                || (isCollection
                        && object.has("first")
                        && (count > 0 || !object.path("first").isString()))) {
            return false;
        }
        ObjectNode again = kept(object, count);
        return again != null && again.equals(object);
    }
}
