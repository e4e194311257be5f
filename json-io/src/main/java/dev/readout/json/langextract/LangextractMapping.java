package dev.readout.json.langextract;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.statement.Form;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What the classes and attributes of extractions mean. Both are the user's own in langextract: they are the ones of the
 * examples in its prompt.
 *
 * <p>The {@linkplain #usual() usual} mapping takes extractions such as these, for the text “We cooperate,” Netanyahu told
 * reporters in Jerusalem.
 *
 * <pre>{@code
 * {"extraction_class": "statement", "extraction_text": "We cooperate",
 *  "attributes": {"speaker": "Netanyahu", "cue": "told", "addressee": "reporters", "form": "direct"}}
 * {"extraction_class": "person", "extraction_text": "Netanyahu",
 *  "attributes": {"name": "Benjamin Netanyahu", "role": "Prime Minister"}}
 * }</pre>
 *
 * <p>For other names there is another mapping:
 *
 * <pre>{@code
 * LangextractMapping mapping = LangextractMapping.usual().toBuilder()
 *         .statements(List.of("utterance"))
 *         .speaker(List.of("who"))
 *         .build();
 * }</pre>
 *
 * <p>Names are compared to the letter. Of several names of one attribute all values are taken.
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class LangextractMapping permits ImmutableLangextractMapping {
    private static final LangextractMapping USUAL = builder()
            .statements(List.of("statement", "quote", "quotation"))
            .persons(List.of("person", "speaker"))
            .organizations(List.of("organization", "country"))
            .groups(List.of("group"))
            .meetings(List.of("meeting"))
            .speaker(List.of("speaker", "source"))
            .cue(List.of("cue", "verb"))
            .addressee(List.of("addressee"))
            .form(List.of("form"))
            .name(List.of("name"))
            .role(List.of("role", "title"))
            .kind(List.of("kind"))
            .participants(List.of("participants", "participant"))
            .place(List.of("place", "location"))
            .time(List.of("when", "date"))
            .topic(List.of("topic", "topics"))
            .build();

    LangextractMapping() {}

    /**
     * Returns a builder.
     *
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableLangextractMapping.builder();
    }

    /**
     * Returns the mapping of the names that one would give: classes {@code statement}, {@code quote} or {@code quotation};
     * {@code person} or {@code speaker}; {@code organization} or {@code country}; {@code group}; {@code meeting};
     * attributes {@code speaker} or {@code source}; {@code cue} or {@code verb}; {@code addressee}; {@code form}; {@code
     * name}; {@code role} or {@code title}; {@code kind}; {@code participants} or {@code participant}; {@code place} or
     * {@code location}; {@code when} or {@code date}; {@code topic} or {@code topics}.
     *
     * @return the usual mapping
     */
    public static LangextractMapping usual() {
        return USUAL;
    }

    /**
     * Returns a builder that starts from this value.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableLangextractMapping.builder().from(this);
    }

    /** {@return the classes of which the words are the content of a statement} */
    public abstract List<String> statements();

    /** {@return the classes of which the words are the name of a person, or stand for one} */
    public abstract List<String> persons();

    /** {@return the classes of which the words are the name of an organization, or stand for one} */
    public abstract List<String> organizations();

    /** {@return the classes of which the words describe a group} */
    public abstract List<String> groups();

    /** {@return the classes of which the words show that there was a meeting} */
    public abstract List<String> meetings();

    /** {@return the attributes of a statement that name who speaks: a name, or words of the text} */
    public abstract List<String> speaker();

    /** {@return the attributes of a statement that have the reporting words} */
    public abstract List<String> cue();

    /** {@return the attributes of a statement that have the words for who is addressed} */
    public abstract List<String> addressee();

    /**
     * {@return the attributes of a statement that say its form: {@code direct}, {@code indirect}, {@code free-indirect} or
     * {@code reported}, in whatever case, also with a blank or underscore for the hyphen}
     */
    public abstract List<String> form();

    /** {@return the attributes of a person, organization or group that have its name where its words are others} */
    public abstract List<String> name();

    /** {@return the attributes of a person that have the titles of its offices and functions} */
    public abstract List<String> role();

    /**
     * {@return the attributes of a meeting that say its kind: a word of {@link dev.readout.meeting.Meeting.Kind}, as that of
     * the form may be written; without one it is another kind}
     */
    public abstract List<String> kind();

    /** {@return the attributes of a meeting that name who took part: a name, or words of the text} */
    public abstract List<String> participants();

    /** {@return the attributes of a meeting that name where it was} */
    public abstract List<String> place();

    /** {@return the attributes of a meeting or statement that say when it was} */
    public abstract List<String> time();

    /** {@return the attributes of a meeting or statement that say what it is about} */
    public abstract List<String> topic();

    /**
     * {@return the form of a statement of which no attribute says the form, and which does not stand in quotation marks;
     * {@link Form#INDIRECT} if it was never set}
     */
    @Value.Default
    public Form defaultForm() {
        return Form.INDIRECT;
    }

    /**
     * Returns a short description.
     *
     * @return the classes that are statements
     */
    @Override
    public final String toString() {
        return "LangextractMapping of " + statements();
    }

    @Value.Check
    final void check() {
        List<String> classes = Stream.of(statements(), persons(), organizations(), groups(), meetings())
                .flatMap(List::stream)
                .toList();
        Require.unique("classes", "name", classes, name -> name);
        // An attribute may mean one thing of a statement and another of a speaker, but not two of one.
        once(List.of(speaker(), cue(), addressee(), form(), time(), topic()));
        once(List.of(name(), role()));
        once(List.of(kind(), participants(), place(), time(), topic()));
    }

    private static void once(List<List<String>> attributes) {
        List<String> names = attributes.stream().flatMap(List::stream).toList();
        Require.unique("attributes", "name", names, name -> name);
    }

    /** Builds a {@link LangextractMapping}. The attributes may be set in any order, and again. */
    public sealed interface Builder permits ImmutableLangextractMapping.Builder {
        /**
         * Sets the classes of which the words are the content of a statement.
         *
         * @param classes the classes, which may be none
         * @return this builder
         */
        Builder statements(Iterable<String> classes);

        /**
         * Sets the classes of which the words are the name of a person, or stand for one.
         *
         * @param classes the classes, which may be none
         * @return this builder
         */
        Builder persons(Iterable<String> classes);

        /**
         * Sets the classes of which the words are the name of an organization, or stand for one.
         *
         * @param classes the classes, which may be none
         * @return this builder
         */
        Builder organizations(Iterable<String> classes);

        /**
         * Sets the classes of which the words describe a group.
         *
         * @param classes the classes, which may be none
         * @return this builder
         */
        Builder groups(Iterable<String> classes);

        /**
         * Sets the classes of which the words show that there was a meeting.
         *
         * @param classes the classes, which may be none
         * @return this builder
         */
        Builder meetings(Iterable<String> classes);

        /**
         * Sets the attributes of a statement that name who speaks.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder speaker(Iterable<String> attributes);

        /**
         * Sets the attributes of a statement that have the reporting words.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder cue(Iterable<String> attributes);

        /**
         * Sets the attributes of a statement that have the words for who is addressed.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder addressee(Iterable<String> attributes);

        /**
         * Sets the attributes of a statement that say its form.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder form(Iterable<String> attributes);

        /**
         * Sets the attributes of a person, organization or group that have its name where its words are others.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder name(Iterable<String> attributes);

        /**
         * Sets the attributes of a person that have the titles of its offices and functions.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder role(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting that say its kind.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder kind(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting that name who took part.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder participants(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting that name where it was.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder place(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting or statement that say when it was.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder time(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting or statement that say what it is about.
         *
         * @param attributes the attributes, which may be none
         * @return this builder
         */
        Builder topic(Iterable<String> attributes);

        /**
         * Sets the form of a statement of which no attribute says the form, and which does not stand in quotation marks.
         *
         * @param form the form
         * @return this builder
         */
        Builder defaultForm(Form form);

        /**
         * Returns the value.
         *
         * @return the mapping
         * @throws IllegalArgumentException if a class means two things, or an attribute two of one class; the message says
         *     which
         */
        LangextractMapping build();
    }
}
