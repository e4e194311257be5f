package dev.readout.examples.quotations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The links between the versions of many articles.
 *
 * @param links all links, the earliest quotation first
 * @param hashesLeftOut the number of hashes that were left out because too many versions have them
 */
public record QuotationLinks(List<Link> links, long hashesLeftOut) {
    /** The versions that one thread compares before it takes others. */
    private static final int SOME = 500;

    /**
     * Copies the list of links.
     *
     * @param links all links
     * @param hashesLeftOut the number of hashes that were left out
     */
    public QuotationLinks {
        links = List.copyOf(links);
    }

    /**
     * Returns the links between versions. Those that share enough hashes are compared, in as many threads as there are
     * processors.
     *
     * @param versions the versions in any order
     * @param shared which words two versions must share to be compared
     * @return the links
     */
    public static QuotationLinks of(Collection<Version> versions, SharedWords shared) {
        List<Version> sorted = versions.stream().sorted(Version.EARLIEST_FIRST).toList();
        SharedHashes hashes = new SharedHashes(sorted, shared);
        List<Link> links = IntStream.rangeClosed(0, sorted.size() / SOME)
                .parallel()
                .mapToObj(part -> links(sorted, hashes, part * SOME, Math.min(sorted.size(), (part + 1) * SOME)))
                .flatMap(List::stream)
                .sorted(Link.EARLIEST_FIRST)
                .toList();
        return new QuotationLinks(links, hashes.leftOut());
    }

    private static List<Link> links(List<Version> versions, SharedHashes hashes, int from, int to) {
        VersionComparison comparison = new VersionComparison();
        List<Link> links = new ArrayList<>();
        for (int number = from; number < to; number++) {
            Version version = versions.get(number);
            IntStream.of(hashes.before(number))
                    .mapToObj(versions::get)
                    .flatMap(earlier -> comparison.compare(version, earlier).stream())
                    .forEach(links::add);
        }
        return links;
    }

    /**
     * Returns the best link of each version that has one.
     *
     * @return the best links, the earliest quotation first
     */
    public List<Link> best() {
        Set<QuotedWords> copies = new HashSet<>();
        links.forEach(link -> copies.add(link.quotation().first()));
        Map<QuotedWords, RankedLink> best = new HashMap<>();
        for (Link link : links) {
            RankedLink ranked =
                    new RankedLink(link, copies.contains(link.original().first()));
            if (ranked.isUsable()) {
                best.merge(link.quotation().first(), ranked, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return best.values().stream()
                .map(RankedLink::link)
                .sorted(Link.EARLIEST_FIRST)
                .toList();
    }
}
