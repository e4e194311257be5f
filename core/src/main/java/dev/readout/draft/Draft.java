package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an extractor or a language model says of an article: speakers, meetings and statements, with words in place of
 * passages and ids in place of references.
 *
 * <p>A draft is not trusted and not checked against anything. Its words need not be in the text, its ids may refer to
 * nobody, and a person may have what only a group can: all of that shows when the draft is grounded. Only what could
 * not be written down or told apart is refused: blank words, ids that are none, and an id that two speakers or two
 * meetings have.
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
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableDraft.builder();
    }

    /**
     * Returns what a draft can say of an article: for instance an example to show a language model, or a test of an
     * extractor.
     *
     * <p>It leaves out what drafts do not have: through whom a statement came, lemmas, mentions that belong to nothing,
     * other organizations of a role than the first, and attributes. Where a draft has one
     * string for a passage in several pieces, marks of elision stand between them. Content that the text has several times gets the words around it.
     *
     * @param article the article
     * @return the draft
     */
    public static Draft of(Article article) {
        return new ArticleDrafter(article).draft();
    }

    /**
     * Returns a builder that starts from this value.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableDraft.builder().from(this);
    }

    /** {@return who speaks, meets or is spoken of as an office, each id once} */
    public abstract List<DraftSpeaker> speakers();

    /** {@return who met whom, each id once} */
    public abstract List<DraftMeeting> meetings();

    /** {@return who said what} */
    public abstract List<DraftStatement> statements();

    /**
     * Returns a short description.
     *
     * @return how many speakers, meetings and statements there are
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

    /** Builds a {@link Draft}. The attributes may be set in any order, and again. */
    public sealed interface Builder permits ImmutableDraft.Builder {
        /**
         * Adds a speaker: who speaks, meets or is the organization of an office. Each id occurs once.
         *
         * @param speaker the speaker
         * @return this builder
         */
        Builder addSpeaker(DraftSpeaker speaker);

        /**
         * Sets the speakers, in place of those set so far. Each id occurs once.
         *
         * @param speakers the speakers, which may be none
         * @return this builder
         */
        Builder speakers(Iterable<? extends DraftSpeaker> speakers);

        /**
         * Adds a meeting. Each id occurs once.
         *
         * @param meeting the meeting
         * @return this builder
         */
        Builder addMeeting(DraftMeeting meeting);

        /**
         * Sets the meetings, in place of those set so far. Each id occurs once.
         *
         * @param meetings the meetings, which may be none
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
         * Sets the statements, in place of those set so far.
         *
         * @param statements the statements, which may be none
         * @return this builder
         */
        Builder statements(Iterable<? extends DraftStatement> statements);

        /**
         * Returns the value.
         *
         * @return the draft
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names both and the value
         */
        Draft build();
    }
}
