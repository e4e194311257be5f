package dev.readout.meeting;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place where a meeting takes place: a building, a city, a country. A place may be inside another place; places nest
 * at most {@value #MAX_DEPTH} levels deep.
 *
 * <pre>{@code
 * Place office = Place.of("the Prime Minister’s Office", Place.of("Jerusalem"));
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Place permits ImmutablePlace {
    /** The maximum depth of nested places. */
    public static final int MAX_DEPTH = 16;

    Place() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutablePlace.builder();
    }

    /**
     * Returns a place with only a name.
     *
     * @param name the name of the place
     * @return the place
     * @throws IllegalArgumentException if the name is blank
     */
    public static Place of(String name) {
        return builder().name(name).build();
    }

    /**
     * Returns a place inside another.
     *
     * @param name the name of the place
     * @param inside the place that contains it
     * @return the place
     * @throws IllegalArgumentException if the name is blank
     */
    public static Place of(String name, Place inside) {
        return builder()
                .name(name)
                .inside(Objects.requireNonNull(inside, "inside"))
                .build();
    }

    /**
     * Returns a builder with the attributes of this place.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutablePlace.builder().from(this);
    }

    /** {@return the name of the place, not blank} */
    public abstract String name();

    /** {@return the place that contains this one, if known} */
    public abstract Optional<Place> inside();

    /** {@return the name or code of the country, as the source gives it, if known} */
    public abstract Optional<String> country();

    /** {@return the absolute URIs that identify this place elsewhere, for example in Wikidata} */
    public abstract List<URI> sameAs();

    /**
     * Returns the words for this place: its name and the names of the places that contain it.
     *
     * @return for example {@code the Prime Minister’s Office, Jerusalem}
     */
    public final String displayName() {
        StringBuilder words = new StringBuilder(name());
        for (Optional<Place> outer = inside();
                outer.isPresent();
                outer = outer.get().inside()) {
            words.append(", ").append(outer.get().name());
        }
        return words.toString();
    }

    /**
     * Returns a short description.
     *
     * @return the names
     */
    @Override
    public final String toString() {
        return "Place " + Require.quoted(displayName());
    }

    @Value.Check
    final void check() {
        Require.words("name", name());
        Require.words("country", country());
        Require.nesting("inside", "places", 1 + Require.chainLength(inside(), Place::inside), MAX_DEPTH);
        Require.absolute("sameAs", sameAs());
    }

    /** Builds a {@link Place}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutablePlace.Builder {
        /**
         * Sets the name of the place.
         *
         * @param name the name, not blank
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the place that contains this one.
         *
         * @param inside the containing place, or null to unset it
         * @return this builder
         */
        Builder inside(@Nullable Place inside);

        /**
         * Sets the country of the place.
         *
         * @param country the name or code, as the source gives it, not blank, or null to unset it
         * @return this builder
         */
        Builder country(@Nullable String country);

        /**
         * Adds URIs that identify this place elsewhere, for example in Wikidata.
         *
         * @param sameAs the absolute URIs to add after those set so far
         * @return this builder
         */
        Builder addSameAs(URI... sameAs);

        /**
         * Sets the URIs of the same place elsewhere, replacing those set so far.
         *
         * @param sameAs the absolute URIs; may be empty
         * @return this builder
         */
        Builder sameAs(Iterable<? extends URI> sameAs);

        /**
         * Returns the place with the attributes that were set.
         *
         * @return the place
         * @throws IllegalStateException if {@code name} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Place build();
    }
}
