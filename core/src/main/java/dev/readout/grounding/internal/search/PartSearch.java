package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.search.QuotationParts.Part;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places where a text has all parts of a quotation, in their order, and no farther apart than the editor's
 * marks between them allow.
 *
 * <p>Each place of a part is linked to the last place of the part before it from which the mark between them reaches.
 * Each place is therefore visited once, and in each placement the parts are as close to each other as possible.
 */
public final class PartSearch {
    /** With more placements than these, only the first ones are returned. */
    static final int MOST_PLACES = 10_000;

    private final QuotationParts quotation;
    private final WordIndex index;
    private final Words text;
    private final StepBudget budget;
    private boolean canElideNothing;

    public PartSearch(QuotationParts quotation, WordIndex index, Words text, StepBudget budget) {
        this.quotation = quotation;
        this.index = index;
        this.text = text;
        this.budget = budget;
    }

    /**
     * Returns the shortest placements in a stretch of the text, in the order of the text. A placement in which a mark
     * of elision leaves out nothing is only returned if there is no other placement.
     */
    public List<PartPlacement> find(int from, int to) {
        List<PartPlacement> found = search(from, to);
        if (found.isEmpty() && quotation.parts().size() > 1) {
            canElideNothing = true;
            found = search(from, to);
        }
        return found;
    }

    private List<PartPlacement> search(int from, int to) {
        List<Part> parts = quotation.parts();
        List<IntList> places = new ArrayList<>();
        List<IntList> links = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            WordSequence sequence = sequence(parts.get(part));
            if (!sequence.isPossible()) {
                return List.of();
            }
            IntList linked = new IntList();
            IntList linksOfPart = new IntList();
            if (part == 0) {
                sequence.find(from, to - sequence.length() + 1, linked, budget);
            } else {
                IntList reached = new IntList();
                findAfter(parts, part, places.get(part - 1), to, sequence, reached);
                link(parts, part, places.get(part - 1), reached, linked, linksOfPart);
            }
            if (linked.size() == 0 || !budget.isLeft()) {
                return List.of();
            }
            places.add(linked);
            links.add(linksOfPart);
        }
        return shortest(places, links);
    }

    private WordSequence sequence(Part part) {
        return WordSequence.of(index, quotation.words(), part.from(), part.to(), part.anyFirst());
    }

    /** Finds all places of a part that the mark before it reaches from some place of the part before. */
    private void findAfter(
            List<Part> parts, int part, IntList placesBefore, int to, WordSequence sequence, IntList reached) {
        EditorMark mark = parts.get(part).before();
        int lengthBefore = parts.get(part - 1).length();
        int searchedTo = 0;
        for (int i = 0; i < placesBefore.size() && budget.add(1); i++) {
            int end = placesBefore.get(i) + lengthBefore;
            int first = Math.max(searchedTo, end + mark.least());
            int last = Math.min(to - sequence.length() + 1, end + mark.most() + 1);
            if (first < last) {
                sequence.find(first, last, reached, budget);
                searchedTo = last;
            }
        }
    }

    /** Adds each place that can be linked to a place of the part before, and the index of that place. */
    private void link(
            List<Part> parts, int part, IntList placesBefore, IntList reached, IntList linked, IntList links) {
        EditorMark mark = parts.get(part).before();
        int lengthBefore = parts.get(part - 1).length();
        int last = -1;
        for (int i = 0; i < reached.size() && budget.add(1); i++) {
            int start = reached.get(i);
            while (last + 1 < placesBefore.size()
                    && placesBefore.get(last + 1) + lengthBefore + mark.least() <= start) {
                last++;
            }
            int before = last;
            if (before >= 0 && placesBefore.get(before) + lengthBefore == start && !canReplaceNothing(mark, start)) {
                before--;
            }
            if (before >= 0) {
                int end = placesBefore.get(before) + lengthBefore;
                if (start - end <= mark.most() && mark.replaces(text, end, start)) {
                    linked.add(start);
                    links.add(before);
                }
            }
        }
    }

    /**
     * Returns whether the mark before this place can replace no words. An ellipsis of the text itself leaves out
     * nothing.
     */
    private boolean canReplaceNothing(EditorMark mark, int place) {
        return canElideNothing || !mark.isElision() || text.gap(place).indexOf('…') >= 0;
    }

    private List<PartPlacement> shortest(List<IntList> places, List<IntList> links) {
        int last = places.size() - 1;
        List<PartPlacement> shortest = new ArrayList<>();
        int shortestLength = Integer.MAX_VALUE;
        for (int i = 0; i < places.get(last).size() && budget.add(places.size()); i++) {
            int[] starts = new int[places.size()];
            int at = i;
            for (int part = last; part >= 0; part--) {
                starts[part] = places.get(part).get(at);
                at = part == 0 ? 0 : links.get(part).get(at);
            }
            PartPlacement placement = new PartPlacement(quotation, starts);
            if (placement.length() < shortestLength) {
                shortestLength = placement.length();
                shortest.clear();
            }
            if (placement.length() == shortestLength && shortest.size() < MOST_PLACES) {
                shortest.add(placement);
            }
        }
        return shortest;
    }
}
