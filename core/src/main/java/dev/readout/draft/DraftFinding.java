package dev.readout.draft;

import dev.readout.grounding.Verdict;
import dev.readout.internal.Require;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing of a draft that is not in the article as the draft has it.
 *
 * @param kind what became of it
 * @param pointer where the draft has it, as a JSON Pointer (RFC 6901) into the JSON of drafts
 * @param words what the draft has there: words, or an id
 * @param verdict what grounding says of the words, if they were grounded: in the whole text, or for the content of a
 *     statement with the words around it
 */
public record DraftFinding(Kind kind, String pointer, String words, Optional<Verdict> verdict) {

    /** What became of it. */
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
     * Checks that everything is there.
     *
     * @param kind what became of it
     * @param pointer where the draft has it
     * @param words what the draft has there
     * @param verdict what grounding says of the words
     */
    public DraftFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(verdict, "verdict");
    }

    /**
     * Returns the finding on one line.
     *
     * @return for example {@code /statements/3/cue/0: not in the text: "stressed"}
     */
    @Override
    public String toString() {
        return pointer + ": " + kind.phrase + ": " + Require.quoted(words);
    }
}
