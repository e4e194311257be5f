package dev.readout.brat;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.internal.characters.Characters;
import dev.readout.statement.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of the names in a brat project: which events are statements, and which arguments are the parts of a
 * statement.
 *
 * <p>A name of a part, such as {@code Source}, is looked up by the role of an argument ({@code Source:T1}, {@code
 * Source2:T5}). If the mapping does not know the role, it is looked up by the label of the text-bound line that the
 * argument refers to. The first name of each list is used for writing.
 *
 * <pre>{@code
 * BratMapping mapping = BratMapping.usual().toBuilder()
 *         .addStatementAtCue("Dire")
 *         .addSource("Locuteur")
 *         .contents(List.of("Propos"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class BratMapping permits ImmutableBratMapping {
    BratMapping() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableBratMapping.builder();
    }

    /**
     * Returns the mapping of common names: events {@code Statement} and {@code Attribution}, whose trigger is the cue,
     * and {@code Quotation} and {@code Quote}, whose trigger is the content; arguments {@code Source}, {@code Speaker}
     * or {@code Holder}; {@code Cue}; {@code Content}, {@code Quotation} or {@code Quote}; {@code Addressee} or {@code
     * Recipient}; {@code Frame}; {@code Quoted}; and attributes {@code Form}, {@code Medium} and {@code Status}.
     *
     * @return the mapping
     */
    public static BratMapping usual() {
        return Defaults.USUAL;
    }

    /**
     * Returns the mapping of PolNeAR, the Political News Attribution Relations corpus (Newell, Margolin and Ruths, LREC
     * 2018): events {@code Attribution} and {@code Attribution-no-source} with arguments {@code Source}, {@code Cue}
     * and {@code Content}. The trigger, a line with the label of the event, repeats the cue. {@code Discuss} and {@code
     * Discard} are notes of the annotators, not statements.
     *
     * @return the mapping
     */
    public static BratMapping polnear() {
        return Defaults.POLNEAR;
    }

    /**
     * Returns a builder with the attributes of this mapping.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableBratMapping.builder().from(this);
    }

    /** {@return the types of events that are statements and whose trigger has no meaning of its own} */
    public abstract List<String> statements();

    /** {@return the types of events that are statements and whose trigger is the cue if no argument is} */
    public abstract List<String> statementsAtCue();

    /** {@return the types of events that are statements and whose trigger is the content if no argument is} */
    public abstract List<String> statementsAtContent();

    /** {@return the names of sources} */
    public abstract List<String> sources();

    /** {@return the names of cues} */
    public abstract List<String> cues();

    /** {@return the names of contents} */
    public abstract List<String> contents();

    /** {@return the names of addressees} */
    public abstract List<String> addressees();

    /** {@return the names of frames} */
    public abstract List<String> frames();

    /** {@return the names of words in quotation marks inside a content that is not direct} */
    public abstract List<String> quoted();

    /** {@return the label of mentions, {@code Mention} by default} */
    @Value.Default
    public String mention() {
        return "Mention";
    }

    /** {@return the attribute that gives the form; with the prefix {@code Or}, it gives the alternative form} */
    public abstract Optional<String> form();

    /** {@return the attribute that gives the medium; with the prefix {@code Or}, it gives the alternative medium} */
    public abstract Optional<String> medium();

    /** {@return the attribute that gives the status} */
    public abstract Optional<String> status();

    /**
     * {@return the form of a statement whose content is not completely in quotation marks, if no attribute gives the
     * form; {@link Form#INDIRECT} by default}
     */
    @Value.Default
    public Form defaultForm() {
        return Form.INDIRECT;
    }

    /**
     * Returns a short description.
     *
     * @return the types of events that are statements
     */
    @Override
    public final String toString() {
        return "BratMapping of " + types().toList();
    }

    final Stream<String> types() {
        return Stream.of(statements(), statementsAtCue(), statementsAtContent()).flatMap(List::stream);
    }

    final List<String> names(StatementPart part) {
        return switch (part) {
            case SOURCE -> sources();
            case CUE -> cues();
            case CONTENT -> contents();
            case ADDRESSEE -> addressees();
            case FRAME -> frames();
            case QUOTED -> quoted();
        };
    }

    @Value.Check
    final void check() {
        List<String> types = types().toList();
        Require.that(!types.isEmpty(), "statements", "have at least one type", types);
        types.forEach(type -> name("statements", type));
        Require.unique("statements", "type", types, type -> type);
        List<String> names = Stream.of(StatementPart.values())
                .flatMap(part -> names(part).stream())
                .toList();
        for (String name : names) {
            name("name", name);
            char last = name.charAt(name.length() - 1);
            Require.that(last < '0' || last > '9', "name", "not end in a digit, which numbers further arguments", name);
        }
        Require.unique("names", "name", names, name -> name);
        name("mention", mention());
        form().ifPresent(form -> name("form", form));
        medium().ifPresent(medium -> name("medium", medium));
        status().ifPresent(status -> name("status", status));
        List<String> attributes = Stream.of(
                        form(), form().map("Or"::concat), medium(), medium().map("Or"::concat), status())
                .flatMap(Optional::stream)
                .toList();
        Require.unique("form, medium and status", "name", attributes, name -> name);
    }

    private static void name(String attribute, String name) {
        Require.words(attribute, name);
        boolean holds = name.codePoints().noneMatch(c -> Characters.isWhiteSpace(c) || c == ':');
        Require.that(holds, attribute, "have no white space and no colon", Require.quoted(name));
    }

    private static final class Defaults {
        static final BratMapping USUAL = builder()
                .statementsAtCue(List.of("Statement", "Attribution"))
                .statementsAtContent(List.of("Quotation", "Quote"))
                .sources(List.of("Source", "Speaker", "Holder"))
                .cues(List.of("Cue"))
                .contents(List.of("Content", "Quotation", "Quote"))
                .addressees(List.of("Addressee", "Recipient"))
                .frames(List.of("Frame"))
                .quoted(List.of("Quoted"))
                .form("Form")
                .medium("Medium")
                .status("Status")
                .build();

        static final BratMapping POLNEAR = builder()
                .statements(List.of("Attribution", "Attribution-no-source"))
                .sources(List.of("Source"))
                .cues(List.of("Cue"))
                .contents(List.of("Content"))
                .build();
    }

    /** Builds a {@link BratMapping}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableBratMapping.Builder {
        /**
         * Adds a type of event that is a statement and whose trigger has no meaning of its own.
         *
         * @param type the type to add
         * @return this builder
         */
        Builder addStatement(String type);

        /**
         * Sets the types of events that are statements and whose trigger has no meaning of its own, replacing those set
         * so far.
         *
         * @param types the types; may be empty
         * @return this builder
         */
        Builder statements(Iterable<String> types);

        /**
         * Adds a type of event that is a statement and whose trigger is the cue if no argument is.
         *
         * @param type the type to add
         * @return this builder
         */
        default Builder addStatementAtCue(String type) {
            return ((ImmutableBratMapping.Builder) this).addStatementsAtCue(type);
        }

        /**
         * Sets the types of events that are statements and whose trigger is the cue if no argument is, replacing
         * those set so far.
         *
         * @param types the types; may be empty
         * @return this builder
         */
        Builder statementsAtCue(Iterable<String> types);

        /**
         * Adds a type of event that is a statement and whose trigger is the content if no argument is.
         *
         * @param type the type to add
         * @return this builder
         */
        default Builder addStatementAtContent(String type) {
            return ((ImmutableBratMapping.Builder) this).addStatementsAtContent(type);
        }

        /**
         * Sets the types of events that are statements and whose trigger is the content if no argument is, replacing
         * those set so far.
         *
         * @param types the types; may be empty
         * @return this builder
         */
        Builder statementsAtContent(Iterable<String> types);

        /**
         * Adds a name for sources.
         *
         * @param name the name to add
         * @return this builder
         */
        Builder addSource(String name);

        /**
         * Sets the names of sources, replacing those set so far.
         *
         * @param names the names; may be empty
         * @return this builder
         */
        Builder sources(Iterable<String> names);

        /**
         * Adds a name for cues.
         *
         * @param name the name to add
         * @return this builder
         */
        Builder addCue(String name);

        /**
         * Sets the names of cues, replacing those set so far.
         *
         * @param names the names; may be empty
         * @return this builder
         */
        Builder cues(Iterable<String> names);

        /**
         * Adds a name for contents.
         *
         * @param name the name to add
         * @return this builder
         */
        Builder addContent(String name);

        /**
         * Sets the names of contents, replacing those set so far.
         *
         * @param names the names; may be empty
         * @return this builder
         */
        Builder contents(Iterable<String> names);

        /**
         * Adds a name for addressees.
         *
         * @param name the name to add
         * @return this builder
         */
        Builder addAddressee(String name);

        /**
         * Sets the names of addressees, replacing those set so far.
         *
         * @param names the names; may be empty
         * @return this builder
         */
        Builder addressees(Iterable<String> names);

        /**
         * Adds a name for frames.
         *
         * @param name the name to add
         * @return this builder
         */
        Builder addFrame(String name);

        /**
         * Sets the names of frames, replacing those set so far.
         *
         * @param names the names; may be empty
         * @return this builder
         */
        Builder frames(Iterable<String> names);

        /**
         * Adds a name for words in quotation marks inside a content that is not direct.
         *
         * @param name the name to add
         * @return this builder
         */
        Builder addQuoted(String name);

        /**
         * Sets the names of words in quotation marks inside a content that is not direct, replacing those set so far.
         *
         * @param names the names; may be empty
         * @return this builder
         */
        Builder quoted(Iterable<String> names);

        /**
         * Sets the label of mentions.
         *
         * @param label the label
         * @return this builder
         */
        Builder mention(String label);

        /**
         * Sets the attribute that gives the form.
         *
         * @param attribute the name of the attribute, or null to unset it
         * @return this builder
         */
        Builder form(@Nullable String attribute);

        /**
         * Sets the attribute that gives the medium.
         *
         * @param attribute the name of the attribute, or null to unset it
         * @return this builder
         */
        Builder medium(@Nullable String attribute);

        /**
         * Sets the attribute that gives the status.
         *
         * @param attribute the name of the attribute, or null to unset it
         * @return this builder
         */
        Builder status(@Nullable String attribute);

        /**
         * Sets the form of a statement whose content is not completely in quotation marks, if no attribute gives the
         * form.
         *
         * @param form the form
         * @return this builder
         */
        Builder defaultForm(Form form);

        /**
         * Returns the mapping with the attributes that were set.
         *
         * @return the mapping
         * @throws IllegalArgumentException if no event is a statement; if a name is blank, has white space or a colon,
         *     or has two meanings; or if the name of a part ends in a digit. The message says which
         */
        BratMapping build();
    }
}
