package dev.readout.json.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LineFeedsTest {
    @Test
    void findsAndCountsAsOneByteAtATimeWould() {
        RandomGenerator random = new SplittableRandom(1);
        for (int run = 0; run < 20_000; run++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int i = 0; i < bytes.length; i++) {
                // Bytes that differ from LF in one bit, or are one more or less, are those that a wrong mask confuses.
                int[] near = {'\n', '\n' + 1, '\n' - 1, '\n' | 0x80, 0, 0x80, 0xFF, '\n' ^ 1 << random.nextInt(8)};
                bytes[i] = (byte) near[random.nextInt(near.length)];
            }
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length - from + 1);
            int first = -1;
            int count = 0;
            for (int i = to - 1; i >= from; i--) {
                if (bytes[i] == '\n') {
                    first = i;
                    count++;
                }
            }
            assertThat(LineFeeds.indexOf(bytes, from, to)).isEqualTo(first);
            assertThat(LineFeeds.count(bytes, from, to)).isEqualTo(count);
        }
    }
}
