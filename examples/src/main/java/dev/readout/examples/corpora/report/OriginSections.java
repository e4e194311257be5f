package dev.readout.examples.corpora.report;

import dev.readout.examples.corpora.statistics.OriginStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The section about provenance and confidence. */
final class OriginSections {
    private static final int AGENTS = 20;
    private static final List<Legend> RECORDS = List.of(new Legend("fill-plain", "statements and meetings"));

    private final OriginStatistics origins;

    OriginSections(OriginStatistics origins) {
        this.origins = origins;
    }

    ReportPage.Origins origins() {
        long with = origins.own() + origins.ofArticle();
        if (with == 0) {
            return new ReportPage.Origins(
                    List.of(
                            origins.none() == 0
                                    ? "There are no statements and no meetings, so there is no provenance."
                                    : "No statement and no meeting says who recorded it."),
                    Optional.empty(),
                    Optional.empty());
        }
        List<String> notes = new ArrayList<>();
        notes.add("Of all statements and meetings, " + Numbers.count(origins.own()) + " say who recorded them, "
                + Numbers.count(origins.ofArticle()) + " are in an article that says it, and "
                + Numbers.count(origins.none()) + " have no provenance.");
        long confident = origins.histogram().stream().mapToLong(Long::longValue).sum();
        notes.add(
                confident == 0
                        ? "No provenance has a confidence."
                        : Numbers.count(origins.withoutConfidence()) + " have a provenance without a confidence.");
        return new ReportPage.Origins(
                notes, Optional.of(agents()), confident == 0 ? Optional.empty() : Optional.of(confidence()));
    }

    private Table agents() {
        List<Table.Row> rows = origins.agents().stream()
                .limit(AGENTS)
                .map(agent -> Table.row(
                        agent.key(),
                        Numbers.count(agent.count()),
                        Numbers.count(agent.detail().count()),
                        agent.detail()
                                .mean()
                                .map(mean -> String.format(Locale.ROOT, "%.2f", mean))
                                .orElse("–")))
                .toList();
        return new Table(
                "Who recorded most", List.of("agent", "statements and meetings", "with a confidence", "mean"), rows);
    }

    private ColumnChart confidence() {
        List<Long> histogram = origins.histogram();
        List<ColumnChart.Value> values = IntStream.range(0, histogram.size())
                .mapToObj(i -> new ColumnChart.Value(
                        between(i),
                        Numbers.count(histogram.get(i)) + " statements and meetings",
                        List.of(histogram.get(i))))
                .toList();
        String title = "Confidence, from 0 to 1";
        return ColumnChart.of(
                "confidence-chart",
                title,
                "A column for each tenth. All numbers are in the table after the chart.",
                RECORDS,
                values,
                new Table(
                        title,
                        List.of("confidence", "statements and meetings"),
                        values.stream()
                                .map(value -> Table.row(value.name(), Numbers.count(value.total())))
                                .toList()));
    }

    private static String between(int tenth) {
        return tenth == OriginStatistics.CLASSES - 1
                ? "0.9–1"
                : String.format(Locale.ROOT, "%.1f–%.1f", tenth / 10.0, (tenth + 1) / 10.0);
    }
}
