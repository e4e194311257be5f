package dev.readout.examples.quotations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An original, and the versions whose best link leads to it. If a version has no link to an original but only to a copy
 * of it, the copy has a family too.
 *
 * @param original the original
 * @param links the best links of the other versions, the earliest quotation first
 */
public record Family(Version original, List<Link> links) {
    /** The order of the number of uses, then of the originals' earliest uses. */
    public static final Comparator<Family> MOST_USES_FIRST =
            Comparator.comparingLong(Family::uses).reversed().thenComparing(Family::original, Version.EARLIEST_FIRST);

    /**
     * Sorts and copies the list of links.
     *
     * @param original the original
     * @param links the best links of the other versions, in any order
     */
    public Family {
        links = links.stream().sorted(Link.EARLIEST_FIRST).toList();
    }

    /**
     * Returns the number of uses of all versions.
     *
     * @return the number
     */
    public long uses() {
        return original.uses()
                + links.stream().mapToLong(link -> link.quotation().uses()).sum();
    }

    /**
     * Returns the families of which some words are in more than one article, or in more than one version.
     *
     * @param versions all versions
     * @param best the best links
     * @return the families, those with most uses first
     */
    public static List<Family> of(Collection<Version> versions, Collection<Link> best) {
        Map<Version, List<Link>> links = new HashMap<>();
        Set<Version> copies = new HashSet<>();
        for (Link link : best) {
            links.computeIfAbsent(link.original(), original -> new ArrayList<>())
                    .add(link);
            copies.add(link.quotation());
        }
        return versions.stream()
                .filter(version -> links.containsKey(version) || (version.uses() > 1 && !copies.contains(version)))
                .map(version -> new Family(version, links.getOrDefault(version, List.of())))
                .sorted(MOST_USES_FIRST)
                .toList();
    }
}
