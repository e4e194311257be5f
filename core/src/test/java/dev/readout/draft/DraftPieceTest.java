package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Examples;
import dev.readout.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftPieceTest {
    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<DraftPiece.Builder> refusal) {
        refusal.of(Examples.draftPiece().toBuilder(), DraftPiece.Builder::build);
    }

    static Stream<Refusal<DraftPiece.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("exact must not be blank: \"\"", b -> b.exact("")),
                new Refusal<>("prefix must not be blank: \"\"", b -> b.prefix("")),
                new Refusal<>("suffix must not be blank: \"\"", b -> b.suffix("")));
    }

    @Test
    void hasExactWords() {
        assertThat(DraftPiece.of("words"))
                .isEqualTo(DraftPiece.builder().exact("words").build());
        assertThat(Examples.draftPiece()).hasToString("DraftPiece \"they “cooperate”\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> DraftPiece.of(null));
    }
}
