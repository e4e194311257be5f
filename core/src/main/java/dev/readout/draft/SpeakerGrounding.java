package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.draft.DraftFinding.Kind;
import dev.readout.grounding.Verdict;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
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
 * The speakers of a draft that the text shows: by their name or a word of it, their description or an office, or by the
 * words that a statement names them with.
 *
 * <p>A name that the text has in part is kept, as a draft may well write a name in full. What else the text does not have
 * is left out. An organization or a group that has no words of its own left is called by its longest mention.
 */
final class SpeakerGrounding {
    /** Those of the article that the draft is added to, by id. */
    private final Map<String, Speaker> listed = new HashMap<>();

    private final WordSearch search;
    private final Map<String, String> mentions;
    /** By the ids of the draft, in its order. */
    private final Map<String, Findings> findings = new LinkedHashMap<>();

    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Ids ids;

    /** The mentions are the longest words by which the statements name each speaker, by the ids of the draft. */
    SpeakerGrounding(Draft draft, Article base, WordSearch search, Map<String, String> mentions) {
        base.speakers().forEach(speaker -> listed.put(speaker.id(), speaker));
        this.search = search;
        this.mentions = mentions;
        for (DraftSpeaker speaker : draft.speakers()) {
            findings.put(speaker.id(), new Findings("speakers", findings.size()));
        }
        ids = new Ids(listed.keySet(), findings.keySet());
        of(draft, DraftSpeaker.Kind.ORGANIZATION).forEach(this::organization);
        of(draft, DraftSpeaker.Kind.PERSON).forEach(this::person);
        groups(of(draft, DraftSpeaker.Kind.GROUP).toList());
    }

    private static Stream<DraftSpeaker> of(Draft draft, DraftSpeaker.Kind kind) {
        return draft.speakers().stream().filter(speaker -> speaker.kind() == kind);
    }

    /** Returns the speaker with an id of the draft, or else of the article that the draft is added to. */
    Optional<Speaker> speaker(String id) {
        return Optional.ofNullable(findings.containsKey(id) ? speakers.get(id) : listed.get(id));
    }

    /** Returns the speakers that the article does not have yet, in the order of the draft. */
    List<Speaker> added() {
        return findings.keySet().stream()
                .flatMap(id -> speaker(id).stream())
                .filter(speaker -> !listed.containsKey(speaker.id()))
                .toList();
    }

    List<DraftFinding> findings() {
        return findings.values().stream().flatMap(of -> of.all().stream()).toList();
    }

    private Findings findings(DraftSpeaker speaker) {
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
            role(person.roles().get(i), findings(person), "/roles/" + i).ifPresent(held::add);
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

    private Optional<Role> role(DraftRole role, Findings findings, String place) {
        Optional<String> title = title(role.title(), findings, place + "/title");
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Role.Builder builder = Role.builder().title(title.get());
        role.organization().ifPresent(id -> {
            Optional<Speaker> holder = speaker(id);
            if (holder.orElse(null) instanceof Organization organization) {
                builder.addOrganization(organization);
            } else {
                findings.add(holder.isPresent() ? Kind.UNFIT : Kind.UNKNOWN, place + "/organization", id);
            }
        });
        return Optional.of(builder.build());
    }

    /** Returns the capacity of a speaker: the role with that title, or one with no organization. */
    Optional<Role> capacity(Optional<Speaker> speaker, String title, Findings findings, String place) {
        return speaker.filter(Person.class::isInstance)
                .flatMap(person -> ((Person) person)
                        .roles().stream()
                                .filter(role -> role.title().equals(title))
                                .findFirst())
                .or(() -> title(title, findings, place).map(Role::of));
    }

    /** Each round takes the groups that have no other group to wait for; what is left has itself in it, or is too deep. */
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
        Speaker known = listed.getOrDefault(draft.id(), speaker);
        if (!known.equals(speaker)) {
            findings(draft).add(Kind.RENAMED, "/id", draft.id());
            speaker = withId.apply(ids.free(draft.id()));
        }
        speakers.put(draft.id(), speaker);
    }

    private void unshown(DraftSpeaker speaker) {
        findings(speaker).add(Kind.UNSHOWN, "", speaker.id());
    }

    private void unfit(DraftSpeaker speaker, String place, Optional<String> words) {
        words.ifPresent(w -> findings(speaker).add(Kind.UNFIT, place, w));
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
        Optional<String> name = speaker.name();
        if (name.isEmpty() || search.name(name.get()).isFaithful()) {
            return name;
        }
        Verdict verdict = search.name(name.get());
        boolean isInPart = Arrays.stream(name.get().split("\\s+"))
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .anyMatch(word -> search.name(word).isFaithful());
        if (isInPart && speaker.kind() == DraftSpeaker.Kind.PERSON) {
            findings(speaker).add(Kind.PARTLY, "/name", name.get(), verdict);
            return name;
        }
        findings(speaker).add(verdict, "/name", name.get());
        return Optional.empty();
    }

    private Optional<String> shown(DraftSpeaker speaker, String place, Optional<String> words) {
        return words.flatMap(w -> title(w, findings(speaker), place));
    }

    /** Returns words that the text has somewhere, perhaps in another case or with plainer letters. */
    Optional<String> title(String words, Findings findings, String place) {
        Verdict verdict = search.name(words);
        if (verdict.isFaithful()) {
            return Optional.of(words);
        }
        findings.add(verdict, place, words);
        return Optional.empty();
    }
}
