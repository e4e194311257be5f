package dev.readout.json;

import dev.readout.internal.Require;
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
import org.jspecify.annotations.Nullable;

/** Reads the list of speakers. They refer to each other, forward and backward, so first all is read, then resolved. */
final class SpeakersReader {
    private enum Kind {
        PERSON,
        ORGANIZATION,
        GROUP
    }

    private static final Words<Kind> KINDS = new Words<>(Kind.class);
    private static final Set<Member> OF_PERSONS =
            EnumSet.of(Member.NAME, Member.HONORIFIC, Member.DESCRIPTION, Member.ROLES);
    private static final Set<Member> OF_ORGANIZATIONS = EnumSet.of(Member.NAME, Member.ORGANIZATION_KIND);
    private static final Set<Member> OF_GROUPS =
            EnumSet.of(Member.DESCRIPTION, Member.MEMBERS, Member.AT_LEAST, Member.AT_MOST);

    private static final Set<Member> OF_ONE_KIND = EnumSet.copyOf(OF_PERSONS);

    static {
        OF_ONE_KIND.addAll(OF_ORGANIZATIONS);
        OF_ONE_KIND.addAll(OF_GROUPS);
    }

    /** What is read of a speaker: its kind may come last, and its references are ids. */
    private static final class Draft {
        String pointer = "";
        String id = "";
        Kind kind = Kind.PERSON;

        @Nullable
        String name;

        @Nullable
        String honorific;

        @Nullable
        String description;

        List<RoleReader.Draft> roles = List.of();

        @Nullable
        String organizationKind;

        List<Reference> members = List.of();
        int atLeast = -1;
        int atMost = -1;
        List<URI> sameAs = List.of();
        Map<String, String> attributes = Map.of();

        @Nullable
        Speaker done;
    }

    private final TokenReader in;
    private final RoleReader roles;
    private Map<String, Draft> drafts = Map.of();
    private final Set<String> open = new HashSet<>();

    SpeakersReader(TokenReader in) {
        this.in = in;
        this.roles = new RoleReader(in);
    }

    /** Returns the speakers by id, in the order of the list. */
    Map<String, Speaker> read() {
        drafts = in.unique(in.list(this::draft), draft -> draft.id);
        Map<String, Speaker> inOrder = new LinkedHashMap<>();
        for (Draft draft : drafts.values()) {
            inOrder.put(draft.id, speaker(draft));
        }
        return inOrder;
    }

    /** Returns an organization that is not in a list. It refers to no other speaker. */
    Organization lone() {
        Draft draft = draft();
        if (draft.kind != Kind.ORGANIZATION) {
            throw in.at(
                    draft.pointer + "/kind",
                    "expected \"organization\", found " + Require.quoted(Words.word(draft.kind)));
        }
        return in.built(draft.pointer, () -> organization(draft));
    }

    private Draft draft() {
        TokenReader.ObjectCursor object = in.object();
        Draft draft = new Draft();
        while (object.next()) {
            switch (object.member()) {
                case ID -> draft.id = in.id();
                case KIND -> draft.kind = in.word(KINDS);
                case NAME -> draft.name = in.words();
                case HONORIFIC -> draft.honorific = in.words();
                case DESCRIPTION -> draft.description = in.words();
                case ROLES -> draft.roles = in.list(roles::draft);
                case ORGANIZATION_KIND -> draft.organizationKind = in.words();
                case MEMBERS -> draft.members = in.referencesOnce();
                case AT_LEAST -> draft.atLeast = in.count();
                case AT_MOST -> draft.atMost = in.count();
                case SAME_AS -> draft.sameAs = in.list(in::uri);
                case ATTRIBUTES -> draft.attributes = in.attributes();
                default -> object.unknown();
            }
        }
        draft.pointer = in.pointer();
        object.require(Member.ID);
        object.require(Member.KIND);
        // The kind may come last, so only now is it clear what the speaker may have.
        switch (draft.kind) {
            case PERSON -> allow(OF_PERSONS, object, draft);
            case ORGANIZATION -> {
                object.require(Member.NAME);
                allow(OF_ORGANIZATIONS, object, draft);
            }
            case GROUP -> {
                object.require(Member.DESCRIPTION);
                allow(OF_GROUPS, object, draft);
            }
        }
        return draft;
    }

    private void allow(Set<Member> allowed, TokenReader.ObjectCursor object, Draft draft) {
        for (Member member : OF_ONE_KIND) {
            if (object.has(member) && !allowed.contains(member)) {
                in.leaveOut(draft.pointer + "/" + member.json(), member.json(), false);
            }
        }
    }

    private Speaker speaker(Draft draft) {
        Speaker done = draft.done;
        if (done == null) {
            done = switch (draft.kind) {
                case ORGANIZATION -> in.built(draft.pointer, () -> organization(draft));
                case PERSON -> {
                    List<Role> all = new ArrayList<>(draft.roles.size());
                    for (RoleReader.Draft role : draft.roles) {
                        all.add(roles.role(role, this::organization));
                    }
                    yield in.built(draft.pointer, () -> person(draft, all));
                }
                case GROUP -> {
                    open.add(draft.id);
                    List<Speaker> members = new ArrayList<>(draft.members.size());
                    for (Reference member : draft.members) {
                        members.add(member(member));
                    }
                    open.remove(draft.id);
                    yield in.built(draft.pointer, () -> group(draft, members));
                }
            };
            draft.done = done;
        }
        return done;
    }

    private static Person person(Draft draft, List<Role> roles) {
        Person.Builder person = Person.builder().id(draft.id).roles(roles).sameAs(draft.sameAs);
        if (!draft.attributes.isEmpty()) {
            person.attributes(draft.attributes);
        }
        if (draft.name != null) {
            person.name(draft.name);
        }
        if (draft.honorific != null) {
            person.honorific(draft.honorific);
        }
        if (draft.description != null) {
            person.description(draft.description);
        }
        return person.build();
    }

    private static Organization organization(Draft draft) {
        Organization.Builder organization = Organization.builder()
                .id(draft.id)
                .name(Objects.requireNonNull(draft.name))
                .sameAs(draft.sameAs);
        if (!draft.attributes.isEmpty()) {
            organization.attributes(draft.attributes);
        }
        if (draft.organizationKind != null) {
            organization.kind(draft.organizationKind);
        }
        return organization.build();
    }

    private static Group group(Draft draft, List<Speaker> members) {
        Group.Builder group = Group.builder()
                .id(draft.id)
                .description(Objects.requireNonNull(draft.description))
                .members(members)
                .sameAs(draft.sameAs);
        if (!draft.attributes.isEmpty()) {
            group.attributes(draft.attributes);
        }
        if (draft.atLeast >= 0) {
            group.atLeast(draft.atLeast);
        }
        if (draft.atMost >= 0) {
            group.atMost(draft.atMost);
        }
        return group.build();
    }

    private Speaker member(Reference reference) {
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
        return speaker(find(reference));
    }

    private Organization organization(Reference reference) {
        Draft draft = find(reference);
        // Only an organization is resolved here: another speaker's own roles may lead back to where this began.
        if (draft.kind == Kind.ORGANIZATION && speaker(draft) instanceof Organization organization) {
            return organization;
        }
        throw in.noOrganization(reference.pointer(), draft.id);
    }

    private Draft find(Reference reference) {
        Draft draft = drafts.get(reference.id());
        if (draft == null) {
            throw in.dangling(reference.pointer(), reference.id(), Member.SPEAKERS);
        }
        return draft;
    }
}
