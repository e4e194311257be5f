package dev.readout.revision;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds old passages in the new version of the text. Each passage is searched for only once. */
final class PassagePlacer {
    /**
     * A passage of more than {@link PiecePlacer#MOST_REPLACED} words is gone if fewer than one word in this many is left.
     */
    private static final int LEAST_KEPT_ONE_IN = 4;

    private final TokenAlignment alignment;
    private final ChangeCounts counts;
    private final Map<Passage, PassagePlacement> known = new HashMap<>();

    PassagePlacer(TokenAlignment alignment) {
        this.alignment = alignment;
        counts = new ChangeCounts(alignment);
    }

    PassagePlacement place(Passage passage) {
        PassagePlacement placement = known.get(passage);
        if (placement == null) {
            placement = find(passage);
            known.put(passage, placement);
        }
        return placement;
    }

    private PassagePlacement find(Passage passage) {
        List<Span> placed = new ArrayList<>();
        List<WordChange> changes = new ArrayList<>();
        List<WordChange> beside = new ArrayList<>();
        int words = 0;
        int kept = 0;
        boolean isMoved = false;
        for (Span span : passage.pieces()) {
            PiecePlacer piece = new PiecePlacer(alignment, counts, span);
            Optional<Span> newSpan = piece.place(changes);
            newSpan.ifPresent(placed::add);
            if (newSpan.isPresent()) {
                piece.addBeside(beside);
            }
            words += piece.words();
            kept += piece.wordsKept();
            isMoved |= piece.isMoved();
        }
        if (placed.isEmpty() || (words > PiecePlacer.MOST_REPLACED && kept * LEAST_KEPT_ONE_IN < words)) {
            return PassagePlacement.gone();
        }
        return new PassagePlacement(
                fate(changes, isMoved),
                Optional.of(alignment.newTokens().text().passage(placed)),
                isMoved,
                changes,
                beside.stream().distinct().toList());
    }

    private static Fate fate(List<WordChange> changes, boolean isMoved) {
        if (changes.isEmpty()) {
            return isMoved ? Fate.MOVED : Fate.UNCHANGED;
        }
        return changes.stream().allMatch(WordChange::isTypography) ? Fate.RESTYLED : Fate.EDITED;
    }
}
