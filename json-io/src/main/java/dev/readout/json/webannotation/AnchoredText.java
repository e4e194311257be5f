package dev.readout.json.webannotation;

import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingContext;
import dev.readout.grounding.Verdict;
import dev.readout.text.Span;
import dev.readout.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text that targets are searched in. How much is searched for one document is limited, so that a hostile document does not
 * take square time.
 */
final class AnchoredText {
    private static final long MOST_SEARCHED = 20_000_000_000L;
    private static final long MOST_GROUNDED = 400_000_000L;

    private final Text text;
    private final FragmentPositions fragments;
    private @Nullable Grounder grounder;
    private long searched;
    private long grounded;

    AnchoredText(Text text) {
        this.text = text;
        this.fragments = new FragmentPositions(text);
    }

    Text text() {
        return text;
    }

    int length() {
        return text.length();
    }

    FragmentPositions fragments() {
        return fragments;
    }

    /** Returns whether the words are at the span, which may be beyond the text. */
    boolean has(String words, long start, long end) {
        if (start < 0 || end < start || end > text.length() || end - start > words.length()) {
            return false;
        }
        int from = text.toUtf16Index((int) start);
        int to = text.toUtf16Index((int) end);
        return to - from == words.length() && text.string().startsWith(words, from);
    }

    /** Returns the span whose positions count UTF-16 code units, or null if there is none. */
    @Nullable
    Span ofUtf16(long start, long end) {
        String string = text.string();
        if (start < 0 || end < start || end > string.length() || isInside(string, start) || isInside(string, end)) {
            return null;
        }
        return new Span(text.fromUtf16Index((int) start), text.fromUtf16Index((int) end));
    }

    private static boolean isInside(String string, long index) {
        return index > 0
                && index < string.length()
                && Character.isSurrogatePair(string.charAt((int) index - 1), string.charAt((int) index));
    }

    /** Returns where the words are inside a span: their first index in UTF-16, and the second one, which may be -1. */
    int[] find(String words, Span within) {
        int from = text.toUtf16Index(within.start());
        int to = text.toUtf16Index(within.end());
        String string = text.string();
        searched += 2L * (string.length() - from) + words.length();
        if (searched > MOST_SEARCHED) {
            return new int[] {-1, -1};
        }
        int first = string.indexOf(words, from);
        if (first >= 0 && first + words.length() > to) {
            first = -1;
        }
        int second = first < 0 ? -1 : string.indexOf(words, first + 1);
        if (second >= 0 && second + words.length() > to) {
            second = -1;
        }
        return new int[] {first, second};
    }

    /** Returns the verdict on words that are not in the text as they are; null if too many words were looked for. */
    @Nullable
    Verdict ground(String words, GroundingContext context) {
        grounded += text.string().length() + words.length();
        if (grounded > MOST_GROUNDED) {
            return null;
        }
        if (grounder == null) {
            grounder = Grounder.of(text);
        }
        return grounder.ground(words, context);
    }
}
