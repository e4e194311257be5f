package dev.readout.speaker;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.metadata.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An office or function, perhaps of an organization: “Deputy Secretary General” of NATO.
 *
 * <p>An ambassador’s office is his country’s, and he is accredited to others:
 *
 * <pre>{@code
 * Role ambassador = Role.builder()
 *         .title("Ambassador")
 *         .addOrganization(israel)
 *         .addAccreditedTo(un)
 *         .addAccreditedTo(nato)
 *         .build();
 * }</pre>
 *
 * <p>The role in which somebody speaks or attends one time is called the <em>capacity</em> there.
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Role permits ImmutableRole {
    Role() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableRole.builder();
    }

    /**
     * Returns a role of these organizations.
     *
     * @param title the name of the office or function
     * @param organizations the organizations whose office it is; may be empty
     * @return the role
     * @throws IllegalArgumentException if the title is blank, or an organization is listed twice
     */
    public static Role of(String title, Organization... organizations) {
        return builder().title(title).organizations(List.of(organizations)).build();
    }

    /**
     * Returns a builder with the attributes of this role.
     *
     * @return a builder with every attribute set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableRole.builder().from(this);
    }

    /** {@return the name of the office or function, not blank} */
    public abstract String title();

    /** {@return the organizations whose office it is, each once} */
    public abstract List<Organization> organizations();

    /** {@return the organizations that its holder is sent to, each once} */
    public abstract List<Organization> accreditedTo();

    /** {@return when its holder took it, if stated} */
    public abstract Optional<When> since();

    /** {@return when its holder left it, if stated} */
    public abstract Optional<When> until();

    /**
     * Returns the words for this role: its title, its organizations in brackets, and those that its holder is sent to.
     *
     * @return for example {@code Deputy Secretary General (NATO)} or {@code Ambassador (Israel) to UN, NATO}
     */
    public final String displayName() {
        return title()
                + (organizations().isEmpty() ? "" : " (" + names(organizations()) + ")")
                + (accreditedTo().isEmpty() ? "" : " to " + names(accreditedTo()));
    }

    private static String names(List<Organization> organizations) {
        return organizations.stream().map(Organization::name).collect(Collectors.joining(", "));
    }

    /**
     * Returns a short description.
     *
     * @return the title and the organizations
     */
    @Override
    public final String toString() {
        return "Role " + Require.quoted(displayName());
    }

    @Value.Check
    final void check() {
        Require.words("title", title());
        Require.unique("organizations", "id", organizations(), Organization::id);
        Require.unique("accreditedTo", "id", accreditedTo(), Organization::id);
    }

    /** Builds a {@link Role}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableRole.Builder {
        /**
         * Sets the name of the office or function.
         *
         * @param title the name, not blank
         * @return this builder
         */
        Builder title(String title);

        /**
         * Adds an organization whose office it is.
         *
         * @param organization the organization, which must not have been added before
         * @return this builder
         */
        Builder addOrganization(Organization organization);

        /**
         * Sets the organizations whose office it is, replacing those set so far.
         *
         * @param organizations the organizations, each once; may be empty
         * @return this builder
         */
        Builder organizations(Iterable<? extends Organization> organizations);

        /**
         * Adds an organization that the holder of the office is sent to.
         *
         * @param accreditedTo the organization, which must not have been added before
         * @return this builder
         */
        Builder addAccreditedTo(Organization accreditedTo);

        /**
         * Sets the organizations that the holder of the office is sent to, replacing those set so far.
         *
         * @param accreditedTo the organizations, each once; may be empty
         * @return this builder
         */
        Builder accreditedTo(Iterable<? extends Organization> accreditedTo);

        /**
         * Sets when the holder took the office.
         *
         * @param since the time, or null to unset it
         * @return this builder
         */
        Builder since(@Nullable When since);

        /**
         * Sets when the holder left the office.
         *
         * @param until the time, or null to unset it
         * @return this builder
         */
        Builder until(@Nullable When until);

        /**
         * Returns the role with the attributes that were set.
         *
         * @return the role
         * @throws IllegalStateException if {@code title} was never set
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        Role build();
    }
}
