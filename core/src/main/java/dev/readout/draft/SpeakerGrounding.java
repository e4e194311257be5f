package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.draft.DraftFinding.Kind;
import dev.readout.draft.NameSearch.Words;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Grounds the speakers of a draft. A speaker is kept if the text has the name, a word of a person’s name, the
 * description, the title of a role, or the mention of the speaker in a statement.
 *
 * <p>The name of a person is kept even if the text has only a part of it, because a draft may give the full name. Any
 * other words that the text does not have are left out. If an organization has no name left, or a group no description,
 * the longest mention takes its place.
 */
final class SpeakerGrounding {
    /** The speakers of the article to which the draft is added, by id. */
    private final Map<String, Speaker> speakersOfArticle = new HashMap<>();

    private final NameSearch names;
    private final TitleHolders holders;
    private final Map<String, String> mentions;
    /** The findings on the speakers of the draft, by their ids in the draft and in its order. */
    private final Map<String, FindingCollector> findings = new LinkedHashMap<>();

    /** The speakers of the draft that are kept, by their ids in the draft. */
    private final Map<String, Speaker> speakers = new HashMap<>();

    private final IdAllocator ids;

    /** Takes the longest mention of each speaker in the statements, by the id of the speaker in the draft. */
    SpeakerGrounding(
            Draft draft, Article article, NameSearch names, TitleHolders holders, Map<String, String> mentions) {
        article.speakers().forEach(speaker -> speakersOfArticle.put(speaker.id(), speaker));
        this.names = names;
        this.holders = holders;
        this.mentions = mentions;
        for (DraftSpeaker speaker : draft.speakers()) {
            findings.put(speaker.id(), new FindingCollector("speakers", findings.size()));
        }
        ids = new IdAllocator(speakersOfArticle.keySet(), findings.keySet());
        ofKind(draft, DraftSpeaker.Kind.ORGANIZATION).forEach(this::organization);
        ofKind(draft, DraftSpeaker.Kind.PERSON).forEach(this::person);
        groups(ofKind(draft, DraftSpeaker.Kind.GROUP).toList());
    }

    private static Stream<DraftSpeaker> ofKind(Draft draft, DraftSpeaker.Kind kind) {
        return draft.speakers().stream().filter(speaker -> speaker.kind() == kind);
    }

    /** Returns the speaker with an id in the draft, or in the article if the draft has no speaker with this id. */
    Optional<Speaker> speaker(String id) {
        return Optional.ofNullable(findings.containsKey(id) ? speakers.get(id) : speakersOfArticle.get(id));
    }

    /** Returns all speakers of the article and the draft. */
    Collection<Speaker> all() {
        Map<String, Speaker> all = new LinkedHashMap<>(speakersOfArticle);
        speakers.values().forEach(speaker -> all.put(speaker.id(), speaker));
        return all.values();
    }

    /** Returns the longest mention of each speaker of the draft, by the id in the article. */
    Map<String, String> mentionsById() {
        Map<String, String> byId = new HashMap<>();
        mentions.forEach((id, mention) -> speaker(id).ifPresent(speaker -> byId.put(speaker.id(), mention)));
        return byId;
    }

    /** Returns the speakers that the article does not have yet, in the order of the draft. */
    List<Speaker> added() {
        return findings.keySet().stream()
                .flatMap(id -> speaker(id).stream())
                .filter(speaker -> !speakersOfArticle.containsKey(speaker.id()))
                .toList();
    }

    List<DraftFinding> findings() {
        return findings.values().stream()
                .flatMap(collector -> collector.findings().stream())
                .toList();
    }

    private FindingCollector findings(DraftSpeaker speaker) {
        return Objects.requireNonNull(findings.get(speaker.id()));
    }

    private void organization(DraftSpeaker organization) {
        unfit(organization, "/honorific", organization.honorific());
        unfit(organization, "/description", organization.description());
        unfitRoles(organization);
        unfitMembers(organization);
        name(organization)
                .or(() -> mention(organization))
                .ifPresentOrElse(
                        name -> add(organization, id -> Organization.of(id, name)), () -> unshown(organization));
    }

    private void person(DraftSpeaker person) {
        unfitMembers(person);
        Optional<String> name = name(person);
        Optional<String> description = shown(person, "/description", person.description());
        List<Role> held = new ArrayList<>();
        for (int i = 0; i < person.roles().size(); i++) {
            role(person, person.roles().get(i), "/roles/" + i).ifPresent(held::add);
        }
        if (name.isEmpty()
                && description.isEmpty()
                && held.isEmpty()
                && mention(person).isEmpty()) {
            unshown(person);
            return;
        }
        Person.Builder builder = Person.builder().roles(held);
        name.ifPresent(builder::name);
        shown(person, "/honorific", person.honorific()).ifPresent(builder::honorific);
        description.ifPresent(builder::description);
        add(person, id -> builder.id(id).build());
    }

    private Optional<Role> role(DraftSpeaker person, DraftRole role, String pointer) {
        FindingCollector findings = findings(person);
        Optional<String> title = title(person.id(), role.title(), findings, pointer + "/title");
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Role.Builder builder = Role.builder().title(title.get());
        role.organization().ifPresent(id -> {
            Optional<Speaker> holder = speaker(id);
            if (holder.orElse(null) instanceof Organization organization) {
                builder.addOrganization(organization);
            } else {
                findings.add(holder.isPresent() ? Kind.UNFIT : Kind.UNKNOWN, pointer + "/organization", id);
            }
        });
        return Optional.of(builder.build());
    }

