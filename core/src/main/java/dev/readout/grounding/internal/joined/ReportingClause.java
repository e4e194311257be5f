package dev.readout.grounding.internal.joined;

import dev.readout.grounding.internal.words.Dashes;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/**
 * The words between two stretches in quotation marks. They interrupt the words of one speaker if they are one reporting
 * clause, if it belongs to the first stretch, and if the second stretch has none of its own.
 *
 * <p>The marks show most of this in every language. Where they leave several readings, {@link ReportingWords} are asked
 * for, and in doubt the stretches are not joined.
 */
final class ReportingClause {
    private static final int MOST_WORDS = 12;

    /** The most UTF-16 code units. */
    private static final int LONGEST = 400;

    /** The most words before the first stretch that are looked at. */
    private static final int MOST_BEFORE = 20;

    private final Words text;
    private final int from;
    private final int to;
    private final String first;
    private final String last;

    /** Makes the clause of the words from one to before another. */
    ReportingClause(Words text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.first = text.gap(from);
        this.last = text.gap(to);
    }

    /** Returns whether these words can be a reporting clause: some, but not too many, in one paragraph. */
    static boolean isPossible(Words text, int from, int to) {
        if (from >= to
                || to - from > 2 * MOST_WORDS
                || to == text.size()
                || text.gapEnd(to) - text.gapStart(from) > LONGEST) {
            return false;
        }
        int halves = 0;
        for (int word = from; word < to; word++) {
            halves += Characters.kind(text.form(word).codePointAt(0)) == CharacterKind.UNSPACED ? 1 : 2;
        }
        for (int word = from; word <= to; word++) {
            if (Marks.endsParagraph(text, word)) {
                return false;
            }
        }
        return halves <= 2 * MOST_WORDS;
    }

    /**
     * Returns the word after a reporting clause that begins at a word inside of a quotation, between dashes, or that word
     * itself if there is none. Before the clause is a comma or a mark such as {@code !}, and after it a comma or full stop.
     */
    static int endBetweenDashes(Words text, int from, int end) {
        String first = text.gap(from);
        if (first.length() < 2 || !endsWithDash(first) || !(Marks.hasComma(first) || Marks.hasSoftStop(first))) {
            return from;
        }
        for (int to = from + 1; to < Math.min(end, from + MOST_WORDS + 1); to++) {
            String last = text.gap(to);
            if (last.indexOf('"') >= 0) {
                return from;
            }
            if (endsWithDash(last)) {
                boolean isClause = (Marks.hasComma(last) || last.charAt(0) == '.')
                        && isPossible(text, from, to)
                        && ReportingWords.hasVerb(text, from, to)
                        && new ReportingClause(text, from, to).isOneClause();
                return isClause ? to : from;
            }
        }
        return from;
    }

    private static boolean endsWithDash(String gap) {
        return !gap.isEmpty() && Dashes.isDash(gap.charAt(gap.length() - 1));
    }

    /** Returns whether the words are a reporting clause, as far as they and their marks show it. */
    boolean isClause() {
        return endsAsClause() && isOfStretchBefore() && isOneClause() && !introducesAnswer();
    }

    /** Returns whether the clause ends with a verb of the person before it, as in <em>told Bob, who answered,</em>. */
    private boolean introducesAnswer() {
        int verb = to - 1;
        int subject = verb - 1;
        if (subject > from && ReportingWords.isAuxiliary(text, subject)) {
            subject--;
        }
        return subject > from
                && !Marks.hasStop(last)
                && ReportingWords.isVerb(text, verb)
                && ReportingWords.isRelative(text, subject);
    }

    /**
     * Returns whether the clause interrupts the words of one speaker.
     *
     * @param stretchStart the first word of the stretch before
     * @param stretchEnd the word after the stretch after
     * @param isContinued whether the stretch before continues another one, which was joined with it
     */
    boolean joins(int stretchStart, int stretchEnd, boolean isContinued) {
        if (!isClause() || (!isContinued && (isIntroduced(stretchStart) || isEmbedded(stretchStart)))) {
            return false;
        }
        Continuation continuation = new Continuation(text, stretchEnd);
        if (Marks.hasQuestion(first) && (Marks.hasColon(last) || continuation.isAfterAnswer(to))) {
            return false;
        }
        boolean isQuotative = ReportingWords.isQuotative(text, from);
        if (!continuation.isReportingClause(isQuotative)) {
            return true;
        }
        boolean goesOn = Marks.hasDivider(last) && !Marks.hasStop(last) && !Marks.hasColon(last);
        return goesOn && !isQuotative && !continuation.hasOtherSpeaker(from, to);
    }

