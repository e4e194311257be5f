package dev.readout.json;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import dev.readout.value.Require;
import java.util.List;
import java.util.Locale;

/** Says how the words beside a position differ from those of the text. */
final class ExactWords {
    private static final int PLACES_SHOWN = 5;

    private ExactWords() {}

    static String difference(Text text, Span span, String exact) {
        String there = text.slice(span);
        int surrogate = Require.unpairedSurrogate(exact);
        return "expected the words at " + span + " of the text, " + Require.quoted(there) + ", found "
                + (surrogate < 0
                        ? Require.quoted(exact) + firstDifference(span.start(), there, exact) + elsewhere(text, exact)
                        : "a string with the unpaired surrogate " + Require.surrogate(exact, surrogate));
    }

    /** Tells apart what may look the same: a blank and a no-break space, an accent and a combining one. */
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
        List<Passage> places = text.findAll(exact);
        if (places.isEmpty()) {
            return "; these words stand nowhere in the text";
        }
        String shown = String.join(
                " ",
                places.stream()
                        .limit(PLACES_SHOWN)
                        .map(place -> place.hull().toString())
                        .toList());
        return "; these words stand at " + shown
                + (places.size() > PLACES_SHOWN ? " and " + (places.size() - PLACES_SHOWN) + " places more" : "");
    }
}
