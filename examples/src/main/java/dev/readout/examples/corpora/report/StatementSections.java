package dev.readout.examples.corpora.report;

import dev.readout.examples.corpora.statistics.CorpusStatistics;
import dev.readout.examples.corpora.statistics.Frequent;
import dev.readout.examples.corpora.statistics.Identity;
import dev.readout.examples.corpora.statistics.Manner;
import dev.readout.examples.corpora.statistics.SpeakerStatistics;
import dev.readout.examples.corpora.statistics.StatementStatistics;
import dev.readout.examples.corpora.statistics.Tally;
import dev.readout.examples.corpora.statistics.Timeline;
import dev.readout.examples.corpora.statistics.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections about statements: when, in which form, whose, and how they lie in the text. */
final class StatementSections {
    private static final int SPEAKERS_IN_CHART = 15;
    private static final int SPEAKERS_IN_TABLE = 50;
    private static final List<Legend> PLAIN = List.of(new Legend("fill-plain", "statements"));

    private final CorpusStatistics corpus;
    private final StatementStatistics statements;

    StatementSections(CorpusStatistics corpus) {
        this.corpus = corpus;
        this.statements = corpus.statements();
    }

    private List<String> notes(String... notes) {
        return statements.count() == 0
                ? List.of("This corpus has no statements.")
                : Stream.of(notes).filter(note -> !note.isEmpty()).toList();
    }

    ReportPage.Times times() {
        Timeline<Manner> published = corpus.published();
        List<Timeline.Step<Manner>> steps = published.steps();
        String without = published.withoutTime() == 0
                ? ""
                : Numbers.count(published.withoutTime(), "statement") + " ("
                        + Numbers.share(published.withoutTime(), statements.count())
                        + ") cannot be shown here: their articles do not say when they were published.";
        String withoutMonth = published.withoutMonth() == 0
                ? ""
                : Numbers.count(published.withoutMonth(), "statement")
                        + " cannot be shown here: their articles give only the year of publication.";
        List<String> notes = notes(most(steps), without, withoutMonth);
        boolean shown = steps.stream().anyMatch(step -> step.tally().total() > 0);
        return new ReportPage.Times(notes, shown ? Optional.of(times(steps)) : Optional.empty());
    }

    private static String most(List<Timeline.Step<Manner>> steps) {
        return steps.stream()
                .filter(step -> step.tally().total() > 0)
                .max(Comparator.comparingLong(step -> step.tally().total()))
                .map(step -> "By the publication of their articles. Most are of " + step.name() + ": "
                        + Numbers.count(step.tally().total()) + ".")
                .orElse("");
    }

    private ColumnChart times(List<Timeline.Step<Manner>> steps) {
        String unit = corpus.published().isByMonth()
                ? "month"
                : corpus.published().yearsPerStep() == 1
                        ? "year"
                        : corpus.published().yearsPerStep() + " years";
        String title = "Statements per " + unit;
        List<Table.Row> rows = steps.stream()
                .filter(step -> step.tally().total() > 0)
                .map(step -> new Table.Row(step.name(), cells(step.tally())))
                .toList();
        return ColumnChart.of(
                "times-chart",
                title,
                "A column for each " + unit + " from " + steps.get(0).name() + " to "
                        + steps.get(steps.size() - 1).name() + ". " + most(steps)
                        + " All numbers are in the table after the chart.",
                Manners.LEGENDS,
                steps.stream()
                        .map(step -> new ColumnChart.Value(
                                step.name(), Manners.words(step.tally()), Manners.parts(step.tally())))
                        .toList(),
                new Table(title, mannerHeads(unit), rows));
    }

    private static List<String> mannerHeads(String first) {
        return Stream.of(Stream.of(first, "all"), Manners.all().map(Manners::name))
                .flatMap(heads -> heads)
                .toList();
    }

    private static List<String> cells(Tally<Manner> tally) {
        return Stream.concat(Stream.of(tally.total()), Manners.all().map(tally::count))
                .map(Numbers::count)
                .toList();
    }

