package dev.readout.examples.spark.tables;

import dev.readout.table.ArticleRows;
import dev.readout.table.Column;
import dev.readout.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A document as one row: where it is, what is wrong with it, and an array of rows for each table. So a document is parsed
 * once for all tables, and a table is one column.
 */
final class ParsedArticles {
    private static final List<Table> TABLES = List.of(Table.values());
    private static final int COLUMNS_BEFORE_TABLES = 4;

    private ParsedArticles() {}

    /** Returns the columns. Days are their number since 1970-01-01. */
    static StructType schema() {
        StructType schema = new StructType()
                .add("number", DataTypes.LongType)
                .add("file", DataTypes.StringType)
                .add("line", DataTypes.LongType)
                .add("problem", DataTypes.StringType);
        for (Table table : TABLES) {
            StructType rows = new StructType(table.columns().stream()
                    .map(column -> DataTypes.createStructField(column.name(), type(column), column.isNullable()))
                    .toArray(StructField[]::new));
            schema = schema.add(table.tableName(), DataTypes.createArrayType(rows, false));
        }
        return schema;
    }

    private static DataType type(Column column) {
        return switch (column.type()) {
            case TEXT -> DataTypes.StringType;
            case INTEGER, DATE -> DataTypes.IntegerType;
            case BIGINT -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
            default -> throw new IllegalArgumentException("column must have a known type: " + column);
        };
    }

    /** Returns the row of a document. */
    static Stream<Row> rows(Document document) {
        @Nullable Object[] values = new Object[COLUMNS_BEFORE_TABLES + TABLES.size()];
        values[0] = document.number();
        values[1] = document.file();
        values[2] = document.line();
        values[3] = document.problem();
        if (document.number() != null && document.article() != null) {
            ArticleRows rows = ArticleRows.of(document.number(), document.article());
            for (int i = 0; i < TABLES.size(); i++) {
                values[COLUMNS_BEFORE_TABLES + i] =
                        rows.of(TABLES.get(i)).stream().map(ParsedArticles::row).toArray(Row[]::new);
            }
        }
        return Stream.of(RowFactory.create(values));
    }

    private static Row row(dev.readout.table.Row row) {
        @Nullable Object[] values = row.values().toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof LocalDate day) {
                values[i] = Math.toIntExact(day.toEpochDay());
            }
        }
        return RowFactory.create(values);
    }
}
