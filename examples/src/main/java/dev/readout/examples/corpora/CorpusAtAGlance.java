package dev.readout.examples.corpora;

import dev.readout.article.Article;
import dev.readout.examples.Bar;
import dev.readout.examples.Cli;
import dev.readout.json.ReadoutJson;
import dev.readout.speaker.Group;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * What is in a file of articles?
 *
 * <p>Everything is counted with methods of the library: nested statements with {@link Article#statementsWithin}, crossing
 * and coinciding ones with {@link Passage#overlaps} and {@link Passage#contains}, mixed ones with {@link
 * Statement#isMixed}. Only one article at a time is in memory, so the file may be larger than memory.
 */
@Command(
        name = "CorpusAtAGlance",
        description = "Shows how many articles and statements are in a file of JSON Lines, and of which kinds.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes: 0 shown, 1 a line is not an article, 2 wrong argument%n")
public final class CorpusAtAGlance implements Callable<Integer> {
    // These are the pronouns that are used without a noun, by the tagsets of the two languages. German: PPER, PDS, PIS,
    // PRELS and PWS (Schiller, Teufel, Stöckert and Thielen 1999, "Guidelines für das Tagging deutscher Textcorpora mit
    // STTS"), in the forms that refer to persons. English: PRP and WP with the pronouns among DT and NN (Santorini
    // 1990,
    // "Part-of-Speech Tagging Guidelines for the Penn Treebank Project").
    private static final Set<String> GERMAN = words("ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch"
            + " man einer eine eines einem einen jemand jemandem jemanden niemand niemandem niemanden"
            + " der die das dem den dessen deren denen dieser diese dieses diesem diesen jener jene jenes jenem jenen"
            + " derselbe dieselbe dasselbe dieselben derjenige diejenige dasjenige diejenigen"
            + " wer wem wen welcher welche welches welchem welchen"
            + " alle allen andere anderen anderer beide beiden beides einige einigen etliche jeder jede jedem jeden"
            + " keiner keine mancher manche manchen mehrere mehreren viele vielen wenige wenigen");
    private static final Set<String> ENGLISH = words("i you he she it we they me him her us them one ones"
            + " this that these those who whom which whoever"
            + " somebody someone anybody anyone everybody everyone nobody none another other others"
            + " all any both each either few many most neither several some");

    @Parameters(
            paramLabel = "FILE.jsonl",
            description = "Articles as JSON, one per line; compressed with gzip if the name ends in .gz.")
    private @Nullable Path file;

    private final Map<String, Integer> counts = new HashMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> byMediumAndForm = new TreeMap<>();
    private final SortedMap<Integer, Integer> byPieces = new TreeMap<>();
    private final SortedMap<Integer, Integer> byDepth = new TreeMap<>();

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
        count("articles", true);
        for (Statement statement : article.statements()) {
            count("statements", true);
            String medium = statement
                    .medium()
                    .map(one -> either(one, statement.orMedium()))
                    .orElse("no medium");
            byMediumAndForm
                    .computeIfAbsent(medium, one -> new TreeMap<>())
                    .merge(either(statement.form(), statement.orForm()), 1, Integer::sum);
            statement.content().ifPresent(content -> byPieces.merge(content.pieceCount(), 1, Integer::sum));
            count("mixed", statement.isMixed());
            count("without content", statement.content().isEmpty());
            count("without cue", statement.cue().isEmpty());
            count("without source", statement.sources().isEmpty());
            count(
                    "several speak",
                    statement.sources().size() > 1
                            || statement.speakers().size() > 1
                            || statement.speakers().stream().anyMatch(Group.class::isInstance));
            for (Source source : statement.sources()) {
                count("sources", true);
                source.mention().ifPresent(mention -> {
                    count("a pronoun", isPronoun(mention, article.language()));
                    count("in pieces", mention.pieceCount() > 1);
                });
            }
        }
        depths(article).values().forEach(depth -> byDepth.merge(depth, 1, Integer::sum));
        compare(article);
    }

    /** A statement and the statements inside it, at any depth. */
    private record Within(Statement outer, List<Statement> inner) {}

    /** Returns the depth of each nested statement: the length of the longest chain of statements around it. */
    private static IdentityHashMap<Statement, Integer> depths(Article article) {
        // By identity: corpora have equal statements, and each of them counts.
        IdentityHashMap<Statement, Integer> depths = new IdentityHashMap<>();
        article.statements().stream()
                .map(outer -> new Within(outer, article.statementsWithin(outer)))
                .filter(within -> !within.inner().isEmpty())
                // A statement has more statements inside it than each of these has, so outer ones come first.
                .sorted(Comparator.comparingInt(
                                (Within within) -> within.inner().size())
                        .reversed())
                .forEachOrdered(within -> {
                    int depth = depths.getOrDefault(within.outer(), 0) + 1;
                    within.inner().forEach(inner -> depths.merge(inner, depth, Math::max));
                });
        return depths;
    }

    /** Compares each statement with those that begin before it ends. Even in a long article, these are few. */
    private void compare(Article article) {
        List<Statement> ordered = article.statementsInTextOrder();
        Set<Statement> crossing = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Statement> coinciding = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < ordered.size(); i++) {
            Passage one = ordered.get(i).passage();
            for (int j = i + 1; j < ordered.size(); j++) {
                Passage other = ordered.get(j).passage();
                if (other.hull().start() >= one.hull().end()) {
                    break;
                }
                if (one.overlaps(other)) {
                    boolean oneHasOther = one.contains(other);
                    boolean otherHasOne = other.contains(one);
                    if (oneHasOther && otherHasOne) {
                        Collections.addAll(coinciding, ordered.get(i), ordered.get(j));
                    } else if (!oneHasOther && !otherHasOne) {
                        Collections.addAll(crossing, ordered.get(i), ordered.get(j));
                    }
                }
            }
        }
        counts.merge("crossing", crossing.size(), Integer::sum);
        counts.merge("coinciding", coinciding.size(), Integer::sum);
    }

    /** Returns whether every piece is a pronoun of the language; if the language is not known, of one of the two. */
    private static boolean isPronoun(Passage mention, Optional<String> language) {
        boolean german = language.filter(tag -> !isOf(tag, "de")).isEmpty();
        boolean english = language.filter(tag -> !isOf(tag, "en")).isEmpty();
        return mention.wordsOfPieces().stream()
                .map(words -> words.strip().toLowerCase(Locale.ROOT))
                .allMatch(word -> (german && GERMAN.contains(word)) || (english && ENGLISH.contains(word)));
    }

    private static boolean isOf(String tag, String language) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language);
    }

    /** Returns what was counted. */
    String table() {
        counts.put("split", sum(byPieces.tailMap(2)));
        counts.put("nested", sum(byDepth));
        return line("", "articles", "")
                + line("", "statements", "")
                + mediaAndForms()
                + part("mixed", "statements", "words in quotation marks inside")
                + part("split", "statements", each(byPieces.tailMap(2), "in %d pieces: %d"))
                + part("nested", "statements", each(byDepth, "%d deep: %d"))
                + part("crossing", "statements", "share words with another, and each has words of its own")
                + part("coinciding", "statements", "have the same words as another")
                + part("without content", "statements", "")
                + part("without cue", "statements", "")
                + part("without source", "statements", "")
                + part("several speak", "statements", "more than one source or speaker, or a group")
                + line("", "sources", "")
                + part("a pronoun", "sources", "such as he, they, er, man")
                + part("in pieces", "sources", "one mention in several pieces");
    }

    /** Returns a row for each medium and a column for each form that was counted. */
    private String mediaAndForms() {
        Set<String> forms = byMediumAndForm.values().stream()
                .flatMap(byForm -> byForm.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder lines = new StringBuilder();
        if (!forms.isEmpty()) {
            lines.append(" ".repeat(24)).append(String.join("  ", forms)).append(System.lineSeparator());
        }
        byMediumAndForm.forEach((medium, byForm) -> {
            lines.append(String.format(Locale.ROOT, "  %-20s", medium));
            forms.forEach(form -> lines.append("  ").append(rightUnder(form, byForm.getOrDefault(form, 0))));
            lines.append(System.lineSeparator());
        });
        return lines.toString();
    }

    private static String rightUnder(String head, int count) {
        String digits = Integer.toString(count);
        return " ".repeat(Math.max(0, head.length() - digits.length())) + digits;
    }

    private String part(String name, String of, String note) {
        double share = 100.0 * counts.getOrDefault(name, 0) / Math.max(1, counts.getOrDefault(of, 0));
        return line("  ", name, String.format(Locale.ROOT, "%5.1f %%  %s", share, note));
    }

    private String line(String indent, String name, String note) {
        return String.format(Locale.ROOT, "%-20s%8d  %s", indent + name, counts.getOrDefault(name, 0), note)
                        .stripTrailing()
                + System.lineSeparator();
    }

    private static int sum(SortedMap<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String each(SortedMap<Integer, Integer> counts, String format) {
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, format, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String either(Enum<?> one, Optional<? extends Enum<?>> or) {
        return word(one) + or.map(other -> " or " + word(other)).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void count(String name, boolean holds) {
        counts.merge(name, holds ? 1 : 0, Integer::sum);
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
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
