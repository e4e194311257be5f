package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Verdict;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the anchor of a statement in the whole text. The anchor is the passage of its content, or of its cue if it has
 * no content. The other words of the statement are then searched for near it.
 */
final class AnchorSearch {
    private final DraftText text;
    private final WordSearch search;
    private final FindingCollector findings;
    private final List<Verdict> verdicts = new ArrayList<>();

    AnchorSearch(DraftText text, WordSearch search, FindingCollector findings) {
        this.text = text;
        this.search = search;
        this.findings = findings;
    }

    /**
     * Returns the occurrence of each piece. Adds findings and returns empty if a piece is not faithful or has no word, or
     * if several anchors are equally good.
     *
     * @param pointerBefore the pointer to a piece, up to its index
     * @param pointerAfter the rest of the pointer to the words of a piece
     * @param companions words that are near the right one of several anchors
     */
    Optional<List<Faithful>> find(
            List<DraftPiece> pieces, String pointerBefore, String pointerAfter, List<String> companions) {
        List<List<Faithful>> occurrences = new ArrayList<>();
        for (int i = 0; i < pieces.size() && !text.budget().isSpent(); i++) {
            String words = pieces.get(i).exact();
            Verdict verdict = search.anywhere(pieces.get(i));
            verdicts.add(verdict);
            List<Faithful> found = WordPlaces.occurrences(verdict);
            if (!WordSearch.hasWord(words)) {
                findings.add(Kind.UNFIT, pointerBefore + i + pointerAfter, words, verdict);
            } else if (found.isEmpty()) {
                findings.add(verdict, pointerBefore + i + pointerAfter, words);
            } else {
                occurrences.add(found);
            }
        }
        if (occurrences.isEmpty() || occurrences.size() < pieces.size()) {
            return Optional.empty();
        }
        List<List<Faithful>> anchors = anchors(occurrences);
        if (anchors.size() == 1) {
            return Optional.of(anchors.get(0));
        }
        List<List<Faithful>> nearest = PassageDistance.lowest(anchors, anchor -> rings(anchor, companions));
        boolean isChosen = nearest.size() == 1;
        findings.add(
                isChosen ? Kind.CHOSEN : Kind.AMBIGUOUS,
                pointerBefore + 0 + pointerAfter,
                pieces.get(0).exact(),
                verdicts.get(0));
        return isChosen ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** Returns the sum of the rings in which the companions of an anchor are. */
    private int rings(List<Faithful> anchor, List<String> companions) {
        Rings rings = text.rings(passage(anchor));
        return companions.stream()
                .mapToInt(words -> text.written().firstRing(words, rings))
                .sum();
    }

    /** Returns the passage of all pieces. */
    static Passage passage(List<Faithful> pieces) {
        List<Span> spans = new ArrayList<>();
        pieces.forEach(piece -> spans.addAll(piece.passage().pieces()));
        return pieces.get(0).passage().text().passage(spans);
    }

    /**
     * Returns the anchors that consist of one occurrence of each piece. If a piece occurs only once, there is one
     * anchor. Otherwise, there is one for each occurrence of the first piece.
     */
    private List<List<Faithful>> anchors(List<List<Faithful>> occurrences) {
        int unique = 0;
        while (unique < occurrences.size() && occurrences.get(unique).size() > 1) {
            unique++;
        }
        int fixed = unique < occurrences.size() ? unique : 0;
        text.budget().add((long) occurrences.get(fixed).size() * occurrences.size());
        return occurrences.get(fixed).stream()
                .map(occurrence -> anchor(occurrences, fixed, occurrence))
                .toList();
    }

    /** Returns an occurrence of each piece, in the order of the text if possible, and then as near as possible. */
    private static List<Faithful> anchor(List<List<Faithful>> occurrences, int fixed, Faithful occurrence) {
        List<Faithful> anchor =
                new ArrayList<>(occurrences.stream().map(o -> o.get(0)).toList());
        anchor.set(fixed, occurrence);
        for (int i = fixed - 1; i >= 0; i--) {
            anchor.set(i, lastBefore(occurrences.get(i), start(anchor.get(i + 1))));
        }
        for (int i = fixed + 1; i < occurrences.size(); i++) {
            anchor.set(i, firstAfter(occurrences.get(i), end(anchor.get(i - 1))));
        }
        return anchor;
    }

    /** Returns the last occurrence that ends before a position, or else the first one. */
    private static Faithful lastBefore(List<Faithful> occurrences, int position) {
        int low = 0;
        int high = occurrences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (end(occurrences.get(middle)) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return occurrences.get(low);
    }

    /** Returns the first occurrence that starts after a position, or else the last one. */
    private static Faithful firstAfter(List<Faithful> occurrences, int position) {
        int low = 0;
        int high = occurrences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(occurrences.get(middle)) >= position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return occurrences.get(low);
    }

    private static int start(Faithful place) {
        return place.passage().hull().start();
    }

    private static int end(Faithful place) {
        return place.passage().hull().end();
    }

    /** Returns the verdict on each piece. */
    List<Verdict> verdicts() {
        return verdicts;
    }
}
