package dev.readout.html.internal.comparison;

import dev.readout.comparison.QuotationPair;
import dev.readout.comparison.StatementPair;
import dev.readout.grounding.Absent;
import dev.readout.grounding.Verdict;
import dev.readout.html.internal.comparison.ComparisonPage.Saying;
import dev.readout.html.internal.comparison.ComparisonPage.StatementRow;
import dev.readout.html.internal.sides.DifferenceMarks;
import dev.readout.html.internal.sides.Mark;
import dev.readout.html.internal.sides.Row;
import dev.readout.html.internal.sides.Side;
import dev.readout.html.internal.sides.Sides;
import dev.readout.html.internal.words.EnumWords;
import dev.readout.html.internal.words.StatementWords;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** Shows the statements that two articles have. */
final class StatementRows {
    private final String firstTitle;
    private final String secondTitle;

    StatementRows(String firstTitle, String secondTitle) {
        this.firstTitle = firstTitle;
        this.secondTitle = secondTitle;
    }

    List<StatementRow> of(List<StatementPair> pairs) {
        List<StatementRow> rows = new ArrayList<>();
        for (StatementPair pair : pairs) {
            rows.add(new StatementRow(
                    rows.size() + 1,
                    saying(pair.first()),
                    saying(pair.second()),
                    Math.round(pair.similarity() * 100) + "\u00A0%",
                    pair.quotations().stream().anyMatch(QuotationPair::isChanged),
                    sides(pair)));
        }
        return rows;
    }

    static Saying saying(Statement statement) {
        return new Saying(
                StatementWords.who(statement),
                StatementWords.cue(statement),
                EnumWords.of(statement.form(), statement.orForm()));
    }

    /** Returns the words in quotation marks, after the whole statements if these are more. */
    private List<Sides> sides(StatementPair pair) {
        List<Sides> sides = new ArrayList<>();
        boolean isWhole = pair.quotations().stream()
                .anyMatch(words -> words.firstPlace().endsWith("/content")
                        && words.secondPlace().endsWith("/content"));
        if (!isWhole) {
            sides.add(new Sides(
                    "",
                    Side.of(firstTitle, pair.first().passage(), List.of(), ""),
                    Side.of(secondTitle, pair.second().passage(), List.of(), ""),
                    List.of()));
        }
        pair.quotations().forEach(words -> sides.add(sides(words, isWhole ? "" : "In quotation marks")));
        return sides;
    }

    private Sides sides(QuotationPair words, String part) {
        boolean isFirstInSecond = words.firstInSecond().isFaithful();
        Verdict verdict = isFirstInSecond ? words.firstInSecond() : words.secondInFirst();
        if (verdict instanceof Absent) {
            return sides(words, part, List.of(), List.of(), List.of());
        }
        List<Mark> quotation = DifferenceMarks.inQuotation(verdict.differences());
        List<Mark> text = DifferenceMarks.inText(verdict.differences());
        List<Row> rows = DifferenceMarks.rows(verdict.differences());
        return isFirstInSecond
                ? sides(words, part, quotation, text, rows)
                : sides(
                        words,
                        part,
                        text,
                        quotation,
                        rows.stream().map(Row::swapped).toList());
    }

    private Sides sides(QuotationPair words, String part, List<Mark> first, List<Mark> second, List<Row> rows) {
        return new Sides(
                part,
                Side.of(firstTitle, words.firstWords(), first),
                Side.of(secondTitle, words.secondWords(), second),
                rows);
    }
}
