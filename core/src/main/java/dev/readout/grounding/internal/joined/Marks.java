package dev.readout.grounding.internal.joined;

import dev.readout.grounding.internal.words.Dashes;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.Characters;

/** Answers questions about the marks in a gap of {@link Words} and about the letters beside it. */
final class Marks {
    private static final String COMMAS = ",、،﹐，";
    private static final String BREAKS = ";:；：؛";
    private static final String COLONS = ":：";
    private static final String QUESTIONS = "?؟？";
    private static final String SOFT_STOPS = "?!…؟？！";

    private Marks() {}

    static boolean hasComma(String gap) {
        return hasAny(gap, COMMAS);
    }

    static boolean hasColon(String gap) {
        return hasAny(gap, COLONS);
    }

    /** Returns whether a gap has a mark that divides a sentence: a comma, semicolon, colon or dash. */
    static boolean hasDivider(String gap) {
        return hasComma(gap) || hasAny(gap, BREAKS) || hasDash(gap);
    }

    static boolean hasDash(String gap) {
        return gap.chars().anyMatch(mark -> Dashes.isDash((char) mark));
    }

    static boolean hasQuestion(String gap) {
        return hasAny(gap, QUESTIONS);
    }

    /** Returns whether a gap has a question mark, an exclamation mark or an ellipsis, which need not end a sentence. */
    static boolean hasSoftStop(String gap) {
        return hasAny(gap, SOFT_STOPS);
    }

    static boolean hasStop(String gap) {
        return hasSoftStop(gap) || gap.codePoints().anyMatch(Characters::isSentenceStop);
    }

    static boolean hasAny(String gap, String marks) {
        return gap.codePoints().anyMatch(mark -> marks.indexOf(mark) >= 0);
    }

    static boolean isLower(String form) {
        return Characters.isLowerCase(form.codePointAt(0));
    }

    static boolean isUpper(String form) {
        return Characters.isUpperCase(form.codePointAt(0));
    }

    /** Returns the number of line breaks between two indexes. CRLF is one. */
    static int lineBreaks(String source, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            boolean isSecond = source.charAt(i) == '\n' && i > 0 && source.charAt(i - 1) == '\r';
            breaks += Characters.isLineBreak(source.charAt(i)) && !isSecond ? 1 : 0;
        }
        return breaks;
    }

    /**
     * Returns whether a paragraph ends in the gap before a word: there is a blank line, or a line break after the end of a
     * sentence.
     */
    static boolean endsParagraph(Words text, int word) {
        if (word == 0 || word == text.size()) {
            return true;
        }
        int breaks = lineBreaks(text.source(), text.gapStart(word), text.gapEnd(word));
        return breaks > 1 || (breaks == 1 && hasStop(text.gap(word)));
    }
}
