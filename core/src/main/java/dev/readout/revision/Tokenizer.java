package dev.readout.revision;

import dev.readout.internal.IntList;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Text;

/**
 * Splits a text into tokens: words and punctuation marks.
 *
 * <p>A word consists of the letters and digits that are written together and their combining marks. It also contains
 * each hyphen, apostrophe, point, sign, currency symbol and percent sign without which it would be another word or
 * number. In a script that is written without spaces, each character is a token. Every other character is a token as
 * well, together with the characters that combine with it.
 */
final class Tokenizer {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final int[] text;
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();

    Tokenizer(Text text) {
        this.text = text.string().codePoints().toArray();
        int i = 0;
        while (i < this.text.length) {
            if (Characters.isWhiteSpace(this.text[i])) {
                i++;
            } else {
                int end = end(i);
                starts.add(i);
                ends.add(end);
                i = end;
            }
        }
    }

    /** Returns the start of each token in code points. */
    int[] starts() {
        return starts.toArray();
    }

    /** Returns the end of each token in code points. */
    int[] ends() {
        return ends.toArray();
    }

    /** Returns the number of line breaks in white space. A paragraph separator counts as two. */
    static int lineBreaks(String space) {
        int breaks = 0;
        for (int i = 0; i < space.length(); i++) {
            char c = space.charAt(i);
            boolean isInCrLf = c == '\n' && i > 0 && space.charAt(i - 1) == '\r';
            if (Characters.isLineBreak(c) && !isInCrLf) {
                breaks += c == PARAGRAPH_SEPARATOR ? 2 : 1;
            }
        }
        return breaks;
    }

    /** Returns whether a character is punctuation, or an accent that is written for a quotation mark. */
    static boolean isMark(int c) {
        return Characters.isPunctuation(c) || (Characters.isQuotationMark(c) && !Characters.isLetter(c));
    }

    private int at(int i) {
        return i >= 0 && i < text.length ? text[i] : ' ';
    }

    private int end(int start) {
        int end = start;
        int digits = afterSigns(start);
        if (digits > start || isInWord(at(start))) {
            end = Math.max(digits, start + 1);
            while (isInWord(at(end)) || joins(end)) {
                end++;
            }
            return end;
        }
        end++;
        if (at(start) == '.' || at(start) == '-') {
            while (at(end) == at(start)) {
                end++;
            }
        }
        while (combines(at(end)) || (at(end - 1) == ZERO_WIDTH_JOINER && !Characters.isWhiteSpace(at(end)))) {
            end++;
        }
        return end;
    }

    /**
     * Returns the start of the digits after the signs and currency symbols here, or this position if there are none.
     */
    private int afterSigns(int start) {
        int i = start;
        while (i < start + 3 && isSign(at(i))) {
            i++;
        }
        return Characters.isDigit(at(i)) && !isInWord(at(start - 1)) ? i : start;
    }

    /** Returns whether the character here joins the characters before and after it into one word. */
    private boolean joins(int i) {
        int before = at(i - 1);
        int after = at(i + 1);
        int c = at(i);
        if (Characters.kind(c) == CharacterKind.APOSTROPHE) {
            return isInWord(before) && isInWord(after);
        }
        return switch (c) {
            case '-', '‐', '‑', '−', '&', '@', '·' -> isInWord(before) && isInWord(after);
            case '.', ',', ':', '/', '–', '٫', '٬' -> Characters.isDigit(before) && Characters.isDigit(after);
            case '%', '‰', '٪', '°' -> Characters.isDigit(before);
            default -> Characters.isDigit(before) && isSign(c) && !Characters.isDigit(after);
        };
    }

    private static boolean isSign(int c) {
        return c == '-' || c == '−' || c == '–' || c == '+' || c == '±' || c == '#' || Characters.isCurrency(c);
    }

    /** Returns whether a character belongs to a word of a script that is written with spaces. */
    private static boolean isInWord(int c) {
        return (Characters.isLetterOrDigit(c) && !Characters.isUnspaced(c)) || combines(c);
    }

    /** Returns whether a character belongs to the character before it, or changes the number that is before it. */
    private static boolean combines(int c) {
        return Characters.isCombining(c)
                || (Characters.isInvisible(c) && !Characters.isWhiteSpace(c))
                || (Characters.isNumber(c) && !Characters.isDigit(c) && !Characters.isUnspaced(c))
                || Characters.isSkinTone(c)
                || c == '_';
    }
}
