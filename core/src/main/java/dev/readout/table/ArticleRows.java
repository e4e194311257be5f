package dev.readout.table;

import dev.readout.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one article. Nothing of the article is lost: {@link #article()} returns an equal article.
 *
 * <p>The rows of a corpus are those of its articles. Each article has a key in the corpus, which the caller gives, such
 * as its position:
 *
 * <pre>{@code
 * long[] key = {0};
 * articles.map(article -> ArticleRows.of(key[0]++, article)).forEach(rows -> {
 *     for (Row statement : rows.of(Table.STATEMENT)) {
 *         System.out.println(statement.value("content_words").orElse(""));
 *     }
 * });
 * }</pre>
 */
public final class ArticleRows {
    private final long key;
    private final Map<Table, List<Row>> rows;

    private ArticleRows(long key, Map<Table, List<Row>> rows) {
        this.key = key;
        this.rows = rows;
    }

    /**
     * Returns the rows of an article.
     *
     * @param key the number of the article in its corpus, such as its position
     * @param article the article
     * @return its rows
     */
    public static ArticleRows of(long key, Article article) {
        return new ArticleRows(key, RowWriter.rows(key, Objects.requireNonNull(article, "article")));
    }

    /**
     * Returns the rows of an article that were read, for example from a database. They may be in any order, and numbers
     * may be missing.
     *
     * @param rows all rows of one article, each once
     * @return the rows
     * @throws IllegalArgumentException if there are no rows, if they are of several articles, or if two rows of a table
     *     have the same key
     */
    public static ArticleRows of(Iterable<Row> rows) {
        Map<Table, List<Row>> byTable = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            byTable.put(table, new ArrayList<>());
        }
        Long key = null;
        for (Row row : rows) {
            Objects.requireNonNull(byTable.get(row.table())).add(row);
            Long other = (Long) Objects.requireNonNull(row.get(0));
            if (key != null && !key.equals(other)) {
                throw new IllegalArgumentException("rows must be of one article: " + key + ", " + other);
            }
            key = other;
        }
        if (key == null) {
            throw new IllegalArgumentException("rows must not be empty: []");
        }
        byTable.replaceAll(ArticleRows::sorted);
        return new ArticleRows(key, byTable);
    }

    private static List<Row> sorted(Table table, List<Row> rows) {
        // The first column, the article, is the same in all rows.
        List<Integer> columns = new ArrayList<>();
        for (int i = 1; i < table.columns().size(); i++) {
            if (table.columns().get(i).isKey()) {
                columns.add(i);
            }
        }
        Comparator<Row> order = columns.stream()
                .map(column -> Comparator.comparing((Row row) -> (Integer) Objects.requireNonNull(row.get(column))))
                .reduce(Comparator::thenComparing)
                .orElse(Comparator.comparingInt(Row::hashCode)); // There is only one row.
        Set<List<@Nullable Object>> keys = new HashSet<>();
        for (Row row : rows) {
            if (!keys.add(columns.stream().<@Nullable Object>map(row::get).toList())) {
                throw new IllegalArgumentException("rows must have each key once: " + row);
            }
        }
        return rows.stream().sorted(order).toList();
    }

    /**
     * Returns the number of the article in its corpus.
     *
     * @return the first value of all rows
     */
    public long key() {
        return key;
    }

    /**
     * Returns the rows of a table.
     *
     * @param table the table
     * @return the rows in the order of their keys, possibly none
     */
    public List<Row> of(Table table) {
        return Objects.requireNonNull(rows.get(Objects.requireNonNull(table, "table")));
    }

    /**
     * Returns the rows of all tables, in the order of the tables.
     *
     * @return all rows
     */
    public Stream<Row> stream() {
        return rows.values().stream().flatMap(List::stream);
    }

    /**
     * Returns the article that has these rows. The {@linkplain Column#isDerived() derived} columns are not read.
     *
     * @return the article; one that is equal to the article of which the rows were made
     * @throws IllegalArgumentException if the rows are not those of an article: if a number refers to a row that is
     *     absent, if there is not one row of {@link Table#ARTICLE}, or if a value is not valid
     */
    public Article article() {
        return RowReader.article(rows);
    }

    /**
     * Returns whether the other object has equal rows.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleRows others && rows.equals(others.rows);
    }

    /**
     * Returns a hash code of the rows.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /**
     * Returns a short description.
     *
     * @return the key and the number of rows, for example {@code ArticleRows 7 rows: 213}
     */
    @Override
    public String toString() {
        return "ArticleRows " + key + " rows: " + stream().count();
    }
}
