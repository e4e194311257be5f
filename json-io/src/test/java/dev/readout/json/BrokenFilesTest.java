package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.article.Article;
import dev.readout.json.SpecFiles.SpecFile;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a file is broken, it gives an article or the read exception, and nothing else. */
class BrokenFilesTest {
    private static final ReadoutJson JSON = ReadoutJson.strict();
    private static final ReadoutJson LENIENT = ReadoutJson.lenient();

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#valid")
    void everyTruncationIsRefused(SpecFile file) {
        byte[] bytes = file.bytes();
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThat(readOrRefused(JSON, cut)).as("%d bytes", length).isEmpty();
            // A lenient reader does the same, and the larger files take their time.
            if (bytes.length < 2000 || length % 7 == 0) {
                assertThat(readOrRefused(LENIENT, cut)).as("%d bytes", length).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#valid")
    void aChangedByteGivesAnArticleOrTheReadException(SpecFile file) {
        byte[] bytes = file.bytes();
        RandomGenerator random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            Optional<Article> strict = readOrRefused(JSON, changed);
            strict.ifPresent(article ->
                    assertThat(JSON.read(ReadoutJson.toBytes(article))).isEqualTo(article));
            if (i % 4 == 0) {
                Optional<Article> lenient = readOrRefused(LENIENT, changed);
                assertThat(strict.isPresent() ? strict : lenient).isEqualTo(lenient);
                lenient.ifPresent(article ->
                        assertThat(JSON.read(ReadoutJson.toBytes(article))).isEqualTo(article));
            }
        }
    }

    @Test
    void all2073ChangesOfAnchoredWordsAndPositionsAreRefused() {
        Article article = JSON.read(SpecFiles.valid()
                .filter(file -> file.name().equals("news-article"))
                .findFirst()
                .orElseThrow()
                .bytes());
        String document = ReadoutJson.toJson(article);
        int refused = 0;
        for (int at = document.indexOf("{\"start\":"); at >= 0; at = document.indexOf("{\"start\":", at + 1)) {
            int end = document.indexOf('}', at);
            String piece = document.substring(at, end);
            for (int change = -2; change <= 2; change++) {
                int by = change;
                if (by != 0) {
                    refused += refuses(document, at, end, shifted(piece, "\"start\":", by));
                    refused += refuses(document, at, end, shifted(piece, "\"end\":", by));
                }
            }
            int exact = piece.indexOf("\"exact\":\"") + "\"exact\":\"".length();
            for (int i = exact; i < piece.length() - 1; i++) {
                char other = piece.charAt(i) == 'x' ? 'y' : 'x';
                refused += refuses(document, at, end, piece.substring(0, i) + other + piece.substring(i + 1));
            }
        }
        assertThat(refused).isEqualTo(2073);
    }

    @Test
    void deepNestingIsRefused() {
        String place = "{\"name\":\"a\",\"inside\":";
        String deep = "{\"readout\":\"1\",\"text\":\"\",\"meetings\":[{\"id\":\"m\",\"kind\":\"call\",\"places\":["
                + place.repeat(100_000);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> JSON.read(deep))
                .withMessageContaining("expected at most 100 objects and lists in each other, found more");
    }

    private static int refuses(String document, int at, int end, String piece) {
        String changed = document.substring(0, at) + piece + document.substring(end);
        assertThatExceptionOfType(ReadoutReadException.class).as(piece).isThrownBy(() -> JSON.read(changed));
        return 1;
    }

    private static String shifted(String piece, String member, int by) {
        int start = piece.indexOf(member) + member.length();
        int end = start;
        while (Character.isDigit(piece.charAt(end))) {
            end++;
        }
        return piece.substring(0, start) + (Integer.parseInt(piece.substring(start, end)) + by) + piece.substring(end);
    }

    private static Optional<Article> readOrRefused(ReadoutJson json, byte[] bytes) {
        try {
            return Optional.of(json.read(bytes));
        } catch (ReadoutReadException e) {
            return Optional.empty();
        }
    }
}
