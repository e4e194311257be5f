/**
 * Importers that make articles of what others annotate, one main for each corpus, and mains that show what is in a corpus.
 *
 * <ul>
 *   <li>{@link dev.readout.examples.corpora.ImportGermanWikinews}: quotations in German news; how to write an importer
 *   <li>{@link dev.readout.examples.corpora.ImportStateDepartment}: visits and travels of the State Department
 *   <li>{@link dev.readout.examples.corpora.ImportBrat}: annotations made with brat, such as those of PolNeAR
 *   <li>{@link dev.readout.examples.corpora.CorpusAtAGlance}: what is in a file of articles, as a table
 *   <li>{@link dev.readout.examples.corpora.CorpusReport}: what is in a file of articles, as a page with charts
 * </ul>
 */
@NullMarked
package dev.readout.examples.corpora;

import org.jspecify.annotations.NullMarked;
