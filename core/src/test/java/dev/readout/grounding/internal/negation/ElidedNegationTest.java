package dev.readout.grounding.internal.negation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.internal.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElidedNegationTest {
    /** The words between the braces are left out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will {not} sign | true",
                "We will {now} sign | false",
                "Ann, {who did not speak}, left | false",
                "Ann, {who did not speak, then} left | false",
                "Ann, {who spoke, did not} leave | true",
                "Ann {did not speak}, and left | true",
                "We met. {Nobody spoke.} We left | false",
                "We met. {Nobody} left | true",
                "We {met nobody}. We left | true",
                "They will, {however, not, I fear}, sign | true",
                "They came, {they did not stay, they left}, and we slept | false",
                "The deal – {not a good one} – was signed | false",
                "We “{not}” sign | true",
            })
    void negatesTheWordsBesideIt(String marked, boolean isNegated) {
        int open = marked.indexOf('{');
        int close = marked.indexOf('}') - 1;
        Words text = Words.of(marked.replace("{", "").replace("}", ""));
        assertThat(new ElidedNegation(text, new Negators(text)).isIn(text.firstFrom(open), text.firstFrom(close)))
                .isEqualTo(isNegated);
    }
}
