package dev.readout.json.internal.interchange;

import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Keeps a JSON value as the string of an attribute, so that it can be written again. A string is kept as it is, unless it
 * reads like JSON itself, such as {@code 5} or {@code [x]}; then it is kept as JSON, in quotation marks. Every other value is kept as JSON.
 */
public final class JsonAttribute {
    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private JsonAttribute() {}

    /** Returns the string of an attribute that keeps a value. */
    public static String of(JsonNode value) {
        return value.isString() && !isLikeJson(value.stringValue()) ? value.stringValue() : value.toString();
    }

    /**
     * Returns the value that an attribute keeps. A string that is like JSON, but is not JSON within the limits, is a string.
     */
    public static JsonNode value(String attribute, DocumentLimits limits) {
        if (isLikeJson(attribute)) {
            try {
                byte[] bytes = DocumentBytes.utf8(attribute, limits);
                JsonReader in = new JsonReader(DocumentBytes.of(bytes, 0, bytes.length, limits), limits);
                return in.document("value", () -> JsonTree.read(in));
            } catch (RefusedDocumentException e) {
                // It is a string, set by hand.
            }
        }
        return JsonNodeFactory.instance.stringNode(attribute);
    }

    /** Returns the value that an attribute keeps; null if another attribute would keep it. */
    public static @Nullable JsonNode exact(String attribute, DocumentLimits limits) {
        JsonNode value = value(attribute, limits);
        return of(value).equals(attribute) ? value : null;
    }

    private static boolean isLikeJson(String string) {
        return string.startsWith("[")
                || string.startsWith("{")
                || string.startsWith("\"")
                || LITERAL.matcher(string).matches();
    }
}
