package dev.readout.grounding;

import dev.readout.grounding.Quotation.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the parts of a quotation stand in a text: in their order, no farther apart than their bridges reach.
 *
 * <p>Each place of a part is joined to the last place of the part before from which the bridge reaches it. So the places
 * of a part are looked at once, and what is found is the closest that the parts come to each other.
 */
final class PartSearch {
    /** More places than these are not told apart. */
    static final int MOST_PLACES = 10_000;

    private final Quotation quotation;
    private final Index index;
    private final Words text;
    private final Work work;
    private boolean areEmptyElisionsFound;

    PartSearch(Quotation quotation, Index index, Words text, Work work) {
        this.quotation = quotation;
        this.index = index;
        this.text = text;
        this.work = work;
    }

    /**
     * Returns the closest placements between these words of the text, in the order of the text. A mark of elision that
     * leaves out nothing is taken for one only if no other placement is found.
     */
    List<Placement> find(int from, int to) {
        List<Placement> found = search(from, to);
        if (found.isEmpty() && quotation.parts().size() > 1) {
            areEmptyElisionsFound = true;
            found = search(from, to);
        }
        return found;
    }

    private List<Placement> search(int from, int to) {
        List<Part> parts = quotation.parts();
        List<Ints> places = new ArrayList<>();
        List<Ints> previous = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            Pattern pattern = pattern(parts.get(part));
            if (!pattern.isPossible()) {
                return List.of();
            }
            Ints found = new Ints();
            Ints joined = new Ints();
            if (part == 0) {
                pattern.find(from, to - pattern.length() + 1, found, work);
            } else {
                Ints all = new Ints();
                findAfter(parts, part, places.get(part - 1), to, pattern, all);
                join(parts, part, places.get(part - 1), all, found, joined);
            }
            if (found.size() == 0 || !work.isLeft()) {
                return List.of();
            }
            places.add(found);
            previous.add(joined);
        }
        return closest(places, previous);
    }

    private Pattern pattern(Part part) {
        return Pattern.of(index, quotation.words(), part.from(), part.to(), part.anyFirst());
    }

    /** Finds a part wherever the bridge reaches from some place of the part before. */
    private void findAfter(List<Part> parts, int part, Ints before, int to, Pattern pattern, Ints found) {
        Bridge bridge = parts.get(part).before();
        int length = parts.get(part - 1).length();
        int reached = 0;
        for (int i = 0; i < before.size() && work.add(1); i++) {
            int end = before.get(i) + length;
            int first = Math.max(reached, end + bridge.least());
            int last = Math.min(to - pattern.length() + 1, end + bridge.most() + 1);
            if (first < last) {
                pattern.find(first, last, found, work);
                reached = last;
            }
        }
    }

    private void join(List<Part> parts, int part, Ints before, Ints all, Ints found, Ints joined) {
        Bridge bridge = parts.get(part).before();
        int length = parts.get(part - 1).length();
        int last = -1;
        for (int i = 0; i < all.size() && work.add(1); i++) {
            int start = all.get(i);
            while (last + 1 < before.size() && before.get(last + 1) + length + bridge.least() <= start) {
                last++;
            }
            int from = last;
            if (from >= 0 && before.get(from) + length == start && !mayBeEmpty(bridge, start)) {
                from--;
            }
            if (from >= 0) {
                int end = before.get(from) + length;
                if (start - end <= bridge.most() && bridge.takes(text, end, start)) {
                    found.add(start);
                    joined.add(from);
                }
            }
        }
    }

    /** Returns whether nothing is to be left out before this word: a mark that stands in the text too leaves out nothing. */
    private boolean mayBeEmpty(Bridge bridge, int word) {
        return areEmptyElisionsFound || !bridge.isElision() || text.gap(word).indexOf('…') >= 0;
    }

    private List<Placement> closest(List<Ints> places, List<Ints> previous) {
        int last = places.size() - 1;
        List<Placement> closest = new ArrayList<>();
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < places.get(last).size() && work.add(places.size()); i++) {
            int[] starts = new int[places.size()];
            int at = i;
            for (int part = last; part >= 0; part--) {
                starts[part] = places.get(part).get(at);
                at = part == 0 ? 0 : previous.get(part).get(at);
            }
            Placement placement = new Placement(quotation, starts);
            if (placement.length() < shortest) {
                shortest = placement.length();
                closest.clear();
            }
            if (placement.length() == shortest && closest.size() < MOST_PLACES) {
                closest.add(placement);
            }
        }
        return closest;
    }
}
