package dev.readout.json.internal.format;

import dev.readout.json.internal.syntax.MemberName;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Role;
import java.util.List;
import java.util.function.Function;

/** Reads roles. The organizations of a role may come later in the document, so it is read first, and resolved later. */
final class RoleReader {
    /** A role whose organizations are ids. */
    record UnresolvedRole(
            String pointer, Role.Builder builder, List<IdReference> organizations, List<IdReference> accreditedTo) {}

    private final ObjectReader in;

    RoleReader(ObjectReader in) {
        this.in = in;
    }

    /** Returns the capacity in which somebody speaks: a role that is resolved at once. */
    Role capacity(ReferenceTargets targets) {
        return resolved(unresolved(), targets::organization);
    }

    UnresolvedRole unresolved() {
        ObjectReader.ObjectCursor object = in.object();
        Role.Builder role = Role.builder();
        List<IdReference> organizations = List.of();
        List<IdReference> accreditedTo = List.of();
        while (object.next()) {
            switch (object.member()) {
                case TITLE -> role.title(in.words());
                case ORGANIZATIONS -> organizations = in.distinctReferences();
                case ACCREDITED_TO -> accreditedTo = in.distinctReferences();
                case SINCE -> role.since(in.when());
                case UNTIL -> role.until(in.when());
                default -> object.unknown();
            }
        }
        object.require(MemberName.TITLE);
        return new UnresolvedRole(in.pointer(), role, organizations, accreditedTo);
    }

    /** Returns the role with the organizations that the function finds. */
    Role resolved(UnresolvedRole role, Function<IdReference, Organization> organization) {
        for (IdReference reference : role.organizations) {
            role.builder.addOrganization(organization.apply(reference));
        }
        for (IdReference reference : role.accreditedTo) {
            role.builder.addAccreditedTo(organization.apply(reference));
        }
        return in.built(role.pointer, role.builder::build);
    }
}
