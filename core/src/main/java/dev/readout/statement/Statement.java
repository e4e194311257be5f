package dev.readout.statement;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.internal.builders.ReaderBuilders;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying, writing or thinking, as the article reports it. Saying the same thing twice makes two statements.
 *
 * <p>A statement has three parts, each with its place in the text: the <em>source</em> is the one who is named as
 * speaking, the <em>cue</em> is the reporting words, and the <em>content</em> is what was said. In “Netanyahu stressed
 * that Israel and NATO work together.”, these are “Netanyahu”, “stressed” and “Israel and NATO work together”:
 *
 * <pre>{@code
 * Statement stressed = Statement.builder()
 *         .form(Form.INDIRECT)
 *         .addSource(Source.of(text.find("Netanyahu"), netanyahu))
 *         .cue(Cue.of(text.find("stressed"), "stress"))
 *         .content(text.find("Israel and NATO work together"))
 *         .build();
 * }</pre>
 *
 * <p>The content is absent if the article reports only that somebody spoke. The cue is absent if there are only words
 * in quotation marks. At least one of the two is present. The passages of statements may nest, cross, coincide and
 * repeat.
 */
@Value.Immutable
@BuiltStyle
@SuppressWarnings("ClassInitializationDeadlock") // What is registered initialises no subclass.
public abstract sealed class Statement permits ImmutableStatement {
    static {
        ReaderBuilders.register(ImmutableStatement.Builder.class, ImmutableStatement.Builder::clear);
    }

