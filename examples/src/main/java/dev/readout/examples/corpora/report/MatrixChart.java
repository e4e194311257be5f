package dev.readout.examples.corpora.report;

import java.util.ArrayList;
import java.util.List;

/** Squares, darker the more often the row and the column go together. The names of the columns are below the chart. */
record MatrixChart(
        String id,
        String title,
        String words,
        int height,
        List<RowName> rowNames,
        List<ColumnNumber> columnNumbers,
        List<Cell> cells,
        List<ColumnName> columnNames,
        Table table) {
    private static final int HEAD = 24;
    private static final int ROW = 30;
    private static final int SHADES = 5;
    private static final double NAMES = 0.38;
    private static final int MOST_CHARACTERS = 34;

    record RowName(int y, String words) {}

    record ColumnNumber(String x, String words) {}

    record Cell(
            String x,
            int y,
            String width,
            int height,
            String middle,
            int wordsY,
            String shade,
            String number,
            String words) {}

    record ColumnName(String words) {}

    /** How often the row and the column with these numbers, from 0, go together. */
    record Value(int row, int column, long count) {}

    static MatrixChart of(
            String id,
            String title,
            String words,
            List<String> rows,
            List<String> columns,
            List<Value> values,
            Table table) {
        double width = (1 - NAMES) / columns.size();
        long most = values.stream().mapToLong(Value::count).max().orElse(1);
        List<RowName> rowNames = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            rowNames.add(new RowName(HEAD + i * ROW + 20, BarChart.cut(rows.get(i), MOST_CHARACTERS)));
        }
        List<ColumnNumber> numbers = new ArrayList<>();
        List<ColumnName> names = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            numbers.add(new ColumnNumber(Numbers.percent(NAMES + (i + 0.5) * width), Integer.toString(i + 1)));
            names.add(new ColumnName(columns.get(i)));
        }
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                long count = count(values, row, column);
                int y = HEAD + row * ROW;
                cells.add(new Cell(
                        Numbers.percent(NAMES + (column + 0.04) * width),
                        y + 1,
                        Numbers.percent(0.92 * width),
                        ROW - 2,
                        Numbers.percent(NAMES + (column + 0.5) * width),
                        y + 20,
                        "shade-" + (count == 0 ? 0 : 1 + (count - 1) * SHADES / most),
                        count == 0 ? "" : Numbers.count(count),
                        rows.get(row) + " – " + columns.get(column) + ": " + Numbers.count(count)));
            }
        }
        return new MatrixChart(id, title, words, HEAD + rows.size() * ROW, rowNames, numbers, cells, names, table);
    }

    private static long count(List<Value> values, int row, int column) {
        return values.stream()
                .filter(value -> value.row() == row && value.column() == column)
                .mapToLong(Value::count)
                .sum();
    }
}
