package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.readout.article.Article;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.When;
import dev.readout.table.ArticleRows;
import dev.readout.table.Column;
import dev.readout.table.Row;
import dev.readout.table.Table;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadoutTablesTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    Path folder;

    @Test
    void writesOneObjectPerLine() throws IOException {
        Article article = Article.builder()
                .text(Text.of("\ud83d\udd4a Se\u0301an,\u00a0“so”\r\n"))
                .published(When.parse("2022-01"))
                .provenance(Provenance.of("a").toBuilder().confidence(1.0e-9).build())
                .putAttribute("a", "")
                .build();
        ReadoutTables.write(Stream.of(ArticleRows.of(0, article), ArticleRows.of(5_000_000_000L, article)), folder);
        String columns = "\"published\":\"2022-01\",\"published_from\":\"2022-01-01\",\"published_to\":\"2022-01-31\","
                + "\"text\":\"\ud83d\udd4a Se\u0301an,\u00a0“so”\\r\\n\",\"provenance\":0}\n";
        assertThat(Files.readString(folder.resolve("article.jsonl")))
                .isEqualTo("{\"article\":0," + columns + "{\"article\":5000000000," + columns);
        assertThat(Files.readString(folder.resolve("attribute.jsonl")))
                .startsWith("{\"article\":0,\"attribute\":0,\"name\":\"a\",\"text\":\"\"}\n");
        assertThat(folder.resolve("block.jsonl")).isEmptyFile();
    }

    @Test
    void losesNothing() throws IOException {
        ReadoutTables.write(LongStream.range(0, 500).mapToObj(ReadoutTablesTest::rows), folder);
        List<List<Row>> articles = new ArrayList<>();
        for (long seed = 0; seed < 500; seed++) {
            articles.add(new ArrayList<>());
        }
        for (Table table : Table.values()) {
            for (String line : Files.readAllLines(folder.resolve(table.tableName() + ".jsonl"))) {
                Row row = row(table, MAPPER.readTree(line));
                articles.get(((Long) row.value("article").orElseThrow()).intValue())
                        .add(row);
            }
        }
        for (int seed = 0; seed < articles.size(); seed++) {
            assertThat(ArticleRows.of(articles.get(seed))).as("seed %d", seed).isEqualTo(rows(seed));
        }
    }

    private static ArticleRows rows(long seed) {
        return ArticleRows.of(seed, RandomArticles.article(seed));
    }

    private static Row row(Table table, JsonNode object) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : table.columns()) {
            JsonNode value = object.get(column.name());
            values.add(value == null ? null : value(column, value));
        }
        assertThat(object.propertyStream().map(Map.Entry::getKey))
                .isSubsetOf(table.columns().stream().map(Column::name).toList());
        return Row.of(table, values);
    }

    private static Object value(Column column, JsonNode value) {
        return switch (column.type()) {
            case TEXT -> value.stringValue();
            case INTEGER -> value.intValue();
            case BIGINT -> value.longValue();
            case DOUBLE -> value.doubleValue();
            case BOOLEAN -> value.booleanValue();
            case DATE -> LocalDate.parse(value.stringValue());
        };
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatIOException().isThrownBy(() -> ReadoutTables.write(List.of(), file));
    }
}
