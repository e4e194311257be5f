package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.examples.database.AnswerPrinter;
import dev.readout.examples.database.CorpusDatabase;
import dev.readout.examples.database.ReadyQuestion;
import dev.readout.exchange.Reading;
import dev.readout.json.ReadoutJson;
import dev.readout.table.ArticleRows;
import dev.readout.table.Column;
import dev.readout.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What do many articles answer to a question in SQL? */
@Command(
        name = "AskTheCorpus",
        description = {
            "Answers a query of the tables of articles. Without FILE, there is one article, an example.",
            "The number of an article is the number of its line in the file. A query is a single select, which sees the"
                    + " tables and nothing else: no file, no network, no setting."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 answered, 1 a query is wrong, a line is not an article, or a file cannot be read or"
                        + " written, 2 wrong argument%n")
public final class AskTheCorpus implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--tables", description = "Prints the tables and their columns, with their meaning.")
    private boolean tables;

    @Option(names = "--questions", description = "Prints twelve questions with their SQL and their answers.")
    private boolean questions;

    @Option(
            names = "--parquet",
            paramLabel = "FOLDER",
            description = "Writes one file of Parquet per table into a folder.")
    private @Nullable Path parquet;

    @Option(names = "--csv", description = "Prints the rows as CSV.")
    private boolean csv;

    @Parameters(
            arity = "0..2",
            paramLabel = "FILE.jsonl SQL",
            hideParamSyntax = true,
            description = "Articles as JSON, one per line (.jsonl, .jsonl.gz), and a query.")
    private List<String> arguments = List.of();

    private final BadLines badLines = new BadLines("AskTheCorpus");

    @Override
    public Integer call() throws IOException {
        if (tables) {
            printTables();
        }
        String file = null;
        String query = null;
        for (String argument : arguments) {
            boolean isFile = argument.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson|json)(\\.gz)?");
            if (isFile && file == null) {
                file = argument;
            } else if (query == null) {
                query = argument;
            } else {
                throw usage("expected one FILE.jsonl and one query, found two queries");
            }
        }
        if (query == null && !questions && parquet == null) {
            if (tables && file == null) {
                return 0;
            }
            throw usage("expected a query, --questions, --parquet FOLDER or --tables");
        }
        try {
            return answer(file, query);
        } catch (SQLException e) {
            System.err.println("AskTheCorpus: " + oneLine(String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private int answer(@Nullable String file, @Nullable String query) throws IOException, SQLException {
        try (CorpusDatabase database = database(file)) {
            if (parquet != null) {
                database.writeParquet(parquet);
                System.out.println(parquet);
            }
            if (questions) {
                int number = 0;
                for (ReadyQuestion question : ReadyQuestion.all()) {
                    System.out.printf(Locale.ROOT, "%d. %s%n%n%s%n%n", ++number, question.words(), question.sql());
                    print(database, question.sql());
                    System.out.println();
                }
            }
            if (query != null) {
                print(database, query);
            }
        }
        return badLines.report();
    }

    private void print(CorpusDatabase database, String sql) throws SQLException {
        database.query(sql, rows -> {
            if (csv) {
                AnswerPrinter.printCsv(rows, System.out);
            } else {
                AnswerPrinter.printAligned(rows, System.out);
            }
        });
    }

    private CorpusDatabase database(@Nullable String file) throws IOException, SQLException {
        if (file == null) {
            return CorpusDatabase.of(Stream.of(ArticleRows.of(1, JerusalemArticle.article())));
        }
        try (Bar bar = Bar.ofLines("Reading");
                Stream<Reading<Article>> lines = ReadoutJson.lenient()
                        .lines()
                        .onProgress(bar::show)
                        .onBadLine(bad -> badLines.add(bad, bar))
                        .readings(Path.of(file))) {
            return CorpusDatabase.of(
                    lines.map(line -> ArticleRows.of(line.line().orElseThrow(), line.value())));
        }
    }

    private static void printTables() {
        for (Table table : Table.values()) {
            System.out.println(table.tableName() + ": " + table.meaning());
            for (Column column : table.columns()) {
                System.out.printf(
                        Locale.ROOT,
                        "  %-17s %-16s %-8s %s%n",
                        column.name(),
                        column.type().sql(),
                        column.isKey() ? "key" : column.isNullable() ? "" : "not null",
                        column.meaning() + reference(column));
            }
            System.out.println();
        }
    }

    /** Returns the table that a column refers to, unless the column has its name. */
    private static String reference(Column column) {
        return column.references()
                .map(Table::tableName)
                .filter(name -> !name.equals(column.name()))
                .map(name -> " (a number of " + name + ")")
                .orElse("");
    }

    /** Returns the message of the engine without the line of the query that it shows, and on one line. */
    private static String oneLine(String message) {
        return message.replaceFirst("(?s)\\R+LINE \\d+:.*", "").replaceAll("\\s*\\R\\s*", " ");
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /**
     * Runs the example.
     *
     * @param args a file and a query
     */
    public static void main(String[] args) {
        Cli.main(new AskTheCorpus(), args);
    }
}
