package dev.readout.examples.spark.quotations;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import dev.readout.examples.quotations.QuotationHashes;
import dev.readout.examples.quotations.RankedLink;
import dev.readout.examples.quotations.SharedWords;
import dev.readout.examples.quotations.VersionComparison;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** The links between the versions of an archive. */
public final class ArchiveLinks {
    private static final StructType HASH = new StructType()
            .add("hash", DataTypes.LongType)
            .add("article", DataTypes.LongType)
            .add("number", DataTypes.IntegerType)
            .add("hashes", DataTypes.IntegerType);

    private final Dataset<Row> versions;
    private final Dataset<Row> links;
    private final Dataset<Row> best;
    private final long hashesLeftOut;

    /**
     * Finds the links.
     *
     * @param quotations the quotations
     * @param shared which words two versions must share to be compared
     */
    public ArchiveLinks(ArchiveQuotations quotations, SharedWords shared) {
        this.versions = quotations.versions().persist(StorageLevel.MEMORY_AND_DISK());
        int inARow = shared.inARow();
        Dataset<Row> hashes =
                versions.flatMap((FlatMapFunction<Row, Row>) version -> hashes(version, inARow), Encoders.row(HASH));
        // Counted apart, so that a hash of a million versions is added up where they are, and never moved.
        Dataset<Row> frequent = hashes.groupBy("hash")
                .count()
                .where(col("count").gt(shared.mostVersions()))
                .select(col("hash").as("frequent"))
                .persist(StorageLevel.MEMORY_AND_DISK());
        this.hashesLeftOut = frequent.count();
        Dataset<Row> pairs = pairs(hashes.join(frequent, expr("hash = frequent"), "left_anti"));
        this.links = compared(pairs).persist(StorageLevel.MEMORY_AND_DISK());
        this.best = best(links).persist(StorageLevel.MEMORY_AND_DISK());
    }

    Dataset<Row> versions() {
        return versions;
    }

    /** Returns the best link of each version that has one. */
    Dataset<Row> best() {
        return best;
    }

    /**
     * Returns the number of versions.
     *
     * @return the number
     */
    public long versionCount() {
        return versions.count();
    }

    /**
     * Returns the number of links.
     *
     * @return the number
     */
    public long linkCount() {
        return links.count();
    }

    /**
     * Returns the number of hashes that were left out because too many versions have them.
     *
     * @return the number
     */
    public long hashesLeftOut() {
        return hashesLeftOut;
    }

    private static Iterator<Row> hashes(Row version, int inARow) {
        long[] hashes = QuotationHashes.of(version.getString(4), inARow);
        return Arrays.stream(hashes)
                .mapToObj(hash -> RowFactory.create(hash, version.getLong(0), version.getInt(1), hashes.length))
                .iterator();
    }

    /** Returns the pairs of versions that share enough hashes, each pair once. */
    private static Dataset<Row> pairs(Dataset<Row> hashes) {
        return hashes.as("one")
                .join(
                        hashes.as("other"),
                        expr("one.hash = other.hash and (one.article < other.article"
                                + " or one.article = other.article and one.number < other.number)"))
                .groupBy(
                        col("one.article").as("one_article"),
                        col("one.number").as("one_number"),
                        col("one.hashes").as("one_hashes"),
                        col("other.article").as("other_article"),
                        col("other.number").as("other_number"),
                        col("other.hashes").as("other_hashes"))
                .agg(count(lit(1)).as("shared"))
                .filter((FilterFunction<Row>) pair ->
                        QuotationHashes.areEnough(Math.toIntExact(pair.getLong(6)), pair.getInt(2), pair.getInt(5)));
    }

    private Dataset<Row> compared(Dataset<Row> pairs) {
        return pairs.join(side("one"), joining("one"))
                .join(side("other"), joining("other"))
                .select("one", "other")
                // The comparison keeps the last texts, so those of one version come one after the other.
                .sortWithinPartitions("one.article", "one.number")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) ArchiveLinks::compare, Encoders.row(QuotationRows.LINK));
    }

    private Dataset<Row> side(String name) {
        Column version = struct(Arrays.stream(QuotationRows.VERSION.fieldNames())
                .map(versions::col)
                .toArray(Column[]::new));
        return versions.select(version.as(name));
    }

    private static Column joining(String side) {
        return expr("%1$s_article = %1$s.article and %1$s_number = %1$s.number".formatted(side));
    }

    private static Iterator<Row> compare(Iterator<Row> pairs) {
        VersionComparison comparison = new VersionComparison();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pairs, 0), false)
                .flatMap(
                        pair -> comparison
                                .compare(
                                        QuotationRows.version(pair.getStruct(0)),
                                        QuotationRows.version(pair.getStruct(1)))
                                .stream())
                .map(QuotationRows::row)
                .iterator();
    }

    private static Dataset<Row> best(Dataset<Row> links) {
        StructType ranked = QuotationRows.LINK.add("original_is_copy", DataTypes.BooleanType);
        Dataset<Row> copies = links.select(
                        col("quotation.article").as("copy_article"),
                        col("quotation.number").as("copy_number"))
                .distinct();
        return links.join(copies, expr("original.article = copy_article and original.number = copy_number"), "left")
                .withColumn("original_is_copy", col("copy_article").isNotNull())
                .drop("copy_article", "copy_number")
                .as(Encoders.row(ranked))
                .groupByKey(
                        (MapFunction<Row, Row>) link -> RowFactory.create(
                                link.getStruct(0).getLong(0), link.getStruct(0).getInt(1)),
                        Encoders.row(new StructType()
                                .add("article", DataTypes.LongType)
                                .add("number", DataTypes.IntegerType)))
                .flatMapGroups(
                        (FlatMapGroupsFunction<Row, Row, Row>) (key, group) -> best(group),
                        Encoders.row(QuotationRows.LINK));
    }

    private static Iterator<Row> best(Iterator<Row> links) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(links, 0), false)
                .map(row -> new RankedLink(QuotationRows.link(row), row.getBoolean(6)))
                .filter(RankedLink::isUsable)
                .min(RankedLink::compareTo)
                .map(RankedLink::link)
                .map(QuotationRows::row)
                .stream()
                .iterator();
    }
}
