package dev.readout.grounding.internal.negation;

import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words negate a clause in a text. The language of the text is not known. Words that negate in one language
 * and mean something else in another one, such as {@code no}, count only if the frequent words of the text are of a
 * language in which they negate.
 */
public final class Negators {
    /** The words from the start of a text that show its language. */
    private static final int MOST_WORDS_READ = 2_000;

    /** The characters around a negator that may be one word with it, in a script without spaces. */
    private static final int LONGEST_WORD = 4;

    private final Words text;
    /** Made when it is first needed. Two threads may make the same one twice, which does no harm. */
    private volatile @Nullable BitSet languages;

    public Negators(Words text) {
        this.text = text;
    }

    /** Returns whether a negator is among the words from one to before another. The words may be of a quotation. */
    public boolean areIn(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAt(words, i, to)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether these letters, added at the end of a word, make a negation of it, as in {@code careless}. */
    public static boolean isEnding(String letters) {
        return NegatorTable.instance().isEnding(NegatorTable.folded(letters));
    }

    private boolean isAt(Words words, int word, int to) {
        if (Characters.kind(words.form(word).codePointAt(0)) == CharacterKind.UNSPACED) {
            return isUnspaced(words, word, to);
        }
        String form = NegatorTable.folded(words.form(word));
        if (NegatorTable.instance().isNegator(form)) {
            return !isHyphenated(words, word);
        }
        BitSet negating = NegatorTable.instance().languagesNegating(form);
        return !negating.isEmpty() && negating.intersects(languages()) && !isHyphenated(words, word);
    }

    /** Returns whether a hyphen joins a word to the next, as in {@code non-profit}, apart from {@code no-one}. */
    private static boolean isHyphenated(Words words, int word) {
        return word + 1 < words.size()
                && words.gap(word + 1).equals("-")
                && words.gapEnd(word + 1) - words.gapStart(word + 1) == 1
                && !words.form(word + 1).equals("one");
    }

    private static boolean isUnspaced(Words words, int word, int to) {
        int from = Math.max(0, word - LONGEST_WORD);
        StringBuilder around = new StringBuilder();
        int at = 0;
        int end = 0;
        for (int i = from; i < Math.min(words.size(), word + LONGEST_WORD); i++) {
            at = i == word ? around.length() : at;
            if (i > from && !words.gap(i).isEmpty()) {
                if (i > word) {
                    break;
                }
                around.setLength(0);
                at = 0;
            }
            around.append(words.form(i));
            end = i < to ? around.length() : end;
        }
        for (String negator : NegatorTable.instance().unspaced()) {
            if (around.indexOf(negator, at) == at && at + negator.length() <= end) {
                return !isInException(around, at);
            }
        }
        return false;
    }

    private static boolean isInException(StringBuilder around, int at) {
        return NegatorTable.instance().exceptions().stream().anyMatch(exception -> {
            int start = around.indexOf(exception, Math.max(0, at - exception.length() + 1));
            return start >= 0 && start <= at;
        });
    }

    private BitSet languages() {
        BitSet known = languages;
        if (known == null) {
            known = languagesOf(text);
            languages = known;
        }
        return known;
    }

    /** Returns the languages of which a text has most frequent words. */
    private static BitSet languagesOf(Words text) {
        NegatorTable table = NegatorTable.instance();
        int[] counts = new int[table.languages()];
        for (int i = 0; i < Math.min(text.size(), MOST_WORDS_READ); i++) {
            table.languagesWith(NegatorTable.folded(text.form(i))).stream().forEach(language -> counts[language]++);
        }
        int highest = 0;
        for (int count : counts) {
            highest = Math.max(highest, count);
        }
        BitSet languages = new BitSet();
        for (int language = 0; language < counts.length; language++) {
            languages.set(language, counts[language] == highest);
        }
        return languages;
    }
}
