package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.List;
import java.util.Set;

/**
 * A word of a quotation with an editor's brackets in it, such as {@code walk[ed]} or {@code [he]’s}. It has no blank
 * beside the brackets.
 */
public final class WordWithBrackets {
    /** How the word changes the words of the text in its place. */
    public enum Change {
        /** The text has the same brackets in the word. */
        NONE,
        /** The text has the same letters without brackets, perhaps with the first one in the other case. */
        LETTERS,
        /** The brackets add an ending to a whole word. */
        ENDING,
        /** The brackets replace what is before or after an apostrophe. */
        SUBSTITUTION,
        /** The text has other letters in place of those in brackets: another word, as {@code able} for {@code [un]able}. */
        OTHER_LETTERS,
        /** The text has other letters outside the brackets too. */
        OTHER
    }

    /** The most words of the text that the word replaces: three words and one that is divided at an apostrophe. */
    static final int MOST_WORDS = 4;

    private static final int MOST_REPLACED = 3;
    /** The most letters that are added to a whole word. Longer ones make another word of it. */
    private static final int LONGEST_ENDING = 4;

    /** The most letters by which {@code de} is longer than {@code d’}, and {@code quella} than {@code quell’}. */
    private static final int LONGEST_ELIDED = 2;

    /** English forms of one verb after an apostrophe. {@code I’m} becomes {@code [he]’s}. */
    private static final List<Set<String>> SAME_VERB = List.of(Set.of("m", "re", "s"), Set.of("ve", "s"));

    /** Korean particles after a noun. Each set is one particle after different sounds, or a polite form of it. */
    private static final List<Set<String>> SAME_PARTICLE = List.of(
            Set.of("은", "는", "께서는"),
            Set.of("이", "가", "께서"),
            Set.of("을", "를"),
            Set.of("과", "와"),
            Set.of("으로", "로"),
            Set.of("에게", "께"),
            Set.of("의"),
            Set.of("에"),
            Set.of("에서"),
            Set.of("도"),
            Set.of("만"));

    /** The elided words of French and Italian, without the apostrophe. */
    private static final Set<String> ELIDED = Set.of(
            ("l d qu n j m t s c jusqu lorsqu puisqu quoiqu un dell all nell sull dall coll quell quest bell buon sant gl"
                            + " com dov anch tutt nessun qualcun ciascun mezz")
                    .split(" ", -1));

    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their", "whose");

    private final String written;
    /** Whether the case of the first letter can differ, as it can at the start of a quotation. */
    private final boolean anyFirst;

    private final String before;
    private final String inside;
    private final String after;
    private final String beforeForm;
    /** Whether the brackets have letters only, and are after a letter at the end of the word. */
    private final boolean isEnding;

    private final boolean isShort;
    /** The words without the brackets. */
    private final Words plain;

    WordWithBrackets(String written, boolean anyFirst) {
        int open = written.indexOf('[');
        int close = written.lastIndexOf(']');
        this.written = written;
        this.anyFirst = anyFirst;
        this.before = written.substring(0, open);
        this.inside = written.substring(open + 1, close);
        this.after = written.substring(close + 1);
        this.plain = plain(written);
        this.beforeForm = form(before);
        this.isEnding = after.isEmpty()
                && !before.isEmpty()
                && isLetter(before.codePointBefore(before.length()))
                && isWord(inside);
        this.isShort = inside.codePointCount(0, inside.length()) <= LONGEST_ENDING;
    }

    /** Returns the words that are left without the brackets: {@code walked} of {@code walk[ed]}. */
    public Words plain() {
        return plain;
    }

    /** Returns these words of a word as it is written. Without brackets, it is the word itself. */
    public static Words plain(String written) {
        return Words.of(written.replace("[", "").replace("]", ""));
    }

    /** Returns what is in the brackets. */
    public String inside() {
        return inside;
    }

    /** Returns how the word changes the words of a text from one to before another. */
    public Change change(Words text, int from, int to) {
        if (isSame(text, from, to)) {
            return Change.NONE;
        }
        if (isPlain(text, from, to)) {
            return Change.LETTERS;
        }
        if (to == from + 1 && isLonger(text, from)) {
            return Change.ENDING;
        }
        boolean isSubstitution = before.isEmpty()
                ? isBeforeApostrophe(text, from, to) || isBeforeParticle(text, from, to)
                : isAfterApostrophe(text, from, to);
        if (isSubstitution && inside.indexOf('[') < 0) {
            return Change.SUBSTITUTION;
        }
        return to == from + 1 && hasLettersOutside(text.form(from)) ? Change.OTHER_LETTERS : Change.OTHER;
    }

