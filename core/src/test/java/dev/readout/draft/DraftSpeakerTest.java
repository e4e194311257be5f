package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Examples;
import dev.readout.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftSpeakerTest {
    private static final String INVALID_ID = " must be one or more of A-Z a-z 0-9 . _ : -: \"Geoan\u0103\"";

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<DraftSpeaker.Builder> refusal) {
        refusal.of(Examples.draftSpeaker().toBuilder(), DraftSpeaker.Builder::build);
    }

    static Stream<Refusal<DraftSpeaker.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("id" + INVALID_ID, b -> b.id("Geoan\u0103")),
                new Refusal<>("name must not be blank: \"\"", b -> b.name("")),
                new Refusal<>("name must have no unpaired surrogate: \\ud83d at UTF-16 index 0", b -> b.name("\ud83d")),
                new Refusal<>("honorific must not be blank: \"\u00a0\"", b -> b.honorific("\u00a0")),
                new Refusal<>("description must not be blank: \"\\r\\n\"", b -> b.description("\r\n")),
                new Refusal<>("members[1]" + INVALID_ID, b -> b.addMember("Geoan\u0103")));
    }

    @Test
    void isShownByNameOrDescription() {
        assertThat(Examples.draftSpeaker()).hasToString("DraftSpeaker netanyahu PERSON \"Benjamin Netanyahu\"");
        assertThat(DraftSpeaker.builder()
                        .id("officials")
                        .kind(DraftSpeaker.Kind.GROUP)
                        .description("key officials")
                        .build())
                .hasToString("DraftSpeaker officials GROUP \"key officials\"");
        assertThat(DraftSpeaker.builder()
                        .id("nato")
                        .kind(DraftSpeaker.Kind.ORGANIZATION)
                        .build())
                .hasToString("DraftSpeaker nato ORGANIZATION");
    }
}
