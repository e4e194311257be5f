package dev.readout.comparison;

import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which speakers of two articles are the same. */
final class SameSpeakers {
    private final Map<String, Set<String>> secondIds = new HashMap<>();

    static SameSpeakers of(List<SpeakerPair> pairs) {
        SameSpeakers same = new SameSpeakers();
        pairs.forEach(pair -> same.add(pair.first(), pair.second()));
        return same;
    }

    void add(Speaker first, Speaker second) {
        secondIds.computeIfAbsent(first.id(), id -> new LinkedHashSet<>()).add(second.id());
    }

    boolean contains(Speaker first, Speaker second) {
        return secondIds.getOrDefault(first.id(), Set.of()).contains(second.id());
    }

    /** Returns whether two offices can be one: the same title, and an organization in common if both name some. */
    boolean canBeOne(Role first, Role second) {
        return Folding.key(first.title()).equals(Folding.key(second.title()))
                && (first.organizations().isEmpty()
                        || second.organizations().isEmpty()
                        || first.organizations().stream()
                                .anyMatch(one ->
                                        second.organizations().stream().anyMatch(other -> canBeOne(one, other))));
    }

    private boolean canBeOne(Organization first, Organization second) {
        return contains(first, second) || Folding.key(first.name()).equals(Folding.key(second.name()));
    }

    /** Returns the ids of these speakers and of the members of groups among them. */
    static Set<String> idsWithMembers(Collection<Speaker> speakers) {
        Set<String> ids = new LinkedHashSet<>();
        speakers.forEach(speaker -> addWithMembers(ids, speaker));
        return ids;
    }

    private static void addWithMembers(Set<String> ids, Speaker speaker) {
        if (ids.add(speaker.id()) && speaker instanceof Group group) {
            group.members().forEach(member -> addWithMembers(ids, member));
        }
    }

    /** Returns the ids in the second article of speakers of the first article. */
    Set<String> secondIds(Collection<String> firstIds) {
        Set<String> ids = new LinkedHashSet<>();
        firstIds.forEach(id -> ids.addAll(secondIds.getOrDefault(id, Set.of())));
        return ids;
    }
}
