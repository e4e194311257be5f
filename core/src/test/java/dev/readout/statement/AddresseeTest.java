package dev.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.speaker.Person;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddresseeTest {
    private static final Person EVANS = Person.builder().id("evans").build();
    private static final Person SMITH = Person.builder().id("smith").build();
    private static final Passage REPORTERS =
            Text.of("\ud83d\udd4a told e\u0301 reporters\r\n").find("reporters");

    @Test
    void isMadeOfWordsAndSpeakers() {
        assertThat(Addressee.of(REPORTERS, EVANS, SMITH))
                .isEqualTo(Addressee.builder()
                        .mention(REPORTERS)
                        .addSpeaker(EVANS)
                        .addSpeaker(SMITH)
                        .build());
    }

    @Test
    void needsAMentionOrASpeaker() {
        assertThat(Addressee.of(REPORTERS).speakers()).isEmpty();
        assertThat(Addressee.builder().addSpeaker(EVANS).build().mention()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Addressee.builder().build())
                .withMessage("addressee must have a mention or a speaker: Addressee []");
    }

    @Test
    void refusesASpeakerTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Addressee.of(REPORTERS, EVANS, EVANS))
                .withMessage("speakers must have each id once: evans");
    }

    @Test
    void keepsSpeakersInTheirOrder() {
        Addressee addressee = Addressee.of(REPORTERS, SMITH, EVANS);
        assertThat(addressee.speakers()).containsExactly(SMITH, EVANS);
        assertThat(addressee.toBuilder().speakers(List.of(EVANS)).build().speakers())
                .containsExactly(EVANS);
    }

    @Test
    void isShownByWordsAndIds() {
        assertThat(Addressee.of(REPORTERS, EVANS)).hasToString("Addressee [10,19) \"reporters\" [evans]");
        assertThat(Addressee.builder().addSpeaker(EVANS).build()).hasToString("Addressee [evans]");
    }

    @Test
    void isShownShortHoweverMuchThereIs() {
        List<Person> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Person.builder().id("person-" + i).build())
                .toList();
        assertThat(Addressee.of(REPORTERS).toBuilder().speakers(many).build().toString())
                .endsWith("person-9] and 9990 more")
                .hasSizeLessThan(400);
        Person huge = Person.builder().id("x".repeat(1_000_000)).build();
        assertThat(Addressee.of(REPORTERS, huge).toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Addressee.of(null, EVANS));
        assertThatNullPointerException().isThrownBy(() -> Addressee.of(REPORTERS, EVANS, null));
    }
}
