package dev.readout.revision;

import dev.readout.internal.IntList;
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
    private static final int FIRST_OF_SCRIPTS_WITHOUT_SPACES = 0x0E00;

    private final int[] text;
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();

    Tokenizer(Text text) {
        this.text = text.string().codePoints().toArray();
        int i = 0;
        while (i < this.text.length) {
            if (isWhiteSpace(this.text[i])) {
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
            breaks += switch (space.charAt(i)) {
                case '\n' -> i > 0 && space.charAt(i - 1) == '\r' ? 0 : 1;
                case '\r', '\u000b', '\f', '\u0085', '\u2028' -> 1;
                case '\u2029' -> 2;
                default -> 0;
            };
        }
        return breaks;
    }

    /** Returns whether a character is punctuation. */
    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> c == '`' || c == '´';
        };
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
        while (combines(at(end)) || (at(end - 1) == ZERO_WIDTH_JOINER && !isWhiteSpace(at(end)))) {
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
        return isDigit(at(i)) && !isInWord(at(start - 1)) ? i : start;
    }

    /** Returns whether the character here joins the characters before and after it into one word. */
    private boolean joins(int i) {
        int before = at(i - 1);
        int after = at(i + 1);
        return switch (at(i)) {
            case '\'', '’', '‘', '-', '‐', '‑', '−', '&', '@', '·' -> isInWord(before) && isInWord(after);
            case '.', ',', ':', '/', '–', '٫', '٬' -> isDigit(before) && isDigit(after);
            case '%', '‰', '٪', '°' -> isDigit(before);
            default -> isDigit(before) && isSign(at(i)) && !isDigit(after);
        };
    }

    private static boolean isSign(int c) {
        return c == '-'
                || c == '−'
                || c == '–'
                || c == '+'
                || c == '±'
                || c == '#'
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isDigit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** Returns whether a character belongs to a word of a script that is written with spaces. */
    private static boolean isInWord(int c) {
        return (Character.isLetterOrDigit(c) && !isWithoutSpaces(c)) || combines(c);
    }

    /** Returns whether a character belongs to the character before it, or changes the number that is before it. */
    private static boolean combines(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> c == '_' || (c >= 0x1F3FB && c <= 0x1F3FF);
        };
    }

    /** Returns whether a character belongs to a script that is written without spaces. */
    private static boolean isWithoutSpaces(int c) {
        if (c < FIRST_OF_SCRIPTS_WITHOUT_SPACES) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN, JAVANESE -> true;
            default -> false;
        };
    }

    private static boolean isWhiteSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
