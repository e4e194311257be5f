package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Examples;
import dev.readout.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftRoleTest {
    private static final String INVALID_ID = " must be one or more of A-Z a-z 0-9 . _ : -: \"Geoan\u0103\"";

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<DraftRole.Builder> refusal) {
        refusal.of(Examples.draftRole().toBuilder(), DraftRole.Builder::build);
    }

    static Stream<Refusal<DraftRole.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("title must not be blank: \" \"", b -> b.title(" ")),
                new Refusal<>("organization" + INVALID_ID, b -> b.organization("Geoan\u0103")));
    }

    @Test
    void hasATitleAndPerhapsAnOrganization() {
        assertThat(DraftRole.of("envoy"))
                .isEqualTo(DraftRole.builder().title("envoy").build())
                .hasToString("DraftRole \"envoy\"");
        assertThat(DraftRole.of("envoy", "nato"))
                .isEqualTo(
                        DraftRole.builder().title("envoy").organization("nato").build())
                .hasToString("DraftRole \"envoy\" of nato");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> DraftRole.of(null));
        assertThatNullPointerException().isThrownBy(() -> DraftRole.of("envoy", null));
    }
}
