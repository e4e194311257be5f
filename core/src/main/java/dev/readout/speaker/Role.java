package dev.readout.speaker;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.internal.builders.ReaderBuilders;
import dev.readout.metadata.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An office or function, usually of an organization: “Deputy Secretary General” of NATO.
 *
 * <p>An ambassador holds an office of one country and is accredited to other countries or organizations:
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
 * <p>The role in which somebody speaks or attends on one occasion is called the <em>capacity</em>.
 */
@Value.Immutable
@BuiltStyle
@SuppressWarnings("ClassInitializationDeadlock") // What is registered initialises no subclass.
public abstract sealed class Role permits ImmutableRole {
    static {
        ReaderBuilders.register(ImmutableRole.Builder.class, ImmutableRole.Builder::clear);
    }

    Role() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableRole.builder();
    }

    /**
     * Returns a role in these organizations.
     *
     * @param title the name of the office or function
     * @param organizations the organizations to which the office belongs; may be empty
     * @return the role
     * @throws IllegalArgumentException if the title is blank, or if an organization is listed twice
     */
    public static Role of(String title, Organization... organizations) {
        return builder().title(title).organizations(List.of(organizations)).build();
    }

    /**
     * Returns a builder with the attributes of this role.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableRole.builder().from(this);
    }

    /** {@return the name of the office or function, not blank} */
    public abstract String title();

    /** {@return the organizations to which the office belongs, each once} */
    public abstract List<Organization> organizations();

    /** {@return the organizations to which the holder of the office is accredited, each once} */
    public abstract List<Organization> accreditedTo();

    /** {@return when the holder took the office, if known} */
    public abstract Optional<When> since();

    /** {@return when the holder left the office, if known} */
    public abstract Optional<When> until();

    /**
     * Returns the words for this role: its title, its organizations in parentheses, and the organizations to which its
     * holder is accredited.
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
     * @return the display name
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
         * Adds an organization to which the office belongs.
         *
         * @param organization the organization, which must not have been added before
         * @return this builder
         */
        Builder addOrganization(Organization organization);

        /**
         * Sets the organizations to which the office belongs, replacing those set so far.
         *
         * @param organizations the organizations, each once; may be empty
         * @return this builder
         */
        Builder organizations(Iterable<? extends Organization> organizations);

        /**
         * Adds an organization to which the holder of the office is accredited.
         *
         * @param accreditedTo the organization, which must not have been added before
         * @return this builder
         */
        Builder addAccreditedTo(Organization accreditedTo);

        /**
         * Sets the organizations to which the holder of the office is accredited, replacing those set so far.
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
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Role build();
    }
}
