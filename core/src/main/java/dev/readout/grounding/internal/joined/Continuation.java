package dev.readout.grounding.internal.joined;

import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.Characters;

/**
 * What follows the second stretch of a quotation: a reporting clause of its own, as in {@code “No,” said Ann. “Yes,” said
 * Bob.}, or something else.
 */
final class Continuation {
    /** The most words of a sentence that can be a reporting clause. */
    private static final int MOST_WORDS = 20;

    /** The most words of a reporting clause that has a full stop before it, which is a fault. */
    private static final int MOST_AFTER_STOP = 3;

    /** The most words of an answer that is known by its length. */
    private static final int MOST_OF_ANSWER = 2;

    private final Words text;
    /** The first word after the stretch. */
    private final int from;

    private final int to;

    Continuation(Words text, int from) {
        this.text = text;
        this.from = from;
        this.to = end();
    }

    private int end() {
        int end = from;
        while (end < text.size() && end < from + MOST_WORDS && (end == from || !endsClause(end))) {
            end++;
        }
        return end;
    }

    private boolean endsClause(int word) {
        String gap = text.gap(word);
        return Marks.hasStop(gap)
                || Marks.hasComma(gap)
                || gap.indexOf('"') >= 0
                || Marks.lineBreaks(text.source(), text.gapStart(word), text.gapEnd(word)) > 1;
    }

    /**
     * Returns whether the stretch can be another person's answer to a question: it begins with a word such as <em>yes</em>
     * and a mark, or it is very short and narration follows.
     *
     * @param stretchStart the first word of the stretch
     */
    boolean isAfterAnswer(int stretchStart) {
        String afterFirst = text.gap(stretchStart + 1);
        boolean isAnswer = Marks.hasDivider(afterFirst) || Marks.hasStop(afterFirst) || stretchStart + 1 == from;
        return (isAnswer && ReportingWords.isAnswer(text, stretchStart))
                || (from - stretchStart <= MOST_OF_ANSWER
                        && !Marks.hasQuestion(text.gap(from))
                        && !Marks.endsParagraph(text, from));
    }

    /**
     * Returns whether the words after the stretch are a reporting clause of its own.
     *
     * @param isQuotative whether the clause before the stretch begins with a quotative, as in Japanese
     */
    boolean isReportingClause(boolean isQuotative) {
        if (Marks.endsParagraph(text, from)) {
            return false;
        }
        String gap = text.gap(from);
        if (Marks.hasDivider(gap)) {
            return true;
        }
        if (gap.indexOf('"') != gap.lastIndexOf('"')) {
            return false; // The next words are a quotation.
        }
        if (ReportingWords.isQuotative(text, from)) {
            return true;
        }
        if (!isQuotative && (!Marks.hasStop(gap) || Marks.isLower(text.form(from)))) {
            return true;
        }
        if (Characters.isUnspaced(text.form(from).codePointAt(0))) {
            return ReportingWords.hasVerb(text, Math.max(from, to - 2), to); // The verb is the last word.
        }
        boolean isShort = to - from <= MOST_AFTER_STOP;
        boolean isCapital = Marks.isUpper(text.form(from));
        return (isShort || !isCapital || Marks.hasSoftStop(gap)) && ReportingWords.hasVerb(text, from, to);
    }

    /**
     * Returns whether the clause names another speaker than the clause from one word to before another: it has a name that
     * the other clause does not have.
     */
    boolean hasOtherSpeaker(int clauseFrom, int clauseTo) {
        int name = firstName(from, to);
        if (name < to) {
            for (int word = clauseFrom; word < clauseTo; word++) {
                if (text.form(word).equals(text.form(name))) {
                    return false;
                }
            }
            return true;
        }
        boolean isCaseless = !Marks.isUpper(text.form(from)) && !Marks.isLower(text.form(from));
        return isCaseless && !ReportingWords.isPronoun(text, from);
    }

    private int firstName(int first, int end) {
        int word = first;
        while (word < end && !Marks.isUpper(text.form(word))) {
            word++;
        }
        return word;
    }
}
