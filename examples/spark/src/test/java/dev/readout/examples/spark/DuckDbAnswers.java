package dev.readout.examples.spark;

import dev.readout.examples.database.CorpusDatabase;
import dev.readout.examples.spark.tables.ArticleTables;
import dev.readout.json.ReadoutJson;
import dev.readout.table.ArticleRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Answers of DuckDB on the files that Spark reads, as text. */
final class DuckDbAnswers implements AutoCloseable {
    private final CorpusDatabase database;

    private DuckDbAnswers(CorpusDatabase database) {
        this.database = database;
    }

    /** Loads the files of a folder, in the order of their paths. Bad lines are left out. */
    static DuckDbAnswers of(Path folder) throws IOException, SQLException {
        List<ArticleRows> articles = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        for (int i = 0; i < files.size(); i++) {
            long first = i * ArticleTables.LINES;
            try (var readings =
                    ReadoutJson.lenient().lines().onBadLine(bad -> {}).readings(files.get(i))) {
                readings.forEach(reading ->
                        articles.add(ArticleRows.of(first + reading.line().orElseThrow(), reading.value())));
            }
        }
        return new DuckDbAnswers(CorpusDatabase.of(articles.stream()));
    }

    List<List<String>> answer(String sql) throws SQLException {
        List<List<String>> answer = new ArrayList<>();
        database.query(sql, rows -> {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getObject(i)));
                }
                answer.add(row);
            }
        });
        return answer;
    }

    static List<List<String>> ofSpark(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> String.valueOf(row.get(i)))
                        .toList())
                .toList();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
