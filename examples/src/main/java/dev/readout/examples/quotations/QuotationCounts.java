package dev.readout.examples.quotations;

/**
 * What was counted on the way to the links.
 *
 * @param articles the number of articles
 * @param quotations the number of quotations
 * @param shortQuotations the number of quotations that have too few words to be compared
 * @param versions the number of versions
 * @param links the number of links
 * @param hashesLeftOut the number of hashes that were left out because too many versions have them
 */
public record QuotationCounts(
        long articles, long quotations, long shortQuotations, long versions, long links, long hashesLeftOut) {}
