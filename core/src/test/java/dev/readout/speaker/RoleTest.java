package dev.readout.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoleTest {
    private static final Organization ISRAEL = Organization.of("israel", "Israel");
    private static final Organization UN = Organization.of("un", "UN");
    private static final Organization NATO = Organization.of("nato", "NATO");

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Role.Builder> refusal) {
        refusal.of(Role.of("Ambassador", ISRAEL).toBuilder().addAccreditedTo(UN), Role.Builder::build);
    }

    static Stream<Refusal<Role.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("title must not be blank: \"\"", b -> b.title("")),
                new Refusal<>(
                        "title must have no unpaired surrogate: \\ud83d at UTF-16 index 0", b -> b.title("\ud83d")),
                new Refusal<>("organizations must have each id once: israel", b -> b.addOrganization(ISRAEL)),
                new Refusal<>(
                        "accreditedTo must have each id once: un",
                        b -> b.addAccreditedTo(Organization.of("un", "United Nations"))));
    }

    @Test
    void isMadeOfTitleAndOrganizations() {
        assertThat(Role.of("author").organizations()).isEmpty();
        assertThat(Role.of("envoy", NATO, UN))
                .isEqualTo(Role.builder()
                        .title("envoy")
                        .addOrganization(NATO)
                        .addOrganization(UN)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Role.of("envoy", NATO, NATO))
                .withMessage("organizations must have each id once: nato");
    }

    @Test
    void isOfOneOrganizationAndSentToOthers() {
        Role ambassador = Role.of("Ambassador", ISRAEL).toBuilder()
                .addAccreditedTo(UN)
                .addAccreditedTo(ISRAEL)
                .build();
        assertThat(ambassador.organizations()).containsExactly(ISRAEL);
        assertThat(ambassador.accreditedTo()).containsExactly(UN, ISRAEL);
        Role replaced = ambassador.toBuilder()
                .organizations(List.of(UN, NATO))
                .accreditedTo(List.of())
                .build();
        assertThat(replaced.organizations()).containsExactly(UN, NATO);
        assertThat(replaced.accreditedTo()).isEmpty();
    }

    @Test
    void isCalledByTitleAndOrganizations() {
        Role ambassador = Role.of("Ambassador", ISRAEL).toBuilder()
                .addAccreditedTo(UN)
                .addAccreditedTo(NATO)
                .build();
        assertThat(ambassador.displayName()).isEqualTo("Ambassador (Israel) to UN, NATO");
        assertThat(ambassador.toBuilder().organizations(List.of()).build().displayName())
                .isEqualTo("Ambassador to UN, NATO");
        assertThat(Role.of("author").displayName()).isEqualTo("author");
        assertThat(Role.of("envoy", NATO, UN).displayName()).isEqualTo("envoy (NATO, UN)");
    }

    @Test
    void isShownByTitleAndOrganizations() {
        assertThat(Role.of("Deputy Secretary General", NATO)).hasToString("Role \"Deputy Secretary General (NATO)\"");
        List<Organization> many = IntStream.range(0, 100_000)
                .mapToObj(i -> Organization.of("o" + i, "an organization"))
                .toList();
        assertThat(Role.of("x".repeat(1_000_000)).toBuilder()
                        .organizations(many)
                        .build()
                        .toString())
                .hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Role.of(null));
        assertThatNullPointerException().isThrownBy(() -> Role.of("envoy", NATO, null));
    }
}
