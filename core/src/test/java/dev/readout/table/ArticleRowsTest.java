package dev.readout.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.Examples;
import dev.readout.article.Article;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Person;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleRowsTest {
    private static final Article ARTICLE = Examples.article();
    private static final ArticleRows ROWS = ArticleRows.of(7, ARTICLE);

    private static List<Optional<Object>> values(Table table, String column) {
        return ROWS.of(table).stream().map(row -> row.value(column)).toList();
    }

    @Test
    void losesNothing() {
        assertThat(ROWS.article()).isEqualTo(ARTICLE);
        assertThat(ROWS.key()).isEqualTo(7);
        assertThat(ROWS).isEqualTo(ArticleRows.of(7, ARTICLE)).isNotEqualTo(ArticleRows.of(8, ARTICLE));
        assertThat(ROWS).hasSameHashCodeAs(ArticleRows.of(7, ARTICLE));
        assertThat(ROWS).hasToString("ArticleRows 7 rows: " + ROWS.stream().count());
    }

    @Test
    void hasARowInEveryTable() {
        // The example has every attribute, but no headline.
        for (Table table : Table.values()) {
            assertThat(table.columns())
                    .filteredOn(column -> values(table, column.name()).stream().noneMatch(Optional::isPresent))
                    .extracting(Column::name)
                    .isSubsetOf("headline");
        }
    }

    @Test
    void everyValueHasTheTypeOfItsColumn() {
        ROWS.stream()
                .forEach(row -> assertThat(Row.of(row.table(), row.values())).isEqualTo(row));
    }

    @Test
    void readsRowsInAnyOrder() {
        List<Row> rows = new ArrayList<>(ROWS.stream().toList());
        Collections.shuffle(rows, new Random(1));
        assertThat(ArticleRows.of(rows)).isEqualTo(ROWS);
        assertThat(ArticleRows.of(rows).article()).isEqualTo(ARTICLE);
    }

    @Test
    void numbersMayBeMissing() {
        List<Row> rows = ROWS.stream()
                .filter(row -> row.table() != Table.CORRECTION)
                .map(row -> row.table() == Table.BLOCK ? with(row, "block", number(row, "block") * 10 + 5) : row)
                .toList();
        assertThat(ArticleRows.of(rows).article())
                .isEqualTo(ARTICLE.toBuilder().corrections(List.of()).build());
    }

    @Test
    void joinsByEqualNames() {
        assertThat(values(Table.STATEMENT, "content_words")).containsExactly(Optional.of("they “cooperate”"));
        assertThat(values(Table.STATEMENT, "mixed")).containsExactly(Optional.of(true));
        assertThat(values(Table.STATEMENT, "status")).containsExactly(Optional.of("denied"));
        assertThat(values(Table.SOURCE, "statement")).containsExactly(Optional.of(0), Optional.of(0));
        assertThat(values(Table.SOURCE, "via_of")).containsExactly(Optional.empty(), Optional.of(0));
        assertThat(values(Table.SOURCE, "depth")).containsExactly(Optional.of(0), Optional.of(1));
        assertThat(values(Table.PLACE, "inside")).containsExactly(Optional.of(1), Optional.empty());
        assertThat(values(Table.MEETING, "held_from")).contains(Optional.of(LocalDate.of(2022, 1, 5)));
        assertThat(values(Table.MEETING, "held_to")).contains(Optional.of(LocalDate.of(2022, 1, 6)));
    }

    @Test
    void countsInCodePoints() {
        Text text = Text.of("\ud83d\udd4a Se\u0301an\u00a0wrote\r\nit.");
        Article article = Article.builder()
                .text(text)
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .content(text.passage(List.of(new Span(12, 15), new Span(2, 7))))
                        .build())
                .build();
        ArticleRows rows = ArticleRows.of(0, article);
        assertThat(rows.of(Table.PIECE))
                .extracting(Row::toString)
                .containsExactly(
                        "piece(article=0, passage=0, piece=0, span_start=12, span_end=15, words=e\\r\\n)",
                        "piece(article=0, passage=0, piece=1, span_start=2, span_end=7, words=Se\u0301an)");
        assertThat(rows.article()).isEqualTo(article);
    }

    @Test
    void aDayIsOneOfSqlOrAbsent() {
        assertThat(days("2026-11-24T23:30:00-02:00")).containsExactly("2026-11-25", "2026-11-25");
        assertThat(days("2024-02")).containsExactly("2024-02-01", "2024-02-29");
        assertThat(days("2024/..")).containsExactly("2024-01-01", "null");
        assertThat(days("-0044-03-15")).containsExactly("null", "null");
        assertThat(days("0000/0001")).containsExactly("null", "0001-12-31");
    }

    private static List<String> days(String published) {
        Article article = Article.builder()
                .text(Text.of(""))
                .published(When.parse(published))
                .build();
        Row row = ArticleRows.of(0, article).of(Table.ARTICLE).get(0);
        return List.of(
                String.valueOf(row.value("published_from").orElse(null)),
                String.valueOf(row.value("published_to").orElse(null)));
    }

    // Refusals

    @Test
    void refusesRowsThatAreNotThoseOfOneArticle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleRows.of(List.of()))
                .withMessage("rows must not be empty: []");
        Row row = ROWS.of(Table.ARTICLE).get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleRows.of(List.of(row, with(row, "article", 8L))))
                .withMessage("rows must be of one article: 7, 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleRows.of(List.of(
                        ROWS.of(Table.AUTHOR).get(0), ROWS.of(Table.AUTHOR).get(0))))
                .withMessage("rows must have each key once: author(article=7, author=0, speaker=0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ArticleRows.of(List.of(ROWS.of(Table.TOPIC).get(0))).article())
                .withMessage("rows must have one row of article: 0");
    }

    @Test
    void refusesReferencesToNothing() {
        for (Table table : Table.values()) {
            for (Column column : table.columns()) {
                if (column.references().isPresent() && !column.name().equals("article")) {
                    refuses(
                            table,
                            row -> with(row, column.name(), 99),
                            table.tableName() + "." + column.name() + " must be the number of a row of "
                                    + column.references().get().tableName() + ": 99");
                }
            }
        }
        refuses(
                Table.STATEMENT,
                row -> with(row, "frame_passage", 99),
                "statement.frame_passage must be the number of a passage in piece: 99");
    }

    @Test
    void refusesWordsAndKindsThatDoNotExist() {
        refuses(
                Table.STATEMENT,
                row -> with(row, "medium", "song"),
                "statement.medium must be one of speech, writing, thought: \"song\"");
        refuses(
                Table.SPEAKER,
                2,
                row -> with(row, "kind", "crowd"),
                "speaker.kind must be person, organization or group: \"crowd\"");
        refuses(
                Table.SPEAKER,
                1,
                row -> with(row, "name", null),
                "speaker.name must have a value for the kind organization: null");
        refuses(
                Table.ARTICLE,
                row -> with(row, "publisher", 0),
                "article.publisher must be the number of an organization: 0");
        refuses(
                Table.STATEMENT,
                row -> with(row, "cue_passage", null),
                "statement.cue_lemma must be absent without a cue_passage: \"tell\"");
    }

    @Test
    void refusesOwnersThatAreNotOne() {
        refuses(
                Table.ATTRIBUTE,
                row -> with(with(row, "speaker", 0), "meeting", 0),
                "attribute.attribute must have at most one owner: 0");
        refuses(Table.SAME_AS, row -> with(row, "speaker", null), "same_as.same_as must have one owner: ");
        refuses(Table.ATTRIBUTE, 2, row -> with(row, "name", "a"), "attribute.name must be once at its owner: \"a\"");
    }

    @Test
    void refusesCircles() {
        refuses(
                Table.SOURCE,
                row -> with(row, "via_of", 1),
                "source.via_of must be a source that comes earlier, of the same statement: 1");
        refuses(
                Table.PLACE,
                row -> with(row, "inside", 0),
                "place.inside must be a place that comes later, of the same meeting: 0");
        refuses(Table.MEETING, row -> with(row, "inside", 0), "inside must nest at most 16 meetings: 17");
        refuses(Table.GROUP_MEMBER, row -> with(row, "member_speaker", 2), "group must not be in itself: speaker(");
    }

    @Test
    void refusesChainsThatAreTooLong() {
        Article article = Article.builder()
                .text(Text.of("a"))
                .addSpeaker(Person.of("p", "P"))
                .addSpeaker(Group.of("g", "G"))
                .build();
        List<Row> rows = new ArrayList<>();
        ArticleRows.of(0, article).stream()
                .filter(row -> row.table() != Table.SPEAKER)
                .forEach(rows::add);
        Row group = ArticleRows.of(0, article).of(Table.SPEAKER).get(1);
        for (int i = 0; i < 100_000; i++) {
            rows.add(with(with(group, "speaker", i), "id", "g" + i));
            rows.add(Row.of(Table.GROUP_MEMBER, List.of(0L, i, 0, Math.min(i + 1, 99_999))));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleRows.of(rows).article())
                .withMessage("members must nest at most 16 groups: 17");
    }

    @Test
    void refusesSourcesThatAreTooDeep() {
        List<Row> rows = new ArrayList<>(ROWS.stream().toList());
        Row via = ROWS.of(Table.SOURCE).get(1);
        for (int i = 2; i < 50_000; i++) {
            rows.add(with(with(via, "source", i), "via_of", i - 1));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleRows.of(rows).article())
                .withMessage("via must nest at most " + Source.MAX_DEPTH + " sources: 17");
    }

    /** Changes the first row of a table, and asserts the message of the refusal. */
    private static void refuses(Table table, UnaryOperator<Row> change, String message) {
        refuses(table, 0, change, message);
    }

    private static void refuses(Table table, int index, UnaryOperator<Row> change, String message) {
        List<Row> rows = new ArrayList<>(ROWS.stream().toList());
        rows.replaceAll(row -> row.equals(ROWS.of(table).get(index)) ? change.apply(row) : row);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleRows.of(rows).article())
                .withMessageStartingWith(message);
    }

    private static int number(Row row, String column) {
        return (Integer) row.value(column).orElseThrow();
    }

    private static Row with(Row row, String column, @Nullable Object value) {
        List<@Nullable Object> values = new ArrayList<>(row.values());
        values.set(row.table().columns().indexOf(row.table().column(column).orElseThrow()), value);
        return Row.of(row.table(), values);
    }
}
