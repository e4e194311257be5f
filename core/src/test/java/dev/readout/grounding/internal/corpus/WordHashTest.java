package dev.readout.grounding.internal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.internal.words.LetterFolding;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordHashTest {
    @Test
    void isOneForWordsThatDifferInCaseAndDiacritics() {
        assertThat(WordHash.of("ZÜRICH")).isEqualTo(WordHash.of("Zurich")).isNotEqualTo(WordHash.of("Zug"));
        assertThat(WordHash.of("\ud801\udc00")).isEqualTo(WordHash.of("\ud801\udc28"));
    }

    /** A grounder looks for words with their case ignored, or diacritics too; none of those may have two numbers. */
    @Test
    void isOneForWhatAnyIndexTakesForOneWord() {
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
