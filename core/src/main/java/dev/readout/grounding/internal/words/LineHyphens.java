package dev.readout.grounding.internal.words;

import dev.readout.internal.IntList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that are hyphenated at the end of a line. Whether the hyphen is part of the word nobody can see there, so the
 * other side says: {@code inter-} and {@code national} are joined if it has {@code international}.
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

    /** Returns all words that the joined ones of these could be. */
    public static Set<String> joined(Words words) {
        Set<String> joined = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (isAt(words, i)) {
                joined.add(words.form(i - 1) + words.form(i));
            }
        }
        return joined;
    }

    /** Returns all forms of words, joined ones among them. */
    public static Set<String> forms(Words words) {
        Set<String> forms = joined(words);
        for (int i = 0; i < words.size(); i++) {
            forms.add(words.form(i));
        }
        return forms;
    }

    /** Returns the words with those joined that are wanted so; the same if there are none. */
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

    /** Returns whether nothing but a hyphen and a line break stands before this word. */
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
        boolean isBroken = false;
        for (int i = start + 1; i < end; i++) {
            CharacterKind kind = Characters.kind(source.charAt(i));
            if (!kind.isBlank() && kind != CharacterKind.INVISIBLE) {
                return false;
            }
            isBroken |= kind == CharacterKind.LINE_BREAK;
        }
        return isBroken && LetterFolding.isSmall(words.form(word).codePointAt(0));
    }
}
