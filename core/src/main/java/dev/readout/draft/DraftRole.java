package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An office or function of a person, as a draft has it: its title and optionally its organization.
 *
 * <pre>{@code
 * DraftRole role = DraftRole.of("Deputy Secretary General", "nato");
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class DraftRole permits ImmutableDraftRole {
    DraftRole() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableDraftRole.builder();
    }

    /**
     * Returns a role without an organization.
     *
     * @param title the title
     * @return the role
     * @throws IllegalArgumentException if the title is blank
     */
    public static DraftRole of(String title) {
        return builder().title(title).build();
    }

    /**
     * Returns a role with an organization.
     *
     * @param title the title
     * @param organization the id of the organization
     * @return the role
     * @throws IllegalArgumentException if the title is blank or the id is not valid
     */
    public static DraftRole of(String title, String organization) {
        return builder()
                .title(title)
                .organization(Objects.requireNonNull(organization, "organization"))
                .build();
    }

    /**
     * Returns a builder with the attributes of this role.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableDraftRole.builder().from(this);
    }

    /** {@return the title, not blank} */
    public abstract String title();

    /** {@return the id of the organization whose office it is, if there is one} */
    public abstract Optional<String> organization();

    /**
     * Returns a short description.
     *
     * @return the title and the organization
     */
    @Override
    public final String toString() {
        return "DraftRole " + Require.quoted(title())
                + organization().map(o -> " of " + Require.shown(o)).orElse("");
    }

    @Value.Check
    final void check() {
        Require.words("title", title());
        organization().ifPresent(id -> Require.id("organization", id));
    }

    /** Builds a {@link DraftRole}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableDraftRole.Builder {
        /**
         * Sets the title, not blank.
         *
         * @param title the title
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets the id of the organization whose office it is.
         *
         * @param organization the id of an organization, or null to unset it
         * @return this builder
         */
        Builder organization(@Nullable String organization);

        /**
         * Returns the role with the attributes that were set.
         *
         * @return the role
         * @throws IllegalStateException if {@code title} was never set
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        DraftRole build();
    }
}
