package dev.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Refusal;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementTest {
    private static final Text TEXT = Text.of(
            "\ud83d\udd4a\r\nNetanyahu stressed that Israel and\u00a0NATO “work together”, the BBC said. e\u0301");
    private static final Passage CONTENT = TEXT.find("Israel and\u00a0NATO “work together”");
    private static final Passage QUOTED = TEXT.find("work together");
    private static final Cue CUE = Cue.of(TEXT.find("stressed"), "stress");
    private static final Person NETANYAHU = Person.builder().id("netanyahu").build();
    private static final Person GEOANA = Person.builder().id("geoana").build();
    private static final Organization BBC = Organization.of("bbc", "BBC");
    private static final Source SOURCE = Source.of(TEXT.find("Netanyahu"), NETANYAHU);
    private static final Topic DETERRENCE = Topic.of("deterrence", "Deterrence");
    private static final Topic PEACE = Topic.of("peace", "Peace");

    private static Statement.Builder stressed() {
        return Statement.builder()
                .form(Form.INDIRECT)
                .addSource(SOURCE)
                .cue(CUE)
                .content(CONTENT);
    }

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Statement.Builder> refusal) {
        refusal.of(stressed(), Statement.Builder::build);
    }

    static Stream<Refusal<Statement.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("id must be one or more of A-Z a-z 0-9 . _ : -: \"\"", b -> b.id("")),
                new Refusal<>("orForm must differ from form INDIRECT: INDIRECT", b -> b.orForm(Form.INDIRECT)),
                new Refusal<>("orMedium must be set together with a medium: SPEECH", b -> b.orMedium(Medium.SPEECH)),
                new Refusal<>(
                        "orMedium must differ from medium SPEECH: SPEECH",
                        b -> b.medium(Medium.SPEECH).orMedium(Medium.SPEECH)),
                new Refusal<>(
                        "quoted must be empty in a DIRECT statement: [[44,57) \"work together\"]",
                        b -> b.form(Form.DIRECT).addQuoted(QUOTED)),
                new Refusal<>(
                        "topics must have each id once: peace",
                        b -> b.addTopic(PEACE).addTopic(Topic.of("peace", "Other"))),
                new Refusal<>("attributes key must not be blank: \"\"", b -> b.putAttribute("", "x")),
                new Refusal<>(
                        "attributes value of a must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.putAttribute("a", "\ud83d")));
    }

    @Test
    void refusesToHaveNeitherContentNorCue() {
        new Refusal<Statement.Builder>(
                        "statement must have content or a cue: Statement s1 REPORTED \"Netanyahu\"",
                        b -> b.id("s1").form(Form.REPORTED).addSource(SOURCE))
                .of(Statement.builder(), Statement.Builder::build);
        new Refusal<Statement.Builder>(
                        "statement must have content or a cue: Statement REPORTED", b -> b.form(Form.REPORTED))
                .of(Statement.builder(), Statement.Builder::build);
    }

    @Test
    void isUndecidedBetweenTwoFormsOrMedia() {
        Statement statement = stressed()
                .orForm(Form.REPORTED)
                .medium(Medium.WRITING)
                .orMedium(Medium.SPEECH)
                .build();
        assertThat(statement.orForm()).contains(Form.REPORTED);
        assertThat(statement.orMedium()).contains(Medium.SPEECH);
    }

    @Test
    void hasThePlaceOfItsContent() {
        assertThat(stressed().build().passage()).isEqualTo(CONTENT);
    }

    @Test
    void hasThePlaceOfItsCueWithoutContent() {
        Statement statement = Statement.builder().form(Form.REPORTED).cue(CUE).build();
        assertThat(statement.passage()).isEqualTo(CUE.passage());
    }

    @Test
    void isMixedWhereSomethingIsQuoted() {
        assertThat(stressed().build().isMixed()).isFalse();
        assertThat(stressed().addQuoted(QUOTED).build().isMixed()).isTrue();
        assertThat(stressed().form(Form.DIRECT).quoted(List.of()).build().isMixed())
                .isFalse();
    }

    @Test
    void hasTheSpeakersOfAllSourcesOnce() {
        Statement statement = stressed()
                .addSource(Source.builder()
                        .addSpeaker(GEOANA)
                        .addSpeaker(NETANYAHU)
                        .addVia(Source.builder().addSpeaker(BBC).build())
                        .build())
                .build();
        assertThat(statement.speakers()).containsExactly(NETANYAHU, GEOANA).isUnmodifiable();
        assertThat(Statement.builder()
                        .form(Form.INDIRECT)
                        .content(CONTENT)
                        .build()
                        .speakers())
                .isEmpty();
    }

    @Test
    void keepsListsInTheirOrder() {
        Source second = Source.of(TEXT.find("the BBC"), BBC);
        Addressee one = Addressee.builder().addSpeaker(GEOANA).build();
        Addressee two = Addressee.builder().addSpeaker(BBC).build();
        Passage israel = TEXT.find("Israel");
        Statement statement = stressed()
                .addSource(second)
                .addSource(SOURCE)
                .addQuoted(QUOTED)
                .addQuoted(israel)
                .addAddressee(two)
                .addAddressee(one)
                .addTopic(PEACE)
                .addTopic(DETERRENCE)
                .build();
        assertThat(statement.sources()).containsExactly(SOURCE, second, SOURCE);
        assertThat(statement.quoted()).containsExactly(QUOTED, israel);
        assertThat(statement.addressees()).containsExactly(two, one);
        assertThat(statement.topics()).containsExactly(PEACE, DETERRENCE);

        Statement replaced = statement.toBuilder()
                .sources(List.of(second))
                .quoted(List.of(israel))
                .addressees(List.of(one))
                .topics(List.of(DETERRENCE))
                .build();
        assertThat(replaced.sources()).containsExactly(second);
        assertThat(replaced.quoted()).containsExactly(israel);
        assertThat(replaced.addressees()).containsExactly(one);
        assertThat(replaced.topics()).containsExactly(DETERRENCE);
    }

    @Test
    void isShownByItsThreeParts() {
        assertThat(stressed().build())
                .hasToString("Statement INDIRECT \"Netanyahu\" stressed: \"Israel and\u00a0NATO “work together”\"");
        assertThat(stressed()
                        .id("s1")
                        .addSource(Source.builder()
                                .addSpeaker(GEOANA)
                                .addSpeaker(NETANYAHU)
                                .build())
                        .build())
                .hasToString("Statement s1 INDIRECT \"Netanyahu\", geoana stressed:"
                        + " \"Israel and\u00a0NATO “work together”\"");
    }

    @Test
    void isShownByThePartsThatItHas() {
        assertThat(Statement.builder().form(Form.REPORTED).cue(CUE).build()).hasToString("Statement REPORTED stressed");
        assertThat(Statement.builder().form(Form.FREE_INDIRECT).content(QUOTED).build())
                .hasToString("Statement FREE_INDIRECT: \"work together\"");
    }

    @Test
    void isShownShortHoweverMuchThereIs() {
        Text text = Text.of("said \ud83d\udd4a\r\n".repeat(100_000));
        Passage all = text.passage(0, text.length());
        List<Source> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Source.builder()
                        .addSpeaker(Person.builder().id("p" + i).build())
                        .build())
                .toList();
        assertThat(Statement.builder()
                        .form(Form.INDIRECT)
                        .sources(many)
                        .cue(Cue.of(all))
                        .content(all)
                        .build()
                        .toString())
                .hasSizeLessThan(400);
        Person huge = Person.builder().id("x".repeat(1_000_000)).build();
        assertThat(stressed()
                        .id(huge.id())
                        .addSource(Source.builder().addSpeaker(huge).build())
                        .build()
                        .toString())
                .hasSizeLessThan(400);
    }
}
