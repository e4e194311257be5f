package dev.readout.examples.quotations;

import java.util.Comparator;

/**
 * A link among those of one quotation, of which the least is the best.
 *
 * <p>A link to an original that is not itself a copy of another one comes first, so that all copies of an original are
 * found with it, and not with each other. Faithful links come before changed ones, because faithful words leave no doubt.
 * Of them, the link with the earliest original is the best.
 *
 * @param link the link
 * @param isOriginalCopy whether the original is the quotation of another link
 */
public record RankedLink(Link link, boolean isOriginalCopy) implements Comparable<RankedLink> {
    private static final Comparator<RankedLink> BEST_FIRST = Comparator.comparing(RankedLink::isOriginalCopy)
            .thenComparing(ranked -> ranked.link.tier() == null)
            .thenComparing(RankedLink::link, Comparator.comparing(Link::original, Version.EARLIEST_FIRST))
            .thenComparing(RankedLink::link, Link.EARLIEST_FIRST);

    /**
     * Returns whether the link can be the best one. A link to a later copy cannot: every other link leads to an earlier
     * version, or to one that has no link, so that no chain of links comes back to its start.
     *
     * @return whether the original is earlier than the quotation, or is not a copy
     */
    public boolean isUsable() {
        return !isOriginalCopy || Version.EARLIEST_FIRST.compare(link.original(), link.quotation()) < 0;
    }

    /** {@inheritDoc} */
    @Override
    public int compareTo(RankedLink other) {
        return BEST_FIRST.compare(this, other);
    }
}
