package dev.readout.examples.corpora.report;

import java.util.ArrayList;
import java.util.List;

/** Horizontal bars of stacked parts, each below its number and its name. */
record BarChart(String id, String title, String words, List<Legend> legends, int height, List<Bar> bars, Table table) {
    private static final int ROW = 44;
    private static final int MOST_CHARACTERS = 48;

    /** Returns whether there are several fills to tell apart. */
    boolean hasLegend() {
        return legends.size() > 1;
    }

    record Bar(int wordsY, int barY, String number, String name, String words, List<Part> parts) {}

    record Part(String fill, String x, String width) {}

    /** What a bar shows: a number for each legend, from the left to the right. */
    record Value(String name, String number, String words, List<Long> parts) {
        long total() {
            return parts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Returns a chart in which a bar as long as the chart is wide would be the number {@code full}. */
    static BarChart of(
            String id, String title, String words, List<Legend> legends, List<Value> values, long full, Table table) {
        List<Bar> bars = new ArrayList<>();
        for (Value value : values) {
            int top = bars.size() * ROW;
            List<Part> parts = new ArrayList<>();
            double x = 0;
            for (int i = 0; i < legends.size(); i++) {
                double width = (double) value.parts().get(i) / Math.max(1, full);
                if (width > 0) {
                    parts.add(new Part(legends.get(i).fill(), Numbers.percent(x), Numbers.percent(width)));
                    x += width;
                }
            }
            bars.add(new Bar(top + 16, top + 22, value.number(), cut(value.name()), value.words(), parts));
        }
        return new BarChart(id, title, words, legends, bars.size() * ROW, bars, table);
    }

    /** Cuts words that would not fit; the table has all of them. */
    static String cut(String words) {
        return cut(words, MOST_CHARACTERS);
    }

    static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }
}
