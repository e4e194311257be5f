package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SpeakerPairTest {
    private static final Organization ISRAEL = Organization.of("israel", "Israel");
    private static final Organization ITALY = Organization.of("italy", "Italy");
    private static final URI WIKIDATA = URI.create("http://www.wikidata.org/entity/Q43723");

    private static Person holder(String id, Role role) {
        return Person.builder().id(id).addRole(role).build();
    }

    @Test
    void aUriIsSurerThanAName() {
        Comparison comparison = Comparison.of(
                Lines.of(Person.of("a", "Ann").withSameAs(WIKIDATA), Person.of("b", "Bo")),
                Lines.of(Person.of("x", "Bo").withSameAs(WIKIDATA), Person.of("y", "Ann")));
        assertThat(Lines.speakers(comparison)).containsExactly("SAME_AS a x");
        assertThat(comparison.speakersOnlyInFirst()).extracting(Unpaired::place).containsExactly("/speakers/1");
        assertThat(comparison.speakersOnlyInSecond())
                .extracting(Unpaired::toString)
                .containsExactly("Person y \"Ann\" at /speakers/1");
    }

    @Test
    void aUriPairsSeveralSpeakersWithOne() {
        Comparison comparison = Comparison.of(
                Lines.of(
                        Person.of("a", "Ann").withSameAs(WIKIDATA),
                        Person.of("b", "A. B.").withSameAs(WIKIDATA)),
                Lines.of(Person.of("x", "Bo").withSameAs(WIKIDATA)));
        assertThat(Lines.speakers(comparison)).containsExactly("SAME_AS a x", "SAME_AS b x");
        assertThat(comparison.speakersOnlyInFirst()).isEmpty();
    }

    @Test
    void equalIdsMeanNothing() {
        assertThat(Comparison.of(Lines.of(Person.of("a", "Ann")), Lines.of(Person.of("a", "Bo")))
                        .speakers())
                .isEmpty();
    }

    @Test
    void namesDifferInCaseDiacriticsAndMarks() {
        Comparison comparison = Comparison.of(
                Lines.of(
                        Person.of("a", "Mircea Geoan\u0103"),
                        Organization.of("b", "U.N."),
                        Person.of("c", "\ud83d\udd4a")),
                Lines.of(
                        Organization.of("x", "u.n."),
                        Person.of("y", "MIRCEA\u00a0GEOANA"),
                        Person.of("z", "\ud83d\udd4a")));
        assertThat(Lines.speakers(comparison)).containsExactly("NAME a y", "NAME b x", "NAME c z");
    }

    @Test
    void aNameMustBeOneOnBothSides() {
        Comparison comparison =
                Comparison.of(Lines.of(Person.of("a", "Ann"), Person.of("b", "Ann")), Lines.of(Person.of("x", "Ann")));
        assertThat(comparison.speakers()).isEmpty();
    }

    @Test
    void aPersonIsNoOrganizationOfTheSameName() {
        assertThat(Comparison.of(Lines.of(Person.of("a", "Israel")), Lines.of(ISRAEL))
                        .speakers())
                .isEmpty();
    }

    @Test
    void aNameMayBeShorter() {
        Comparison comparison = Comparison.of(
                Lines.of(Person.of("a", "Netanyahu"), Person.of("b", "Bush")),
                Lines.of(
                        Person.of("x", "Benjamin Netanyahu"),
                        Person.of("y", "George H. W. Bush"),
                        Person.of("z", "George W. Bush")));
        assertThat(Lines.speakers(comparison)).containsExactly("SHORTER_NAME a x");
    }

    @Test
    void anUnnamedPersonHasTheRoleOfANamedOne() {
        Person named = Person.builder()
                .id("x")
                .name("Benjamin Netanyahu")
                .addRole(Role.of("prime minister", ISRAEL))
                .build();
        Person other = Person.builder()
                .id("y")
                .name("Mario Draghi")
                .addRole(Role.of("Prime Minister", ITALY))
                .build();
        Comparison comparison =
                Comparison.of(Lines.of(holder("a", Role.of("Prime Minister", ISRAEL))), Lines.of(named, other));
        assertThat(Lines.speakers(comparison)).containsExactly("ROLE a x", "SAME_AS israel israel");
    }

    @Test
    void aRoleOfUnknownOrganizationsMustBeOne() {
        Comparison comparison = Comparison.of(
                Lines.of(holder("a", Role.of("Ambassador"))),
                Lines.of(holder("x", Role.of("Ambassador", ISRAEL)), holder("y", Role.of("Ambassador", ITALY))));
        assertThat(comparison.speakers()).isEmpty();
    }

    @Test
    void twoNamesAreTwoHoldersOfOneRole() {
        Role role = Role.of("Prime Minister");
        Comparison comparison = Comparison.of(
                Lines.of(Person.builder().id("a").name("Ann").addRole(role).build()),
                Lines.of(Person.builder().id("b").name("Bo").addRole(role).build()));
        assertThat(comparison.speakers()).isEmpty();
    }

    @Test
    void groupsAndUnnamedPersonsHaveDescriptions() {
        Comparison comparison = Comparison.of(
                Lines.of(
                        Group.of("a", "Both leaders"),
                        Person.builder().id("b").description("an aide").build()),
                Lines.of(Person.builder().id("x").description("An aide").build(), Group.of("y", "both leaders")));
        assertThat(Lines.speakers(comparison)).containsExactly("DESCRIPTION a y", "DESCRIPTION b x");
    }

    @Test
    void theCallerKnowsBest() {
        ComparisonPolicy policy =
                ComparisonPolicy.builder().putSameSpeaker("a", "x").build();
        Comparison comparison = Comparison.of(
                Lines.of(Person.of("a", "Ann"), Person.of("b", "Bo")),
                Lines.of(Person.of("x", "Bo"), Person.of("y", "Ann")),
                policy);
        assertThat(Lines.speakers(comparison)).containsExactly("STATED a x");
    }

    @Test
    void refusesASpeakerThatTheArticleDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(
                        Lines.of(Person.of("a", "Ann")),
                        Lines.of(),
                        ComparisonPolicy.builder().putSameSpeaker("a", "x").build()))
                .withMessage("second must be an id that its article lists: \"x\"");
    }

    @Test
    void rolesDisagreeIfNoneIsInCommon() {
        Person one = Person.builder()
                .id("a")
                .name("Ann")
                .addRole(Role.of("Minister", ISRAEL))
                .build();
        Person other = Person.builder()
                .id("x")
                .name("Ann")
                .addRole(Role.of("Deputy Minister", ISRAEL))
                .build();
        Comparison comparison = Comparison.of(Lines.of(one), Lines.of(other));
        assertThat(comparison.disagreements())
                .extracting(Disagreement::toString)
                .containsExactly(
                        "ROLE \"Minister (Israel)\" and \"Deputy Minister (Israel)\" at /speakers/0/roles and /speakers/0/roles");
        Person both = other.toBuilder().addRole(Role.of("minister")).build();
        assertThat(Comparison.of(Lines.of(one), Lines.of(both)).disagreements()).isEmpty();
    }
}
