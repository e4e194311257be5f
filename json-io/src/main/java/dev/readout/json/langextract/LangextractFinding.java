package dev.readout.json.langextract;

import dev.readout.json.ForeignFinding;

/**
 * One claim of a document of langextract that its text does not confirm, or one part of the document that is not in a
 * draft. The place is a JSON Pointer (RFC 6901) into the document.
 *
 * <p>In a finding of a reader, {@link #isLeftOut()} is true if no accessor of the document or of the extraction returns
 * what was found, except {@link LangextractExtraction#json}. Everything else is in the document as langextract claims it.
 */
public final class LangextractFinding extends ForeignFinding<LangextractFinding.Kind> {
    /** What is wrong. This list may grow: give a {@code switch} a default. */
    public enum Kind {
        /** There is no interval, although the words are in the text. */
        MISSING,
        /** The interval is not possible: it is not two integers from 0, ends before it starts, or ends after the text. */
        IMPOSSIBLE,
        /** The interval starts or ends inside a word, or inside a character as a reader sees it. */
        CUT,
        /** The interval has none of the words, which are in another place. */
        ELSEWHERE,
        /** The interval has all of the words, and other words too. */
        LONGER,
        /** The interval has only a part of the words. */
        SHORTER,
        /** The interval has a part of the words, and other words too. */
        OVERLAPPING,
        /** Most of the words are in the text, but some of them differ there. */
        CHANGED,
        /** The words are not in the text. */
        ABSENT,
        /** The status is {@code match_exact}, but the text does not have exactly these words. */
        NOT_EXACT,
        /** There are no words. */
        NO_WORDS,
        /** A member has a type that langextract does not write there. */
        OTHER_TYPE,
        /** A part of the document is not in the draft: the mapping does not have it, or its words are not in the text. */
        LEFT_OUT
    }

    LangextractFinding(String place, Kind kind, String problem, boolean leftOut) {
        super(place, kind, problem, leftOut);
    }

    /** Returns a finding about what is not in a draft. */
    static LangextractFinding leftOut(String place, String problem) {
        return new LangextractFinding(place, Kind.LEFT_OUT, problem, true);
    }
}
