package dev.readout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Stream<String> names() {
        return Arrays.stream(Table.values())
                .flatMap(table -> Stream.concat(
                        Stream.of(table.tableName()), table.columns().stream().map(Column::name)));
    }

    @Test
    void noNameNeedsQuotationMarks() throws IOException {
        Set<String> reserved = reservedWords();
        assertThat(reserved).hasSizeGreaterThan(350).contains("when", "time", "value", "limit", "until");
        assertThat(names()).allMatch(name -> name.matches("[a-z]+(_[a-z]+)*")).noneMatch(reserved::contains);
    }

    private static Set<String> reservedWords() throws IOException {
        try (InputStream file = TableTest.class.getResourceAsStream("reserved-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void everyTableBeginsWithTheArticleAndHasAKey() {
        for (Table table : Table.values()) {
            assertThat(table.columns().get(0))
                    .as(table.tableName())
                    .returns("article", Column::name)
                    .returns(Column.Type.BIGINT, Column::type)
                    .returns(true, Column::isKey);
            assertThat(table.columns().stream().filter(Column::isKey)).noneMatch(Column::isNullable);
            assertThat(table.columns().stream().map(Column::name)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aColumnWithTheNameOfATableRefersToIt() {
        Set<String> tables = Arrays.stream(Table.values()).map(Table::tableName).collect(Collectors.toSet());
        for (Table table : Table.values()) {
            for (Column column : table.columns()) {
                String name = column.name();
                if (tables.contains(name) && !name.equals(table.tableName())) {
                    assertThat(column.references())
                            .as(table.tableName() + "." + name)
                            .map(Table::tableName)
                            .contains(name);
                }
            }
        }
    }

    @Test
    void everyMeaningIsAPhraseOfItsOwn() {
        Set<String> meanings = new HashSet<>();
        for (Table table : Table.values()) {
            assertThat(meanings.add(table.meaning())).isTrue();
            assertThat(table.columns())
                    .extracting(Column::meaning)
                    .allMatch(meaning -> !meaning.isBlank() && !meaning.endsWith(".") && !meaning.contains("\n"));
        }
    }

    @Test
    void definesItselfInSql() {
        assertThat(Table.AUTHOR.toSql())
                .isEqualTo("create table author (article bigint not null, author integer not null,"
                        + " speaker integer not null, primary key (article, author))");
        assertThat(Table.PROVENANCE.toSql())
                .contains("confidence double precision, primary key (article, provenance))");
    }

    @Test
    void findsAColumnByItsName() {
        Column words = Table.PIECE.column("words").orElseThrow();
        assertThat(words)
                .hasToString("words text not null")
                .returns(Column.Type.TEXT, Column::type)
                .returns(true, Column::isDerived)
                .returns(false, Column::isKey)
                .returns(false, Column::isNullable)
                .returns("the words of the piece", Column::meaning);
        assertThat(words.references()).isEmpty();
        assertThat(Table.PIECE.column("word")).isEmpty();
        assertThat(List.of(Table.values())).contains(Table.valueOf("SAME_AS"));
        assertThat(Table.SAME_AS.column("speaker"))
                .isNotEqualTo(Table.AUTHOR.column("speaker"))
                .isEqualTo(Table.SAME_AS.column("speaker"))
                .hasSameHashCodeAs(Table.SAME_AS.column("speaker"));
    }
}
