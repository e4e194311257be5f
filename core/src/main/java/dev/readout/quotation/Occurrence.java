package dev.readout.quotation;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/** A quotation mark at its place, with what is on both of its sides. Indexes are in UTF-16 code units. */
final class Occurrence {
    /** What is beside a mark, or beside a row of marks. */
    enum Side {
        SPACE,
        WORD,
        /** A stop, or a closing bracket. */
        STOP,
        OPENING_BRACKET,
        /** A dash, or a sign that belongs to no word. */
        OTHER;

        /** Signs that belong to a word or number before or after them, as currency signs do. */
        private static final String SIGNS_OF_WORDS = "%\u2030\u00b0#@\u00a7";

        static Side of(int c) {
            CharacterKind kind = Characters.kind(c);
            if (kind.isBlank()) {
                return SPACE;
            } else if (kind.isWordCharacter()
                    || kind == CharacterKind.UNSPACED
                    || kind == CharacterKind.APOSTROPHE
                    || Characters.isLetterOrDigit(c)
                    || Characters.isNumber(c)
                    || Characters.isCurrency(c)
                    || SIGNS_OF_WORDS.indexOf(c) >= 0) {
                return WORD;
            } else if (kind == CharacterKind.DASH) {
                return OTHER;
            } else if (Characters.isStop(c) || kind == CharacterKind.ELLIPSIS) {
                return STOP;
            } else if (Characters.isOpening(c)) {
                return OPENING_BRACKET;
            } else {
                return Characters.isClosing(c) ? STOP : OTHER;
            }
        }
    }

    /** What the sides of a mark show. */
    enum Edge {
        START,
        END,
        UNCLEAR
    }

    final Mark mark;
    final int start;
    final int end;
    final Side before;
    final Side after;
    final Edge edge;

    Occurrence(Mark mark, int start, int end, Side before, Side after) {
        this.mark = mark;
        this.start = start;
        this.end = end;
        this.before = before;
        this.after = after;
        boolean isStart = after != Side.SPACE
                && after != Side.STOP
                && (before == Side.SPACE || before == Side.OPENING_BRACKET || before == Side.OTHER);
        boolean isAfterWord = before != Side.SPACE && before != Side.OPENING_BRACKET;
        boolean isEnd = after == Side.STOP || (isAfterWord && (after == Side.SPACE || after == Side.OTHER));
        this.edge = isStart == isEnd ? Edge.UNCLEAR : isStart ? Edge.START : Edge.END;
    }

    boolean isStart() {
        return edge == Edge.START;
    }

    boolean isEnd() {
        return edge == Edge.END;
    }
}
