package dev.readout.json.ninjs;

import dev.readout.article.Block;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of XHTML that Readout writes. Its characters are exactly those of the text, and its elements are the blocks. A
 * character that XML cannot have becomes U+FFFD.
 */
final class XhtmlBody {
    static final String CONTENT_TYPE = "application/xhtml+xml";

    private static final String START = "<article xmlns=\"http://www.w3.org/1999/xhtml\" class=\"readout\">";
    private static final String END = "</article>";

    /** The tags of one kind of block. */
    private record Tags(String start, String end) {
        static Tags of(String element, String kind) {
            return new Tags(
                    "<" + element + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">", "</" + element + ">");
        }
    }

    private static final Tags OTHER = Tags.of("div", "other");
    private static final Map<Block.Kind, Tags> TAGS = new EnumMap<>(Map.of(
            Block.Kind.HEADLINE, Tags.of("h1", ""),
            Block.Kind.SUBHEADLINE, Tags.of("h2", ""),
            Block.Kind.PARAGRAPH, Tags.of("p", ""),
            Block.Kind.BYLINE, Tags.of("p", "byline"),
            Block.Kind.DATELINE, Tags.of("p", "dateline"),
            Block.Kind.CAPTION, Tags.of("p", "caption"),
            Block.Kind.CREDIT, Tags.of("p", "credit"),
            Block.Kind.OTHER, OTHER));

    private final String xhtml;
    private final String text;
    private int at = START.length();
    private int inText;
    /** The same in code points. */
    private int position;

    private XhtmlBody(String xhtml, String text) {
        this.xhtml = xhtml;
        this.text = text;
    }

    // Writing

    static String write(Text text, List<Block> blocks) {
        String string = text.string();
        StringBuilder xhtml = new StringBuilder(string.length() + string.length() / 8 + 100).append(START);
        int from = 0;
        for (Block block : blocks) {
            int start = text.toUtf16Index(block.span().start());
            int end = text.toUtf16Index(block.span().end());
            append(string, from, start, xhtml);
            Tags tags = TAGS.getOrDefault(block.kind(), OTHER);
            xhtml.append(tags.start());
            append(string, start, end, xhtml);
            xhtml.append(tags.end());
            from = end;
        }
        append(string, from, string.length(), xhtml);
        return xhtml.append(END).toString();
    }

    private static void append(String string, int from, int to, StringBuilder xhtml) {
        int plain = from;
        for (int i = from; i < to; i++) {
            char c = string.charAt(i);
            if (c < '@' || c >= '\ufffe') {
                String other = escaped(c);
                if (other != null) {
                    xhtml.append(string, plain, i).append(other);
                    plain = i + 1;
                }
            }
        }
        xhtml.append(string, plain, to);
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            default -> visible(c) == c ? null : "\ufffd";
        };
    }

    /** Returns the character, or U+FFFD if XML cannot have it. */
    private static char visible(char c) {
        boolean isControl = c < ' ' && c != '\n' && c != '\t' && c != '\r';
        return isControl || c >= '\ufffe' ? '\ufffd' : c;
    }

    // Reading

    /** Returns whether a body begins as those that Readout writes. */
    static boolean isReadouts(String xhtml) {
        return xhtml.startsWith(START) && xhtml.endsWith(END);
    }

    /** Returns the blocks of such a body, or null if it is for another text. */
    static @Nullable List<Block> read(String xhtml, Text text) {
        return new XhtmlBody(xhtml, text.string()).blocks();
    }

    private @Nullable List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        while (characters()) {
            if (xhtml.startsWith(END, at)) {
                boolean isWhole = at + END.length() == xhtml.length() && inText == text.length();
                return isWhole ? blocks : null;
            }
            Block.Kind kind = kind();
            int start = position;
            if (kind == null || !characters()) {
                return null;
            }
            String end = TAGS.getOrDefault(kind, OTHER).end();
            if (!xhtml.startsWith(end, at)) {
                return null;
            }
            at += end.length();
            blocks.add(new Block(kind, new Span(start, position)));
        }
        return null;
    }

    /** Moves after a start tag and returns its kind, or null. */
    private Block.@Nullable Kind kind() {
        for (Map.Entry<Block.Kind, Tags> entry : TAGS.entrySet()) {
            if (xhtml.startsWith(entry.getValue().start(), at)) {
                at += entry.getValue().start().length();
                return entry.getKey();
            }
        }
        return null;
    }

    /** Moves to the next tag, and returns whether there is one and the characters before it are those of the text. */
    private boolean characters() {
        while (at < xhtml.length()) {
            char c = xhtml.charAt(at);
            if (c == '<') {
                return true;
            }
            int length = 1;
            if (c == '&') {
                length = xhtml.indexOf(';', at) + 1 - at;
                c = length > 0 ? unescaped(at, length) : 0;
            }
            if (inText == text.length() || c != visible(text.charAt(inText))) {
                return false;
            }
            inText++;
            at += length;
            if (!Character.isLowSurrogate(c)) {
                position++;
            }
        }
        return false;
    }

    private char unescaped(int start, int length) {
        for (char c : new char[] {'&', '<', '>', '\r'}) {
            String reference = escaped(c);
            if (reference != null && reference.length() == length && xhtml.startsWith(reference, start)) {
                return c;
            }
        }
        return 0;
    }
}
