/**
 * Reading and writing articles, drafts of them, and comparisons of two articles, as JSON.
 *
 * <ul>
 *   <li>{@link dev.readout.json.ReadoutJson}: reads and writes one article
 *   <li>{@link dev.readout.json.ReadoutLines}: reads and writes files with one article on each line
 *   <li>{@link dev.readout.json.BadLine}: a line that is not an article, as it is in the file
 *   <li>{@link dev.readout.json.LinesProgress}: how far reading lines has come
 *   <li>{@link dev.readout.json.LinesWriter}: writes articles line by line, so that a crash loses no earlier line
 *   <li>{@link dev.readout.json.ReadoutTables}: writes the rows of articles, one file per table
 *   <li>{@link dev.readout.json.ReadoutDrafts}: reads and writes drafts, and has the schema for language models
 *   <li>{@link dev.readout.json.ReadoutComparisons}: reads and writes comparisons of two articles
 *   <li>{@link dev.readout.json.ForeignReader}: what the readers of foreign formats have in common
 *   <li>{@link dev.readout.json.StandoffReader}: the same, for formats that annotate a text beside the document
 *   <li>{@link dev.readout.json.ForeignFinding}: a finding of such a reader, with its kind
 *   <li>{@link dev.readout.json.ReadingSettings}: their limits, and what they do with bad lines and with the progress
 *   <li>{@link dev.readout.json.Layout}: whether a document is written for programs or for people
 *   <li>{@link dev.readout.json.Limits}: how large a document may be
 *   <li>{@link dev.readout.json.ReadoutReadException}: why a document is not an article or a draft, and where
 *   <li>{@link dev.readout.json.ReadoutModule}: lets a {@code JsonMapper} write values, and read those that need no
 *       article
 * </ul>
 *
 * <p>A reader returns a {@link dev.readout.exchange.Reading}, with a {@link dev.readout.exchange.Finding} for
 * everything that it left out. Both are the same for all formats.
 */
@NullMarked
package dev.readout.json;

import org.jspecify.annotations.NullMarked;
