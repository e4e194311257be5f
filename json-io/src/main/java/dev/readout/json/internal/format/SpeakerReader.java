package dev.readout.json.internal.format;

import dev.readout.internal.Require;
import dev.readout.internal.builders.ReaderBuilders;
import dev.readout.json.internal.syntax.MemberName;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of speakers. A speaker may refer to others that come later, so all speakers are read first, and then
 * resolved.
 */
public final class SpeakerReader {
    private enum Kind {
        PERSON,
        ORGANIZATION,
        GROUP
    }

    private static final EnumWords<Kind> KINDS = new EnumWords<>(Kind.class);
    private static final Set<MemberName> OF_PERSONS =
            EnumSet.of(MemberName.NAME, MemberName.HONORIFIC, MemberName.DESCRIPTION, MemberName.ROLES);
    private static final Set<MemberName> OF_ORGANIZATIONS = EnumSet.of(MemberName.NAME, MemberName.ORGANIZATION_KIND);
    private static final Set<MemberName> OF_GROUPS =
            EnumSet.of(MemberName.DESCRIPTION, MemberName.MEMBERS, MemberName.AT_LEAST, MemberName.AT_MOST);

    private static final Set<MemberName> OF_ONE_KIND = EnumSet.copyOf(OF_PERSONS);

    static {
        OF_ONE_KIND.addAll(OF_ORGANIZATIONS);
        OF_ONE_KIND.addAll(OF_GROUPS);
    }

    private static final Consumer<Person.Builder> PREPARE_PERSON = ReaderBuilders.preparation(Person.builder());
    private static final Consumer<Organization.Builder> PREPARE_ORGANIZATION =
            ReaderBuilders.preparation(Organization.builder());

    /** A speaker whose references are ids, and whose kind may have come last. */
    private static final class UnresolvedSpeaker {
        String pointer = "";
        String id = "";
        Kind kind = Kind.PERSON;

        @Nullable
        String name;

        @Nullable
        String honorific;

        @Nullable
        String description;

        List<RoleReader.UnresolvedRole> roles = List.of();

        @Nullable
        String organizationKind;

        List<IdReference> members = List.of();
        int atLeast = -1;
        int atMost = -1;
        List<URI> sameAs = List.of();
        Map<String, String> attributes = Map.of();

        @Nullable
        Speaker done;
    }

    private final ObjectReader in;
    private final RoleReader roles;
    private final Person.Builder personBuilder = Person.builder();
    private final Organization.Builder organizationBuilder = Organization.builder();
    private Map<String, UnresolvedSpeaker> unresolved = Map.of();
    // The groups that are being resolved, each of which is in the one before.
    private final Set<String> open = new HashSet<>();

    public SpeakerReader(ObjectReader in) {
        this(in, new RoleReader(in));
    }

    SpeakerReader(ObjectReader in, RoleReader roles) {
        this.in = in;
        this.roles = roles;
    }

    /** Returns the speakers by id, in the order of the list. */
    Map<String, Speaker> speakers() {
        unresolved = in.byId(in.list(this::unresolved), speaker -> speaker.id);
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (UnresolvedSpeaker speaker : unresolved.values()) {
            speakers.put(speaker.id, resolved(speaker));
        }
        return speakers;
    }

    /** Returns an organization that is not in a list. It does not refer to other speakers. */
    public Organization organization() {
        UnresolvedSpeaker speaker = unresolved();
        if (speaker.kind != Kind.ORGANIZATION) {
            throw in.at(
                    speaker.pointer + "/kind",
                    "expected \"organization\", found " + Require.quoted(EnumWords.word(speaker.kind)));
        }
        return in.built(speaker.pointer, () -> organization(speaker));
    }

    private UnresolvedSpeaker unresolved() {
        ObjectReader.ObjectCursor object = in.object();
        UnresolvedSpeaker speaker = new UnresolvedSpeaker();
        while (object.next()) {
            switch (object.member()) {
                case ID -> speaker.id = in.id();
                case KIND -> speaker.kind = in.word(KINDS);
                case NAME -> speaker.name = in.words();
                case HONORIFIC -> speaker.honorific = in.words();
                case DESCRIPTION -> speaker.description = in.words();
                case ROLES -> speaker.roles = in.list(roles::unresolved);
                case ORGANIZATION_KIND -> speaker.organizationKind = in.words();
                case MEMBERS -> speaker.members = in.distinctReferences();
                case AT_LEAST -> speaker.atLeast = in.count();
                case AT_MOST -> speaker.atMost = in.count();
                case SAME_AS -> speaker.sameAs = in.list(in::uri);
                case ATTRIBUTES -> speaker.attributes = in.attributes();
                default -> object.unknown();
            }
        }
        speaker.pointer = in.pointer();
        object.require(MemberName.ID);
        object.require(MemberName.KIND);
        // The kind may come last, so only now it is clear which members the speaker may have.
        switch (speaker.kind) {
            case PERSON -> allow(OF_PERSONS, object, speaker);
            case ORGANIZATION -> {
                object.require(MemberName.NAME);
                allow(OF_ORGANIZATIONS, object, speaker);
            }
            case GROUP -> {
                object.require(MemberName.DESCRIPTION);
                allow(OF_GROUPS, object, speaker);
            }
        }
        return speaker;
    }

