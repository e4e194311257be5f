package dev.readout.statement;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
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
 * One act of saying, writing or thinking, as the article reports it; saying the same twice is two.
 *
 * <p>A statement has three parts, each with its place in the text: the <em>source</em> is who is named as speaking, the
 * <em>cue</em> the reporting words, the <em>content</em> what was said. In “Netanyahu stressed that Israel and NATO work
 * together.” these are “Netanyahu”, “stressed” and “Israel and NATO work together”:
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
 * <p>The content is absent where the article reports only that somebody spoke, the cue where words in quotation marks
 * stand alone; never both. Passages of statements may lie within each other, cross, coincide and repeat.
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Statement permits ImmutableStatement {
    Statement() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableStatement.builder();
    }

    /**
     * Returns a builder with the attributes of this statement.
     *
     * @return a builder with every attribute set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableStatement.builder().from(this);
    }

    /** {@return the id of this statement in its article, if it has one: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    public abstract Optional<String> id();

    /** {@return how the article presents the content} */
    public abstract Form form();

    /** {@return the other form, where it is left undecided between the two} */
    public abstract Optional<Form> orForm();

    /** {@return whether it was said, written or thought, if known} */
    public abstract Optional<Medium> medium();

    /** {@return the other medium, where it is left undecided between the two} */
    public abstract Optional<Medium> orMedium();

    /** {@return whether it was said; {@link Status#SAID} if nothing else is set} */
    @Value.Default
    public Status status() {
        return Status.SAID;
    }

    /** {@return who is named as speaking; several speak jointly, and are never alternatives} */
    public abstract List<Source> sources();

    /** {@return the reporting words, if there are any} */
    public abstract Optional<Cue> cue();

    /** {@return what was said, without the enclosing quotation marks, if it is reported} */
    public abstract Optional<Passage> content();

    /** {@return the words that frame the content: source and cue with what belongs to them, if they were marked} */
    public abstract Optional<Passage> frame();

    /** {@return the words in quotation marks inside a statement that is not {@link Form#DIRECT}} */
    public abstract List<Passage> quoted();

    /** {@return the addressees: to whom it was said} */
    public abstract List<Addressee> addressees();

    /** {@return the meeting at which it was said, if it was at one} */
    public abstract Optional<Meeting> meeting();

    /** {@return when it was said, if stated} */
    public abstract Optional<When> time();

    /** {@return what it is about, each topic once} */
    public abstract List<Topic> topics();

    /** {@return who recorded this statement, if stated} */
    public abstract Optional<Provenance> provenance();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    public abstract Map<String, String> attributes();

    /**
     * Returns the passage that stands for this statement where one is needed, as in the order of the text: its content,
     * and without content its cue.
     *
     * @return the content or the cue
     */
    public final Passage passage() {
        return content().orElseGet(() -> cue().orElseThrow().passage());
    }

    /**
     * Returns whether the source said, wrote or thought the content. It is false where the article reports a question, a
     * denial, something that was not said, or something that is expected.
     *
     * @return whether the status is {@link Status#SAID}
     */
    public final boolean isSaid() {
        return status() == Status.SAID;
    }

    /**
     * Returns whether this statement mixes its own words with words in quotation marks.
     *
     * @return whether anything is {@link #quoted()}
     */
    public final boolean isMixed() {
        return !quoted().isEmpty();
    }

    /**
     * Returns the speakers of all sources, each once, in their order. Those through whom it came
     * ({@link Source#via()}) are not among them.
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
         * Sets the other form, where it is left undecided between the two.
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
         * Sets the other medium, where it is left undecided between the two.
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
         * Adds a source. Several sources speak jointly, and are never alternatives.
         *
         * @param source who is named as speaking
         * @return this builder
         */
        Builder addSource(Source source);

        /**
         * Sets the sources, replacing those set so far. Several sources speak jointly, and are never alternatives.
         *
         * @param sources who is named as speaking, perhaps nobody
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
         * @param frame the words of source and cue with what belongs to them, or null to unset it
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
         * @param quoted words of the article, a passage for each quotation; may be empty
         * @return this builder
         */
        Builder quoted(Iterable<? extends Passage> quoted);

        /**
         * Adds an addressee.
         *
         * @param addressee to whom the statement was made
         * @return this builder
         */
        Builder addAddressee(Addressee addressee);

        /**
         * Sets the addressees, replacing those set so far.
         *
         * @param addressees to whom the statement was made, perhaps nobody who is named
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
         * @param time the time, as precise as it is known, or null to unset it
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
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        Statement build();
    }
}