    Statement() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableStatement.builder();
    }

    /**
     * Returns a builder with the attributes of this statement.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableStatement.builder().from(this);
    }

    /** {@return the id of this statement in its article, if it has one: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    public abstract Optional<String> id();

    /** {@return how the article presents the content} */
    public abstract Form form();

    /** {@return the alternative form, if annotators left the form undecided between two} */
    public abstract Optional<Form> orForm();

    /** {@return whether the statement was said, written or thought, if known} */
    public abstract Optional<Medium> medium();

    /** {@return the alternative medium, if annotators left the medium undecided between two} */
    public abstract Optional<Medium> orMedium();

    /** {@return whether the content was said; {@link Status#SAID} by default} */
    @Value.Default
    public Status status() {
        return Status.SAID;
    }

    /** {@return the sources, who speak jointly and are never alternatives; possibly none} */
    public abstract List<Source> sources();

    /** {@return the reporting words, if there are any} */
    public abstract Optional<Cue> cue();

    /** {@return what was said, without the enclosing quotation marks, if the article reports it} */
    public abstract Optional<Passage> content();

    /**
     * {@return the words that frame the content, that is, the source and the cue with the words that belong to them, if
     * they were marked}
     */
    public abstract Optional<Passage> frame();

    /** {@return the words in quotation marks inside a statement that is not {@link Form#DIRECT}} */
    public abstract List<Passage> quoted();

    /** {@return the addressees, to whom the statement was made} */
    public abstract List<Addressee> addressees();

    /** {@return the meeting at which the statement was made, if there is one} */
    public abstract Optional<Meeting> meeting();

    /** {@return when the statement was made, if known} */
    public abstract Optional<When> time();

    /** {@return the topics of the statement, each once} */
    public abstract List<Topic> topics();

    /** {@return who recorded this statement, if known} */
    public abstract Optional<Provenance> provenance();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    public abstract Map<String, String> attributes();

    /**
     * Returns the passage that represents this statement, for example to sort statements in text order: the content, or
     * the cue if there is no content.
     *
     * @return the content or the cue
     */
    public final Passage passage() {
        return content().orElseGet(() -> cue().orElseThrow().passage());
    }

    /**
     * Returns whether the source said, wrote or thought the content. The result is false if the article reports a
     * question, a denial, something that was not said, or something that is expected to be said.
     *
     * @return whether the status is {@link Status#SAID}
     */
    public final boolean isSaid() {
        return status() == Status.SAID;
    }

    /**
     * Returns whether this statement mixes indirect speech with words in quotation marks.
     *
     * @return whether {@link #quoted()} is not empty
     */
    public final boolean isMixed() {
        return !quoted().isEmpty();
    }

    /**
     * Returns the speakers of all sources, each once, in the order of the sources. Intermediate sources ({@link
     * Source#via()}) are not included.
     *
     * @return the speakers who make this statement
     */
    public final List<Speaker> speakers() {
        return sources().stream()
                .flatMap(source -> source.speakers().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code Statement INDIRECT "Netanyahu" stressed: "Israel and NATO work together"}
     */
    @Override
    public final String toString() {
        String who = sources().stream()
                .limit(3)
                .map(source -> source.mention()
                        .map(m -> Require.quoted(m.words()))
                        .orElseGet(() -> Require.shown(source.speakers().get(0).id())))
                .collect(Collectors.joining(", "));
        return "Statement" + id().map(i -> " " + Require.shown(i)).orElse("") + " " + form()
                + (who.isEmpty() ? "" : " " + who)
                + cue().map(c -> " " + Require.shown(c.passage().words())).orElse("")
                + content().map(c -> ": " + Require.quoted(c.words())).orElse("");
    }

    @Value.Check
    final void check() {
        if (id().isPresent()) {
            Require.id("id", id().get());
        }
        if (orForm().isPresent()) {
            Require.that(orForm().get() != form(), "orForm", "differ from form " + form(), orForm().get());
        }
        if (orMedium().isPresent()) {
            Medium or = orMedium().get();
            Require.that(medium().isPresent(), "orMedium", "be set together with a medium", or);
            Require.that(or != medium().get(), "orMedium", "differ from medium " + medium().get(), or);
        }
        Require.that(content().isPresent() || cue().isPresent(), "statement", "have content or a cue", this);
        Require.that(quoted().isEmpty() || form() != Form.DIRECT, "quoted", "be empty in a DIRECT statement", quoted());
        Require.unique("topics", "id", topics(), Topic::id);
        Require.attributes(attributes());
    }

    /** Builds a {@link Statement}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableStatement.Builder {
        /**
         * Sets the id of this statement in its article.
         *
         * @param id one or more of {@code A-Z a-z 0-9 . _ : -}, or null to unset it
         * @return this builder
         */
        Builder id(@Nullable String id);

        /**
         * Sets how the article presents the content.
         *
         * @param form the form
         * @return this builder
         */
        Builder form(Form form);

        /**
         * Sets the alternative form, if the form is left undecided between two.
         *
         * @param orForm a form that differs from {@code form}, or null to unset it
         * @return this builder
         */
        Builder orForm(@Nullable Form orForm);

        /**
         * Sets whether the statement was said, written or thought.
         *
         * @param medium the medium, or null to unset it
         * @return this builder
         */
        Builder medium(@Nullable Medium medium);

        /**
         * Sets the alternative medium, if the medium is left undecided between two.
         *
         * @param orMedium a medium that differs from {@code medium}, or null to unset it
         * @return this builder
         */
        Builder orMedium(@Nullable Medium orMedium);

        /**
         * Sets whether the content was said. The default is {@link Status#SAID}.
         *
         * @param status the status
         * @return this builder
         */
        Builder status(Status status);

        /**
         * Adds a source. Several sources speak jointly and are never alternatives.
         *
         * @param source the source
         * @return this builder
         */
        Builder addSource(Source source);

        /**
         * Sets the sources, replacing those set so far. Several sources speak jointly and are never alternatives.
         *
         * @param sources the sources; may be empty
         * @return this builder
         */
        Builder sources(Iterable<? extends Source> sources);

        /**
         * Sets the reporting words.
         *
         * @param cue the cue, or null to unset it
         * @return this builder
         */
        Builder cue(@Nullable Cue cue);

        /**
         * Sets what was said.
         *
         * @param content words of the article, without the enclosing quotation marks, or null to unset it
         * @return this builder
         */
        Builder content(@Nullable Passage content);

        /**
         * Sets the words that frame the content.
         *
         * @param frame the source and the cue with the words that belong to them, or null to unset it
         * @return this builder
         */
        Builder frame(@Nullable Passage frame);

        /**
         * Adds words in quotation marks inside a statement that is not {@link Form#DIRECT}.
         *
         * @param quoted words of the article
         * @return this builder
         */
        Builder addQuoted(Passage quoted);

        /**
         * Sets the words in quotation marks inside a statement that is not {@link Form#DIRECT}, replacing those set so
         * far.
         *
         * @param quoted words of the article, one passage for each quotation; may be empty
         * @return this builder
         */
        Builder quoted(Iterable<? extends Passage> quoted);

        /**
         * Adds an addressee.
         *
         * @param addressee the addressee
         * @return this builder
         */
        Builder addAddressee(Addressee addressee);

        /**
         * Sets the addressees, replacing those set so far.
         *
         * @param addressees the addressees; may be empty
         * @return this builder
         */
        Builder addressees(Iterable<? extends Addressee> addressees);

        /**
         * Sets the meeting at which the statement was made.
         *
         * @param meeting the meeting, or null to unset it
         * @return this builder
         */
        Builder meeting(@Nullable Meeting meeting);

        /**
         * Sets when the statement was made.
         *
         * @param time the time, as precisely as it is known, or null to unset it
         * @return this builder
         */
        Builder time(@Nullable When time);

        /**
         * Adds a topic that the statement is about.
         *
         * @param topic the topic, which must not have been added before
         * @return this builder
         */
        Builder addTopic(Topic topic);

        /**
         * Sets the topics that the statement is about, replacing those set so far.
         *
         * @param topics the topics, each once; may be empty
         * @return this builder
         */
        Builder topics(Iterable<? extends Topic> topics);

        /**
         * Sets who recorded this statement.
         *
         * @param provenance the person or tool, or null to unset it
         * @return this builder
         */
        Builder provenance(@Nullable Provenance provenance);

        /**
         * Sets an attribute that a corpus or tool gives beyond the model.
         *
         * @param key the name of the attribute, not blank
         * @param value the text of the attribute, possibly empty
         * @return this builder
         */
        Builder putAttribute(String key, String value);

        /**
         * Sets the attributes that a corpus or tool gives beyond the model, replacing those set so far.
         *
         * @param attributes the texts by name, in the order to keep; may be empty
         * @return this builder
         */
        Builder attributes(Map<String, ? extends String> attributes);

        /**
         * Returns the statement with the attributes that were set.
         *
         * @return the statement
         * @throws IllegalStateException if {@code form} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Statement build();
    }
}
