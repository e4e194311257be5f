package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.search.QuotationParts.Part;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the parts of a quotation stand in a text: in their order, no farther apart than their bridges reach.
 *
 * <p>Each place of a part is joined to the last place of the part before from which the mark reaches it. So the places
 * of a part are looked at once, and what is found is the closest that the parts come to each other.
 */
public final class PartSearch {
    /** More places than these are not told apart. */
    static final int MOST_PLACES = 10_000;

    private final QuotationParts quotation;
    private final WordIndex index;
    private final Words text;
    private final StepBudget budget;
    private boolean areEmptyElisionsFound;

    public PartSearch(QuotationParts quotation, WordIndex index, Words text, StepBudget budget) {
        this.quotation = quotation;
        this.index = index;
        this.text = text;
        this.budget = budget;
    }

    /**
     * Returns the closest placements between these words of the text, in the order of the text. A mark of elision that
     * leaves out nothing is taken for one only if no other placement is found.
     */
    public List<PartPlacement> find(int from, int to) {
        List<PartPlacement> found = search(from, to);
        if (found.isEmpty() && quotation.parts().size() > 1) {
            areEmptyElisionsFound = true;
            found = search(from, to);
        }
        return found;
    }

    private List<PartPlacement> search(int from, int to) {
        List<Part> parts = quotation.parts();
        List<IntList> places = new ArrayList<>();
        List<IntList> previous = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            WordSequence pattern = pattern(parts.get(part));
            if (!pattern.isPossible()) {
                return List.of();
            }
            IntList found = new IntList();
            IntList joined = new IntList();
            if (part == 0) {
                pattern.find(from, to - pattern.length() + 1, found, budget);
            } else {
                IntList all = new IntList();
                findAfter(parts, part, places.get(part - 1), to, pattern, all);
                join(parts, part, places.get(part - 1), all, found, joined);
            }
            if (found.size() == 0 || !budget.isLeft()) {
                return List.of();
            }
            places.add(found);
            previous.add(joined);
        }
        return closest(places, previous);
    }

    private WordSequence pattern(Part part) {
        return WordSequence.of(index, quotation.words(), part.from(), part.to(), part.anyFirst());
    }

    /** Finds a part wherever the mark reaches from some place of the part before. */
    private void findAfter(List<Part> parts, int part, IntList before, int to, WordSequence pattern, IntList found) {
        EditorMark mark = parts.get(part).before();
        int length = parts.get(part - 1).length();
        int reached = 0;
        for (int i = 0; i < before.size() && budget.add(1); i++) {
            int end = before.get(i) + length;
            int first = Math.max(reached, end + mark.least());
            int last = Math.min(to - pattern.length() + 1, end + mark.most() + 1);
            if (first < last) {
                pattern.find(first, last, found, budget);
                reached = last;
            }
        }
    }

    private void join(List<Part> parts, int part, IntList before, IntList all, IntList found, IntList joined) {
        EditorMark mark = parts.get(part).before();
        int length = parts.get(part - 1).length();
        int last = -1;
        for (int i = 0; i < all.size() && budget.add(1); i++) {
            int start = all.get(i);
            while (last + 1 < before.size() && before.get(last + 1) + length + mark.least() <= start) {
                last++;
            }
            int from = last;
            if (from >= 0 && before.get(from) + length == start && !mayBeEmpty(mark, start)) {
                from--;
            }
            if (from >= 0) {
                int end = before.get(from) + length;
                if (start - end <= mark.most() && mark.takes(text, end, start)) {
                    found.add(start);
                    joined.add(from);
                }
            }
        }
    }

    /** Returns whether nothing is to be left out before this word: a mark that stands in the text too leaves out nothing. */
    private boolean mayBeEmpty(EditorMark mark, int word) {
        return areEmptyElisionsFound || !mark.isElision() || text.gap(word).indexOf('…') >= 0;
    }

    private List<PartPlacement> closest(List<IntList> places, List<IntList> previous) {
        int last = places.size() - 1;
        List<PartPlacement> closest = new ArrayList<>();
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < places.get(last).size() && budget.add(places.size()); i++) {
            int[] starts = new int[places.size()];
            int at = i;
            for (int part = last; part >= 0; part--) {
                starts[part] = places.get(part).get(at);
                at = part == 0 ? 0 : previous.get(part).get(at);
            }
            PartPlacement placement = new PartPlacement(quotation, starts);
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
