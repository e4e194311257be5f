/**
 * The same quotation in many articles, found on many machines. The steps, and what they do with one quotation or two, are
 * those of {@code dev.readout.examples.quotations}.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.spark.quotations.ArchiveQuotations}: the quotations, their versions and their counts
 *   <li>{@link dev.readout.examples.spark.quotations.ArchiveLinks}: the links between versions, and the best ones
 *   <li>{@link dev.readout.examples.spark.quotations.ArchiveFamilies}: the originals with most uses
 *   <li>{@code QuotationRows}: quotations, versions and links as columns, and back
 * </ul>
 */
@NullMarked
package dev.readout.examples.spark.quotations;

import org.jspecify.annotations.NullMarked;
