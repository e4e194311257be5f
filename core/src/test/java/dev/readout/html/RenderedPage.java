package dev.readout.html;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads back what a page says. The tests in a browser do the same with the elements of the document. */
final class RenderedPage {
    private static final Pattern ARTICLE = Pattern.compile("<article class=\"text\".*?</article>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("<a class=\"r.*?</a>", Pattern.DOTALL);
    private static final Pattern BLOCK_END = Pattern.compile(">\\n<(p|h1|h2|/article)\\b");
    private static final Pattern SEGMENT = Pattern.compile("<span class=\"t\\b[^>]*>([^<]*)</span>");
    private static final Pattern NOTE = Pattern.compile("<li class=\"note[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final String html;
    private final List<String> segments;
    private final List<Map<String, String>> notes;

    RenderedPage(String html) {
        this.html = html;
        segments = SEGMENT.matcher(article())
                .results()
                .map(segment -> unescaped(segment.group(1)))
                .toList();
        notes = NOTE.matcher(html).results().map(RenderedPage::attributes).toList();
    }

    private static Map<String, String> attributes(MatchResult tag) {
        return ATTRIBUTE
                .matcher(tag.group())
                .results()
                .collect(Collectors.toMap(a -> a.group(1), a -> unescaped(a.group(2)), (a, b) -> b, TreeMap::new));
    }

    private String article() {
        return ARTICLE.matcher(html).results().findFirst().orElseThrow().group();
    }

    /** Returns the characters of the article, without the numbers of statements. */
    String text() {
        String words = NUMBER.matcher(article()).replaceAll("");
        return unescaped(
                TAG.matcher(BLOCK_END.matcher(words).replaceAll("><$1")).replaceAll(""));
    }

    int noteCount() {
        return notes.size();
    }

    /** Returns the words of each piece of a part of a statement. */
    List<String> words(int number, String part) {
        String ranges = notes.get(number - 1).getOrDefault("data-" + part, "");
        return Arrays.stream(ranges.split(" ", -1))
                .filter(range -> !range.isEmpty())
                .map(range -> range.split("-", -1))
                .map(range -> String.join("", segments.subList(Integer.parseInt(range[0]), Integer.parseInt(range[1]))))
                .toList();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#13;", "\r")
                .replace("&amp;", "&");
    }
}
