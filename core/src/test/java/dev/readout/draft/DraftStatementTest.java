package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Examples;
import dev.readout.Refusal;
import dev.readout.statement.Form;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftStatementTest {
    private static final String INVALID_ID = " must be one or more of A-Z a-z 0-9 . _ : -: \"Geoan\u0103\"";

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<DraftStatement.Builder> refusal) {
        refusal.of(Examples.draftStatement().toBuilder(), DraftStatement.Builder::build);
    }

    static Stream<Refusal<DraftStatement.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("cue[1] must not be blank: \"\"", b -> b.addCue("")),
                new Refusal<>("frame[1] must not be blank: \"\"", b -> b.addFrame("")),
                new Refusal<>("quoted[1] must not be blank: \"\"", b -> b.addQuoted("")),
                new Refusal<>("meeting" + INVALID_ID, b -> b.meeting("Geoan\u0103")),
                new Refusal<>("time must not be blank: \"\"", b -> b.time("")),
                new Refusal<>("topics[1] must not be blank: \"\"", b -> b.addTopic("")));
    }

    @Test
    void isShownByFormSourcesCueAndContent() {
        assertThat(Examples.draftStatement())
                .hasToString("DraftStatement INDIRECT \"Netanyahu\" told: \"they “cooperate”\"");
        assertThat(DraftStatement.builder().form(Form.REPORTED).build()).hasToString("DraftStatement REPORTED");
    }

    @Test
    void isShortWhenShown() {
        List<String> huge =
                IntStream.range(0, 1000).mapToObj(i -> "x".repeat(1000)).toList();
        DraftStatement statement = DraftStatement.builder()
                .form(Form.INDIRECT)
                .sources(huge.stream().map(DraftSource::of).toList())
                .cue(huge)
                .content(huge.stream().map(DraftPiece::of).toList())
                .build();
        assertThat(statement.toString()).hasSizeLessThan(600);
    }
}
