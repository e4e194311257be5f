package dev.readout.speaker;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Words that stand for one or more speakers: “He”, “both leaders”, “the Prime Minister”.
 *
 * <pre>{@code
 * Mention both = Mention.of(text.find("both leaders"), netanyahu, geoana);
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Mention permits ImmutableMention {
    Mention() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableMention.builder();
    }

    /**
     * Returns a mention of these speakers.
     *
     * @param passage the words
     * @param speakers the speakers for whom the words stand; may be empty
     * @return the mention
     * @throws IllegalArgumentException if a speaker is listed twice
     */
    public static Mention of(Passage passage, Speaker... speakers) {
        return builder().passage(passage).speakers(List.of(speakers)).build();
    }

    /**
     * Returns a builder with the attributes of this mention.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableMention.builder().from(this);
    }

    /** {@return the words} */
    public abstract Passage passage();

    /** {@return the speakers for whom the words stand, each once; empty if they are not known} */
    public abstract List<Speaker> speakers();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    public abstract Map<String, String> attributes();

    /**
     * Returns a short description.
     *
     * @return the words and the ids of the speakers
     */
    @Override
    public final String toString() {
        return "Mention " + passage() + " of " + Require.ids(speakers(), Speaker::id);
    }

    @Value.Check
    final void check() {
        Require.unique("speakers", "id", speakers(), Speaker::id);
        Require.attributes(attributes());
    }

    /** Builds a {@link Mention}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableMention.Builder {
        /**
         * Sets the words.
         *
         * @param passage the words that stand for the speakers
         * @return this builder
         */
        Builder passage(Passage passage);

        /**
         * Adds a speaker for whom the words stand.
         *
         * @param speaker the speaker, who must not have been added before
         * @return this builder
         */
        Builder addSpeaker(Speaker speaker);

        /**
         * Sets the speakers for whom the words stand, replacing those set so far.
         *
         * @param speakers the speakers, each once; empty if they are not known
         * @return this builder
         */
        Builder speakers(Iterable<? extends Speaker> speakers);

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
         * Returns the mention with the attributes that were set.
         *
         * @return the mention
         * @throws IllegalStateException if {@code passage} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Mention build();
    }
}
