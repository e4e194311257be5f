package dev.readout.draft;

import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides whether words of the text are a name of a draft, if they differ in case or punctuation.
 *
 * <p>Diacritics, hyphens and the stops of initials may differ. The first letter in the text must be a capital, because
 * {@code they may hope} does not name May Hope: only a particle may be small there, and the words of a title. Capitals
 * in the text show a name if they are not an acronym, and an acronym is shown by {@code Unesco}, but not by {@code Who} at
 * the start of a sentence. The end of a sentence, a comma or a quotation mark is not inside a name.
 */
final class NameSpelling {
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz";
    /** The letters from which on a word in capitals is not taken for an acronym. */
    private static final int LONG = 4;

    private final int[] text;
    private final TextSegmentation segmentation;

    NameSpelling(String text, TextSegmentation segmentation) {
        this.text = text.codePoints().toArray();
        this.segmentation = segmentation;
    }

    /** Returns whether a place has the name, not only its letters. A title may start with a small letter. */
    boolean isShownAt(Faithful place, String name, boolean isTitle) {
        int[] letters = name.codePoints().toArray();
        boolean hasSeveralWords = words(letters, new Span(0, letters.length)).size() > 1;
        return place.differences().stream().allMatch(difference -> switch (difference.kind()) {
            case CASE, FIRST_LETTER -> isSameInCase(letters, difference, isTitle, hasSeveralWords);
            case PUNCTUATION, SPACE -> isInsideName(difference);
            default -> true;
        });
    }

    /** Returns whether a place has a word only at the start of a sentence, where every word has a capital. */
    boolean isAtSentenceStart(Faithful place) {
        return isAtSentenceStart(place.passage().hull().start());
    }

    /** Returns whether the next word from a position, with nothing but a blank before it, starts with a capital. */
    boolean isBeforeCapital(int position) {
        int next = position;
        while (next < text.length && Characters.isWhiteSpace(text[next]) && !Characters.isLineBreak(text[next])) {
            next++;
        }
        return next < text.length && Characters.isUpperCase(text[next]);
    }

    private boolean isSameInCase(int[] name, Difference difference, boolean isTitle, boolean hasSeveralWords) {
        List<Span> named = words(name, difference.inQuotation());
        List<Span> written = words(text, difference.inText());
        if (named.size() != written.size()) {
            return false;
        }
        for (int i = 0; i < named.size(); i++) {
            if (!isSameInCase(name, named.get(i), written.get(i), isTitle, hasSeveralWords)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameInCase(int[] name, Span named, Span written, boolean isTitle, boolean hasSeveralWords) {
        boolean isAcronym = isInCapitals(name, named);
        boolean isNameSmall = !Characters.isUpperCase(name[named.start()]);
        if (!Characters.isUpperCase(text[written.start()])) {
            return isNameSmall
                    || isAfterHyphen(written)
                    || (isTitle && !isAcronym)
                    || (hasSeveralWords && NameParticles.contains(new String(name, named.start(), named.length())));
        }
        if (isInCapitals(text, written)) {
            return isNameSmall || written.length() >= LONG || isInHeadline(written);
        }
        return !isAcronym || written.length() >= LONG || !isAtSentenceStart(written.start());
    }

    /** Returns whether a word of the text is the later part of a word with a hyphen: {@code Kim Jong-un}. */
    private boolean isAfterHyphen(Span written) {
        return written.start() > 1
                && "-‐‑".indexOf(text[written.start() - 1]) >= 0
                && isOfWord(text[written.start() - 2]);
    }

    private static boolean isInCapitals(int[] characters, Span word) {
        int capitals = 0;
        for (int i = word.start(); i < word.end(); i++) {
            if (Characters.isLowerCase(characters[i])) {
                return false;
            }
            capitals += Characters.isUpperCase(characters[i]) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Returns whether the word before or after a word is in capitals, too. */
    private boolean isInHeadline(Span word) {
        int before = word.start();
        while (before > 0 && Characters.isWhiteSpace(text[before - 1])) {
            before--;
        }
        int after = word.end();
        while (after < text.length && Characters.isWhiteSpace(text[after])) {
            after++;
        }
        return (before > 0 && before < word.start() && isInCapitals(text, wordAt(text, before - 1)))
                || (after < text.length && after > word.end() && isInCapitals(text, wordAt(text, after)));
    }

    /** Returns whether a position is at the start of a sentence, or after a mark that opens or announces one. */
    private boolean isAtSentenceStart(int position) {
        int before = position;
        int start = segmentation.sentences(new Span(position, position)).start();
        while (before > start && Characters.isWhiteSpace(text[before - 1])) {
            before--;
        }
        if (before > start && (text[before - 1] == ':' || Characters.isOpeningQuotationMark(text[before - 1]))) {
            return true;
        }
        for (int i = start; i < before; i++) {
            if (Characters.isLetterOrDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the text’s marks between two words can be inside a name, or are those of the name. */
    private boolean isInsideName(Difference difference) {
        int[] marks = difference.text().codePoints().toArray();
        int lineBreaks = 0;
        for (int i = 0; i < marks.length; i++) {
            int mark = marks[i];
            lineBreaks += Characters.isLineBreak(mark) && !(mark == '\n' && i > 0 && marks[i - 1] == '\r') ? 1 : 0;
            boolean isInside = Characters.isWhiteSpace(mark)
                    || Characters.isInvisible(mark)
                    || Characters.isLetterOrDigit(mark)
                    || isJoining(mark)
                    || (mark == '.' && isAfterInitial(difference.inText().start() + i))
                    || difference.quotation().indexOf(mark) >= 0;
            if (!isInside) {
                return false;
            }
        }
        boolean isSpacedDash = marks.length > 1
                && Arrays.stream(marks).anyMatch(Characters::isWhiteSpace)
                && Arrays.stream(marks).anyMatch(mark -> mark != '\'' && mark != '’' && isJoining(mark));
        return lineBreaks < 2 && !isSpacedDash;
    }

    private static boolean isJoining(int mark) {
        return "-‐‑–'’·・‧".indexOf(mark) >= 0;
    }

    /** Returns whether the word before a stop is one letter, or an abbreviation without a vowel, such as {@code St}. */
    private boolean isAfterInitial(int stop) {
        if (stop == 0 || !Characters.isLetter(text[stop - 1])) {
            return false;
        }
        Span word = wordAt(text, stop - 1);
        if (word.length() == 1) {
            return true;
        }
        for (int i = word.start(); i < word.end(); i++) {
            if (CONSONANTS.indexOf(text[i]) < 0) {
                return false;
            }
        }
        return word.length() < LONG;
    }

    /** Returns the words that have a character of a span. */
    private static List<Span> words(int[] characters, Span span) {
        List<Span> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            if (isOfWord(characters[at])) {
                Span word = wordAt(characters, at);
                words.add(word);
                at = word.end();
            } else {
                at++;
            }
        }
        return words;
    }

    private static Span wordAt(int[] characters, int position) {
        int start = position;
        while (start > 0 && isOfWord(characters[start - 1])) {
            start--;
        }
        int end = position;
        while (end < characters.length && isOfWord(characters[end])) {
            end++;
        }
        return new Span(start, Math.max(end, position + 1));
    }

    private static boolean isOfWord(int character) {
        return Characters.isLetterOrDigit(character) || Characters.isCombining(character);
    }
}
