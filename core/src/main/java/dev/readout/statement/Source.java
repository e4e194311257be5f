package dev.readout.statement;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.internal.builders.ReaderBuilders;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one who is named as speaking: the words that name the source, and the speakers for whom the words stand.
 *
 * <p>Several speakers of one source speak jointly, as “both leaders” do. The capacity applies to all of them. If the
 * speakers have different capacities, each has a separate source with the same mention.
 *
 * <p>A statement may come through intermediate sources, which nest at most {@value #MAX_DEPTH} levels deep.
 *
 * <pre>{@code
 * Source both = Source.of(text.find("both leaders"), netanyahu, geoana);
 * Source chair = Source.builder()
 *         .mention(text.find("he"))
 *         .addSpeaker(geoana)
 *         .capacity(Role.of("chair of innovation", nato))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
@SuppressWarnings("ClassInitializationDeadlock") // What is registered initialises no subclass.
public abstract sealed class Source permits ImmutableSource {
    /** The maximum depth of nested sources. */
    public static final int MAX_DEPTH = 16;

    static {
        ReaderBuilders.register(ImmutableSource.Builder.class, ImmutableSource.Builder::clear);
    }

    Source() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableSource.builder();
    }

    /**
     * Returns a source with a mention and these speakers.
     *
     * @param mention the words that name the source
     * @param speakers the speakers for whom the words stand; may be empty
     * @return the source
     * @throws IllegalArgumentException if a speaker is listed twice
     */
    public static Source of(Passage mention, Speaker... speakers) {
        return builder()
                .mention(Objects.requireNonNull(mention, "mention"))
                .speakers(List.of(speakers))
                .build();
    }

    /**
     * Returns a builder with the attributes of this source.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableSource.builder().from(this);
    }

    /** {@return the words that name the source, if there are any} */
    public abstract Optional<Passage> mention();

    /** {@return the speakers for whom the words stand, each once; empty if they are not known} */
    public abstract List<Speaker> speakers();

    /** {@return the role in which the speakers speak on this occasion, if known} */
    public abstract Optional<Role> capacity();

    /**
     * {@return the intermediate sources through which the statement came, nearest first: “the president, according to
     * the BBC”; only sources that have no statement of their own}
     */
    public abstract List<Source> via();

    /**
     * Returns a short description.
     *
     * @return the words and the ids of the speakers
     */
    @Override
    public final String toString() {
        return "Source" + mention().map(m -> " " + m).orElse("") + " " + Require.ids(speakers(), Speaker::id);
    }

    @Value.Check
    final void check() {
        Require.that(!speakers().isEmpty() || mention().isPresent(), "source", "have a mention or a speaker", this);
        Require.unique("speakers", "id", speakers(), Speaker::id);
        Require.nesting("via", "sources", depth(this), MAX_DEPTH);
    }

    private static int depth(Source source) {
        int deepest = 0;
        for (Source nearest : source.via()) {
            deepest = Math.max(deepest, depth(nearest));
        }
        return 1 + deepest;
    }

    /** Builds a {@link Source}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableSource.Builder {
        /**
         * Sets the words that name the source.
         *
         * @param mention words of the article, or null to unset it
         * @return this builder
         */
        Builder mention(@Nullable Passage mention);

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
         * Sets the role in which the speakers speak on this occasion.
         *
         * @param capacity the role, which applies to all speakers, or null to unset it
         * @return this builder
         */
        Builder capacity(@Nullable Role capacity);

        /**
         * Adds an intermediate source through which the statement came, after the nearer ones: “the president,
         * according to the BBC”.
         *
         * @param via a source that has no statement of its own
         * @return this builder
         */
        Builder addVia(Source via);

        /**
         * Sets the intermediate sources through which the statement came, replacing those set so far: “the president,
         * according to the BBC”.
         *
         * @param via sources that have no statement of their own, nearest first; may be empty
         * @return this builder
         */
        Builder via(Iterable<? extends Source> via);

        /**
         * Returns the source with the attributes that were set.
         *
         * @return the source
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Source build();
    }
}
