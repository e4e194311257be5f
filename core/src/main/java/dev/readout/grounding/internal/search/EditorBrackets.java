package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a quotation, and which of them are in an editor's brackets: {@code [the president]}, {@code [sic]},
 * {@code (sic)}. A word with brackets in it, such as {@code [T]he}, {@code walk[ed]} or {@code [he]’s}, is one word
 * here.
 */
public final class EditorBrackets {
    private static final int MOST_WORDS = 20;
    /** Square brackets, also those of Chinese and Japanese, and the round ones of {@code (sic)}. */
    private static final String OPENING = "[［〔(";

    private static final String CLOSING = "]］〕";
    private static final int MOST_BRACKETED_DIGITS = 3;
    private static final Set<String> REMARKS = Set.of("!", "?", "!!", "??", "!?", "?!", "！", "？");

    /** The words of the quotation, with each part of a word with brackets as a word. */
    private final Words literal;

    private final List<String> forms = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final List<String> gaps = new ArrayList<>();
    /**
     * For each word, the word after the brackets that begin with it, or the word itself if no brackets begin with it.
     */
    private final IntList bracketEnds = new IntList();

    EditorBrackets(Words literal) {
        this.literal = literal;
        int i = 0;
        while (i < literal.size()) {
            i = read(i);
        }
        gaps.add(literal.gap(literal.size()));
    }

    /** Returns the words, with each word with brackets in it as one word. */
    Words words() {
        return Words.of(literal.source(), forms, starts.toArray(), ends.toArray(), gaps.toArray(String[]::new));
    }

    /** Returns the word after the brackets that begin with this word, or this word if no brackets begin with it. */
    int end(int word) {
        return bracketEnds.get(word);
    }

    /** Returns the editor's mark for the brackets that begin with this word. */
    EditorMark mark(int word) {
        if (isWordWithBrackets(forms.get(word))) {
            boolean anyFirst = word == 0 || gaps.get(word).indexOf('…') >= 0;
            return EditorMark.word(new WordWithBrackets(forms.get(word), anyFirst));
        }
        return isRemark(forms.get(word)) ? EditorMark.remark(forms.get(word)) : EditorMark.brackets();
    }

    private static boolean isWordWithBrackets(String form) {
        return form.indexOf('[') >= 0;
    }

    /** Returns whether a word in brackets is a remark on the quotation. A remark replaces no word of the text. */
    public static boolean isRemark(String form) {
        return LetterFolding.withoutCase(form).equals("sic");
    }

    /** Returns the marks of a gap without remarks that have no word, such as {@code [!]} and {@code (?)}. */
    public static String withoutRemarks(String gap) {
        for (int open = 0; open < gap.length(); open++) {
            char closing = closing(gap.charAt(open));
            int close = closing == 0 ? -1 : gap.indexOf(closing, open);
            if (close > open && REMARKS.contains(gap.substring(open + 1, close))) {
                return gap.substring(0, open) + gap.substring(close + 1);
            }
        }
        return gap;
    }

    private static char closing(char open) {
        return switch (open) {
            case '[' -> ']';
            case '(' -> ')';
            case '（' -> '）';
            default -> 0;
        };
    }

    /**
     * Returns the index of the source after digits in brackets that are directly after the number before this gap, as in
     * {@code 5[00]}, or the start of the gap if there are none. Words read them as the mark of a footnote.
     */
    public static int endOfBracketedDigits(Words words, int gap) {
        int start = words.gapStart(gap);
        String source = words.source();
        if (gap == 0
                || start >= source.length()
                || source.charAt(start) != '['
                || Characters.kind(source.charAt(start - 1)) != CharacterKind.DIGIT) {
            return start;
        }
        int end = start + 1;
        while (end < words.gapEnd(gap) && Characters.kind(source.charAt(end)) == CharacterKind.DIGIT) {
            end++;
        }
        boolean isClosed = end < words.gapEnd(gap) && source.charAt(end) == ']';
        return isClosed && end > start + 1 && end <= start + 1 + MOST_BRACKETED_DIGITS ? end + 1 : start;
    }

    /** Reads the brackets that begin with a word, or else the word alone, and returns the word after what was read. */
    private int read(int i) {
        int bracketEnd = bracketEnd(i);
        boolean startsWithBracket = bracketEnd > i;
        int next = startsWithBracket ? bracketEnd : i + 1;
        int end = startsWithBracket ? close(next) + 1 : literal.end(i);
        boolean isBracket = startsWithBracket;
        boolean isWordWithBrackets = false;
        while (true) {
            int afterDigits = isBracket ? 0 : endOfBracketedDigits(literal, next);
            if (isBracket ? isJoinedAfter(next) && !isRemarkIn(i, next) : isJoinedBefore(next)) {
                isBracket = !isBracket;
                next = isBracket ? bracketEnd(next) : next + 1;
                end = isBracket ? close(next) + 1 : literal.end(next - 1);
            } else if (afterDigits > end) {
                isBracket = true;
                end = afterDigits;
            } else {
                break;
            }
            isWordWithBrackets = true;
        }
        if (isWordWithBrackets) {
            addWordWithBrackets(i, next, startsWithBracket ? open(i) : literal.start(i), end);
        } else {
            addWords(i, next, startsWithBracket);
        }
        return next;
    }

