package dev.readout.draft;

import dev.readout.exchange.Finding;
import dev.readout.grounding.Verdict;
import dev.readout.internal.Require;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a draft that is not in the article, or that is there in another form. Its place is a JSON Pointer (RFC
 * 6901) into the JSON of the draft.
 */
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

    /** The kinds of findings. This list may grow: give a {@code switch} a default. */
    public enum Kind {
        /** The text has similar words, but they are changed. Left out. */
        CHANGED("changed words", true),
        /** The text does not have these words. Left out. */
        ABSENT("not in the text", true),
        /** The text has these words several times, and nothing determines which ones are meant. Left out. */
        AMBIGUOUS("several times in the text, and nothing determines which is meant", true),
        /**
         * The text has these words, but not near the statement or meeting to which they belong. A source that is only named
         * in the content, in another quotation or as addressee is not near either. Left out.
         */
        ELSEWHERE("in the text, but not near its statement or meeting", true),
        /** The id does not refer to anything in the article. Left out. */
        UNKNOWN("does not refer to anything in the article", true),
        /**
         * The speaker, role or statement can’t have it: for example, an organization can’t have roles, and content can’t
         * consist of marks without a word. Left out.
         */
        UNFIT("not allowed here", true),
        /** The text has none of the words that show the speaker, meeting or statement. Left out. */
        UNSHOWN("nothing of it is in the text", true),
        /** The words are not a time in EDTF. Left out. */
        NO_TIME("not a time in EDTF", true),
        /** The text has this title only beside the names of other persons, or the mention is the name of another. Left out. */
        HELD_BY_ANOTHER("given to another person by the text", true),
        /** The draft is so large, or its words are so ambiguous, that the search for this part was given up. Left out. */
        TOO_LARGE("not searched for, because the draft is too large", true),
        /** The text has a part of this name. The name is kept as the draft has it. */
        PARTLY("in the text only in part", false),
        /** The text has the content several times. The one that is nearest to the cue and the sources was taken. */
        CHOSEN("several times in the text; the one nearest to cue and sources was taken", false),
        /** This piece is in the text before the piece before it, or far after it. Kept. */
        SCATTERED("not in the order of the text, or far from the piece before", false),
        /** The content is claimed to be direct speech, but not all of its words are in quotation marks. Kept. */
        UNQUOTED("direct, but not all in quotation marks", false),
        /** Neither the year nor the day of this time is near the meeting. Kept, because the text may have it in words. */
        UNDATED("neither the year nor the day is near its meeting", false),
        /** Another speaker or meeting of the article already had this id. Kept with a new id. */
        RENAMED("already in the article, so it has another id there", false);

        private final String phrase;
        private final boolean leftOut;

        Kind(String phrase, boolean leftOut) {
            this.phrase = phrase;
            this.leftOut = leftOut;
        }

        /** {@return whether the part is not in the article; otherwise, it is there, but in doubt or in another form} */
        public boolean isLeftOut() {
            return leftOut;
        }
    }

    /**
     * Returns the kind of the finding.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the words or the id that the draft has at the place.
     *
     * @return the words or the id
     */
    public String words() {
        return words;
    }

    /**
     * Returns the verdict on the words in the whole text. The verdict on a piece of content takes into account the
     * words before and after it.
     *
     * @return the verdict, empty if the words were not grounded
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
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), kind, words, verdict);
    }
}
