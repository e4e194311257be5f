package dev.readout.examples.database;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints the rows of an answer. */
public final class AnswerPrinter {
    /** The widths of the columns are those of so many rows, so that memory is limited. */
    private static final int MEASURED_ROWS = 1_000;

    private static final int LONGEST = 60;
    private static final Set<Integer> NUMBERS = Set.of(
            Types.TINYINT,
            Types.SMALLINT,
            Types.INTEGER,
            Types.BIGINT,
            Types.FLOAT,
            Types.REAL,
            Types.DOUBLE,
            Types.DECIMAL,
            Types.NUMERIC,
            Types.BOOLEAN,
            Types.DATE);

    private AnswerPrinter() {}

    /**
     * Prints rows in aligned columns, and their number. Text is shortened to 60 characters and shown on one line.
     *
     * @param rows the rows, before the first one
     * @param out where to print
     * @throws SQLException if the database cannot go on
     */
    public static void printAligned(ResultSet rows, PrintStream out) throws SQLException {
        List<String> names = names(rows.getMetaData());
        boolean[] numbers = numbers(rows.getMetaData());
        int[] widths = names.stream().mapToInt(AnswerPrinter::width).toArray();
        List<List<String>> measured = new ArrayList<>();
        while (measured.size() < MEASURED_ROWS && rows.next()) {
            List<String> cells = shownCells(rows);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(cells.get(i)));
            }
            measured.add(cells);
        }
        print(names, widths, numbers, out);
        print(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths, numbers, out);
        measured.forEach(cells -> print(cells, widths, numbers, out));
        long count = measured.size();
        while (count >= MEASURED_ROWS && rows.next()) {
            print(shownCells(rows), widths, numbers, out);
            count++;
        }
        out.printf(Locale.ROOT, "(%,d %s)%n", count, count == 1 ? "row" : "rows");
    }

    private static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
        return names;
    }

    private static boolean[] numbers(ResultSetMetaData columns) throws SQLException {
        boolean[] numbers = new boolean[columns.getColumnCount()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = NUMBERS.contains(columns.getColumnType(i + 1));
        }
        return numbers;
    }

    private static List<String> shownCells(ResultSet rows) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            String value = rows.getString(i);
            cells.add(value == null ? "" : shown(value));
        }
        return cells;
    }

    private static String shown(String value) {
        String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return width(line) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static void print(List<String> cells, int[] widths, boolean[] numbers, PrintStream out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String space = " ".repeat(Math.max(0, widths[i] - width(cell)));
            line.append(i == 0 ? "" : "  ").append(numbers[i] ? space + cell : cell + space);
        }
        out.println(line.toString().stripTrailing());
    }

    /**
     * Prints rows as CSV, with the names of the columns in the first line. Text is in quotation marks, and an absent value
     * is empty.
     *
     * @param rows the rows, before the first one
     * @param out where to print
     * @throws SQLException if the database cannot go on
     */
    public static void printCsv(ResultSet rows, PrintStream out) throws SQLException {
        boolean[] numbers = numbers(rows.getMetaData());
        List<String> names = names(rows.getMetaData());
        out.print(String.join(",", names.stream().map(AnswerPrinter::quotedName).toList()) + "\r\n");
        while (rows.next()) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < numbers.length; i++) {
                line.append(i == 0 ? "" : ",").append(csv(rows.getString(i + 1), numbers[i]));
            }
            out.print(line.append("\r\n"));
        }
        out.flush();
    }

    private static String quotedName(String name) {
        return name.matches("\\w+") ? name : quoted(name);
    }

    private static String csv(@Nullable String value, boolean isNumber) {
        return value == null ? "" : isNumber ? value : quoted(value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
