package dev.readout.json.internal.format;

import dev.readout.internal.builders.ReaderBuilders;
import dev.readout.json.internal.syntax.MemberName;
import dev.readout.metadata.When;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Role;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads roles. The organizations of a role may come later in the document, so it is read first, and resolved later. */
final class RoleReader {
    /** A role whose organizations are ids. */
    record UnresolvedRole(
            String pointer,
            String title,
            List<IdReference> organizations,
            List<IdReference> accreditedTo,
            @Nullable When since,
            @Nullable When until) {}

    private static final Consumer<Role.Builder> PREPARE = ReaderBuilders.preparation(Role.builder());

    private final ObjectReader in;
    private final Role.Builder builder = Role.builder();

    RoleReader(ObjectReader in) {
        this.in = in;
    }

    /** Returns the capacity in which somebody speaks: a role that is resolved at once. */
    Role capacity(ReferenceTargets targets) {
        return resolved(unresolved(), targets::organization);
    }

    UnresolvedRole unresolved() {
        ObjectReader.ObjectCursor object = in.object();
        String title = "";
        List<IdReference> organizations = List.of();
        List<IdReference> accreditedTo = List.of();
        When since = null;
        When until = null;
        while (object.next()) {
            switch (object.member()) {
                case TITLE -> title = in.words();
                case ORGANIZATIONS -> organizations = in.distinctReferences();
                case ACCREDITED_TO -> accreditedTo = in.distinctReferences();
                case SINCE -> since = in.when();
                case UNTIL -> until = in.when();
                default -> object.unknown();
            }
        }
        object.require(MemberName.TITLE);
        return new UnresolvedRole(in.pointer(), title, organizations, accreditedTo, since, until);
    }

    /** Returns the role with the organizations that the function finds. */
    Role resolved(UnresolvedRole role, Function<IdReference, Organization> organization) {
        PREPARE.accept(builder);
        builder.title(role.title).since(role.since).until(role.until);
        for (int i = 0; i < role.organizations.size(); i++) {
            builder.addOrganization(organization.apply(role.organizations.get(i)));
        }
        for (int i = 0; i < role.accreditedTo.size(); i++) {
            builder.addAccreditedTo(organization.apply(role.accreditedTo.get(i)));
        }
        return in.built(role.pointer, builder::build);
    }
}
