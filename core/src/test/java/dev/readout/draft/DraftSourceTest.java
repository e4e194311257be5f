package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Examples;
import dev.readout.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftSourceTest {
    private static final String INVALID_ID = " must be one or more of A-Z a-z 0-9 . _ : -: \"Geoan\u0103\"";

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<DraftSource.Builder> refusal) {
        refusal.of(Examples.draftSource().toBuilder(), DraftSource.Builder::build);
    }

    static Stream<Refusal<DraftSource.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("mention must not be blank: \"\"", b -> b.mention("")),
                new Refusal<>("speaker" + INVALID_ID, b -> b.speaker("Geoan\u0103")),
                new Refusal<>("capacity must not be blank: \"\"", b -> b.capacity("")));
    }

    @Test
    void hasAMentionAndPerhapsASpeaker() {
        assertThat(DraftSource.of("He"))
                .isEqualTo(DraftSource.builder().mention("He").build())
                .hasToString("DraftSource \"He\"");
        assertThat(DraftSource.of("He", "a"))
                .isEqualTo(DraftSource.builder().mention("He").speaker("a").build());
        assertThat(DraftSource.builder().speaker("a").build()).hasToString("DraftSource a");
        assertThat(DraftSource.builder().build()).hasToString("DraftSource of nobody");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> DraftSource.of(null));
        assertThatNullPointerException().isThrownBy(() -> DraftSource.of("He", null));
    }
}
