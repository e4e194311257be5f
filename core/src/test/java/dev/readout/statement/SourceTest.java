package dev.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final Person NETANYAHU = Person.builder().id("netanyahu").build();
    private static final Person GEOANA = Person.builder().id("geoana").build();
    private static final Organization BBC = Organization.of("bbc", "BBC");
    private static final Organization REUTERS = Organization.of("reuters", "Reuters");
    private static final Text TEXT = Text.of("\ud83d\udd4a both\u00a0leaders said");
    private static final Passage BOTH = TEXT.find("both\u00a0leaders");

    @Test
    void isMadeOfWordsAndSpeakers() {
        assertThat(Source.of(BOTH, NETANYAHU, GEOANA))
                .isEqualTo(Source.builder()
                        .mention(BOTH)
                        .addSpeaker(NETANYAHU)
                        .addSpeaker(GEOANA)
                        .build());
    }

    @Test
    void needsAMentionOrASpeaker() {
        assertThat(Source.of(BOTH).speakers()).isEmpty();
        assertThat(Source.builder().addSpeaker(GEOANA).build().mention()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.builder()
                        .capacity(Role.of("author"))
                        .addVia(Source.of(BOTH))
                        .build())
                .withMessage("source must have a mention or a speaker: Source []");
    }

    @Test
    void refusesASpeakerTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(BOTH, GEOANA, NETANYAHU, GEOANA))
                .withMessage("speakers must have each id once: geoana");
    }

    @Test
    void keepsListsInTheirOrder() {
        Source bbc = Source.builder().addSpeaker(BBC).build();
        Source reuters = Source.builder().addSpeaker(REUTERS).build();
        Source source = Source.of(BOTH, NETANYAHU, GEOANA).toBuilder()
                .addVia(reuters)
                .addVia(bbc)
                .addVia(reuters)
                .build();
        assertThat(source.speakers()).containsExactly(NETANYAHU, GEOANA);
        assertThat(source.via()).containsExactly(reuters, bbc, reuters);
        Source replaced =
                source.toBuilder().speakers(List.of(GEOANA)).via(List.of(bbc)).build();
        assertThat(replaced.speakers()).containsExactly(GEOANA);
        assertThat(replaced.via()).containsExactly(bbc);
    }

    @Test
    void nestsUpToSixteenSources() {
        Source nearest = Source.of(BOTH);
        for (int i = 2; i <= Source.MAX_DEPTH; i++) {
            nearest = Source.of(BOTH).toBuilder()
                    .addVia(Source.of(BOTH))
                    .addVia(nearest)
                    .build();
        }
        Source source = nearest;
        assertThat(source.via()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(BOTH).toBuilder().addVia(source).build())
                .withMessage("via must nest at most 16 sources: 17");
    }

    @Test
    void isShownByWordsAndIds() {
        assertThat(Source.of(BOTH, NETANYAHU, GEOANA))
                .hasToString("Source [2,14) \"both\u00a0leaders\" [netanyahu, geoana]");
        assertThat(Source.builder().addSpeaker(GEOANA).build()).hasToString("Source [geoana]");
        assertThat(Source.of(BOTH)).hasToString("Source [2,14) \"both\u00a0leaders\" []");
    }

    @Test
    void isShownShortHoweverMuchThereIs() {
        List<Person> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Person.builder().id("person-" + i).build())
                .toList();
        assertThat(Source.of(BOTH).toBuilder().speakers(many).build().toString())
                .endsWith("person-9] and 9990 more")
                .hasSizeLessThan(400);
        Person huge = Person.builder().id("x".repeat(1_000_000)).build();
        assertThat(Source.of(BOTH, huge).toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Source.of(null, GEOANA));
        assertThatNullPointerException().isThrownBy(() -> Source.of(BOTH, GEOANA, null));
    }
}
