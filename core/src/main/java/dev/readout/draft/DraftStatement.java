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
 * <p>Words stand in place of passages. The content is a list of pieces in their order, each perhaps with the words
 * around it, as it is the content that is looked for first. The cue and the frame are pieces as well, mostly one, and
 * each of the quoted words is one piece; they need no words around them, being near the content or in it.
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
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableDraftStatement.builder();
    }

    /**
     * Returns a builder that starts from this value.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableDraftStatement.builder().from(this);
    }

    /** {@return how the article presents the content} */
    public abstract Form form();

    /** {@return whether it was said, written or thought, if that is known} */
    public abstract Optional<Medium> medium();

    /** {@return whether it was said; {@link Status#SAID} if nothing else is set} */
    @Value.Default
    public Status status() {
        return Status.SAID;
    }

    /** {@return who is named as speaking; several speak jointly} */
    public abstract List<DraftSource> sources();

    /** {@return the pieces of the reporting words, mostly one} */
    public abstract List<String> cue();

    /** {@return the pieces of what was said, in their order} */
    public abstract List<DraftPiece> content();

    /** {@return the pieces of the words that frame the content: source and cue with what belongs to them} */
    public abstract List<String> frame();

    /** {@return the words in quotation marks inside a statement that is not {@link Form#DIRECT}} */
    public abstract List<String> quoted();

    /** {@return to whom it was said} */
    public abstract List<DraftAddressee> addressees();

    /** {@return the id of the meeting at which it was said, if it was at one} */
    public abstract Optional<String> meeting();

    /** {@return when it was said, if that is said: words that should be, but need not be, a time in EDTF} */
    public abstract Optional<String> time();

    /** {@return the labels of what it is about} */
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

    /** Builds a {@link DraftStatement}. The attributes may be set in any order, and again. */
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
         * @param medium how it was said, or whether it was thought, or null to unset it
         * @return this builder
         */
        Builder medium(@Nullable Medium medium);

        /**
         * Sets how the statement differs from a plain “said”.
         *
         * @param status the status
         * @return this builder
         */
        Builder status(Status status);

        /**
         * Adds a source: who is named as speaking. Several speak jointly.
         *
         * @param source the source
         * @return this builder
         */
        Builder addSource(DraftSource source);

        /**
         * Sets the sources, in place of those set so far. Several speak jointly.
         *
         * @param sources the sources, which may be none
         * @return this builder
         */
        Builder sources(Iterable<? extends DraftSource> sources);

        /**
         * Adds a piece of the reporting words. Mostly there is one.
         *
         * @param cue the piece
         * @return this builder
         */
        Builder addCue(String cue);

        /**
         * Sets the pieces of the reporting words, in place of those set so far.
         *
         * @param cue the pieces, which may be none
         * @return this builder
         */
        Builder cue(Iterable<String> cue);

        /**
         * Adds a piece of what was said, after those before it.
         *
         * @param content the piece
         * @return this builder
         */
        Builder addContent(DraftPiece content);

        /**
         * Sets the pieces of what was said, in their order, in place of those set so far.
         *
         * @param content the pieces, which may be none
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
         * Sets the pieces of the words that frame the content: source and cue with what belongs to them, in place of
         * those set so far.
         *
         * @param frame the pieces, which may be none
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
         * Sets the words in quotation marks inside a statement that is not {@link Form#DIRECT}, in place of those set
         * so far.
         *
         * @param quoted the words of each pair of quotation marks, which may be none
         * @return this builder
         */
        Builder quoted(Iterable<String> quoted);

        /**
         * Adds an addressee: to whom it was said.
         *
         * @param addressee the addressee
         * @return this builder
         */
        Builder addAddressee(DraftAddressee addressee);

        /**
         * Sets the addressees, in place of those set so far.
         *
         * @param addressees the addressees, which may be none
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
         * Sets when it was said: words that should be, but need not be, a time in EDTF.
         *
         * @param time a time in EDTF, or null to unset it
         * @return this builder
         */
        Builder time(@Nullable String time);

        /**
         * Adds the label of a topic that it is about.
         *
         * @param topic the label
         * @return this builder
         */
        Builder addTopic(String topic);

        /**
         * Sets the labels of the topics that it is about, in place of those set so far.
         *
         * @param topics the labels, which may be none
         * @return this builder
         */
        Builder topics(Iterable<String> topics);

        /**
         * Returns the value.
         *
         * @return the statement
         * @throws IllegalStateException if {@code form} was never set
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names both and the value
         */
        DraftStatement build();
    }
}
