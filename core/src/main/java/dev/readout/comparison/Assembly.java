package dev.readout.comparison;

import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Makes everything that follows from which speakers, meetings and statements of two articles are the same. */
final class Assembly {
    private final Article first;
    private final Article second;

    Assembly(Article first, Article second) {
        this.first = first;
        this.second = second;
    }

    List<SpeakerPair> speakers(List<IndexPair<SpeakerPair.Reason>> pairs) {
        SameSpeakers same = new SameSpeakers();
        pairs.forEach(pair -> same.add(first(pair), second(pair)));
        Disagreements disagreements = new Disagreements(same);
        // A speaker who is listed twice has the roles of both.
        List<IndexPair<SpeakerPair.Reason>> ofOneRole = pairs.stream()
                .filter(pair -> disagreements.haveOneRole(first(pair), second(pair)))
                .toList();
        Set<Integer> firstOfOneRole = indexes(ofOneRole, IndexPair::first);
        Set<Integer> secondOfOneRole = indexes(ofOneRole, IndexPair::second);
        List<SpeakerPair> all = new ArrayList<>();
        for (IndexPair<SpeakerPair.Reason> pair : ordered(pairs)) {
            String place = "/speakers/" + pair.first();
            String otherPlace = "/speakers/" + pair.second();
            boolean isOfOneRole = firstOfOneRole.contains(pair.first()) || secondOfOneRole.contains(pair.second());
            all.add(new SpeakerPair(
                    first(pair),
                    second(pair),
                    place,
                    otherPlace,
                    pair.reason(),
                    isOfOneRole ? List.of() : disagreements.ofSpeakers(first(pair), place, second(pair), otherPlace)));
        }
        return List.copyOf(all);
    }

    private Speaker first(IndexPair<?> pair) {
        return first.speakers().get(pair.first());
    }

    private Speaker second(IndexPair<?> pair) {
        return second.speakers().get(pair.second());
    }

    List<MeetingPair> meetings(List<IndexPair<MeetingPair.Reason>> pairs, SameSpeakers same) {
        return ordered(pairs).stream().map(pair -> meeting(pair, same)).toList();
    }

    private MeetingPair meeting(IndexPair<MeetingPair.Reason> pair, SameSpeakers same) {
        Meeting one = first.meetings().get(pair.first());
        Meeting other = second.meetings().get(pair.second());
        String place = "/meetings/" + pair.first();
        String otherPlace = "/meetings/" + pair.second();
        Disagreements disagreements = new Disagreements(same);
        List<IndexPair<Integer>> participants = participants(one, other, same);
        return new MeetingPair(
                one,
                other,
                place,
                otherPlace,
                pair.reason(),
                TimeComparison.agreement(one.time(), other.time()),
                PlaceComparison.agreement(one.places(), other.places()),
                participants.stream()
                        .map(each -> participant(each, one, place, other, otherPlace, disagreements))
                        .toList(),
                unpaired(one.participants(), place + "/participants", indexes(participants, IndexPair::first)),
                unpaired(other.participants(), otherPlace + "/participants", indexes(participants, IndexPair::second)),
                disagreements.ofMeetings(one, place, other, otherPlace));
    }

    private static ParticipantPair participant(
            IndexPair<Integer> pair,
            Meeting one,
            String place,
            Meeting other,
            String otherPlace,
            Disagreements disagreements) {
        Participant participant = one.participants().get(pair.first());
        Participant another = other.participants().get(pair.second());
        String firstPlace = place + "/participants/" + pair.first();
        String secondPlace = otherPlace + "/participants/" + pair.second();
        return new ParticipantPair(
                participant,
                another,
                firstPlace,
                secondPlace,
                disagreements.ofParticipants(participant, firstPlace, another, secondPlace));
    }

    /** Returns the participants whose speakers are the same, each once. */
    private static List<IndexPair<Integer>> participants(Meeting one, Meeting other, SameSpeakers same) {
        Candidates candidates = new Candidates();
        for (int i = 0; i < one.participants().size(); i++) {
            for (int j = 0; j < other.participants().size(); j++) {
                if (same.contains(
                        one.participants().get(i).speaker(),
                        other.participants().get(j).speaker())) {
                    candidates.add(0, i, j);
                }
            }
        }
        return ordered(candidates.best());
    }

    List<StatementPair> statements(List<IndexPair<Double>> pairs, SameSpeakers same) {
        Disagreements disagreements = new Disagreements(same);
        return ordered(pairs).stream()
                .map(pair -> {
                    Statement one = first.statements().get(pair.first());
                    Statement other = second.statements().get(pair.second());
                    String place = "/statements/" + pair.first();
                    String otherPlace = "/statements/" + pair.second();
                    return new StatementPair(
                            one,
                            other,
                            place,
                            otherPlace,
                            pair.reason(),
                            QuotationMatcher.pairs(one, place, other, otherPlace),
                            disagreements.ofStatements(one, place, other, otherPlace));
                })
                .toList();
    }

    /** Returns the elements of a list that are in no pair. */
    static <T> List<Unpaired<T>> unpaired(List<T> list, String place, Set<Integer> paired) {
        List<Unpaired<T>> unpaired = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (!paired.contains(i)) {
                unpaired.add(new Unpaired<>(list.get(i), place + "/" + i));
            }
        }
        return List.copyOf(unpaired);
    }

    static <R> Set<Integer> indexes(List<IndexPair<R>> pairs, ToIntFunction<IndexPair<R>> side) {
        return pairs.stream().map(side::applyAsInt).collect(Collectors.toCollection(HashSet::new));
    }

    private static <R> List<IndexPair<R>> ordered(List<IndexPair<R>> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparingInt((IndexPair<R> pair) -> pair.first())
                        .thenComparingInt(IndexPair::second))
                .toList();
    }
}
