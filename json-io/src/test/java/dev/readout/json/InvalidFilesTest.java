package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.readout.json.SpecFiles.SpecFile;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidFilesTest {
    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#invalid")
    void refusesWithThePlaceAndTheReason(SpecFile file) {
        ReadoutReadException refusal = catchThrowableOfType(
                ReadoutReadException.class, () -> ReadoutJson.strict().read(file.bytes()));
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
    void thereAreManyInvalidFiles() {
        assertThat(SpecFiles.invalid().count()).isGreaterThanOrEqualTo(80);
    }
}
