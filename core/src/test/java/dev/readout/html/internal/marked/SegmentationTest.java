package dev.readout.html.internal.marked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentationTest {
    private static final Text TEXT = Text.of("abc\uD83D\uDD4Adefghij");

    @Test
    void cutsWhereAPieceBeginsOrEnds() {
        Segmentation cut = segmentation(TEXT.passage(List.of(new Span(2, 5), new Span(7, 8))), TEXT.passage(4, 8));
        assertThat(cut.segments(0, TEXT.length()))
                .containsExactly(
                        new Segment(0, 2, 0, false),
                        new Segment(2, 4, 0, true),
                        new Segment(4, 5, 1, true),
                        new Segment(5, 7, 2, true),
                        new Segment(7, 8, 3, true),
                        new Segment(8, 11, 4, false));
        assertThat(cut.markedCount()).isEqualTo(4);
    }

    @Test
    void numbersTheSegmentsOfEachPieceInItsOrder() {
        Passage outOfOrder = TEXT.passage(List.of(new Span(7, 8), new Span(5, 5), new Span(2, 5)));
        Segmentation cut = segmentation(outOfOrder, TEXT.passage(4, 8));
        assertThat(cut.ranges(outOfOrder)).containsExactly(new Span(3, 4), new Span(0, 2));
    }

    @Test
    void theSegmentsOfAPassageHaveItsWords() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 500; run++) {
            List<Passage> passages = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                passages.add(passage(random));
            }
            Segmentation cut = Segmentation.of(TEXT.length(), passages, random.ints(3, 0, TEXT.length() + 1));
            List<Segment> all = cut.segments(0, TEXT.length());
            assertThat(all.stream().map(SegmentationTest::words).collect(Collectors.joining()))
                    .isEqualTo(TEXT.string());
            List<Segment> marked = all.stream().filter(Segment::isMarked).toList();
            assertThat(marked)
                    .extracting(Segment::number)
                    .isEqualTo(IntStream.range(0, cut.markedCount()).boxed().toList());
            for (Passage passage : passages) {
                assertThat(cut.ranges(passage).stream()
                                .map(range -> marked.subList(range.start(), range.end()).stream()
                                        .map(SegmentationTest::words)
                                        .collect(Collectors.joining())))
                        .containsExactlyElementsOf(passage.wordsOfPieces().stream()
                                .filter(words -> !words.isEmpty())
                                .toList());
            }
        }
    }

    private static Passage passage(SplittableRandom random) {
        List<Span> pieces = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int start = random.nextInt(TEXT.length() + 1);
            pieces.add(new Span(start, random.nextInt(start, TEXT.length() + 1)));
        }
        return TEXT.passage(pieces);
    }

    private static String words(Segment segment) {
        return TEXT.slice(new Span(segment.start(), segment.end()));
    }

    private static Segmentation segmentation(Passage... passages) {
        return Segmentation.of(TEXT.length(), List.of(passages), IntStream.empty());
    }
}
