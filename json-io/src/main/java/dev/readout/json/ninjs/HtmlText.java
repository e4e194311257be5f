package dev.readout.json.ninjs;

import dev.readout.article.Block;
import dev.readout.internal.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The blocks of a body of HTML, or of another markup that has similar names. Only this class uses jsoup. */
final class HtmlText implements NodeVisitor {
    /**
     * Words of one block, with single spaces.
     *
     * @param kind its function
     */
    record Words(Block.Kind kind, String words) {}

    private static final Set<String> IGNORED =
            Set.of("head", "script", "style", "template", "noscript", "iframe", "object", "media", "svg");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "th",
            "tfoot",
            "thead",
            "tr",
            "ul",
            "block",
            "body.content",
            "body.head",
            "body.end",
            "hedline",
            "nitf");
    private static final Map<String, Block.Kind> KINDS = Map.ofEntries(
            Map.entry("h1", Block.Kind.HEADLINE),
            Map.entry("hl1", Block.Kind.HEADLINE),
            Map.entry("h2", Block.Kind.SUBHEADLINE),
            Map.entry("h3", Block.Kind.SUBHEADLINE),
            Map.entry("h4", Block.Kind.SUBHEADLINE),
            Map.entry("h5", Block.Kind.SUBHEADLINE),
            Map.entry("h6", Block.Kind.SUBHEADLINE),
            Map.entry("hl2", Block.Kind.SUBHEADLINE),
            Map.entry("byline", Block.Kind.BYLINE),
            Map.entry("dateline", Block.Kind.DATELINE),
            Map.entry("figcaption", Block.Kind.CAPTION),
            Map.entry("caption", Block.Kind.CAPTION));
    private static final Map<String, Block.Kind> CLASSES = Map.of(
            "byline", Block.Kind.BYLINE,
            "dateline", Block.Kind.DATELINE,
            "caption", Block.Kind.CAPTION,
            "credit", Block.Kind.CREDIT);

    private final List<Words> all = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Block.Kind> kinds = new ArrayList<>(List.of(Block.Kind.PARAGRAPH));
    private int ignored;

    private HtmlText() {}

    static List<Words> parse(String html) {
        HtmlText text = new HtmlText();
        Jsoup.parse(html).traverse(text);
        text.flush();
        return text.all;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            String name = name(element);
            if (IGNORED.contains(name)) {
                ignored++;
            } else if (isBlock(name)) {
                flush();
                kinds.add(kind(element, name));
            } else if (name.equals("br")) {
                words.append('\n');
            }
        } else if (node instanceof TextNode text && ignored == 0) {
            words.append(text.getWholeText().replace('\n', ' '));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = name(element);
            if (IGNORED.contains(name)) {
                ignored--;
            } else if (isBlock(name)) {
                flush();
                kinds.remove(kinds.size() - 1);
            }
        }
    }

    private static String name(Element element) {
        return element.normalName().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlock(String name) {
        return BLOCKS.contains(name) || KINDS.containsKey(name);
    }

    private Block.Kind kind(Element element, String name) {
        for (String word : element.classNames()) {
            Block.Kind kind = CLASSES.get(word.toLowerCase(Locale.ROOT));
            if (kind != null) {
                return kind;
            }
        }
        // A paragraph in a caption is a caption.
        return KINDS.getOrDefault(name, kinds.get(kinds.size() - 1));
    }

    private void flush() {
        StringBuilder line = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char last = line.isEmpty() ? '\n' : line.charAt(line.length() - 1);
            if (c == '\n') {
                if (last == ' ') {
                    line.setLength(line.length() - 1);
                }
                if (!line.isEmpty()) {
                    line.append('\n');
                }
            } else if (c > ' ') {
                line.append(c);
            } else if (last > ' ') {
                line.append(' ');
            }
        }
        words.setLength(0);
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) <= ' ') {
            end--;
        }
        line.setLength(end);
        String found = wellFormed(line);
        if (!Require.isBlank(found)) {
            all.add(new Words(kinds.get(kinds.size() - 1), found));
        }
    }

    /** Returns the words without unpaired surrogates, which a character reference can have. */
    private static String wellFormed(StringBuilder line) {
        String found = line.toString();
        for (int at = Require.unpairedSurrogate(found); at >= 0; at = Require.unpairedSurrogate(found)) {
            line.setCharAt(at, '\ufffd');
            found = line.toString();
        }
        return found;
    }
}
