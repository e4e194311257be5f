package dev.readout.grounding.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapBuilderTest {
    /**
     * The marks are those of {@link ComparableCharacters}, so that dashes and quotation marks have one form already.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                ", | ,",
                "' | \"",
                "'' | \"",
                "''' | \"\"",
                "-,— | -,—",
                ".. | ..",
                "...… | …",
                "..” | ..”",
                "... | …",
                "… | …",
                ".… | …",
                "…. | …",
                "[...] | …",
                "(…) | …",
                ".[…] | …",
                "[…]. | …",
                "[…) | […)",
                "[!] | [!]",
                "\", | ,\"",
                "',. | ,.\"",
                "\"; | ;\"",
                ",\" | ,\"",
                "\"! | \"!",
                "?\" | ?\"",
            })
    void hasOneFormForEachMark(String marks, String gap) {
        assertThat(gap(marks)).isEqualTo(gap);
    }

    @Test
    void isEmptyWithoutMarksAndAfterClear() {
        GapBuilder builder = new GapBuilder();
        assertThat(builder.toGap()).isEmpty();
        builder.add('!');
        builder.clear();
        assertThat(builder.toGap()).isEmpty();
    }

    private static String gap(String marks) {
        GapBuilder builder = new GapBuilder();
        marks.codePoints().forEach(builder::add);
        return builder.toGap();
    }
}
