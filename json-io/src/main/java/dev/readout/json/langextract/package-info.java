/**
 * Reading the JSON Lines of Google's langextract, whose intervals are never trusted.
 *
 * <p>The format is that of {@code AnnotatedDocument} and {@code Extraction} in langextract's {@code core/data.py}, as {@code
 * save_annotated_documents} in its {@code io.py} writes them. Positions are indices of Python strings, so code points, as
 * they are in Readout. langextract compares tokens in lower case, and some of them only ({@code match_lesser}, {@code
 * match_fuzzy}); so an interval that it calls exact may have words in another case, and words that stand in several places
 * get one of these.
 *
 * <p>Here, words are what {@link dev.readout.grounding.Grounder} finds of them. An interval is right if it has the words
 * and, at its ends, at most other marks and blanks. It never decides whether words are in the text. Of words that stand in
 * several places it decides which of them is meant, if it is right for one.
 *
 * <ul>
 *   <li>{@link dev.readout.json.langextract.Langextract}: reads documents, one or one a line
 *   <li>{@link dev.readout.json.langextract.LangextractDocument}: a text and what was extracted from it, grounded
 *   <li>{@link dev.readout.json.langextract.LangextractExtraction}: what was claimed of an extraction, and what is so
 *   <li>{@link dev.readout.json.langextract.LangextractFinding}: one thing that is wrong
 *   <li>{@link dev.readout.json.langextract.LangextractMapping}: what the classes and attributes mean
 *   <li>{@link dev.readout.json.langextract.LangextractDraft}: the draft of a document, and what is not in it
 * </ul>
 */
@NullMarked
package dev.readout.json.langextract;

import org.jspecify.annotations.NullMarked;
