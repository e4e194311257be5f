package dev.readout.draft;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a text around a passage, from near to far: the rest of its sentences, the passage itself, the rest of its
 * paragraphs, and the paragraphs beside these.
 *
 * <p>Pieces that are more than a paragraph apart have rings of their own.
 */
final class Rings {
    /** The ring of the passage itself. */
    static final int INSIDE = 1;

    /** The ring of the rest of the paragraphs. */
    static final int PARAGRAPH = 2;

    private final List<List<Span>> rings;
    private final List<Span> around;

    Rings(Passage passage, TextSegmentation segmentation) {
        List<Span> sorted = passage.pieces().stream().sorted().toList();
        List<Span> neighbours = neighbours(sorted, segmentation);
        around = neighbours.stream().map(segmentation::paragraphsAround).toList();
        rings = List.of(
                outside(sorted, neighbours.stream().map(segmentation::sentences).toList()),
                sorted,
                outside(
                        sorted,
                        neighbours.stream().map(segmentation::paragraphs).toList()),
                outside(sorted, around));
    }

    /** Returns the hulls of pieces that are near each other. */
    private static List<Span> neighbours(List<Span> sorted, TextSegmentation segmentation) {
        List<Span> hulls = new ArrayList<>();
        for (Span piece : sorted) {
            int last = hulls.size() - 1;
            if (last >= 0
                    && piece.start()
                            < segmentation.paragraphsAround(hulls.get(last)).end()) {
                Span hull = hulls.get(last);
                hulls.set(last, new Span(hull.start(), Math.max(hull.end(), piece.end())));
            } else {
                hulls.add(piece);
            }
        }
        return hulls;
    }

    /** Returns the parts of some spans that are not in the pieces. Pieces and spans are sorted. */
    private static List<Span> outside(List<Span> pieces, List<Span> spans) {
        List<Span> parts = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (Span span : spans) {
            start = Math.max(start, span.start());
            for (; next < pieces.size() && pieces.get(next).start() < span.end(); next++) {
                if (pieces.get(next).start() > start) {
                    parts.add(new Span(start, pieces.get(next).start()));
                }
                start = Math.max(start, pieces.get(next).end());
            }
            if (start < span.end()) {
                parts.add(new Span(start, span.end()));
            }
            start = Math.max(start, span.end());
        }
        return parts;
    }

    /** Returns the number of rings. */
    int size() {
        return rings.size();
    }

    /** Returns the parts of a ring, counted from 0. */
    List<Span> parts(int ring) {
        return rings.get(ring);
    }

    /** Returns the paragraphs of the passage and those beside them. */
    List<Span> around() {
        return around;
    }

    /** Returns the paragraphs around the passage in which a part of a ring is. */
    Span around(Span part) {
        int low = 0;
        int high = around.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (around.get(middle).start() <= part.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return around.get(low);
    }
}
