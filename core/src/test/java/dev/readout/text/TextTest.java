package dev.readout.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    /** An e with a combining accent (0, 1), a dove outside the BMP (3), CRLF (4, 5) and NBSP (6). */
    private static final String STRING = "e\u0301 \ud83d\udd4a\r\n\u00a0.";

    private static final Text TEXT = Text.of(STRING);

    @Test
    void countsCodePoints() {
        assertThat(TEXT.length()).isEqualTo(8);
        assertThat(Text.of("").length()).isZero();
    }

    @Test
    void keepsEveryCharacter() {
        assertThat(TEXT.string()).isEqualTo(STRING);
        assertThat(TEXT.utf8()).isEqualTo(STRING.getBytes(UTF_8));
        assertThat(Text.of("\ufeffa").string()).isEqualTo("\ufeffa");
        assertThat(Text.of("\u0000").length()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource
    void refusesAnUnpairedSurrogate(String string, String where) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(string))
                .withMessage("text must have no unpaired surrogate: " + where);
    }

    static Stream<Arguments> refusesAnUnpairedSurrogate() {
        return Stream.of(
                arguments("\ud83d", "\\ud83d at UTF-16 index 0"),
                arguments("ab\udd4ac", "\\udd4a at UTF-16 index 2"),
                arguments("\ud83d\udd4a\ud83d\ud83d\udd4a", "\\ud83d at UTF-16 index 2"),
                arguments("\udd4a\ud83d", "\\udd4a at UTF-16 index 0"),
                arguments(STRING + "\udbff", "\\udbff at UTF-16 index 9"));
    }

    @Test
    void slicesAnySpan() {
        assertThat(TEXT.slice(new Span(1, 4))).isEqualTo("\u0301 \ud83d\udd4a");
        assertThat(TEXT.slice(new Span(4, 8))).isEqualTo("\r\n\u00a0.");
        assertThat(TEXT.slice(new Span(8, 8))).isEmpty();
    }

    @Test
    void refusesToSliceBeyondItsEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.slice(new Span(8, 9)))
                .withMessage("span must end within the text of 8 code points: [8,9)");
    }

    @Test
    void makesAPassageOfOnePiece() {
        assertThat(TEXT.passage(2, 4).pieces()).containsExactly(new Span(2, 4));
        assertThat(TEXT.passage(0, 8).words()).isEqualTo(STRING);
    }

    @Test
    void makesAPassageOfASpan() {
        assertThat(TEXT.passage(new Span(2, 4))).isEqualTo(TEXT.passage(2, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passage(new Span(0, 9)))
                .withMessage("span must end within the text of 8 code points: [0,9)");
    }

    @Test
    void makesAPassageOfARangeInUtf16() {
        assertThat(TEXT.passageFromUtf16(2, 5)).isEqualTo(TEXT.passage(2, 4));
        assertThat(TEXT.passageFromUtf16(0, STRING.length())).isEqualTo(TEXT.passage(0, 8));
        assertThat(TEXT.passageFromUtf16(9, 9)).isEqualTo(TEXT.passage(8, 8));
        assertThat(Text.of("abc").passageFromUtf16(1, 3))
                .isEqualTo(Text.of("abc").passage(1, 3));
    }

    @Test
    void refusesAnInvalidRangeInUtf16() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passageFromUtf16(4, 5))
                .withMessage("start must be at the start of a character: 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passageFromUtf16(0, 4))
                .withMessage("end must be at the start of a character: 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passageFromUtf16(-1, 4))
                .withMessage("start must be from 0 to 9: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passageFromUtf16(0, 10))
                .withMessage("end must be from 0 to 9: 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passageFromUtf16(7, 5))
                .withMessage("end must be >= start 7: 5");
    }

    @Test
    void makesAPassageOfPiecesInTheirOrder() {
        List<Span> pieces = List.of(new Span(4, 8), new Span(0, 2), new Span(1, 3), new Span(3, 3));
        assertThat(TEXT.passage(pieces).pieces()).isEqualTo(pieces);
    }

    @Test
    void refusesAPassageWithoutPieces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passage(List.of()))
                .withMessage("pieces must have at least one span: []");
    }

    @Test
    void refusesAPassageThatReachesBeyondItsEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passage(List.of(new Span(0, 8), new Span(7, 9))))
                .withMessage("span must end within the text of 8 code points: [7,9)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passage(0, 9))
                .withMessage("span must end within the text of 8 code points: [0,9)");
    }

    @Test
    void refusesAPassageWithInvalidBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.passage(3, 2))
                .withMessage("end must be >= start 3: 2");
    }

    @Test
    void findsTheOnePlaceOfWords() {
        assertThat(TEXT.find("\ud83d\udd4a\r\n")).isEqualTo(TEXT.passage(3, 6));
        assertThat(TEXT.find("\u00a0.")).isEqualTo(TEXT.passage(6, 8));
        assertThat(TEXT.find(STRING)).isEqualTo(TEXT.passage(0, 8));
    }

    @Test
    void findsExactCharactersOnly() {
        assertThat(TEXT.findAll("e")).containsExactly(TEXT.passage(0, 1));
        assertThat(TEXT.findAll("\u00e9")).isEmpty();
        assertThat(TEXT.findAll(" .")).isEmpty();
    }

    @Test
    void findsPlacesThatOverlap() {
        Text text = Text.of("\ud83d\udd4aaaaa");
        assertThat(text.findAll("aa"))
                .containsExactly(text.passage(1, 3), text.passage(2, 4), text.passage(3, 5))
                .isUnmodifiable();
        Text doves = Text.of("\ud83d\udd4a".repeat(3));
        assertThat(doves.findAll("\ud83d\udd4a\ud83d\udd4a")).containsExactly(doves.passage(0, 2), doves.passage(1, 3));
    }

    @Test
    void findsTheOnePlaceWithinASpan() {
        Text text = Text.of("\ud83d\udd4a he said, he said");
        assertThat(text.find("he", new Span(2, 9))).isEqualTo(text.passage(2, 4));
        assertThat(text.find("he", new Span(4, 18))).isEqualTo(text.passage(11, 13));
        assertThat(text.find("he", new Span(11, 13))).isEqualTo(text.passage(11, 13));
    }

    @Test
    void saysThatWordsDoNotOccur() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.find("dove"))
                .withMessage("words must occur in the text: \"dove\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.find("\u00a0.", new Span(0, 7)))
                .withMessage("words must occur in the text within [0,7): \"\u00a0.\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.find("e", new Span(8, 8)))
                .withMessage("words must occur in the text within [8,8): \"e\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("").find("e"))
                .withMessage("words must occur in the text: \"e\"");
    }

    @Test
    void saysHowOftenAndWhereWordsOccur() {
        Text text = Text.of("\ud83d\udd4a he said, he said\r\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.find("he"))
                .withMessage("words must occur in the text once, not 2 times at [2,4) [11,13): \"he\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.find("s", new Span(2, 19)))
                .withMessage("words must occur in the text within [2,19) once, not 2 times at [5,6) [14,15): \"s\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("aaaaa").find("a"))
                .withMessage(
                        "words must occur in the text once, not 5 times at" + " [0,1) [1,2) [2,3) [3,4) [4,5): \"a\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("aaaaaa").find("a"))
                .withMessage("words must occur in the text once, not 6 times at"
                        + " [0,1) [1,2) [2,3) [3,4) [4,5) ...: \"a\"");
    }

    @Test
    void refusesToFindWithinASpanBeyondItsEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.find("e", new Span(0, 9)))
                .withMessage("span must end within the text of 8 code points: [0,9)");
    }

    @Test
    void refusesToFindNoCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.find(""))
                .withMessage("words must have at least one character: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.findAll(""))
                .withMessage("words must have at least one character: \"\"");
    }

    @Test
    void refusesToFindHalfACharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.findAll("\udd4a"))
                .withMessage("words must have no unpaired surrogate: \\udd4a at UTF-16 index 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.find(" \ud83d"))
                .withMessage("words must have no unpaired surrogate: \\ud83d at UTF-16 index 1");
    }

    @Test
    void convertsEachPosition() {
        assertThat(IntStream.rangeClosed(0, 8).map(TEXT::toUtf16Index)).containsExactly(0, 1, 2, 3, 5, 6, 7, 8, 9);
        assertThat(IntStream.rangeClosed(0, 8).mapToLong(TEXT::toUtf8Offset))
                .containsExactly(0L, 1L, 3L, 4L, 8L, 9L, 10L, 12L, 13L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 31, 62, 63, 64, 65, 66, 127, 128, 129, 191, 192, 193, 640, 1000})
    void convertsAsCountingDoes(int length) {
        List<int[]> mixes = List.of(
                new int[] {'a', '\r', '\n', ' '},
                new int[] {0x301, 0xa0, 0x7ff, 0x80},
                new int[] {0x800, 0xffff, 0xfeff, 0xe000, 0xd7ff},
                new int[] {0x10000, 0x1f54a, 0x10ffff},
                new int[] {'a', 0x1f54a},
                new int[] {'a', 'e', 0x301, 0xa0, 0x201c, 0x1f54a, '\r', '\n', 0});
        Random random = new Random(length);
        for (int[] mix : mixes) {
            int[] codePoints =
                    random.ints(length, 0, mix.length).map(i -> mix[i]).toArray();
            convertsAsCountingDoes(codePoints);
        }
        // One character of a different size, at each place of a text without other such characters.
        int[] ascii = "x".repeat(length).codePoints().toArray();
        for (int i = 0; i < length && length < 200; i++) {
            int[] codePoints = ascii.clone();
            codePoints[i] = 0x1f54a;
            convertsAsCountingDoes(codePoints);
        }
    }

    private static void convertsAsCountingDoes(int[] codePoints) {
        String string = new String(codePoints, 0, codePoints.length);
        Text text = Text.of(string);
        assertThat(text.length()).isEqualTo(codePoints.length);

        Map<Integer, Integer> byIndex = new HashMap<>();
        Map<Long, Integer> byOffset = new HashMap<>();
        int index = 0;
        long offset = 0;
        for (int position = 0; position <= codePoints.length; position++) {
            byIndex.put(index, position);
            byOffset.put(offset, position);
            assertThat(text.toUtf16Index(position)).isEqualTo(index);
            assertThat(text.toUtf8Offset(position)).isEqualTo(offset);
            if (position < codePoints.length) {
                String one = Character.toString(codePoints[position]);
                assertThat(text.slice(new Span(position, position + 1))).isEqualTo(one);
                index += one.length();
                offset += one.getBytes(UTF_8).length;
            }
        }
        for (int i = -1; i <= string.length() + 1; i++) {
            int at = i;
            Integer expected = byIndex.get(i);
            if (expected != null) {
                assertThat(text.fromUtf16Index(i)).isEqualTo(expected);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> text.fromUtf16Index(at))
                        .withMessage(
                                i < 0 || i > string.length()
                                        ? "index must be from 0 to " + string.length() + ": " + i
                                        : "index must be at the start of a character: " + i);
            }
        }
        for (long o = -1; o <= offset + 1; o++) {
            long at = o;
            Integer expected = byOffset.get(o);
            if (expected != null) {
                assertThat(text.fromUtf8Offset(o)).isEqualTo(expected);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> text.fromUtf8Offset(at))
                        .withMessage(
                                o < 0 || o > offset
                                        ? "offset must be from 0 to " + offset + ": " + o
                                        : "offset must be at the start of a character: " + o);
            }
        }
    }

    @Test
    void refusesAPositionBeyondItsEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.toUtf16Index(9))
                .withMessage("position must be from 0 to 8: 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.toUtf8Offset(-1))
                .withMessage("position must be from 0 to 8: -1");
    }

    @Test
    void refusesAnIndexBetweenTheHalvesOfACharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.fromUtf16Index(4))
                .withMessage("index must be at the start of a character: 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.fromUtf16Index(10))
                .withMessage("index must be from 0 to 9: 10");
    }

    @Test
    void refusesAnOffsetInsideACharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.fromUtf8Offset(7))
                .withMessage("offset must be at the start of a character: 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.fromUtf8Offset(1L << 40))
                .withMessage("offset must be from 0 to 13: 1099511627776");
    }

    @Test
    void hashesItsUtf8() {
        // Expected hashes from the examples of NIST for FIPS 180-4, and from sha256sum.
        assertThat(Text.of("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Text.of("").sha256()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(TEXT.sha256()).isEqualTo("7534931f3070d4925f5ca09480e9b536c43d0bc69694242756c6d46621b37dba");
    }

    @Test
    void equalsATextOfTheSameCharactersOnly() {
        Text same = Text.of(new String(STRING.toCharArray()));
        assertThat(same).isEqualTo(TEXT).hasSameHashCodeAs(TEXT).isNotEqualTo(STRING);
        assertThat(Text.of("e\u0301")).isNotEqualTo(Text.of("\u00e9")).isNotEqualTo(Text.of("\u0301e"));
        assertThat(Text.of("a\r\nb")).isNotEqualTo(Text.of("a\nb")).isNotEqualTo(Text.of("a\n\rb"));
        // Strings with equal hash codes.
        assertThat(Text.of("Aa")).hasSameHashCodeAs(Text.of("BB")).isNotEqualTo(Text.of("BB"));
    }

    @Test
    void isShownByItsLengthAndEnds() {
        assertThat(TEXT).hasToString("Text of 8 code points \"e\u0301 \ud83d\udd4a\\r\\n\u00a0.\"");
        String megabyte = STRING.repeat(125_000);
        assertThat(Text.of(megabyte).toString())
                .startsWith("Text of 1000000 code points \"e\u0301 \ud83d\udd4a\\r\\n\u00a0.e")
                .hasSizeLessThan(200);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Text.of(null)).withMessage("string");
        assertThatNullPointerException().isThrownBy(() -> TEXT.slice(null)).withMessage("span");
        assertThatNullPointerException()
                .isThrownBy(() -> TEXT.passage((Span) null))
                .withMessage("span");
        assertThatNullPointerException()
                .isThrownBy(() -> TEXT.passage((List<Span>) null))
                .withMessage("pieces");
        assertThatNullPointerException().isThrownBy(() -> TEXT.find(null)).withMessage("words");
        assertThatNullPointerException().isThrownBy(() -> TEXT.find("e", null)).withMessage("within");
        assertThatNullPointerException().isThrownBy(() -> TEXT.findAll(null)).withMessage("words");
        assertThat(TEXT.equals(null)).isFalse();
    }
}
