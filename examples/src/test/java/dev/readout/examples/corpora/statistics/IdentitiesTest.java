package dev.readout.examples.corpora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import java.net.URI;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
    private final Identities identities = new Identities();

    private static Speaker person(String name, String... uris) {
        Person.Builder person = Person.builder().id("p").name(name);
        for (String uri : uris) {
            person.addSameAs(URI.create(uri));
        }
        return person.build();
    }

    @Test
    void aSharedUriIsTheSameSpeaker() {
        assertThat(identities.of(person("Ann", "x:1"))).isEqualTo(identities.of(person("Anna", "x:1")));
        assertThat(identities.of(person("Ann", "x:1"))).isNotEqualTo(identities.of(person("Ann", "x:2")));
        assertThat(identities.of(person("Ann", "x:1"))).isNotEqualTo(identities.of(person("Ann")));
    }

    @Test
    void aThirdSpeakerConnectsTwo() {
        Identity first = identities.of(person("Ann", "x:1"));
        Identity second = identities.of(person("Ann", "x:2", "x:3"));
        assertThat(identities.canonical(first)).isNotEqualTo(identities.canonical(second));
        identities.of(person("Ann", "x:3", "x:4", "x:1"));
        assertThat(identities.canonical(first)).isEqualTo(identities.canonical(second));
        assertThat(identities.canonical(first)).isEqualTo(identities.canonical(identities.of(person("A", "x:4"))));
    }

    @Test
    void withoutUrisTheNameDecides() {
        assertThat(identities.of(person("Ann"))).isEqualTo(identities.of(person("Ann")));
        assertThat(identities.of(person("Ann")))
                .isEqualTo(identities.of(
                        Person.builder().id("q").honorific("Dr").name("Ann").build()));
        assertThat(identities.of(person("NATO"))).isNotEqualTo(identities.of(Organization.of("n", "NATO")));
    }

    @Test
    void whoeverHasNoNameIsKnownByWords() {
        Identity official = identities.of(
                Person.builder().id("o").description("an official").build());
        assertThat(official.known()).isEqualTo(Identity.Known.BY_WORDS);
        assertThat(official).isEqualTo(identities.of(Group.of("g", "an \r\n official")));
        assertThat(official).isEqualTo(Identity.byWords(" an official "));
        assertThat(official).isNotEqualTo(identities.of(person("an official")));
    }

    @Test
    void aMegabyteOfNameIsShortened() {
        Identity one = identities.of(person("🌉".repeat(500_000)));
        Identity other = identities.of(person("🌉".repeat(500_000) + "x"));
        assertThat(one).isNotEqualTo(other);
        assertThat(one.label()).hasSizeLessThan(300).startsWith("🌉🌉").contains("…");
    }

    @Test
    void urisBeyondTheLimitAreNotConnected() {
        for (int i = 0; i < Identities.MAX_URIS; i++) {
            identities.of(person("n", "x:" + i));
        }
        Identity late = identities.of(person("Ann", "y:1", "y:2"));
        assertThat(late).isEqualTo(identities.of(person("Ann", "y:1")));
        assertThat(identities.canonical(late)).isEqualTo(late);
        assertThat(identities.of(person("Ann", "y:2"))).isNotEqualTo(late);
    }
}
