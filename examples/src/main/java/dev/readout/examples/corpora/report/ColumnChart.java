package dev.readout.examples.corpora.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Columns of stacked parts, one for each step of an axis. */
record ColumnChart(
        String id,
        String title,
        String words,
        List<Legend> legends,
        List<Tick> ticks,
        List<Column> columns,
        List<Label> labels,
        Table table) {
    static final int TOP = 24;
    static final int BOTTOM = 204;
    private static final int MOST_LABELS = 5;

    /** Returns whether there are several fills to tell apart. */
    boolean hasLegend() {
        return legends.size() > 1;
    }

    /** A line across the chart with its number. */
    record Tick(int y, int wordsY, String words) {}

    /** One column; its words are shown where the mouse is. */
    record Column(String words, List<Part> parts) {}

    record Part(String fill, String x, String y, String width, String height) {}

    record Label(String x, String anchor, String words) {}

    /** What a column shows: a number for each legend, from the bottom to the top. */
    record Value(String name, String words, List<Long> parts) {
        long total() {
            return parts.stream().mapToLong(Long::longValue).sum();
        }
    }

    static ColumnChart of(
            String id, String title, String words, List<Legend> legends, List<Value> values, Table table) {
        long most = Math.max(1, values.stream().mapToLong(Value::total).max().orElse(1));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            columns.add(column(values.get(i), i, values.size(), most, legends));
        }
        return new ColumnChart(id, title, words, legends, ticks(most), columns, labels(values), table);
    }

    private static Column column(Value value, int index, int all, long most, List<Legend> legends) {
        List<Part> parts = new ArrayList<>();
        double y = BOTTOM;
        for (int i = 0; i < legends.size(); i++) {
            double height = (double) value.parts().get(i) * (BOTTOM - TOP) / most;
            if (height > 0) {
                y -= height;
                parts.add(new Part(
                        legends.get(i).fill(),
                        Numbers.percent((index + 0.1) / all),
                        decimal(y),
                        Numbers.percent(0.8 / all),
                        decimal(height)));
            }
        }
        return new Column(value.name() + ": " + value.words(), parts);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static List<Tick> ticks(long most) {
        long step = 1;
        for (int i = 0; most / step > 4; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        List<Tick> ticks = new ArrayList<>();
        for (long tick = step; tick <= most; tick += step) {
            int y = (int) Math.round(BOTTOM - (double) tick * (BOTTOM - TOP) / most);
            ticks.add(new Tick(y, y - 4, Numbers.count(tick)));
        }
        return ticks;
    }

    private static List<Label> labels(List<Value> values) {
        List<Label> labels = new ArrayList<>();
        int stride = Math.max(1, (values.size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < values.size(); i += stride) {
            double middle = (i + 0.5) / values.size();
            boolean atStart = middle < 0.1;
            boolean atEnd = middle > 0.9;
            labels.add(new Label(
                    atStart ? "0%" : atEnd ? "100%" : Numbers.percent(middle),
                    atStart ? "start" : atEnd ? "end" : "middle",
                    values.get(i).name()));
        }
        return labels;
    }
}
