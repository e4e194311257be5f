package dev.readout.json.ninjs;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.speaker.Speaker;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the text. If it is still the text of the item that was read, its members are written as they were. Otherwise the
 * bodies are the text and its blocks, and the headline, the byline and the dateline are members, too.
 */
final class TextWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** The members that the text of an item is made of. */
    private static final List<String> SOURCES = List.of("headlines", "by", "bodies", "descriptions");

    private final Article article;
    private final KeptMembers kept;
    private final ObjectNode item;

    TextWriter(Article article, KeptMembers kept, ObjectNode item) {
        this.article = article;
        this.kept = kept;
        this.item = item;
    }

    void write(List<Speaker> authors) {
        if (!writeAsRead()) {
            writeText(authors);
        }
        copy("descriptions");
    }

    private void copy(String member) {
        JsonNode value = item.has(member) ? null : kept.valid(member);
        if (value != null) {
            item.set(member, value);
            kept.setWritten(member);
        }
    }

    // As the item was read

    private boolean writeAsRead() {
        boolean canBeRead = article.text().length() == 0 || SOURCES.stream().anyMatch(kept::has);
        if (!canBeRead) {
            return false;
        }
        ObjectNode sources = NODES.objectNode();
        for (String member : SOURCES) {
            JsonNode value = member.equals("bodies") ? null : kept.valid(member);
            if (value != null) {
                sources.set(member, value);
            }
        }
        JsonNode bodies = kept.any("bodies");
        for (String before : beginnings(sources)) {
            if (bodies instanceof ArrayNode list) {
                sources.set("bodies", filled(list, article.text().string().substring(before.length())));
            }
            if (isText(sources, bodies)) {
                sources.properties().forEach(member -> {
                    item.set(member.getKey(), member.getValue());
                    kept.setWritten(member.getKey());
                });
                copy("located");
                copy("type");
                return true;
            }
        }
        return false;
    }

    /** Returns what may be before the body in the text. */
    private List<String> beginnings(ObjectNode sources) {
        String string = article.text().string();
        String headline = ItemText.headline(sources);
        String by = Members.words(sources, "by");
        List<String> beginnings = new ArrayList<>();
        for (boolean hasHeadline : new boolean[] {true, false}) {
            for (boolean hasBy : new boolean[] {true, false}) {
                String beginning = (hasHeadline && headline != null ? headline + "\n\n" : "")
                        + (hasBy && by != null ? by + "\n\n" : "");
                if (!beginnings.contains(beginning) && string.startsWith(beginning)) {
                    beginnings.add(beginning);
                }
            }
        }
        if (beginnings.isEmpty() || !beginnings.contains("")) {
            beginnings.add("");
        }
        return beginnings;
    }

    private static ArrayNode filled(ArrayNode bodies, String value) {
        ArrayNode filled = NODES.arrayNode();
        for (JsonNode body : bodies) {
            boolean isFilled = body instanceof ObjectNode && !body.has("value");
            filled.add(isFilled ? ((ObjectNode) body).deepCopy().put("value", value) : body);
        }
        return filled;
    }

    /** Returns whether the members are read as the text and blocks of the article, and as the bodies that are kept. */
    private boolean isText(ObjectNode sources, @Nullable JsonNode bodies) {
        JsonNode filled = sources.get("bodies");
        if (filled != null && !kept.isValid("bodies", filled)) {
            return false;
        }
        Findings findings = new Findings();
        TextOfItem read = TextOfItem.of(sources, findings, UnaryOperator.identity());
        boolean isSame = findings.isEmpty()
                && !read.isReadouts()
                && TextOfItem.nativeBody(sources.path("bodies")) == null
                && read.text().equals(article.text())
                && read.blocks().equals(article.blocks());
        return isSame && (filled == null || filled.isEmpty() || isKept(read.kept("bodies", filled, ""), bodies));
    }

    private static boolean isKept(@Nullable JsonNode read, @Nullable JsonNode bodies) {
        return read != null && read.equals(bodies);
    }

    // As Readout writes it

    private void writeText(List<Speaker> authors) {
        Text text = article.text();
        List<Block> blocks = article.blocks();
        ObjectNode plain = NODES.objectNode();
        plain.put("role", "main").put("contentType", TextOfItem.PLAIN).put("value", text.string());
        ObjectNode xhtml = NODES.objectNode();
        xhtml.put("role", "xhtml")
                .put("contentType", XhtmlBody.CONTENT_TYPE)
                .put("value", XhtmlBody.write(text, blocks));
        TextOfItem written = new TextOfItem(text, blocks, plain, xhtml);
        String by = Derived.by(text, blocks, authors);

        set("type", NODES.stringNode("text"), written, by);
        ArrayNode headlines = written.headlines();
        set("headlines", headlines.isEmpty() ? null : headlines, written, by);
        set("by", by.isEmpty() ? null : NODES.stringNode(by), written, by);
        String dateline = Derived.words(text, blocks, Block.Kind.DATELINE);
        set("located", dateline.isEmpty() ? null : NODES.stringNode(dateline), written, by);

        ArrayNode bodies = item.putArray("bodies").add(plain).add(xhtml);
        JsonNode others = kept.valid("bodies");
        if (others != null && !others.isEmpty() && TextOfItem.nativeBody(others) == null) {
            others.forEach(bodies::add);
            kept.setWritten("bodies");
        }
    }

    /** Sets a member to the value that an attribute keeps, or else to the derived one. */
    private void set(String member, @Nullable JsonNode derived, TextOfItem written, String by) {
        JsonNode value = kept.valid(member);
        if (value != null && written.kept(member, value, by) != null) {
            item.set(member, value);
            kept.setWritten(member);
        } else if (derived != null) {
            item.set(member, derived);
        }
    }
}
