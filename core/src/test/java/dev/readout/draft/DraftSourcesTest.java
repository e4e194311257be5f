package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Provenance;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is credited with a statement or takes part in a meeting, and which content is in doubt. */
class DraftSourcesTest {
    private static final DraftSpeaker LEE = DraftSpeaker.builder()
            .id("lee")
            .kind(DraftSpeaker.Kind.PERSON)
            .name("Ann Lee")
            .addRole(DraftRole.of("mayor"))
            .build();
    private static final DraftSpeaker ROY = DraftSpeaker.builder()
            .id("roy")
            .kind(DraftSpeaker.Kind.PERSON)
            .name("Bob Roy")
            .build();

    private static GroundedDraft ground(String text, Draft.Builder draft) {
        return DraftGrounder.of(Text.of(text.replace("\\n", "\n"))).ground(draft.build(), Provenance.of("test"));
    }

    private static List<Source> sources(
            String text, Form form, String content, DraftSource source, @Nullable String addressee) {
        DraftStatement.Builder statement = DraftStatement.builder()
                .form(form)
                .addContent(DraftPiece.of(content))
                .addSource(source);
        if (addressee != null) {
            statement.addAddressee(DraftAddressee.of(addressee));
        }
        GroundedDraft grounded =
                ground(text, Draft.builder().addSpeaker(LEE).addSpeaker(ROY).addStatement(statement.build()));
        List<Source> sources = grounded.article().statements().get(0).sources();
        assertThat(grounded.statements().get(0).findings())
                .filteredOn(finding -> finding.kind() == Kind.ELSEWHERE || finding.kind() == Kind.UNKNOWN)
                .matches(found -> found.isEmpty() != sources.isEmpty());
        return sources;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It rained,” Ann Lee said. | DIRECT | Ann Lee",
                "“It rained,” Lee told Bob Roy’s paper. | DIRECT | Lee",
                "The mayor said: It rained. | INDIRECT | The mayor",
                "Ann Lee spoke. “It rained,” she said. | DIRECT | Ann Lee",
                "“Ann Lee told me: It rained,” said Tom. | INDIRECT | Ann Lee",
                "«It rained», a dit Ann Lee. | DIRECT | Ann Lee",
                "ANN LEE: It rained | INDIRECT | ANN LEE",
            })
    void takesTheWordsThatShowTheSpeakerAsItsMention(String text, Form form, String mention) {
        assertThat(sources(
                        text,
                        form,
                        "It rained",
                        DraftSource.builder().speaker("lee").build(),
                        null))
                .extracting(source -> source.mention().orElseThrow().words())
                .singleElement()
                .asString()
                .isEqualToIgnoringCase(mention.replace("The ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It rained,” Bob Roy said.\\n\\nAnn Lee came. | DIRECT | It rained",
                "“Ann Lee is ill,” he said. | DIRECT | Ann Lee is ill",
                "He said that Ann Lee was ill. | INDIRECT | Ann Lee was ill",
                "“Did you?” asked Ann Lee.\\n\\n“It rained.” | DIRECT | It rained",
                "“I saw Ann Lee. It rained,” he said. | DIRECT | It rained",
                "“Ask Ann Lee,” he said. “It rained.” | DIRECT | It rained",
                "Ann Lee met Bob Roy. “It rained,” Roy said. | DIRECT | It rained",
                "Mayor Tom Poe said: It rained. | INDIRECT | It rained",
            })
    void creditsNobodyWhoIsNamedElsewhere(String text, Form form, String content) {
        assertThat(sources(
                        text,
                        form,
                        content,
                        DraftSource.builder().speaker("lee").build(),
                        null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Ann Lee is ill,” he said. | DIRECT | Ann Lee is ill | Ann Lee |",
                "He said that Ann Lee was ill. | INDIRECT | Ann Lee was ill | Ann Lee |",
                "“Ask Ann Lee,” he said. “It rained.” | DIRECT | It rained | Ann Lee |",
                "Roy told Ann Lee: It rained. | INDIRECT | It rained | Ann Lee | Ann Lee",
                "By the lee they said: It rained. | INDIRECT | It rained | Lee |",
            })
    void creditsNobodyWhoseMentionIsElsewhere(
            String text, Form form, String content, String mention, @Nullable String addressee) {
        assertThat(sources(text, form, content, DraftSource.of(mention, "lee"), addressee))
                .isEmpty();
    }

    @Test
    void takesAMentionInMarksAndOneThatInterruptsTheContent() {
        assertThat(sources(
                        "The “Ann Lee” said: It rained.", Form.INDIRECT, "It rained", DraftSource.of("Ann Lee"), null))
                .hasSize(1);
        assertThat(sources(
                        "“It rained,” she said, “all day.”",
                        Form.DIRECT,
                        "It rained,” she said, “all day",
                        DraftSource.of("she", "lee"),
                        null))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“...” he said. | DIRECT | ... | | UNFIT",
                "“!” he said, “— it rained.” | DIRECT | it rained | — | UNFIT",
                "“100!” he said. | DIRECT | 100! | |",
                "“Yes. No,” he said. | DIRECT | Yes | No |",
                "“Yes. No,” he said. | DIRECT | No | Yes | SCATTERED",
                "It rained, he said. | DIRECT | It rained | | UNQUOTED",
                "— It rained, he said. | DIRECT | It rained | | UNQUOTED",
                "It rained, he said. | INDIRECT | It rained | |",
                "“It rained” and it snowed. | DIRECT | It rained | it snowed | UNQUOTED",
                "»Es regnete«, sagte er. | DIRECT | Es regnete | |",
            })
    void reportsContentThatIsInDoubt(String text, Form form, String first, String second, Kind kind) {
        DraftStatement.Builder statement = DraftStatement.builder().form(form).addContent(DraftPiece.of(first));
        if (second != null) {
            statement.addContent(DraftPiece.of(second));
        }
        GroundedDraft grounded = ground(text, Draft.builder().addStatement(statement.build()));
        assertThat(grounded.findings())
                .extracting(DraftFinding::kind)
                .containsExactlyElementsOf(kind == null ? List.of() : List.of(kind));
        assertThat(grounded.isComplete()).isEqualTo(kind != Kind.UNFIT);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, roy, HELD_BY_ANOTHER",
        "Lee, roy, HELD_BY_ANOTHER",
        "Mayor Lee, roy, HELD_BY_ANOTHER",
        "Ann Lee, lee,",
        "the son of Ann Lee, roy,",
    })
    void doesNotCreditAPersonWithTheNameOfAnother(String mention, String speaker, @Nullable Kind kind) {
        GroundedDraft grounded = ground(
                "Bob Roy came with " + mention + ". “It rained,” " + mention + " said.",
                Draft.builder()
                        .addSpeaker(LEE)
                        .addSpeaker(ROY)
                        .addStatement(DraftStatement.builder()
                                .form(Form.DIRECT)
                                .addContent(DraftPiece.of("It rained"))
                                .addCue("said")
                                .addSource(DraftSource.of(mention, speaker))
                                .build()));
        Source source = grounded.article().statements().get(0).sources().get(0);
        assertThat(source.mention().orElseThrow().words()).isEqualTo(mention);
        assertThat(source.speakers()).hasSize(kind == null ? 1 : 0);
        assertThat(grounded.statements().get(0).findings())
                .extracting(DraftFinding::kind)
                .containsExactlyElementsOf(kind == null ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Karl Kahn met Ann Lee. Lee said: It rained. | President |",
                "Ann Lee met President Karl Kahn. Lee said: It rained. | President |",
                "Ann Lee met her President Kahn. Lee said: It rained. | President |",
                "President Dr. Ann Lee met Karl Kahn. Lee said: It rained. | President | President",
                "Ann Lee, President of Chile, met Karl Kahn. Lee said: It rained. | President | President",
                "Ann Lee is the president of Chile. Lee said: It rained. | president | president",
                "Ann Lee ist Präsidentin Deutschlands. Lee said: It rained. | Präsidentin | Präsidentin",
            })
    void leavesOutATitleOfSomebodyWhomTheDraftDoesNotHave(String text, String title, @Nullable String capacity) {
        GroundedDraft grounded = ground(
                text,
                Draft.builder()
                        .addSpeaker(LEE)
                        .addStatement(DraftStatement.builder()
                                .form(Form.INDIRECT)
                                .addContent(DraftPiece.of("It rained"))
                                .addSource(DraftSource.builder()
                                        .mention("Lee")
                                        .speaker("lee")
                                        .capacity(title)
                                        .build())
                                .build()));
        Source source = grounded.article().statements().get(0).sources().get(0);
        assertThat(source.capacity().map(Role::title).orElse(null)).isEqualTo(capacity);
    }

    @Test
    void knowsAPersonByATitleThatIsASubjectOfItsOwn() {
        Source source = sources(
                        "The mayor met Bob Roy. “It rained,” the mayor said.",
                        Form.DIRECT,
                        "It rained",
                        DraftSource.of("the mayor", "lee"),
                        null)
                .get(0);
        assertThat(source.speakers()).extracting(Speaker::id).containsExactly("lee");
    }

    @Test
    void doesNotCreditAPersonWithAMentionOfARelative() {
        DraftSpeaker tom = DraftSpeaker.builder()
                .id("tom")
                .kind(DraftSpeaker.Kind.PERSON)
                .name("Tom Lee")
                .build();
        GroundedDraft grounded = ground(
                "Ann Lee met Tom Lee. “It rained,” Tom Lee said.",
                Draft.builder()
                        .addSpeaker(LEE)
                        .addSpeaker(tom)
                        .addStatement(DraftStatement.builder()
                                .form(Form.DIRECT)
                                .addContent(DraftPiece.of("It rained"))
                                .addSource(DraftSource.of("Tom Lee", "lee"))
                                .build()));
        assertThat(grounded.article().statements().get(0).sources().get(0).speakers())
                .isEmpty();
    }

    @Test
    void reportsPiecesWithTwoShortParagraphsBetween() {
        GroundedDraft grounded = ground(
                "“It rained,” he said.\n\nA dog barked.\n\nThey ate.\n\n“It snowed.”\n\n“It hailed.”",
                Draft.builder()
                        .addStatement(DraftStatement.builder()
                                .form(Form.DIRECT)
                                .addContent(DraftPiece.of("It rained"))
                                .addContent(DraftPiece.of("It snowed"))
                                .addContent(DraftPiece.of("It hailed"))
                                .build()));
        assertThat(grounded.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.SCATTERED))
                .satisfies(finding -> assertThat(finding.words()).isEqualTo("It snowed"));
    }

    @Test
    void reportsPiecesThatAreFarApart() {
        String between = "\n\n" + "Some words that nobody said. ".repeat(20) + "\n\n";
        DraftStatement statement = DraftStatement.builder()
                .form(Form.DIRECT)
                .addContent(DraftPiece.of("It rained."))
                .addContent(DraftPiece.of("It snowed."))
                .build();
        String near = "“It rained.”" + between + "“It snowed.”";
        assertThat(ground(near, Draft.builder().addStatement(statement)).findings())
                .isEmpty();
        String far = "“It rained.”" + between + between + between + "“It snowed.”";
        assertThat(ground(far, Draft.builder().addStatement(statement)).findings())
                .extracting(DraftFinding::toString)
                .containsExactly("/statements/0/content/1/exact: not in the order of the text, or far from the piece"
                        + " before: \"It snowed.\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lee came to the talks in Riga on 5 May. | Riga | 2026-05-05 |",
                "The mayor opened the talks in Riga in 2026. | Riga | 2026 |",
                "Ann Lee: the talks in Riga, ٥ مايو | Riga | 2026-05-05 |",
                "the talks\\n\\nA\\n\\nB\\n\\nAnn Lee | | | ELSEWHERE",
                "Ann Lee at the talks\\n\\nA\\n\\nB\\n\\nRiga | Riga | | ELSEWHERE",
                "Ann Lee at the talks | Riga | | ABSENT",
                "Ann Lee at the talks on Monday | | 2026-05-05 | UNDATED",
                "Ann Lee at the talks of 15 men | | 2026-05-05 | UNDATED",
            })
    void asksForTheWordsOfMeetings(String text, String place, String time, Kind kind) {
        DraftMeeting.Builder talks = DraftMeeting.builder()
                .id("talks")
                .kind(Meeting.Kind.TALKS)
                .addDesignation("the talks")
                .addParticipant(DraftParticipant.builder().speaker("lee").build())
                .time(time);
        if (place != null) {
            talks.addPlace(place);
        }
        assertThat(ground(text, Draft.builder().addSpeaker(LEE).addMeeting(talks.build()))
                        .findings())
                .extracting(DraftFinding::kind)
                .filteredOn(found -> !List.of(Kind.ABSENT, Kind.PARTLY).contains(found) || found == kind)
                .satisfies(found -> assertThat(found.stream().distinct().toList())
                        .isEqualTo(kind == null ? List.of() : List.of(kind)));
    }

    @Test
    void hasTheWorstTierOfAllPassages() {
        GroundedDraft grounded = ground(
                "He said it\u00a0snowed: it rained.",
                Draft.builder()
                        .addStatement(DraftStatement.builder()
                                .form(Form.INDIRECT)
                                .addContent(DraftPiece.of("it rained"))
                                .addFrame("He ... snowed")
                                .addSource(DraftSource.of("he"))
                                .build()));
        assertThat(grounded.article().statements().get(0).provenance().flatMap(Provenance::method))
                .contains("grounded: elision");
    }
}
