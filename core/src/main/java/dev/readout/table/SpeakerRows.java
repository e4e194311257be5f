package dev.readout.table;

import dev.readout.internal.Require;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads speakers and roles. A group may refer to speakers that come later. */
final class SpeakerRows {
    private final RowIndex rows;
    private final OwnedRows owned;
    private final Map<Integer, Cells> unresolved = new HashMap<>();
    private final Map<Integer, Speaker> resolved = new HashMap<>();
    private final Map<Integer, Role> roles = new HashMap<>();
    // The groups that are being resolved, each of which is in the one before.
    private final Set<Integer> open = new HashSet<>();

    SpeakerRows(RowIndex rows, OwnedRows owned) {
        this.rows = rows;
        this.owned = owned;
        for (Cells cells : rows.all(Table.SPEAKER)) {
            unresolved.put(cells.number(), cells);
        }
        for (Cells cells : rows.all(Table.ROLE)) {
            roles.put(cells.number(), role(cells));
        }
    }

    List<Speaker> all() {
        return rows.all(Table.SPEAKER).stream()
                .map(cells -> speaker(cells.number()))
                .toList();
    }

    Speaker speaker(Cells cells, String column) {
        return speaker(cells.number(column));
    }

    List<Speaker> speakers(List<Cells> listed) {
        return listed.stream().map(cells -> speaker(cells, "speaker")).toList();
    }

    @Nullable
    Organization organizationOrNull(Cells cells, String column) {
        return cells.numberOrNull(column) == null ? null : organization(cells, column);
    }

    private Organization organization(Cells cells, String column) {
        // Only an organization is resolved here: the roles of another speaker may lead back to this one.
        int number = cells.number(column);
        if (cells(number).text("kind").equals("organization") && speaker(number) instanceof Organization organization) {
            return organization;
        }
        throw cells.refused(column, "be the number of an organization");
    }

    private Cells cells(int number) {
        return Objects.requireNonNull(unresolved.get(number));
    }

    @Nullable
    Role capacityOrNull(Cells cells) {
        Integer number = cells.numberOrNull("capacity");
        return number == null ? null : roles.get(number);
    }

    private Role role(Cells cells) {
        Role.Builder role = Role.builder()
                .title(cells.text("title"))
                .since(cells.whenOrNull("held_since"))
                .until(cells.whenOrNull("held_until"));
        for (Cells organization : rows.where(Table.ROLE_ORGANIZATION, "role", cells.number())) {
            if (organization.flag("accredited")) {
                role.addAccreditedTo(organization(organization, "organization"));
            } else {
                role.addOrganization(organization(organization, "organization"));
            }
        }
        return role.build();
    }

    private Speaker speaker(int number) {
        Speaker known = resolved.get(number);
        if (known == null) {
            Cells cells = cells(number);
            known = switch (cells.text("kind")) {
                case "person" -> person(cells);
                case "organization" -> organization(cells);
                case "group" -> group(cells);
                default -> throw cells.refused("kind", "be person, organization or group");
            };
            resolved.put(number, known);
        }
        return known;
    }

    private Person person(Cells cells) {
        return Person.builder()
                .id(cells.text("id"))
                .name(cells.textOrNull("name"))
                .honorific(cells.textOrNull("honorific"))
                .description(cells.textOrNull("description"))
                .roles(rows.where(Table.ROLE, "speaker", cells.number()).stream()
                        .map(role -> Objects.requireNonNull(roles.get(role.number())))
                        .toList())
                .sameAs(owned.sameAs("speaker", cells.number()))
                .attributes(owned.attributes("speaker", cells.number()))
                .build();
    }

    private Organization organization(Cells cells) {
        return Organization.builder()
                .id(cells.text("id"))
                .name(present(cells, "name"))
                .kind(cells.textOrNull("organization_kind"))
                .sameAs(owned.sameAs("speaker", cells.number()))
                .attributes(owned.attributes("speaker", cells.number()))
                .build();
    }

    private Group group(Cells cells) {
        int number = cells.number();
        Require.that(open.add(number), "group", "not be in itself", cells.row());
        Require.nesting("members", "groups", open.size(), Group.MAX_DEPTH);
        Group group = Group.builder()
                .id(cells.text("id"))
                .description(present(cells, "description"))
                .members(rows.where(Table.GROUP_MEMBER, "speaker", number).stream()
                        .map(member -> speaker(member, "member_speaker"))
                        .toList())
                .atLeast(cells.numberOrNull("at_least"))
                .atMost(cells.numberOrNull("at_most"))
                .sameAs(owned.sameAs("speaker", number))
                .attributes(owned.attributes("speaker", number))
                .build();
        open.remove(number);
        return group;
    }

    private static String present(Cells cells, String column) {
        String text = cells.textOrNull(column);
        if (text == null) {
            throw cells.refused(column, "have a value for the kind " + cells.text("kind"));
        }
        return text;
    }

    List<Mention> mentions() {
        return rows.all(Table.MENTION).stream()
                .map(cells -> Mention.builder()
                        .passage(rows.passage(cells, "passage"))
                        .speakers(speakers(rows.where(Table.MENTION_SPEAKER, "mention", cells.number())))
                        .attributes(owned.attributes("mention", cells.number()))
                        .build())
                .toList();
    }
}
