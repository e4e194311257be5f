package dev.readout.brat;

import static dev.readout.brat.Standoff.file;
import static dev.readout.brat.Standoff.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Writing;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratWriterTest {
    private static final BratMapping USUAL = BratMapping.usual();
    private static final BratMapping POLNEAR = BratMapping.polnear();
    private static final Text TEXT = Text.of("Ito told us they would\nmeet “soon”. “Yes,” Bo said.");

    private static Passage find(String words) {
        return TEXT.find(words);
    }

    private static Article.Builder article(Statement... statements) {
        return Article.builder().text(TEXT).statements(List.of(statements));
    }

    private static Statement told() {
        return Statement.builder()
                .id("E1")
                .form(Form.INDIRECT)
                .addSource(Source.of(find("Ito")))
                .addAddressee(Addressee.of(find("us")))
                .cue(Cue.of(find("told")))
                .content(find("they would\nmeet “soon”"))
                .addQuoted(find("soon"))
                .frame(find("Ito told us"))
                .build();
    }

    private static Statement said() {
        return Statement.builder()
                .id("E2")
                .form(Form.DIRECT)
                .addSource(Source.of(find("Bo")))
                .cue(Cue.of(find("said")))
                .content(find("Yes,"))
                .build();
    }

    private static BratFiles lossless(BratMapping mapping, Article article) {
        Writing<BratFiles> writing = Brat.writing(article, mapping);
        assertThat(writing.losses()).isEmpty();
        BratFiles files = writing.document();
        assertThat(Brat.strict(mapping).read(files.text(), files.annotations())).isEqualTo(article);
        return files;
    }

    private static List<Loss> losses(Article article, BratMapping mapping) {
        return List.copyOf(Brat.writing(article, mapping).losses());
    }

    @Test
    void writesWithTheUsualNames() {
        Article article =
                article(told(), said()).addMention(Mention.of(find("us"))).build();
        BratFiles files = lossless(USUAL, article);
        assertThat(files.text()).isEqualTo(TEXT);
        assertThat(files.annotations())
                .isEqualTo(file(
                        "T1\tSource 0 3\tIto",
                        "T2\tStatement 4 8\ttold",
                        "T3\tContent 12 34\tthey would meet “soon”",
                        "T4\tAddressee 9 11\tus",
                        "T5\tFrame 0 11\tIto told us",
                        "E1\tStatement:T2 Content:T3 Source:T1 Addressee:T4 Frame:T5",
                        "T6\tSource 43 45\tBo",
                        "T7\tStatement 46 50\tsaid",
                        "T8\tContent 37 41\tYes,",
                        "E2\tStatement:T7 Content:T8 Source:T6",
                        "T9\tMention 9 11\tus"));
        // brat writes a blank for a line break, which the reader reports.
        assertThat(Brat.strict(USUAL).reading(files.text(), files.annotations()).findings(BratFinding.class))
                .extracting(BratFinding::line)
                .containsExactly(3);
    }

    @Test
    void writesAsInPolnear() {
        Article article = article(said()).build();
        assertThat(lossless(POLNEAR, article).annotations())
                .isEqualTo(file(
                        "T1\tSource 43 45\tBo",
                        "T2\tCue 46 50\tsaid",
                        "T3\tContent 37 41\tYes,",
                        "T4\tAttribution 46 50\tsaid",
                        "E2\tAttribution:T4 Content:T3 Cue:T2 Source:T1"));
    }

    @Test
    void sharesTheLineOfWordsThatServeSeveralStatements() {
        Statement other = said().toBuilder().id("E3").content(find("soon")).build();
        assertThat(lossless(POLNEAR, article(said(), other).build()).annotations())
                .endsWith(file("T5\tContent 29 33\tsoon", "E3\tAttribution:T4 Content:T5 Cue:T2 Source:T1"));
    }

    @Test
    void numbersSeveralArgumentsOfAKind() {
        Statement statement = Statement.builder()
                .id("E7")
                .form(Form.REPORTED)
                .cue(Cue.of(find("told")))
                .addSource(Source.of(find("Ito")))
                .addSource(Source.of(find("us")))
                .addSource(Source.of(find("us")))
                .build();
        assertThat(lossless(USUAL, article(statement).build()).annotations())
                .endsWith(file("E7\tStatement:T3 Source:T1 Source2:T2 Source3:T2"));
    }

    @Test
    void writesWhatMarksDoNotShow() {
        Statement statement = told().toBuilder()
                .form(Form.FREE_INDIRECT)
                .orForm(Form.REPORTED)
                .medium(Medium.SPEECH)
                .orMedium(Medium.THOUGHT)
                .status(Status.NOT_SAID)
                .quoted(List.of(find("would")))
                .build();
        assertThat(lossless(USUAL, article(statement).build()).annotations())
                .contains(file("T6\tQuoted 17 22\twould"))
                .endsWith(file(
                        "A1\tForm E1 FreeIndirect",
                        "A2\tOrForm E1 Reported",
                        "A3\tMedium E1 Speech",
                        "A4\tOrMedium E1 Thought",
                        "A5\tStatus E1 NotSaid"));
    }

    @Test
    void writesAnEmptyArticle() {
        assertThat(lossless(USUAL, Article.builder().text(Text.of("")).build()).annotations())
                .isEmpty();
    }

    @Test
    void saysWhatIsLost() {
        Person ito = Person.builder().id("ito").name("Ito").build();
        Organization un = Organization.builder().id("un").name("UN").build();
        Topic topic = Topic.of("talks", "Talks");
        Meeting meeting = Meeting.builder().id("m").kind(Meeting.Kind.CALL).build();
        Statement statement = told().toBuilder()
                .id("told")
                .form(Form.REPORTED)
                .medium(Medium.SPEECH)
                .quoted(List.of())
                .sources(List.of(Source.builder()
                        .mention(find("Ito"))
                        .addSpeaker(ito)
                        .capacity(Role.builder().title("chair").build())
                        .addVia(Source.of(find("us")))
                        .build()))
                .addressees(List.of(Addressee.of(find("us"), un)))
                .cue(Cue.of(find("told"), "tell"))
                .meeting(meeting)
                .time(When.parse("2026"))
                .addTopic(topic)
                .provenance(Provenance.builder().agent("me").build())
                .putAttribute("sure", "no")
                .build();
        Article article = article(statement, said().toBuilder().id("E1").build())
                .id(URI.create("urn:a"))
                .url(URI.create("urn:b"))
                .language("en")
                .publisher(un)
                .addAuthor(ito)
                .published(When.parse("2026-11"))
                .modified(When.parse("2026-12"))
                .retrieved(When.parse("2027"))
                .version("2")
                .addBlock(new Block(Block.Kind.PARAGRAPH, new Span(0, 3)))
                .speakers(List.of(ito, un))
                .addTopic(topic)
                .addMeeting(meeting)
                .addMention(Mention.builder()
                        .passage(find("us"))
                        .addSpeaker(un)
                        .putAttribute("x", "")
                        .build())
                .addCorrection(Correction.of("Fixed"))
                .provenance(Provenance.builder().agent("me").build())
                .putAttribute("documentName", "a")
                .build();
        assertThat(losses(article, POLNEAR).stream().map(Loss::toString))
                .containsExactly(
                        "/id: brat has no place for urn:a",
                        "/url: brat has no place for urn:b",
                        "/language: brat has no place for \"en\"",
                        "/publisher: brat has no place for Organization un \"UN\"",
                        "/authors: brat has no place for 1 value",
                        "/published: brat has no place for 2026-11",
                        "/modified: brat has no place for 2026-12",
                        "/retrieved: brat has no place for 2027",
                        "/version: brat has no place for \"2\"",
                        "/blocks: brat has no place for 1 value",
                        "/speakers: brat has no place for 2 values",
                        "/topics: brat has no place for 1 value",
                        "/meetings: brat has no place for 1 value",
                        "/statements/0/id: \"told\" is read back as \"E2\"",
                        "/statements/0/form: REPORTED is read back as INDIRECT",
                        "/statements/0/medium: brat has no place for SPEECH",
                        "/statements/0/sources/0/speakers: brat has no place for 1 value",
                        "/statements/0/sources/0/capacity: brat has no place for Role \"chair\"",
                        "/statements/0/sources/0/via: brat has no place for 1 value",
                        "/statements/0/cue/lemma: brat has no place for \"tell\"",
                        "/statements/0/frame: brat has no place for [0,11) \"Ito told us\"",
                        "/statements/0/quoted: nothing was written, but 1 value is read back",
                        "/statements/0/addressees: brat has no place for 1 value",
                        "/statements/0/meeting: brat has no place for Meeting m CALL of []",
                        "/statements/0/time: brat has no place for 2026",
                        "/statements/0/topics: brat has no place for 1 value",
                        "/statements/0/provenance: brat has no place for Provenance me",
                        "/statements/0/attributes/sure: brat has no place for \"no\"",
                        "/mentions/0/speakers: brat has no place for 1 value",
                        "/mentions/0/attributes/x: brat has no place for \"\"",
                        "/corrections: brat has no place for 1 value",
                        "/provenance: brat has no place for Provenance me",
                        "/attributes/documentName: brat has no place for \"a\"");
        assertThat(losses(article, POLNEAR).stream().filter(loss -> !loss.isLeftOut()))
                .extracting(Loss::place)
                .containsExactly("/statements/0/id", "/statements/0/form", "/statements/0/quoted");
        assertThat(losses(article, USUAL))
                .contains(Loss.of("/statements/0/addressees/0/speakers", "brat has no place for 1 value", true))
                .doesNotContain(Loss.of("/statements/0/medium", "brat has no place for SPEECH", true));
    }

    @Test
    void saysThatAStatementIsLost() {
        BratMapping noContent = BratMapping.builder()
                .statements(List.of("Says"))
                .cues(List.of("Cue"))
                .build();
        Article article = article(
                        said(),
                        Statement.builder()
                                .id("E5")
                                .form(Form.INDIRECT)
                                .content(find("soon"))
                                .build())
                .build();
        assertThat(Brat.writing(article, noContent).losses().stream().map(Loss::toString))
                .contains("/statements/1: brat has no place for Statement E5 INDIRECT: \"soon\"");
    }

    private static final String FILE = file(
            "T11\tSource 0 3\tIto",
            "T12\tStatement 4 8\ttold",
            "T13\tContent 12 34\tthey would meet “soon”",
            "E9\tStatement:T12 Source:T11 Content:T13",
            "T1\tPerson 9 11\tus",
            "R1\tKnows Arg1:T11 Arg2:T1",
            "A3\tForm E9 Reported",
            "#1\tAnnotatorNotes R1\twhy?",
            "*\tEquiv T1 T11");

    @Test
    void keepsIdsOfWhatWasNotChanged() {
        Article article = Brat.strict(USUAL).read(TEXT, FILE);
        Statement other = said().toBuilder().id("E1").build();
        Article more = article.toBuilder()
                .statements(Stream.concat(Stream.of(other), article.statements().stream())
                        .toList())
                .build();
        BratFiles files = lossless(USUAL, more);
        assertThat(set(files.annotations())).containsAll(set(FILE));
        // T1 is taken.
        assertThat(files.annotations()).contains("T2\tSource 43 45\tBo\n", "E1\tStatement:T3 Content:T4 Source:T2\n");
    }

    @Test
    void writesWhatWasChanged() {
        Article article = Brat.strict(USUAL).read(TEXT, FILE);
        Statement changed = article.statements().get(0).toBuilder()
                .content(find("they would"))
                .form(Form.FREE_INDIRECT)
                .quoted(List.of())
                .build();
        Article changedArticle =
                article.toBuilder().statements(List.of(changed)).build();
        Writing<BratFiles> writing = Brat.writing(changedArticle, USUAL);
        assertThat(set(writing.document().annotations()))
                .contains("T13\tContent 12 22\tthey would", "A1\tForm E9 FreeIndirect", "R1\tKnows Arg1:T11 Arg2:T1")
                .doesNotContain("A3\tForm E9 Reported");
        assertThat(losses(changedArticle, USUAL))
                .containsExactly(Loss.of(
                        "/statements/0/attributes/brat.A3", "brat has no place for \"Form E9 Reported\"", true));
    }

    @Test
    void leavesOutLinesAboutWhatIsGone() {
        Article article = Brat.strict(USUAL).read(TEXT, FILE);
        Article without = article.toBuilder()
                .statements(List.of(said(), said().toBuilder().id("E11").build()))
                .build();
        Writing<BratFiles> writing = Brat.writing(without, USUAL);
        assertThat(writing.document().annotations()).doesNotContain("R1", "#1", "*", "T11\t");
        assertThat(writing.losses().stream().map(Loss::toString))
                .containsExactly(
                        "/attributes/brat.R1: brat has no place for \"Knows Arg1:T11 Arg2:T1\"",
                        "/attributes/brat.#1: brat has no place for \"AnnotatorNotes R1\\twhy?\"",
                        "/attributes/brat.*1: brat has no place for \"Equiv T1 T11\"");
    }

    @Test
    void placesAreJsonPointers() {
        Article article = article(told().toBuilder().putAttribute("a/b~c", "").build())
                .addTopic(Topic.of("t", "Talks"))
                .build();
        assertThat(losses(article, USUAL))
                .containsExactly(
                        Loss.of("/topics", "brat has no place for 1 value", true),
                        Loss.of("/statements/0/attributes/a~1b~0c", "brat has no place for \"\"", true));
    }

    @Test
    void aListThatComesBackShorterIsLeftOutInPart() {
        Source nobody = Source.builder()
                .addSpeaker(Person.builder().id("bo").name("Bo").build())
                .build();
        Statement statement = said().toBuilder().addSource(nobody).build();
        assertThat(losses(
                        article(statement)
                                .addSpeaker(Person.builder().id("bo").name("Bo").build())
                                .build(),
                        USUAL))
                .contains(Loss.of("/statements/0/sources", "2 values is read back as 1 value", true));
    }

    @Test
    void removesAnAttributeThatAStrictReaderRefuses() {
        String file = FILE.replace("Form E9 Reported", "Form E9 Mixed");
        Article article = Brat.lenient(USUAL).read(TEXT, file);
        assertThat(Brat.writing(article, USUAL).document().annotations()).doesNotContain("Mixed");
        assertThat(losses(article, USUAL))
                .containsExactly(
                        Loss.of("/statements/0/attributes/brat.A3", "brat has no place for \"Form E9 Mixed\"", true));
    }

    @Test
    void writesTwoFilesAndReturnsWhatIsLost(@TempDir Path folder) throws IOException {
        Path text = folder.resolve("a.txt");
        Path annotations = folder.resolve("a.ann");
        Article article = article(told(), said()).build();
        assertThat(Brat.write(article, USUAL, text, annotations)).isEmpty();
        assertThat(Brat.strict(USUAL).read(text, annotations)).isEqualTo(article);

        Article english = article.toBuilder().language("en").build();
        assertThat(Brat.write(english, USUAL, text, annotations))
                .containsExactly(Loss.of("/language", "brat has no place for \"en\"", true));
        BratFiles files = Brat.writing(english, USUAL).document();
        assertThat(Files.readString(text)).isEqualTo(files.text().string());
        assertThat(Files.readString(annotations)).isEqualTo(files.annotations());
    }

    @Test
    void refusesToWriteBothToOneFile(@TempDir Path folder) {
        Path file = folder.resolve("a.txt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brat.write(article().build(), USUAL, file, folder.resolve("b/../a.txt")))
                .withMessage("annotations must be a file other than the text: " + folder.resolve("b/../a.txt"));
        assertThat(file).doesNotExist();
    }

    @Test
    void filesAreAValue() {
        BratFiles files = Brat.writing(article(said()).build(), USUAL).document();
        assertThat(files)
                .isEqualTo(Brat.writing(article(said()).build(), USUAL).document())
                .hasSameHashCodeAs(Brat.writing(article(said()).build(), USUAL).document())
                .isNotEqualTo(Brat.writing(article().build(), USUAL).document())
                .hasToString("BratFiles text of 51 code points, annotations: 4");
    }

    @Test
    void writesWithOtherNamesThanItWasReadWith() {
        Article article = Brat.strict(USUAL).read(TEXT, FILE);
        Writing<BratFiles> writing = Brat.writing(article, POLNEAR);
        assertThat(writing.document().annotations()).contains("E9\tAttribution:T");
        assertThat(writing.losses()).extracting(Loss::place).contains("/statements/0/attributes/brat.event");
    }

    /** 945,000 characters, 2,600 statements; would not end if the time were quadratic in either. */
    @Test
    void writesAndReadsABigArticle() {
        String sentence = "Ms. Ito, who \ud83d\ude00 “leads” the talks, said on Monday that “all” went well. ";
        StringBuilder string = new StringBuilder();
        while (string.codePointCount(0, string.length()) < 945_000) {
            string.append(sentence);
        }
        Text text = Text.of(string.toString());
        int length = sentence.codePointCount(0, sentence.length());
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 2_600; i++) {
            int start = 5 * length * i;
            List<Span> pieces = new ArrayList<>();
            for (int piece = 0; piece < 1 + i % 20; piece++) {
                pieces.add(new Span(start + 50 + 2 * piece, start + 51 + 2 * piece));
            }
            statements.add(Statement.builder()
                    .id("E" + (i + 1))
                    .form(Form.DIRECT)
                    .addSource(Source.of(text.passage(start, start + 7)))
                    .cue(Cue.of(text.passage(start + 36, start + 40)))
                    .content(text.passage(pieces))
                    .build());
        }
        Article article = Article.builder().text(text).statements(statements).build();
        BratFiles files = lossless(USUAL, article);
        assertThat(files.annotations().lines()).hasSize(2_600 * 5);

        // The same as a file from elsewhere: with another label, in reverse order, and with a note on each line.
        List<String> lines = new ArrayList<>(
                files.annotations().replace("\tSource ", "\tSpeaker ").lines().toList());
        for (String line : List.copyOf(lines)) {
            lines.add("#" + lines.size() + "\tAnnotatorNotes " + line.substring(0, line.indexOf('\t')) + "\tseen");
        }
        String label = file(lines.toArray(String[]::new));
        assertThat(set(lossless(USUAL, Brat.strict(USUAL).read(text, label)).annotations()))
                .isEqualTo(set(label));
        Collections.reverse(lines);
        String file = file(lines.toArray(String[]::new));
        Article read = Brat.strict(USUAL).read(text, file);
        assertThat(read.statements()).hasSize(2_600);
        assertThat(set(lossless(USUAL, read).annotations())).isEqualTo(set(file));
    }
}
