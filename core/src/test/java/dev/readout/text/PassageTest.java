package dev.readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassageTest {
    /** Two doves outside the BMP, CRLF (2, 3), an e with a combining accent (4, 5), NBSP (6), and abcde (7 to 12). */
    private static final String STRING = "\ud83d\udd4a\ud83d\udd4a\r\ne\u0301\u00a0abcde";

    private static final Text TEXT = Text.of(STRING);
    private static final Text OTHER_TEXT = Text.of("another text");

    @Test
    void isOfItsText() {
        assertThat(TEXT.passage(1, 4).text()).isSameAs(TEXT);
    }

    @Test
    void keepsTheOrderOfItsPieces() {
        Passage passage = of(8, 10, 0, 1, 10, 12, 9, 11, 4, 4);
        assertThat(passage.pieces())
                .containsExactly(new Span(8, 10), new Span(0, 1), new Span(10, 12), new Span(9, 11), new Span(4, 4))
                .isUnmodifiable();
        assertThat(passage.wordsOfPieces())
                .containsExactly("bc", "\ud83d\udd4a", "de", "cd", "")
                .isUnmodifiable();
    }

    @Test
    void countsItsPieces() {
        assertThat(of(8, 10).pieceCount()).isEqualTo(1);
        assertThat(of(8, 10, 0, 1, 10, 12).pieceCount()).isEqualTo(3);
    }

    @Test
    void returnsOnePieceByItsIndex() {
        Passage passage = of(8, 10, 0, 1, 10, 12);

        assertThat(passage.piece(1)).isEqualTo(new Span(0, 1));
        assertThat(passage.piece(2)).isEqualTo(passage.pieces().get(2));
        assertThatThrownBy(() -> passage.piece(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> passage.piece(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void showsAnEllipsisBetweenPiecesThatDontTouch() {
        assertThat(of(1, 7).words()).isEqualTo("\ud83d\udd4a\r\ne\u0301\u00a0");
        assertThat(of(8, 10, 1, 3, 4, 6).words()).isEqualTo("bc … \ud83d\udd4a\r … e\u0301");
        assertThat(of(7, 9, 8, 10).words()).isEqualTo("ab … bc");
    }

    @Test
    void joinsPiecesThatTouchDirectly() {
        assertThat(of(7, 9, 9, 11).words()).isEqualTo("abcd");
        assertThat(of(0, 1, 1, 3, 8, 9, 9, 9, 9, 10).words()).isEqualTo("\ud83d\udd4a\ud83d\udd4a\r … bc");
    }

    @Test
    void showsAnEllipsisIfAPieceEndsWhereTheOneBeforeItStarts() {
        assertThat(of(9, 11, 7, 9).words()).isEqualTo("cd … ab");
    }

    @Test
    void putsOtherSeparatorsBetweenPieces() {
        assertThat(of(7, 9, 9, 10, 11, 12).words(" ")).isEqualTo("abc e");
        assertThat(of(7, 9, 9, 10, 11, 12).words("")).isEqualTo("abce");
        assertThat(of(7, 9).words(" [...] ")).isEqualTo("ab");
    }

    @Test
    void keepsNoListOfTheCaller() {
        List<Span> pieces = new ArrayList<>(List.of(new Span(0, 1)));
        Passage passage = TEXT.passage(pieces);
        pieces.set(0, new Span(3, 5));
        assertThat(passage.pieces()).containsExactly(new Span(0, 1));
    }

    @Test
    void isOrderedByItsPlaceInTheTextTheLongestFirst() {
        List<Passage> inOrder = List.of(
                of(0, 9), of(4, 6, 0, 2), of(0, 2), of(1, 2, 4, 5), of(1, 5), of(4, 5, 1, 2), of(3, 3), of(4, 6));
        List<Passage> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted(Passage.inTextOrder())).isEqualTo(inOrder);
        assertThat(Passage.inTextOrder().compare(of(1, 2, 4, 5), of(1, 2, 4, 5)))
                .isZero();
    }

    @Test
    void hasNoOrderAmongPassagesOfOtherTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Passage.inTextOrder().compare(of(7, 10), OTHER_TEXT.passage(0, 7)))
                .withMessage("passage must be of the same text: [0,7) \"another\"");
    }

    @Test
    void hasAHullFromItsFirstStartToItsLastEnd() {
        assertThat(of(3, 5).hull()).isEqualTo(new Span(3, 5));
        assertThat(of(6, 8, 2, 3, 4, 9).hull()).isEqualTo(new Span(2, 9));
        assertThat(of(6, 8, 11, 11, 1, 1).hull()).isEqualTo(new Span(1, 11));
    }

    @Test
    void containsAPassageWhosePiecesItCoversTogether() {
        assertThat(of(5, 8, 2, 5).contains(of(3, 7))).isTrue();
        assertThat(of(2, 5, 4, 8).contains(of(6, 7, 2, 4))).isTrue();
        assertThat(of(2, 5, 6, 8).contains(of(4, 7))).isFalse();
        assertThat(of(2, 8).contains(of(2, 3, 7, 8))).isTrue();
        assertThat(of(2, 3, 7, 8).contains(of(2, 8))).isFalse();
    }

    @Test
    void containsEmptyPiecesThatItTouches() {
        assertThat(of(2, 5).contains(of(2, 2))).isTrue();
        assertThat(of(2, 5, 7, 8).contains(of(5, 5, 7, 7, 8, 8))).isTrue();
        assertThat(of(2, 5, 7, 8).contains(of(6, 6))).isFalse();
        assertThat(of(3, 3).contains(of(3, 3))).isTrue();
        assertThat(of(3, 3).contains(of(3, 4))).isFalse();
    }

    @Test
    void overlapsAPassageThatSharesACharacter() {
        assertThat(of(2, 5).overlaps(of(4, 8))).isTrue();
        assertThat(of(2, 5).overlaps(of(5, 8))).isFalse();
        assertThat(of(9, 10, 2, 5).overlaps(of(0, 1, 4, 5))).isTrue();
        assertThat(of(0, 2, 4, 6).overlaps(of(2, 4, 6, 8))).isFalse();
    }

    @Test
    void overlapsNothingByAnEmptyPiece() {
        assertThat(of(2, 5).overlaps(of(3, 3))).isFalse();
        assertThat(of(3, 3).overlaps(of(2, 5))).isFalse();
        assertThat(of(0, 3, 5, 5).overlaps(of(3, 6))).isFalse();
        assertThat(of(3, 6).overlaps(of(0, 3, 5, 5))).isFalse();
    }

    @Test
    void containsAndOverlapsAsSetsOfCharactersDo() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            Passage one = randomPassage(random);
            Passage other = randomPassage(random);
            assertThat(one.contains(other)).as("%s contains %s", one, other).isEqualTo(bruteContains(one, other));
            assertThat(one.overlaps(other))
                    .as("%s overlaps %s", one, other)
                    .isEqualTo(!Collections.disjoint(characters(one), characters(other)));
        }
    }

    private static Passage randomPassage(Random random) {
        int[] bounds = new int[2 * (1 + random.nextInt(4))];
        for (int i = 0; i < bounds.length; i += 2) {
            bounds[i] = random.nextInt(TEXT.length() + 1);
            bounds[i + 1] = bounds[i] + random.nextInt(Math.min(5, TEXT.length() + 1 - bounds[i]));
        }
        return of(bounds);
    }

    private static boolean bruteContains(Passage one, Passage other) {
        return other.pieces().stream()
                .allMatch(piece -> piece.isEmpty()
                        ? one.pieces().stream().anyMatch(p -> p.start() <= piece.start() && piece.start() <= p.end())
                        : characters(one).containsAll(characters(TEXT.passage(List.of(piece)))));
    }

    private static Set<Integer> characters(Passage passage) {
        Set<Integer> positions = new HashSet<>();
        for (Span piece : passage.pieces()) {
            for (int i = piece.start(); i < piece.end(); i++) {
                positions.add(i);
            }
        }
        return positions;
    }

    @Test
    void isFollowedByAnother() {
        assertThat(of(8, 10).and(of(0, 2, 8, 9))).isEqualTo(of(8, 10, 0, 2, 8, 9));
        assertThat(of(8, 10).and(of(0, 2)).and(of(4, 4))).isEqualTo(of(8, 10, 0, 2, 4, 4));
    }

    @Test
    void takesAPassageOfAnEqualText() {
        Passage same = Text.of(STRING).passage(3, 5);
        assertThat(of(2, 6).contains(same)).isTrue();
        assertThat(of(2, 6).overlaps(same)).isTrue();
        assertThat(of(2, 6).and(same).text()).isSameAs(TEXT);
    }

    @Test
    void refusesAPassageOfAnotherText() {
        Passage passage = of(2, 6);
        Passage other = OTHER_TEXT.passage(0, 7);
        String message = "passage must be of the same text: [0,7) \"another\"";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passage.contains(other))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passage.overlaps(other))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passage.and(other))
                .withMessage(message);
    }

    @Test
    void movesToATextWithTheSameWordsThere() {
        Text longer = Text.of(STRING + ", and so on");
        Passage moved = of(7, 12, 0, 3).on(longer);
        assertThat(moved.text()).isSameAs(longer);
        assertThat(moved.pieces()).isEqualTo(of(7, 12, 0, 3).pieces());
        Text rewritten = Text.of("xx\r\n" + "e\u0301\u00a0abc");
        assertThat(of(7, 10, 2, 7).on(rewritten).words()).isEqualTo("abc … \r\ne\u0301\u00a0");
    }

    @Test
    void refusesToMoveWhereTheWordsDiffer() {
        Text normalised = Text.of("\ud83d\udd4a\ud83d\udd4a\r\n\u00e9\u00a0abcdef");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(0, 2, 3, 5).on(normalised))
                .withMessage("words at [3,5) must be \"\\ne\": \"\\n\u00e9\"");
    }

    @Test
    void refusesToMoveBeyondTheOtherText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(0, 3).on(Text.of("\ud83d\udd4a\ud83d\udd4a")))
                .withMessage("span must end within the text of 2 code points: [0,3)");
    }

    @Test
    void equalsTheSameSpansInTheSameOrderOfAnEqualText() {
        assertThat(of(0, 2, 4, 6))
                .isEqualTo(Text.of(STRING).passage(List.of(new Span(0, 2), new Span(4, 6))))
                .hasSameHashCodeAs(Text.of(STRING).passage(List.of(new Span(0, 2), new Span(4, 6))))
                .isNotEqualTo(of(4, 6, 0, 2))
                .isNotEqualTo(of(0, 6));
        assertThat(of(0, 2, 2, 4)).isNotEqualTo(of(0, 4));
        assertThat(of(0, 7)).isNotEqualTo(OTHER_TEXT.passage(0, 7));
    }

    @Test
    void isShownByItsSpansAndWords() {
        assertThat(of(7, 10)).hasToString("[7,10) \"abc\"");
        assertThat(of(7, 10, 0, 4)).hasToString("[7,10)+[0,4) \"abc … \ud83d\udd4a\ud83d\udd4a\\r\\n\"");
        assertThat(of(7, 8, 8, 9, 9, 10, 10, 11, 11, 12)).hasToString("[7,8)+[8,9)+[9,10)+[10,11)+[11,12) \"abcde\"");
        assertThat(of(7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 0, 1))
                .hasToString("[7,8)+[8,9)+[9,10)+[10,11)+[11,12) \"abcde\" and 1 more pieces");
    }

    @Test
    void isShownShortHoweverLongItIs() {
        Text megabyte = Text.of("\ud83d\udd4a".repeat(1_000_000));
        assertThat(megabyte.passage(0, 1_000_000).toString())
                .startsWith("[0,1000000) \"\ud83d\udd4a")
                .hasSizeLessThan(200);
        List<Span> pieces = Collections.nCopies(100_000, new Span(0, 1_000_000));
        assertThat(megabyte.passage(pieces).toString())
                .endsWith(" and 99995 more pieces")
                .hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Passage passage = of(0, 1);
        assertThatNullPointerException().isThrownBy(() -> passage.words(null)).withMessage("between");
        assertThatNullPointerException()
                .isThrownBy(() -> passage.contains(null))
                .withMessage("passage");
        assertThatNullPointerException()
                .isThrownBy(() -> passage.overlaps(null))
                .withMessage("passage");
        assertThatNullPointerException().isThrownBy(() -> passage.and(null)).withMessage("passage");
        assertThatNullPointerException().isThrownBy(() -> passage.on(null)).withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> TEXT.passage(Collections.singletonList(null)))
                .withMessage("span");
        assertThat(passage.equals(null)).isFalse();
    }

    private static Passage of(int... bounds) {
        List<Span> pieces = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            pieces.add(new Span(bounds[i], bounds[i + 1]));
        }
        return TEXT.passage(pieces);
    }
}
