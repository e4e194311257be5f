package dev.readout.comparison;

import dev.readout.comparison.MeetingPair.Reason;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs the meetings of two articles, each with at most one: those that the caller states, then those with a URI in
 * common, and then those whose participants overlap, the best pair first.
 *
 * <p>Participants overlap if both meetings have at least two of them in common, or all of a meeting with fewer, and at
 * least half of those of the meeting with fewer. The times must agree or be at most a day apart, because a date depends
 * on the zone. If the places have nothing in common, the times must agree.
 */
final class MeetingMatcher {
    private final List<Meeting> first;
    private final List<Meeting> second;
    private final SameSpeakers same;
    private final Set<Integer> pairedFirst = new HashSet<>();
    private final Set<Integer> pairedSecond = new HashSet<>();
    private final List<IndexPair<Reason>> pairs = new ArrayList<>();

    private MeetingMatcher(List<Meeting> first, List<Meeting> second, SameSpeakers same) {
        this.first = first;
        this.second = second;
        this.same = same;
    }

    static List<IndexPair<Reason>> pairs(
            List<Meeting> first, List<Meeting> second, SameSpeakers same, List<IndexPair<Reason>> stated) {
        MeetingMatcher matcher = new MeetingMatcher(first, second, same);
        stated.forEach(matcher::add);
        matcher.identical().forEach(matcher::add);
        matcher.overlapping().forEach(matcher::add);
        return matcher.pairs;
    }

    private void add(IndexPair<Reason> pair) {
        if (!pairedFirst.contains(pair.first()) && !pairedSecond.contains(pair.second())) {
            pairedFirst.add(pair.first());
            pairedSecond.add(pair.second());
            pairs.add(pair);
        }
    }

    private List<IndexPair<Reason>> identical() {
        Map<Object, List<Integer>> byIdentity = new HashMap<>();
        for (int j = 0; j < second.size(); j++) {
            for (Object identity : identities(second.get(j))) {
                byIdentity.computeIfAbsent(identity, i -> new ArrayList<>()).add(j);
            }
        }
        Set<IndexPair<Reason>> found = new LinkedHashSet<>();
        for (int i = 0; i < first.size(); i++) {
            Set<Integer> candidates = new TreeSet<>();
            for (Object identity : identities(first.get(i))) {
                candidates.addAll(byIdentity.getOrDefault(identity, List.of()));
            }
            for (int j : candidates) {
                if (areIdentical(first.get(i), second.get(j))) {
                    found.add(new IndexPair<>(i, j, Reason.SAME_AS));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Object> identities(Meeting meeting) {
        List<Object> identities = new ArrayList<>(meeting.sameAs());
        identities.add(meeting.id());
        return identities;
    }

    @SuppressWarnings("ReferenceEquality") // An equal meeting of another article may be another meeting.
    private static boolean areIdentical(Meeting one, Meeting other) {
        return one == other || !Collections.disjoint(one.sameAs(), other.sameAs());
    }

    private List<IndexPair<Reason>> overlapping() {
        Map<String, Set<Integer>> bySpeaker = new HashMap<>();
        for (int j = 0; j < second.size(); j++) {
            for (Participant participant : second.get(j).participants()) {
                bySpeaker
                        .computeIfAbsent(participant.speaker().id(), id -> new LinkedHashSet<>())
                        .add(j);
            }
        }
        Candidates candidates = new Candidates();
        for (int i = 0; i < first.size(); i++) {
            Set<Integer> meetings = new LinkedHashSet<>();
            for (String id : same.secondIds(speakers(first.get(i)))) {
                meetings.addAll(bySpeaker.getOrDefault(id, Set.of()));
            }
            for (int j : meetings) {
                int score = score(first.get(i), second.get(j));
                if (score > 0) {
                    candidates.add(score, i, j);
                }
            }
        }
        return candidates.best().stream()
                .map(pair -> new IndexPair<>(pair.first(), pair.second(), Reason.OVERLAP))
                .toList();
    }

    private static Set<String> speakers(Meeting meeting) {
        Set<String> ids = new LinkedHashSet<>();
        meeting.participants()
                .forEach(participant -> ids.add(participant.speaker().id()));
        return ids;
    }

    /** Returns how well two meetings fit, or 0 if they cannot be one. */
    private int score(Meeting one, Meeting other) {
        Agreement time = TimeComparison.agreement(one.time(), other.time());
        Agreement places = PlaceComparison.agreement(one.places(), other.places());
        if (!TimeComparison.canBeOneMeeting(one.time(), other.time())
                || (places == Agreement.DISAGREES && time != Agreement.AGREES)) {
            return 0;
        }
        Set<String> speakers = speakers(one);
        Set<String> others = speakers(other);
        int least = Math.min(speakers.size(), others.size());
        int common = Math.min(inCommon(speakers, others), least);
        if (common < Math.min(2, least) || 2 * common < least) {
            return 0;
        }
        // The share of the participants comes first. It is at least a half, so the score is positive.
        int share = 1_000 * common / least;
        return share * 8
                + (time == Agreement.AGREES ? 4 : 0)
                + (places == Agreement.AGREES ? 2 : 0)
                + (one.kind() == other.kind() ? 1 : 0);
    }

    /** Returns how many speakers of each side have the same speaker on the other side, whichever is fewer. */
    private int inCommon(Set<String> speakers, Set<String> others) {
        Set<String> found = new HashSet<>();
        int count = 0;
        for (String speaker : speakers) {
            Set<String> ids = new HashSet<>(same.secondIds(Set.of(speaker)));
            ids.retainAll(others);
            count += ids.isEmpty() ? 0 : 1;
            found.addAll(ids);
        }
        return Math.min(count, found.size());
    }
}
