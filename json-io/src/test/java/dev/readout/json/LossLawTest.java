package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.exchange.Loss;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The law itself can fail. */
class LossLawTest {
    private static final String ORIGINAL = "{\"a\":1,\"list\":[1,2,3],\"map\":{\"x\":\"y\"}}";

    private static JsonNode json(String json) {
        return new JsonMapper().readTree(json);
    }

    private static List<String> faults(String read, Loss... losses) {
        return LossLaw.faults(json(ORIGINAL), List.of(losses), json(read));
    }

    private static Loss leftOut(String place) {
        return Loss.of(place, "it is left out", true);
    }

    private static Loss changed(String place) {
        return Loss.of(place, "it is changed", false);
    }

    @Test
    void holdsForWhatTheLossesName() {
        assertThat(faults(ORIGINAL)).isEmpty();
        assertThat(faults(
                        "{\"a\":2,\"list\":[1,3],\"b\":0}",
                        changed("/a"),
                        leftOut("/list/1"),
                        leftOut("/map"),
                        changed("/b")))
                .isEmpty();
        assertThat(faults("{\"a\":1,\"list\":[1,2,3]}", leftOut("/map/x"))).isEmpty();
        assertThat(faults(
                        "{\"a\":1,\"map\":{\"x\":\"y\"}}", leftOut("/list/0"), leftOut("/list/1"), leftOut("/list/2")))
                .isEmpty();
    }

    @Test
    void findsALossThatWasNotReported() {
        assertThat(faults("{\"list\":[1,2,3],\"map\":{\"x\":\"y\"}}"))
                .containsExactly("expected 1, found nothing at /a");
        assertThat(faults("{\"a\":2,\"list\":[1,2,3],\"map\":{\"x\":\"y\"}}"))
                .containsExactly("expected 1, found 2 at /a");
        assertThat(faults("{\"a\":1,\"list\":[1,3],\"map\":{\"x\":\"y\"}}"))
                .containsExactly("expected 2, found 3 at /list/1", "expected 3, found nothing at /list/2");
        assertThat(faults("{\"a\":1,\"list\":[1,2,3,4],\"map\":{\"x\":\"y\"}}"))
                .containsExactly("expected no more elements, found 4 at /list");
        assertThat(faults("{\"a\":1,\"list\":[1,2,3],\"map\":{\"x\":\"y\"},\"b\":0}"))
                .containsExactly("expected nothing, found 0 at /b");
    }

    @Test
    void findsAReportedLossThatWasNone() {
        assertThat(faults(ORIGINAL, leftOut("/a"))).containsExactly("expected nothing, found 1 at /a: it is left out");
        assertThat(faults(ORIGINAL, changed("/a"))).containsExactly("nothing was changed at /a: it is changed");
        assertThat(faults(ORIGINAL, leftOut("/b"))).containsExactly("nothing was lost at /b: it is left out");
        assertThat(faults(ORIGINAL, changed("/list/7"))).containsExactly("nothing was lost at /list/7: it is changed");
        assertThat(faults("{\"list\":[1,2,3],\"map\":{\"x\":\"y\"}}", leftOut("/a"), leftOut("/a")))
                .containsExactly("there are two losses at /a");
    }
}
