package dev.readout.grounding.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "&amp; x, 26, 5",
                "&AMP;, 26, 5",
                "&nbsp;, A0, 6",
                "&CounterClockwiseContourIntegral;, 2233, 33",
                "&#39;, 27, 5",
                "&#x1F54A;, 1F54A, 9",
                "&#X27;, 27, 6",
                "&#0000039;, 27, 10",
                "&amp;rsquo;, 2019, 11",
                "&amp;#39;, 27, 9",
                "&amp;amp;, 26, 9",
                "&#146;, 2019, 6",
                "&#x85;, 2026, 6",
                "&#129;, 81, 6",
            })
    void readsAReference(String source, String codePoint, int length) {
        var reference = Objects.requireNonNull(CharacterReferences.at(source, 0), source);
        assertThat(Integer.toHexString(reference.first())).isEqualToIgnoringCase(codePoint);
        assertThat(reference.second()).isEqualTo(CharacterReferences.NONE);
        assertThat(reference.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "&;",
                "&a;",
                "&#;",
                "&#x;",
                "&#xD800;",
                "&#x110000;",
                "&#99999999999;",
                "&#12a;",
                "&#-5;",
                "&copy=2",
                "&rsquo",
                "&T lost;",
                "&Rsquo;",
                "&rsquo ;",
                "&#\u0663\u0669;"
            })
    void readsNothingElse(String source) {
        assertThat(CharacterReferences.at(source, 0)).isNull();
    }

    @Test
    void readsTwoCharacters() {
        var reference = Objects.requireNonNull(CharacterReferences.at("&NotEqualTilde;", 0));
        assertThat(new int[] {reference.first(), reference.second()}).containsExactly(0x2242, 0x338);
    }

    /** HTML has 2,231 names. 106 of them have no semicolon, and are also in the list with one. */
    @Test
    void knowsAllNamesOfTheStandard() {
        assertThat(CharacterReferences.named()).hasSize(2231 - 106);
        assertThat(CharacterReferences.named().values())
                .allMatch(characters -> characters.codePointCount(0, characters.length()) <= 2);
    }
}
