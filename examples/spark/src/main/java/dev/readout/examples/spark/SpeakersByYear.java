package dev.readout.examples.spark;

import dev.readout.examples.Cli;
import dev.readout.examples.spark.tables.ArticleTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who was quoted how often in which year? */
@Command(
        name = "SpeakersByYear",
        description = {
            "Counts the statements of each speaker in each year, by their forms, and shows the highest counts.",
            "Speakers are the same if they have the same URI in same_as or, without one, the same name.",
            "IN can also be one folder that WriteTables wrote."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 shown, 1 a line is not an article, or a file cannot be read, 2 wrong argument%n")
public final class SpeakersByYear implements Callable<Integer> {
    @Mixin
    private SparkOptions options = new SparkOptions();

    @Option(names = "--limit", defaultValue = "20", description = "How many rows are shown (default 20).")
    private int limit;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Writes all rows as CSV to a folder.")
    private @Nullable String out;

    @Override
    public Integer call() throws Exception {
        return options.run("SpeakersByYear", this::answer);
    }

    private int answer(SparkSession spark) throws IOException {
        Optional<ArticleTables> parsed = new Archive(spark, options.paths()).createViews();
        Dataset<Row> rows = spark.sql(sql());
        if (out != null) {
            rows.write()
                    .mode(SaveMode.ErrorIfExists)
                    .option("header", "true")
                    .option("escape", "\"")
                    .csv(out);
        }
        AlignedRows.print(rows.limit(limit), System.out);
        return SparkOptions.exitCode(
                "SpeakersByYear",
                parsed.map(tables -> tables.badLines().count()).orElse(0L));
    }

    /** Returns the query, which DuckDB understands too. */
    static String sql() throws IOException {
        try (InputStream file = SpeakersByYear.class.getResourceAsStream("speakers-by-year.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Runs the example.
     *
     * @param args the archive
     */
    public static void main(String[] args) {
        Cli.main(new SpeakersByYear(), args);
    }
}
