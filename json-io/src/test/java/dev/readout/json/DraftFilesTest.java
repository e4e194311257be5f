package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.readout.draft.Draft;
import dev.readout.exchange.Reading;
import dev.readout.json.SpecFiles.SpecFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftFilesTest {
    private static final ReadoutDrafts STRICT = ReadoutJson.strict().drafts();
    private static final ReadoutDrafts LENIENT = ReadoutJson.lenient().drafts();

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#readDrafts")
    void areRead(SpecFile file) {
        Draft draft = STRICT.read(file.bytes());
        assertThat(STRICT.read(ReadoutDrafts.toBytes(draft))).isEqualTo(draft);
        assertThat(LENIENT.reading(file.bytes())).isEqualTo(Reading.of(draft, List.of()));
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#invalidDrafts")
    void areRefusedWithThePlaceAndTheReason(SpecFile file) {
        ReadoutReadException refusal =
                catchThrowableOfType(ReadoutReadException.class, () -> STRICT.read(file.bytes()));
        assertThat(refusal).as("the refusal").isNotNull();

        Map<String, String> expected = new LinkedHashMap<>(file.expected());
        expected.remove("schema");
        Map<String, String> found = new LinkedHashMap<>();
        found.put("pointer", refusal.place());
        found.put("offset", String.valueOf(refusal.byteOffset().orElse(-1)));
        found.put("line", String.valueOf(refusal.line().orElse(-1)));
        found.put("column", String.valueOf(refusal.column().orElse(-1)));
        found.put("message", refusal.problem());
        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void areMany() {
        assertThat(SpecFiles.validDrafts()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(SpecFiles.invalidDrafts()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#readDrafts")
    void areRefusedWhereverTheyAreCut(SpecFile file) {
        byte[] bytes = file.bytes();
        int end = bytes.length;
        while (bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(ReadoutReadException.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> STRICT.read(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#readDrafts")
    void giveADraftOrTheReadExceptionWhereAByteIsChanged(SpecFile file) {
        byte[] bytes = file.bytes();
        RandomGenerator random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            for (ReadoutDrafts drafts : List.of(STRICT, LENIENT)) {
                try {
                    Draft draft = drafts.read(changed);
                    assertThat(STRICT.read(ReadoutDrafts.toBytes(draft))).isEqualTo(draft);
                } catch (ReadoutReadException e) {
                    assertThat(e.problem()).isNotBlank();
                }
            }
        }
    }
}
