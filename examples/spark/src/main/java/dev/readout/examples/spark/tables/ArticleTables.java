package dev.readout.examples.spark.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;

import dev.readout.json.ReadoutJson;
import dev.readout.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * The tables of many articles as data frames of Spark. To use it, copy this package into your project: four small classes,
 * which need {@code spark-sql} and {@code readout-json-io} and nothing else.
 *
 * <pre>{@code
 * ArticleTables tables = ArticleTables.read(spark, "s3a://archive/2019/*.jsonl.gz");
 * tables.createViews();
 * spark.sql("select form, count(*) from statement group by form").show();
 * tables.badLines().show();
 * }</pre>
 *
 * <p>Each line of a file is an article, which is parsed and verified where Spark reads the line. Only bytes of JSON and
 * columns go through Spark, and never Java objects. So no serializer, neither Java's nor Kryo, sees an article.
 *
 * <p>The number of an article is the number of its file times {@link #LINES}, plus its line, from 1. Files are numbered
 * from 0 in the order of their paths, so in a single file the number is the line. It does not depend on how Spark divides
 * the work.
 *
 * <p>Tables are lazy, as all data frames are, and each use parses the lines again. {@link #persist} keeps the rows.
 */
public final class ArticleTables {
    /** What the number of a file is multiplied by: more lines than a file has. */
    public static final long LINES = 10_000_000_000L;

    private final SparkSession spark;
    private final List<String> files;
    private final JavaRDD<Row> documents;
    private final Document.Reader reader;
    private final Dataset<Row> parsed;

    private ArticleTables(SparkSession spark, List<String> files, JavaRDD<Row> documents, Document.Reader reader) {
        this.spark = spark;
        this.files = files;
        this.documents = documents;
        this.reader = reader;
        this.parsed = flatMap(ParsedArticles.schema(), ParsedArticles::rows);
    }

    /**
     * Returns the tables of the articles in files, which are read leniently.
     *
     * @param spark the session
     * @param paths files, folders or patterns, as the readers of Spark take them; compressed if the name of a file ends in
     *     {@code .gz}
     * @return the tables
     * @throws IllegalArgumentException if a file is in two of the paths
     */
    public static ArticleTables read(SparkSession spark, String... paths) {
        return read(spark, ReadoutJson::lenient, paths);
    }

    /**
     * Returns the tables of the articles in files.
     *
     * <p>The files are listed now. Those that are not compressed are read once now: Spark reads large ones in several
     * blocks, and the lines before each block are counted. Everything else is lazy.
     *
     * @param spark the session
     * @param reader makes the reader of the lines, such as {@code ReadoutJson::strict}
     * @param paths files, folders or patterns, as the readers of Spark take them; compressed if the name of a file ends in
     *     {@code .gz}
     * @return the tables
     * @throws IllegalArgumentException if a file is in two of the paths
     */
    public static ArticleTables read(SparkSession spark, Document.Reader reader, String... paths) {
        refuseRepeated(spark, paths);
        Dataset<Row> text = text(spark, paths);
        List<String> files =
                Arrays.stream(text.inputFiles()).map(LineNumbers::path).sorted().toList();
        Column isCompressed = lower(col("_metadata.file_name")).endsWith(".gz");
        JavaRDD<Row> plain = lines(text.where(not(isCompressed)));
        LineNumbers numbers = new LineNumbers(files, linesBefore(spark, plain));
        JavaRDD<Row> lines = lines(text.where(isCompressed)).union(plain);
        return new ArticleTables(spark, files, lines.mapPartitions(numbers::documents), reader);
    }

    /**
     * Returns the tables of articles whose JSON is in a column, which is read leniently.
     *
     * @param rows rows with the columns {@code article} (bigint), which is different in each row, {@code document}
     *     (string or binary) and, if known, {@code file} (string) and {@code line} (bigint)
     * @return the tables
     */
    public static ArticleTables ofDocuments(Dataset<Row> rows) {
        return ofDocuments(rows, ReadoutJson::lenient);
    }

    /**
     * Returns the tables of articles whose JSON is in a column.
     *
     * @param rows rows with the columns {@code article} (bigint), which is different in each row, {@code document}
     *     (string or binary) and, if known, {@code file} (string) and {@code line} (bigint)
     * @param reader makes the reader of the documents, such as {@code ReadoutJson::strict}
     * @return the tables
     */
    public static ArticleTables ofDocuments(Dataset<Row> rows, Document.Reader reader) {
        List<String> names = Arrays.asList(rows.columns());
        JavaRDD<Row> documents = rows.select(
                        col("article").cast(DataTypes.LongType),
                        (names.contains("file") ? col("file") : lit(null)).cast(DataTypes.StringType),
                        (names.contains("line") ? col("line") : lit(null)).cast(DataTypes.LongType),
                        col("document").cast(DataTypes.BinaryType))
                .javaRDD();
        return new ArticleTables(rows.sparkSession(), List.of(), documents, reader);
    }

    /**
     * Returns a table.
     *
     * @param table the table
     * @return its rows, in any order; the columns have the names, types and nullability of those of the table
     */
    public Dataset<Row> of(Table table) {
        return of(table, List.of());
    }

    /**
     * Returns a table with further columns, which come first.
     *
     * @param table the table
     * @param further columns made of {@link #day}, with names
     * @return the rows, in any order
     */
    public Dataset<Row> of(Table table, List<Column> further) {
        List<Column> columns = new ArrayList<>(further);
        columns.add(inline(col(table.tableName())));
        Dataset<Row> rows = parsed.select(columns.toArray(Column[]::new));
        // Days are numbers until here, so that no setting of the session can change them.
        return rows.select(Arrays.stream(rows.columns())
                .map(name -> isDay(table, name) ? date_from_unix_date(col(name)).as(name) : col(name))
                .toArray(Column[]::new));
    }

    /**
     * Returns a column with a day of the article to which a row belongs.
     *
     * @param name the name of a column of the table of articles, such as {@code published_from}
     * @return the column, for {@link #of(Table, List)}
     */
    public static Column day(String name) {
        return date_from_unix_date(col(Table.ARTICLE.tableName()).getItem(0).getField(name));
    }

    /**
     * Returns what is not an article.
     *
     * @return rows with the columns {@code article} (the number that the article would have), {@code file}, {@code line}
     *     and {@code problem}, which is what was expected, what was found, and where in the line
     */
    public Dataset<Row> badLines() {
        return parsed.where(col("problem").isNotNull())
                .select(col("number").as("article"), col("file"), col("line"), col("problem"));
    }

    /**
     * Returns the files that are read.
     *
     * @return rows with the columns {@code number}, from 0, and {@code path}; none if the documents are from a column
     */
    public Dataset<Row> files() {
        List<Row> rows = new ArrayList<>();
        files.forEach(file -> rows.add(RowFactory.create((long) rows.size(), file)));
        StructType schema =
                new StructType().add("number", DataTypes.LongType, false).add("path", DataTypes.StringType, false);
        return spark.createDataFrame(rows, schema);
    }

    /**
     * Returns rows that a function makes of the articles, for what no query of the tables can do.
     *
     * @param schema the columns of the rows
     * @param toRows makes the rows of a document, where Spark reads it; is given documents that are not articles too
     * @return the rows, in any order
     */
    public Dataset<Row> flatMap(StructType schema, Document.ToRows toRows) {
        Document.Reader sameReader = reader; // so that only this is sent to the machines, and not the tables
        return spark.createDataFrame(
                documents.mapPartitions(part -> Document.read(part, sameReader.get(), toRows)), schema);
    }

    /** Makes a temporary view of each table, with its name, for queries in SQL. */
    public void createViews() {
        for (Table table : Table.values()) {
            of(table).createOrReplaceTempView(table.tableName());
        }
    }

    /**
     * Keeps the rows of all tables from their first use on, so that the lines are parsed only once.
     *
     * @param level where to keep them, such as {@link StorageLevel#MEMORY_AND_DISK}
     */
    public void persist(StorageLevel level) {
        parsed.persist(level);
    }

    /** Frees the rows that were kept. */
    public void unpersist() {
        parsed.unpersist();
    }

    private static boolean isDay(Table table, String column) {
        return table.column(column)
                .filter(c -> c.type() == dev.readout.table.Column.Type.DATE)
                .isPresent();
    }

    private static Dataset<Row> text(SparkSession spark, String... paths) {
        return spark.read().option("lineSep", "\n").text(paths);
    }

    /**
     * Returns the lines: location, start of the block, whether the file has other blocks, bytes. It is an RDD, so that all
     * uses have the same blocks: a data frame plans them for each use, by the cores of the moment.
     */
    private static JavaRDD<Row> lines(Dataset<Row> text) {
        return text.select(
                        col("_metadata.file_path"),
                        col("_metadata.file_block_start"),
                        col("_metadata.file_block_length").lt(col("_metadata.file_size")),
                        // The bytes, because malformed UTF-8 must be refused and not replaced.
                        col("value").cast(DataTypes.BinaryType))
                .javaRDD();
    }

    /** Spark would read such a file twice. */
    private static void refuseRepeated(SparkSession spark, String... paths) {
        Map<String, String> pathsOfFiles = new HashMap<>();
        for (String path : paths.length > 1 ? paths : new String[0]) {
            for (String location : text(spark, path).inputFiles()) {
                String file = LineNumbers.path(location);
                String other = pathsOfFiles.put(file, path);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "paths must have each file once: " + file + " is in " + other + " and in " + path);
                }
            }
        }
    }

    /** Returns, for each file that Spark reads in several blocks, by its location, the lines before each block. */
    private static Map<String, Map<Long, Long>> linesBefore(SparkSession spark, JavaRDD<Row> lines) {
        JavaRDD<Row> blocks =
                lines.filter(line -> line.getBoolean(2)).map(line -> RowFactory.create(line.get(0), line.get(1)));
        StructType schema =
                new StructType().add("location", DataTypes.StringType).add("start", DataTypes.LongType);
        Map<String, TreeMap<Long, Long>> counts = new HashMap<>();
        for (Row count : spark.createDataFrame(blocks, schema)
                .groupBy("location", "start")
                .count()
                .collectAsList()) {
            counts.computeIfAbsent(count.getString(0), location -> new TreeMap<>())
                    .put(count.getLong(1), count.getLong(2));
        }
        Map<String, Map<Long, Long>> before = new HashMap<>();
        counts.forEach((location, ofBlocks) -> {
            Map<Long, Long> sums = new HashMap<>();
            long sum = 0;
            for (Map.Entry<Long, Long> block : ofBlocks.entrySet()) {
                sums.put(block.getKey(), sum);
                sum += block.getValue();
            }
            before.put(location, sums);
        });
        return before;
    }
}
