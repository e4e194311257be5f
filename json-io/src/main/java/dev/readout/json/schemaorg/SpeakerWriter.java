package dev.readout.json.schemaorg;

import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes speakers as persons and organizations. */
final class SpeakerWriter {
    private final Sheet sheet;
    private final JsonGenerator out;

    SpeakerWriter(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out();
    }

    void write(Speaker speaker, String place) {
        out.writeStartObject();
        if (speaker instanceof Person person) {
            NodeOutput node = new NodeOutput(
                    sheet, person.attributes(), person.name().isPresent() ? Names.PERSON : Names.UNNAMED_PERSON, place);
            start(node, NodeType.PERSON, sheet.ids().of(person), person.id());
            person(node, person);
            end(node, speaker);
        } else if (speaker instanceof Organization organization) {
            NodeOutput node = new NodeOutput(sheet, organization.attributes(), Names.ORGANIZATION, place);
            start(node, NodeType.ORGANIZATION, sheet.ids().of(organization), organization.id());
            node.text("name", Optional.of(organization.name()));
            kind(node, organization.kind());
            end(node, speaker);
        } else if (speaker instanceof Group group) {
            NodeOutput node = new NodeOutput(sheet, group.attributes(), Names.GROUP_MEMBERS, place);
            start(node, NodeType.ORGANIZATION, sheet.ids().of(group), group.id());
            group(node, group);
            end(node, speaker);
        }
        out.writeEndObject();
    }

    /** Writes the types and the ids of a speaker or meeting. */
    static void start(NodeOutput node, NodeType type, String ldId, String id) {
        node.type(type);
        node.string(Ld.ID, ldId);
        boolean isKept = !id.equals(Fragments.idOf(ldId));
        List<JsonNode> others = node.kept().others("identifier", other -> SpeakerReader.readoutId(other) != null);
        if (isKept) {
            node.kept().use(Ld.ID);
        }
        JsonGenerator out = node.sheet().out();
        node.list(
                "identifier",
                isKept ? List.of(id) : List.of(),
                one -> {
                    out.writeStartObject();
                    node.string(Ld.TYPE, "PropertyValue");
                    node.string("propertyID", Names.READOUT);
                    node.string("value", one);
                    out.writeEndObject();
                },
                others);
    }

    private static void end(NodeOutput node, Speaker speaker) {
        node.uris("sameAs", speaker.sameAs());
        node.attributes();
    }

    private void person(NodeOutput node, Person person) {
        node.text("name", person.name());
        node.text("honorificPrefix", person.honorific());
        node.text("description", person.description());
        roles(node, person.roles());
    }

    /** One office without dates is a title and its organizations; several plain titles are a list; else each office is a role. */
    private void roles(NodeOutput node, List<Role> roles) {
        boolean isOne = roles.size() == 1 && isTimeless(roles.get(0));
        boolean arePlain = isOne
                || roles.stream()
                        .allMatch(
                                role -> isTimeless(role) && role.organizations().isEmpty());
        for (int i = 0; i < roles.size(); i++) {
            if (!roles.get(i).accreditedTo().isEmpty()) {
                node.losePath(
                        "/roles/" + i + "/accreditedTo", "schema.org has no member for to whom somebody is accredited");
            }
        }
        List<String> titles = arePlain ? roles.stream().map(Role::title).toList() : List.of();
        boolean asRead = node.writeAsRead("jobTitle", titles.isEmpty() ? null : titles, Parts::titles);
        if (!asRead) {
            node.list("jobTitle", titles, out::writeString, List.of());
        }
        List<JsonNode> others = node.kept().others("worksFor", value -> isEmployer(node, value, titles.size() == 1));
        if (arePlain) {
            List<Organization> organizations = isOne ? roles.get(0).organizations() : List.of();
            node.list(
                    "worksFor", organizations, one -> node.reference(sheet.ids().of(one)), others);
        } else {
            int[] index = {0};
            node.list("worksFor", roles, role -> office(node, role, "/roles/" + index[0]++), others);
        }
    }

