package dev.readout.examples.corpora.report;

import dev.readout.examples.corpora.statistics.Frequent;
import dev.readout.examples.corpora.statistics.Identity;
import dev.readout.examples.corpora.statistics.MeetingStatistics;
import dev.readout.examples.corpora.statistics.Timeline;
import dev.readout.meeting.Meeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section about meetings: who meets whom, where and when. */
final class MeetingSections {
    private static final int IN_MATRIX = 12;
    private static final int IN_TABLE = 50;
    private static final List<Legend> MEETINGS = List.of(new Legend("fill-plain", "meetings"));

    private final MeetingStatistics meetings;

    MeetingSections(MeetingStatistics meetings) {
        this.meetings = meetings;
    }

    /** Returns how a speaker is known again, in a word. */
    static String known(Identity identity) {
        return switch (identity.known()) {
            case BY_URI -> "URI";
            case BY_NAME -> "name";
            case BY_WORDS -> "words";
        };
    }

    ReportPage.Meetings meetings() {
        long all = meetings.kinds().total();
        if (all == 0) {
            return new ReportPage.Meetings(
                    List.of("This corpus has no meetings."), Optional.empty(), Optional.empty(), Optional.empty());
        }
        List<Frequent.Entry<MeetingStatistics.Pair, Boolean>> pairs = meetings.pairs();
        List<Frequent.Entry<MeetingStatistics.Stay, Boolean>> stays = meetings.stays();
        Timeline<Meeting.Kind> times = meetings.times();
        List<String> notes = new ArrayList<>();
        notes.add(Numbers.count(all, "meeting") + ": " + kinds() + ".");
        if (pairs.isEmpty()) {
            notes.add("No meeting has two participants who meet, so there is nothing to show of who meets whom.");
        }
        if (meetings.tooLarge() > 0) {
            notes.add(Numbers.count(meetings.tooLarge(), "meeting") + " with more than "
                    + MeetingStatistics.MAX_PARTICIPANTS + " participants are left out of who meets whom and where.");
        }
        if (times.withoutTime() > 0) {
            notes.add(Numbers.count(times.withoutTime(), "meeting") + " have no time.");
        }
        if (times.withoutMonth() > 0) {
            notes.add(Numbers.count(times.withoutMonth(), "meeting")
                    + " have only a year and are left out of the months.");
        }
        return new ReportPage.Meetings(
                notes,
                Optional.of(times.steps()).filter(steps -> !steps.isEmpty()).map(this::times),
                pairs.isEmpty() ? Optional.empty() : Optional.of(pairs(pairs)),
                stays.isEmpty() ? Optional.empty() : Optional.of(stays(stays)));
    }

