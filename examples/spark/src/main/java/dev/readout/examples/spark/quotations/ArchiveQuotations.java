package dev.readout.examples.spark.quotations;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;

import dev.readout.article.Article;
import dev.readout.examples.quotations.QuotationHashes;
import dev.readout.examples.quotations.QuotedWords;
import dev.readout.examples.quotations.Version;
import dev.readout.examples.spark.tables.ArticleTables;
import dev.readout.examples.spark.tables.Document;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/** The quotations of an archive, which is parsed once. */
public final class ArchiveQuotations {
    /** A row is a quotation, or, without words, an article or a document that is not one. */
    private static final StructType SCHEMA = QuotationRows.VERSION
            .add("kind", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("line", DataTypes.LongType)
            .add("problem", DataTypes.StringType);

    private static final String ARTICLE = "article";
    private static final String BAD_LINE = "bad line";
    private static final String SHORT = "short";
    private static final String LONG = "long";

    private final Dataset<Row> rows;

    /**
     * Finds the quotations of articles.
     *
     * @param tables the articles
     * @param leastWords the fewest words of a quotation that is compared
     */
    public ArchiveQuotations(ArticleTables tables, int leastWords) {
        this.rows = tables.flatMap(SCHEMA, document -> rows(document, leastWords));
        rows.persist(StorageLevel.MEMORY_AND_DISK());
    }

    private static Stream<Row> rows(Document document, int leastWords) {
        Article article = document.article();
        Long number = document.number();
        if (article == null || number == null) {
            return Stream.of(row(null, BAD_LINE, document));
        }
        return Stream.concat(
                Stream.of(row(null, ARTICLE, document)),
                QuotedWords.of(number, article).stream()
                        .map(quotation -> row(
                                Version.of(quotation),
                                QuotationHashes.isLongEnough(quotation.words(), leastWords) ? LONG : SHORT,
                                document)));
    }

    private static Row row(@Nullable Version version, String kind, Document document) {
        @Nullable Object[] values = new Object[SCHEMA.size()];
        if (version != null) {
            Row columns = QuotationRows.row(version);
            for (int i = 0; i < columns.size(); i++) {
                values[i] = columns.get(i);
            }
        }
        values[6] = kind;
        if (kind.equals(BAD_LINE)) {
            values[7] = document.file();
            values[8] = document.line();
            values[9] = document.problem();
        }
        return RowFactory.create(values);
    }

    /** How many rows of each kind there are. */
    public record Counts(long articles, long badLines, long quotations, long shortQuotations) {}

    /**
     * Returns the counts.
     *
     * @return the counts
     */
    public Counts counts() {
        List<Row> kinds = rows.groupBy("kind").count().collectAsList();
        return new Counts(
                of(kinds, ARTICLE), of(kinds, BAD_LINE), of(kinds, SHORT) + of(kinds, LONG), of(kinds, SHORT));
    }

    private static long of(List<Row> kinds, String kind) {
        return kinds.stream()
                .filter(row -> row.getString(0).equals(kind))
                .mapToLong(row -> row.getLong(1))
                .sum();
    }

    /**
     * Returns the first bad lines.
     *
     * @param limit the most lines
     * @return rows of file, line, problem
     */
    public List<Row> badLines(int limit) {
        return rows.where(col("kind").equalTo(BAD_LINE))
                .select("file", "line", "problem")
                .orderBy("file", "line")
                .limit(limit)
                .collectAsList();
    }

    /**
     * Returns the versions of the quotations that have enough words: the earliest use of the same words, and how many
     * articles have them.
     *
     * @return rows with the columns of a version
     */
    Dataset<Row> versions() {
        return rows.where(col("kind").equalTo(LONG))
                .groupBy("words")
                .agg(
                        // As Version.EARLIEST_FIRST; false is less than true.
                        min(expr("struct(day is null as undated, day, article, number, speaker)"))
                                .as("first"),
                        count(col("words")).as("uses"))
                .select("first.article", "first.number", "first.day", "first.speaker", "words", "uses");
    }
}