    /** Returns whether the words have one clause: no end of a sentence, no second verb, no conjunction. */
    private boolean isOneClause() {
        int verbs = 0;
        boolean wasVerb = false;
        for (int word = from; word < to; word++) {
            boolean isDivided = word == from || Marks.hasDivider(text.gap(word));
            if (word > from && (endsSentence(word) || Marks.hasAny(text.gap(word), ";:"))) {
                return false;
            }
            if (isDivided && ReportingWords.isConjunction(text, word) && !isVerbAfter(word)) {
                return false;
            }
            boolean isVerb = ReportingWords.isVerb(text, word);
            if (isVerb && !wasVerb && !ReportingWords.isLinked(text, word, from)) {
                verbs++;
            }
            wasVerb = isVerb;
        }
        return verbs < 2;
    }

    private boolean isVerbAfter(int conjunction) {
        int next = conjunction + 1;
        return (next < to && ReportingWords.isVerb(text, next))
                || (next + 1 < to && ReportingWords.isAuxiliary(text, next) && ReportingWords.isVerb(text, next + 1));
    }

    /** Returns whether a sentence ends in the gap before a word. */
    private boolean endsSentence(int word) {
        return Marks.hasStop(text.gap(word))
                && !Marks.isLower(text.form(word))
                && !(text.gap(word).startsWith(".") && ReportingWords.isAbbreviation(text.form(word - 1)));
    }

    /** Returns whether the last mark can end a reporting clause. A colon introduces only the words of the same clause. */
    private boolean endsAsClause() {
        if (!Marks.hasColon(last)) {
            return Marks.hasDivider(last) || Marks.hasStop(last);
        }
        for (int word = from + 1; word < to; word++) {
            if (ReportingWords.isSubordinator(text, word) && hasCapital(word + 1, Math.min(word + 3, to))) {
                return false;
            }
            if (Marks.hasDivider(text.gap(word))
                    && !ReportingWords.isParticiple(text, word)
                    && !ReportingWords.isParticiple(text, word + 1)
                    && !(ReportingWords.isConjunction(text, word) && isVerbAfter(word))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasCapital(int start, int end) {
        for (int word = start; word < end; word++) {
            if (Marks.isUpper(text.form(word))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the clause belongs to the stretch before, and does not introduce the stretch after. */
    private boolean isOfStretchBefore() {
        if (Marks.hasComma(first) || Marks.hasDash(first)) {
            return true;
        }
        if (!Marks.hasStop(first)) {
            return ReportingWords.isQuotative(text, from) || ReportingWords.isVerb(text, from);
        }
        String word = text.form(from);
        if (Marks.isUpper(word)) {
            return Marks.hasSoftStop(first) && Marks.hasStop(last) && ReportingWords.hasVerb(text, from, to);
        }
        return Marks.isLower(word) || !Marks.hasColon(last);
    }

    /**
     * Returns whether the stretch before is a part of a sentence that goes on after the clause, such as a title or the words
     * of somebody else: {@code To Ann’s “yes,” Bob said, “no.”}
     */
    private boolean isEmbedded(int stretchStart) {
        if (stretchStart == 0 || Marks.hasStop(last) || ReportingWords.isConjunction(text, stretchStart - 1)) {
            return false;
        }
        boolean isAfterBreak =
                Marks.lineBreaks(text.source(), text.gapStart(stretchStart), text.gapEnd(stretchStart)) > 0;
        return !isAfterBreak && text.gap(stretchStart).equals("\"");
    }

    /** Returns whether another reporting clause, in the same sentence, introduces the stretch before. */
    private boolean isIntroduced(int stretchStart) {
        int start = stretchStart;
        while (start > 0 && start > stretchStart - MOST_BEFORE && !Marks.hasStop(text.gap(start))) {
            start--;
            if (ReportingWords.isVerb(text, start)) {
                return true;
            }
            if (Marks.endsParagraph(text, start)) {
                return false;
            }
        }
        return false;
    }
}
