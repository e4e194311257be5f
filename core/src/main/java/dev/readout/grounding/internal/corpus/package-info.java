/**
 * Which texts of a corpus can have a quotation, found without reading each text.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.corpus.CorpusText}: a text as a corpus keeps it
 *   <li>{@link dev.readout.grounding.internal.corpus.WordHash}: words, and pairs of words, as numbers
 *   <li>{@link dev.readout.grounding.internal.corpus.Postings}: which texts have a word or a pair of words
 *   <li>{@link dev.readout.grounding.internal.corpus.RequiredWords}: the words that a text must have
 *   <li>{@link dev.readout.grounding.internal.corpus.SimilarTexts}: the texts that share most words with a quotation
 *   <li>{@link dev.readout.grounding.internal.corpus.SharedWordCounter}: counts the shared words in one place of a text
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.corpus;

import org.jspecify.annotations.NullMarked;
