package dev.readout.json.langextract;

import static dev.readout.json.langextract.LangextractSamples.draft;
import static dev.readout.json.langextract.LangextractSamples.extraction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.draft.Draft;
import dev.readout.draft.DraftAddressee;
import dev.readout.draft.DraftMeeting;
import dev.readout.draft.DraftParticipant;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftSpeaker;
import dev.readout.draft.DraftStatement;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingContext;
import dev.readout.meeting.Meeting;
import dev.readout.statement.Form;
import org.junit.jupiter.api.Test;

class DraftConverterTest {
    @Test
    void convertsStatementsSpeakersAndMeetings() {
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
                                // The mention has the words of the text, which differ from the words of the attribute.
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
    void tellsThePlaceThatTheIntervalChoseFromOthers() {
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
}