    ReportPage.Forms forms() {
        SortedMap<String, Long> byForm = new TreeMap<>();
        statements
                .byMediumAndForm()
                .values()
                .forEach(forms -> forms.forEach((form, count) -> byForm.merge(form, count, Long::sum)));
        long undecided = byForm.entrySet().stream()
                .filter(entry -> entry.getKey().contains(" or "))
                .mapToLong(Map.Entry::getValue)
                .sum();
        String note = undecided == 0
                ? ""
                : Numbers.count(undecided, "statement") + " (" + Numbers.share(undecided, statements.count())
                        + ") were left undecided between two forms: these are the ones with “or”.";
        if (byForm.isEmpty()) {
            return new ReportPage.Forms(notes(), Optional.empty(), Optional.empty());
        }
        List<BarChart.Value> values = byForm.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> value(entry.getKey(), entry.getValue()))
                .toList();
        return new ReportPage.Forms(
                notes(note),
                Optional.of(shares("forms-chart", "Statements by form", "form", values)),
                Optional.of(media(List.copyOf(byForm.keySet()))));
    }

    private BarChart.Value value(String name, long count) {
        String share = Numbers.share(count, statements.count());
        return new BarChart.Value(
                name, share, name + ": " + Numbers.count(count, "statement") + ", " + share, List.of(count));
    }

    /** Returns a chart whose full width is all statements. */
    private BarChart shares(String id, String title, String head, List<BarChart.Value> values) {
        List<Table.Row> rows = values.stream()
                .map(value -> Table.row(value.name(), Numbers.count(value.total()), value.number()))
                .toList();
        String words = values.stream().map(BarChart.Value::words).collect(Collectors.joining("; "));
        return BarChart.of(
                id,
                title,
                words + ".",
                PLAIN,
                values,
                statements.count(),
                new Table(title, List.of(head, "statements", "share"), rows));
    }

    private Table media(List<String> forms) {
        List<Table.Row> rows = statements.byMediumAndForm().entrySet().stream()
                .map(medium -> new Table.Row(
                        medium.getKey(),
                        forms.stream()
                                .map(form -> Numbers.count(medium.getValue().getOrDefault(form, 0L)))
                                .toList()))
                .toList();
        return new Table(
                "Statements by medium and form",
                Stream.concat(Stream.of("medium"), forms.stream()).toList(),
                rows);
    }

    ReportPage.Speakers speakers() {
        SpeakerStatistics speakers = corpus.speakers();
        List<Frequent.Entry<Identity, Tally<Manner>>> most =
                speakers.mostQuoted().stream().limit(SPEAKERS_IN_TABLE).toList();
        String unnamed = speakers.withoutSource() + speakers.unknown() == 0
                ? ""
                : Numbers.count(speakers.withoutSource(), "statement") + " without a source and "
                        + Numbers.count(speakers.unknown())
                        + " with nothing but a pronoun as source belong to nobody here.";
        boolean words = most.stream().anyMatch(one -> one.key().known() == Identity.Known.BY_WORDS);
        String byWords = words
                ? "Who is known by words only may be several speakers, and one speaker may be known by several words."
                : "";
        if (most.isEmpty()) {
            return new ReportPage.Speakers(notes(unnamed), Optional.empty());
        }
        return new ReportPage.Speakers(notes(byWords, unnamed), Optional.of(speakers(most)));
    }

    private static BarChart speakers(List<Frequent.Entry<Identity, Tally<Manner>>> most) {
        List<Frequent.Entry<Identity, Tally<Manner>>> first = most.subList(0, Math.min(SPEAKERS_IN_CHART, most.size()));
        List<BarChart.Value> values = first.stream()
                .map(one -> new BarChart.Value(
                        one.key().label(),
                        Numbers.count(one.count()),
                        one.key().label() + ": " + Manners.words(one.detail()),
                        Manners.parts(one.detail())))
                .toList();
        String title = "The " + first.size() + " most quoted";
        return BarChart.of(
                "speakers-chart",
                title,
                values.stream().map(BarChart.Value::words).collect(Collectors.joining("; ")) + ".",
                Manners.LEGENDS,
                values,
                first.get(0).count(),
                speakerTable(most));
    }

    private static Table speakerTable(List<Frequent.Entry<Identity, Tally<Manner>>> most) {
        boolean exact = most.stream().allMatch(one -> one.error() == 0);
        List<String> heads = new ArrayList<>(List.of("speaker", "known by", "statements"));
        Manners.all().map(Manners::name).forEach(heads::add);
        if (!exact) {
            heads.add("too high by at most");
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Frequent.Entry<Identity, Tally<Manner>> one : most) {
            List<String> cells = new ArrayList<>(List.of(MeetingSections.known(one.key()), Numbers.count(one.count())));
            Manners.all()
                    .map(manner -> Numbers.share(
                            one.detail().count(manner), one.detail().total()))
                    .forEach(cells::add);
            if (!exact) {
                cells.add(Numbers.count(one.error()));
            }
            rows.add(new Table.Row(one.key().label(), cells));
        }
        return new Table("The most quoted, and the share of each form", heads, rows);
    }

    ReportPage.Passages passages() {
        if (statements.count() == 0) {
            return new ReportPage.Passages(notes(), Optional.empty());
        }
        List<BarChart.Value> values = Arrays.stream(Trait.values())
                .map(trait -> value(words(trait), statements.traits().count(trait)))
                .toList();
        return new ReportPage.Passages(
                notes(
                        each("Split contents: ", statements.byPieces().tailMap(2), "in %d pieces: %s"),
                        each("Nested statements: ", statements.byDepth(), "%d deep: %s")),
                Optional.of(shares("passages-chart", "Share of all statements", "statements that are", values)));
    }

    private static String each(String start, SortedMap<Integer, Long> counts, String format) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .limit(20)
                        .map(entry -> format.formatted(entry.getKey(), Numbers.count(entry.getValue())))
                        .collect(Collectors.joining(", ", start, "."));
    }

    private static String words(Trait trait) {
        return switch (trait) {
            case MIXED -> "mixed: some words in quotation marks";
            case SPLIT -> "split: content in several pieces";
            case NESTED -> "nested: inside another statement";
            case CROSSING -> "crossing: shares words with another one";
            case COINCIDING -> "coinciding: the words of another one";
            case WITHOUT_CONTENT -> "without content";
            case WITHOUT_CUE -> "without cue";
            case WITHOUT_SOURCE -> "without source";
            case SEVERAL_SPEAK -> "several speak: sources, speakers, groups";
            case NOT_SAID -> "not said: asked, denied, expected ...";
        };
    }
}
