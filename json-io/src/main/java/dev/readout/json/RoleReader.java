package dev.readout.json;

import dev.readout.speaker.Organization;
import dev.readout.speaker.Role;
import java.util.List;
import java.util.function.Function;

/** Reads roles, whose organizations may come later than they. */
final class RoleReader {
    /** A role of which the organizations are ids. */
    record Draft(String pointer, Role.Builder builder, List<Reference> organizations, List<Reference> accreditedTo) {}

    private final TokenReader in;

    RoleReader(TokenReader in) {
        this.in = in;
    }

    Draft draft() {
        TokenReader.ObjectCursor object = in.object();
        Role.Builder role = Role.builder();
        List<Reference> organizations = List.of();
        List<Reference> accreditedTo = List.of();
        while (object.next()) {
            switch (object.member()) {
                case TITLE -> role.title(in.words());
                case ORGANIZATIONS -> organizations = in.referencesOnce();
                case ACCREDITED_TO -> accreditedTo = in.referencesOnce();
                case SINCE -> role.since(in.when());
                case UNTIL -> role.until(in.when());
                default -> object.unknown();
            }
        }
        object.require(Member.TITLE);
        return new Draft(in.pointer(), role, organizations, accreditedTo);
    }

    Role role(Draft draft, Function<Reference, Organization> organization) {
        for (Reference reference : draft.organizations) {
            draft.builder.addOrganization(organization.apply(reference));
        }
        for (Reference reference : draft.accreditedTo) {
            draft.builder.addAccreditedTo(organization.apply(reference));
        }
        return in.built(draft.pointer, draft.builder::build);
    }
}
