package dev.readout.json.ninjs;

import dev.readout.article.Block;
import dev.readout.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of an item and its blocks, and what is kept of the members that they come from.
 *
 * @param plain the body whose value is the text, or the end of it; null if there is none
 * @param xhtml the body with the blocks, if Readout wrote the item
 */
record TextOfItem(
        Text text,
        List<Block> blocks,
        @Nullable ObjectNode plain,
        @Nullable ObjectNode xhtml) {
    static final String PLAIN = "text/plain";
    static final String NATIVE = "application/vnd.readout+json;version=1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static TextOfItem of(ObjectNode item, Findings findings, UnaryOperator<Where> where) {
        List<ObjectNode> bodies = Members.objects(item.get("bodies"));
        ObjectNode plain = first(bodies, PLAIN);
        ObjectNode xhtml = first(bodies, XhtmlBody.CONTENT_TYPE);
        String string = plain == null ? null : Members.string(plain, "value");
        String markup = xhtml == null ? null : Members.string(xhtml, "value");
        if (string != null && markup != null && XhtmlBody.isReadouts(markup)) {
            Text text = Text.of(string);
            List<Block> blocks = XhtmlBody.read(markup, text);
            if (blocks != null) {
                return new TextOfItem(text, blocks, plain, xhtml);
            }
        }
        ItemText other = ItemText.of(item, findings, where);
        Text text = Text.of(other.string());
        return new TextOfItem(text, other.blocks(text), other.plainBody(), null);
    }

    private static @Nullable ObjectNode first(List<ObjectNode> bodies, String contentType) {
        for (ObjectNode body : bodies) {
            if (contentType.equals(Members.string(body, "contentType"))) {
                return body;
            }
        }
        return null;
    }

    /** Returns the body with the whole native JSON, or null. */
    static @Nullable ObjectNode nativeBody(JsonNode bodies) {
        for (ObjectNode body : Members.objects(bodies)) {
            if (isNative(body)) {
                return body;
            }
        }
        return null;
    }

    private static boolean isNative(ObjectNode body) {
        String type = Members.string(body, "contentType");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(NATIVE.substring(0, NATIVE.indexOf(';')));
    }

    /** Returns whether Readout wrote the item. */
    boolean isReadouts() {
        return xhtml != null;
    }

    /**
     * Returns what is kept of a member, or null if the article says it all.
     *
     * @param by the derived byline
     */
    @Nullable
    JsonNode kept(String name, JsonNode value, String by) {
        if (name.equals("bodies")) {
            return bodies(value);
        }
        if (!isReadouts()) {
            return value;
        }
        boolean isDerived = switch (name) {
            case "type" -> "text".equals(Members.stringOf(value));
            case "by" -> by.equals(Members.stringOf(value));
            case "located" -> Derived.words(text, blocks, Block.Kind.DATELINE).equals(Members.stringOf(value));
            default -> value.equals(headlines());
        };
        return isDerived ? null : value;
    }

    /** Returns the list with the headline, or an empty list. */
    ArrayNode headlines() {
        ArrayNode headlines = NODES.arrayNode();
        String headline = Derived.words(text, blocks, Block.Kind.HEADLINE);
        if (!headline.isEmpty()) {
            headlines.addObject().put("role", "main").put("value", headline);
        }
        return headlines;
    }

    @SuppressWarnings("ReferenceEquality") // An equal body is another body.
    private @Nullable JsonNode bodies(JsonNode bodies) {
        ArrayNode kept = NODES.arrayNode();
        for (JsonNode body : bodies) {
            if (body == plain && !isReadouts()) {
                kept.add(((ObjectNode) body).deepCopy().without("value"));
            } else if (body != plain && body != xhtml) {
                kept.add(body);
            }
        }
        return kept.isEmpty() && isReadouts() ? null : kept;
    }
}
