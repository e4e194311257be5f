/**
 * The same quotation in many articles. Each step can be run alone, so that another engine can run them on many machines.
 *
 * <ol>
 *   <li>{@link dev.readout.examples.quotations.QuotedWords}: the words that an article quotes
 *   <li>{@link dev.readout.examples.quotations.Version}: the same words, character by character, in one or more articles;
 *       {@link dev.readout.examples.quotations.Versions} collects them in this process
 *   <li>{@link dev.readout.examples.quotations.QuotationHashes}: the hashes by which versions are found that may have the
 *       same words; {@link dev.readout.examples.quotations.SharedWords} says how many words that are
 *   <li>{@link dev.readout.examples.quotations.VersionComparison}: compares two versions by grounding one in the other
 *   <li>{@link dev.readout.examples.quotations.Link}: what comes of it, if one has the words of the other
 *   <li>{@link dev.readout.examples.quotations.RankedLink}: the order of the links of one version, of which the best is
 *       kept; {@link dev.readout.examples.quotations.QuotationLinks} finds all links in this process
 *   <li>{@link dev.readout.examples.quotations.Family}: an original, and the versions whose best link leads to it
 *   <li>{@link dev.readout.examples.quotations.SameQuotationsReport}: families for people, with {@link
 *       dev.readout.examples.quotations.QuotationCounts} and {@link dev.readout.examples.quotations.ArticlePlaces}
 *   <li>{@link dev.readout.examples.quotations.LinkLines}: links for machines
 * </ol>
 */
@NullMarked
package dev.readout.examples.quotations;

import org.jspecify.annotations.NullMarked;
