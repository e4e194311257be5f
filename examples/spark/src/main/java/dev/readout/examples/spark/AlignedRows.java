package dev.readout.examples.spark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Prints rows in aligned columns. */
final class AlignedRows {
    private AlignedRows() {}

    static void print(Dataset<Row> rows, PrintStream out) {
        String[] names = rows.columns();
        List<Boolean> isText = Arrays.stream(rows.schema().fields())
                .map(field -> field.dataType().equals(DataTypes.StringType))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(names));
        for (Row row : rows.collectAsList()) {
            lines.add(IntStream.range(0, names.length)
                    .mapToObj(i -> row.isNullAt(i) ? "" : row.get(i).toString())
                    .toList());
        }
        for (List<String> line : lines) {
            StringBuilder cells = new StringBuilder();
            for (int i = 0; i < names.length; i++) {
                int column = i;
                int width = lines.stream()
                        .mapToInt(cell -> length(cell.get(column)))
                        .max()
                        .orElse(0);
                String space = " ".repeat(width - length(line.get(i)));
                cells.append(i == 0 ? "" : "  ").append(isText.get(i) ? line.get(i) + space : space + line.get(i));
            }
            out.println(cells.toString().stripTrailing());
        }
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
