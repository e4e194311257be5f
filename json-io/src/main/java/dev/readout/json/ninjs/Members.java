package dev.readout.json.ninjs;

import dev.readout.internal.Require;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gets members of a tree. */
final class Members {
    private Members() {}

    /** Returns a member that is a string, or null. */
    static @Nullable String string(JsonNode object, String name) {
        return stringOf(object.get(name));
    }

    static @Nullable String stringOf(@Nullable JsonNode value) {
        return value != null && value.isString() ? value.stringValue() : null;
    }

    /** Returns a member that is a string and not blank, or null. */
    static @Nullable String words(JsonNode object, String name) {
        String string = string(object, name);
        return string == null || Require.isBlank(string) ? null : string;
    }

    /** Returns the elements that are objects. */
    static List<ObjectNode> objects(@Nullable JsonNode list) {
        if (!(list instanceof ArrayNode array) || array.isEmpty()) {
            return List.of();
        }
        List<ObjectNode> objects = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            if (element instanceof ObjectNode object) {
                objects.add(object);
            }
        }
        return objects;
    }
}
