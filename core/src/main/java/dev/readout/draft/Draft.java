package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * The speakers, meetings and statements that an extractor or a language model claims for an article. A draft has words
 * in place of passages and ids in place of references.
 *
 * <p>A draft is not trusted, and it is not checked against a text. Its words may not be in the text, its ids may refer
 * to nobody, and a person may have attributes that only a group can have. Grounding the draft reveals all of that. A
 * draft refuses only blank words, ids that are not valid, and an id that two speakers or two meetings have.
 *
 * <pre>{@code
 * Draft draft = Draft.builder()
 *         .addSpeaker(DraftSpeaker.builder()
 *                 .id("netanyahu")
 *                 .kind(DraftSpeaker.Kind.PERSON)
 *                 .name("Benjamin Netanyahu")
 *                 .build())
 *         .addStatement(DraftStatement.builder()
 *                 .form(Form.DIRECT)
 *                 .addSource(DraftSource.of("Netanyahu", "netanyahu"))
 *                 .addCue("said")
 *                 .addContent(DraftPiece.of("We cooperate,"))
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Draft permits ImmutableDraft {
    Draft() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableDraft.builder();
    }

    /**
     * Returns a draft of everything in an article that a draft can have. It can serve as an example for a language
     * model or as a test of an extractor.
     *
     * <p>The draft leaves out the sources through whom a statement came, lemmas, mentions outside statements and
     * meetings, all organizations of a role but the first, and attributes. Where a draft has one string for a passage
     * of several pieces, there are ellipses between the pieces. Content that occurs several times in the text gets the
     * words before and after it.
     *
     * @param article an article
     * @return a draft of the article
     */
    public static Draft of(Article article) {
        return new ArticleDrafter(article).draft();
    }

    /**
     * Returns a builder with the attributes of this draft.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableDraft.builder().from(this);
    }

    /** {@return the speakers, and the organizations of roles, each id once} */
    public abstract List<DraftSpeaker> speakers();

    /** {@return the meetings, each id once} */
    public abstract List<DraftMeeting> meetings();

    /** {@return the statements} */
    public abstract List<DraftStatement> statements();

    /**
     * Returns a short description.
     *
     * @return the numbers of speakers, meetings and statements
     */
    @Override
    public final String toString() {
        return "Draft of " + speakers().size() + " speakers, " + meetings().size() + " meetings, "
                + statements().size() + " statements";
    }

    @Value.Check
    final void check() {
        Require.unique("speakers", "id", speakers(), DraftSpeaker::id);
        Require.unique("meetings", "id", meetings(), DraftMeeting::id);
    }

    /** Builds a {@link Draft}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableDraft.Builder {
        /**
         * Adds a speaker, or the organization of a role. Each id may occur only once.
         *
         * @param speaker the speaker
         * @return this builder
         */
        Builder addSpeaker(DraftSpeaker speaker);

        /**
         * Sets the speakers, replacing those set so far. Each id may occur only once.
         *
         * @param speakers the speakers; may be empty
         * @return this builder
         */
        Builder speakers(Iterable<? extends DraftSpeaker> speakers);

        /**
         * Adds a meeting. Each id may occur only once.
         *
         * @param meeting the meeting
         * @return this builder
         */
        Builder addMeeting(DraftMeeting meeting);

        /**
         * Sets the meetings, replacing those set so far. Each id may occur only once.
         *
         * @param meetings the meetings; may be empty
         * @return this builder
         */
        Builder meetings(Iterable<? extends DraftMeeting> meetings);

        /**
         * Adds a statement.
         *
         * @param statement the statement
         * @return this builder
         */
        Builder addStatement(DraftStatement statement);

        /**
         * Sets the statements, replacing those set so far.
         *
         * @param statements the statements; may be empty
         * @return this builder
         */
        Builder statements(Iterable<? extends DraftStatement> statements);

        /**
         * Returns the draft with the attributes that were set.
         *
         * @return the draft
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        Draft build();
    }
}
