package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.examples.quotations.QuotingArticle;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SameQuotationsTest {
    private static final String LINE = System.lineSeparator();
    private static final String TREATY = "We will not sign the treaty before the other side opens its books.";

    @TempDir
    Path folder;

    private static Printed run(Object... arguments) throws Exception {
        String[] strings = new String[arguments.length];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = arguments[i].toString();
        }
        return Printed.by(() -> Cli.run(new SameQuotations(), strings));
    }

    private Path file(String name, Article... articles) throws Exception {
        Path file = folder.resolve(name);
        ReadoutLines.write(List.of(articles), file);
        return file;
    }

    private static List<String> lines(Printed printed) {
        assertThat(printed.err()).isEmpty();
        assertThat(printed.result()).isEqualTo("0");
        return printed.out().lines().toList();
    }

    @Test
    void showsArticlesThatAreMadeUpWithoutAFile() throws Exception {
        assertThat(lines(run()))
                .containsExactly(
                        "Without a file, these articles are made up: nobody published them or said these words.",
                        "articles 8, quotations 8, too short 0, versions 7, links 13, hashes left out 0",
                        "",
                        "1. 7 uses: 2 verbatim, 1 outer, 1 elision, 1 substitution, 1 part, 1 changed",
                        "   “We will not sign the treaty before the other side opens its books.”",
                        "   Ann Example, line 1, 2031-03-01",
                        "   - outer: Ann Example, line 3, 2031-03-02",
                        "     first letter “We” → “we”",
                        "   - part: Ann Example, line 4, 2031-03-02",
                        "     “will not sign the treaty”",
                        "   - elision: Ann Example, line 5, 2031-03-03",
                        "     elision “the treaty” → “...”",
                        "   - changed: Ann Example, line 6, 2031-03-04",
                        "     replaced “not” → “never”",
                        "   - substitution: Ann Example, line 7, 2031-03-05",
                        "     substitution “the treaty” → “[it]”");
        for (Article article : MadeUpQuotations.articles()) {
            assertThat(article.text().string()).startsWith("MADE UP AS AN EXAMPLE: ");
        }
    }

    @Test
    void readsSeveralFilesInTheOrderOfTheirNames() throws Exception {
        Path second = file("b.jsonl.gz", QuotingArticle.of("2024-02-01", "Bob", TREATY));
        Path first = file(
                "a.jsonl",
                QuotingArticle.of("2024-01-02", "Bob", "It rained in the night."),
                QuotingArticle.of("2024-01-03", "Ann", TREATY));
        List<String> lines = lines(run(second, first, second));
        assertThat(lines)
                .containsExactly(
                        "articles 3, quotations 3, too short 0, versions 2, links 0, hashes left out 0",
                        "",
                        "1. 2 uses: 2 verbatim",
                        "   “" + TREATY + "”",
                        "   Ann, " + first + " line 2, 2024-01-03");
        assertThat(lines(run(first, second))).isEqualTo(lines);
    }

    @Test
    void breaksTiesByTheLine() throws Exception {
        Path file = file(
                "a.jsonl",
                QuotingArticle.of("2024-01-01", "Bob", "b b b b b c"),
                QuotingArticle.of("2024-01-01", "Ann", "a a a a a c", TREATY.replace("not", "never")),
                QuotingArticle.of("2024-01-01", "Ann", "a a a a a c", TREATY),
                QuotingArticle.of("2024-01-01", "Bob", "b b b b b c"));
        assertThat(lines(run(file)))
                .containsSubsequence(
                        "1. 2 uses: 2 verbatim",
                        "   “b b b b b c”",
                        "   Bob, line 1, 2024-01-01",
                        "2. 2 uses: 2 verbatim",
                        "   “a a a a a c”",
                        "3. 2 uses: 1 verbatim, 1 changed",
                        "   “" + TREATY.replace("not", "never") + "”",
                        "   - changed: Ann, line 3, 2024-01-01",
                        "     replaced “never” → “not”");
        assertThat(lines(run("--limit", 1, file)))
                .contains("1. 2 uses: 2 verbatim")
                .noneMatch(line -> line.startsWith("2. "));
    }

    @Test
    void anArticleWithoutADateIsTheLast() throws Exception {
        Path file = file(
                "a.jsonl",
                QuotingArticle.of(null, "Ann", TREATY),
                QuotingArticle.of("2024-01-02", "Bob", TREATY.replace("We", "we")),
                QuotingArticle.of("2024", "Cy", TREATY));
        assertThat(lines(run(file)))
                .containsSubsequence(
                        "1. 3 uses: 2 verbatim, 1 outer",
                        "   Cy, line 3, 2024-01-01",
                        "   - outer: Bob, line 2, 2024-01-02");
        assertThat(lines(run(file(
                        "b.jsonl", QuotingArticle.of(null, "Ann", TREATY), QuotingArticle.of(null, "Bob", TREATY)))))
                .endsWith("   Ann, line 1");
    }

    @Test
    void countsEqualWordsOfAnArticleOnce() throws Exception {
        Path file = file(
                "a.jsonl", QuotingArticle.of("2024", "Ann", TREATY, TREATY), QuotingArticle.of("2024", "Ann", TREATY));
        assertThat(lines(run(file)))
                .startsWith("articles 2, quotations 2, too short 0, versions 1, links 0, hashes left out 0")
                .contains("1. 2 uses: 2 verbatim");
    }

    @Test
    void leavesOutShortQuotations() throws Exception {
        Path file = file(
                "a.jsonl",
                QuotingArticle.of("2024", "Ann", "one two three four", "不会签署"),
                QuotingArticle.of("2024", "Ann", "one two three four", "我不会签署"),
                QuotingArticle.of("2024", "Ann", "我们不会签署", "—"));
        assertThat(lines(run(file)))
                .startsWith("articles 3, quotations 6, too short 4, versions 2, links 1, hashes left out 0");
        assertThat(lines(run("--least-words", 4, file)))
                .startsWith("articles 3, quotations 6, too short 1, versions 4, links 3, hashes left out 0");
    }

    @Test
    void comparesQuotationsInAScriptWithoutSpaces() throws Exception {
        Path file = file(
                "a.jsonl",
                QuotingArticle.of("2024-01-01", "安", "我们在对方公布账目之前不会签署条约。"),
                QuotingArticle.of("2024-01-02", "安", "对方公布账目之前"),
                QuotingArticle.of("2024-01-03", "安", "我们在对方公布账目之前必须签署条约。"));
        assertThat(lines(run(file)))
                .contains("1. 3 uses: 1 verbatim, 1 part, 1 changed", "     “对方公布账目之前”", "     replaced “不会” → “必须”");
    }

    @Test
    void showsWordsOnOneLine() throws Exception {
        String words = "One\r\ntwo\tthree \ud83d\udd4a four cafe\u0301 five\u00a0six\u2028seven";
        Path file = file("a.jsonl", QuotingArticle.of(null, "Ann\nLee", words), QuotingArticle.of(null, "Bob", words));
        assertThat(lines(run(file)))
                .endsWith("   “One two three \ud83d\udd4a four cafe\u0301 five\u00a0six seven”", "   Ann Lee, line 1");
    }

    @Test
    void leavesOutWhatEverybodySays() throws Exception {
        Path file = file(
                "a.jsonl",
                IntStream.range(0, 4)
                        .mapToObj(i -> QuotingArticle.of("2024", "Ann", "we thank all our hosts x" + i))
                        .toArray(Article[]::new));
        assertThat(lines(run("--most-versions", 3, file)))
                .containsExactly("articles 4, quotations 4, too short 0, versions 4, links 0, hashes left out 3");
        assertThat(lines(run("--most-versions", 4, file))).contains("1. 4 uses: 1 verbatim, 3 changed");
    }

    @Test
    void comparesQuotationsThatShareEnoughWordsInARow() throws Exception {
        Path file = file(
                "a.jsonl",
                QuotingArticle.of("2024-01-01", "Ann", "We will never sign the treaty today"),
                QuotingArticle.of("2024-01-02", "Bob", "We will not sign the treaty today"));
        assertThat(lines(run("--words-in-a-row", 4, file))).contains("1. 2 uses: 1 verbatim, 1 changed");
        assertThat(lines(run("--words-in-a-row", 5, file)))
                .containsExactly("articles 2, quotations 2, too short 0, versions 2, links 0, hashes left out 0");
    }

    @Test
    void printsAllLinksAsJson() throws Exception {
        JsonMapper mapper = new JsonMapper();
        List<JsonNode> links = new ArrayList<>();
        for (String line : lines(run("--json"))) {
            links.add(mapper.readTree(line));
        }
        assertThat(links).hasSize(13);
        assertThat(links.stream().filter(link -> link.get("best").booleanValue()))
                .hasSize(5);
        assertThat(links.get(0)).isEqualTo(mapper.readTree("""
                        {"quotation": {"article": 3, "place": "line 3", "number": 1, "date": "2031-03-02",
                            "speaker": "Ann Example", "uses": 1,
                            "words": "we will not sign the treaty before the other side opens its books"},
                         "original": {"article": 1, "place": "line 1", "number": 1, "date": "2031-03-01",
                            "speaker": "Ann Example", "uses": 2,
                            "words": "We will not sign the treaty before the other side opens its books."},
                         "best": true, "manner": "outer", "part": false, "changedWords": 0,
                         "differences": [{"kind": "first-letter", "original": "We", "quotation": "we"}]}"""));
    }

    // Wrong arguments and files

    @Test
    void setsBadLinesAside() throws Exception {
        String article = ReadoutJson.toJson(QuotingArticle.of("2024", "Ann", TREATY));
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{}\n" + article + "\nnonsense\n" + article + "\n");
        Printed printed = run(file);
        assertThat(printed.out().lines()).contains("1. 2 uses: 2 verbatim", "   Ann, line 2, 2024-01-01");
        assertThat(printed.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("SameQuotations: " + file + ": line "));
        assertThat(printed.result()).isEqualTo("1");
        Files.writeString(file, "{}\n".repeat(25));
        assertThat(run(file).err().lines()).hasSize(11).endsWith("SameQuotations: 25 lines are not articles");
    }

    @Test
    void readsAFileWithoutArticles() throws Exception {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "\n");
        assertThat(lines(run(file)))
                .containsExactly("articles 0, quotations 0, too short 0, versions 0, links 0, hashes left out 0");
    }

    @Test
    void refusesWrongArguments() throws Exception {
        assertThat(run("absent.jsonl").err()).startsWith("SameQuotations: there is no file absent.jsonl");
        for (String option : List.of("--limit", "--least-words", "--words-in-a-row", "--most-versions")) {
            Printed printed = run(option, 0);
            assertThat(printed.err())
                    .isEqualTo("SameQuotations: " + option + " must be at least 1: 0 (--help says what is expected)"
                            + LINE);
            assertThat(printed.out()).isEmpty();
            assertThat(printed.result()).isEqualTo("2");
        }
    }
}
