package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.article.Article;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Person;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A reader does not check again what it has proved. Whoever changes an article that was read has proved nothing. */
class ChangedAfterReadingTest {
    private static final Article READ = ReadoutJson.strict()
            .read("{\"readout\":\"1\",\"text\":\"She said: 😀 yes.\"}".getBytes(StandardCharsets.UTF_8));

    @Test
    void refusesSpeakersThatAreNotListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READ.toBuilder()
                        .addAuthor(Person.of("nobody", "Nobody"))
                        .build())
                .withMessageStartingWith("authors[0] must be listed in speakers: ");
    }

    @Test
    void refusesPassagesOfAnotherText() {
        Mention other = Mention.of(Text.of("She said: 😀 no.").find("She"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READ.toBuilder().addMention(other).build())
                .withMessageStartingWith("mentions[0].passage must be of the article's text: ");
    }

    @Test
    void listsWhatCanBeReached() {
        Person nobody = Person.of("nobody", "Nobody");
        Article changed = READ.toBuilder().addAuthor(nobody).listReachable().build();
        assertThat(changed.speakers()).containsExactly(nobody);
    }

    @Test
    void equalsWhatIsBuiltByHand() {
        Article built = Article.builder().text(READ.text()).build();
        assertThat(READ).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(READ.toBuilder().build()).isEqualTo(built);
    }
}
