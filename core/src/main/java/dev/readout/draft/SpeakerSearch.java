package dev.readout.draft;

import dev.readout.draft.NameSearch.Words;
import dev.readout.grounding.Faithful;
import dev.readout.internal.characters.Characters;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Finds the words that show a speaker near a statement or a meeting, where the draft has no words for it: the name, a
 * word of a person’s name that no other person has, a description, a title, or the mention of the speaker in a statement.
 */
final class SpeakerSearch {
    private final NameSearch names;
    private final Collection<Speaker> speakers;
    private final Map<String, String> mentions;
    private final Map<String, Set<String>> personsByWord = new HashMap<>();
    private final Map<String, Set<String>> speakersByMention = new HashMap<>();
    private final Map<String, List<Words>> shown = new HashMap<>();

    /** Takes the longest mention of each speaker, by id. */
    SpeakerSearch(NameSearch names, Collection<Speaker> speakers, Map<String, String> mentions) {
        this.names = names;
        this.speakers = speakers;
        this.mentions = mentions;
        for (Speaker speaker : speakers) {
            if (speaker instanceof Person person) {
                person.name()
                        .ifPresent(name -> NameSearch.distinctiveWords(name)
                                .forEach(word -> personsByWord
                                        .computeIfAbsent(word, w -> new HashSet<>())
                                        .add(person.id())));
            }
        }
        mentions.forEach((id, mention) ->
                speakersByMention.computeIfAbsent(mention, m -> new HashSet<>()).add(id));
    }

    /** Returns whether the budget is spent, so that nothing more is found. */
    boolean isSpent() {
        return names.isSpent();
    }

    /**
     * Returns whether a mention is the name of another person: it has a word of that name which is not in the name of the
     * speaker, no word that only the speaker has, and nothing after the name. All its words have capitals: {@code the wife of
     * Bob Roy} is not Bob Roy.
     */
    boolean isNameOfAnother(Speaker speaker, String mention) {
        List<String> words = List.of(mention.strip().split("\\s+"));
        if (!(speaker instanceof Person)
                || !words.stream().allMatch(word -> Characters.isUpperCase(word.codePointAt(0)))) {
            return false;
        }
        Set<String> others = new HashSet<>(namedBy(words.get(words.size() - 1)));
        others.remove(speaker.id());
        return words.stream().noneMatch(word -> namedBy(word).equals(Set.of(speaker.id())))
                && words.stream()
                        .map(this::namedBy)
                        .anyMatch(named ->
                                !named.contains(speaker.id()) && named.stream().anyMatch(others::contains));
    }

    private Set<String> namedBy(String word) {
        return personsByWord.getOrDefault(word, Set.of());
    }

    /** Returns whether any words that show a speaker are in the rings. */
    boolean isNear(Speaker speaker, Rings rings) {
        for (int ring = 0; ring < rings.size() && !names.isSpent(); ring++) {
            if (!in(speaker, rings, ring, place -> true).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the words that show a source in the sentences or the paragraphs of its statement. Returns empty if there are
     * none, or if the words for another speaker are nearer. The paragraphs beside are too far: in a dialogue, they are those
     * of somebody else.
     *
     * @param others the speakers who are known to be something else in the statement: other sources and addressees
     */
    Optional<Faithful> source(
            Speaker source,
            Set<Speaker> others,
            Rings rings,
            ToIntFunction<Passage> distance,
            Predicate<Faithful> accepted) {
        for (int ring = 0; ring <= Rings.PARAGRAPH && !names.isSpent(); ring++) {
            List<Faithful> nearest = PassageDistance.lowest(
                    in(source, rings, ring, accepted), place -> distance.applyAsInt(place.passage()));
            int to = nearest.isEmpty()
                    ? Integer.MAX_VALUE
                    : distance.applyAsInt(nearest.get(0).passage());
            for (Speaker other : speakers) {
                if (names.isSpent()) {
                    return Optional.empty();
                }
                boolean isRival = !other.equals(source)
                        && !others.contains(other)
                        && (other instanceof Person || !(source instanceof Person));
                if (isRival
                        && in(other, rings, ring, accepted).stream()
                                .anyMatch(place -> distance.applyAsInt(place.passage()) < to
                                        && (nearest.isEmpty()
                                                || !place.passage()
                                                        .overlaps(nearest.get(0).passage())))) {
                    return Optional.empty();
                }
            }
            if (!nearest.isEmpty()) {
                return Optional.of(longest(nearest));
            }
        }
        return Optional.empty();
    }

    /** Returns the longest of places that are equally near: of a name and a word of it, the name. */
    private static Faithful longest(List<Faithful> places) {
        Faithful longest = places.get(0);
        for (Faithful place : places) {
            longest = place.passage().hull().length() > longest.passage().hull().length() ? place : longest;
        }
        return longest;
    }

    private List<Faithful> in(Speaker speaker, Rings rings, int ring, Predicate<Faithful> accepted) {
        List<Faithful> found = new ArrayList<>();
        for (Words words : shown.computeIfAbsent(speaker.id(), id -> words(speaker))) {
            found.addAll(names.inRing(
                    words,
                    rings,
                    ring,
                    place -> accepted.test(place)
                            && !(words.isTitle()
                                    && names.isBeforeName(place.passage().hull().end()))));
        }
        return found;
    }

    private List<Words> words(Speaker speaker) {
        List<Words> words = new ArrayList<>();
        if (speaker instanceof Person person) {
            person.name().ifPresent(name -> {
                words.add(Words.name(name));
                NameSearch.distinctiveWords(name).stream()
                        .filter(word ->
                                personsByWord.getOrDefault(word, Set.of()).size() == 1)
                        .filter(names::isPartInText)
                        .forEach(word -> words.add(Words.name(word)));
            });
            person.description().map(Words::title).ifPresent(words::add);
            person.roles().stream()
                    .map(Role::title)
                    .filter(title -> isOnlyTitleOf(person, title))
                    .map(Words::title)
                    .forEach(words::add);
        } else if (speaker instanceof Organization organization) {
            words.add(Words.name(organization.name()));
        } else if (speaker instanceof Group group) {
            words.add(Words.title(group.description()));
        }
        Optional.ofNullable(mentions.get(speaker.id()))
                .filter(mention -> mention.strip().split("\\s+").length > 1
                        && speakersByMention.getOrDefault(mention, Set.of()).size() == 1)
                .map(Words::title)
                .ifPresent(words::add);
        return words.stream().distinct().toList();
    }

    private boolean isOnlyTitleOf(Person person, String title) {
        return speakers.stream()
                .noneMatch(other -> other instanceof Person another
                        && !another.id().equals(person.id())
                        && another.roles().stream()
                                .anyMatch(role -> role.title().equalsIgnoreCase(title)));
    }
}
