package dev.readout.json.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.json.GzipBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipStreamTest {
    private static byte[] ascii(String string) {
        return string.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static String read(byte[] bytes) throws IOException {
        try (GzipStream stream = new GzipStream(new ByteArrayInputStream(bytes))) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void readsEveryMember() throws IOException {
        assertThat(read(GzipBytes.of(ascii("one"), ascii(""), ascii("two")))).isEqualTo("onetwo");
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void readsOneByteAtATime() throws IOException {
        try (GzipStream stream = new GzipStream(new ByteArrayInputStream(GzipBytes.of(ascii("a"), new byte[] {-1})))) {
            assertThat(stream.read(new byte[1], 0, 0)).isZero();
            assertThat(stream.read()).isEqualTo('a');
            assertThat(stream.read()).isEqualTo(0xFF);
            assertThat(stream.read()).isEqualTo(-1);
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void readsMuch() throws IOException {
        RandomGenerator random = new SplittableRandom(2);
        byte[] bytes = new byte[1_000_000];
        random.nextBytes(bytes);
        byte[] compressed = GzipBytes.of(bytes, bytes);
        GzipStream stream = new GzipStream(new ByteArrayInputStream(compressed));
        assertThat(stream.readAllBytes()).isEqualTo(joined(bytes, bytes));
        assertThat(stream.consumed()).isEqualTo(compressed.length);
    }

    /** A header may have an extra field, a name, a comment and a checksum (RFC 1952, section 2.3). */
    @Test
    void readsPastWhatAHeaderMayHave() throws IOException {
        byte[] plain = GzipBytes.of(ascii("words"));
        for (int flags = 0; flags < 32; flags++) {
            byte[] header = Arrays.copyOf(plain, 10);
            header[3] = (byte) flags;
            byte[] member = joined(
                    header,
                    (flags & 4) == 0 ? new byte[0] : joined(new byte[] {3, 0}, ascii("abc")),
                    ascii((flags & 8) == 0 ? "" : "name\0"),
                    ascii((flags & 16) == 0 ? "" : "comment\0"),
                    new byte[flags & 2],
                    Arrays.copyOfRange(plain, 10, plain.length));
            assertThat(read(member)).as("flags %d", flags).isEqualTo("words");
            assertThat(read(joined(plain, member, plain))).as("flags %d", flags).isEqualTo("wordswordswords");
        }
    }

    @Test
    void closesTheStream() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        new GzipStream(new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                })
                .close();
        assertThat(closed).isTrue();
    }

    @Test
    void refusesEveryTruncationButThoseBetweenMembers() throws IOException {
        byte[] one = GzipBytes.of(ascii("one"));
        byte[] both = joined(one, GzipBytes.of(ascii("two")));
        for (int length = 1; length < both.length; length++) {
            byte[] cut = Arrays.copyOf(both, length);
            if (length == one.length) {
                assertThat(read(cut)).isEqualTo("one");
            } else {
                assertThatExceptionOfType(ZipException.class)
                        .isThrownBy(() -> read(cut))
                        .withMessage("a stream that is cut short");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'something else'",
        "1, 'something else'",
        "2, 'something else'",
        "3, 'reserved flags in a header'",
        "10, 'broken data: '",
        "-8, 'data with another checksum or length than its own'",
        "-1, 'data with another checksum or length than its own'"
    })
    void refusesABrokenByte(int index, String message) throws IOException {
        byte[] bytes = GzipBytes.of(ascii("words and words"));
        bytes[index < 0 ? bytes.length + index : index] ^= (byte) 0xFF;
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> read(bytes))
                .withMessageStartingWith(message);
    }

    @Test
    void refusesWhatStandsBehindAMember() throws IOException {
        byte[] bytes = joined(GzipBytes.of(ascii("words")), ascii("garbage"));
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> read(bytes))
                .withMessage("something else after a member");
    }
}
