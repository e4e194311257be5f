package dev.readout.examples.quotations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects quotations. Those with equal words become one version, and only versions are in memory. */
public final class Versions {
    private final int leastWords;
    private final Map<String, Version> versions = new HashMap<>();
    private long quotations;
    private long shortQuotations;

    /**
     * Creates an empty collection.
     *
     * @param leastWords the fewest words of a quotation that is kept, at least 1
     */
    public Versions(int leastWords) {
        this.leastWords = leastWords;
    }

    /**
     * Adds a quotation.
     *
     * @param quotation the quotation
     */
    public void add(QuotedWords quotation) {
        quotations++;
        Version known = versions.get(quotation.words());
        if (known != null) {
            versions.put(quotation.words(), known.and(Version.of(quotation)));
        } else if (QuotationHashes.isLongEnough(quotation.words(), leastWords)) {
            versions.put(quotation.words(), Version.of(quotation));
        } else {
            shortQuotations++;
        }
    }

    /**
     * Returns the number of quotations that were added.
     *
     * @return the number
     */
    public long quotations() {
        return quotations;
    }

    /**
     * Returns the number of quotations that had too few words.
     *
     * @return the number
     */
    public long shortQuotations() {
        return shortQuotations;
    }

    /**
     * Returns the versions.
     *
     * @return the versions, the earliest first
     */
    public List<Version> list() {
        return versions.values().stream().sorted(Version.EARLIEST_FIRST).toList();
    }
}
