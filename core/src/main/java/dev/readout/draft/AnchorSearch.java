package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the anchor of a statement in the whole text. The anchor is the passage of its content, or of its cue if it has
 * no content. The other words of the statement are then searched for near it.
 */
final class AnchorSearch {
    private final WordSearch search;
    private final FindingCollector findings;
    private final List<Verdict> verdicts = new ArrayList<>();
    private Tier tier = Tier.EXACT;

    AnchorSearch(WordSearch search, FindingCollector findings) {
        this.search = search;
        this.findings = findings;
    }

    /**
     * Returns the passage of all pieces. Adds findings and returns empty if a piece is not faithful, or if several
     * passages are equally good.
     *
     * @param pointerBefore the pointer to a piece, up to its index
     * @param pointerAfter the rest of the pointer to the words of a piece
     * @param companions words that are near the right one of several passages
     */
    Optional<Passage> find(
            List<DraftPiece> pieces, String pointerBefore, String pointerAfter, List<String> companions) {
        List<List<Passage>> occurrences = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Verdict verdict = search.anywhere(pieces.get(i));
            verdicts.add(verdict);
            List<Faithful> found = WordSearch.occurrences(verdict);
            if (found.isEmpty()) {
                findings.add(
                        verdict, pointerBefore + i + pointerAfter, pieces.get(i).exact());
            } else {
                Tier here = found.get(0).tier();
                tier = here.compareTo(tier) > 0 ? here : tier;
                occurrences.add(found.stream().map(Faithful::passage).toList());
            }
        }
        if (occurrences.isEmpty() || occurrences.size() < pieces.size()) {
            return Optional.empty();
        }
        List<Passage> passages = passages(occurrences);
        if (passages.size() == 1) {
            return Optional.of(passages.get(0));
        }
        List<Passage> nearest = PassageDistance.lowest(
                passages,
                passage -> companions.stream()
                        .mapToInt(words -> search.near(words, passage).ring())
                        .sum());
        boolean isChosen = nearest.size() == 1;
        findings.add(
                isChosen ? Kind.CHOSEN : Kind.AMBIGUOUS,
                pointerBefore + 0 + pointerAfter,
                pieces.get(0).exact(),
                verdicts.get(0));
        return isChosen ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /**
     * Returns the passages that consist of one occurrence of each piece. If a piece occurs only once, there is one
     * passage, with the occurrences of the other pieces that are nearest to it. Otherwise, there is one passage for
     * each occurrence of the first piece.
     */
    private static List<Passage> passages(List<List<Passage>> occurrences) {
        int unique = 0;
        while (unique < occurrences.size() && occurrences.get(unique).size() > 1) {
            unique++;
        }
        int fixed = unique < occurrences.size() ? unique : 0;
        return occurrences.get(fixed).stream()
                .map(occurrence -> IntStream.range(0, occurrences.size())
                        .mapToObj(i -> i == fixed
                                ? occurrence
                                : PassageDistance.lowest(
                                                occurrences.get(i), other -> PassageDistance.between(other, occurrence))
                                        .get(0))
                        .reduce(Passage::and)
                        .orElseThrow())
                .toList();
    }

    /** Returns the verdict on each piece. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    /** Returns the worst tier of the pieces that are faithful. */
    Tier tier() {
        return tier;
    }
}
