package dev.readout.grounding.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterPositionsTest {
    @Test
    void characterIsAtItsOwnIndexIfAllBeforeItAreOneCodeUnit() {
        assertThat(positions("a b\u00A0ç")).isEqualTo("[0,1) [1,2) [2,3) [3,4) [4,5)");
    }

    @Test
    void characterAfterAClusterIsAtALaterIndex() {
        assertThat(positions("\uD83D\uDE00 a\r\nb")).isEqualTo("[0,2) [2,3) [3,4) [4,6) [6,7)");
        assertThat(positions("ae\u0301b")).isEqualTo("[0,1) [1,3) [3,4)");
    }

    @Test
    void charactersOfOneClusterHaveOnePosition() {
        assertThat(positions("aﬁb")).isEqualTo("[0,1) [1,2) [1,2) [2,3)");
    }

    @Test
    void invisibleCharacterExtendsAllCharactersOfTheClusterBeforeIt() {
        assertThat(positions("ab\u200Dc")).isEqualTo("[0,1) [1,3) [3,4)");
        assertThat(positions("aﬁ\u200Db")).isEqualTo("[0,1) [1,3) [1,3) [3,4)");
        assertThat(positions("\r\naﬁ\u200Db")).isEqualTo("[0,2) [2,3) [3,5) [3,5) [5,6)");
    }

    @Test
    void vowelOfThaiDoesNotBelongToALetterOfAnotherScript() {
        assertThat(positions("น้ำ")).isEqualTo("[0,3) [0,3) [0,3) [0,3)");
        assertThat(positions("bcำ")).isEqualTo("[0,1) [1,2) [2,3)");
        assertThat(positions("bc\u0E4D\u0E32")).isEqualTo("[0,1) [1,3) [1,3) [3,4)");
    }

    @Test
    void extendsTheLastCharacterAndThoseWithTheSamePosition() {
        CharacterPositions positions = new CharacterPositions();
        positions.add(0, 0, 1);
        positions.add(1, 1, 2);
        positions.add(2, 1, 2);
        positions.extendLast(2, 4);
        positions.add(3, 4, 5);
        assertThat(positions.start(0)).isZero();
        assertThat(positions.end(0)).isEqualTo(1);
        assertThat(positions.start(1)).isEqualTo(1);
        assertThat(positions.end(1)).isEqualTo(4);
        assertThat(positions.end(2)).isEqualTo(4);
        assertThat(positions.start(3)).isEqualTo(4);
    }

    private static String positions(String source) {
        ComparableCharacters characters = ComparableCharacters.of(source);
        StringBuilder positions = new StringBuilder();
        for (int i = 0; i < characters.size(); i++) {
            positions
                    .append(i == 0 ? "" : " ")
                    .append('[')
                    .append(characters.start(i))
                    .append(',')
                    .append(characters.end(i))
                    .append(')');
        }
        return positions.toString();
    }
}
