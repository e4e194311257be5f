package dev.readout.html.internal.marked;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lanes below the words, in which the line of each passage is drawn. Lane 0 is nearest to the words. A passage has
 * the same lane in all its pieces, and two passages with a character in common have different lanes. A passage that
 * lies inside another has the nearer lane.
 */
public final class Lanes {
    /** How many lines fit between two lines of text. */
    public static final int COUNT = 4;

    private final List<NavigableMap<Integer, Integer>> taken = Stream.<NavigableMap<Integer, Integer>>generate(
                    TreeMap::new)
            .limit(COUNT)
            .toList();

    private Lanes() {}

    /** Returns the lane of each passage that is present. A passage for which no lane is free has none. */
    public static List<OptionalInt> of(List<Optional<Passage>> passages) {
        Lanes lanes = new Lanes();
        List<OptionalInt> of = new ArrayList<>();
        passages.forEach(passage -> of.add(OptionalInt.empty()));
        IntStream.range(0, passages.size())
                .filter(i -> passages.get(i).isPresent())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> passages.get(i).orElseThrow().hull().length()))
                .forEach(i -> of.set(i, lanes.take(passages.get(i).orElseThrow().pieces())));
        return of;
    }

    private OptionalInt take(List<Span> pieces) {
        OptionalInt free = IntStream.range(0, COUNT)
                .filter(lane -> pieces.stream().noneMatch(piece -> isTaken(taken.get(lane), piece)))
                .findFirst();
        free.ifPresent(lane -> pieces.stream().filter(piece -> !piece.isEmpty()).forEach(piece -> take(lane, piece)));
        return free;
    }

    /** Takes a lane for a piece, which may overlap other pieces of its own passage. */
    private void take(int lane, Span piece) {
        NavigableMap<Integer, Integer> ends = taken.get(lane);
        int start = piece.start();
        int end = piece.end();
        for (var last = ends.lowerEntry(end); last != null && last.getValue() > start; last = ends.lowerEntry(end)) {
            ends.remove(last.getKey());
            start = Math.min(start, last.getKey());
            end = Math.max(end, last.getValue());
        }
        ends.put(start, end);
    }

    /** Returns whether a passage took the lane at a place of this piece. */
    private static boolean isTaken(NavigableMap<Integer, Integer> lane, Span piece) {
        var before = lane.lowerEntry(piece.end());
        return !piece.isEmpty() && before != null && before.getValue() > piece.start();
    }
}
