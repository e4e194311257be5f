package dev.readout.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Refusal;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionTest {
    private static final Person NETANYAHU = Person.builder().id("netanyahu").build();
    private static final Person GEOANA = Person.builder().id("geoana").build();
    private static final Passage BOTH =
            Text.of("\ud83d\udd4a both\u00a0leaders").find("both\u00a0leaders");

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Mention.Builder> refusal) {
        refusal.of(Mention.of(BOTH, NETANYAHU).toBuilder(), Mention.Builder::build);
    }

    static Stream<Refusal<Mention.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("speakers must have each id once: netanyahu", b -> b.addSpeaker(NETANYAHU)),
                new Refusal<>("attributes key must not be blank: \"\"", b -> b.putAttribute("", "x")),
                new Refusal<>(
                        "attributes value of a must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.putAttribute("a", "\ud83d")));
    }

    @Test
    void isMadeOfWordsAndSpeakers() {
        assertThat(Mention.of(BOTH, NETANYAHU, GEOANA))
                .isEqualTo(Mention.builder()
                        .passage(BOTH)
                        .addSpeaker(NETANYAHU)
                        .addSpeaker(GEOANA)
                        .build());
        assertThat(Mention.of(BOTH).speakers()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mention.of(BOTH, NETANYAHU, NETANYAHU))
                .withMessage("speakers must have each id once: netanyahu");
    }

    @Test
    void keepsSpeakersInTheirOrder() {
        Mention mention = Mention.of(BOTH, NETANYAHU, GEOANA);
        assertThat(mention.speakers()).containsExactly(NETANYAHU, GEOANA);
        assertThat(mention.toBuilder().speakers(List.of(GEOANA)).build().speakers())
                .containsExactly(GEOANA);
    }

    @Test
    void isShownByWordsAndIds() {
        assertThat(Mention.of(BOTH, NETANYAHU, GEOANA))
                .hasToString("Mention [2,14) \"both\u00a0leaders\" of [netanyahu, geoana]");
        assertThat(Mention.of(BOTH)).hasToString("Mention [2,14) \"both\u00a0leaders\" of []");
    }

    @Test
    void isShownShortHoweverMuchThereIs() {
        Text text = Text.of("x".repeat(1_000_000));
        Passage pieces = text.passage(Collections.nCopies(100_000, new Span(0, 1_000)));
        List<Person> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Person.builder().id("person-" + i).build())
                .toList();
        assertThat(Mention.of(pieces).toBuilder().speakers(many).build().toString())
                .endsWith("person-8, person-9] and 9990 more")
                .hasSizeLessThan(400);
        Person huge = Person.builder().id(text.string()).build();
        assertThat(Mention.of(BOTH, huge).toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Mention.of(null, GEOANA));
        assertThatNullPointerException().isThrownBy(() -> Mention.of(BOTH, GEOANA, null));
    }
}
