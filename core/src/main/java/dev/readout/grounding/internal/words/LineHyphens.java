package dev.readout.grounding.internal.words;

import dev.readout.internal.IntList;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds and joins words that are hyphenated at the end of a line. The line alone does not show whether the hyphen is
 * part of the word, so the other side decides: {@code inter-} and {@code national} are joined if the other side has
 * {@code international}.
 */
public final class LineHyphens {
    private LineHyphens() {}

    public static boolean areIn(Words words) {
        for (int i = 1; i < words.size(); i++) {
            if (isAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the joined form of each two words with a line hyphen between them. */
    public static Set<String> joined(Words words) {
        Set<String> joined = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (isAt(words, i)) {
                joined.add(words.form(i - 1) + words.form(i));
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
     * Returns the words, each two of them joined if their joined form is wanted. Returns the same object if none are.
     */
    public static Words join(Words words, Set<String> wanted) {
        List<String> forms = new ArrayList<>();
        IntList starts = new IntList();
        IntList ends = new IntList();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean isJoined =
                    i + 1 < words.size() && isAt(words, i + 1) && wanted.contains(words.form(i) + words.form(i + 1));
            forms.add(isJoined ? words.form(i) + words.form(i + 1) : words.form(i));
            starts.add(words.start(i));
            gaps.add(words.gap(i));
            i += isJoined ? 1 : 0;
            ends.add(words.end(i));
        }
        if (forms.size() == words.size()) {
            return words;
        }
        gaps.add(words.gap(words.size()));
        return new Words(
                words.source(),
                forms.toArray(String[]::new),
                starts.toArray(),
                ends.toArray(),
                gaps.toArray(String[]::new));
    }

    /** Returns whether the gap before this word is a line hyphen: a hyphen, a line break and no other mark. */
    public static boolean isAt(Words words, int word) {
        int start = words.gapStart(word);
        int end = words.gapEnd(word);
        if (end - start < 2 || end - start > 20) {
            return false;
        }
        String source = words.source();
        int hyphen = source.charAt(start);
        if (hyphen != '-' && hyphen != '\u2010' && hyphen != '\u00AD') {
            return false;
        }
        boolean hasLineBreak = false;
        for (int i = start + 1; i < end; i++) {
            CharacterKind kind = Characters.kind(source.charAt(i));
            if (!kind.isBlank() && kind != CharacterKind.INVISIBLE) {
                return false;
            }
            hasLineBreak |= kind == CharacterKind.LINE_BREAK;
        }
        return hasLineBreak && LetterFolding.isSmall(words.form(word).codePointAt(0));
    }
}
