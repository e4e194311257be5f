package dev.readout.grounding.internal.words;

import dev.readout.internal.IntList;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the characters of a string into words and gaps. */
public final class WordReader {
    /** The characters of a short word and the blank after it, from which the number of words is estimated. */
    private static final int SHORT_WORD = 5;

    private static final int NONE = -1;
    private static final String HEBREW_PREFIXES = "בכלמש";
    private static final int FIRST_HANGUL = 0xAC00;
    private static final int LAST_HANGUL = 0xD7A3;

    private final ComparableCharacters characters;
    private final WordForms forms;
    private final IntList numbers;
    private final IntList starts;
    private final IntList ends;
    private final List<String> gaps;
    private final GapBuilder gap = new GapBuilder();
    /** Made when the first mark is read that may be one of emphasis. */
    private @Nullable EmphasisMarks emphasis;

    /** The first apostrophe of the word at hand, or {@link #NONE}. */
    private int apostrophe = NONE;

    WordReader(ComparableCharacters characters) {
        this.characters = characters;
        int capacity = characters.size() / SHORT_WORD + 1;
        forms = new WordForms(capacity);
        numbers = new IntList(capacity);
        starts = new IntList(capacity);
        ends = new IntList(capacity);
        gaps = new ArrayList<>(capacity);
    }

    Words read() {
        int i = 0;
        while (i < characters.size()) {
            i = readNext(i);
        }
        endGap();
        return new Words(
                characters.source(),
                forms.toArray(),
                numbers.toArray(),
                starts.toArray(),
                ends.toArray(),
                gaps.toArray(new String[0]));
    }

    /** Reads the word, mark or blank that begins at this index, and returns the index after it. */
    private int readNext(int i) {
        CharacterKind kind = characters.kind(i);
        if (kind.isWordCharacter()) {
            int end = Footnotes.endAfterMark(characters, i);
            return end > i ? end : readWord(i, i + 1);
        }
        return switch (kind) {
            case SYMBOL -> Dashes.isTilde(characters, i) ? readDash(i) : readSymbol(i);
            case UNSPACED -> {
                int end = characters.afterCluster(i);
                add(i, end);
                yield end;
            }
            case SPACE, LINE_BREAK -> {
                gap.divide();
                yield i + 1;
            }
            case DASH -> NumberSigns.isMinus(characters, i) ? readMinus(i) : readDash(i);
            default -> NumberSigns.isPoint(characters, i) ? readWord(i, i + 2) : readMark(i);
        };
    }

    /** Reads the word of which the characters up to an index are known, and returns the index after it. */
    private int readWord(int from, int known) {
        int end = wordEnd(known);
        addWord(from, Footnotes.superscriptStart(characters, from, end));
        return end;
    }

    private int readMinus(int i) {
        if (characters.kind(i + 1).isWordCharacter()) {
            return readWord(i, i + 2);
        }
        if (NumberSigns.isPoint(characters, i + 1)) {
            return readWord(i, i + 3);
        }
        add(i, i + 1); // The currency is a word of its own.
        return i + 1;
    }

    private int readDash(int i) {
        int end = Dashes.end(characters, i);
        gap.add(Dashes.mark(characters, i, end));
        return end;
    }

    private int readMark(int i) {
        int end = Footnotes.end(characters, i);
        if (end > i) {
            return end;
        }
        if (i > 0
                && characters.kind(i - 1) == CharacterKind.APOSTROPHE
                && characters.original(i) != characters.original(i - 1)) {
            gap.divide();
        }
        gap.add(characters.codePoint(i));
        return i + 1;
    }

    private int readSymbol(int i) {
        int c = characters.codePoint(i);
        if (c == '*' || c == '_') {
            if (emphasis == null) {
                emphasis = new EmphasisMarks(characters);
            }
            int end = characters.repeatedEnd(i);
            if (emphasis.areAt(i, end)) {
                return end;
            }
        } else if ((c == '<' || c == '>') && characters.codePointOr(i + 1, ' ') == c) {
            gap.add('"'); // Guillemets that are typed as << and >>.
            return i + 2;
        } else if (c == '/'
                && characters.kind(i - 1).isBlank()
                && characters.kind(characters.repeatedEnd(i)).isBlank()) {
            gap.add('/'); // The end of a line of a poem, or a mark between alternatives.
            return characters.repeatedEnd(i);
        } else if (c == '<') {
            int close = closeOfEllipsis(i);
            if (close > i) {
                gap.add('…');
                return close + 1;
            }
            int end = Tags.end(characters, i);
            if (end > i) {
                return end;
            }
        }
        int scale = c == '°' ? scaleOfDegrees(i) : i;
        if (scale > i) {
            add(forms.add("°" + characters.form(scale, scale + 1)), i, scale + 1);
            return scale + 1;
        }
        int end = characters.afterCluster(i);
        add(i, end);
        return end;
    }

