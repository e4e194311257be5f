package dev.readout.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganizationTest {
    private static final Organization NATO = Organization.of("nato", "NATO");

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Organization.Builder> refusal) {
        refusal.of(NATO.toBuilder(), Organization.Builder::build);
    }

    static Stream<Refusal<Organization.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("id must be one or more of A-Z a-z 0-9 . _ : -: \"a/b\"", b -> b.id("a/b")),
                new Refusal<>("name must not be blank: \"\"", b -> b.name("")),
                new Refusal<>(
                        "name must have no unpaired surrogate: \\udd4a at UTF-16 index 1", b -> b.name("a\udd4a")),
                new Refusal<>("kind must not be blank: \" \"", b -> b.kind(" ")),
                new Refusal<>("sameAs must be an absolute URI: ", b -> b.addSameAs(URI.create(""))),
                new Refusal<>("attributes key must not be blank: \"\"", b -> b.putAttribute("", "x")),
                new Refusal<>(
                        "attributes value of a must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.putAttribute("a", "\ud83d")));
    }

    @Test
    void isMadeOfIdAndName() {
        assertThat(NATO)
                .isEqualTo(Organization.builder().id("nato").name("NATO").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organization.of("nato", " "))
                .withMessage("name must not be blank: \" \"");
    }

    @Test
    void isCalledByItsName() {
        assertThat(NATO.displayName()).isEqualTo("NATO");
    }

    @Test
    void differsByEveryAttribute() {
        assertThat(NATO.toBuilder().kind("alliance").build()).isNotEqualTo(NATO);
        assertThat(NATO.toBuilder().attributes(Map.of("a", "b")).build()).isNotEqualTo(NATO);
        assertThat(NATO.toBuilder().sameAs(List.of(URI.create("urn:nato"))).build())
                .isNotEqualTo(NATO);
    }

    @Test
    void isShownByIdAndName() {
        assertThat(NATO).hasToString("Organization nato \"NATO\"");
        String huge = "x".repeat(1_000_000);
        assertThat(Organization.of(huge, huge).toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Organization.of(null, "NATO"));
        assertThatNullPointerException().isThrownBy(() -> Organization.of("nato", null));
    }
}
