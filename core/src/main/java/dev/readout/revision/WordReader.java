package dev.readout.revision;

import dev.readout.text.Text;
import java.util.Arrays;

/**
 * Finds where the words and marks of a text start and end.
 *
 * <p>A word is what is written together: letters and digits with the marks that belong to them, and the hyphens,
 * apostrophes, points, signs, currencies and percent signs that make another word or number of it. In a script without
 * spaces, and of all else, each character is one by itself, with those that combine with it.
 */
final class WordReader {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_OF_SCRIPTS_WITHOUT_SPACES = 0x0E00;

    private final int[] text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    WordReader(Text text) {
        this.text = text.string().codePoints().toArray();
        int i = 0;
        while (i < this.text.length) {
            if (isBlank(this.text[i])) {
                i++;
            } else {
                int end = end(i);
                add(i, end);
                i = end;
            }
        }
    }

    int[] starts() {
        return Arrays.copyOf(starts, size);
    }

    int[] ends() {
        return Arrays.copyOf(ends, size);
    }

    /** Returns how many lines end in a blank; a paragraph separator ends two. */
    static int lineBreaks(String blank) {
        int breaks = 0;
        for (int i = 0; i < blank.length(); i++) {
            breaks += switch (blank.charAt(i)) {
                case '\n' -> i > 0 && blank.charAt(i - 1) == '\r' ? 0 : 1;
                case '\r', '\u000b', '\f', '\u0085', '\u2028' -> 1;
                case '\u2029' -> 2;
                default -> 0;
            };
        }
        return breaks;
    }

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

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private int at(int i) {
        return i >= 0 && i < text.length ? text[i] : ' ';
    }

    private int end(int start) {
        int end = start;
        int number = afterSigns(start);
        if (number > start || isSpacedWord(at(start))) {
            end = Math.max(number, start + 1);
            while (isSpacedWord(at(end)) || joins(end)) {
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
        while (combines(at(end)) || (at(end - 1) == ZERO_WIDTH_JOINER && !isBlank(at(end)))) {
            end++;
        }
        return end;
    }

    /** Returns where the digits begin before which signs and currencies stand, or the same place. */
    private int afterSigns(int start) {
        int i = start;
        while (i < start + 3 && isSign(at(i))) {
            i++;
        }
        return isDigit(at(i)) && !isSpacedWord(at(start - 1)) ? i : start;
    }

    /** Returns whether a mark makes one word of what is before and after it. */
    private boolean joins(int i) {
        int before = at(i - 1);
        int after = at(i + 1);
        return switch (at(i)) {
            case '\'', '’', '‘', '-', '‐', '‑', '−', '&', '@', '·' -> isSpacedWord(before) && isSpacedWord(after);
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

    private static boolean isSpacedWord(int c) {
        return (Character.isLetterOrDigit(c) && !isWithoutSpaces(c)) || combines(c);
    }

    /** Returns whether a character belongs to the one before it, or changes the number that it follows. */
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

    private static boolean isWithoutSpaces(int c) {
        if (c < FIRST_OF_SCRIPTS_WITHOUT_SPACES) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, THAI, LAO, KHMER, MYANMAR, TIBETAN, JAVANESE -> true;
            default -> false;
        };
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
