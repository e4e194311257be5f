package dev.readout.json.ninjs;

import dev.readout.article.Block;
import dev.readout.json.internal.interchange.Paragraphs;
import dev.readout.json.ninjs.HtmlText.Words;
import dev.readout.json.ninjs.NinjsFinding.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text and the blocks of an item that Readout did not write: the headline, the byline, and the body, with blank lines between
 * them. A headline or byline that the body starts with is not repeated. Without a body, the descriptions are the rest.
 */
final class ItemText {
    /**
     * A stretch of the text.
     *
     * @param start where it begins, in UTF-16 code units
     * @param end where it ends
     */
    private record Stretch(Block.Kind kind, int start, int end) {}

    private final StringBuilder string = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final @Nullable ObjectNode body;
    private final boolean isPlain;

    private ItemText(@Nullable ObjectNode body) {
        this.body = body;
        this.isPlain = body != null && !isMarkup(body);
    }

    /** Returns the text of an item, whose members have the names of version 3. */
    static ItemText of(ObjectNode item, Findings findings, UnaryOperator<Where> where) {
        List<ObjectNode> bodies = Members.objects(item.get("bodies"));
        ObjectNode body = best(bodies);
        if (body == null && bodies.stream().anyMatch(one -> rank(one) > 0)) {
            String problem = "expected jsoup on the class path or module path to read HTML, found none";
            findings.doubt(where.apply(Where.DOCUMENT.member("bodies")), Kind.HTML_NOT_READ, problem);
        }
        ItemText text = new ItemText(body);
        String headline = headline(item);
        String by = Members.words(item, "by");
        if (body == null) {
            text.add(Block.Kind.HEADLINE, headline);
            text.add(Block.Kind.BYLINE, by);
            text.addDescriptions(Members.objects(item.get("descriptions")));
        } else if (text.isPlain) {
            text.addPlain(value(body), headline, by);
        } else {
            text.addMarkup(HtmlText.parse(value(body)), headline, by);
        }
        return text;
    }

    String string() {
        return string.toString();
    }

    /** Returns the body whose value is the end of the text exactly, or null. */
    @Nullable
    ObjectNode plainBody() {
        return isPlain ? body : null;
    }

    List<Block> blocks(Text text) {
        List<Block> blocks = new ArrayList<>(stretches.size());
        for (Stretch stretch : stretches) {
            Span span = new Span(text.fromUtf16Index(stretch.start()), text.fromUtf16Index(stretch.end()));
            blocks.add(new Block(stretch.kind(), span));
        }
        return blocks;
    }

    // Which body

    /** Whether jsoup can be used, which is an optional dependency. */
    private static final class Html {
        static final boolean IS_AVAILABLE = isPresent();

        private static boolean isPresent() {
            try {
                Class.forName("org.jsoup.Jsoup");
                return true;
            } catch (ClassNotFoundException | LinkageError e) {
                return false;
            }
        }
    }

    /** Returns the plain body with the role main, else the first plain one, else the first one with markup, or null. */
    private static @Nullable ObjectNode best(List<ObjectNode> bodies) {
        ObjectNode best = null;
        for (ObjectNode one : bodies) {
            boolean canBeRead = rank(one) >= PLAIN || Html.IS_AVAILABLE;
            if (canBeRead && rank(one) > (best == null ? 0 : rank(best))) {
                best = one;
            }
        }
        return best;
    }

    private static final int PLAIN = 5;

    private static int rank(ObjectNode body) {
        if (Members.words(body, "value") == null) {
            return 0;
        }
        String type = contentType(body);
        int role = "main".equals(Members.string(body, "role")) ? 1 : 0;
        if (isMarkup(body)) {
            return (type.contains("html") || type.isEmpty() ? 3 : 1) + role;
        }
        if (type.startsWith("text/plain")) {
            return PLAIN + 2 + role;
        }
        return type.isEmpty() || type.startsWith("text/") ? PLAIN + role : 0;
    }

    private static boolean isMarkup(ObjectNode body) {
        String type = contentType(body);
        if (type.startsWith("text/plain")) {
            return false;
        }
        return type.contains("html")
                || type.contains("xml")
                || type.contains("nitf")
                || (type.isEmpty()
                        && (value(body).contains("</p>") || value(body).contains("<p>")));
    }

    private static String contentType(ObjectNode body) {
        String type = Members.words(body, "contentType");
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }

    private static String value(ObjectNode body) {
        String value = Members.string(body, "value");
        return value == null ? "" : value;
    }

    /** Returns the headline with the role main, else the first one, or null. */
    static @Nullable String headline(ObjectNode item) {
        String first = null;
        for (ObjectNode headline : Members.objects(item.get("headlines"))) {
            String words = Members.words(headline, "value");
            if (words != null && "main".equals(Members.string(headline, "role"))) {
                return words;
            }
            first = first == null ? words : first;
        }
        return first;
    }

    // The parts of the text

    private void add(Block.Kind kind, @Nullable String words) {
        if (words != null) {
            if (!string.isEmpty()) {
                string.append("\n\n");
            }
            int start = string.length();
            string.append(words);
            stretches.add(new Stretch(kind, start, string.length()));
        }
    }

    private void addDescriptions(List<ObjectNode> descriptions) {
        for (JsonNode description : descriptions) {
            String role = Members.string(description, "role");
            Block.Kind kind = Block.Kind.OTHER;
            if (role != null && role.contains("caption")) {
                kind = Block.Kind.CAPTION;
            } else if (role != null && role.contains("credit")) {
                kind = Block.Kind.CREDIT;
            }
            add(kind, Members.words(description, "value"));
        }
    }

    private void addMarkup(List<Words> words, @Nullable String headline, @Nullable String by) {
        boolean hasHeadline =
                words.stream().limit(3).anyMatch(one -> one.words().equals(headline));
        boolean hasBy = words.stream().limit(4).anyMatch(one -> one.words().equals(by));
        add(Block.Kind.HEADLINE, hasHeadline ? null : headline);
        add(Block.Kind.BYLINE, hasBy ? null : by);
        for (int i = 0; i < words.size(); i++) {
            Words one = words.get(i);
            boolean isHeadline = i < 3 && one.words().equals(headline);
            boolean isBy = i < 4 && one.words().equals(by);
            add(isHeadline ? Block.Kind.HEADLINE : isBy ? Block.Kind.BYLINE : one.kind(), one.words());
        }
    }

    private void addPlain(String value, @Nullable String headline, @Nullable String by) {
        List<Paragraphs.Stretch> lines = Paragraphs.orLines(value);
        int next = 0;
        List<Block.Kind> first = new ArrayList<>();
        boolean hasHeadline = starts(value, lines, next, headline);
        if (hasHeadline) {
            first.add(Block.Kind.HEADLINE);
            next++;
        }
        boolean hasBy = starts(value, lines, next, by);
        if (hasBy) {
            first.add(Block.Kind.BYLINE);
        }
        add(Block.Kind.HEADLINE, hasHeadline ? null : headline);
        add(Block.Kind.BYLINE, hasBy ? null : by);
        if (!string.isEmpty()) {
            string.append("\n\n");
        }
        int from = string.length();
        string.append(value);
        for (int i = 0; i < lines.size(); i++) {
            Paragraphs.Stretch line = lines.get(i);
            stretches.add(new Stretch(
                    i < first.size() ? first.get(i) : Block.Kind.PARAGRAPH, from + line.start(), from + line.end()));
        }
    }

    private static boolean starts(String value, List<Paragraphs.Stretch> lines, int index, @Nullable String words) {
        return words != null && index < lines.size() && lines.get(index).is(words, value);
    }
}