    private String kinds() {
        return Arrays.stream(Meeting.Kind.values())
                .filter(kind -> meetings.kinds().count(kind) > 0)
                .sorted(Comparator.comparingLong(
                                (Meeting.Kind kind) -> meetings.kinds().count(kind))
                        .reversed())
                .map(kind -> Numbers.count(meetings.kinds().count(kind)) + " of kind "
                        + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private ColumnChart times(List<Timeline.Step<Meeting.Kind>> steps) {
        String unit = meetings.times().isByMonth()
                ? "month"
                : meetings.times().yearsPerStep() == 1
                        ? "year"
                        : meetings.times().yearsPerStep() + " years";
        String title = "Meetings per " + unit;
        Timeline.Step<Meeting.Kind> most = steps.stream()
                .max(Comparator.comparingLong(step -> step.tally().total()))
                .orElseThrow();
        return ColumnChart.of(
                "meeting-times-chart",
                title,
                "A column for each " + unit + " from " + steps.get(0).name() + " to "
                        + steps.get(steps.size() - 1).name() + ". Most are of " + most.name() + ": "
                        + Numbers.count(most.tally().total()) + ". All numbers are in the table after the chart.",
                MEETINGS,
                steps.stream()
                        .map(step -> new ColumnChart.Value(
                                step.name(),
                                Numbers.count(step.tally().total(), "meeting"),
                                List.of(step.tally().total())))
                        .toList(),
                new Table(
                        title,
                        List.of(unit, "meetings"),
                        steps.stream()
                                .filter(step -> step.tally().total() > 0)
                                .map(step -> Table.row(
                                        step.name(), Numbers.count(step.tally().total())))
                                .toList()));
    }

    private static MatrixChart pairs(List<Frequent.Entry<MeetingStatistics.Pair, Boolean>> pairs) {
        // Names may be the same, so the speakers themselves are the rows.
        List<Identity> speakers = most(pairs.stream()
                .flatMap(pair -> Stream.of(
                        Map.entry(pair.key().first(), pair.count()),
                        Map.entry(pair.key().second(), pair.count()))));
        List<MatrixChart.Value> values = new ArrayList<>();
        for (Frequent.Entry<MeetingStatistics.Pair, Boolean> pair : pairs) {
            int first = speakers.indexOf(pair.key().first());
            int second = speakers.indexOf(pair.key().second());
            if (first >= 0 && second >= 0) {
                values.add(new MatrixChart.Value(first, second, pair.count()));
                values.add(new MatrixChart.Value(second, first, pair.count()));
            }
        }
        List<Table.Row> rows = pairs.stream()
                .limit(IN_TABLE)
                .map(pair -> Table.row(
                        pair.key().first().label(),
                        pair.key().second().label(),
                        Numbers.count(pair.count()),
                        Numbers.count(pair.error())))
                .toList();
        List<String> names = numbered(speakers.stream().map(Identity::label).toList());
        return MatrixChart.of(
                "pairs-chart",
                "Who meets whom: the " + speakers.size() + " who meet most",
                "Meetings of each of " + speakers.size() + " speakers with each other one. Most frequent: "
                        + pairs.stream()
                                .limit(5)
                                .map(pair -> pair.key().first().label() + " and "
                                        + pair.key().second().label() + ", " + Numbers.count(pair.count()))
                                .collect(Collectors.joining("; "))
                        + ". The table after the chart has the most frequent pairs.",
                names,
                speakers.stream().map(Identity::label).toList(),
                values,
                new Table(
                        "The most frequent pairs", List.of("speaker", "and", "meetings", "too high by at most"), rows));
    }

    private static List<String> numbered(List<String> names) {
        List<String> numbered = new ArrayList<>();
        for (String name : names) {
            numbered.add(numbered.size() + 1 + " " + name);
        }
        return numbered;
    }

    private static MatrixChart stays(List<Frequent.Entry<MeetingStatistics.Stay, Boolean>> stays) {
        List<Identity> speakers =
                most(stays.stream().map(stay -> Map.entry(stay.key().speaker(), stay.count())));
        List<String> places = most(stays.stream()
                .filter(stay -> speakers.contains(stay.key().speaker()))
                .map(stay -> Map.entry(stay.key().place(), stay.count())));
        List<MatrixChart.Value> values = stays.stream()
                .filter(stay -> speakers.contains(stay.key().speaker())
                        && places.contains(stay.key().place()))
                .map(stay -> new MatrixChart.Value(
                        speakers.indexOf(stay.key().speaker()),
                        places.indexOf(stay.key().place()),
                        stay.count()))
                .toList();
        List<Table.Row> rows = stays.stream()
                .limit(IN_TABLE)
                .map(stay -> Table.row(
                        stay.key().speaker().label(),
                        stay.key().place(),
                        Numbers.count(stay.count()),
                        Numbers.count(stay.error())))
                .toList();
        return MatrixChart.of(
                "places-chart",
                "Who meets where: the " + speakers.size() + " who meet in most places",
                "Meetings of " + speakers.size() + " speakers in " + places.size()
                        + " countries or places. Most frequent: "
                        + stays.stream()
                                .limit(5)
                                .map(stay -> stay.key().speaker().label() + " in "
                                        + stay.key().place() + ", " + Numbers.count(stay.count()))
                                .collect(Collectors.joining("; "))
                        + ". The table after the chart has the most frequent ones.",
                speakers.stream().map(Identity::label).toList(),
                places,
                values,
                new Table(
                        "Who was where most often",
                        List.of("speaker", "country or place", "meetings", "too high by at most"),
                        rows));
    }

    /** Returns the keys with the largest sums. */
    private static <K> List<K> most(Stream<Map.Entry<K, Long>> counts) {
        Map<K, Long> sums = new LinkedHashMap<>();
        counts.forEach(count -> sums.merge(count.getKey(), count.getValue(), Long::sum));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue().reversed())
                .limit(IN_MATRIX)
                .map(Map.Entry::getKey)
                .toList();
    }
}
