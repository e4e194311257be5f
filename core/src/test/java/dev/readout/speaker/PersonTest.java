package dev.readout.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonTest {
    private static final URI WIKIDATA = URI.create("https://www.wikidata.org/wiki/Q43723");
    private static final URI URN = URI.create("urn:person:1");

    private static Person.Builder person() {
        return Person.builder().id("evans");
    }

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Person.Builder> refusal) {
        refusal.of(person(), Person.Builder::build);
    }

    static Stream<Refusal<Person.Builder>> refuses() {
        return Stream.of(
                new Refusal<>(
                        "id must be one or more of A-Z a-z 0-9 . _ : -: \"Geoan\u0103\"", b -> b.id("Geoan\u0103")),
                new Refusal<>("name must not be blank: \"\"", b -> b.name("")),
                new Refusal<>("name must have no unpaired surrogate: \\ud83d at UTF-16 index 0", b -> b.name("\ud83d")),
                new Refusal<>("honorific must not be blank: \" \"", b -> b.honorific(" ")),
                new Refusal<>("description must not be blank: \"\\n\"", b -> b.description("\n")),
                new Refusal<>("sameAs must be an absolute URI: //a/b", b -> b.addSameAs(URI.create("//a/b"))),
                new Refusal<>("attributes key must not be blank: \"\"", b -> b.putAttribute("", "x")),
                new Refusal<>(
                        "attributes value of a must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.putAttribute("a", "\ud83d")));
    }

    @Test
    void needsNoName() {
        assertThat(person().build().name()).isEmpty();
    }

    @Test
    void isCalledByHonorificAndName() {
        Person.Builder evans =
                person().name("Mike Evans").description("an author").addRole(Role.of("author"));
        assertThat(evans.build().displayName()).isEqualTo("Mike Evans");
        assertThat(evans.honorific("Dr").build().displayName()).isEqualTo("Dr Mike Evans");
    }

    @Test
    void isCalledByDescriptionWithoutAName() {
        assertThat(person().honorific("Dr")
                        .description("a senior official")
                        .addRole(Role.of("author"))
                        .build()
                        .displayName())
                .isEqualTo("a senior official");
    }

    @Test
    void isCalledByRolesWithoutNameAndDescription() {
        Organization nato = Organization.of("nato", "NATO");
        assertThat(person().addRole(Role.of("author"))
                        .addRole(Role.of("chair", nato))
                        .build()
                        .displayName())
                .isEqualTo("author, chair (NATO)");
    }

    @Test
    void isCalledByIdWhereNothingElseIsKnown() {
        assertThat(person().build().displayName()).isEqualTo("evans");
    }

    @Test
    void keepsListsInTheirOrder() {
        Role author = Role.of("author");
        Role chair = Role.of("chair");
        Person person = person().addRole(chair)
                .addRole(author)
                .addRole(chair)
                .addSameAs(URN, WIKIDATA)
                .addSameAs(URN)
                .build();
        assertThat(person.roles()).containsExactly(chair, author, chair);
        assertThat(person.sameAs()).containsExactly(URN, WIKIDATA, URN);
        Person replaced =
                person.toBuilder().roles(List.of(author)).sameAs(List.of()).build();
        assertThat(replaced.roles()).containsExactly(author);
        assertThat(replaced.sameAs()).isEmpty();
    }

    @Test
    void keepsAttributesInTheirOrder() {
        Person person = person().putAttribute("z", "1")
                .putAttribute("a", "")
                .putAttribute("m", "e\u0301\u00a0\ud83d\udd4a\r\n")
                .putAttribute("a", "2")
                .build();
        assertThat(person.attributes().keySet()).containsExactly("z", "a", "m");
        assertThat(person.attributes()).containsEntry("a", "2").containsEntry("m", "e\u0301\u00a0\ud83d\udd4a\r\n");
        assertThat(person.toBuilder().attributes(Map.of("b", "3")).build().attributes())
                .isEqualTo(Map.of("b", "3"));
    }

    @Test
    void isShownByIdAndWhatToCallIt() {
        assertThat(person().honorific("Dr").name("Mike Evans").build()).hasToString("Person evans \"Dr Mike Evans\"");
        String huge = "x".repeat(1_000_000);
        assertThat(person().id(huge).name(huge).build().toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void isMadeOfIdAndName() {
        assertThat(Person.of("netanyahu", "Benjamin Netanyahu"))
                .isEqualTo(Person.builder()
                        .id("netanyahu")
                        .name("Benjamin Netanyahu")
                        .build());
        assertThatNullPointerException().isThrownBy(() -> Person.of("netanyahu", null));
        assertThatNullPointerException().isThrownBy(() -> Person.of(null, "Benjamin Netanyahu"));
    }
}
