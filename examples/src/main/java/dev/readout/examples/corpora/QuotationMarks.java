package dev.readout.examples.corpora;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the words that are in quotation marks of any usual kind. */
final class QuotationMarks {
    /** The closing marks of each opening mark. The same mark opens in one language and closes in another: „so“ “so” »so« «so». */
    private static final Map<Integer, String> CLOSING = Map.of(
            (int) '„', "“”",
            (int) '“', "”",
            (int) '‚', "‘",
            (int) '‘', "’",
            (int) '»', "«",
            (int) '«', "»",
            (int) '›', "‹",
            (int) '‹', "›",
            (int) '"', "\"");

    private static final String ONLY_OPENING = "„‚";
    private static final String MAYBE_APOSTROPHE = "‘’";

    private QuotationMarks() {}

    /**
     * Returns the words between each pair of marks inside a passage, without the marks.
     *
     * <p>Both marks are in the same piece. A mark without its partner in that piece quotes nothing, and an empty pair quotes
     * nothing. If a pair is inside another pair, only the outer one counts. A mark that may also be an apostrophe, an inch
     * sign or a closing mark opens only if no letter or digit is before it ({@code D’Alema}, {@code 19"}). A mark that may
     * also be an apostrophe closes only if no letter or digit is after it ({@code ‚geht‘s‘}). The straight single mark is
     * always an apostrophe.
     */
    static List<Passage> between(Passage passage) {
        Text text = passage.text();
        List<Passage> found = new ArrayList<>();
        for (Span piece : passage.pieces()) {
            int[] signs = text.slice(piece).codePoints().toArray();
            int i = 0;
            while (i < signs.length) {
                int end = opens(signs, i) ? closing(signs, i) : -1;
                if (end > i + 1) {
                    found.add(text.passage(piece.start() + i + 1, piece.start() + end));
                }
                i = Math.max(i, end) + 1;
            }
        }
        return found;
    }

    private static boolean opens(int[] signs, int i) {
        return CLOSING.containsKey(signs[i])
                && (ONLY_OPENING.indexOf(signs[i]) >= 0 || i == 0 || !isOfWord(signs[i - 1]));
    }

    /** Returns the index of the mark that closes the one at this index, or -1. */
    private static int closing(int[] signs, int opening) {
        String closing = CLOSING.getOrDefault(signs[opening], "");
        int depth = 1;
        for (int i = opening + 1; i < signs.length; i++) {
            if (closing.indexOf(signs[i]) >= 0) {
                boolean apostrophe =
                        MAYBE_APOSTROPHE.indexOf(signs[i]) >= 0 && i + 1 < signs.length && isOfWord(signs[i + 1]);
                if (!apostrophe && --depth == 0) {
                    return i;
                }
            } else if (signs[i] == signs[opening] && opens(signs, i)) {
                depth++;
            }
        }
        return -1;
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }
}
