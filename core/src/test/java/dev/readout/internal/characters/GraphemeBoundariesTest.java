package dev.readout.internal.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphemeBoundariesTest {
    private static final String FLAG = "\ud83c\udde9\ud83c\uddea";
    private static final String DOVE = "\ud83d\udd4a";

    @Test
    void cutsBetweenCharacters() {
        assertThat(cut("a b\n漢字" + DOVE)).isEqualTo("a| |b|\n|漢|字|" + DOVE);
    }

    @Test
    void keepsMarksAtTheirLetters() {
        assertThat(cut("e\u0301x")).isEqualTo("e\u0301|x");
        assertThat(cut("क\u093fत")).isEqualTo("क\u093f|त");
        // A letter and a vowel that JDK 17 does not know.
        assertThat(cut("\ud807\udf04\ud807\udf34x")).isEqualTo("\ud807\udf04\ud807\udf34|x");
    }

    @Test
    void keepsLineEnds() {
        assertThat(cut("a\r\nb\r\u0301")).isEqualTo("a|\r\n|b|\r|\u0301");
        assertThat(cut("\u2029\u0301")).isEqualTo("\u2029|\u0301");
    }

    @Test
    void keepsEmoji() {
        assertThat(cut("\ud83d\udc69\u200d\ud83d\udd2cx")).isEqualTo("\ud83d\udc69\u200d\ud83d\udd2c|x");
        assertThat(cut("\ud83d\udc4b\ud83c\udffdx")).isEqualTo("\ud83d\udc4b\ud83c\udffd|x");
        assertThat(cut("\u2764\ufe0fx")).isEqualTo("\u2764\ufe0f|x");
    }

    @Test
    void cutsBetweenFlagsAndInsideNone() {
        assertThat(cut(FLAG + FLAG)).isEqualTo(FLAG + "|" + FLAG);
        assertThat(cut("a" + FLAG + "b")).isEqualTo("a|" + FLAG + "|b");
        assertThat(cut(FLAG + FLAG.substring(0, 2))).isEqualTo(FLAG + "|" + FLAG.substring(0, 2));
    }

    @Test
    void keepsSyllables() {
        assertThat(cut("\u1112\u1161\u11ab\u1100\u1173\u11af")).isEqualTo("\u1112\u1161\u11ab|\u1100\u1173\u11af");
        assertThat(cut("ខ\u17d2មរ")).isEqualTo("ខ\u17d2ម|រ");
    }

    private static String cut(String string) {
        String cut = IntStream.range(0, string.length())
                .mapToObj(i -> (GraphemeBoundaries.isBoundary(string, i) ? "|" : "") + string.charAt(i))
                .collect(Collectors.joining());
        assertThat(GraphemeBoundaries.isBoundary(string, string.length())).isTrue();
        return cut.substring(1);
    }
}
