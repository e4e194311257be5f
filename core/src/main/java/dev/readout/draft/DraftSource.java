package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A source of a statement, as a draft has it: one mention of one speaker.
 *
 * <p>If a mention refers to several speakers who are not a group, each speaker has a source of their own with the same
 * mention.
 *
 * <p>A source without a mention is only credited if the name, the title or the description of its speaker is in the same
 * paragraph as the statement. These words are its mention then.
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
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableDraftSource.builder();
    }

    /**
     * Returns a source of which only the mention is known.
     *
     * @param mention the words for the speaker
     * @return the source
     * @throws IllegalArgumentException if the mention is blank
     */
    public static DraftSource of(String mention) {
        return builder().mention(Objects.requireNonNull(mention, "mention")).build();
    }

    /**
     * Returns a source with a mention and a speaker.
     *
     * @param mention the words for the speaker
     * @param speaker the id of the speaker
     * @return the source
     * @throws IllegalArgumentException if the mention is blank or the id is not valid
     */
    public static DraftSource of(String mention, String speaker) {
        return builder()
                .mention(Objects.requireNonNull(mention, "mention"))
                .speaker(Objects.requireNonNull(speaker, "speaker"))
                .build();
    }

    /**
     * Returns a builder with the attributes of this source.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableDraftSource.builder().from(this);
    }

    /** {@return the words for the speaker, if there are any} */
    public abstract Optional<String> mention();

    /** {@return the id of the speaker, if known} */
    public abstract Optional<String> speaker();

    /** {@return the title of the role in which the speaker speaks, if stated} */
    public abstract Optional<String> capacity();

    /** Returns the mention or the id of the speaker, shortened, for {@code toString}. */
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

    /** Builds a {@link DraftSource}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableDraftSource.Builder {
        /**
         * Sets the words for the speaker.
         *
         * @param mention the words, or null to unset it
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
         * Returns the source with the attributes that were set.
         *
         * @return the source
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        DraftSource build();
    }
}
