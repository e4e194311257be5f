package dev.readout.json.schemaorg;

import dev.readout.article.Block;
import dev.readout.internal.characters.Characters;
import dev.readout.json.internal.interchange.Paragraphs;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The text of the article, where the words of quotations and claims are found again, and its blocks. */
final class Body {
    /** The members that name the words of a block, by its kind. */
    static final Map<Block.Kind, String> NAMED_BLOCKS = Map.of(
            Block.Kind.HEADLINE, "headline",
            Block.Kind.SUBHEADLINE, "alternativeHeadline",
            Block.Kind.DATELINE, "dateline",
            Block.Kind.CREDIT, "creditText");
    /** The order in which named blocks are assigned. */
    static final List<Block.Kind> NAMED =
            List.of(Block.Kind.HEADLINE, Block.Kind.SUBHEADLINE, Block.Kind.DATELINE, Block.Kind.CREDIT);

    private static final int MAX_POSITION_DIGITS = 9;
    /** How many characters are compared in all searches of one document: a few searches of the longest text. */
    private static final long SEARCHED = 400_000_000;

    private final Text text;
    private long searched;

    Body(Text text) {
        this.text = text;
    }

    Text text() {
        return text;
    }

    /** Returns the only passage with these words; null if there is none or more than one. */
    @Nullable
    Passage find(String words) {
        String string = text.string();
        searched += string.length() + 1L;
        if (words.isEmpty() || searched > SEARCHED) {
            return null;
        }
        int start = string.indexOf(words);
        if (start < 0 || string.indexOf(words, start + 1) >= 0) {
            return null;
        }
        return text.passageFromUtf16(start, start + words.length());
    }

    /** Returns the words between the quotation marks that enclose a string; the string itself if there are none. */
    static String unquoted(String words) {
        String stripped = words.strip();
        return stripped.length() > 2
                        && Characters.isQuotationMark(stripped.charAt(0))
                        && Characters.isQuotationMark(stripped.charAt(stripped.length() - 1))
                ? stripped.substring(1, stripped.length() - 1)
                : stripped;
    }

    /** Returns whether an identifier is a position in the text. */
    static boolean isPosition(JsonNode identifier) {
        return identifier.isObject()
                && identifier.get("propertyID") != null
                && Names.CHARACTERS.equals(Ld.string(identifier.get("propertyID")))
                && identifier.get("value") != null
                && span(Ld.string(identifier.get("value"))) != null;
    }

    /** Returns the passage at the positions; null if the text is shorter. */
    @Nullable
    Passage at(List<JsonNode> positions) {
        List<Span> spans = new ArrayList<>(positions.size());
        for (JsonNode position : positions) {
            Span span = span(Ld.string(position.path("value")));
            if (span == null || span.end() > text.length()) {
                return null;
            }
            spans.add(span);
        }
        return spans.isEmpty() ? null : text.passage(spans);
    }

    static String position(Span span) {
        return "char=" + span.start() + "," + span.end();
    }

    private static @Nullable Span span(@Nullable String position) {
        int comma = position == null ? -1 : position.indexOf(',');
        if (position == null || comma < 0 || !position.startsWith("char=")) {
            return null;
        }
        int start = number(position, "char=".length(), comma);
        int end = number(position, comma + 1, position.length());
        return start < 0 || end < start ? null : new Span(start, end);
    }

    private static int number(String digits, int start, int end) {
        if (start == end || end - start > MAX_POSITION_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || (i == start && digit == 0 && end - start > 1)) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * Returns the blocks: a paragraph at each stretch between blank lines or, in a text without blank lines, on each line. A paragraph
     * that is the whole headline, for example, is the headline.
     *
     * @param named the words of blocks, by their kind
     */
    List<Block> blocks(Map<Block.Kind, String> named) {
        List<Paragraphs.Stretch> paragraphs = Paragraphs.orLines(text.string());
        List<Block> blocks = Paragraphs.blocks(text, paragraphs);
        Set<String> seen = new HashSet<>();
        for (Block.Kind kind : NAMED) {
            String words = named.get(kind);
            for (int i = 0; words != null && i < blocks.size(); i++) {
                if (paragraphs.get(i).is(words, text.string())) {
                    if (seen.add(words)) {
                        blocks.set(i, new Block(kind, blocks.get(i).span()));
                    }
                    break;
                }
            }
        }
        return blocks;
    }
}
