package dev.readout.examples.spark.quotations;

import dev.readout.examples.quotations.Link;
import dev.readout.examples.quotations.Link.WordDifference;
import dev.readout.examples.quotations.QuotedWords;
import dev.readout.examples.quotations.Version;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Tier;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Quotations, versions and links as columns, and back. A day is its number since 1970-01-01. */
final class QuotationRows {
    static final StructType VERSION = new StructType()
            .add("article", DataTypes.LongType)
            .add("number", DataTypes.IntegerType)
            .add("day", DataTypes.IntegerType)
            .add("speaker", DataTypes.StringType)
            .add("words", DataTypes.StringType)
            .add("uses", DataTypes.LongType);

    static final StructType LINK = new StructType()
            .add("quotation", VERSION)
            .add("original", VERSION)
            .add("part", DataTypes.BooleanType)
            .add("tier", DataTypes.StringType)
            .add("changed", DataTypes.IntegerType)
            .add(
                    "differences",
                    DataTypes.createArrayType(new StructType()
                            .add("kind", DataTypes.StringType)
                            .add("quotation", DataTypes.StringType)
                            .add("original", DataTypes.StringType)));

    private QuotationRows() {}

    static Row row(Version version) {
        QuotedWords first = version.first();
        return RowFactory.create(
                first.article(), first.number(), day(first), first.speaker(), first.words(), version.uses());
    }

    private static @Nullable Integer day(QuotedWords quotation) {
        return quotation.date() == null
                ? null
                : Math.toIntExact(quotation.date().toEpochDay());
    }

    static Version version(Row row) {
        LocalDate date = row.isNullAt(2) ? null : LocalDate.ofEpochDay(row.getInt(2));
        return new Version(
                new QuotedWords(row.getLong(0), row.getInt(1), date, row.getString(3), row.getString(4)),
                row.getLong(5));
    }

    static Row row(Link link) {
        return RowFactory.create(
                row(link.quotation()),
                row(link.original()),
                link.isPart(),
                link.tier() == null ? null : link.tier().name(),
                link.changedWords(),
                link.differences().stream()
                        .map(difference -> RowFactory.create(
                                difference.kind().name(), difference.quotation(), difference.original()))
                        .toArray(Row[]::new));
    }

    static Link link(Row row) {
        List<Row> differences = row.getList(5);
        return new Link(
                version(row.getStruct(0)),
                version(row.getStruct(1)),
                row.getBoolean(2),
                row.isNullAt(3) ? null : Tier.valueOf(row.getString(3)),
                row.getInt(4),
                differences.stream()
                        .map(difference -> new WordDifference(
                                Difference.Kind.valueOf(difference.getString(0)),
                                difference.getString(1),
                                difference.getString(2)))
                        .toList());
    }
}
