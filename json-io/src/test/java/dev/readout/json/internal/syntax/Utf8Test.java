package dev.readout.json.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void findsAMalformedByteWhereverItIs() {
        byte[] ascii = "abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.US_ASCII);
        for (int length = 0; length <= ascii.length; length++) {
            byte[] bytes = Arrays.copyOf(ascii, length);
            assertThat(Utf8.malformedAt(bytes)).isEqualTo(-1);
            for (int at = 0; at < length; at++) {
                byte[] broken = bytes.clone();
                broken[at] = (byte) 0x80;
                assertThat(Utf8.malformedAt(broken)).isEqualTo(at);
            }
        }
    }

    @Test
    void findsAMalformedByteAfterCharactersOfSeveralBytes() {
        for (int before = 0; before < 20; before++) {
            String good = "a".repeat(before) + "\u00e9" + "b".repeat(9) + "\u20ac\uD83D\uDD4A" + "c".repeat(before);
            byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
            assertThat(Utf8.malformedAt(bytes)).isEqualTo(-1);
            byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
            broken[bytes.length] = (byte) 0xC3;
            assertThat(Utf8.malformedAt(broken)).isEqualTo(bytes.length);
        }
    }
}
