package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import dev.readout.meeting.Encounter;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who meets whom, where and when. If several articles report a meeting, it counts for each of them, because nothing
 * tells whether it is one.
 */
public final class MeetingStatistics {
    /** The largest number of participants whose pairs are counted: a congress is not a thousand encounters for each. */
    public static final int MAX_PARTICIPANTS = 100;

    private static final int CAPACITY = 10_000;

    /**
     * Two speakers at one meeting.
     *
     * @param first one of them: the order has no meaning
     * @param second the other one
     */
    public record Pair(Identity first, Identity second) {
        static Pair of(Identity one, Identity other) {
            return one.toString().compareTo(other.toString()) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /**
     * A speaker at a meeting somewhere.
     *
     * @param speaker the speaker
     * @param place the country, or the outermost place if no country is given
     */
    public record Stay(Identity speaker, String place) {}

    private final Identities identities;
    private final Tally<Meeting.Kind> kinds = new Tally<>(Meeting.Kind.class);
    private final Timeline<Meeting.Kind> times = new Timeline<>(Meeting.Kind.class);
    private final Frequent<Pair, Boolean> pairs = new Frequent<>(CAPACITY, () -> true);
    private final Frequent<Stay, Boolean> stays = new Frequent<>(CAPACITY, () -> true);
    private long tooLarge;

    MeetingStatistics(Identities identities) {
        this.identities = identities;
    }

    void add(Article article) {
        for (Meeting meeting : article.meetings()) {
            kinds.add(meeting.kind(), 1);
            Tally<Meeting.Kind> one = new Tally<>(Meeting.Kind.class);
            one.add(meeting.kind(), 1);
            times.add(meeting.time(), one);
            if (meeting.participants().size() > MAX_PARTICIPANTS) {
                tooLarge++;
            } else {
                addPairs(meeting);
                addStays(meeting);
            }
        }
    }

    private void addPairs(Meeting meeting) {
        Set<Pair> met = new LinkedHashSet<>();
        for (Encounter encounter : meeting.encounters()) {
            Identity first = identities.of(encounter.first().speaker());
            Identity second = identities.of(encounter.second().speaker());
            if (!first.equals(second)) {
                met.add(Pair.of(first, second));
            }
        }
        met.forEach(pairs::add);
    }

    private void addStays(Meeting meeting) {
        Set<Stay> all = new LinkedHashSet<>();
        for (Participant participant : meeting.participants()) {
            Identity speaker = identities.of(participant.speaker());
            meeting.places()
                    .forEach(place -> all.add(
                            new Stay(speaker, Identity.byWords(country(place)).label())));
        }
        all.forEach(stays::add);
    }

    private static String country(Place place) {
        return place.country()
                .orElseGet(() -> place.inside().map(MeetingStatistics::country).orElse(place.name()));
    }

    /** Returns how many meetings there are of each kind. */
    public Tally<Meeting.Kind> kinds() {
        return kinds;
    }

    /** Returns how many meetings there were at each time. */
    public Timeline<Meeting.Kind> times() {
        return times;
    }

    /** Returns the pairs who met, the most frequent first. */
    public List<Frequent.Entry<Pair, Boolean>> pairs() {
        return pairs
                .entries(
                        pair -> Pair.of(identities.canonical(pair.first()), identities.canonical(pair.second())),
                        (sum, part) -> {})
                .stream()
                .filter(pair -> !pair.key().first().equals(pair.key().second()))
                .toList();
    }

    /** Returns who was where, the most frequent first. */
    public List<Frequent.Entry<Stay, Boolean>> stays() {
        return stays.entries(stay -> new Stay(identities.canonical(stay.speaker()), stay.place()), (sum, part) -> {});
    }

    /** Returns whether all counts are exact. */
    public boolean isExact() {
        return pairs.isExact() && stays.isExact();
    }

    /** Returns how many meetings have so many participants that they were left out of pairs and places. */
    public long tooLarge() {
        return tooLarge;
    }
}