    /** Returns the index of the bracket that closes a Russian ellipsis such as {@code <…>}, or the index of its opening one. */
    private int closeOfEllipsis(int open) {
        int end = open + 1;
        while (characters.codePointOr(end, ' ') == '.' || characters.kind(end) == CharacterKind.ELLIPSIS) {
            end++;
        }
        boolean isEllipsis = end > open + 3 || (end == open + 2 && characters.codePoint(open + 1) != '.');
        return isEllipsis && characters.codePointOr(end, ' ') == '>' ? end : open;
    }

    /** Returns the index of the scale after a sign of degrees, as in {@code °C} and {@code ° F}, or that index if there is none. */
    private int scaleOfDegrees(int i) {
        int scale = characters.kind(i + 1) == CharacterKind.SPACE ? i + 2 : i + 1;
        int letter = characters.codePointOr(scale, ' ');
        CharacterKind after = characters.kind(scale + 1);
        boolean isScale =
                (letter == 'C' || letter == 'F') && !after.isWordCharacter() && after != CharacterKind.APOSTROPHE;
        return isScale ? scale : i;
    }

    /** Returns the index after the word of which the characters before an index are known. */
    private int wordEnd(int known) {
        apostrophe = NONE;
        int i = characters.wordCharactersEnd(known);
        while (joinsWord(i)) {
            if (apostrophe == NONE && characters.codePoint(i) == '\'') {
                apostrophe = i;
            }
            i = characters.wordCharactersEnd(i + 1);
        }
        return i;
    }

    /** Returns whether a mark is part of a word, such as an apostrophe between letters or a point between digits. */
    private boolean joinsWord(int i) {
        return switch (characters.codePointOr(i, ' ')) {
            case '\'' ->
                isBetweenLetters(i) && !isQuotationMark(characters.codePoint(i - 1), characters.codePoint(i + 1));
            case '_', '·' -> isBetweenLetters(i);
            case '.', ',', ':', '/' ->
                characters.kind(i - 1) == CharacterKind.DIGIT && characters.kind(i + 1) == CharacterKind.DIGIT;
            default -> false;
        };
    }

    /** Returns whether a letter or digit is on both sides of a mark. */
    private boolean isBetweenLetters(int i) {
        CharacterKind after = characters.kind(i + 1);
        return characters.kind(i - 1).isWordCharacter()
                && (after == CharacterKind.LETTER || after == CharacterKind.DIGIT);
    }

    /**
     * Returns whether a single mark between two letters is a quotation mark: before a particle of Korean, which has no
     * apostrophes, or after a prefix of Hebrew that is never written with a geresh.
     */
    private static boolean isQuotationMark(int before, int after) {
        return isHangul(before) || isHangul(after) || (HEBREW_PREFIXES.indexOf(before) >= 0 && isHebrew(after));
    }

    private static boolean isHebrew(int c) {
        return c >= 0x05D0 && c <= 0x05EA;
    }

    private static boolean isHangul(int c) {
        return (c >= FIRST_HANGUL && c <= LAST_HANGUL) || Characters.isTrailingJamo(c);
    }

    /**
     * Adds a word. The English {@code 's} and an elided word before it become words of their own, because a name in the
     * possessive is the same name, and a quotation can begin after an article.
     */
    private void addWord(int from, int to) {
        int at = from;
        if (apostrophe != NONE && ElidedWords.isAt(characters, from, apostrophe, to)) {
            add(from, apostrophe + 1);
            at = apostrophe + 1;
        }
        int possessive = to - 2;
        if (possessive > at
                && characters.codePoint(possessive) == '\''
                && (characters.codePoint(to - 1) | 0x20) == 's') {
            add(at, possessive);
            at = possessive;
        }
        add(at, to);
    }

    private void add(int from, int to) {
        add(forms.add(characters, from, to), from, to);
    }

    private void add(int number, int from, int to) {
        endGap();
        numbers.add(number);
        starts.add(characters.start(from));
        ends.add(characters.end(to - 1));
    }

    private void endGap() {
        if (gap.isEmpty()) {
            gaps.add("");
        } else {
            gaps.add(gap.toGap());
            gap.clear();
        }
    }
}
