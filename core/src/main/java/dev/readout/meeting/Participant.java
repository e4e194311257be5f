package dev.readout.meeting;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A speaker who takes part in a meeting, in a part and a capacity.
 *
 * <pre>{@code
 * Participant guest = Participant.builder()
 *         .speaker(geoana)
 *         .part(Participant.Part.GUEST)
 *         .capacity(deputySecretaryGeneral)
 *         .side(nato)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Participant permits ImmutableParticipant {
    Participant() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableParticipant.builder();
    }

    /**
     * Returns a participant with only a speaker.
     *
     * @param speaker the speaker who takes part
     * @return the participant
     */
    public static Participant of(Speaker speaker) {
        return builder().speaker(speaker).build();
    }

    /**
     * Returns a participant with a part.
     *
     * @param speaker the speaker who takes part
     * @param part the part that the speaker plays
     * @return the participant
     */
    public static Participant of(Speaker speaker, Part part) {
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
        return ImmutableParticipant.builder().from(this);
    }

    /** {@return the speaker who takes part} */
    public abstract Speaker speaker();

    /** {@return the part that the speaker plays in the meeting, if known} */
    public abstract Optional<Part> part();

    /** {@return the role in which the speaker takes part, if known} */
    public abstract Optional<Role> capacity();

    /** {@return the organization for which the speaker takes part, if known} */
    public abstract Optional<Organization> side();

    /** {@return the words that stand for the speaker as a participant, if there are any} */
    public abstract Optional<Passage> mention();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    public abstract Map<String, String> attributes();

    /** {@return whether the speaker is there to meet, rather than to serve the meeting or report on it} */
    final boolean meets() {
        Part part = part().orElse(null);
        return part != Part.INTERPRETER && part != Part.PRESS;
    }

    /**
     * The part that a participant plays in a meeting. The list may grow in a later version, so a switch needs a default
     * branch.
     */
    public enum Part {
        /** Receives the other participants. */
        HOST,
        /** Is received by the host. */
        GUEST,
        /** Leads the meeting. */
        CHAIR,
        /** Speaks for a side. */
        PRINCIPAL,
        /** Is present. */
        ATTENDEE,
        /** Translates. */
        INTERPRETER,
        /** Reports on the meeting. */
        PRESS,
        /** Plays any other part. */
        OTHER
    }

    /**
     * Returns a short description.
     *
     * @return the part and the id of the speaker
     */
    @Override
    public final String toString() {
        return "Participant " + part().map(p -> p + " ").orElse("")
                + Require.shown(speaker().id());
    }

    @Value.Check
    final void check() {
        Require.attributes(attributes());
    }

    /** Builds a {@link Participant}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableParticipant.Builder {
        /**
         * Sets the speaker who takes part.
         *
         * @param speaker the person, organization or group
         * @return this builder
         */
        Builder speaker(Speaker speaker);

        /**
         * Sets the part that the speaker plays in the meeting.
         *
         * @param part the part; {@link Part#OTHER} if no other part fits, or null to unset it
         * @return this builder
         */
        Builder part(@Nullable Part part);

        /**
         * Sets the role in which the speaker takes part.
         *
         * @param capacity the role, or null to unset it
         * @return this builder
         */
        Builder capacity(@Nullable Role capacity);

        /**
         * Sets the organization for which the speaker takes part.
         *
         * @param side the organization, or null to unset it
         * @return this builder
         */
        Builder side(@Nullable Organization side);

        /**
         * Sets the words that stand for the speaker as a participant.
         *
         * @param mention words of the article, or null to unset it
         * @return this builder
         */
        Builder mention(@Nullable Passage mention);

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
         * Returns the participant with the attributes that were set.
         *
         * @return the participant
         * @throws IllegalStateException if {@code speaker} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Participant build();
    }
}
