package dev.readout.grounding.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LetterFoldingTest {
    @Test
    void leavesOutTheDiacriticsOfLatinAsTheirDecompositionDoes() {
        for (char c = 'À'; c <= 'ſ'; c++) {
            String base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
            String expected = switch (c) {
                case 'İ' -> "İ"; // The small letter of it is another one than that of I.
                case 'Đ' -> "D";
                case 'đ' -> "d";
                case 'Ħ' -> "H";
                case 'ħ' -> "h";
                case 'Ł' -> "L";
                case 'ł' -> "l";
                case 'Ø' -> "O";
                case 'ø' -> "o";
                case 'Ŧ' -> "T";
                case 'ŧ' -> "t";
                default -> base;
            };
            assertThat(LetterFolding.withoutDiacritics(String.valueOf(c))).isEqualTo(expected);
        }
    }

    @Test
    void leavesOutDiacriticsOfOtherScriptsAndOfDecomposedLetters() {
        assertThat(LetterFolding.withoutDiacritics("e\u0301")).isEqualTo("e");
        assertThat(LetterFolding.withoutDiacritics("Ἀθῆναι")).isEqualTo("Αθηναι");
        assertThat(LetterFolding.withoutDiacritics("шёл й")).isEqualTo("шел й");
        assertThat(LetterFolding.withoutDiacritics("\uD835\uDC9C")).isEqualTo("\uD835\uDC9C");
    }

    @Test
    void ignoresCaseAndDiacriticsTogether() {
        UnaryOperator<String> key = LetterFolding.ignoring(true, true);
        assertThat(key.apply("minister")).isEqualTo("minister");
        assertThat(key.apply("MINISTER")).isEqualTo("minister");
        assertThat(key.apply("Straße")).isEqualTo("strasse");
        assertThat(key.apply("ÉLYSÉE")).isEqualTo("elysee");
        assertThat(key.apply("İ")).isEqualTo(key.apply("i"));
    }
}
