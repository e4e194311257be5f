package dev.readout.examples.spark;

import dev.readout.examples.spark.tables.ArticleTables;
import dev.readout.table.Column;
import dev.readout.table.Table;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** The input of a job that needs tables: JSON Lines, or a folder that {@link WriteTables} wrote. */
final class Archive {
    private final SparkSession spark;
    private final String[] paths;

    Archive(SparkSession spark, String... paths) {
        this.spark = spark;
        this.paths = paths;
    }

    /** Makes a view of each table, and returns the tables if they are parsed from JSON Lines. */
    Optional<ArticleTables> createViews() throws IOException {
        if (paths.length == 1 && isWritten(paths[0])) {
            for (Table table : Table.values()) {
                written(spark, paths[0], table).createOrReplaceTempView(table.tableName());
            }
            return Optional.empty();
        }
        ArticleTables tables = ArticleTables.read(spark, paths);
        tables.persist(StorageLevel.MEMORY_AND_DISK());
        tables.createViews();
        return Optional.of(tables);
    }

    private boolean isWritten(String path) throws IOException {
        return exists(spark, new Path(path, Table.ARTICLE.tableName()).toString());
    }

    static boolean exists(SparkSession spark, String path) throws IOException {
        Path folder = new Path(path);
        return folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(folder);
    }

    /** Returns a table of a folder. The schema is given, because a table without rows has no file. */
    static Dataset<Row> written(SparkSession spark, String folder, Table table) {
        StructType schema = StructType.fromDDL(table.columns().stream()
                .map(column -> column.name() + " " + sql(column.type()))
                .collect(Collectors.joining(", ")));
        return spark.read().schema(schema).parquet(new Path(folder, table.tableName()).toString());
    }

    private static String sql(Column.Type type) {
        return type == Column.Type.TEXT ? "string" : type == Column.Type.DOUBLE ? "double" : type.sql();
    }
}
