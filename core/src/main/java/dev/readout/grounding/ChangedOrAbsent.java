package dev.readout.grounding;

import dev.readout.grounding.internal.nearest.NearestWords;
import java.util.List;
import java.util.Optional;

/** Decides the verdict on a quotation that has no accepted place in the text. */
final class ChangedOrAbsent {
    /** From this share of matched words on, a quotation is changed. With a smaller share, it is absent. */
    private static final double CHANGED_FROM = 0.5;

    /** From this share of matched words on, the nearest passage is shown. */
    private static final double SHOWN_FROM = 0.35;

    /**
     * From this worth of a run on, the nearest passage is always shown: at least three rare words in a row, of 12 each, or
     * eight common ones, of 4 each.
     */
    private static final int SHOWN_WORTH = 30;

    private final GroundingPolicy policy;

    ChangedOrAbsent(GroundingPolicy policy) {
        this.policy = policy;
    }

    /** Returns the verdict if the text has all parts of the quotation, with differences that are not accepted. */
    Verdict of(ComparedPlace place, int words) {
        return new Changed(place.passage(), place.changes(policy), place.similarity(words));
    }

    /** Returns the verdict if the text has some words of the quotation. */
    Verdict of(NearestWords nearest, NearestPassage passage) {
        double share = nearest.share();
        if (share < SHOWN_FROM && nearest.highestWorthOfRun() < SHOWN_WORTH) {
            return new Absent(Optional.empty(), List.of(), share);
        }
        List<Difference> all = passage.differences();
        List<Difference> changes = all.stream()
                .filter(difference -> !policy.accepts(difference.kind()))
                .toList();
        List<Difference> differences = changes.isEmpty() ? all : changes;
        return share < CHANGED_FROM || differences.isEmpty()
                ? new Absent(Optional.of(passage.passage()), differences, share)
                : new Changed(passage.passage(), differences, share);
    }
}
