package dev.readout.comparison;

import dev.readout.comparison.SpeakerPair.Reason;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Pairs the speakers of two articles, by the surest reason first. A speaker who is paired is not considered for a later
 * reason. Several speakers can be paired with one if the caller or a URI says so; for every other reason, there must be
 * only one of them on either side.
 */
final class SpeakerMatcher {
    private final List<Speaker> first;
    private final List<Speaker> second;
    private final Set<Integer> pairedFirst = new HashSet<>();
    private final Set<Integer> pairedSecond = new HashSet<>();
    private final List<IndexPair<Reason>> pairs = new ArrayList<>();
    private final SameSpeakers same = new SameSpeakers();

    private SpeakerMatcher(List<Speaker> first, List<Speaker> second) {
        this.first = first;
        this.second = second;
    }

    static List<IndexPair<Reason>> pairs(List<Speaker> first, List<Speaker> second, List<IndexPair<Reason>> stated) {
        SpeakerMatcher matcher = new SpeakerMatcher(first, second);
        matcher.add(stated);
        matcher.add(matcher.candidates(Reason.SAME_AS, SpeakerMatcher::identities, Speaker::isSameAs));
        matcher.addUnique(Reason.NAME, SpeakerMatcher::name, (one, other) -> true);
        matcher.addUnique(Reason.DESCRIPTION, SpeakerMatcher::description, (one, other) -> true);
        matcher.addUnique(Reason.SHORTER_NAME, SpeakerMatcher::wordsOfName, SpeakerMatcher::isShorterName);
        matcher.addUnique(Reason.ROLE, SpeakerMatcher::titles, matcher::canHoldOneRole);
        return matcher.pairs;
    }

    private void add(List<IndexPair<Reason>> found) {
        for (IndexPair<Reason> pair : found) {
            pairs.add(pair);
            pairedFirst.add(pair.first());
            pairedSecond.add(pair.second());
            same.add(first.get(pair.first()), second.get(pair.second()));
        }
    }

    /** Adds the candidates of which neither speaker is in another candidate. */
    private void addUnique(
            Reason reason, Function<Speaker, Collection<?>> keys, BiPredicate<Speaker, Speaker> condition) {
        List<IndexPair<Reason>> candidates = candidates(reason, keys, condition);
        Map<Integer, Integer> firstCounts = new HashMap<>();
        Map<Integer, Integer> secondCounts = new HashMap<>();
        for (IndexPair<Reason> candidate : candidates) {
            firstCounts.merge(candidate.first(), 1, Integer::sum);
            secondCounts.merge(candidate.second(), 1, Integer::sum);
        }
        add(candidates.stream()
                .filter(pair -> firstCounts.getOrDefault(pair.first(), 0) == 1
                        && secondCounts.getOrDefault(pair.second(), 0) == 1)
                .toList());
    }

    /** Returns the speakers who are not paired yet, have a key in common and meet the condition. */
    private List<IndexPair<Reason>> candidates(
            Reason reason, Function<Speaker, Collection<?>> keys, BiPredicate<Speaker, Speaker> condition) {
        Map<Object, List<Integer>> byKey = new HashMap<>();
        for (int j = 0; j < second.size(); j++) {
            if (!pairedSecond.contains(j)) {
                for (Object key : keys.apply(second.get(j))) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(j);
                }
            }
        }
        Set<IndexPair<Reason>> candidates = new LinkedHashSet<>();
        for (int i = 0; i < first.size(); i++) {
            if (!pairedFirst.contains(i)) {
                for (Object key : keys.apply(first.get(i))) {
                    for (int j : byKey.getOrDefault(key, List.of())) {
                        if (condition.test(first.get(i), second.get(j))) {
                            candidates.add(new IndexPair<>(i, j, reason));
                        }
                    }
                }
            }
        }
        return List.copyOf(candidates);
    }

    /** Returns the URIs, and the id for a speaker who is the same object. */
    private static Collection<?> identities(Speaker speaker) {
        List<Object> identities = new ArrayList<>(speaker.sameAs());
        identities.add(speaker.id());
        return identities;
    }

    /** Returns the kind and the name, because a person is not an organization of the same name. */
    private static Collection<?> name(Speaker speaker) {
        if (speaker instanceof Person person) {
            return person.name().map(name -> "person " + Folding.key(name)).stream()
                    .toList();
        }
        return speaker instanceof Organization organization
                ? List.of("organization " + Folding.key(organization.name()))
                : List.of();
    }

    private static Collection<?> description(Speaker speaker) {
        if (speaker instanceof Person person && person.name().isEmpty()) {
            return person.description().map(words -> "person " + Folding.key(words)).stream()
                    .toList();
        }
        return speaker instanceof Group group ? List.of("group " + Folding.key(group.description())) : List.of();
    }

    private static Collection<String> wordsOfName(Speaker speaker) {
        return speaker instanceof Person person
                ? person.name().map(name -> new HashSet<>(Folding.words(name))).orElseGet(HashSet::new)
                : List.of();
    }

    private static boolean isShorterName(Speaker one, Speaker other) {
        Collection<String> words = wordsOfName(one);
        Collection<String> others = wordsOfName(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    private static Collection<?> titles(Speaker speaker) {
        return roles(speaker).stream().map(role -> Folding.key(role.title())).toList();
    }

    private boolean canHoldOneRole(Speaker one, Speaker other) {
        boolean hasTwoNames = one instanceof Person person
                && other instanceof Person another
                && person.name().isPresent()
                && another.name().isPresent();
        return !hasTwoNames
                && roles(one).stream()
                        .anyMatch(role -> roles(other).stream().anyMatch(another -> same.canBeOne(role, another)));
    }

    private static List<Role> roles(Speaker speaker) {
        return speaker instanceof Person person ? person.roles() : List.of();
    }
}
