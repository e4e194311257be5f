/**
 * The words of the texts of a corpus, and lists of the texts that have a word: from these, {@code CorpusCandidates} selects
 * the texts that can have a quotation without reading each text.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.corpus.CorpusText}: a text in the form in which a corpus holds it
 *   <li>{@link dev.readout.grounding.internal.corpus.BrokenWords}: the words that a text hyphenates at the end of a line
 *   <li>{@link dev.readout.grounding.internal.corpus.QuotedHashes}: the hashes of a quotation's words
 *   <li>{@link dev.readout.grounding.internal.corpus.HashedPlaces}: the places of a quotation's words in a text, which are
 *     found without reading the text
 *   <li>{@link dev.readout.grounding.internal.corpus.ExactPlaces}: the same with case and diacritics
 *   <li>{@link dev.readout.grounding.internal.corpus.WordHash}: computes the hashes of words and of two words in a row
 *   <li>{@link dev.readout.grounding.internal.corpus.Postings}: the lists of the texts that have a word, or words in a row
 *   <li>{@link dev.readout.grounding.internal.corpus.TermLists}: lists of texts, of which some terms share one
 *   <li>{@link dev.readout.grounding.internal.corpus.RequiredWords}: the words that a text must have for a quotation to
 *     be faithful
 *   <li>{@link dev.readout.grounding.internal.corpus.SimilarTexts}: finds the texts that share most with a quotation
 *   <li>{@link dev.readout.grounding.internal.corpus.SharedWordCounter}: counts how many words of a quotation are close
 *     together in a text
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.corpus;

import org.jspecify.annotations.NullMarked;
