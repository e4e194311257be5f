package dev.readout.json.internal.format;

import dev.readout.internal.Require;
import dev.readout.internal.SequenceMatcher;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Locale;

/** Describes how the words of a piece differ from the words at its position in the text. */
final class PieceMismatch {
    private static final int PLACES_SHOWN = 5;

    private PieceMismatch() {}

    static String describe(Text text, Span span, String exact) {
        String there = text.slice(span);
        int surrogate = Require.unpairedSurrogate(exact);
        return "expected the words at " + span + " of the text, " + Require.quoted(there) + ", found "
                + (surrogate < 0
                        ? Require.quoted(exact) + firstDifference(span.start(), there, exact) + elsewhere(text, exact)
                        : "a string with the unpaired surrogate " + Require.surrogate(exact, surrogate));
    }

    /**
     * Names the first characters that differ, because they may look the same: a blank and a no-break space, for
     * example.
     */
    private static String firstDifference(int start, String there, String exact) {
        int common = 0;
        int least = Math.min(there.length(), exact.length());
        while (common < least && there.charAt(common) == exact.charAt(common)) {
            common++;
        }
        if (common == least) {
            return "";
        }
        if (common > 0 && Character.isHighSurrogate(there.charAt(common - 1))) {
            common--;
        }
        int position = start + there.codePointCount(0, common);
        return "; they differ first at " + position + ", " + name(there.codePointAt(common)) + " in the text, "
                + name(exact.codePointAt(common)) + " here";
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static String elsewhere(Text text, String exact) {
        if (exact.isEmpty()) {
            return "";
        }
        int length = exact.codePointCount(0, exact.length());
        StringBuilder shown = new StringBuilder();
        int count = 0;
        // If the words nearly occur everywhere, String.indexOf takes the product of both lengths.
        String all = text.string();
        SequenceMatcher matcher = new SequenceMatcher(exact.chars().toArray());
        for (int i = 0; i < all.length(); i++) {
            if (matcher.accept(all.charAt(i))) {
                if (count < PLACES_SHOWN) {
                    int start = text.fromUtf16Index(i + 1 - exact.length());
                    shown.append(' ').append(new Span(start, start + length));
                }
                count++;
            }
        }
        if (count == 0) {
            return "; the text does not have these words";
        }
        return "; these words are at" + shown
                + (count > PLACES_SHOWN ? " and " + (count - PLACES_SHOWN) + " more" : "");
    }
}
