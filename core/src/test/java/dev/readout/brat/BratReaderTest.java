package dev.readout.brat;

import static dev.readout.brat.Standoff.file;
import static dev.readout.brat.Standoff.set;
import static dev.readout.brat.Standoff.textBound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.article.Article;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.metadata.Provenance;
import dev.readout.speaker.Mention;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BratReaderTest {
    private static final Brat USUAL = Brat.strict(BratMapping.usual());
    private static final Brat POLNEAR = Brat.strict(BratMapping.polnear());

    private static final Text TEXT =
            Text.of("“We met,” Ms. Ito said on Monday, “and we will meet again.” Her aide told us they would.");

    private static Passage find(String... words) {
        Passage passage = TEXT.find(words[0]);
        for (int i = 1; i < words.length; i++) {
            passage = passage.and(TEXT.find(words[i]));
        }
        return passage;
    }

    private static Reading<Article> lenient(Text text, String annotations) {
        return Brat.lenient(BratMapping.usual()).reading(text, annotations);
    }

    private static Article same(Brat brat, Text text, String annotations) {
        Article article = brat.read(text, annotations);
        BratMapping mapping = brat == POLNEAR ? BratMapping.polnear() : BratMapping.usual();
        Writing<BratFiles> writing = Brat.writing(article, mapping);
        BratFiles files = writing.document();
        assertThat(set(files.annotations())).isEqualTo(set(annotations));
        assertThat(writing.losses()).isEmpty();
        assertThat(files.text()).isEqualTo(text);
        assertThat(brat.read(files.text(), files.annotations())).isEqualTo(article);
        return article;
    }

    @Test
    void readsPolnear() {
        String annotations = textBound("T1", "Source", TEXT, "Ms. Ito")
                + textBound("T2", "Cue", TEXT, "said")
                + textBound("T3", "Content", TEXT, "“We met,”", "“and we will meet again.”")
                + textBound("T4", "Attribution", TEXT, "said")
                + "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";
        assertThat(annotations).contains("T3\tContent 0 9;34 59\t“We met,” “and we will meet again.”\n");

        assertThat(same(POLNEAR, TEXT, annotations))
                .isEqualTo(Article.builder()
                        .text(TEXT)
                        .addStatement(Statement.builder()
                                .id("E1")
                                .form(Form.DIRECT)
                                .addSource(Source.of(find("Ms. Ito")))
                                .cue(Cue.of(find("said")))
                                .content(find("“We met,”", "“and we will meet again.”"))
                                .build())
                        .build());
    }

    @Test
    void keepsOtherIdsOrderOfArgumentsTypesAndTriggers() {
        String annotations = textBound("T7", "Cue", TEXT, "told")
                + textBound("T6", "Content", TEXT, "they would")
                + textBound("T9", "Attribution-no-source", TEXT, "told us")
                + "E5\tAttribution-no-source:T9 Cue:T7 Content:T6\n";
        Article article = same(POLNEAR, TEXT, annotations);
        assertThat(article.statements())
                .containsExactly(Statement.builder()
                        .id("E5")
                        .form(Form.INDIRECT)
                        .cue(Cue.of(find("told")))
                        .content(find("they would"))
                        .putAttribute("brat.event", "Attribution-no-source:T9 Cue:T7 Content:T6")
                        .build());
        // The trigger is at a different place than the cue, so its words must be preserved.
        assertThat(article.mentions())
                .containsExactly(Mention.builder()
                        .passage(find("told us"))
                        .putAttribute("brat.id", "T9")
                        .putAttribute("brat.label", "Attribution-no-source")
                        .build());
    }

    @Test
    void keepsTheNotesOfPolnearsAnnotators() {
        String annotations = textBound("T1", "Discard", TEXT, "Her aide")
                + textBound("T2", "Discuss", TEXT, "told us")
                + "E1\tDiscuss:T2 \n"
                + textBound("T3", "Source", TEXT, "they");
        Article article = same(POLNEAR, TEXT, annotations);
        assertThat(article.statements()).isEmpty();
        assertThat(article.mentions())
                .extracting(mention -> mention.passage().words())
                .containsExactly("Her aide", "told us", "they");
        assertThat(article.attributes()).containsExactly(Map.entry("brat.E1", "Discuss:T2 "));
        assertThat(article.mentions().get(1).attributes())
                .containsExactly(Map.entry("brat.id", "T2"), Map.entry("brat.label", "Discuss"));
        // A writer would generate T1.
        assertThat(article.mentions().get(0).attributes()).containsExactly(Map.entry("brat.label", "Discard"));
    }

    @Test
    void keepsAStatementOfPolnearWithoutContentAndCue() {
        String annotations = textBound("T1", "Source", TEXT, "Ms. Ito")
                + textBound("T2", "Attribution", TEXT, "said")
                + "E1\tAttribution:T2 Source:T1\n";
        Article article = same(POLNEAR, TEXT, annotations);
        assertThat(article.statements()).isEmpty();
        assertThat(article.mentions()).hasSize(2);
        assertThat(article.attributes()).containsExactly(Map.entry("brat.E1", "Attribution:T2 Source:T1"));
    }

    @Test
    void joinsSeveralContentsInTheOrderOfTheirNumbers() {
        String annotations = textBound("T1", "Source", TEXT, "Ms. Ito")
                + textBound("T2", "Cue", TEXT, "said", "told")
                + textBound("T3", "Content", TEXT, "and we will", "We met")
                + textBound("T4", "Attribution", TEXT, "said")
                + textBound("T9", "Content", TEXT, "again")
                + textBound("T8", "Cue", TEXT, "on Monday")
                + "E1\tAttribution:T4 Content2:T9 Content:T3 Cue:T2 Source:T1 Cue2:T8\n";
        Statement statement = same(POLNEAR, TEXT, annotations).statements().get(0);
        assertThat(statement.content()).contains(find("and we will", "We met", "again"));
        assertThat(statement.cue().orElseThrow().passage()).isEqualTo(find("said", "told", "on Monday"));
        assertThat(statement.attributes())
                .containsEntry("brat.T3.pieces", "2")
                .containsEntry("brat.T9.pieces", "1")
                .containsEntry("brat.T2.pieces", "2")
                .containsEntry("brat.T8.pieces", "1");
    }

    @Test
    void makesASourceOfEachSource() {
        String annotations = textBound("T1", "Source", TEXT, "Ms. Ito")
                + textBound("T2", "Source", TEXT, "Her aide")
                + textBound("T3", "Statement", TEXT, "said")
                + textBound("T4", "Recipient", TEXT, "us")
                + textBound("T5", "Frame", TEXT, "Ms. Ito said on Monday")
                + "E1\tStatement:T3 Source2:T2 Speaker:T1 Addressee:T4 Frame:T5\n";
        Statement statement = same(USUAL, TEXT, annotations).statements().get(0);
        assertThat(statement.sources()).containsExactly(Source.of(find("Ms. Ito")), Source.of(find("Her aide")));
        assertThat(statement.addressees()).containsExactly(Addressee.of(find("us")));
        assertThat(statement.frame()).contains(find("Ms. Ito said on Monday"));
        assertThat(statement.content()).isEmpty();
        assertThat(statement.form()).isEqualTo(Form.REPORTED);
    }

    @Test
    void takesTheTriggerAsCueOrContentAsTheTypeSays() {
        String annotations = textBound("T1", "Statement", TEXT, "said")
                + textBound("T2", "Content", TEXT, "“We met,”")
                + "E1\tStatement:T1 Content:T2\n"
                + textBound("T3", "Quotation", TEXT, "“and we will meet again.”")
                + textBound("T4", "Speaker", TEXT, "Her aide")
                + "E2\tQuotation:T3 Speaker:T4\n"
                // A content without a cue must have a trigger too.
                + textBound("T5", "Statement", TEXT, "they would")
                + textBound("T6", "Content", TEXT, "they would")
                + "E3\tStatement:T5 Content:T6\n";
        Article article = same(USUAL, TEXT, annotations);
        assertThat(article.statement("E1").orElseThrow().cue()).contains(Cue.of(find("said")));
        assertThat(article.statement("E2").orElseThrow().cue()).isEmpty();
        assertThat(article.statement("E2").orElseThrow().content()).contains(find("“and we will meet again.”"));
        assertThat(article.statement("E3").orElseThrow().cue()).isEmpty();
        assertThat(article.statement("E3").orElseThrow().content()).contains(find("they would"));
        assertThat(article.mentions()).isEmpty();
    }

    @Test
    void looksAtTheLabelWhereItDoesNotKnowTheRole() {
        String annotations = textBound("T1", "Cue", TEXT, "said")
                + textBound("T2", "Content", TEXT, "“We met,”")
                + textBound("T3", "Person", TEXT, "Ms. Ito")
                + textBound("T4", "Day", TEXT, "Monday")
                + "E1\tStatement:T1 Arg1:T2 Speaker:T3 When:T4\n";
        Article article = same(USUAL, TEXT, annotations);
        Statement statement = article.statements().get(0);
        assertThat(statement.cue()).contains(Cue.of(find("said")));
        assertThat(statement.content()).contains(find("“We met,”"));
        assertThat(statement.sources()).containsExactly(Source.of(find("Ms. Ito")));
        assertThat(article.mentions())
                .extracting(mention -> mention.passage().words())
                .containsExactly("Monday");
    }

    @Test
    void readsEveryKindOfLine() {
        String annotations = textBound("T1", "Source", TEXT, "Ms. Ito")
                + textBound("T2", "Attribution", TEXT, "said")
                + textBound("T3", "Person", TEXT, "Her aide")
                + textBound("T4", "Content", TEXT, "“We met,”")
                + "E1\tAttribution:T2 Source:T1 Content:T4\n"
                + "A1\tNegation E1\n"
                + "A2\tConfidence E1 high\n"
                + "A3\tTense T1 past\n"
                + "M1\tSpeculation E1\n"
                + "R1\tAideOf Arg1:T3 Arg2:T1\t\n"
                + "N1\tReference T3 Wikidata:Q42\tthe aide\n"
                + "N2\tReference T1 Wikidata:Q43\tMs. Ito\n"
                + "#1\tAnnotatorNotes E1\tsure?\n"
                + "#2\tAnnotatorNotes T3\tno name\n"
                + "#3\tAnnotatorNotes R1\tsee above\n"
                + "#4\tAnnotatorNotes #3\n"
                + "*\tEquiv T1 T3\n"
                + "*\tEquiv T1 T3 T4\n";
        Article article = same(USUAL, TEXT, annotations);
        assertThat(article.statements().get(0).attributes())
                .containsExactly(
                        Map.entry("brat.event", "Attribution:T2 Source:T1 Content:T4"),
                        Map.entry("brat.A1", "Negation E1"),
                        Map.entry("brat.A2", "Confidence E1 high"),
                        Map.entry("brat.M1", "Speculation E1"),
                        Map.entry("brat.#1", "AnnotatorNotes E1\tsure?"));
        assertThat(article.mentions())
                .containsExactly(Mention.builder()
                        .passage(find("Her aide"))
                        .putAttribute("brat.id", "T3")
                        .putAttribute("brat.label", "Person")
                        .putAttribute("brat.N1", "Reference T3 Wikidata:Q42\tthe aide")
                        .putAttribute("brat.#2", "AnnotatorNotes T3\tno name")
                        .build());
        assertThat(article.attributes())
                .containsExactly(
                        Map.entry("brat.A3", "Tense T1 past"),
                        Map.entry("brat.R1", "AideOf Arg1:T3 Arg2:T1\t"),
                        Map.entry("brat.N2", "Reference T1 Wikidata:Q43\tMs. Ito"),
                        Map.entry("brat.#3", "AnnotatorNotes R1\tsee above"),
                        Map.entry("brat.#4", "AnnotatorNotes #3"),
                        Map.entry("brat.*1", "Equiv T1 T3"),
                        Map.entry("brat.*2", "Equiv T1 T3 T4"));
    }

    @Test
    void takesReferencesForwardAndAmongEvents() {
        String annotations = "*\tEquiv T2 T1\n"
                + "#1\tAnnotatorNotes A1\n"
                + "A1\tNegation E2\n"
                + "E2\tAttribution:T3 Content:E1 Source:T1\n"
                + "E1\tAttribution:T4 Content:T2 Content2:E2\n"
                + textBound("T1", "Source", TEXT, "Ms. Ito")
                + textBound("T2", "Content", TEXT, "“We met,”")
                + textBound("T3", "Attribution", TEXT, "said")
                + textBound("T4", "Attribution", TEXT, "told");
        Article article = same(USUAL, TEXT, annotations);
        assertThat(article.statements())
                .extracting(statement -> statement.id().orElseThrow())
                .containsExactly("E2", "E1");
        // An event has no words, so the outer statement has only its cue.
        assertThat(article.statements().get(0).content()).isEmpty();
        assertThat(article.statements().get(1).content()).contains(find("“We met,”"));
    }

    @Test
    void readsTwentyPiecesOutOfOrder() {
        Text text = Text.of("a b c d e f g h i j k l m n o p q r s t said");
        int[] order = {7, 3, 19, 0, 1, 2, 18, 4, 5, 6, 8, 17, 16, 9, 10, 15, 14, 13, 12, 11};
        Passage content = text.passage(
                Arrays.stream(order).mapToObj(i -> new Span(2 * i, 2 * i + 1)).toList());
        String annotations = textBound("T1", "Content", content)
                + textBound("T2", "Attribution", text, "said")
                + "E1\tAttribution:T2 Content:T1\n";
        assertThat(annotations).startsWith("T1\tContent 14 15;6 7;38 39;0 1;");
        Statement statement = same(USUAL, text, annotations).statements().get(0);
        assertThat(statement.content()).contains(content);
        assertThat(statement.content().get().pieces()).hasSize(20);
    }

    @Test
    void keepsPiecesThatOverlapTouchOrAreEmpty() {
        Text text = Text.of("abc said");
        String annotations = file(
                "T1\tContent 0 2;1 3;3 3\tab bc ",
                "T2\tStatement 4 8\tsaid",
                "T3\tGap 3 3\t",
                "E1\tStatement:T2 Content:T1");
        Article article = same(USUAL, text, annotations);
        assertThat(article.statements().get(0).content().orElseThrow().pieces())
                .containsExactly(new Span(0, 2), new Span(1, 3), new Span(3, 3));
        assertThat(article.mentions().get(0).passage().words()).isEmpty();
    }

    @Test
    void countsCodePoints() {
        Text text = Text.of("\ud83d\ude00 Ito\u0301\r\nsaid\u00a0\ud83d\ude00: \ud835\udcd0!");
        String annotations = file(
                "T1\tSource 2 6\tIto\u0301",
                "T2\tStatement 8 12\tsaid",
                "T3\tContent 16 18\t\ud835\udcd0!",
                "T4\tFace 13 14\t\ud83d\ude00",
                "E1\tStatement:T2 Source:T1 Content:T3");
        Statement statement = same(USUAL, text, annotations).statements().get(0);
        assertThat(statement.content().orElseThrow().words()).isEqualTo("\ud835\udcd0!");
        assertThat(statement.sources().get(0).mention().orElseThrow().words()).isEqualTo("Ito\u0301");
    }

    @Test
    void readsCrlfAndAByteOrderMarkAndBlankLines() {
        String annotations = textBound("T1", "Cue", TEXT, "said") + "\n \n"
                + textBound("T2", "Content", TEXT, "“We met,”") + "E1\tStatement:T1 Content:T2";
        Article article = same(USUAL, TEXT, annotations);
        String crlf = "\ufeff" + annotations.replace("\n", "\r\n");
        Reading<Article> reading = USUAL.reading(TEXT, crlf);
        assertThat(reading.value()).isEqualTo(article);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", "\ufeff", "\ufeff\n", "\n\n \t\n"})
    void readsNoAnnotations(String annotations) {
        assertThat(USUAL.read(TEXT, annotations))
                .isEqualTo(Article.builder().text(TEXT).build());
        assertThat(USUAL.reading(Text.of(""), annotations).findings()).isEmpty();
    }

    @Test
    void saysWhoAnnotated() {
        Article article = POLNEAR.by("4b22").read(TEXT, "");
        assertThat(article.provenance())
                .contains(Provenance.builder().agent("4b22").build());
        // No line names the annotator, so only the caller can.
        Writing<BratFiles> writing = Brat.writing(article, BratMapping.polnear());
        assertThat(List.<Loss>copyOf(writing.losses()))
                .containsExactly(Loss.of("/provenance", "brat has no place for Provenance 4b22", true));
        BratFiles files = writing.document();
        assertThat(POLNEAR.by("4b22").read(files.text(), files.annotations())).isEqualTo(article);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLNEAR.by(" "))
                .withMessage("annotator must not be blank: \" \"");
    }

    @Test
    void readsWhatAttributesSay() {
        String annotations = textBound("T1", "Statement", TEXT, "told")
                + textBound("T2", "Content", TEXT, "they would")
                + "E1\tStatement:T1 Content:T2\n"
                + "A1\tForm E1 FreeIndirect\n"
                + "A2\tOrForm E1 Indirect\n"
                + "A3\tMedium E1 Writing\n"
                + "A4\tOrMedium E1 Thought\n"
                + "A5\tStatus E1 NotSaid\n";
        assertThat(same(USUAL, TEXT, annotations).statements())
                .containsExactly(Statement.builder()
                        .id("E1")
                        .form(Form.FREE_INDIRECT)
                        .orForm(Form.INDIRECT)
                        .medium(Medium.WRITING)
                        .orMedium(Medium.THOUGHT)
                        .status(Status.NOT_SAID)
                        .cue(Cue.of(find("told")))
                        .content(find("they would"))
                        .build());
        String otherwise = annotations
                .replace("FreeIndirect", "FREE_INDIRECT")
                .replace("NotSaid", "not-said")
                .replace("A5", "A9");
        assertThat(same(USUAL, TEXT, otherwise).statements().get(0).status()).isEqualTo(Status.NOT_SAID);
        // The mapping of PolNeAR has no such attributes, so they are preserved unchanged.
        Statement polnear = same(POLNEAR, TEXT, annotations.replace("Statement", "Attribution"))
                .statements()
                .get(0);
        assertThat(polnear.form()).isEqualTo(Form.INDIRECT);
        assertThat(polnear.attributes()).containsEntry("brat.A1", "Form E1 FreeIndirect");
    }

    @Test
    void takesTheFirstOfSeveralAttributes() {
        String annotations = textBound("T1", "Statement", TEXT, "told")
                + "E1\tStatement:T1\n"
                + "A2\tMedium E1 Writing\n"
                + "A1\tMedium E1 Thought\n";
        Statement statement = same(USUAL, TEXT, annotations).statements().get(0);
        assertThat(statement.medium()).contains(Medium.WRITING);
        assertThat(statement.attributes())
                .containsExactly(Map.entry("brat.A2", "Medium E1 Writing"), Map.entry("brat.A1", "Medium E1 Thought"));
    }

    @Test
    void takesQuotedWordsFromMarksUnlessArgumentsSayThem() {
        Text text = Text.of("He called it “a shame” and “a pity”, Ito said.");
        String lines = textBound("T1", "Statement", text, "said")
                + textBound("T2", "Content", text, "He called it “a shame” and “a pity”");
        Statement derived = same(USUAL, text, lines + "E1\tStatement:T1 Content:T2\n")
                .statements()
                .get(0);
        assertThat(derived.form()).isEqualTo(Form.INDIRECT);
        assertThat(derived.quoted()).containsExactly(text.find("a shame"), text.find("a pity"));

        String annotations =
                lines + textBound("T3", "Quoted", text, "a pity") + "E1\tStatement:T1 Content:T2 Quoted:T3\n";
        Statement annotated = same(USUAL, text, annotations).statements().get(0);
        assertThat(annotated.quoted()).containsExactly(text.find("a pity"));

        // A direct statement has no quoted words, so the argument is preserved, and its words become a mention.
        Article direct = same(USUAL, text, annotations + "A1\tForm E1 Direct\n");
        assertThat(direct.statements().get(0).quoted()).isEmpty();
        assertThat(direct.mentions()).extracting(Mention::passage).containsExactly(text.find("a pity"));
    }

    @Test
    void usesWordsForSeveralStatements() {
        String annotations = textBound("T1", "Source", TEXT, "Her aide")
                + textBound("T2", "Cue", TEXT, "told")
                + textBound("T3", "Content", TEXT, "they would")
                + textBound("T4", "Attribution", TEXT, "told")
                + "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"
                + textBound("T5", "Content", TEXT, "would")
                + "E2\tAttribution:T4 Content:T5 Cue:T2 Source:T1\n"
                // The trigger of one event is the source of another.
                + "E3\tAttribution:T1 Content:T5 Cue:T2\n";
        Article article = same(POLNEAR, TEXT, annotations);
        assertThat(article.statements()).hasSize(3);
        assertThat(article.mentions()).isEmpty();
        Article two = same(POLNEAR, TEXT, annotations.substring(0, annotations.indexOf("E3")));
        assertThat(two.statements())
                .allMatch(statement -> statement.attributes().isEmpty());
    }

    @Test
    void keepsIdsThatTheModelDoesNotHave() {
        String annotations = textBound("T1+", "Statement", TEXT, "told") + "E1/a\tStatement:T1+\nA1é\tNegation E1/a\n";
        Statement statement = same(USUAL, TEXT, annotations).statements().get(0);
        assertThat(statement.id()).isEmpty();
        assertThat(statement.attributes())
                .containsExactly(
                        Map.entry("brat.id", "E1/a"),
                        Map.entry("brat.event", "Statement:T1+"),
                        Map.entry("brat.A1é", "Negation E1/a"));
    }

    @Test
    void acceptsWordsThatDifferInWhiteSpaceOnly() {
        Text text = Text.of("We\r\nmet\tat noon,\u00a0she said");
        String annotations = file(
                "T1\tContent 0 15\tWe  met at noon",
                "T2\tContent 4 15\tmetat  noon ",
                "T3\tStatement 21 25\tsaid",
                "T4\tSource 0 2;17 20\tWeshe",
                "E1\tStatement:T3 Content:T1 Content2:T2 Source:T4",
                "T5\tTime 8 17\tat noon, ");
        assertThat(USUAL.reading(text, annotations).findings())
                .containsExactly(
                        new BratFinding(
                                1,
                                "words differ from the text in white space only, \"We\\r\\nmet\\tat noon\"",
                                "T1\tContent 0 15\tWe  met at noon",
                                false),
                        new BratFinding(
                                2,
                                "words differ from the text in white space only, \"met\\tat noon\"",
                                "T2\tContent 4 15\tmetat  noon ",
                                false),
                        new BratFinding(
                                4,
                                "words differ from the text in white space only, \"We\" and 1 more pieces",
                                "T4\tSource 0 2;17 20\tWeshe",
                                false),
                        new BratFinding(
                                6,
                                "words differ from the text in white space only, \"at noon,\u00a0\"",
                                "T5\tTime 8 17\tat noon, ",
                                false));
        Article article = same(USUAL, text, annotations);
        assertThat(article.statements().get(0).attributes())
                .containsEntry("brat.T2.words", "metat  noon ")
                .containsEntry("brat.T4.words", "Weshe")
                .doesNotContainKey("brat.T1.words");
        assertThat(article.mentions().get(0).attributes()).containsEntry("brat.words", "at noon, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    T1\\tCue 5 9                    | a T line must be: id, tab, LABEL START END[;START END ...], tab, words
                    T1\\tCue 5\\tsaid               | a T line must be: id, tab, LABEL START END[;START END ...], tab, words
                    T1\\tCue 5 x\\tsaid             | a T line must be: id, tab, LABEL START END[;START END ...], tab, words
                    T1\\tCue -1 2\\tsaid            | a T line must be: id, tab, LABEL START END[;START END ...], tab, words
                    T1\\tCue 05 9\\tsaid            | a T line must be: id, tab, LABEL START END[;START END ...], tab, words
                    T1\\tCue  5 9\\tsaid            | a T line must be: id, tab, LABEL START END[;START END ...], tab, words
                    T1\\tCue 5 9;\\tsaid            | a T line must be: id, tab, LABEL START END[;START END ...], tab, words
                    T1\\t 5 9\\tsaid                | a T line must be: id, tab, LABEL START END[;START END ...], tab, words
                    T1\\tCue 9 5\\tsaid             | piece 9 5 must not end before it starts
                    T1\\tCue 5 95\\tsaid            | piece 5 95 must end within the text of 88 code points
                    T1\\tCue 5 99999999999\\tsaid   | piece 5 99999999999 must end within the text of 88 code points
                    T1\\tCue 18 22\\tsays           | words must be those of the text, "said"
                    T1\\tCue 18 22\\tsai            | words must be those of the text, "said"
                    T1\\tCue 18 22\\tsaid it        | words must be those of the text, "said"
                    T1\\tCue 18 22;0 2\\tsaid       | words must be those of the text, "said" and 1 more pieces
                    E1\\tStatement                  | an E line must be: id, tab, TYPE:TRIGGER [ROLE:ID ...]
                    E1\\tStatement:                 | an E line must be: id, tab, TYPE:TRIGGER [ROLE:ID ...]
                    E1\\tStatement:T0 Source        | an E line must be: id, tab, TYPE:TRIGGER [ROLE:ID ...]
                    E1\\t\\tStatement:T0            | an E line must be: id, tab, TYPE:TRIGGER [ROLE:ID ...]
                    E1\\tStatement:T9               | T9 must be the id of a line that is read
                    E1\\tStatement:T0 Source:T9     | T9 must be the id of a line that is read
                    E1\\tStatement:E0               | trigger E0 must be a T line
                    R1\\tKnows Arg1:T0              | an R line must be: id, tab, TYPE ROLE:ID ROLE:ID
                    R1\\tKnows Arg1:T0 Arg2         | an R line must be: id, tab, TYPE ROLE:ID ROLE:ID
                    R1\\tKnows Arg1:T0 Arg2:T9      | T9 must be the id of a line that is read
                    A1\\tNegation                   | an A line must be: id, tab, TYPE ID [VALUE]
                    A1\\tNegation E7                | E7 must be the id of a line that is read
                    M1\\tNegation T0 yes            | an M line must be: id, tab, TYPE ID
                    N1\\tReference T0               | an N line must be: id, tab, TYPE ID RESOURCE:ENTRY [tab, words]
                    N1\\tReference T0 Wikidata      | an N line must be: id, tab, TYPE ID RESOURCE:ENTRY [tab, words]
                    N1\\tReference T9 Wikidata:Q1   | T9 must be the id of a line that is read
                    #1\\tAnnotatorNotes             | a # line must be: id, tab, TYPE ID [tab, words]
                    #1\\tAnnotatorNotes T9\\twhy    | T9 must be the id of a line that is read
                    *\\tEquiv                       | a * line must be: *, tab, TYPE ID [ID ...]
                    *\\tEquiv T0 T9                 | T9 must be the id of a line that is read
                    T0\\tCue 18 22\\tsaid           | id T0 must be unique; line 1 has it
                    A1\\tForm E0 Mixed              | Form must be one of Direct, Indirect, FreeIndirect, Reported
                    A1\\tForm E0                    | Form must be one of Direct, Indirect, FreeIndirect, Reported
                    A1\\tOrForm E0 Reported         | OrForm must differ from the form
                    A1\\tOrMedium E0 Speech         | OrMedium must be given together with a different medium
                    A1\\tStatus E0 Denied?          | Status must be one of Asked, Denied, NotSaid, Expected
                    X1\\tCue 18 22\\tsaid           | a line must be: one of T E R A M N # with a number, or *, then a tab and more
                    t1\\tCue 18 22\\tsaid           | a line must be: one of T E R A M N # with a number, or *, then a tab and more
                    T\\tCue 18 22\\tsaid            | a line must be: one of T E R A M N # with a number, or *, then a tab and more
                    T1 Cue 18 22 said               | a line must be: one of T E R A M N # with a number, or *, then a tab and more
                    \\tCue                          | a line must be: one of T E R A M N # with a number, or *, then a tab and more
                    T1\\tCue 18 22\\tsaid\\ud800    | a line must have no unpaired surrogate: \\ud800 at UTF-16 index 17
                    """)
    void findsOrRefusesALine(String escaped, String problem) {
        String unescaped = escaped.replace("\\ud800", "\ud800").translateEscapes();
        String line = escaped.startsWith("\\t") ? "\tCue" : unescaped;
        String before = textBound("T0", "Statement", TEXT, "told") + "E0\tStatement:T0\n";
        String annotations = before + line + "\n#0\tAnnotatorNotes E0\tgood\n";
        boolean isKept = line.startsWith("A1") && line.contains("E0");

        Reading<Article> reading = lenient(TEXT, annotations);
        BratFinding finding = new BratFinding(3, problem, line, !isKept);
        assertThat(reading.findings()).containsExactly(finding);
        Reading<Article> without = lenient(TEXT, before + "\n#0\tAnnotatorNotes E0\tgood\n");
        if (isKept) {
            assertThat(reading.value().statements().get(0).attributes()).containsEntry("brat.A1", line.substring(3));
        } else {
            assertThat(reading.value()).isEqualTo(without.value());
        }

        assertThatExceptionOfType(BratReadException.class)
                .isThrownBy(() -> USUAL.read(TEXT, annotations))
                .withMessage(finding.toString())
                .satisfies(e -> assertThat(e.finding()).isEqualTo(new BratFinding(3, problem, line, true)))
                .satisfies(e -> assertThat(List.of(e.place(), e.problem())).containsExactly("line 3", problem));
    }

    @Test
    void leavesOutWhatRefersToALineThatIsLeftOut() {
        String annotations = textBound("T1", "Statement", TEXT, "told")
                + "T2\tContent 0 5\twrong\n"
                + "E1\tStatement:T1 Content:T2\n"
                + "A1\tNegation E1\n"
                + "#1\tAnnotatorNotes A1\n"
                + "E2\tStatement:T1 Content:E1\n"
                + "E3\tStatement:T1\n";
        Reading<Article> reading = lenient(TEXT, annotations);
        assertThat(reading.findings().stream().map(Finding::toString))
                .containsExactly(
                        "line 2: words must be those of the text, \"“We m\": \"T2\\tContent 0 5\\twrong\"",
                        "line 3: T2 must be the id of a line that is read: \"E1\\tStatement:T1 Content:T2\"",
                        "line 4: E1 must be the id of a line that is read: \"A1\\tNegation E1\"",
                        "line 5: A1 must be the id of a line that is read: \"#1\\tAnnotatorNotes A1\"",
                        "line 6: E1 must be the id of a line that is read: \"E2\\tStatement:T1 Content:E1\"");
        assertThat(reading.value().statements())
                .extracting(statement -> statement.id().orElseThrow())
                .containsExactly("E3");
        assertThatExceptionOfType(BratReadException.class)
                .isThrownBy(() -> USUAL.read(TEXT, annotations))
                .withMessage("line 2: words must be those of the text, \"“We m\": \"T2\\tContent 0 5\\twrong\"");
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), TEXT.string());
        Path annotations = Files.writeString(folder.resolve("a.ann"), textBound("T1", "Cue", TEXT, "said"));
        assertThat(USUAL.read(text, annotations).mentions()).hasSize(1);

        Files.writeString(annotations, "\n" + textBound("T1", "Cue", TEXT, "said") + "T2\tx\n");
        assertThatExceptionOfType(BratReadException.class)
                .isThrownBy(() -> USUAL.read(text, annotations))
                .withMessage(annotations
                        + ": line 3: a T line must be: id, tab, LABEL START END[;START END ...], tab, words:"
                        + " \"T2\\tx\"");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> USUAL.read(text, folder.resolve("b.ann")));
    }

    @Test
    void findsLinesThatAreNotInUtf8(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), TEXT.string());
        byte[] good = ("\ufeff" + textBound("T1", "Cue", TEXT, "said")).getBytes(StandardCharsets.UTF_8);
        byte[] latin1 = "#1\tAnnotatorNotes T1\tcaf\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1);
        Path annotations = folder.resolve("a.ann");
        Files.write(annotations, good);
        Files.write(annotations, latin1, java.nio.file.StandardOpenOption.APPEND);
        Reading<Article> reading = Brat.lenient(BratMapping.usual()).reading(text, annotations);
        assertThat(reading.findings())
                .containsExactly(
                        new BratFinding(2, "a line must be in UTF-8", "#1\tAnnotatorNotes T1\tcaf\ufffd", true));
        assertThat(reading.value().mentions()).hasSize(1);
        assertThatExceptionOfType(BratReadException.class).isThrownBy(() -> USUAL.read(text, annotations));

        Files.write(text, "one\ncaf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(BratReadException.class)
                .isThrownBy(() -> Brat.lenient(BratMapping.usual()).read(text, annotations))
                .withMessage(text + ": line 2: a line must be in UTF-8: \"caf\ufffd\"");
    }

    @Test
    void keepsAByteOrderMarkOfTheText(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "\ufeffsaid");
        Path annotations = Files.writeString(folder.resolve("a.ann"), "T1\tCue 1 5\tsaid\n");
        assertThat(USUAL.read(text, annotations).text().string()).isEqualTo("\ufeffsaid");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> USUAL.read((Text) null, ""));
        assertThatNullPointerException().isThrownBy(() -> USUAL.read(TEXT, (String) null));
        assertThatNullPointerException().isThrownBy(() -> Brat.strict(null));
    }

    @Test
    void describesItself() {
        assertThat(USUAL.by("x"))
                .hasToString("Brat strict with BratMapping of [Statement, Attribution, Quotation, Quote] by x");
        assertThat(Brat.lenient(BratMapping.polnear()))
                .hasToString("Brat lenient with BratMapping of [Attribution, Attribution-no-source]");
    }

    @Test
    void isNotHeldUpByPiecesThatAreSaidToBeLong() {
        Text blank = Text.of(" ".repeat(100_000) + "x".repeat(100_000));
        String pieces = java.util.stream.IntStream.range(0, 20_000)
                .mapToObj(i -> i + " 100000")
                .collect(Collectors.joining(";"));
        String annotations = "T1\tContent " + pieces + "\t\n"
                + "T2\tContent " + pieces.replace(" 100000", " 200000") + "\tx\n"
                + "T3\tStatement 100000 100001\tx\nE1\tStatement:T3 Content:T1\n";
        Reading<Article> reading = lenient(blank, annotations);
        assertThat(reading.findings()).extracting(Finding::isLeftOut).containsExactly(false, true);
        assertThat(reading.value().statements()).hasSize(1);
    }

    @Test
    void findsAllLinesOfAList() {
        assertThat(List.of(
                        UnparsedLine.of("a\nb\r\n\nc"),
                        UnparsedLine.of("a\nb\r\n\nc".getBytes(StandardCharsets.UTF_8))))
                .allSatisfy(lines ->
                        assertThat(lines).extracting(UnparsedLine::words).containsExactly("a", "b", "", "c"));
    }
}
