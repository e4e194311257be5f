/**
 * Reading the JSON Lines of Google's langextract. The intervals in them are never trusted.
 *
 * <p>The format is that of {@code AnnotatedDocument} and {@code Extraction} in langextract's {@code core/data.py}, as {@code
 * save_annotated_documents} in its {@code io.py} writes them. Positions are indices of Python strings. So they are code
 * points, as in Readout. langextract compares tokens in lower case, and sometimes compares only a part of them ({@code
 * match_lesser}, {@code match_fuzzy}). So an interval that langextract calls exact may have the words in another case. If
 * words are in several places, the interval has one of these places.
 *
 * <p>In this package, {@link dev.readout.grounding.Grounder} alone decides whether words are in the text. An interval is right
 * if it has the words; at its ends it may also have quotation marks, brackets, stops and white space. If words are in several
 * places and the interval is right for one of them, the interval decides which place is meant.
 *
 * <ul>
 *   <li>{@link dev.readout.json.langextract.Langextract}: a reader of documents, one in a file or one a line
 *   <li>{@link dev.readout.json.langextract.LangextractDocument}: a text and its extractions, whose words are grounded
 *   <li>{@link dev.readout.json.langextract.LangextractExtraction}: what langextract claims of one extraction, and the verdict
 *   <li>{@link dev.readout.json.langextract.LangextractFinding}: one claim that is wrong, or one part that is not in a draft
 *   <li>{@link dev.readout.json.langextract.LangextractMapping}: what the classes and attributes mean
 *   <li>{@link dev.readout.json.langextract.LangextractDraft}: a draft that was made of a document, and what is not in it
 * </ul>
 *
 * <p>For contributors: {@code DocumentReader} reads each extraction as a {@code ClaimedExtraction}, {@code ExtractionGrounder}
 * checks its interval and grounds its words ({@code SpanEnds}), and {@code DraftConverter} makes the draft ({@code
 * MappedExtraction}, {@code SpeakerRegistry}, {@code SurroundingWords}, {@code EnclosingQuotationMarks}).
 */
@NullMarked
package dev.readout.json.langextract;

import org.jspecify.annotations.NullMarked;
