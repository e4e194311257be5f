package dev.readout.text;

import dev.readout.internal.Require;
import dev.readout.internal.characters.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a passage with the characters before and after it in the text.
 *
 * <pre>{@code
 * Text text = Text.of("On Monday she said that we met, and left.");
 * Context context = text.find("we met").context(10, 6);
 * context.before(); // said that
 * context.words();  // we met
 * context.after();  // , and
 * }</pre>
 *
 * <p>In this example, {@code before} ends with the blank between “that” and “we”: both sides are the exact characters
 * of the text up to the passage. Nothing is added where they are cut, not even an ellipsis. The sides may cross line
 * breaks and paragraphs. If the passage has several pieces, the two sides are before and after its {@linkplain
 * Passage#hull() hull}.
 *
 * <p>The length of each side is counted in grapheme clusters (Unicode Standard Annex 29, as {@code \X} of {@link
 * Pattern} matches them): what a reader sees as one character, such as “é” with a combining accent, a flag or CRLF,
 * counts once. Clusters and words are never cut: a word that does not fit as a whole is left out, and so is the white
 * space at the outer end. A word is a sequence of characters between white space, including punctuation. Text in
 * scripts that put no blanks between words, such as Han, Hiragana, Katakana, Thai, Lao, Khmer and Myanmar, may be cut
 * between any two clusters.
 */
public final class Context {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final String before;
    private final String words;
    private final String after;

    private Context(String before, String words, String after) {
        this.before = before;
        this.words = words;
        this.after = after;
    }

    /**
     * Returns the context of the words between two indexes of a string, with at most {@code before} and {@code after}
     * clusters.
     */
    static Context of(String string, int start, int end, String words, int before, int after) {
        int first = outerStart(string, start, before);
        int last = outerEnd(string, end, after);
        return new Context(string.substring(first, start), words, string.substring(end, last));
    }

    private static int outerStart(String string, int end, int count) {
        List<Integer> starts = startsBefore(string, end, count);
        int from = Math.max(0, starts.size() - count);
        for (int i = from; i < starts.size(); i++) {
            int start = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
            if (mayCut(string, start) && !Require.isBlank(string.substring(start, next))) {
                return start;
            }
        }
        return end;
    }

    private static int outerEnd(String string, int start, int count) {
        Matcher clusters = CLUSTER.matcher(string).region(start, string.length());
        int end = start;
        for (int i = 0; i < count && clusters.find(); i++) {
            if (mayCut(string, clusters.end()) && !Require.isBlank(clusters.group())) {
                end = clusters.end();
            }
        }
        return end;
    }

    /**
     * Returns where the clusters before an index start, in order: at least {@code count} of them, or all if there are
     * fewer.
     */
    private static List<Integer> startsBefore(String string, int end, int count) {
        long distance = count;
        List<Integer> starts = new ArrayList<>();
        int from;
        do {
            from = clusterStart(string, (int) Math.max(0, end - distance));
            starts.clear();
            Matcher clusters = CLUSTER.matcher(string).region(from, end);
            while (clusters.find()) {
                starts.add(clusters.start());
            }
            distance = 2 * distance + 1;
        } while (from > 0 && starts.size() < count);
        return starts;
    }

    /**
     * Returns the last index, not after the given one, at which a cluster is certain to start: after a line feed, or
     * between two ASCII characters that are not CRLF.
     */
    private static int clusterStart(String string, int index) {
        int start = index;
        while (start > 0
                && string.charAt(start - 1) != '\n'
                && (start == string.length()
                        || string.charAt(start) > 0x7F
                        || string.charAt(start - 1) > 0x7F
                        || string.charAt(start) == '\n')) {
            start--;
        }
        return start;
    }

    private static boolean mayCut(String string, int index) {
        return index == 0
                || index == string.length()
                || mayCutBeside(string.codePointBefore(index))
                || mayCutBeside(string.codePointAt(index));
    }

    private static boolean mayCutBeside(int character) {
        return Characters.isWhiteSpace(character) || Characters.isUnspaced(character);
    }

    /**
     * Returns the characters before the passage.
     *
     * @return the characters up to the passage; empty if there are none or the nearest word does not fit
     */
    public String before() {
        return before;
    }

    /**
     * Returns the words of the passage.
     *
     * @return the words as {@link Passage#words()} returns them
     */
    public String words() {
        return words;
    }

    /**
     * Returns the characters after the passage.
     *
     * @return the characters from the end of the passage; empty if there are none or the nearest word does not fit
     */
    public String after() {
        return after;
    }

    /**
     * Returns whether the other object is a context of the same characters.
     *
     * @param other the object to compare with
     * @return whether the words and both sides are the same
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Context that
                        && before.equals(that.before)
                        && words.equals(that.words)
                        && after.equals(that.after));
    }

    /**
     * Returns a hash code of the characters.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(before, words, after);
    }

    /**
     * Returns the words between the two sides, each part shortened and on one line.
     *
     * @return for example {@code said that [we met], and}
     */
    @Override
    public String toString() {
        return Require.shown(before) + "[" + Require.shown(words) + "]" + Require.shown(after);
    }
}