    private void addWords(int from, int to, boolean areInBrackets) {
        int first = forms.size();
        for (int i = from; i < to; i++) {
            add(literal.form(i), literal.start(i), literal.end(i), literal.gap(i), false);
        }
        if (areInBrackets) {
            bracketEnds.set(first, forms.size());
        }
    }

    private void addWordWithBrackets(int from, int to, int start, int end) {
        String gap = literal.gap(from);
        if (start < literal.start(from)) {
            gap = gap.substring(0, gap.lastIndexOf('['));
        }
        boolean isInitial = start < literal.start(from)
                && to == from + 2
                && end == literal.end(to - 1)
                && literal.gapSource(from + 1).equals("]")
                && literal.form(from).codePointCount(0, literal.form(from).length()) == 1
                && Characters.kind(literal.form(from).codePointAt(0)) != CharacterKind.DIGIT;
        if (isInitial) {
            addWithInitial(from, start, end, gap);
        } else {
            add(literal.source().substring(start, end), start, end, gap, true);
        }
    }

    /** Adds a word with its first letter in brackets. It is several words if it begins with an elided one: {@code [Q]u’en}. */
    private void addWithInitial(int initial, int start, int end, String gap) {
        Words plain = Words.of(literal.slice(initial, initial + 1) + literal.slice(initial + 1, initial + 2));
        int shift = end - plain.source().length();
        for (int i = 0; i < plain.size(); i++) {
            add(plain.form(i), i == 0 ? start : plain.start(i) + shift, plain.end(i) + shift, i == 0 ? gap : "", false);
        }
    }

    private void add(String form, int start, int end, String gap, boolean isBracket) {
        bracketEnds.add(forms.size() + (isBracket ? 1 : 0));
        forms.add(form);
        starts.add(start);
        ends.add(end);
        gaps.add(gap);
    }

    /** Returns whether brackets begin with this word, and no blank is between them and the word before. */
    private boolean isJoinedBefore(int word) {
        if (word >= literal.size() || bracketEnd(word) == word || isRemarkIn(word, bracketEnd(word))) {
            return false;
        }
        int open = open(word);
        String source = literal.source();
        return literal.source().charAt(open) == '['
                && isPartOfWord(source.codePointAt(open + 1), true)
                && isJoined(source, literal.end(word - 1), open)
                && isPartOfWord(source.codePointBefore(literal.end(word - 1)), false);
    }

    /** Returns whether brackets end before this word, and no blank is between them and the word. */
    private boolean isJoinedAfter(int word) {
        if (word >= literal.size()) {
            return false;
        }
        int close = close(word);
        String source = literal.source();
        return source.charAt(close) == ']'
                && isPartOfWord(source.codePointBefore(close), true)
                && isJoined(source, close + 1, literal.start(word))
                && isPartOfWord(source.codePointAt(literal.start(word)), false);
    }

    /** Returns whether nothing, an apostrophe or a hyphen is between two indexes. */
    private static boolean isJoined(String source, int from, int to) {
        if (to - from != 1) {
            return to == from;
        }
        char mark = source.charAt(from);
        return Characters.kind(mark) == CharacterKind.APOSTROPHE || mark == '-' || mark == '\u2010' || mark == '\u2011';
    }

    /** Returns whether a character can be part of a word of several characters, or a mark within such a word. */
    private static boolean isPartOfWord(int c, boolean isInBrackets) {
        CharacterKind kind = Characters.kind(c);
        return kind.isWordCharacter()
                || kind == CharacterKind.SYMBOL
                || (isInBrackets && !kind.isBlank() && kind != CharacterKind.UNSPACED);
    }

    private boolean isRemarkIn(int from, int to) {
        return to == from + 1 && isRemark(literal.form(from));
    }

    /** Returns the index of the last bracket that opens before a word, or -1 if there is none. */
    private int open(int word) {
        for (int at = literal.gapEnd(word) - 1; at >= literal.gapStart(word); at--) {
            if (OPENING.indexOf(literal.source().charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the index of the first bracket that closes before a word, or -1 if there is none. */
    private int close(int word) {
        int round = -1;
        for (int at = literal.gapStart(word); at < literal.gapEnd(word); at++) {
            char mark = literal.source().charAt(at);
            if (CLOSING.indexOf(mark) >= 0) {
                return at;
            }
            round = mark == ')' && round < 0 ? at : round;
        }
        return round;
    }

    /** Returns the word after the brackets that open before this word, or this word if no brackets open there. */
    private int bracketEnd(int i) {
        String gap = literal.gap(i);
        if (gap.endsWith("(") && isRemark(literal.form(i))) {
            String after = literal.gap(i + 1);
            return after.startsWith(")") || after.startsWith("!)") || after.startsWith("?)") ? i + 1 : i;
        }
        if (gap.lastIndexOf('[') <= gap.lastIndexOf(']') || open(i) < 0) {
            return i;
        }
        int last = Math.min(literal.size(), i + MOST_WORDS);
        for (int end = i + 1; end <= last; end++) {
            String after = literal.gap(end);
            int close = after.indexOf(']');
            int open = after.indexOf('[');
            if (close >= 0 && (open < 0 || close < open)) {
                return close(end) >= 0 ? end : i;
            }
            if (open >= 0) {
                return i;
            }
        }
        return i;
    }
}