    private boolean hasLettersOutside(String form) {
        return form.length() >= before.length() + after.length() && form.startsWith(before) && form.endsWith(after);
    }

    private boolean isSame(Words text, int from, int to) {
        int start = text.start(from) - (before.isEmpty() ? 1 : 0);
        int end = text.end(to - 1) + (after.isEmpty() ? 1 : 0);
        return end - start == written.length() && text.source().startsWith(written, start);
    }

    /** Returns whether the text has the same words without brackets, perhaps with the first letter in the other case. */
    private boolean isPlain(Words text, int from, int to) {
        if (to - from != plain.size()) {
            return false;
        }
        for (int i = 0; i < plain.size(); i++) {
            String form = plain.form(i);
            String textForm = text.form(from + i);
            boolean canBeOtherFirst = i == 0 && (anyFirst || before.isEmpty());
            if (!isSame(form, textForm, canBeOtherFirst)
                    || (i > 0 && !plain.gap(i).equals(text.gap(from + i)))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the text has the word before the brackets, and these add an ending or spell out the rest. */
    private boolean isLonger(Words text, int place) {
        return isEnding
                && (isShort || text.gap(place + 1).startsWith("."))
                && isSame(beforeForm, text.form(place), anyFirst);
    }

    private static boolean isSame(String form, String textForm, boolean anyFirst) {
        return form.equals(textForm)
                || (anyFirst && LetterFolding.otherFirst(form).equals(textForm));
    }

    /** Returns the form of a single word, or what is written if these are several words. */
    private static String form(String source) {
        Words words = Words.of(source);
        return words.size() == 1 ? words.form(0) : source;
    }

    /** Returns whether the brackets replace the words before an ending with an apostrophe: {@code [he]’s} for {@code I’m}. */
    private boolean isBeforeApostrophe(Words text, int from, int to) {
        if (after.isEmpty() || !isApostrophe(after.charAt(0)) || !isWord(after.substring(1))) {
            return false;
        }
        String ending = LetterFolding.withoutCase(after.substring(1));
        String last = text.form(to - 1);
        if (ending.equals("s") && to == from + 1 && POSSESSIVES.contains(LetterFolding.withoutCase(last))) {
            return true;
        }
        int apostrophe = last.indexOf('\'');
        int replaced = to - from - (apostrophe == 0 ? 1 : 0);
        return apostrophe >= 0
                && replaced > 0
                && replaced <= MOST_REPLACED
                && isSameEnding(ending, LetterFolding.withoutCase(last.substring(apostrophe + 1)));
    }

    /** Returns whether the brackets replace words before a Korean particle: {@code [시장]은} for {@code 그는}. */
    private boolean isBeforeParticle(Words text, int from, int to) {
        String last = text.form(to - 1);
        return to - from <= MOST_REPLACED
                && SAME_PARTICLE.stream()
                        .anyMatch(same -> same.contains(after)
                                && same.stream().anyMatch(p -> last.endsWith(p) && last.length() > p.length()));
    }

    private static boolean isSameEnding(String ending, String other) {
        return ending.equals(other)
                || SAME_VERB.stream().anyMatch(verb -> verb.contains(ending) && verb.contains(other));
    }

    /**
     * Returns whether the brackets replace the words after an elided word: {@code l’[accord]} for {@code l’année} or
     * {@code la paix}.
     */
    private boolean isAfterApostrophe(Words text, int from, int to) {
        int last = before.length() - 1;
        String letters = LetterFolding.withoutCase(before.substring(0, last));
        if (!after.isEmpty() || !isApostrophe(before.charAt(last)) || !ELIDED.contains(letters)) {
            return false;
        }
        String first = LetterFolding.withoutCase(text.form(from));
        int replaced = to - from - 1;
        if (first.startsWith(letters + '\'')) {
            boolean isWhole = first.length() == letters.length() + 1;
            return replaced + (isWhole ? 0 : 1) > 0 && replaced <= MOST_REPLACED;
        }
        return replaced > 0
                && replaced <= MOST_REPLACED
                && first.startsWith(letters)
                && first.length() <= letters.length() + LONGEST_ELIDED;
    }

    private static boolean isWord(String letters) {
        return !letters.isEmpty() && letters.codePoints().allMatch(c -> isLetter(c) || isApostrophe(c));
    }

    private static boolean isLetter(int c) {
        CharacterKind kind = Characters.kind(c);
        return kind == CharacterKind.LETTER || kind == CharacterKind.COMBINING;
    }

    private static boolean isApostrophe(int c) {
        return Characters.kind(c) == CharacterKind.APOSTROPHE;
    }

    @Override
    public String toString() {
        return written;
    }
}
