package dev.readout.examples.corpora.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.examples.corpora.statistics.ArticlePlace;
import dev.readout.examples.corpora.statistics.CorpusStatistics;
import dev.readout.examples.corpora.statistics.SmallCorpus;
import dev.readout.exchange.Reading;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutLines;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.speaker.Person;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
    @TempDir
    Path folder;

    /** Writes the page of articles and of lines that follow them, and reads it. */
    private Document page(List<Article> articles, String... badLines) throws IOException {
        Path lines = folder.resolve("corpus.jsonl");
        ReadoutLines.write(articles, lines);
        Files.writeString(lines, Files.readString(lines) + String.join("\n", badLines));
        CorpusStatistics corpus = new CorpusStatistics();
        try (Stream<Reading<Article>> readings =
                ReadoutJson.strict().lines().onBadLine(corpus::add).readings(lines)) {
            readings.forEach(reading -> corpus.add(
                    reading.value(),
                    new ArticlePlace(
                            reading.line().orElseThrow(), reading.byteOffset().orElseThrow())));
        }
        Path page = folder.resolve("report.html");
        new ReportWriter().write(corpus, lines, page);
        return parsed(page);
    }

    private static Document parsed(Path page) throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Document document = Jsoup.parse(Files.readString(page), page.toUri().toString(), parser);
        assertThat(parser.getErrors()).isEmpty();
        return document;
    }

    private static List<String> rows(Element page, String selector) {
        return page.select(selector + " tbody tr").stream().map(Element::text).toList();
    }

    @Test
    void showsTheNumbersOfASmallCorpus() throws IOException {
        Document page = page(SmallCorpus.articles());
        assertThat(page.title()).isEqualTo("corpus.jsonl – a corpus at a glance");
        assertThat(page.select(".figures div").eachText())
                .containsExactly(
                        "articles 3",
                        "statements 7",
                        "quoted speakers 4",
                        "meetings 2",
                        "languages en 2, not said 1",
                        "lines not read 0");
        assertThat(page.select("#times > p").eachText())
                .containsExactly(
                        "By the publication of their articles. Most are of 2024-01: 4.",
                        "1 statement (14.3 %) cannot be shown here: their articles do not say when they were published.");
        assertThat(rows(page, "#times-chart")).containsExactly("2024-01 4 1 1 0 1 1", "2024-03 2 0 0 2 0 0");
        assertThat(page.select("#forms > p").eachText())
                .containsExactly(
                        "2 statements (28.6 %) were left undecided between two forms: these are the ones with “or”.");
        assertThat(rows(page, "#forms-chart"))
                .containsExactlyInAnyOrder(
                        "indirect 2 28.6 %",
                        "reported 2 28.6 %",
                        "direct 1 14.3 %",
                        "free indirect or indirect 1 14.3 %",
                        "indirect or direct 1 14.3 %");
        assertThat(rows(page, "#forms > .table"))
                .containsExactly("no medium 0 1 1 1 1", "speech 1 0 1 0 0", "writing 0 0 0 0 1");
        assertThat(rows(page, "#speakers-chart"))
                .containsExactly(
                        "Ann URI 3 33.3 % 0.0 % 0.0 % 33.3 % 33.3 %",
                        "Bob name 1 0.0 % 100.0 % 0.0 % 0.0 % 0.0 %",
                        "Both words 1 0.0 % 0.0 % 0.0 % 100.0 % 0.0 %",
                        "Cem words 1 0.0 % 0.0 % 100.0 % 0.0 % 0.0 %");
        assertThat(rows(page, "#pairs-chart")).containsExactly("Bob Ann 2 0");
        assertThat(rows(page, "#places-chart"))
                .containsExactlyInAnyOrder("Ann France 1 0", "Bob France 1 0", "Zoë France 1 0");
        assertThat(rows(page, "#meeting-times-chart")).containsExactly("2024-01 1", "2024-02 1");
        assertThat(rows(page, "#passages-chart"))
                .contains(
                        "mixed: some words in quotation marks 1 14.3 %",
                        "split: content in several pieces 2 28.6 %",
                        "nested: inside another statement 1 14.3 %",
                        "coinciding: the words of another one 2 28.6 %",
                        "crossing: shares words with another one 0 0.0 %")
                .hasSize(10);
        assertThat(rows(page, "#origins > .table")).containsExactly("desk 4 0 –", "model 2 3 3 0.75");
        assertThat(rows(page, "#confidence-chart"))
                .contains("0.3–0.4 1", "0.9–1 2", "0.0–0.1 0")
                .hasSize(10);
        assertThat(page.select("#bad-lines")).isEmpty();
    }

    @Test
    void drawsTheNumbersToScale() throws IOException {
        Document page = page(SmallCorpus.articles());
        // Four statements are as high as the chart, and two are half as high.
        assertThat(page.select("#times-chart g").stream()
                        .map(column -> column.select("rect").stream()
                                .mapToDouble(part -> Double.parseDouble(part.attr("height")))
                                .sum())
                        .toList())
                .containsExactly(180.0, 0.0, 90.0);
        // Of all statements, two of seven are indirect.
        assertThat(page.select("#forms-chart .chart rect").get(0).attr("width")).isEqualTo("28.571%");
        // The most quoted speaker is as wide as the chart.
        assertThat(page.select("#speakers-chart .chart g").get(0).select("rect").eachAttr("width"))
                .containsExactly("33.333%", "33.333%", "33.333%");
        assertThat(page.select("#pairs-chart g > title").eachText())
                .containsExactlyInAnyOrder("1 Bob – Bob: 0", "1 Bob – Ann: 2", "2 Ann – Bob: 2", "2 Ann – Ann: 0");
    }

    @Test
    void everyChartHasATextAndATable() throws IOException {
        Document page = page(SmallCorpus.articles());
        assertThat(page.select("figure")).hasSize(8);
        for (Element figure : page.select("figure")) {
            assertThat(figure.select("svg[role=img]")).hasSize(1);
            String id = figure.id();
            assertThat(figure.select("svg[role=img]").attr("aria-labelledby"))
                    .isEqualTo(id + "-title " + id + "-words");
            assertThat(figure.select("#" + id + "-title").eachText())
                    .singleElement()
                    .asString()
                    .isNotBlank();
            assertThat(figure.select("#" + id + "-words").eachText())
                    .singleElement()
                    .asString()
                    .isNotBlank();
            assertThat(figure.select("details table tbody tr")).isNotEmpty();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        page.select("nav a")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.toString())
                                .isNotNull());
    }

    @Test
    void linksTheOddArticlesToTheirPages() throws IOException {
        Path old = folder.resolve("report-articles/line-9.html");
        Path others = folder.resolve("report-articles/notes.html");
        Files.createDirectories(old.getParent());
        Files.createFile(old);
        Files.createFile(others);
        Document page = page(SmallCorpus.articles());
        assertThat(page.select(".odd a").eachAttr("href"))
                .containsExactly(
                        "report-articles/line-1.html", "report-articles/line-2.html", "report-articles/line-3.html");
        assertThat(page.select(".odd > li").get(2).text())
                .isEqualTo("Ann wrote to NATO. line 3 a text of 18 characters (rank 3)");
        assertThat(page.select(".odd > li").get(0).select("li li").eachText())
                .contains(
                        "a statement inside another one (the most in this corpus)",
                        "4 statements (the most in this corpus)");
        for (Element link : page.select(".odd a")) {
            String words = link.text().substring(0, link.text().indexOf(' '));
            assertThat(parsed(folder.resolve(link.attr("href"))).body().text()).contains(words);
        }
        assertThat(old).doesNotExist();
        assertThat(others).exists();
    }

    @Test
    void countsBadLines() throws IOException {
        Document page = page(SmallCorpus.articles(), "{\"readout\":\"1\"}", "<script>alert(1)</script>", "");
        assertThat(page.select("#bad-lines > p").text())
                .isEqualTo("2 lines could not be read and are not counted above.");
        assertThat(rows(page, "#bad-lines"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("line 4 ")
                                .contains("expected the member \"text\", found none"),
                        second -> assertThat(second).startsWith("line 5 ").contains("not JSON"));
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void showsACorpusOfNothing() throws IOException {
        Document page = page(List.of());
        assertThat(page.select("#times > p").eachText()).containsExactly("This corpus has no statements.");
        assertThat(page.select("#meetings > p").eachText()).containsExactly("This corpus has no meetings.");
        assertThat(page.select("#odd > p").eachText()).containsExactly("This corpus has no articles.");
        assertThat(page.select("figure, .odd li, table")).isEmpty();
    }

    /** An article in which every string that a report shows is an attack. */
    private static Article hostile(String attack) {
        Text text = Text.of(attack + "\nWords.");
        Person ann = Person.of("ann", attack);
        Person bob = Person.builder().id("bob").description(attack).build();
        return Article.builder()
                .text(text)
                .speakers(List.of(ann, bob))
                .addMeeting(Meeting.builder()
                        .id("m")
                        .kind(Meeting.Kind.CALL)
                        .addParticipant(Participant.of(ann))
                        .addParticipant(Participant.of(bob))
                        .addPlace(Place.builder().name(attack).build())
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .addSource(
                                Source.builder().addSpeaker(ann).addSpeaker(bob).build())
                        .content(text.find("Words."))
                        .provenance(Provenance.of(attack))
                        .build())
                .build();
    }

    @Test
    void escapesWhateverAnArticleSays() throws IOException {
        List<String> attacks = List.of(
                "</script><script>alert(1)</script>",
                "</title></svg></style><img src=x onerror=alert(1)>",
                "\" onload=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "javascript:alert(1)",
                "{{{style}}} &lt;b&gt; <!-- ]]> &#0;",
                "\u202Egnp.exe \u2066\u0000\u0007\u0085");
        Document page = page(attacks.stream().map(ReportWriterTest::hostile).toList());
        assertThat(page.select("script, img, [autofocus], [style], iframe, object, base, form, link"))
                .isEmpty();
        Set<String> attributes = new HashSet<>();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                attributes.add(attribute.getKey());
            }
        }
        assertThat(attributes).noneMatch(name -> name.startsWith("on")).doesNotContain("src");
        assertThat(page.select("[href]").eachAttr("href"))
                .allMatch(href -> href.matches("#[a-z-]+|report-articles/line-\\d+\\.html"));
        assertThat(page.select("#speakers-chart tbody bdi").eachText())
                .contains(
                        attacks.get(0), attacks.get(1), attacks.get(2), attacks.get(3), attacks.get(4), attacks.get(5));
        assertThat(page.html()).doesNotContain("\u0000", "\u0007");
    }

    @Test
    void aMegabyteOfNameIsCut() throws IOException {
        page(List.of(hostile("🌉".repeat(250_000))));
        assertThat(Files.size(folder.resolve("report.html"))).isLessThan(100_000);
    }

    @Test
    void allowsNothingButItsStyleSheet() throws Exception {
        Document page = page(SmallCorpus.articles());
        String style = page.select("style").get(0).data();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").eachAttr("content"))
                .containsExactly(
                        "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("style")).hasSize(1);
        assertThat(style).doesNotContain("</", "@import", "http");
    }
}
