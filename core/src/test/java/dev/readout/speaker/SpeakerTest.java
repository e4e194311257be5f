package dev.readout.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SpeakerTest {
    private static final URI WIKIDATA = URI.create("https://www.wikidata.org/entity/Q43723");
    private static final URI VIAF = URI.create("http://viaf.org/viaf/62345678");

    private static Person.Builder person(String id) {
        return Person.builder().id(id);
    }

    @Test
    void isTheSameIfAUriIsShared() {
        Speaker one = person("p1").addSameAs(VIAF, WIKIDATA).build();
        Speaker another = person("p2").name("Netanyahu").addSameAs(WIKIDATA).build();
        assertThat(one.isSameAs(another)).isTrue();
        assertThat(another.isSameAs(one)).isTrue();
        assertThat(one.isSameAs(Organization.builder()
                        .id("o")
                        .name("Office")
                        .addSameAs(VIAF)
                        .build()))
                .isTrue();
        assertThat(one.isSameAs(person("p1").addSameAs(URI.create("urn:other")).build()))
                .isFalse();
    }

    @Test
    void isTheSameAsItself() {
        Speaker nobody = person("p1").build();
        assertThat(nobody.isSameAs(nobody)).isTrue();
    }

    @Test
    void isNotTheSameBecauseItIsEqual() {
        Speaker one = person("p1").build();
        Speaker equal = person("p1").build();
        assertThat(one).isEqualTo(equal);
        assertThat(one.isSameAs(equal)).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> person("p1").build().isSameAs(null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void takesFurtherUris() {
        Person person = person("p1").name("Netanyahu").addSameAs(VIAF).build();
        assertThat(person.withSameAs(WIKIDATA, VIAF))
                .isEqualTo(person.toBuilder().addSameAs(WIKIDATA).build());
        Speaker group = Group.of("g", "a group");
        assertThat(group.withSameAs(VIAF).sameAs()).containsExactly(VIAF);
        assertThat(group.withSameAs()).isEqualTo(group);
        Organization nato = Organization.of("nato", "NATO").withSameAs(WIKIDATA);
        assertThat(nato.sameAs()).containsExactly(WIKIDATA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> person.withSameAs(URI.create("Q43723")))
                .withMessage("sameAs must be an absolute URI: Q43723");
        assertThatNullPointerException().isThrownBy(() -> person.withSameAs((URI) null));
    }
}
