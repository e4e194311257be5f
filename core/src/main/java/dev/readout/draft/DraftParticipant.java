package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.meeting.Participant;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A participant of a meeting, as a draft has it.
 *
 * <pre>{@code
 * DraftParticipant guest = DraftParticipant.of("geoana", Participant.Part.GUEST);
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class DraftParticipant permits ImmutableDraftParticipant {
    DraftParticipant() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableDraftParticipant.builder();
    }

    /**
     * Returns a participant with a speaker and a part.
     *
     * @param speaker the id of the speaker who takes part
     * @param part the part of the speaker in the meeting
     * @return the participant
     * @throws IllegalArgumentException if the id is not valid
     */
    public static DraftParticipant of(String speaker, Participant.Part part) {
        return builder()
                .speaker(speaker)
                .part(Objects.requireNonNull(part, "part"))
                .build();
    }

    /**
     * Returns a builder with the attributes of this participant.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableDraftParticipant.builder().from(this);
    }

    /** {@return the id of the speaker who takes part} */
    public abstract String speaker();

    /** {@return the part of the speaker in the meeting, if stated} */
    public abstract Optional<Participant.Part> part();

    /** {@return the title of the role in which the speaker takes part, if stated} */
    public abstract Optional<String> capacity();

    /**
     * Returns a short description.
     *
     * @return the part and the id of the speaker
     */
    @Override
    public final String toString() {
        return "DraftParticipant " + part().map(p -> p + " ").orElse("") + Require.shown(speaker());
    }

    @Value.Check
    final void check() {
        Require.id("speaker", speaker());
        Require.words("capacity", capacity());
    }

    /** Builds a {@link DraftParticipant}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableDraftParticipant.Builder {
        /**
         * Sets the id of the speaker who takes part.
         *
         * @param speaker the id of a speaker of the draft
         * @return this builder
         */
        Builder speaker(String speaker);

        /**
         * Sets the part of the speaker in the meeting.
         *
         * @param part the part in the meeting, or null to unset it
         * @return this builder
         */
        Builder part(Participant.@Nullable Part part);

        /**
         * Sets the title of the role in which the speaker takes part.
         *
         * @param capacity the title of an office, or null to unset it
         * @return this builder
         */
        Builder capacity(@Nullable String capacity);

        /**
         * Returns the participant with the attributes that were set.
         *
         * @return the participant
         * @throws IllegalStateException if {@code speaker} was never set
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        DraftParticipant build();
    }
}
