package dev.readout.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Reading;
import dev.readout.json.BadLine;
import dev.readout.json.Limits;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.ninjs.NinjsFinding.Kind;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {
    private static final String URI_MEMBER = "\"uri\": \"urn:x:1\"";

    private static Article read(String... members) {
        return Ninjs.lenient().read(item(members));
    }

    private static String item(String... members) {
        return "{" + URI_MEMBER + ", " + String.join(", ", members) + "}";
    }

    private static List<String> findings(String document) {
        return Ninjs.lenient().reading(document).findings(NinjsFinding.class).stream()
                .map(finding -> finding.place() + " " + finding.kind())
                .toList();
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind() + " " + article.passage(block).words())
                .toList();
    }

    // Reading

    @Test
    void readsHeadlineBylineAndBody() {
        Article article = read(
                "\"headlines\": [{\"role\": \"short\", \"value\": \"H\"}, {\"role\": \"main\", \"value\": \"Headline\"}]",
                "\"by\": \"Jane Doe\"",
                "\"bodies\": [{\"contentType\": \"text/plain\", \"value\": \"One.\\nstill one\\n\\nTwo \uD83D\uDE00.\"}]");

        assertThat(article.text().string()).isEqualTo("Headline\n\nJane Doe\n\nOne.\nstill one\n\nTwo \uD83D\uDE00.");
        assertThat(blocks(article))
                .containsExactly(
                        "HEADLINE Headline",
                        "BYLINE Jane Doe",
                        "PARAGRAPH One.\nstill one",
                        "PARAGRAPH Two \uD83D\uDE00.");
        assertThat(article.id()).contains(URI.create("urn:x:1"));
    }

    @Test
    void doesNotRepeatAHeadlineThatTheBodyHas() {
        Article article = read(
                "\"headlines\": [{\"value\": \"Headline\"}]",
                "\"by\": \"Jane Doe\"",
                "\"bodies\": [{\"value\": \"Headline\\nJane Doe\\nOne.\\nTwo.\"}]");

        assertThat(article.text().string()).isEqualTo("Headline\nJane Doe\nOne.\nTwo.");
        assertThat(blocks(article))
                .containsExactly("HEADLINE Headline", "BYLINE Jane Doe", "PARAGRAPH One.", "PARAGRAPH Two.");
    }

    @Test
    void prefersPlainBodiesAndTheMainOne() {
        assertThat(read("\"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>a</p>\"},"
                                + " {\"contentType\": \"text/plain\", \"value\": \"b\"},"
                                + " {\"role\": \"main\", \"contentType\": \"text/plain\", \"value\": \"c\"}]")
                        .text()
                        .string())
                .isEqualTo("c");
    }

    @Test
    void readsHtml() {
        Article article = read(
                "\"headlines\": [{\"value\": \"T\"}]",
                "\"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<html><head><title>x</title></head><body><h1>T</h1>"
                        + "<p class='byline'>B</p><p>One &amp;\\n two<br>three <b>f</b>our</p><script>no()</script>"
                        + "<div>loose<figure><figcaption><p>C</p></figcaption></figure></div>&#xD800;\"}]");

        assertThat(blocks(article))
                .containsExactly(
                        "HEADLINE T",
                        "BYLINE B",
                        "PARAGRAPH One & two\nthree four",
                        "PARAGRAPH loose",
                        "CAPTION C",
                        "PARAGRAPH \uFFFD");
        assertThat(Ninjs.writing(article).losses()).isEmpty();
    }

    @Test
    void readsDescriptionsOfAPicture() {
        Article article = read(
                "\"headlines\": [{\"value\": \"H\"}]",
                "\"descriptions\": [{\"role\": \"creditline\", \"value\": \"AP\"}, {\"role\": \"caption\", \"value\": \"A dam\"}]");

        assertThat(blocks(article)).containsExactly("HEADLINE H", "CREDIT AP", "CAPTION A dam");
    }

    @Test
    void readsNamesOfVersion1() {
        Reading<Article> reading = Ninjs.lenient()
                .reading(item(
                        "\"versioncreated\": \"2013-07-09T10:37:00Z\"",
                        "\"headline\": \"H\"",
                        "\"byline\": \"B\"",
                        "\"body_text\": \"t\"",
                        "\"body_xhtml\": \"<p>t</p>\"",
                        "\"description_text\": \"d\"",
                        "\"person\": [{\"name\": \"Jane Doe\", \"scheme\": \"s\", \"code\": \"c\"}]",
                        "\"organisation\": [{\"name\": \"NATO\"}]",
                        "\"subject\": [{\"name\": \"dams\", \"code\": \"1\"}]",
                        "\"event\": [{\"name\": \"a summit\"}]",
                        "\"renditions\": {\"small\": {\"href\": \"a.jpg\", \"mimetype\": \"image/jpeg\"}}",
                        "\"associations\": {\"logo\": {\"uri\": \"urn:x:2\"}}"));
        Article article = reading.value();

        assertThat(reading.findings()).extracting(Finding::place).containsExactly("/person/0/scheme");
        assertThat(blocks(article)).containsExactly("HEADLINE H", "BYLINE B", "PARAGRAPH t");
        assertThat(article.modified()).contains(When.parse("2013-07-09T10:37:00Z"));
        assertThat(article.speakers()).extracting(Speaker::displayName).containsExactly("Jane Doe", "NATO");
        assertThat(article.speakers().get(0).attributes())
                .containsExactly(Map.entry("ninjs:scheme", "s"), Map.entry("ninjs:literal", "c"));
        assertThat(article.topics()).containsExactly(Topic.of("dams", "dams"));
        assertThat(article.meetings()).extracting(Meeting::id).containsExactly("a-summit");
        assertThat(article.attributes())
                .containsEntry(
                        "ninjs:renditions", "[{\"name\":\"small\",\"href\":\"a.jpg\",\"contentType\":\"image/jpeg\"}]")
                .containsEntry("ninjs:associations", "[{\"name\":\"logo\",\"uri\":\"urn:x:2\"}]");
        assertThat(Ninjs.writing(article).losses())
                .extracting(Loss::place)
                .containsExactly("/speakers/0/attributes/ninjs:scheme");
    }

    @Test
    void readsValuesOfOtherTypes() {
        String document = item(
                "\"version\": 3",
                "\"people\": \"Jane Doe\"",
                "\"organisations\": [\"NATO\", null, 5, {\"uri\": \"urn:x:o\"}]",
                "\"headlines\": {\"value\": \"H\"}",
                "\"bodies\": \"b\"",
                "\"urgency\": \"high\"",
                "\"by\": [\"a\"]",
                "\"subjects\": {\"name\": \"dams\"}");
        Article article = Ninjs.lenient().read(document);

        assertThat(article.version()).contains("3");
        assertThat(article.text().string()).isEqualTo("H\n\nb");
        assertThat(article.speakers()).extracting(Speaker::id).containsExactly("jane-doe", "nato", "5");
        assertThat(article.topics()).extracting(Topic::label).containsExactly("dams");
        assertThat(article.attributes())
                .containsEntry("ninjs:organisations", "[{\"uri\":\"urn:x:o\"}]")
                .containsEntry("ninjs:urgency", "high")
                .containsEntry("ninjs:by", "[\"a\"]");
        assertThat(findings(document))
                .containsExactly(
                        "/version OTHER_TYPE",
                        "/people OTHER_TYPE",
                        "/people OTHER_TYPE",
                        "/organisations/0 OTHER_TYPE",
                        "/organisations/1 OTHER_TYPE",
                        "/organisations/2 OTHER_TYPE",
                        "/headlines OTHER_TYPE",
                        "/bodies OTHER_TYPE",
                        "/bodies OTHER_TYPE",
                        "/urgency OTHER_TYPE",
                        "/by OTHER_TYPE",
                        "/subjects OTHER_TYPE");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00:00Z, 2026-11-24T10:00:00Z",
        "2026-11-24T10:00:00+02:00, 2026-11-24T10:00:00+02:00",
        "2026-11-24T10:00:00.123Z, 2026-11-24T10:00:00Z",
        "2026-11-24t10:00:00z, 2026-11-24T10:00:00Z",
        "2026-11-24 10:00:00, 2026-11-24T10:00:00",
        "2026-11-24T10:00:00+0200, 2026-11-24T10:00:00+02:00",
        "2026-11-24T10:00Z, 2026-11-24T10:00:00Z",
        "2026-11-24, 2026-11-24",
        "2026-11, 2026-11",
        "2026, 2026"
    })
    void readsDates(String date, String when) {
        Article article = Ninjs.strict().read(item("\"firstCreated\": \"" + date + "\""));

        assertThat(article.published()).contains(When.parse(when));
        assertThat(Ninjs.writing(article).losses()).isEmpty();
        assertThat(Ninjs.writing(article).document()).contains("\"firstCreated\":\"" + date + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "2026-13-01", "24.11.2026", "2026-11-24T25:00:00Z", "2026/2027", "1984?"})
    void keepsStringsThatAreNotDates(String date) {
        String document = item("\"versioncreated\": \"" + date + "\"");

        assertThat(findings(document)).containsExactly("/versioncreated OTHER_DATE");
        assertThat(Ninjs.lenient().read(document).attributes()).containsKey("ninjs:versionCreated");
    }

    @Test
    void readsOneItemOfAList() {
        assertThat(findings("[{" + URI_MEMBER + "}, {}]")).containsExactly(" SEVERAL_ITEMS", "/1 SEVERAL_ITEMS");
        assertThat(findings("[{\"uri\": 1}]")).containsExactly(" SEVERAL_ITEMS", "/0/uri OTHER_TYPE");
        assertThat(Ninjs.lenient().read("[{" + URI_MEMBER + "}]").id()).contains(URI.create("urn:x:1"));
    }

    @Test
    void reportsWhatNinjsDoesNotHave() {
        assertThat(findings("{}")).containsExactly(" MISSING");
        assertThat(findings(item(
                        "\"b\": 1", "\"type\": \"poem\"", "\"language\": \"!\"", "\"altids\": [], \"altIds\": []")))
                .containsExactly("/b UNKNOWN_MEMBER", "/type OTHER_TYPE", "/language OTHER_VALUE");
        assertThat(findings(item("\"type\": \"text\", \"TYPE\": \"text\""))).containsExactly("/TYPE CONFLICT");
        assertThat(findings(item("\"headlines\": [{\"role\": \"x\"}]"))).containsExactly("/headlines/0 MISSING");
    }

    @Test
    void makesIdsOfNames() {
        Article article = read("\"people\": [{\"name\": \"José Muñoz-Ríos\"}, {\"name\": \"jose munoz rios\"},"
                + " {\"name\": \"王毅\"}, {\"uri\": \"https://example.org/p/Q1\"}, {}]");

        assertThat(article.speakers())
                .extracting(Speaker::id)
                .containsExactly("jose-munoz-rios", "jose-munoz-rios-2", "speaker-1", "q1", "speaker-2");
    }

    @Test
    void separatesCorrectionsFromANote() {
        Article article =
                read("\"edNote\": \"Embargo lifted\\nCorrection (2026-11-28): the day was wrong\\nand the month\"");

        assertThat(article.corrections())
                .containsExactly(Correction.builder()
                        .at(When.parse("2026-11-28"))
                        .note("the day was wrong\nand the month")
                        .build());
        assertThat(article.attributes()).containsExactly(Map.entry("ninjs:edNote", "Embargo lifted"));
        assertThat(Ninjs.writing(article).losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "5", "\"a\"", "null", "{", "{\"a\": 1, \"a\": 2}", "{\"uri\": \"\\ud800\"}", "{} {}"})
    void refusesWhatIsNoItem(String document) {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> Ninjs.lenient().read(document));
    }

    @Test
    void refusesWhatIsWrongIfStrict() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> Ninjs.strict().read(item("\"urgency\": 10")))
                .withMessageContaining("expected an integer from 1 to 9, found 10")
                .satisfies(e -> assertThat(e.place()).isEqualTo("/urgency"));
    }

    @Test
    void refusesMoreThanTheLimits() {
        Ninjs reader = Ninjs.lenient()
                .withLimits(Limits.builder().textLength(3).findings(1).build());

        assertThat(reader.read(item("\"bodies\": [{\"value\": \"abc\"}]"))
                        .text()
                        .length())
                .isEqualTo(3);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> reader.read(item("\"bodies\": [{\"value\": \"abcd\"}]")))
                .withMessageContaining("Limits.textLength");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> reader.read(item("\"a\": 1", "\"b\": 2")))
                .withMessageContaining("Limits.findings");
    }

    @Test
    void readsLines() {
        List<BadLine> bad = new ArrayList<>();
        byte[] lines = ("{" + URI_MEMBER + "}\n5\n\n{" + URI_MEMBER + "}\n").getBytes(StandardCharsets.UTF_8);
        try (Stream<Article> articles = Ninjs.strict().onBadLine(bad::add).articles(new ByteArrayInputStream(lines))) {
            assertThat(articles).hasSize(2);
        }
        assertThat(bad).hasSize(1);
    }

    // Writing

    private static Article meeting() {
        Organization ostrania = Organization.of("ostrania", "Ostrania");
        Person solberg = Person.builder()
                .id("solberg")
                .name("Marit Solberg")
                .addSameAs(URI.create("https://example.org/Q1"))
                .build();
        Text text = Text.of("Talks reopen\n\n“Yes,” Solberg said.");
        Passage yes = text.find("Yes,");
        return Article.builder()
                .text(text)
                .id(URI.create("https://example.org/a"))
                .published(When.parse("2026-11-24T10:00:00Z"))
                .addBlock(
                        new Block(Block.Kind.HEADLINE, text.find("Talks reopen").hull()))
                .addSpeaker(ostrania)
                .addSpeaker(solberg)
                .publisher(ostrania)
                .addAuthor(solberg)
                .addTopic(Topic.of("t", "water"))
                .provenance(
                        Provenance.builder().agent("tagger").confidence(0.57).build())
                .addMeeting(Meeting.builder()
                        .id("m")
                        .kind(Meeting.Kind.PRESS_CONFERENCE)
                        .addParticipant(Participant.of(solberg))
                        .addPlace(Place.of("Karsund", Place.of("Ostrania")))
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .content(yes)
                        .addSource(Source.builder()
                                .addSpeaker(solberg)
                                .capacity(Role.of("Foreign Minister", ostrania))
                                .build())
                        .build())
                .build();
    }

    @Test
    void writesWhatNinjsHas() {
        String document = Ninjs.writing(meeting()).document();

        assertThat(document)
                .startsWith("{\"standard\":{\"name\":\"ninjs\",\"version\":\"3.1\"")
                .contains("\"uri\":\"https://example.org/a\"", "\"firstCreated\":\"2026-11-24T10:00:00Z\"")
                .contains("\"headlines\":[{\"role\":\"main\",\"value\":\"Talks reopen\"}]", "\"by\":\"Marit Solberg\"")
                .contains("<h1>Talks reopen</h1>\\n\\n“Yes,” Solberg said.</article>")
                .contains(
                        "{\"name\":\"Marit Solberg\",\"uri\":\"https://example.org/Q1\",\"literal\":\"readout:1/solberg\"}")
                .contains("\"role\":\"Foreign Minister (Ostrania)\"", "\"role\":\"publisher\"", "\"role\":\"author\"")
                .contains("\"literal\":\"readout:t\",\"creator\":\"tagger\",\"confidence\":57")
                .contains("\"events\":[{\"name\":\"press conference\",\"literal\":\"readout:press-conference/m\"}]")
                .contains("{\"name\":\"Ostrania\",\"literal\":\"readout:m/0/inside\"}");
        assertThat(Ninjs.writing(meeting()).losses())
                .extracting(Loss::toString)
                .containsExactly(
                        "/meetings/0/participants: ninjs has no participants of events",
                        "/statements: ninjs has no statements");
        NinjsLossTest.holds(meeting(), NinjsOptions.defaults(), "meeting");
    }

    @Test
    void writesNamesOfVersion2() {
        assertThat(Ninjs.writing(meeting(), NinjsOptions.defaults().withVersion(NinjsVersion.V2_2))
                        .document())
                .contains(
                        "\"version\":\"2.2\"", "\"firstcreated\"", "\"infosources\"", "\"contenttype\":\"text/plain\"")
                .doesNotContain("firstCreated", "contentType");
    }

    @Test
    void readsTheNativeBodyIfItsTextIsThatOfThePlainBody() {
        String document = Ninjs.writing(meeting(), NinjsOptions.defaults().withNativeBody())
                .document();
        assertThat(Ninjs.strict().read(document)).isEqualTo(meeting());

        String edited = document.replace("\"value\":\"Talks reopen\\n", "\"value\":\"Talks end\\n");
        assertThat(findings(edited)).containsExactly("/bodies/2 OTHER_NATIVE_BODY");
        assertThat(Ninjs.lenient().read(edited).text().string()).contains("Talks end\n");

        String broken = document.replace("{\\\"readout\\\":\\\"1\\\"", "{\\\"readout\\\":\\\"x\\\"");
        assertThat(findings(broken)).containsExactly("/bodies/2 OTHER_NATIVE_BODY");
        assertThat(Ninjs.lenient().read(broken).statements()).isEmpty();
    }

    @Test
    void keepsAnArticleWithoutAnIdWithoutOne() {
        Article article = Article.builder().text(Text.of("a")).build();
        String document = Ninjs.writing(article).document();

        assertThat(document).contains("\"uri\":\"ni:///sha-256;");
        assertThat(Ninjs.strict().read(document)).isEqualTo(article);
    }

    @Test
    void usesAnAttributeThatNoLongerFitsNoMore() {
        Article article =
                read("\"headlines\": [{\"value\": \"H\"}]", "\"bodies\": [{\"value\": \"b\"}]", "\"urgency\": 3");
        assertThat(Ninjs.writing(article).losses()).isEmpty();

        Article edited = Article.builder()
                .text(Text.of("H\n\nother"))
                .attributes(article.attributes())
                .build();
        assertThat(Ninjs.writing(edited).losses()).extracting(Loss::place).containsExactly("/attributes/ninjs:bodies");
        NinjsLossTest.holds(edited, NinjsOptions.defaults(), "edited");
    }

    @Test
    void writesFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("item.json");
        assertThat(Ninjs.write(meeting(), file)).hasSize(2);
        assertThat(Files.readString(file)).isEqualTo(Ninjs.writing(meeting()).document());
        assertThat(Ninjs.write(meeting(), file, NinjsOptions.defaults().withNativeBody()))
                .isEmpty();
        assertThat(Ninjs.strict().read(file)).isEqualTo(meeting());
    }

    // Values

    @Test
    void optionsAreValues() {
        NinjsOptions options =
                NinjsOptions.defaults().withVersion(NinjsVersion.V2_2).withNativeBody();

        assertThat(options)
                .isEqualTo(NinjsOptions.defaults().withNativeBody().withVersion(NinjsVersion.V2_2))
                .hasSameHashCodeAs(NinjsOptions.defaults().withNativeBody().withVersion(NinjsVersion.V2_2))
                .isNotEqualTo(NinjsOptions.defaults())
                .hasToString("NinjsOptions 2.2, native body");
        assertThat(options.version().number()).isEqualTo("2.2");
        assertThat(NinjsOptions.defaults()).hasToString("NinjsOptions 3.1");
    }

    @Test
    void findingsAreValues() {
        Finding finding = Ninjs.lenient().reading("{}").findings().get(0);

        assertThat(finding)
                .isEqualTo(new NinjsFinding("", Kind.MISSING, finding.problem(), false))
                .hasSameHashCodeAs(new NinjsFinding("", Kind.MISSING, finding.problem(), false))
                .isNotEqualTo(new NinjsFinding("", Kind.CONFLICT, finding.problem(), false))
                .hasToString(" MISSING: expected the member \"uri\", found none");
        assertThat(Ninjs.strict()).hasToString("Ninjs strict");
        assertThat(Ninjs.lenient()).hasToString("Ninjs lenient");
    }
}
