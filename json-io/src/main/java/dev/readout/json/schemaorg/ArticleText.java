package dev.readout.json.schemaorg;

import dev.readout.article.Block;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import dev.readout.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the text of an article and its blocks. */
final class ArticleText {
    private ArticleText() {}

    /** Returns the text. What is no text is kept. */
    static Text text(Members members) {
        String name = members.node().get("articleBody") == null ? "text" : "articleBody";
        JsonNode value = members.node().get(name);
        if (value == null) {
            return Text.of("");
        }
        if (isNoText(value)) {
            members.keep(name, value);
            members.read(name, Values::text, Kind.OTHER_TYPE, "a string");
        }
        return Text.of(value.isString() ? value.stringValue() : paragraphs(value));
    }

    private static String paragraphs(JsonNode value) {
        StringBuilder text = new StringBuilder();
        for (JsonNode element : Ld.elements(value)) {
            String string = Ld.string(element);
            if (string != null) {
                text.append(text.length() == 0 || string.isEmpty() ? "" : "\n\n")
                        .append(string);
            }
        }
        return text.toString();
    }

    static boolean isNoText(JsonNode value) {
        return !value.isNull() && Ld.elements(value).stream().allMatch(element -> Ld.string(element) == null);
    }

    /** Returns the blocks. Words that are not a block are kept. */
    static List<Block> blocks(Members members, Body body) {
        Map<Block.Kind, String> named = new EnumMap<>(Block.Kind.class);
        Body.NAMED_BLOCKS.forEach((kind, name) -> {
            String words = members.text(name);
            if (words != null) {
                named.put(kind, words);
            }
        });
        List<Block> blocks = body.blocks(named);
        named.keySet().forEach(kind -> {
            String name = Body.NAMED_BLOCKS.getOrDefault(kind, "");
            if (blocks.stream().noneMatch(block -> block.kind() == kind)) {
                members.keep(name, members.node().get(name));
            }
        });
        return blocks;
    }
}
