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
    /** Decides whether a part can be at a place. */
    @FunctionalInterface
    public interface PlaceFilter {
        boolean accepts(int part, int place);
    }

    private final QuotationParts quotation;
    private final WordPlaces index;
    private final Words text;
    private final StepBudget budget;
    private boolean canElideNothing;

    public PartSearch(QuotationParts quotation, WordPlaces index, Words text, StepBudget budget) {
        this.quotation = quotation;
        this.index = index;
        this.text = text;
        this.budget = budget;
    }

    /**
     * Returns the placements in a stretch of the text. A placement in which a mark of elision leaves out nothing is only
     * returned if there is no other placement.
     */
    public Placements find(int from, int to) {
        return find(from, to, (part, place) -> true);
    }

    /** Returns the placements in a stretch of the text in which each part is at a place that is accepted. */
    public Placements find(int from, int to, PlaceFilter isAccepted) {
        Placements found = search(from, to, isAccepted);
        if (found.size() == 0 && quotation.parts().size() > 1) {
            canElideNothing = true;
            found = search(from, to, isAccepted);
            canElideNothing = false;
        }
        return found;
    }

    /** Returns whether the text has each word of each part. */
    public boolean isPossible() {
        for (Part part : quotation.parts()) {
            if (!sequence(part).isPossible()) {
                return false;
            }
        }
        return true;
    }

    private Placements search(int from, int to, PlaceFilter isAccepted) {
        List<Part> parts = quotation.parts();
        List<IntList> places = new ArrayList<>();
        List<IntList> links = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            WordSequence sequence = sequence(parts.get(part));
            if (!sequence.isPossible()) {
                return Placements.NONE;
            }
            IntList linked = new IntList();
            IntList linksOfPart = new IntList();
            IntList reached = new IntList();
            if (part == 0) {
                sequence.find(from, to - sequence.length() + 1, reached, budget);
                linked = accepted(0, reached, isAccepted);
            } else {
                findAfter(parts, part, places.get(part - 1), to, sequence, reached);
                link(parts, part, places.get(part - 1), accepted(part, reached, isAccepted), linked, linksOfPart);
            }
            if (linked.size() == 0 || (parts.size() > 1 && !budget.isLeft())) {
                return Placements.NONE;
            }
            places.add(linked);
            links.add(linksOfPart);
        }
        return new Placements(quotation, places, links);
    }

    private IntList accepted(int part, IntList places, PlaceFilter isAccepted) {
        IntList accepted = new IntList();
        int steps = quotation.parts().get(part).length();
        for (int i = 0; i < places.size() && budget.add(steps); i++) {
            if (isAccepted.accepts(part, places.get(i))) {
                accepted.add(places.get(i));
            }
        }
        return accepted;
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
}
