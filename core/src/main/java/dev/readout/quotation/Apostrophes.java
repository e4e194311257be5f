package dev.readout.quotation;

import dev.readout.internal.characters.Characters;
import dev.readout.quotation.Occurrence.Edge;
import dev.readout.quotation.Occurrence.Side;

/** Tells single quotation marks from apostrophes, by the letter before a mark and by the next mark. */
final class Apostrophes {
    static final byte NOTHING = 0;
    static final byte OPENS = 1;
    static final byte CLOSES = -1;
    /** A mark that may be an apostrophe. */
    static final byte PERHAPS_CLOSES = -2;

    private final String string;
    private final Conventions ofText;

    Apostrophes(String string, Conventions ofText) {
        this.string = string;
        this.ofText = ofText;
    }

    /** Returns what this mark and those after it do, from what those after it do. */
    byte lookAhead(Occurrence single, byte following, int end) {
        if (single.isStart()) {
            return single.mark != Mark.RIGHT_SINGLE || rightSingleOpens() ? OPENS : following;
        } else if (!isClosingSingle(single)) {
            return following;
        } else if (!isPerhaps(single, end)) {
            return CLOSES;
        }
        return following == NOTHING ? PERHAPS_CLOSES : following;
    }

    /** Returns whether the text opens quotations with the mark that is also an apostrophe. */
    boolean rightSingleOpens() {
        return !ofText.starts(Mark.LEFT_SINGLE);
    }

    private boolean isClosingSingle(Occurrence mark) {
        return mark.isEnd()
                || (mark.mark == Mark.APOSTROPHE && isBeforeRest(mark))
                || (mark.mark == Mark.RIGHT_SINGLE && mark.edge == Edge.UNCLEAR && mark.before == Side.STOP);
    }

    /** Returns whether a single mark after a word may belong to it, as in {@code the bosses’ office}. */
    boolean isPerhaps(Occurrence mark, int end) {
        return mark.before == Side.WORD
                && mark.after == Side.SPACE
                && mark.end + 1 < end
                && Characters.isLetterOrDigit(string.charAt(mark.start - 1))
                && Characters.isLetterOrDigit(string.charAt(mark.end + 1))
                && isEndOfElision(mark.start);
    }

    /** Returns whether an apostrophe may follow: that of a genitive, or of {@code goin’}. */
    private boolean isEndOfElision(int end) {
        return "sxzSXZ\u00df".indexOf(string.charAt(end - 1)) >= 0 || string.startsWith("in", end - 2);
    }

    /** Returns whether the rest of a sentence follows a mark without a space, as in {@code We met,”she said}. */
    boolean isBeforeRest(Occurrence mark) {
        return mark.edge == Edge.UNCLEAR
                && mark.before == Side.STOP
                && mark.end < string.length()
                && (mark.mark.isPair() || Characters.isLowerCase(string.codePointAt(mark.end)));
    }
}
