package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.examples.corpora.ImportGermanWikinews;
import dev.readout.examples.corpora.ImportStateDepartment;
import dev.readout.examples.database.ReadyQuestion;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutLines;
import dev.readout.table.Column;
import dev.readout.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskTheCorpusTest {
    private static final String LINE = System.lineSeparator();

    @TempDir
    Path folder;

    private static Printed ask(String... arguments) throws Exception {
        return Printed.by(() -> Cli.run(new AskTheCorpus(), arguments));
    }

    @Test
    void answersOnAnExampleWithoutAFile() throws Exception {
        Printed printed =
                ask("select id, kind, name, at_least from speaker where kind <> 'person' order by id limit 3");
        assertThat(printed.err()).isEmpty();
        assertThat(printed.result()).isEqualTo("0");
        assertThat(printed.out().lines())
                .containsExactly(
                        "id         kind          name    at_least",
                        "---------  ------------  ------  --------",
                        "israel     organization  Israel",
                        "nato       organization  NATO",
                        "officials  group                        5",
                        "(3 rows)");
    }

    @Test
    void answersOnAFile() throws Exception {
        Path file = folder.resolve("articles.jsonl.gz");
        ReadoutLines.write(List.of(MadeUpReadouts.israel(), JerusalemArticle.article()), file);
        Printed printed = ask(
                "select article, count(*) as statements from statement group by article order by article",
                file.toString());
        assertThat(printed.out())
                .startsWith("article  statements" + LINE)
                .contains(LINE + "      2          12" + LINE)
                .endsWith("(2 rows)" + LINE);
    }

    @Test
    void printsCsv() throws Exception {
        assertThat(ask("--csv", "select 1 as a, 'b,\"\nc' as \"d e\", null as f, '' as g, 2.50 as h, [1, 2] as i")
                        .out())
                .isEqualTo("a,\"d e\",f,g,h,i\r\n1,\"b,\"\"\nc\",,\"\",2.50,\"[1, 2]\"\r\n");
    }

    @Test
    void shortensTextAndShowsItOnOneLine() throws Exception {
        assertThat(ask("select repeat('\ud83d\udd4a', 61) as a, repeat('b', 60) || E'\\n' as b, E'c\\r\\n\\tc' as c")
                        .out()
                        .lines()
                        .skip(2))
                .containsExactly("\ud83d\udd4a".repeat(59) + "…  " + "b".repeat(60) + "  c c", "(1 row)");
    }

    @Test
    void printsEveryRow() throws Exception {
        assertThat(ask("select unnest(range(2500)) as n").out().lines())
                .hasSize(2_503)
                .contains("2499")
                .endsWith("(2,500 rows)");
    }

    @Test
    void printsTheTables() throws Exception {
        Printed printed = ask("--tables");
        assertThat(printed.result()).isEqualTo("0");
        for (Table table : Table.values()) {
            assertThat(printed.out()).contains(table.tableName() + ": " + table.meaning() + LINE);
            assertThat(printed.out())
                    .contains(table.columns().stream().map(Column::meaning).toList());
        }
    }

    @Test
    void answersTheReadyQuestions() throws Exception {
        Printed printed = ask("--questions");
        assertThat(printed.result()).isEqualTo("0");
        assertThat(ReadyQuestion.all()).hasSize(12);
        int number = 0;
        for (ReadyQuestion question : ReadyQuestion.all()) {
            assertThat(question.words()).endsWith("?");
            assertThat(printed.out())
                    .contains(++number + ". " + question.words() + LINE + LINE)
                    .contains(question.sql());
        }
        assertThat(printed.out()).contains("Mircea Geoană                8         1     12.5");
    }

    @Test
    void writesParquet() throws Exception {
        Printed printed = ask("--parquet", folder.resolve("tables").toString());
        assertThat(printed.result()).isEqualTo("0");
        assertThat(folder.resolve("tables/statement.parquet")).isNotEmptyFile();
    }

    // What a query may not do

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from read_csv('/etc/passwd')",
                "select * from read_text('/etc/passwd')",
                "select * from read_blob('/etc/passwd')",
                "select * from '/etc/passwd.csv'",
                "select * from glob('/*')",
                "select * from parquet_metadata('/etc/passwd')",
                "select * from sniff_csv('/etc/passwd')",
                "select * from read_json('https://example.org/a.json')",
                "with a as (select * from read_text('/etc/passwd')) select count(*) from a",
                "select * from query('select * from read_text(''/etc/passwd'')')"
            })
    void readsNoFiles(String query) throws Exception {
        refuses(query, "AskTheCorpus: Permission Error: Cannot access file \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy statement to '/tmp/statement.csv'",
                "export database '/tmp/statement'",
                "attach '/tmp/statement.db' as other",
                "attach ':memory:' as other",
                "install httpfs",
                "load httpfs",
                "set threads = 1",
                "reset threads",
                "pragma threads = 1",
                "pragma database_list",
                "call pragma_version()",
                "create table other (n integer)",
                "create secret (type s3)",
                "drop table statement",
                "delete from statement",
                "rollback",
                "commit",
                "use memory",
                "checkpoint",
                "select 1; commit"
            })
    void isASelect(String query) throws Exception {
        refuses(query, "AskTheCorpus: expected one select, found another statement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 1; select 2 | expected one select, found 2 statements",
                "/* nothing */ | expected one select, found nothing",
                "selec | Parser Error: syntax error at or near \"selec\"",
                "select nope from statement | Binder Error: Referenced column \"nope\" not found in FROM clause!",
                "select * from statements | Catalog Error: Table with name statements does not exist! Did you mean",
                "select 1 / 'a' | Conversion Error: Could not convert string 'a' to",
                "with a as (delete from statement returning 1) select * from a | TransactionContext Error: Cannot write",
                "select * from query('drop table statement') | Parser Error: Expected a single SELECT statement",
                "select ? | Invalid Input Error: Parameter count mismatch"
            })
    void saysInOneLineWhatIsWrong(String query, String message) throws Exception {
        refuses(query, "AskTheCorpus: " + message);
    }

    private static void refuses(String query, String message) throws Exception {
        Printed printed = ask(query);
        assertThat(printed.err()).startsWith(message).endsWith(LINE).hasLineCount(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.result()).isEqualTo("1");
    }

    // Wrong arguments and files

    @Test
    void asksForAQuery() throws Exception {
        for (String[] arguments : new String[][] {{}, {"a.jsonl"}, {"a.jsonl", "--tables"}, {"--csv"}}) {
            Printed printed = ask(arguments);
            assertThat(printed.result()).isEqualTo("2");
            assertThat(printed.err())
                    .startsWith("AskTheCorpus: expected a query, --questions, --parquet FOLDER or --tables");
        }
        assertThat(ask("select 1", "select 2").err())
                .startsWith("AskTheCorpus: expected one FILE.jsonl and one query, found two queries");
        assertThat(ask("absent.jsonl", "select 1").err()).startsWith("AskTheCorpus: there is no file absent.jsonl");
    }

    @Test
    void setsBadLinesAside() throws Exception {
        Path file = folder.resolve("articles.jsonl");
        String article = ReadoutJson.toJson(JerusalemArticle.article());
        Files.writeString(file, "{}\n" + article + "\nnonsense\n");
        Printed printed = ask(file.toString(), "select article from article");
        assertThat(printed.out().lines()).contains("      2").endsWith("(1 row)");
        assertThat(printed.err().lines()).hasSize(2).allMatch(line -> line.startsWith("AskTheCorpus: "));
        assertThat(printed.result()).isEqualTo("1");
    }

    // The documentation

    @Test
    void theDocumentationHasTheTablesAndTheQuestions() throws Exception {
        String documentation = Files.readString(root().resolve("docs/tables.md"));
        for (Table table : Table.values()) {
            assertThat(documentation)
                    .contains("\n### " + table.tableName() + "\n\nA row is " + table.meaning() + ".\n");
            for (Column column : table.columns().subList(1, table.columns().size())) {
                assertThat(documentation)
                        .containsPattern("\n\\| `" + column.name() + "` \\| "
                                + column.type().sql() + " \\| [a-z, ]*"
                                + (column.isDerived() ? "derived" : "") + " \\| "
                                + Pattern.quote(column.meaning()));
            }
        }
        for (ReadyQuestion question : ReadyQuestion.all()) {
            assertThat(documentation).contains(question.words() + "\n\n```sql\n" + question.sql() + "\n```\n");
        }
    }

    @Test
    void theAnswersOfTheDocumentationAreThoseOfTheCorpora() throws Exception {
        Path shared = shared().resolve("corpora");
        Path german = shared.resolve("german-wikinews");
        Path meetings = shared.resolve("state-department");
        assumeTrue(Files.isDirectory(german) && Files.isDirectory(meetings), "the corpora are absent: " + shared);
        Path file = folder.resolve("corpora.jsonl");
        Files.writeString(
                file,
                imported(new ImportGermanWikinews(), german)
                        + imported(new ImportStateDepartment(), meetings)
                        + ReadoutJson.toJson(JerusalemArticle.article()) + "\n");
        String documentation = Files.readString(root().resolve("docs/tables.md"));
        Printed printed = ask(file.toString(), "--questions");
        assertThat(printed.result()).isEqualTo("0");
        List<String> answers = Stream.of(printed.out().replace(LINE, "\n").split("(?m)^\\d+\\. .*\\?\\n"))
                .skip(1)
                .map(answer -> answer.strip().split(";\\n\\n", 2)[1])
                .toList();
        assertThat(answers)
                .hasSize(12)
                .allSatisfy(answer -> assertThat(documentation).contains(answer));
    }

    private static String imported(Object importer, Path corpus) throws Exception {
        Printed printed = Printed.by(() -> Cli.run(importer, corpus.toString()));
        assertThat(printed.result()).isEqualTo("0");
        return printed.out();
    }

    private static Path root() {
        return Path.of(System.getProperty("readout.root", ".."));
    }

    private static Path shared() throws IOException {
        String folder = System.getProperty("readout.shared", "");
        return folder.isBlank() ? root().toRealPath().resolveSibling("shared") : Path.of(folder);
    }
}
