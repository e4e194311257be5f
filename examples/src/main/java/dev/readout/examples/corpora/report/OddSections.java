package dev.readout.examples.corpora.report;

import dev.readout.examples.corpora.statistics.CorpusStatistics;
import dev.readout.examples.corpora.statistics.Oddities;
import java.util.List;
import java.util.Optional;

/** The sections about odd articles and about lines that are not articles. */
final class OddSections {
    private OddSections() {}

    static ReportPage.Odd odd(List<Oddities.Odd> odd, String folder) {
        List<OddArticle> articles = odd.stream()
                .map(one -> new OddArticle(
                        folder + "/" + ReportWriter.pageName(one.place()),
                        one.title().isEmpty() ? "(an empty text)" : one.title(),
                        "line " + one.place().line(),
                        one.reasons().stream().map(OddSections::words).toList()))
                .toList();
        String note = articles.isEmpty()
                ? "This corpus has no articles."
                : "The most extreme article in each respect, then the second ones, and so on. Each link leads to the"
                        + " annotated article.";
        return new ReportPage.Odd(List.of(note), articles);
    }

    private static String words(Oddities.Reason reason) {
        String rank = reason.rank() == 1 ? "the most in this corpus" : "rank " + reason.rank();
        String others = reason.others() == 0 ? "" : ", like " + Numbers.count(reason.others(), "other");
        return measure(reason) + " (" + rank + others + ")";
    }

    private static String measure(Oddities.Reason reason) {
        int value = reason.value();
        return switch (reason.oddity()) {
            case LONG_TEXT -> "a text of " + Numbers.count(value, "character");
            case MANY_STATEMENTS -> Numbers.count(value, "statement");
            case DEEP_NESTING ->
                "a statement inside " + (value == 1 ? "another one" : Numbers.count(value) + " others");
            case AMBIGUOUS -> Numbers.count(value, "statement") + " with an undecided form or medium";
            case MANY_PIECES -> "a statement in " + Numbers.count(value, "piece");
            case CROSSING -> Numbers.count(value, "statement") + " that cross another one";
            case COINCIDING -> Numbers.count(value, "statement") + " with the same words as another one";
            case LONG_STATEMENT -> "a statement of " + Numbers.count(value, "character");
            case MANY_SPEAKERS -> "a statement of " + Numbers.count(value, "speaker") + " together";
            case MANY_PARTICIPANTS -> "a meeting of " + Numbers.count(value, "participant");
            case MANY_PLACES -> "a meeting at " + Numbers.count(value, "place");
        };
    }

    static Optional<ReportPage.BadLines> badLines(CorpusStatistics corpus) {
        if (corpus.badLineCount() == 0) {
            return Optional.empty();
        }
        List<Table.Row> rows = corpus.badLines().stream()
                .map(bad -> Table.row("line " + bad.line(), BarChart.cut(bad.reason(), 500)))
                .toList();
        String words = Numbers.count(corpus.badLineCount(), "line") + " could not be read and "
                + (corpus.badLineCount() == 1 ? "is" : "are") + " not counted above."
                + (corpus.badLineCount() > rows.size() ? " The first " + rows.size() + ":" : "");
        return Optional.of(
                new ReportPage.BadLines(words, new Table("Which lines, and why", List.of("line", "why not"), rows)));
    }
}
