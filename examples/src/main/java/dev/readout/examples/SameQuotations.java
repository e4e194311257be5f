package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.examples.quotations.ArticlePlaces;
import dev.readout.examples.quotations.Family;
import dev.readout.examples.quotations.Link;
import dev.readout.examples.quotations.LinkLines;
import dev.readout.examples.quotations.QuotationCounts;
import dev.readout.examples.quotations.QuotationLinks;
import dev.readout.examples.quotations.QuotedWords;
import dev.readout.examples.quotations.SameQuotationsReport;
import dev.readout.examples.quotations.Version;
import dev.readout.examples.quotations.Versions;
import dev.readout.exchange.Reading;
import dev.readout.json.ReadoutJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Which quotations of many articles have the same words, and which are bent?
 *
 * <p>Only one article at a time is in memory, and each version of the quotations once.
 */
@Command(
        name = "SameQuotations",
        description = {
            "Shows the quotations that most articles have, and how each version differs from the original. Without FILE,"
                    + " there are some articles that are made up.",
            "The original of a part is the longer quotation. Of versions that have each other's words, it is the earliest one."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading =
                "%nExit codes: 0 shown, 1 a line is not an article, or a file cannot be read, 2 wrong" + " argument%n")
public final class SameQuotations implements Callable<Integer> {
    @Mixin
    private QuotationOptions search = new QuotationOptions();

    @Option(names = "--json", description = "Prints all links between versions instead, as JSON, one per line.")
    private boolean json;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE.jsonl",
            description = "Articles as JSON, one per line; compressed with gzip if the name ends in .gz.")
    private List<Path> files = List.of();

    private long articles;
    private final BadLines badLines = new BadLines("SameQuotations");

    @Override
    public Integer call() throws IOException {
        List<Path> sorted = files.stream().distinct().sorted().toList();
        Versions collected = new Versions(search.leastWords());
        for (int file = 0; file < sorted.size(); file++) {
            read(sorted.get(file), file, collected);
        }
        if (sorted.isEmpty()) {
            for (Article article : MadeUpQuotations.articles()) {
                add(ArticlePlaces.key(0, articles + 1), article, collected);
            }
        }
        print(collected, new ArticlePlaces(sorted.stream().map(Path::toString).toList()));
        return badLines.report();
    }

    private void read(Path file, int number, Versions collected) throws IOException {
        try (Bar bar = Bar.ofLines("Reading");
                Stream<Reading<Article>> lines = ReadoutJson.lenient()
                        .lines()
                        .onProgress(bar::show)
                        .onBadLine(bad -> badLines.add(bad, bar))
                        .readings(file)) {
            lines.forEach(line -> add(ArticlePlaces.key(number, line.line().orElseThrow()), line.value(), collected));
        }
    }

    private void add(long key, Article article, Versions collected) {
        articles++;
        QuotedWords.of(key, article).forEach(collected::add);
    }

    private void print(Versions collected, ArticlePlaces places) {
        List<Version> versions = collected.list();
        QuotationLinks links = QuotationLinks.of(versions, search.sharedWords());
        List<Link> best = links.best();
        if (json) {
            Set<Link> isBest = new HashSet<>(best);
            LinkLines lines = new LinkLines(places);
            links.links().forEach(link -> System.out.println(lines.line(link, isBest.contains(link))));
            return;
        }
        QuotationCounts counts = new QuotationCounts(
                articles,
                collected.quotations(),
                collected.shortQuotations(),
                versions.size(),
                links.links().size(),
                links.hashesLeftOut());
        if (files.isEmpty()) {
            System.out.println(
                    "Without a file, these articles are made up: nobody published them or said these words.");
        }
        List<Family> families =
                Family.of(versions, best).stream().limit(search.limit()).toList();
        new SameQuotationsReport(places, System.out).print(counts, families);
    }

    /**
     * Runs the example.
     *
     * @param args the names of files
     */
    public static void main(String[] args) {
        Cli.main(new SameQuotations(), args);
    }
}
