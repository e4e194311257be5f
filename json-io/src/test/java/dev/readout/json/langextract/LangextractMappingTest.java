package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.draft.Draft;
import dev.readout.draft.DraftAddressee;
import dev.readout.draft.DraftMeeting;
import dev.readout.draft.DraftParticipant;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftSpeaker;
import dev.readout.draft.DraftStatement;
import dev.readout.draft.GroundedDraft;
import dev.readout.exchange.Reading;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingContext;
import dev.readout.json.langextract.LangextractFiles.LangextractFile;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Provenance;
import dev.readout.statement.Form;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LangextractMappingTest {
    private static final String TEXT =
            "\uD83D\uDD4A “We\u00A0waited,” Ada Bloom told the Post at the summit in Turku.\\r\\nCafe\u0301 owners said that prices rose. She agreed.";

    private static LangextractDraft draft(String extractions) {
        return draft(extractions, LangextractMapping.usual());
    }

    private static LangextractDraft draft(String extractions, LangextractMapping mapping) {
        return Langextract.lenient()
                .read("{\"extractions\": [" + extractions + "], \"text\": \"" + TEXT + "\"}")
                .draft(mapping);
    }

    private static String extraction(String type, String words, String attributes) {
        return """
                {"extraction_class": "%s", "extraction_text": "%s", "attributes": %s}""".formatted(type, words, attributes);
    }

    @Test
    void takesStatementsSpeakersAndMeetings() {
        LangextractDraft draft = draft(String.join(
                ",",
                extraction("quote", "We waited", """
                        {"speaker": "Ada Bloom", "cue": "told", "addressee": ["the Post"], "date": "2026", "topic": "roads"}"""),
                extraction("person", "Ada Bloom", "{\"role\": [\"Mayor\", \"Chair\"]}"),
                extraction("person", "She", "{\"name\": \"Ada Bloom\", \"title\": \"Mayor\"}"),
                extraction("organization", "the Post", "null"),
                extraction("group", "Cafe\u0301 owners", "{}"),
                extraction(
                        "meeting",
                        "summit",
                        "{\"kind\": \"Press conference\", \"participants\": [\"She\", \"the Post\"], \"place\": \"Turku\", \"topics\": [\"roads\", \"prices\"]}"),
                extraction(
                        "statement",
                        "prices rose",
                        "{\"speaker\": \"Caf\u00E9 owners\", \"form\": \"Free indirect\"}")));
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.draft())
                .isEqualTo(Draft.builder()
                        .addSpeaker(DraftSpeaker.builder()
                                .id("person-1")
                                .kind(DraftSpeaker.Kind.PERSON)
                                .name("Ada Bloom")
                                .addRole(DraftRole.of("Mayor"))
                                .addRole(DraftRole.of("Chair"))
                                .build())
                        .addSpeaker(DraftSpeaker.builder()
                                .id("organization-2")
                                .kind(DraftSpeaker.Kind.ORGANIZATION)
                                .name("the Post")
                                .build())
                        .addSpeaker(DraftSpeaker.builder()
                                .id("group-3")
                                .kind(DraftSpeaker.Kind.GROUP)
                                .description("Cafe\u0301 owners")
                                .build())
                        .addMeeting(DraftMeeting.builder()
                                .id("meeting-5")
                                .kind(Meeting.Kind.PRESS_CONFERENCE)
                                .addParticipant(DraftParticipant.builder()
                                        .speaker("person-1")
                                        .build())
                                .addParticipant(DraftParticipant.builder()
                                        .speaker("organization-2")
                                        .build())
                                .addPlace("Turku")
                                .addTopic("roads")
                                .addTopic("prices")
                                .addDesignation("summit")
                                .build())
                        .addStatement(DraftStatement.builder()
                                .form(Form.DIRECT)
                                .addSource(DraftSource.of("Ada Bloom", "person-1"))
                                .addCue("told")
                                .addContent(DraftPiece.of("We\u00A0waited"))
                                .addAddressee(DraftAddressee.of("the Post", "organization-2"))
                                .time("2026")
                                .addTopic("roads")
                                .build())
                        .addStatement(DraftStatement.builder()
                                .form(Form.FREE_INDIRECT)
                                // Its words are the text's own, and so not those of the attribute.
                                .addSource(DraftSource.of("Cafe\u0301 owners", "group-3"))
                                .addContent(DraftPiece.of("prices rose"))
                                .build())
                        .build());
    }

    @Test
    void leavesOutWhatIsNotInTheTextOrNotMapped() {
        LangextractDraft draft = draft(String.join(
                ",",
                extraction("quote", "We never waited", "{}"),
                extraction("emotion", "waited", "{}"),
                extraction(
                        "statement",
                        "prices rose",
                        "{\"speaker\": \"Kim\", \"cue\": \"claimed\", \"addressee\": \"Lee\", \"form\": \"verbatim\", \"a/b~c\": \"?\", \"verb\": \"  \"}"),
                extraction("person", "Ada Bloom", "{\"name\": [\"Ada Bloom\", \"Ada B.\"], \"age\": 50}"),
                extraction(
                        "meeting",
                        "summit",
                        "{\"participant\": \"Kim\", \"when\": [\"2025\", \"2026\"], \"mood\": \"tense\"}")));
        assertThat(draft.findings())
                .extracting(LangextractFinding::toString)
                .containsExactly(
                        "/extractions/0/extraction_text LEFT_OUT: expected words of the text to make a draft of, found none",
                        "/extractions/1/extraction_class LEFT_OUT: expected a class that is mapped, found \"emotion\"",
                        "/extractions/2/attributes/form LEFT_OUT: expected one of direct, indirect, free-indirect, reported, found \"verbatim\"",
                        "/extractions/2/attributes/speaker LEFT_OUT: expected the name of a speaker or words of the text, found \"Kim\"",
                        "/extractions/2/attributes/cue LEFT_OUT: expected words of the text, found \"claimed\"",
                        "/extractions/2/attributes/addressee LEFT_OUT: expected words of the text, found \"Lee\"",
                        "/extractions/2/attributes/a~1b~0c LEFT_OUT: expected an attribute that is mapped, found \"a/b~c\"",
                        "/extractions/3/attributes LEFT_OUT: expected one name, found another, \"Ada B.\"",
                        "/extractions/3/attributes/age LEFT_OUT: expected an attribute that is mapped, found \"age\"",
                        "/extractions/4/attributes/participant LEFT_OUT: expected the name or words of one speaker, found \"Kim\"",
                        "/extractions/4/attributes/when LEFT_OUT: expected one time, found \"2026\"",
                        "/extractions/4/attributes/mood LEFT_OUT: expected an attribute that is mapped, found \"mood\"");
        assertThat(draft.findings()).isNotEmpty().allMatch(LangextractFinding::isLeftOut);
        assertThat(draft.draft().statements())
                .containsExactly(DraftStatement.builder()
                        .form(Form.INDIRECT)
                        .addContent(DraftPiece.of("prices rose"))
                        .build());
        assertThat(draft.draft().meetings().get(0).time()).contains("2025");
    }

    @Test
    void doesNotGuessForWhomWordsStandThatStandForTwo() {
        LangextractDraft draft = draft(String.join(
                ",",
                extraction("person", "She", "{\"name\": \"Ada Bloom\"}"),
                extraction("person", "She", "{\"name\": \"Eva Lind\"}"),
                extraction("statement", "prices rose", "{\"speaker\": \"She\"}"),
                extraction("statement", "prices rose", "{\"speaker\": \"Eva Lind\"}")));
        assertThat(draft.draft().statements())
                .extracting(statement -> statement.sources().get(0))
                .containsExactly(
                        DraftSource.of("She"),
                        DraftSource.builder().speaker("person-2").build());
    }

    /** The words of a statement are between {@code |}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0000',
            value = {
                "“|We waited|”; DIRECT",
                "“|We waited|.”; DIRECT",
                "\"|We waited|\"; DIRECT",
                "\uD83D\uDD4A \"|We waited|,\" she said; DIRECT",
                "He: „|We waited|…“; DIRECT",
                "「|We waited|」; DIRECT",
                "We said: |We waited; INDIRECT",
                "|We waited|.; INDIRECT",
                "|We waited|\"; INDIRECT",
                "“|We waited; INDIRECT",
                "“|We waited|.; INDIRECT",
                "“|We waited|.,”; INDIRECT",
                "“ |We waited|”; INDIRECT"
            })
    void aStatementIsDirectIfMarksStandAroundIt(String marked, Form form) {
        int start = marked.indexOf('|');
        int second = marked.indexOf('|', start + 1);
        String text = marked.replace("|", "");
        int end = second < 0 ? text.length() : second - 1;
        Reading<LangextractDocument> reading = Langextract.lenient().reading("""
                {"extractions": [{"extraction_class": "quote", "extraction_text": "We waited",
                  "char_interval": {"start_pos": %d, "end_pos": %d}}], "text": "%s"}
                """.formatted(
                        text.codePointCount(0, start), text.codePointCount(0, end), text.replace("\"", "\\\"")));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value().draft(LangextractMapping.usual()).draft().statements())
                .extracting(DraftStatement::form)
                .containsExactly(form);
    }

    @Test
    void saysWhichOfSeveralPlacesTheIntervalChose() {
        String text = "First she said: “We will.” Nobody moved. Much later that day she said: “We will.”";
        String document = """
                {"extractions": [{"extraction_class": "quote", "extraction_text": "We will",
                  "char_interval": {"start_pos": %d, "end_pos": %d}}], "text": "%s"}
                """;
        int second = text.lastIndexOf("We will");
        LangextractDraft draft = Langextract.lenient()
                .read(document.formatted(second, second + 7, text))
                .draft(LangextractMapping.usual());
        DraftPiece piece = draft.draft().statements().get(0).content().get(0);
        assertThat(piece)
                .isEqualTo(DraftPiece.builder()
                        .exact("We will")
                        .prefix(" moved. Much later that day she said: “")
                        .suffix(".”")
                        .build());
        assertThat(Grounder.of(draft.text())
                        .ground(
                                piece.exact(),
                                GroundingContext.builder()
                                        .prefix(piece.prefix().orElseThrow())
                                        .suffix(piece.suffix().orElseThrow())
                                        .build()))
                .isInstanceOfSatisfying(
                        Faithful.class,
                        faithful ->
                                assertThat(faithful.passage().hull().start()).isEqualTo(second));

        LangextractDraft wrong = Langextract.lenient()
                .read(document.formatted(second - 10, second - 3, text))
                .draft(LangextractMapping.usual());
        assertThat(wrong.draft().statements().get(0).content()).containsExactly(DraftPiece.of("We will"));
    }

    /** What stands around the words between {@code |}, of which the text has others: whole words, of 40 code points. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            nullValues = "none",
            value = {
                "'|We will|, and then: We will'; none; ', and then: We will'",
                "'We will: |We will|'; 'We will: '; none",
                "'First (|We will|), then: We will.'; 'First ('; '), then: We will.'",
                "'We will, said \uD83D\uDD4A dove after dove after dove: |We will|'; ' said \uD83D\uDD4A dove after dove after dove: '; none",
                "'|We will|: \uD83D\uDD4A dove after dove after dove, and more. We will'; none; ': \uD83D\uDD4A dove after dove after dove, and '",
                "'We will https://example.org/a/path/of/forty/or/more/|We will|'; none; none",
                "'|We will|/of/forty/or/more/characters/without/a/blank We will'; none; none"
            })
    void theWordsAroundAPlaceAreWhole(String marked, String prefix, String suffix) {
        int start = marked.indexOf('|');
        int end = marked.indexOf('|', start + 1) - 1;
        String text = marked.replace("|", "");
        LangextractDraft draft = Langextract.lenient()
                .read("""
                {"extractions": [{"extraction_class": "quote", "extraction_text": "We will",
                  "char_interval": {"start_pos": %d, "end_pos": %d}}], "text": "%s"}
                """.formatted(text.codePointCount(0, start), text.codePointCount(0, end), text))
                .draft(LangextractMapping.usual());
        DraftPiece piece = draft.draft().statements().get(0).content().get(0);
        assertThat(piece.exact()).isEqualTo("We will");
        assertThat(piece.prefix()).isEqualTo(Optional.ofNullable(prefix));
        assertThat(piece.suffix()).isEqualTo(Optional.ofNullable(suffix));
    }

    @Test
    void takesTheNamesThatItIsGiven() {
        LangextractMapping mapping = LangextractMapping.builder()
                .statements(List.of("utterance"))
                .speaker(List.of("who"))
                .defaultForm(Form.REPORTED)
                .build();
        LangextractDraft draft = draft(
                extraction("utterance", "prices rose", "{\"who\": \"Cafe\u0301 owners\", \"cue\": \"said\"}"), mapping);
        assertThat(draft.draft().statements())
                .containsExactly(DraftStatement.builder()
                        .form(Form.REPORTED)
                        .addSource(DraftSource.of("Cafe\u0301 owners"))
                        .addContent(DraftPiece.of("prices rose"))
                        .build());
        assertThat(draft.findings())
                .extracting(LangextractFinding::place)
                .containsExactly("/extractions/0/attributes/cue");
        assertThat(mapping).hasToString("LangextractMapping of [utterance]");
    }

    @Test
    void refusesANameThatMeansTwoThings() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LangextractMapping.usual().toBuilder()
                        .meetings(List.of("person"))
                        .build())
                .withMessage("classes must have each name once: person");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LangextractMapping.usual().toBuilder()
                        .cue(List.of("speaker"))
                        .build())
                .withMessage("attributes must have each name once: speaker");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LangextractMapping.usual().toBuilder()
                        .role(List.of("title", "name"))
                        .build())
                .withMessage("attributes must have each name once: name");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LangextractMapping.usual().toBuilder()
                        .place(List.of("topic"))
                        .build())
                .withMessage("attributes must have each name once: topic");
        assertThat(LangextractMapping.usual().toBuilder().build()).isEqualTo(LangextractMapping.usual());
    }

    @Test
    void aStatementIsIndirectIfNothingElseWasSet() {
        assertThat(LangextractMapping.builder().build().defaultForm()).isEqualTo(Form.INDIRECT);
    }

    /** What a draft has of the text is the text's own, and has the words around it where that is needed. */
    @ParameterizedTest
    @MethodSource("dev.readout.json.langextract.LangextractFiles#valid")
    void everyDraftIsGroundedInItsText(LangextractFile file) {
        LangextractDraft draft = Langextract.lenient().read(file.bytes()).draft(LangextractMapping.usual());
        GroundedDraft grounded =
                draft.ground(Provenance.builder().agent("langextract").build());
        assertThat(grounded.statements()).hasSameSizeAs(draft.draft().statements());
        assertThat(grounded.statements())
                .allSatisfy(statement ->
                        assertThat(statement.statement()).as("%s", statement).isPresent());
    }
}
