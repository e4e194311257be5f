package dev.readout.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.article.Article;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.json.LossLaw;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.When;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Text;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WebAnnotationsTest {
    private static final Text TEXT = Text.of("\uD83D\uDE00 “We agree,” Doe said, “and we\u00A0go.”\r\nShe denied it.");
    private static final WebAnnotationOptions IRI =
            WebAnnotationOptions.defaults().body(WebAnnotationOptions.Body.IRI);
    private static final JsonMapper MAPPER = new JsonMapper();

    private static Article article() {
        Person doe = Person.of("doe", "Jane Doe");
        return Article.builder()
                .text(TEXT)
                .url(URI.create("https://example.org/a"))
                .language("en")
                .addSpeaker(doe)
                .addStatement(Statement.builder()
                        .id("s1")
                        .form(Form.DIRECT)
                        .addSource(Source.of(TEXT.find("Doe"), doe))
                        .cue(Cue.of(TEXT.find("said"), "say"))
                        .content(TEXT.find("We agree,").and(TEXT.find("and we\u00A0go.")))
                        .provenance(Provenance.builder()
                                .agent("extractor")
                                .version("2")
                                .at(When.parse("2026-11-24T10:00:00Z"))
                                .build())
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .status(Status.DENIED)
                        .cue(Cue.of(TEXT.find("denied")))
                        .content(TEXT.find("it"))
                        .build())
                .addMention(Mention.of(TEXT.find("She"), doe))
                .build();
    }

    private static JsonNode items(String document) {
        return MAPPER.readTree(document).path("first").path("items");
    }

    @Test
    void writesOneAnnotationForEachRole() {
        JsonNode items = items(WebAnnotations.writing(article(), IRI).document());
        assertThat(items.valueStream().map(item -> item.path("body").toString()))
                .anyMatch(body -> body.contains("#content\"") && body.contains("https://example.org/a#s1"))
                .anyMatch(body -> body.contains("#status-denied"));
        JsonNode content = items.get(1);
        assertThat(content.path("target").size()).isEqualTo(2);
        assertThat(content.path("generator").toString())
                .isEqualTo("{\"type\":\"Software\",\"name\":\"extractor\",\"schema:softwareVersion\":\"2\"}");
        assertThat(content.path("created").stringValue()).isEqualTo("2026-11-24T10:00:00Z");
        JsonNode selector = content.path("target").get(0).path("selector");
        assertThat(selector.get(0).path("exact").stringValue()).isEqualTo("We agree,");
        assertThat(selector.get(0).path("prefix").stringValue()).isEqualTo("\uD83D\uDE00 “");
        assertThat(selector.get(1).path("start").intValue()).isEqualTo(3);
    }

    @Test
    void readsPassagesRolesAndStatusWithoutNativeJson() {
        Writing<String> writing = WebAnnotations.writing(article(), IRI);
        assertThat(writing.losses())
                .extracting(Loss::place)
                .containsExactly(
                        "/speakers",
                        "/statements/0/sources/0/speakers",
                        "/statements/0/cue/lemma",
                        "/mentions/0/speakers");
        Article read = WebAnnotations.strict().read(TEXT, writing.document());
        assertThat(read.statements().get(1).status()).isEqualTo(Status.DENIED);
        LossLaw.holds(article(), writing.losses(), read);
    }

    @Test
    void placesStatementsInAnotherVersionOfTheText() {
        String document = WebAnnotations.writing(article()).document();
        Text other = Text.of("New. " + TEXT.string().replace("it.", "that."));
        Reading<Article> reading = WebAnnotations.lenient().reading(other, document);
        assertThat(reading.value().statements()).hasSize(2);
        assertThat(reading.value().statements().get(0).speakers()).hasSize(1);
        assertThat(reading.value().statements().get(0).content().orElseThrow().wordsOfPieces())
                .containsExactly("We agree,", "and we\u00A0go.");
        // The content of the second one is not in this version, so only its cue is left.
        assertThat(reading.value().statements().get(1).content()).isEmpty();
        assertThat(reading.findings(WebAnnotationFinding.class))
                .extracting(WebAnnotationFinding::kind)
                .contains(Kind.MOVED, Kind.ORPHAN);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> WebAnnotations.strict().read(other, document));
    }

    @Test
    void reportsATargetThatTheStatementDoesNotHave() {
        JsonNode tree = MAPPER.readTree(WebAnnotations.writing(article()).document());
        ObjectNode target = (ObjectNode) tree.path("first").path("items").get(2).path("target");
        target.set("selector", MAPPER.readTree("{\"type\":\"TextQuoteSelector\",\"exact\":\"denied\"}"));
        assertThat(WebAnnotations.lenient().reading(TEXT, tree.toString()).findings(WebAnnotationFinding.class))
                .extracting(WebAnnotationFinding::kind)
                .containsExactly(Kind.SEARCHED, Kind.CONTRADICTION);
    }

    @Test
    void readsABrokenBodyAsPassagesAndRoles() {
        String document = WebAnnotations.writing(article()).document().replace("\\\"speakers\\\":[\\\"doe\\\"]", "x");
        Reading<Article> reading = WebAnnotations.lenient().reading(TEXT, document);
        assertThat(reading.value().statements()).hasSize(2);
        assertThat(reading.findings(WebAnnotationFinding.class))
                .extracting(WebAnnotationFinding::kind)
                .contains(Kind.CONTRADICTION);
    }

    @Test
    void hasTheTextByChoice() {
        Article article = article();
        String with = WebAnnotations.writing(
                        article, WebAnnotationOptions.defaults().includesText(true))
                .document();
        assertThat(WebAnnotations.strict().read(with)).isEqualTo(article);
        String without = WebAnnotations.writing(article).document();
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> WebAnnotations.lenient().read(without))
                .withMessageContaining("read the document together with its text");
        assertThat(WebAnnotations.lenient().reading(Text.of("x"), with).findings(WebAnnotationFinding.class))
                .extracting(WebAnnotationFinding::kind)
                .contains(Kind.OTHER_TEXT);
    }

    @Test
    void writesPagesThatAreReadAsOne() {
        Writing<List<String>> pages = WebAnnotations.writingPages(
                article(), WebAnnotationOptions.defaults().itemsPerPage(3));
        assertThat(pages.document()).hasSize(4);
        for (String lines :
                List.of(String.join("\n", pages.document()), "[" + String.join(",", pages.document()) + "]")) {
            assertThat(WebAnnotations.strict().reading(TEXT, lines)).isEqualTo(Reading.of(article(), List.of()));
        }
        assertThat(WebAnnotations.lenient()
                        .reading(TEXT, pages.document().get(0))
                        .findings())
                .hasSize(1);
    }

    @Test
    void readsHypothesis() {
        String row = "{\"id\":\"Ab-1\",\"created\":\"2026-01-02T03:04:05.678901+00:00\",\"updated\":"
                + "\"2026-01-02T03:04:05.678901+00:00\",\"user\":\"acct:jane@hypothes.is\",\"uri\":\"https://example.org/a\","
                + "\"text\":\"Really?\",\"tags\":[\"doubt\"],\"group\":\"__world__\",\"target\":[{\"source\":"
                + "\"https://example.org/a\",\"selector\":[{\"type\":\"RangeSelector\",\"startContainer\":\"/p[1]\","
                + "\"endContainer\":\"/p[1]\",\"startOffset\":4,\"endOffset\":13},{\"type\":\"TextPositionSelector\","
                + "\"start\":4,\"end\":13},{\"type\":\"TextQuoteSelector\",\"exact\":\"We agree,\",\"prefix\":\"“\","
                + "\"suffix\":\"” Doe\"}]}],\"links\":{\"json\":\"https://hypothes.is/api/annotations/Ab-1\"}}";
        Article read = WebAnnotations.lenient().read(TEXT, "{\"total\":1,\"rows\":[" + row + "]}");
        Mention mention = read.mentions().get(0);
        assertThat(mention.passage().words()).isEqualTo("We agree,");
        assertThat(read.url()).contains(URI.create("https://example.org/a"));
        assertThat(mention.attributes())
                .containsEntry("oa:creator", "acct:jane@hypothes.is")
                .containsEntry("oa:id", "https://hypothes.is/api/annotations/Ab-1")
                .containsEntry("oa:group", "__world__");
        assertThat(mention.attributes().get("oa:body")).contains("Really?", "doubt");
        Reading<Article> ofRow = WebAnnotations.lenient().reading(TEXT, row);
        assertThat(ofRow.value()).isEqualTo(read);
        // Browsers count UTF-16 code units.
        assertThat(ofRow.findings(WebAnnotationFinding.class))
                .extracting(WebAnnotationFinding::kind)
                .containsExactly(Kind.UTF_16);
        Writing<String> writing = WebAnnotations.writing(read, IRI);
        assertThat(WebAnnotations.lenient().read(TEXT, writing.document()))
                .isEqualTo(WebAnnotations.lenient().read(TEXT, row));
        assertThat(writing.losses()).isEmpty();
    }

    @Test
    void readsOtherSpellings() {
        String quote = "{\"@type\":\"oa:TextQuoteSelector\",\"oa:exact\":\"She\"}";
        String annotation = "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"x\":\"http://x.org/\"}],\"@id\":"
                + "\"http://example.org/1\",\"@type\":[\"oa:Annotation\"],\"oa:hasTarget\":[{\"oa:hasSource\":"
                + "\"http://example.org/a\",\"oa:hasSelector\":" + quote + "}]}";
        Reading<Article> reading = WebAnnotations.strict().reading(TEXT, annotation);
        assertThat(reading.value().mentions()).hasSize(1);
        assertThat(WebAnnotations.lenient()
                        .read(TEXT, String.join("\r\n", annotation, "", annotation.replace("org/1", "org/2")))
                        .mentions())
                .hasSize(2);
        assertThat(WebAnnotations.lenient().reading(TEXT, "[1, \"x\"]").findings(WebAnnotationFinding.class))
                .extracting(WebAnnotationFinding::kind)
                .containsOnly(Kind.UNKNOWN);
    }

    @Test
    void reportsAttributesThatDoNotFit() {
        String annotation = AnchoringTest.selector("{'type':'TextQuoteSelector','exact':'She'}");
        Article read = WebAnnotations.lenient().read(TEXT, annotation);
        Mention mention = read.mentions().get(0);
        for (Mention changed : List.of(
                mention.toBuilder().putAttribute("oa:created", "yesterday").build(),
                mention.toBuilder().passage(TEXT.find("Doe")).build(),
                mention.toBuilder().putAttribute("oa:target", "{").build(),
                mention.toBuilder().putAttribute("oa:targetOf", "x").build(),
                mention.toBuilder().putAttribute("other", "x").build(),
                Mention.builder()
                        .passage(TEXT.find("She"))
                        .putAttribute("oa:body", "x")
                        .build())) {
            Article article = read.toBuilder()
                    .mentions(List.of(changed))
                    .putAttribute("oa:annotation.5", annotation)
                    .putAttribute("oa:annotation.1", "{}")
                    .putAttribute("oa:collection", "{\"first\":\"http://example.org/1\"}")
                    .putAttribute("oa:page", "[]")
                    .build();
            Writing<String> writing = WebAnnotations.writing(article, IRI);
            assertThat(writing.losses()).isNotEmpty();
            LossLaw.holds(article, writing.losses(), WebAnnotations.lenient().read(TEXT, writing.document()));
            Writing<String> complete = WebAnnotations.writing(article);
            assertThat(complete.losses()).isEmpty();
            assertThat(WebAnnotations.lenient().read(TEXT, complete.document())).isEqualTo(article);
        }
    }

    @Test
    void writesFiles(@TempDir Path folder) throws IOException {
        Path text = folder.resolve("a.txt");
        Path file = folder.resolve("a.json");
        Files.writeString(text, TEXT.string());
        assertThat(WebAnnotations.write(article(), file)).isEmpty();
        assertThat(WebAnnotations.strict().read(text, file)).isEqualTo(article());
        assertThat(WebAnnotations.write(article(), file, IRI)).hasSize(4);
    }

    @Test
    void refusesImpossibleOptions() {
        WebAnnotationOptions options = WebAnnotationOptions.defaults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.motivation("quoting"))
                .withMessageStartingWith("newMotivation must be one of assessing, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.contextLength(-1))
                .withMessage("codePoints must be from 0 to 10000: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.itemsPerPage(0))
                .withMessage("count must be >= 1: 0");
        assertThat(options.motivation("describing").contextLength(0))
                .hasToString(
                        "WebAnnotationOptions body: JSON, motivation: describing, contextLength: 0, itemsPerPage: 100,"
                                + " includesText: false");
        assertThat(options.motivation("identifying")).isEqualTo(options).hasSameHashCodeAs(options);
        assertThat(items(WebAnnotations.writing(
                                        article(), options.contextLength(0).motivation("tagging"))
                                .document())
                        .toString())
                .doesNotContain("prefix")
                .contains("\"motivation\":\"tagging\"");
    }
}
