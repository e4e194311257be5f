package dev.readout.examples.spark.quotations;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.readout.examples.quotations.Family;
import dev.readout.examples.quotations.Link;
import dev.readout.examples.quotations.Version;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The originals of an archive with most uses. */
public final class ArchiveFamilies {
    private ArchiveFamilies() {}

    /**
     * Returns the families with most uses. Only these, and their links, come to the machine of the caller.
     *
     * @param links the links
     * @param limit the most families
     * @return the families, those with most uses first, as {@link Family#of} returns them
     */
    public static List<Family> withMostUses(ArchiveLinks links, int limit) {
        Dataset<Row> best = links.best();
        Dataset<Row> ofOriginals = best.groupBy(
                        col("original.article").as("original_article"),
                        col("original.number").as("original_number"))
                .agg(sum("quotation.uses").as("linked_uses"));
        Dataset<Row> copies = best.select(
                col("quotation.article").as("copy_article"),
                col("quotation.number").as("copy_number"));
        Dataset<Row> families = links.versions()
                .join(ofOriginals, expr("article = original_article and number = original_number"), "left")
                .join(copies, expr("article = copy_article and number = copy_number"), "left")
                .where("linked_uses is not null or uses > 1 and copy_article is null")
                .withColumn("all_uses", col("uses").plus(coalesce(col("linked_uses"), lit(0))))
                .orderBy(
                        col("all_uses").desc(),
                        // As Version.EARLIEST_FIRST.
                        col("day").asc_nulls_last(),
                        col("article"),
                        col("number"))
                .limit(limit);
        List<Version> originals =
                families.select("article", "number", "day", "speaker", "words", "uses").collectAsList().stream()
                        .map(QuotationRows::version)
                        .toList();
        List<Link> shown = best
                .join(
                        families.select(
                                col("article").as("shown_article"),
                                col("number").as("shown_number")),
                        expr("original.article = shown_article and original.number = shown_number"),
                        "left_semi")
                .collectAsList()
                .stream()
                .map(QuotationRows::link)
                .toList();
        return originals.stream()
                .map(original -> new Family(
                        original,
                        shown.stream()
                                .filter(link -> link.original().equals(original))
                                .toList()))
                .toList();
    }
}
