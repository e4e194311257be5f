package dev.readout.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Refusal;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicTest {
    private static final URI WIKIDATA = URI.create("https://www.wikidata.org/wiki/Q1");
    private static final URI URN = URI.create("urn:topic:1");

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Topic.Builder> refusal) {
        refusal.of(Topic.of("deterrence", "Deterrence").toBuilder(), Topic.Builder::build);
    }

    static Stream<Refusal<Topic.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("id must be one or more of A-Z a-z 0-9 . _ : -: \"\"", b -> b.id("")),
                new Refusal<>("label must not be blank: \"\\r\\n\"", b -> b.label("\r\n")),
                new Refusal<>(
                        "label must have no unpaired surrogate: \\ud83d at UTF-16 index 1", b -> b.label("a\ud83d")),
                new Refusal<>("sameAs must be an absolute URI: Q1", b -> b.addSameAs(WIKIDATA, URI.create("Q1"))));
    }

    @Test
    void isMadeOfIdAndLabel() {
        assertThat(Topic.of("deterrence", "e\u0301\u00a0\ud83d\udd4a"))
                .isEqualTo(Topic.builder()
                        .id("deterrence")
                        .label("e\u0301\u00a0\ud83d\udd4a")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topic.of("a b", "A"))
                .withMessage("id must be one or more of A-Z a-z 0-9 . _ : -: \"a b\"");
    }

    @Test
    void keepsSameAsInItsOrder() {
        Topic topic = Topic.of("a", "A").toBuilder()
                .addSameAs(URN)
                .addSameAs(WIKIDATA, URN)
                .build();
        assertThat(topic.sameAs()).containsExactly(URN, WIKIDATA, URN);
        assertThat(topic.toBuilder().sameAs(List.of(WIKIDATA)).build().sameAs()).containsExactly(WIKIDATA);
    }

    @Test
    void isShownByIdAndLabel() {
        assertThat(Topic.of("deterrence", "Deterrence\n")).hasToString("Topic deterrence \"Deterrence\\n\"");
        String huge = "x".repeat(1_000_000);
        assertThat(Topic.of(huge, huge).toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Topic.of(null, "A"));
        assertThatNullPointerException().isThrownBy(() -> Topic.of("a", null));
    }
}
