package dev.readout.html.internal.marked;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text cut into segments. There is a boundary wherever a piece of a passage begins or ends, and at the cuts.
 *
 * <p>Only marked segments are numbered. So the segments of a piece have consecutive numbers, and a passage is a short
 * list of ranges, however many passages overlap.
 */
public final class Segmentation {
    private final int[] boundaries;
    private final int[] numbers;
    private final boolean[] marked;

    private Segmentation(int[] boundaries, boolean[] marked) {
        this.boundaries = boundaries;
        this.marked = marked;
        numbers = new int[marked.length + 1];
        for (int i = 0; i < marked.length; i++) {
            numbers[i + 1] = numbers[i] + (marked[i] ? 1 : 0);
        }
    }

    /** Returns a text of this length in code points, cut at the pieces of passages and at further positions. */
    public static Segmentation of(int length, Collection<Passage> passages, IntStream cuts) {
        List<Span> pieces = passages.stream()
                .flatMap(passage -> passage.pieces().stream())
                .filter(piece -> !piece.isEmpty())
                .toList();
        int[] boundaries = IntStream.concat(
                        IntStream.concat(IntStream.of(0, length), cuts),
                        pieces.stream().flatMapToInt(piece -> IntStream.of(piece.start(), piece.end())))
                .sorted()
                .distinct()
                .toArray();
        int[] changes = new int[boundaries.length];
        for (Span piece : pieces) {
            changes[Arrays.binarySearch(boundaries, piece.start())]++;
            changes[Arrays.binarySearch(boundaries, piece.end())]--;
        }
        boolean[] marked = new boolean[boundaries.length - 1];
        int open = 0;
        for (int i = 0; i < marked.length; i++) {
            open += changes[i];
            marked[i] = open > 0;
        }
        return new Segmentation(boundaries, marked);
    }

    /** Returns the segments from one boundary to another, in text order. */
    public List<Segment> segments(int start, int end) {
        List<Segment> segments = new ArrayList<>();
        for (int i = at(start); boundaries[i] < end; i++) {
            segments.add(new Segment(boundaries[i], boundaries[i + 1], numbers[i], marked[i]));
        }
        return segments;
    }

    /** Returns the numbers of the segments of each piece that has characters, as half-open ranges. */
    public List<Span> ranges(Passage passage) {
        return passage.pieces().stream()
                .filter(piece -> !piece.isEmpty())
                .map(piece -> new Span(numbers[at(piece.start())], numbers[at(piece.end())]))
                .toList();
    }

    /** Returns how many segments are marked. */
    public int markedCount() {
        return numbers[marked.length];
    }

    private int at(int position) {
        return Arrays.binarySearch(boundaries, position);
    }
}
