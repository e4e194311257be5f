package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who is named as the source of a statement, as a draft has it: one mention of one speaker.
 *
 * <p>Where a mention stands for several speakers who are no group, there is a source for each, with the same mention.
 *
 * <pre>{@code
 * DraftSource source = DraftSource.of("He", "netanyahu");
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class DraftSource permits ImmutableDraftSource {
    DraftSource() {}

    /**
     * Returns a builder.
     *
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableDraftSource.builder();
    }

    /**
     * Returns a source whose speaker is not known.
     *
     * @param mention the words that stand for the speaker
     * @return the source
     * @throws IllegalArgumentException if the mention is blank
     */
    public static DraftSource of(String mention) {
        return builder().mention(Objects.requireNonNull(mention, "mention")).build();
    }

    /**
     * Returns a source whose speaker is known.
     *
     * @param mention the words that stand for the speaker
     * @param speaker the id of the speaker
     * @return the source
     * @throws IllegalArgumentException if the mention is blank or the id is none
     */
    public static DraftSource of(String mention, String speaker) {
        return builder()
                .mention(Objects.requireNonNull(mention, "mention"))
                .speaker(Objects.requireNonNull(speaker, "speaker"))
                .build();
    }

    /**
     * Returns a builder that starts from this value.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableDraftSource.builder().from(this);
    }

    /** {@return the words that stand for the speaker, if there are any} */
    public abstract Optional<String> mention();

    /** {@return the id of the speaker, if it is known} */
    public abstract Optional<String> speaker();

    /** {@return the title of the role in which the speaker speaks, if the article says it} */
    public abstract Optional<String> capacity();

    final String shown() {
        return mention()
                .map(Require::quoted)
                .or(() -> speaker().map(Require::shown))
                .orElse("of nobody");
    }

    /**
     * Returns a short description.
     *
     * @return the mention, or the id of the speaker
     */
    @Override
    public final String toString() {
        return "DraftSource " + shown();
    }

    @Value.Check
    final void check() {
        Require.words("mention", mention());
        speaker().ifPresent(id -> Require.id("speaker", id));
        Require.words("capacity", capacity());
    }

    /** Builds a {@link DraftSource}. The attributes may be set in any order, and again. */
    public sealed interface Builder permits ImmutableDraftSource.Builder {
        /**
         * Sets the words that stand for the speaker.
         *
         * @param mention the words of the text that name the source, or null to unset it
         * @return this builder
         */
        Builder mention(@Nullable String mention);

        /**
         * Sets the id of the speaker.
         *
         * @param speaker the id of a speaker, or null to unset it
         * @return this builder
         */
        Builder speaker(@Nullable String speaker);

        /**
         * Sets the title of the role in which the speaker speaks.
         *
         * @param capacity the title of an office, or null to unset it
         * @return this builder
         */
        Builder capacity(@Nullable String capacity);

        /**
         * Returns the value.
         *
         * @return the source
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names both and the value
         */
        DraftSource build();
    }
}
