package dev.readout.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.year;

import dev.readout.examples.Cli;
import dev.readout.examples.spark.tables.ArticleTables;
import dev.readout.table.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the tables of an archive as Parquet, divided by the month in which the articles were published. */
@Command(
        name = "WriteTables",
        description = {
            "Parses and verifies the articles of an archive, and writes their tables as Parquet: one folder per table, with"
                    + " folders for the years and months in which the articles were published.",
            "Lines that are not articles are written as JSON Lines to the folder bad-lines."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 written, 1 a line is not an article, or a file cannot be read or written, 2"
                        + " wrong argument%n")
public final class WriteTables implements Callable<Integer> {
    private static final List<Column> MONTH = List.of(
            year(ArticleTables.day("published_from")).as("year"),
            month(ArticleTables.day("published_from")).as("month"));
    private static final String BAD_LINES = "bad-lines";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private SparkOptions options = new SparkOptions();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the tables.")
    private String out = "";

    @Option(
            names = "--tables",
            split = ",",
            paramLabel = "TABLE",
            description = "The tables to write (all without it).")
    private List<String> names =
            Arrays.stream(Table.values()).map(Table::tableName).toList();

    @Option(names = "--overwrite", description = "Replaces tables that are in the folder.")
    private boolean overwrite;

    @Option(
            names = "--gather",
            description =
                    "Moves the rows of a month together first, so that a month is one file. For archives that are not"
                            + " in the order of time.")
    private boolean gather;

    @Override
    public Integer call() throws Exception {
        List<Table> tables = tables();
        return options.run("WriteTables", spark -> write(spark, tables));
    }

    private int write(SparkSession spark, List<Table> tables) throws IOException {
        if (!overwrite && Archive.exists(spark, out)) {
            throw usage("expected a new folder or --overwrite, found " + out);
        }
        ArticleTables articles = ArticleTables.read(spark, options.paths());
        articles.persist(StorageLevel.MEMORY_AND_DISK());
        for (Table table : tables) {
            Dataset<Row> rows = articles.of(table, MONTH);
            (gather ? rows.repartition(col("year"), col("month")) : rows)
                    .write()
                    .mode(SaveMode.Overwrite)
                    .partitionBy("year", "month")
                    .parquet(new Path(out, table.tableName()).toString());
            print(table.tableName(), Archive.written(spark, out, table).count());
        }
        Dataset<Row> bad = articles.badLines();
        bad.write().mode(SaveMode.Overwrite).json(new Path(out, BAD_LINES).toString());
        long badLines = bad.count();
        print(BAD_LINES, badLines);
        return SparkOptions.exitCode("WriteTables", badLines);
    }

    private static void print(String name, long count) {
        System.out.printf(Locale.ROOT, "%-17s %,14d%n", name, count);
    }

    private List<Table> tables() {
        return names.stream()
                .map(name -> Arrays.stream(Table.values())
                        .filter(table -> table.tableName().equals(name))
                        .findFirst()
                        .orElseThrow(() -> usage("expected a table in --tables, found " + name + "; the tables are "
                                + Arrays.stream(Table.values())
                                        .map(Table::tableName)
                                        .collect(Collectors.joining(", ")))))
                .toList();
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /**
     * Runs the example.
     *
     * @param args the archive and a folder
     */
    public static void main(String[] args) {
        Cli.main(new WriteTables(), args);
    }
}
