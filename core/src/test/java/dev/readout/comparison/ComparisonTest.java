package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.Examples;
import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.speaker.Person;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Article FIRST = Lines.direct("Ann: we cooperate on both fronts", "Bo: thank you");
    private static final Article SECOND = Lines.direct("Ann: nothing at all", "Ann: we co-operate on both fronts");

    @Test
    void anArticleIsEqualToItself() {
        Article article = Examples.article();
        Comparison comparison = Comparison.of(article, article);
        assertThat(comparison.hasDifferences()).isFalse();
        assertThat(comparison.disagreements()).isEmpty();
    }

    @Test
    void hasWhatIsInOneArticleOnly() {
        Comparison comparison = Comparison.of(FIRST, SECOND);
        assertThat(comparison.first()).isSameAs(FIRST);
        assertThat(comparison.second()).isSameAs(SECOND);
        assertThat(Lines.statements(comparison)).containsExactly("0 1");
        assertThat(comparison.statementsOnlyInFirst())
                .extracting(Unpaired::place)
                .containsExactly("/statements/1");
        assertThat(comparison.statementsOnlyInSecond())
                .extracting(Unpaired::place)
                .containsExactly("/statements/0");
        assertThat(comparison.speakersOnlyInFirst()).extracting(Unpaired::value).containsExactly(Lines.person("Bo"));
        assertThat(comparison.speakersOnlyInSecond()).isEmpty();
        assertThat(comparison.hasDifferences()).isTrue();
    }

    @Test
    void isSwapped() {
        Comparison comparison = Comparison.of(FIRST, SECOND);
        assertThat(comparison.swapped()).isEqualTo(Comparison.of(SECOND, FIRST)).isNotEqualTo(comparison);
        assertThat(comparison.swapped().swapped()).isEqualTo(comparison).hasSameHashCodeAs(comparison);
    }

    @Test
    void isBuiltFromKnownPairs() {
        Comparison comparison = Comparison.of(FIRST, SECOND);
        assertThat(comparison.toBuilder().build()).isEqualTo(comparison);
        Comparison own = Comparison.builder(FIRST, SECOND)
                .pairSpeakers("p-bo", "p-ann", SpeakerPair.Reason.STATED)
                .pairStatements(1, 0, 0.25)
                .build();
        assertThat(Lines.speakers(own)).containsExactly("STATED p-bo p-ann");
        assertThat(own.statements()).extracting(StatementPair::similarity).containsExactly(0.25);
        assertThat(own.statements().get(0))
                .hasToString("0.25 Statement DIRECT \"Bo\": \"thank you\" and Statement DIRECT"
                        + " \"Ann\": \"nothing at all\"");
        assertThat(own).isNotEqualTo(comparison);
    }

    @Test
    void aStatementIsPairedAgain() {
        Comparison comparison = Comparison.of(FIRST, SECOND).toBuilder()
                .unpairStatement(0)
                .pairStatements(0, 0, 0.5)
                .build();
        assertThat(Lines.statements(comparison)).containsExactly("0 0");
    }

    @Test
    void refusesPairsThatCannotBe() {
        Comparison.Builder builder = Comparison.of(FIRST, SECOND).toBuilder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pairStatements(0, 0, 1))
                .withMessage("first must not be paired yet: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pairStatements(1, 1, 1))
                .withMessage("second must not be paired yet: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pairStatements(2, 0, 1))
                .withMessage("first must be the index of one of 2 statements: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.unpairStatement(-1))
                .withMessage("first must be the index of one of 2 statements: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pairStatements(1, 0, 1.5))
                .withMessage("similarity must be from 0 to 1: 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pairSpeakers("p-ann", "p-ann", SpeakerPair.Reason.NAME))
                .withMessage("second must not be paired with p-ann yet: p-ann");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pairSpeakers("nobody", "p-ann", SpeakerPair.Reason.NAME))
                .withMessage("first must be an id that its article lists: \"nobody\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pairMeetings("none", "none", MeetingPair.Reason.STATED))
                .withMessage("first must be an id that its article lists: \"none\"");
    }

    @Test
    void meetingsArePairedOnce() {
        Article article = Lines.of(Person.of("a", "Ann")).toBuilder()
                .addMeeting(Meeting.builder().id("m").kind(Meeting.Kind.CALL).build())
                .build();
        Comparison.Builder builder =
                Comparison.builder(article, article).pairMeetings("m", "m", MeetingPair.Reason.STATED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pairMeetings("m", "m", MeetingPair.Reason.STATED))
                .withMessage("first must not be paired yet: 0");
        assertThat(builder.build().meetings()).hasSize(1);
    }

    @Test
    void valuesAreEqualByTheirAttributes() {
        Comparison one = Comparison.of(FIRST, SECOND);
        Comparison other = Comparison.of(FIRST, SECOND);
        assertThat(one.statements()).isEqualTo(other.statements()).hasSameHashCodeAs(other.statements());
        assertThat(one.statements().get(0).quotations())
                .isEqualTo(other.statements().get(0).quotations())
                .hasSameHashCodeAs(other.statements().get(0).quotations());
        assertThat(one.speakers()).isEqualTo(other.speakers()).hasSameHashCodeAs(other.speakers());
        assertThat(one.statementsOnlyInFirst())
                .isEqualTo(other.statementsOnlyInFirst())
                .hasSameHashCodeAs(other.statementsOnlyInFirst());
        assertThat(one).hasSameHashCodeAs(other);
    }
}