    /** Returns what the reader makes of an office that is written. */
    static Role asRead(Role role) {
        return role.toBuilder()
                .accreditedTo(List.of())
                .since(role.since().filter(Dates::isIso).orElse(null))
                .until(role.until().filter(Dates::isIso).orElse(null))
                .build();
    }

    private static boolean isTimeless(Role role) {
        return role.since().isEmpty() && role.until().isEmpty();
    }

    /** Returns whether the reader would make something of a value of {@code worksFor}. */
    private boolean isEmployer(NodeOutput node, JsonNode value, boolean hasOneTitle) {
        if (Entities.isRole(value)) {
            return Parts.office(value) != null || node.reader().hasNewEntity(value, "worksFor", NodeType.ORGANIZATION);
        }
        String ldId = Ld.id(value);
        return (ldId != null && sheet.ids().isSpeaker(ldId))
                ? (hasOneTitle && sheet.ids().isOrganization(ldId))
                : node.reader().isEntity(value, NodeType.ORGANIZATION);
    }

    private void office(NodeOutput node, Role role, String place) {
        out.writeStartObject();
        node.string(Ld.TYPE, "OrganizationRole");
        node.string("roleName", role.title());
        node.list(
                "worksFor",
                role.organizations(),
                one -> node.reference(sheet.ids().of(one)),
                List.of());
        time(node, "startDate", role.since(), place + "/since");
        time(node, "endDate", role.until(), place + "/until");
        out.writeEndObject();
    }

    private static void time(NodeOutput node, String name, Optional<When> time, String place) {
        if (time.isPresent() && Dates.isIso(time.get())) {
            node.string(name, time.get().toString());
        } else if (time.isPresent()) {
            node.losePath(place, NodeOutput.NOT_ISO);
        }
    }

    private static void kind(NodeOutput node, Optional<String> kind) {
        JsonNode kept = node.kept().get("additionalType");
        // An organization with this attribute would be read as a group.
        boolean isOfGroup = kept != null && Entities.isGroupType(kept);
        if (!isOfGroup && node.writeAsRead("additionalType", kind.orElse(null), Values::text)) {
            return;
        }
        if (kind.isPresent()) {
            if (kind.get().equals(Names.GROUP)) {
                node.lose("organizationKind", "an organization of this kind would be read as a group");
            } else {
                node.string("additionalType", kind.get());
            }
        }
    }

    private void group(NodeOutput node, Group group) {
        node.text("description", Optional.of(group.description()));
        JsonNode types = node.kept().get("additionalType");
        if (types != null && !types.isString() && Entities.isGroupType(types)) {
            node.writeKept("additionalType", types);
        } else {
            node.string("additionalType", Names.GROUP);
        }
        List<JsonNode> others =
                node.kept().others("member", value -> node.reader().isEntity(value, NodeType.PERSON));
        node.list(
                "member", group.members(), member -> node.reference(sheet.ids().of(member)), others);
        if (group.atLeast().isPresent()) {
            node.lose("atLeast", "schema.org has no member for the least number of members");
        }
        if (group.atMost().isPresent()) {
            node.lose("atMost", "schema.org has no member for the greatest number of members");
        }
    }

    /** Writes a reference to a speaker with the type and the name, for readers that do not follow references. */
    void stub(NodeOutput node, Speaker speaker) {
        Map<String, String> attributes = speaker.attributes();
        out.writeStartObject();
        if (!attributes.containsKey(Names.PREFIX + Ld.TYPE)) {
            node.string(
                    Ld.TYPE, SpeakerReader.usual(speaker instanceof Person ? NodeType.PERSON : NodeType.ORGANIZATION));
        }
        node.string(Ld.ID, sheet.ids().of(speaker));
        Optional<String> name = speaker instanceof Person person
                ? person.name()
                : Optional.of(speaker.displayName()).filter(any -> speaker instanceof Organization);
        if (name.isPresent() && !attributes.containsKey(Names.PREFIX + "name")) {
            node.string("name", name.get());
        }
        out.writeEndObject();
    }
}
