package dev.readout.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.examples.database.ReadyQuestion;
import dev.readout.examples.spark.madeup.MadeUpArchive;
import dev.readout.examples.spark.tables.ArticleTables;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The twelve questions of {@code AskTheCorpus} have the same answers in Spark, in the same words of SQL. */
class ReadyQuestionsTest {
    /** It has the operator // of DuckDB, and adds 1 to the difference of two days, which is an interval in Spark. */
    private static final int IN_THE_DIALECT_OF_DUCKDB = 10;

    @TempDir
    Path folder;

    @Test
    void haveTheAnswersOfDuckDb() throws Exception {
        new MadeUpArchive(60, 2, 3).write(folder);
        Path valid = Path.of(System.getProperty("readout.root"), "json-io/src/test/resources/valid");
        try (Stream<Path> documents = Files.list(valid)) {
            List<Path> files = documents
                    .filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            try (var writer = ReadoutLines.append(folder.resolve("every-member.jsonl"))) {
                for (Path file : files) {
                    writer.write(ReadoutJson.lenient().read(file));
                }
            }
        }
        SparkSession spark = LocalSpark.start(Map.of("spark.sql.datetime.java8API.enabled", "true"));
        try (DuckDbAnswers duckDb = DuckDbAnswers.of(folder)) {
            ArticleTables tables = ArticleTables.read(spark, folder.toString());
            tables.persist(StorageLevel.MEMORY_AND_DISK());
            tables.createViews();
            int number = 0;
            for (ReadyQuestion question : ReadyQuestion.all()) {
                number++;
                if (number == IN_THE_DIALECT_OF_DUCKDB) {
                    assertThatThrownBy(() -> spark.sql(question.sql())).hasMessageContaining("PARSE_SYNTAX_ERROR");
                } else {
                    assertThat(DuckDbAnswers.ofSpark(spark.sql(question.sql())))
                            .as(number + ". " + question.words())
                            .isNotEmpty()
                            // Question 5 does not order all of its rows.
                            .containsExactlyInAnyOrderElementsOf(duckDb.answer(question.sql()));
                }
            }
            assertThat(number).isEqualTo(12);
        } finally {
            spark.stop();
        }
    }
}
