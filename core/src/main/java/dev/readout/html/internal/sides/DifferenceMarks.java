package dev.readout.html.internal.sides;

import dev.readout.grounding.Difference;
import dev.readout.html.internal.words.EnumWords;
import java.util.List;

/** Makes marks and rows of the differences between a quotation and a text. */
public final class DifferenceMarks {
    private DifferenceMarks() {}

    public static List<Mark> inQuotation(List<Difference> differences) {
        return differences.stream()
                .map(difference -> new Mark(difference.inQuotation(), isChange(difference)))
                .toList();
    }

    public static List<Mark> inText(List<Difference> differences) {
        return differences.stream()
                .map(difference -> new Mark(difference.inText(), isChange(difference)))
                .toList();
    }

    /** Returns a row for each difference, with the quotation on the left side. Changes come first. */
    public static List<Row> rows(List<Difference> differences) {
        return differences.stream()
                .map(difference -> new Row(
                        EnumWords.of(difference.kind()),
                        difference.quotation(),
                        difference.text(),
                        isChange(difference)))
                .sorted((a, b) -> Boolean.compare(b.isChange(), a.isChange()))
                .toList();
    }

    private static boolean isChange(Difference difference) {
        return difference.kind().tier().isEmpty();
    }
}
