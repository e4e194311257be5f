package dev.readout.json.langextract;

import dev.readout.exchange.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a document of langextract says and its text does not bear out, or that is not in a draft. Its place is
 * a JSON Pointer (RFC 6901) into the document.
 *
 * <p>Something was left out of a document if none of its members has it, but at most {@link LangextractExtraction#json};
 * everything else is in the document as it is claimed.
 */
public final class LangextractFinding extends Finding {
    private final Kind kind;

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

    LangextractFinding(String place, Kind kind, String problem, boolean leftOut) {
        super(place, problem, leftOut);
        this.kind = kind;
    }

    /** Returns a finding about what is not in a draft. */
    static LangextractFinding leftOut(String place, String problem) {
        return new LangextractFinding(place, Kind.LEFT_OUT, problem, true);
    }

    /**
     * Returns what is wrong.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns whether the other object is an equal finding.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof LangextractFinding finding && kind == finding.kind;
    }

    /**
     * Returns a hash code of the finding.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * super.hashCode() + kind.hashCode();
    }

    /**
     * Returns the finding on one line.
     *
     * @return the place, the kind and the problem
     */
    @Override
    public String toString() {
        return place() + " " + kind + ": " + problem();
    }
}
