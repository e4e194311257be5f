package dev.readout.json.schemaorg;

import dev.readout.internal.Require;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes speakers of entities. */
final class SpeakerReader {
    private final Entities entities;
    private final Findings findings;
    private int depth;

    SpeakerReader(Entities entities, Findings findings) {
        this.entities = entities;
        this.findings = findings;
    }

    /** Returns the speaker of a value; null if the value is none. */
    @Nullable
    Speaker speaker(JsonNode value, NodeType expected) {
        Entity entity = entities.visit(value, "", expected);
        return entity == null || entity.type == NodeType.EVENT ? null : speaker(entity);
    }

    Speaker speaker(Entity entity) {
        Speaker speaker = entity.speaker;
        if (speaker == null) {
            entity.isBuilding = true;
            depth += entity.isGroup() ? 1 : 0;
            Members members = new Members(entity.node(), entity.place, findings);
            speaker = entity.isGroup()
                    ? group(entity, members)
                    : entity.type == NodeType.PERSON ? person(entity, members) : organization(entity, members);
            entity.isBuilding = false;
            depth -= entity.isGroup() ? 1 : 0;
            entity.speaker = speaker;
        }
        return speaker;
    }

    private Person person(Entity entity, Members members) {
        Person.Builder person = Person.builder().id(entity.id).sameAs(sameAs(members));
        String name = members.text("name");
        if (name == null) {
            name = givenAndFamilyName(members.node());
        }
        return person.name(name)
                .honorific(members.text("honorificPrefix"))
                .description(members.text("description"))
                .roles(roles(members))
                .attributes(attributes(entity, members, Names.PERSON))
                .build();
    }

    static @Nullable String givenAndFamilyName(JsonNode node) {
        StringBuilder name = new StringBuilder();
        for (String part : Names.GIVEN) {
            JsonNode value = node.get(part);
            String text = value == null ? null : Values.text(value).value();
            if (text != null) {
                name.append(name.length() == 0 ? "" : " ").append(text);
            }
        }
        return name.length() == 0 ? null : name.toString();
    }

    /** One title and the organizations are one office. Several titles, or roles that have their own organizations, are an office each. */
    private List<Role> roles(Members members) {
        List<String> titles = members.read("jobTitle", Parts::titles, Kind.OTHER_TYPE, "a string");
        List<Role> offices = new ArrayList<>();
        Map<Organization, Entity> employers = new LinkedHashMap<>();
        List<JsonNode> others = new ArrayList<>();
        for (JsonNode element : Ld.elements(members.node().get("worksFor"))) {
            Role office = office(element);
            Entity employer = office == null && !Entities.isRole(element) ? organization(element) : null;
            if (office != null) {
                offices.add(office);
            } else if (employer != null) {
                employers.put((Organization) speaker(employer), employer);
            } else {
                others.add(element);
            }
        }
        List<Role> roles = new ArrayList<>();
        if (titles != null && titles.size() == 1 && offices.isEmpty()) {
            roles.add(Role.builder()
                    .title(titles.get(0))
                    .organizations(employers.keySet())
                    .build());
        } else {
            if (titles != null) {
                titles.forEach(title -> roles.add(Role.of(title)));
            }
            roles.addAll(offices);
            List<JsonNode> references = new ArrayList<>();
            employers.values().forEach(employer -> references.add(Ld.reference(Entities.reference(employer))));
            others.addAll(0, references);
        }
        if (!others.isEmpty()) {
            members.keep("worksFor", Ld.value(others));
        }
        return roles;
    }

    private @Nullable Role office(JsonNode role) {
        Role.Builder office = Parts.office(role);
        if (office == null) {
            return null;
        }
        Set<Organization> organizations = new LinkedHashSet<>();
        for (JsonNode element : Ld.elements(role.get("worksFor"))) {
            Entity organization = organization(element);
            if (organization == null) {
                return null;
            }
            organizations.add((Organization) speaker(organization));
        }
        return office.organizations(organizations).build();
    }

    private @Nullable Entity organization(JsonNode value) {
        Entity entity = entities.visit(value, "", NodeType.ORGANIZATION);
        return entity != null && entity.type == NodeType.ORGANIZATION && !entity.isGroup() ? entity : null;
    }

    private Organization organization(Entity entity, Members members) {
        String name = members.text("name");
        String kind = members.read("additionalType", Values::text, Kind.OTHER_TYPE, "a string");
        return Organization.builder()
                .id(entity.id)
                .name(name == null ? entity.id : name)
                .kind(kind)
                .sameAs(sameAs(members))
                .attributes(attributes(entity, members, Names.ORGANIZATION))
                .build();
    }

    private Group group(Entity entity, Members members) {
        String description = members.text("description");
        Map<String, Speaker> inGroup = new LinkedHashMap<>();
        members.keepOthers("member", value -> {
            Entity member = entities.visit(value, "", NodeType.PERSON);
            if (member == null || member.type == NodeType.EVENT) {
                return false;
            }
            if (member.isBuilding || (depth == Group.MAX_DEPTH && member.speaker == null && member.isGroup())) {
                findings.leaveOut(
                        members.place("member"),
                        Kind.CYCLE,
                        "expected a group that is not inside itself, or inside more than " + Group.MAX_DEPTH);
                return false;
            }
            Speaker speaker = speaker(member);
            return inGroup.putIfAbsent(speaker.id(), speaker) == null;
        });
        JsonNode type = members.node().get("additionalType");
        if (!type.isString()) {
            members.keep("additionalType", type);
        }
        Group.Builder group = Group.builder()
                .id(entity.id)
                .description(description == null ? entity.id : description)
                .sameAs(sameAs(members));
        Map<String, String> attributes = attributes(entity, members, Names.GROUP_MEMBERS);
        try {
            return group.members(inGroup.values()).attributes(attributes).build();
        } catch (IllegalArgumentException e) {
            findings.leaveOut(members.place("member"), Kind.CYCLE, Require.shown(String.valueOf(e.getMessage())));
            return group.members(List.of()).build();
        }
    }

    static List<URI> sameAs(Members members) {
        List<URI> sameAs = members.read("sameAs", Values::uris, Kind.NOT_A_URI, "an absolute URI");
        return sameAs == null ? List.of() : sameAs;
    }

    /** Returns the attributes of an entity. What its id and its types say beyond the model is among them. */
    Map<String, String> attributes(Entity entity, Members members, Set<String> own) {
        if (entity.ldId != null && !entity.id.equals(Fragments.idOf(entity.ldId))) {
            members.keep(Ld.ID, JsonNodeFactory.instance.stringNode(entity.ldId));
        }
        keepTypes(members, entity.type);
        members.keepOthers("identifier", identifier -> entity.id.equals(readoutId(identifier)));
        return members.attributes(own, entities::link);
    }

    /** Keeps the types beside the usual one. */
    static void keepTypes(Members members, NodeType type) {
        String usual = usual(type);
        members.keepOthers(
                Ld.TYPE, other -> other.isString() && other.stringValue().equals(usual));
    }

    static String usual(NodeType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case EVENT -> "Event";
            case QUOTATION -> "Quotation";
            case CLAIM -> "Claim";
            default -> "NewsArticle";
        };
    }

    /** Returns the id of Readout that an identifier is; null if it is another one. */
    static @Nullable String readoutId(JsonNode identifier) {
        JsonNode property = identifier.get("propertyID");
        JsonNode value = identifier.get("value");
        if (property == null || value == null || identifier.size() != 3 || !Names.READOUT.equals(Ld.string(property))) {
            return null;
        }
        String id = Ld.string(value);
        return id != null && Require.isId(id) ? id : null;
    }
}
