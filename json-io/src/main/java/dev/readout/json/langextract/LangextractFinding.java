package dev.readout.json.langextract;

import java.util.Objects;

/**
 * One thing that a document of langextract says and its text does not bear out, or that is not in a draft.
 *
 * @param pointer the place in the document, as a JSON Pointer (RFC 6901)
 * @param kind what is wrong
 * @param problem what was expected and what was there
 */
public record LangextractFinding(String pointer, Kind kind, String problem) {

    /** What is wrong. This list may grow: give a {@code switch} a default. */
    public enum Kind {
        /** There is no interval, although the words stand in the text. */
        MISSING,
        /** The interval is none of the text: it is not two integers, ends before it starts, or reaches beyond the text. */
        IMPOSSIBLE,
        /** The interval begins or ends inside a word, or inside what a reader sees as one character. */
        CUT,
        /** The interval has none of the words, which stand elsewhere. */
        ELSEWHERE,
        /** The interval has all of the words and others. */
        LONGER,
        /** The interval has a part of the words only. */
        SHORTER,
        /** The interval has a part of the words and others. */
        OVERLAPPING,
        /** Most of the words stand in the text, but not these. */
        CHANGED,
        /** The words are not in the text. */
        ABSENT,
        /** The status is {@code match_exact}, and the words are not exactly those of the text. */
        NOT_EXACT,
        /** There are no words. */
        NO_WORDS,
        /** A value is of another type than langextract writes. */
        OTHER_TYPE,
        /** Something is not in the draft: no mapping takes it, or it is not grounded. */
        LEFT_OUT
    }

    /**
     * Checks that everything is there.
     *
     * @param pointer the place in the document
     * @param kind what is wrong
     * @param problem what was expected and what was there
     */
    public LangextractFinding {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * Returns the finding on one line.
     *
     * @return the pointer, the kind and the problem
     */
    @Override
    public String toString() {
        return pointer + " " + kind + ": " + problem;
    }
}
