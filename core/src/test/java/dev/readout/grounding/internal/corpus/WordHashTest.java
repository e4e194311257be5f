package dev.readout.grounding.internal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.internal.words.LetterFolding;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordHashTest {
    @Test
    void isTheSameForWordsThatDifferInCaseAndDiacritics() {
        assertThat(WordHash.of("ZÜRICH")).isEqualTo(WordHash.of("Zurich")).isNotEqualTo(WordHash.of("Zug"));
        assertThat(WordHash.of("\ud801\udc00")).isEqualTo(WordHash.of("\ud801\udc28"));
    }

    /** A grounder ignores case, or case and diacritics. Words that it takes for the same must have the same hash. */
    @Test
    void isTheSameForWordsThatAnyIndexTakesForTheSame() {
        IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .forEach(c -> {
                    int hash = WordHash.of("a" + c);
                    assertThat(WordHash.of("a" + LetterFolding.withoutCase(c)))
                            .as("U+%04X", c.codePointAt(0))
                            .isEqualTo(hash);
                    assertThat(WordHash.of(LetterFolding.otherFirst(c) + "a"))
                            .as("U+%04X", c.codePointAt(0))
                            .isEqualTo(WordHash.of(c + "a"));
                });
    }
}
