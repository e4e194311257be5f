package dev.readout.examples.corpora;

import dev.readout.article.Article;
import dev.readout.examples.Bar;
import dev.readout.examples.Cli;
import dev.readout.examples.corpora.statistics.ArticlePlace;
import dev.readout.examples.corpora.statistics.CorpusStatistics;
import dev.readout.examples.corpora.statistics.StatementStatistics;
import dev.readout.examples.corpora.statistics.Trait;
import dev.readout.json.ReadoutJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * What is in a file of articles, as a table of numbers? {@link CorpusReport} shows more, as a page.
 *
 * <p>Only one article at a time is in memory, so the file may be larger than memory.
 */
@Command(
        name = "CorpusAtAGlance",
        description = "Shows how many articles and statements are in a file of JSON Lines, and of which kinds.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes: 0 shown, 1 a line is not an article, 2 wrong argument%n")
public final class CorpusAtAGlance implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE.jsonl",
            description = "Articles as JSON, one per line; compressed with gzip if the name ends in .gz.")
    private @Nullable Path file;

    private final CorpusStatistics statistics = new CorpusStatistics();

    @Override
    public Integer call() throws IOException {
        addAll(Optional.ofNullable(file).orElseThrow());
        System.out.print(table());
        return 0;
    }

    /** Adds the articles of a file. Only one line at a time is in memory. */
    void addAll(Path lines) throws IOException {
        try (Bar bar = Bar.ofLines("Reading");
                Stream<Article> articles =
                        ReadoutJson.strict().lines().onProgress(bar::show).articles(lines)) {
            articles.forEach(this::add);
        }
    }

    /** Adds one article. */
    void add(Article article) {
        statistics.add(article, new ArticlePlace(0, 0));
    }

    /** Returns what was counted. */
    String table() {
        StatementStatistics statements = statistics.statements();
        return line("", "articles", statistics.articles(), "")
                + line("", "statements", statements.count(), "")
                + mediaAndForms(statements.byMediumAndForm())
                + part(Trait.MIXED, "words in quotation marks inside")
                + part(Trait.SPLIT, each(statements.byPieces().tailMap(2), "in %d pieces: %d"))
                + part(Trait.NESTED, each(statements.byDepth(), "%d deep: %d"))
                + part(Trait.CROSSING, "share words with another, and each has words of its own")
                + part(Trait.COINCIDING, "have the same words as another")
                + part(Trait.WITHOUT_CONTENT, "")
                + part(Trait.WITHOUT_CUE, "")
                + part(Trait.WITHOUT_SOURCE, "")
                + part(Trait.SEVERAL_SPEAK, "more than one source or speaker, or a group")
                + line("", "sources", statements.sources(), "")
                + part("a pronoun", statements.pronouns(), statements.sources(), "such as he, they, er, man")
                + part(
                        "in pieces",
                        statements.sourcesInPieces(),
                        statements.sources(),
                        "one mention in several pieces");
    }

    /** Returns a row for each medium and a column for each form that was counted. */
    private static String mediaAndForms(SortedMap<String, SortedMap<String, Long>> byMediumAndForm) {
        Set<String> forms = byMediumAndForm.values().stream()
                .flatMap(byForm -> byForm.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder lines = new StringBuilder();
        if (!forms.isEmpty()) {
            lines.append(" ".repeat(24)).append(String.join("  ", forms)).append(System.lineSeparator());
        }
        byMediumAndForm.forEach((medium, byForm) -> {
            lines.append(String.format(Locale.ROOT, "  %-20s", medium));
            forms.forEach(form -> lines.append("  ").append(rightUnder(form, byForm.getOrDefault(form, 0L))));
            lines.append(System.lineSeparator());
        });
        return lines.toString();
    }

    private static String rightUnder(String head, long count) {
        String digits = Long.toString(count);
        return " ".repeat(Math.max(0, head.length() - digits.length())) + digits;
    }

    private String part(Trait trait, String note) {
        StatementStatistics statements = statistics.statements();
        String name = trait.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return part(name, statements.traits().count(trait), statements.count(), note);
    }

    private static String part(String name, long count, long of, String note) {
        double share = 100.0 * count / Math.max(1, of);
        return line("  ", name, count, String.format(Locale.ROOT, "%5.1f %%  %s", share, note));
    }

    private static String line(String indent, String name, long count, String note) {
        return String.format(Locale.ROOT, "%-20s%8d  %s", indent + name, count, note)
                        .stripTrailing()
                + System.lineSeparator();
    }

    private static String each(SortedMap<Integer, Long> counts, String format) {
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, format, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Runs the example.
     *
     * @param args the name of a file
     */
    public static void main(String[] args) {
        Cli.main(new CorpusAtAGlance(), args);
    }
}
