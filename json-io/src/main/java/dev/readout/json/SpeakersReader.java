package dev.readout.json;

import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.value.Require;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** A speaker of which all is read but its kind may decide late what it is, and references are ids. */
    private static final class Draft {
        final Person.Builder person = Person.builder();
        final Organization.Builder organization = Organization.builder();
        final Group.Builder group = Group.builder();
        String pointer = "";
        String id = "";
        Kind kind = Kind.PERSON;
        List<RoleReader.Draft> roles = List.of();
        List<Reference> members = List.of();
    }

    private final TokenReader in;
    private final RoleReader roles;
    private Map<String, Draft> drafts = Map.of();
    private final Map<String, Speaker> done = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    SpeakersReader(TokenReader in) {
        this.in = in;
        this.roles = new RoleReader(in);
    }

    /** Returns the speakers by id, in the order of the list. */
    Map<String, Speaker> read() {
        drafts = in.unique(in.list(this::draft), draft -> draft.id);
        Map<String, Speaker> inOrder = new LinkedHashMap<>();
        drafts.values().forEach(draft -> inOrder.put(draft.id, speaker(draft)));
        return inOrder;
    }

    private Draft draft() {
        TokenReader.ObjectCursor object = in.object();
        Draft draft = new Draft();
        while (object.next()) {
            switch (object.member()) {
                case ID -> {
                    draft.id = in.id();
                    draft.person.id(draft.id);
                    draft.organization.id(draft.id);
                    draft.group.id(draft.id);
                }
                case KIND -> draft.kind = in.word(KINDS);
                case NAME -> {
                    String name = in.words();
                    draft.person.name(name);
                    draft.organization.name(name);
                }
                case HONORIFIC -> draft.person.honorific(in.words());
                case DESCRIPTION -> {
                    String description = in.words();
                    draft.person.description(description);
                    draft.group.description(description);
                }
                case ROLES -> draft.roles = in.list(roles::draft);
                case ORGANIZATION_KIND -> draft.organization.kind(in.words());
                case MEMBERS -> draft.members = in.references(in::reference, Reference::id);
                case AT_LEAST -> draft.group.atLeast(in.count());
                case AT_MOST -> draft.group.atMost(in.count());
                case SAME_AS -> {
                    List<URI> sameAs = in.list(in::uri);
                    draft.person.sameAs(sameAs);
                    draft.organization.sameAs(sameAs);
                    draft.group.sameAs(sameAs);
                }
                case ATTRIBUTES -> {
                    Map<String, String> attributes = in.attributes();
                    draft.person.attributes(attributes);
                    draft.organization.attributes(attributes);
                    draft.group.attributes(attributes);
                }
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
        Speaker known = done.get(draft.id);
        if (known == null) {
            known = switch (draft.kind) {
                case ORGANIZATION -> in.built(draft.pointer, draft.organization::build);
                case PERSON -> {
                    List<Role> all = draft.roles.stream()
                            .map(role -> roles.role(role, this::organization))
                            .toList();
                    yield in.built(draft.pointer, draft.person.roles(all)::build);
                }
                case GROUP -> {
                    open.add(draft.id);
                    List<Speaker> members =
                            draft.members.stream().map(this::member).toList();
                    open.remove(draft.id);
                    yield in.built(draft.pointer, draft.group.members(members)::build);
                }
            };
            done.put(draft.id, known);
        }
        return known;
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
