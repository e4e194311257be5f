package dev.readout.examples.spark;

import dev.readout.article.Article;
import dev.readout.examples.Cli;
import dev.readout.examples.spark.tables.ArticleTables;
import dev.readout.examples.spark.tables.Document;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which lines of an archive are not articles? */
@Command(
        name = "CheckArchive",
        description =
                "Parses and verifies every article of an archive, and shows how many there are, and the bad lines.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 all lines are articles, 1 a line is not an article, or a file cannot be read,"
                        + " 2 wrong argument%n")
public final class CheckArchive implements Callable<Integer> {
    /** A line is an article and its number of statements, or a problem. */
    private static final StructType SCHEMA = new StructType()
            .add("statements", DataTypes.LongType)
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("problem", DataTypes.StringType);

    @Mixin
    private SparkOptions options = new SparkOptions();

    @Option(names = "--limit", defaultValue = "10", description = "How many bad lines are shown, by default 10.")
    private int limit;

    @Override
    public Integer call() throws Exception {
        return options.run("CheckArchive", this::check);
    }

    private int check(SparkSession spark) {
        Dataset<Row> lines = ArticleTables.read(spark, options.paths()).flatMap(SCHEMA, CheckArchive::row);
        lines.persist(StorageLevel.MEMORY_AND_DISK());
        Row counts = lines.selectExpr("count(statements)", "coalesce(sum(statements), 0)", "count(problem)")
                .first();
        System.out.printf(
                Locale.ROOT,
                "articles %,d, statements %,d, bad lines %,d%n",
                counts.getLong(0),
                counts.getLong(1),
                counts.getLong(2));
        if (counts.getLong(2) == 0) {
            return 0;
        }
        lines.where("problem is not null")
                .orderBy("file", "line")
                .limit(limit)
                .collectAsList()
                .forEach(bad ->
                        System.out.println(bad.getString(1) + " line " + bad.getLong(2) + ", " + bad.getString(3)));
        return 1;
    }

    private static Stream<Row> row(Document document) {
        Article article = document.article();
        return Stream.of(
                article == null
                        ? RowFactory.create(null, document.file(), document.line(), document.problem())
                        : RowFactory.create((long) article.statements().size(), null, null, null));
    }

    /**
     * Runs the example.
     *
     * @param args the archive
     */
    public static void main(String[] args) {
        Cli.main(new CheckArchive(), args);
    }
}