    /**
     * Returns the role of a speaker that has a title. If the speaker has no such role and the text has the title, returns a
     * role without organization.
     */
    Optional<Role> capacity(Optional<String> id, String title, FindingCollector findings, String pointer) {
        return id.flatMap(this::speaker)
                .filter(Person.class::isInstance)
                .flatMap(person -> ((Person) person)
                        .roles().stream()
                                .filter(role -> role.title().equals(title))
                                .findFirst())
                .or(() -> title(id.orElse(""), title, findings, pointer).map(Role::of));
    }

    /** Returns a title, if the text has it and does not give it to another person. Otherwise, adds a finding. */
    private Optional<String> title(String id, String title, FindingCollector findings, String pointer) {
        Words words = Words.title(title);
        if (names.isInText(words) && holders.isOfAnother(id, title)) {
            findings.add(Kind.HELD_BY_ANOTHER, pointer, title, names.verdict(words));
            return Optional.empty();
        }
        if (names.isSpent()) {
            findings.add(Kind.TOO_LARGE, pointer, title);
            return Optional.empty();
        }
        return names.ifInText(words, findings, pointer);
    }

    /**
     * Grounds the groups, members first. Each round grounds the groups of which no member is a group that waits. Groups
     * that are left after the last round contain themselves or are nested too deeply.
     */
    private void groups(List<DraftSpeaker> groups) {
        List<DraftSpeaker> left = groups;
        for (int round = 0; round < Group.MAX_DEPTH && !left.isEmpty(); round++) {
            Set<String> waiting = new HashSet<>();
            left.forEach(group -> waiting.add(group.id()));
            List<DraftSpeaker> later = new ArrayList<>();
            for (DraftSpeaker group : left) {
                if (group.members().stream().anyMatch(waiting::contains)) {
                    later.add(group);
                } else {
                    group(group);
                }
            }
            left = later;
        }
        left.forEach(this::group);
    }

    private void group(DraftSpeaker group) {
        unfit(group, "/name", group.name());
        unfit(group, "/honorific", group.honorific());
        unfitRoles(group);
        Optional<String> description =
                shown(group, "/description", group.description()).or(() -> mention(group));
        if (description.isEmpty()) {
            unshown(group);
            return;
        }
        Map<String, Speaker> members = new LinkedHashMap<>();
        for (int i = 0; i < group.members().size(); i++) {
            String id = group.members().get(i);
            Optional<Speaker> member = speaker(id);
            if (member.isPresent()) {
                members.put(member.get().id(), member.get());
            } else {
                findings(group).add(Kind.UNKNOWN, "/members/" + i, id);
            }
        }
        Group.Builder builder = Group.builder().description(description.get()).members(members.values());
        add(group, id -> {
            try {
                return builder.id(id).build();
            } catch (IllegalArgumentException tooManyOrTooDeep) {
                findings(group).add(Kind.UNFIT, "/members", String.join(" ", members.keySet()));
                return builder.members(List.of()).build();
            }
        });
    }

    private void add(DraftSpeaker draft, Function<String, Speaker> withId) {
        Speaker speaker = withId.apply(draft.id());
        Speaker known = speakersOfArticle.getOrDefault(draft.id(), speaker);
        if (!known.equals(speaker)) {
            findings(draft).add(Kind.RENAMED, "/id", draft.id());
            speaker = withId.apply(ids.allocate(draft.id()));
        }
        speakers.put(draft.id(), speaker);
    }

    private void unshown(DraftSpeaker speaker) {
        findings(speaker).add(Kind.UNSHOWN, "", speaker.id());
    }

    private void unfit(DraftSpeaker speaker, String pointer, Optional<String> words) {
        words.ifPresent(w -> findings(speaker).add(Kind.UNFIT, pointer, w));
    }

    private void unfitRoles(DraftSpeaker speaker) {
        for (int i = 0; i < speaker.roles().size(); i++) {
            findings(speaker)
                    .add(Kind.UNFIT, "/roles/" + i, speaker.roles().get(i).title());
        }
    }

    private void unfitMembers(DraftSpeaker speaker) {
        for (int i = 0; i < speaker.members().size(); i++) {
            findings(speaker).add(Kind.UNFIT, "/members/" + i, speaker.members().get(i));
        }
    }

    private Optional<String> mention(DraftSpeaker speaker) {
        return Optional.ofNullable(mentions.get(speaker.id()));
    }

    private Optional<String> name(DraftSpeaker speaker) {
        Optional<Words> name = speaker.name().map(Words::name);
        if (name.isEmpty() || names.isInText(name.get())) {
            return speaker.name();
        }
        boolean isInPart = speaker.kind() == DraftSpeaker.Kind.PERSON
                && !names.isEdited(name.get().words())
                && Arrays.stream(name.get().words().split("\\s+")).anyMatch(names::isPartInText);
        if (isInPart) {
            findings(speaker).add(Kind.PARTLY, "/name", name.get().words(), names.verdict(name.get()));
            return speaker.name();
        }
        names.addNotInText(name.get(), findings(speaker), "/name");
        return Optional.empty();
    }

    private Optional<String> shown(DraftSpeaker speaker, String pointer, Optional<String> words) {
        return words.flatMap(w -> names.ifInText(Words.title(w), findings(speaker), pointer));
    }
}
