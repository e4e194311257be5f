package dev.readout.json.langextract;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Where a span of a text begins and ends: between words or inside one, and before or behind marks. */
final class SpanEnds {
    /** Scripts that are written without spaces between words. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final String MARKS = ".,;:!?\u2026\"'";
    /** Nothing that people write has more marks or flags in a row; with a bound, a span costs the same in every text. */
    private static final int MOST_MARKS = 100;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final Text text;
    private final String string;

    SpanEnds(Text text) {
        this.text = text;
        this.string = text.string();
    }

    /** Returns the span without blanks and marks at its ends, or the span if it has nothing else. */
    Span core(Span span) {
        int start = text.toUtf16Index(span.start());
        int end = text.toUtf16Index(span.end());
        for (int i = 0; i < MOST_MARKS && start < end && isOuter(string.codePointAt(start)); i++) {
            start += Character.charCount(string.codePointAt(start));
        }
        for (int i = 0; i < MOST_MARKS && start < end && isOuter(string.codePointBefore(end)); i++) {
            end -= Character.charCount(string.codePointBefore(end));
        }
        return start == end ? span : new Span(text.fromUtf16Index(start), text.fromUtf16Index(end));
    }

    private static boolean isOuter(int c) {
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION -> true;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) || MARKS.indexOf(c) >= 0;
        };
    }

    /** Returns whether the span begins or ends inside a word, or inside what a reader sees as one character. */
    boolean cuts(Span span) {
        return isInside(text.toUtf16Index(span.start())) || isInside(text.toUtf16Index(span.end()));
    }

    private boolean isInside(int index) {
        if (index == 0 || index == string.length()) {
            return false;
        }
        int before = string.codePointBefore(index);
        int after = string.codePointAt(index);
        return isInsideCharacter(before, after, index) || (isOfWord(before) && isOfWord(after));
    }

    private boolean isInsideCharacter(int before, int after, int index) {
        boolean extend = isCombining(after)
                || after == ZERO_WIDTH_JOINER
                || (after >= 0x1F3FB && after <= 0x1F3FF); // skin tones
        boolean isLineEnd = before == '\n' || before == '\r';
        return (before == '\r' && after == '\n')
                || (extend && !isLineEnd)
                || before == ZERO_WIDTH_JOINER
                || (isFlagLetter(after) && flagLettersBefore(index) % 2 == 1);
    }

    /** Returns whether it is one of the regional indicators, of which two are a flag. */
    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private int flagLettersBefore(int index) {
        int count = 0;
        while (count < MOST_MARKS && index > 2 * count && isFlagLetter(string.codePointBefore(index - 2 * count))) {
            count++;
        }
        return count;
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isOfWord(int c) {
        return (Character.isLetterOrDigit(c) || isCombining(c)) && !UNSPACED.contains(UnicodeScript.of(c));
    }
}
