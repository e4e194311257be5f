package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What users can make, so as to test how they handle it. */
class ReadoutReadExceptionTest {
    private final IllegalStateException cause = new IllegalStateException();

    @Test
    void tellsTheFileThePointerAndTheLocation() {
        ReadoutReadException refusal =
                new ReadoutReadException("a.json", "/text", 2, 3, 14, "expected a string, found null", cause);
        assertThat(refusal)
                .hasMessage("a.json: /text (line 2, column 3, byte 14): expected a string, found null")
                .hasCause(cause);
        assertThat(refusal.place()).isEqualTo("/text");
        assertThat(refusal.problem()).isEqualTo("expected a string, found null");
        assertThat(refusal.line()).hasValue(2);
        assertThat(refusal.column()).hasValue(3);
        assertThat(refusal.byteOffset()).hasValue(14);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        ReadoutReadException refusal = new ReadoutReadException("", "", -1, -1, -1, "found a \uD83D", null);
        assertThat(refusal).hasMessage("found a ?").hasNoCause();
        assertThat(refusal.line()).isEmpty();
        assertThat(refusal.column()).isEmpty();
        assertThat(refusal.byteOffset()).isEmpty();
        assertThat(new ReadoutReadException("", "/a", -1, -1, -1, "found b", null))
                .hasMessage("/a: found b");
        assertThat(new ReadoutReadException("", "", 1, 1, 0, "found b", null))
                .hasMessage("line 1, column 1, byte 0: found b");
    }

    @Test
    void isPartOfABadLineThatKeepsItsOwnBytes() {
        ReadoutReadException refusal = new ReadoutReadException("", "", 4, 1, 50, "found b", null);
        byte[] bytes = {'b'};
        BadLine line = new BadLine(refusal, 4, 50, 2, bytes);
        bytes[0] = 'c';
        assertThat(line.text()).isEqualTo("b");
        assertThat(line.isWhole()).isFalse();
        assertThat(line.length()).isEqualTo(2);
        assertThat(line.line()).isEqualTo(4);
        assertThat(line.byteOffset()).isEqualTo(50);
        assertThat(line.refusal()).isSameAs(refusal);
    }

    @Test
    void aProgressOfAStreamHasNoTotal() {
        assertThat(new LinesProgress(1, -1, 2).totalBytes()).isEmpty();
        assertThat(new LinesProgress(1, 0, 2).totalBytes()).isEqualTo(OptionalLong.of(0));
    }
}
