package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying, writing or thinking, as a draft has it.
 *
 * <p>It has words in place of passages. The content is a list of pieces in their order. Grounding searches for the
 * content first, so each piece may have the words before and after it. The cue and the frame also have one or more
 * pieces, but usually one. They and the quoted words do not have words before and after them, because grounding
 * searches for them near or in the content.
 *
 * <pre>{@code
 * DraftStatement stressed = DraftStatement.builder()
 *         .form(Form.INDIRECT)
 *         .addSource(DraftSource.of("Netanyahu", "netanyahu"))
 *         .addCue("stressed")
 *         .addContent(DraftPiece.of("Israel and NATO work together"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class DraftStatement permits ImmutableDraftStatement {
    DraftStatement() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableDraftStatement.builder();
    }

    /**
     * Returns a builder with the attributes of this statement.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableDraftStatement.builder().from(this);
    }

    /** {@return how the article presents the content} */
    public abstract Form form();

    /** {@return whether it was said, written or thought, if known} */
    public abstract Optional<Medium> medium();

    /** {@return the status; {@link Status#SAID} by default} */
    @Value.Default
    public Status status() {
        return Status.SAID;
    }

    /** {@return the sources, that is, who is named as speaking; several sources speak jointly} */
    public abstract List<DraftSource> sources();

    /** {@return the pieces of the reporting words, usually one} */
    public abstract List<String> cue();

    /** {@return the pieces of the content, in their order} */
    public abstract List<DraftPiece> content();

    /** {@return the pieces of the words that frame the content: source and cue with what belongs to them} */
    public abstract List<String> frame();

    /** {@return the words in quotation marks inside a statement that is not {@link Form#DIRECT}} */
    public abstract List<String> quoted();

    /** {@return the addressees} */
    public abstract List<DraftAddressee> addressees();

    /** {@return the id of the meeting at which it was said, if it was at one} */
    public abstract Optional<String> meeting();

    /** {@return the time of the statement, if stated: a time in EDTF, or any other words} */
    public abstract Optional<String> time();

    /** {@return the labels of the topics of the statement} */
    public abstract List<String> topics();

    /**
     * Returns a short description.
     *
     * @return for example {@code DraftStatement INDIRECT "Netanyahu" stressed: "Israel and NATO work together"}
     */
    @Override
    public final String toString() {
        return "DraftStatement " + form()
                + sources().stream().limit(3).map(s -> " " + s.shown()).collect(Collectors.joining(","))
                + cue().stream().limit(3).map(c -> " " + Require.shown(c)).collect(Collectors.joining())
                + content().stream()
                        .limit(1)
                        .map(c -> ": " + Require.quoted(c.exact()))
                        .collect(Collectors.joining());
    }

    @Value.Check
    final void check() {
        Require.words("cue", cue());
        Require.words("frame", frame());
        Require.words("quoted", quoted());
        meeting().ifPresent(id -> Require.id("meeting", id));
        Require.words("time", time());
        Require.words("topics", topics());
    }

    /** Builds a {@link DraftStatement}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableDraftStatement.Builder {
        /**
         * Sets how the article presents the content.
         *
         * @param form the form
         * @return this builder
         */
        Builder form(Form form);

        /**
         * Sets whether it was said, written or thought.
         *
         * @param medium the medium, or null to unset it
         * @return this builder
         */
        Builder medium(@Nullable Medium medium);

        /**
         * Sets the status: whether it was said, asked, denied, not said or is expected.
         *
         * @param status the status
         * @return this builder
         */
        Builder status(Status status);

        /**
         * Adds a source: who is named as speaking. Several sources speak jointly.
         *
         * @param source the source
         * @return this builder
         */
        Builder addSource(DraftSource source);

        /**
         * Sets the sources, replacing those set so far. Several sources speak jointly.
         *
         * @param sources the sources; may be empty
         * @return this builder
         */
        Builder sources(Iterable<? extends DraftSource> sources);

        /**
         * Adds a piece of the reporting words. Usually there is one.
         *
         * @param cue the piece
         * @return this builder
         */
        Builder addCue(String cue);

        /**
         * Sets the pieces of the reporting words, replacing those set so far.
         *
         * @param cue the pieces; may be empty
         * @return this builder
         */
        Builder cue(Iterable<String> cue);

        /**
         * Adds a piece of the content, after the pieces added so far.
         *
         * @param content the piece
         * @return this builder
         */
        Builder addContent(DraftPiece content);

        /**
         * Sets the pieces of the content, in their order, replacing those set so far.
         *
         * @param content the pieces; may be empty
         * @return this builder
         */
        Builder content(Iterable<? extends DraftPiece> content);

        /**
         * Adds a piece of the words that frame the content: source and cue with what belongs to them.
         *
         * @param frame the piece
         * @return this builder
         */
        Builder addFrame(String frame);

        /**
         * Sets the pieces of the words that frame the content: source and cue with what belongs to them, replacing
         * those set so far.
         *
         * @param frame the pieces; may be empty
         * @return this builder
         */
        Builder frame(Iterable<String> frame);

        /**
         * Adds words in quotation marks inside a statement that is not {@link Form#DIRECT}.
         *
         * @param quoted the words
         * @return this builder
         */
        Builder addQuoted(String quoted);

        /**
         * Sets the words in quotation marks inside a statement that is not {@link Form#DIRECT}, replacing those set so
         * far.
         *
         * @param quoted the words of each pair of quotation marks; may be empty
         * @return this builder
         */
        Builder quoted(Iterable<String> quoted);

        /**
         * Adds an addressee.
         *
         * @param addressee the addressee
         * @return this builder
         */
        Builder addAddressee(DraftAddressee addressee);

        /**
         * Sets the addressees, replacing those set so far.
         *
         * @param addressees the addressees; may be empty
         * @return this builder
         */
        Builder addressees(Iterable<? extends DraftAddressee> addressees);

        /**
         * Sets the id of the meeting at which it was said.
         *
         * @param meeting the id of a meeting, or null to unset it
         * @return this builder
         */
        Builder meeting(@Nullable String meeting);

        /**
         * Sets the time of the statement.
         *
         * @param time a time in EDTF or any other words, or null to unset it
         * @return this builder
         */
        Builder time(@Nullable String time);

        /**
         * Adds the label of a topic of the statement.
         *
         * @param topic the label
         * @return this builder
         */
        Builder addTopic(String topic);

        /**
         * Sets the labels of the topics of the statement, replacing those set so far.
         *
         * @param topics the labels; may be empty
         * @return this builder
         */
        Builder topics(Iterable<String> topics);

        /**
         * Returns the statement with the attributes that were set.
         *
         * @return the statement
         * @throws IllegalStateException if {@code form} was never set
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        DraftStatement build();
    }
}
