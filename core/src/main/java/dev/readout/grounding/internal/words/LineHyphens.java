package dev.readout.grounding.internal.words;

import dev.readout.internal.IntList;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds and joins words that are hyphenated at the ends of lines, or were before the lines were joined with a blank. The
 * hyphen alone does not show whether it is part of the word, so the other side decides: {@code inter-} and {@code
 * national} are joined if the other side has {@code international}.
 */
public final class LineHyphens {
    /** The most parts of one word. In a narrow column, a word may run over several lines. */
    private static final int MOST_PARTS = 4;

    private static final int LONGEST_GAP = 20;

    private LineHyphens() {}

    public static boolean areIn(Words words) {
        for (int i = 1; i < words.size(); i++) {
            if (isAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the word after the longest run, from a word on, with line hyphens between the words. */
    public static int runEnd(Words words, int from) {
        int end = from + 1;
        while (end < Math.min(words.size(), from + MOST_PARTS) && isAt(words, end)) {
            end++;
        }
        return end;
    }

    /** Returns the joined form of all words in a row with a line hyphen between them. */
    public static Set<String> joined(Words words) {
        Set<String> joined = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (isAt(words, i)) {
                runEnd(words, i - 1, form -> !joined.add(form));
            }
        }
        return joined;
    }

    /** Returns the forms of all words, and all joined forms. */
    public static Set<String> forms(Words words) {
        Set<String> forms = joined(words);
        for (int i = 0; i < words.size(); i++) {
            forms.add(words.form(i));
        }
        return forms;
    }

    /**
     * Returns the words, with those joined whose joined form is wanted. Returns the same object if there are none.
     */
    public static Words join(Words words, Set<String> wanted) {
        int first = 0;
        while (first < words.size() && runEnd(words, first, wanted::contains) == first + 1) {
            first++;
        }
        return first == words.size() ? words : joinAll(words, wanted);
    }

    private static Words joinAll(Words words, Set<String> wanted) {
        List<String> forms = new ArrayList<>();
        IntList starts = new IntList();
        IntList ends = new IntList();
        List<String> gaps = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = runEnd(words, i, wanted::contains);
            forms.add(form(words, i, end));
            starts.add(words.start(i));
            ends.add(words.end(end - 1));
            gaps.add(words.gap(i));
            i = end;
        }
        gaps.add(words.gap(words.size()));
        return Words.of(words.source(), forms, starts.toArray(), ends.toArray(), gaps.toArray(String[]::new));
    }

    /**
     * Returns the word after the longest run, from a word on, with line hyphens between the words and a wanted joined
     * form. A word alone is the shortest run.
     */
    private static int runEnd(Words words, int from, Predicate<String> isWanted) {
        int end = from + 1;
        int last = Math.min(words.size(), from + MOST_PARTS);
        for (int i = from + 1; i < last && isAt(words, i); i++) {
            end = isWanted.test(form(words, from, i + 1)) ? i + 1 : end;
        }
        return end;
    }

    private static String form(Words words, int from, int to) {
        if (to == from + 1) {
            return words.form(from);
        }
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(words.form(i));
        }
        return joined.toString();
    }

    /** Returns whether the gap before this word is a line hyphen: a hyphen, a blank or line break, and no other mark. */
    public static boolean isAt(Words words, int word) {
        int start = words.gapStart(word);
        int end = words.gapEnd(word);
        if (end - start < 2 || end - start > LONGEST_GAP) {
            return false;
        }
        String source = words.source();
        int hyphen = source.charAt(start);
        if (hyphen != '-' && hyphen != '\u2010' && hyphen != '\u00AD') {
            return false;
        }
        boolean hasBlank = false;
        for (int i = start + 1; i < end; i++) {
            CharacterKind kind = Characters.kind(source.charAt(i));
            if (!kind.isBlank() && kind != CharacterKind.INVISIBLE) {
                return false;
            }
            hasBlank |= kind.isBlank();
        }
        return hasBlank && LetterFolding.isSmall(words.form(word).codePointAt(0));
    }
}