    private void allow(Set<MemberName> allowed, ObjectReader.ObjectCursor object, UnresolvedSpeaker speaker) {
        for (MemberName member : OF_ONE_KIND) {
            if (object.has(member) && !allowed.contains(member)) {
                in.leaveOut(speaker.pointer + "/" + member.json(), member);
            }
        }
    }

    private Speaker resolved(UnresolvedSpeaker speaker) {
        Speaker done = speaker.done;
        if (done == null) {
            done = switch (speaker.kind) {
                case ORGANIZATION -> in.built(speaker.pointer, () -> organization(speaker));
                case PERSON -> {
                    List<Role> all = new ArrayList<>(speaker.roles.size());
                    for (int i = 0; i < speaker.roles.size(); i++) {
                        all.add(roles.resolved(speaker.roles.get(i), this::organization));
                    }
                    yield in.built(speaker.pointer, () -> person(speaker, all));
                }
                case GROUP -> {
                    open.add(speaker.id);
                    List<Speaker> members = new ArrayList<>(speaker.members.size());
                    for (IdReference member : speaker.members) {
                        members.add(member(member));
                    }
                    open.remove(speaker.id);
                    yield in.built(speaker.pointer, () -> group(speaker, members));
                }
            };
            speaker.done = done;
        }
        return done;
    }

    private Person person(UnresolvedSpeaker speaker, List<Role> roles) {
        Person.Builder person = personBuilder;
        PREPARE_PERSON.accept(person);
        person.id(speaker.id).name(speaker.name).honorific(speaker.honorific).description(speaker.description);
        for (int i = 0; i < roles.size(); i++) {
            person.addRole(roles.get(i));
        }
        for (int i = 0; i < speaker.sameAs.size(); i++) {
            person.addSameAs(speaker.sameAs.get(i));
        }
        if (!speaker.attributes.isEmpty()) {
            person.attributes(speaker.attributes);
        }
        return person.build();
    }

    private Organization organization(UnresolvedSpeaker speaker) {
        Organization.Builder organization = organizationBuilder;
        PREPARE_ORGANIZATION.accept(organization);
        organization.id(speaker.id).name(Objects.requireNonNull(speaker.name)).kind(speaker.organizationKind);
        for (int i = 0; i < speaker.sameAs.size(); i++) {
            organization.addSameAs(speaker.sameAs.get(i));
        }
        if (!speaker.attributes.isEmpty()) {
            organization.attributes(speaker.attributes);
        }
        return organization.build();
    }

    private static Group group(UnresolvedSpeaker speaker, List<Speaker> members) {
        Group.Builder group = Group.builder()
                .id(speaker.id)
                .description(Objects.requireNonNull(speaker.description))
                .members(members)
                .sameAs(speaker.sameAs);
        if (!speaker.attributes.isEmpty()) {
            group.attributes(speaker.attributes);
        }
        if (speaker.atLeast >= 0) {
            group.atLeast(speaker.atLeast);
        }
        if (speaker.atMost >= 0) {
            group.atMost(speaker.atMost);
        }
        return group.build();
    }

    private Speaker member(IdReference reference) {
        if (open.contains(reference.id())) {
            throw in.at(
                    reference.pointer(),
                    "expected a group that is not in itself, found " + Require.quoted(reference.id()) + " in itself");
        }
        // Deeper ones would be refused all the same, but only after as many calls as there are groups.
        if (open.size() > Group.MAX_DEPTH) {
            throw in.at(
                    reference.pointer(), "expected at most " + Group.MAX_DEPTH + " groups in each other, found more");
        }
        return resolved(find(reference));
    }

    private Organization organization(IdReference reference) {
        UnresolvedSpeaker speaker = find(reference);
        // Only an organization is resolved here: the roles of another speaker may lead back to this one.
        if (speaker.kind == Kind.ORGANIZATION && resolved(speaker) instanceof Organization organization) {
            return organization;
        }
        throw in.notOrganization(reference.pointer(), speaker.id);
    }

    private UnresolvedSpeaker find(IdReference reference) {
        UnresolvedSpeaker speaker = unresolved.get(reference.id());
        if (speaker == null) {
            throw in.dangling(reference.pointer(), reference.id(), MemberName.SPEAKERS);
        }
        return speaker;
    }
}
