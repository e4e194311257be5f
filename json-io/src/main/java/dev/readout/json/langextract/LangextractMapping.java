package dev.readout.json.langextract;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.statement.Form;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What the classes and attributes of extractions mean. langextract has no fixed names for them: users define them by the
 * examples in their prompts.
 *
 * <p>The {@linkplain #usual() usual} mapping is for extractions such as these, of the text “We cooperate,” Netanyahu told
 * reporters in Jerusalem.
 *
 * <pre>{@code
 * {"extraction_class": "statement", "extraction_text": "We cooperate",
 *  "attributes": {"speaker": "Netanyahu", "cue": "told", "addressee": "reporters", "form": "direct"}}
 * {"extraction_class": "person", "extraction_text": "Netanyahu",
 *  "attributes": {"name": "Benjamin Netanyahu", "role": "Prime Minister"}}
 * }</pre>
 *
 * <p>For other names, build another mapping:
 *
 * <pre>{@code
 * LangextractMapping mapping = LangextractMapping.usual().toBuilder()
 *         .statements(List.of("utterance"))
 *         .speaker(List.of("who"))
 *         .build();
 * }</pre>
 *
 * <p>Names are compared exactly, with case. Several attributes with the same meaning count as one attribute
 * that has the strings of all of them.
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
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return ImmutableLangextractMapping.builder();
    }

    /**
     * Returns the mapping of the names that are usual: the classes {@code statement}, {@code quote} or {@code quotation};
     * {@code person} or {@code speaker}; {@code organization} or {@code country}; {@code group}; {@code meeting};
     * and the attributes {@code speaker} or {@code source}; {@code cue} or {@code verb}; {@code addressee}; {@code form}; {@code
     * name}; {@code role} or {@code title}; {@code kind}; {@code participants} or {@code participant}; {@code place} or
     * {@code location}; {@code when} or {@code date}; {@code topic} or {@code topics}.
     *
     * @return the usual mapping
     */
    public static LangextractMapping usual() {
        return USUAL;
    }

    /**
     * Returns a builder that starts from this mapping.
     *
     * @return a builder in which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableLangextractMapping.builder().from(this);
    }

    /** {@return the classes whose words are the content of a statement} */
    public abstract List<String> statements();

    /** {@return the classes whose words name a person or stand for one, such as “she”} */
    public abstract List<String> persons();

    /** {@return the classes whose words name an organization or stand for one} */
    public abstract List<String> organizations();

    /** {@return the classes whose words describe a group} */
    public abstract List<String> groups();

    /** {@return the classes whose words say that there was a meeting} */
    public abstract List<String> meetings();

    /** {@return the attributes of a statement that say who speaks: a name or words of the text} */
    public abstract List<String> speaker();

    /** {@return the attributes of a statement that have the reporting words} */
    public abstract List<String> cue();

    /** {@return the attributes of a statement that have the words for the addressee} */
    public abstract List<String> addressee();

    /**
     * {@return the attributes of a statement that say its form: {@code direct}, {@code indirect}, {@code free-indirect} or
     * {@code reported}, in any case, and with a hyphen, a blank or an underscore between words}
     */
    public abstract List<String> form();

    /**
     * {@return the attributes of a person, organization or group that have its name, if the extracted words are not the name}
     */
    public abstract List<String> name();

    /** {@return the attributes of a person that have the titles of the person's offices and functions} */
    public abstract List<String> role();

    /**
     * {@return the attributes of a meeting that say its kind: the name of a {@link dev.readout.meeting.Meeting.Kind}, written
     * in the same ways as the form of a statement; a meeting without it is of the kind {@code OTHER}}
     */
    public abstract List<String> kind();

    /** {@return the attributes of a meeting that say who took part: a name or words of the text} */
    public abstract List<String> participants();

    /** {@return the attributes of a meeting that say where it was} */
    public abstract List<String> place();

    /** {@return the attributes of a meeting or statement that say when it was} */
    public abstract List<String> time();

    /** {@return the attributes of a meeting or statement that say what it is about} */
    public abstract List<String> topic();

    /**
     * {@return the form of a statement that has no attribute for its form and is not in quotation marks; {@link Form#INDIRECT}
     * if it was never set}
     */
    @Value.Default
    public Form defaultForm() {
        return Form.INDIRECT;
    }

    /**
     * Returns a short description.
     *
     * @return the classes of statements
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
        // An attribute may mean one thing for a statement and another for a speaker, but not two things for the same
        // class.
        once(List.of(speaker(), cue(), addressee(), form(), time(), topic()));
        once(List.of(name(), role()));
        once(List.of(kind(), participants(), place(), time(), topic()));
    }

    private static void once(List<List<String>> attributes) {
        List<String> names = attributes.stream().flatMap(List::stream).toList();
        Require.unique("attributes", "name", names, name -> name);
    }

    /** Builds a {@link LangextractMapping}. Each setter may be called in any order, and again. */
    public sealed interface Builder permits ImmutableLangextractMapping.Builder {
        /**
         * Sets the classes whose words are the content of a statement.
         *
         * @param classes the classes, perhaps none
         * @return this builder
         */
        Builder statements(Iterable<String> classes);

        /**
         * Sets the classes whose words name a person or stand for one.
         *
         * @param classes the classes, perhaps none
         * @return this builder
         */
        Builder persons(Iterable<String> classes);

        /**
         * Sets the classes whose words name an organization or stand for one.
         *
         * @param classes the classes, perhaps none
         * @return this builder
         */
        Builder organizations(Iterable<String> classes);

        /**
         * Sets the classes whose words describe a group.
         *
         * @param classes the classes, perhaps none
         * @return this builder
         */
        Builder groups(Iterable<String> classes);

        /**
         * Sets the classes whose words say that there was a meeting.
         *
         * @param classes the classes, perhaps none
         * @return this builder
         */
        Builder meetings(Iterable<String> classes);

        /**
         * Sets the attributes of a statement that say who speaks.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder speaker(Iterable<String> attributes);

        /**
         * Sets the attributes of a statement that have the reporting words.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder cue(Iterable<String> attributes);

        /**
         * Sets the attributes of a statement that have the words for the addressee.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder addressee(Iterable<String> attributes);

        /**
         * Sets the attributes of a statement that say its form.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder form(Iterable<String> attributes);

        /**
         * Sets the attributes of a person, organization or group that have its name, if the extracted words are not the name.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder name(Iterable<String> attributes);

        /**
         * Sets the attributes of a person that have the titles of the person's offices and functions.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder role(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting that say its kind.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder kind(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting that say who took part.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder participants(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting that say where it was.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder place(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting or statement that say when it was.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder time(Iterable<String> attributes);

        /**
         * Sets the attributes of a meeting or statement that say what it is about.
         *
         * @param attributes the attributes, perhaps none
         * @return this builder
         */
        Builder topic(Iterable<String> attributes);

        /**
         * Sets the form of a statement that has no attribute for its form and is not in quotation marks.
         *
         * @param form the form
         * @return this builder
         */
        Builder defaultForm(Form form);

        /**
         * Returns the mapping.
         *
         * @return the mapping
         * @throws IllegalArgumentException if a class has two meanings, or an attribute has two meanings for one class; the
         *     message names it
         */
        LangextractMapping build();
    }
}
