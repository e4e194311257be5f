package dev.readout.draft;

import dev.readout.exchange.Finding;
import dev.readout.grounding.Verdict;
import dev.readout.internal.Require;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing of a draft that is not in the article as the draft has it. Its place is in the JSON of the draft. */
public final class DraftFinding extends Finding {
    private final Kind kind;
    private final String words;
    private final @Nullable Verdict verdict;

    DraftFinding(Kind kind, String place, String words, @Nullable Verdict verdict) {
        super(place, kind.phrase + ": " + Require.quoted(words), kind.isLeftOut());
        this.kind = kind;
        this.words = words;
        this.verdict = verdict;
    }

    /** What became of it. This list may grow: give a {@code switch} a default. */
    public enum Kind {
        /** The text has most of these words, but not all or not so. Left out. */
        CHANGED("changed words", true),
        /** The text does not have these words. Left out. */
        ABSENT("not in the text", true),
        /** The text has these words in several places, and nothing says which is meant. Left out. */
        AMBIGUOUS("in several places of the text, and nothing says which is meant", true),
        /** The text has these words, but not near the statement that they belong to. Left out. */
        ELSEWHERE("in the text, but not near what it belongs to", true),
        /** The id refers to nobody and nothing that is in the article. Left out. */
        UNKNOWN("refers to nothing in the article", true),
        /** A speaker of this kind can't have it, such as roles of an organization. Left out. */
        UNFIT("does not fit what has it", true),
        /** A speaker, a meeting or a statement of which nothing is in the text. Left out. */
        UNSHOWN("nothing of it is in the text", true),
        /** The time is none in EDTF. Left out. */
        NO_TIME("no time in EDTF", true),
        /** The text has some words of this name, but not all. Kept as the draft has it. */
        PARTLY("in the text only in part", false),
        /** The text has the content in several places; the one nearest to its cue and sources was taken. */
        CHOSEN("in several places of the text; the one was taken that has cue and sources near it", false),
        /** The article that the draft was added to had another one with this id. Kept with a new id. */
        RENAMED("taken, so that it has another id in the article", false);

        private final String phrase;
        private final boolean leftOut;

        Kind(String phrase, boolean leftOut) {
            this.phrase = phrase;
            this.leftOut = leftOut;
        }

        /** {@return whether it is not in the article; otherwise it is, with a doubt or in another way} */
        public boolean isLeftOut() {
            return leftOut;
        }
    }

    /**
     * Returns what became of it.
     *
     * @return the kind of the finding
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns what the draft has there.
     *
     * @return words, or an id
     */
    public String words() {
        return words;
    }

    /**
     * Returns what grounding says of the words: in the whole text, or for the content of a statement with the words around
     * it.
     *
     * @return the verdict, if the words were grounded
     */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /**
     * Returns whether the other object is an equal finding with an equal verdict.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftFinding finding
                && super.equals(finding)
                && kind == finding.kind
                && words.equals(finding.words)
                && Objects.equals(verdict, finding.verdict);
    }

    /**
     * Returns a hash code of the finding.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), kind, words, verdict);
    }
}
