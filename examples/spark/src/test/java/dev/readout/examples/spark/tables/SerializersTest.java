package dev.readout.examples.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.examples.spark.LocalSpark;
import dev.readout.examples.spark.madeup.MadeUpArchive;
import dev.readout.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only bytes and columns go through Spark. Kryo, which must know each class here, would refuse any other value. */
class SerializersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"KryoSerializer", "JavaSerializer"})
    void givesTheSameRowsWithEachSerializer(String serializer) throws Exception {
        SparkSession spark = LocalSpark.start(Map.of(
                "spark.serializer",
                "org.apache.spark.serializer." + serializer,
                "spark.kryo.registrationRequired",
                "true"));
        try {
            new MadeUpArchive(60, 3, 1).write(folder.resolve("archive"));
            Files.writeString(folder.resolve("archive/plain.jsonl"), "{}\n".repeat(2_000));
            spark.conf().set("spark.sql.files.maxPartitionBytes", "1000");
            spark.conf().set("spark.sql.files.openCostInBytes", "1");
            ArticleTables tables =
                    ArticleTables.read(spark, folder.resolve("archive").toString());
            tables.persist(StorageLevel.MEMORY_AND_DISK_SER());
            // Through a shuffle and a persisted data frame.
            Dataset<Row> statements = tables.of(Table.STATEMENT).repartition(5).orderBy("article", "statement");
            List<Path> files;
            try (Stream<Path> list = Files.list(folder.resolve("archive"))) {
                files = list.sorted().toList();
            }
            assertThat(TableRows.values(statements))
                    .hasSizeGreaterThan(180)
                    .isEqualTo(TableRows.plain(files).get(Table.STATEMENT));
            assertThat(TableRows.values(tables.badLines().repartition(3).select("line", "problem")))
                    .isEqualTo(TableRows.badLines(files.get(3)));
        } finally {
            spark.stop();
        }
    }
}
