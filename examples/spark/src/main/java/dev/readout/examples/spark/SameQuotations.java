package dev.readout.examples.spark;

import dev.readout.examples.Cli;
import dev.readout.examples.QuotationOptions;
import dev.readout.examples.quotations.ArticlePlaces;
import dev.readout.examples.quotations.QuotationCounts;
import dev.readout.examples.quotations.SameQuotationsReport;
import dev.readout.examples.spark.quotations.ArchiveFamilies;
import dev.readout.examples.spark.quotations.ArchiveLinks;
import dev.readout.examples.spark.quotations.ArchiveQuotations;
import dev.readout.examples.spark.tables.ArticleTables;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which quotations of an archive have the same words, and which are bent? Prints what the main of one machine prints. */
@Command(
        name = "SameQuotations",
        description = "Shows the quotations that most articles have, and how each version differs from the original.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 shown, 1 a line is not an article, or a file cannot be read, 2 wrong argument%n")
public final class SameQuotations implements Callable<Integer> {
    private static final int BAD_LINES_PRINTED = 10;

    @Mixin
    private SparkOptions options = new SparkOptions();

    @Mixin
    private QuotationOptions search = new QuotationOptions();

    @Override
    public Integer call() throws Exception {
        return options.run("SameQuotations", this::show);
    }

    private int show(SparkSession spark) {
        ArticleTables tables = ArticleTables.read(spark, options.paths());
        ArchiveQuotations quotations = new ArchiveQuotations(tables, search.leastWords());
        ArchiveLinks links = new ArchiveLinks(quotations, search.sharedWords());
        ArchiveQuotations.Counts counts = quotations.counts();
        List<String> files = tables.files().orderBy("number").collectAsList().stream()
                .map(file -> file.getString(1).replaceFirst("^file:", ""))
                .toList();
        new SameQuotationsReport(new ArticlePlaces(files), System.out)
                .print(
                        new QuotationCounts(
                                counts.articles(),
                                counts.quotations(),
                                counts.shortQuotations(),
                                links.versionCount(),
                                links.linkCount(),
                                links.hashesLeftOut()),
                        ArchiveFamilies.withMostUses(links, search.limit()));
        if (counts.badLines() > 0) {
            for (Row bad : quotations.badLines(BAD_LINES_PRINTED)) {
                System.err.println(
                        "SameQuotations: " + bad.getString(0) + " line " + bad.getLong(1) + ", " + bad.getString(2));
            }
        }
        return SparkOptions.exitCode("SameQuotations", counts.badLines());
    }

    /**
     * Runs the example.
     *
     * @param args the archive
     */
    public static void main(String[] args) {
        Cli.main(new SameQuotations(), args);
    }
}
