/**
 * Finds a quotation in the words of a text. The text must have all words of the quotation in their order, apart from
 * the editor's marks.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.search.WordPlaces}: the words of a text as numbers, and the places of each
 *     word
 *   <li>{@link dev.readout.grounding.internal.search.WordIndex}: the places of all words of a text that was read
 *   <li>{@link dev.readout.grounding.internal.search.WordSequence}: a run of words, which can be found in a text
 *   <li>{@link dev.readout.grounding.internal.search.QuotationParts}: a quotation as parts that a text must have, with
 *     the editor's marks between the parts
 *   <li>{@link dev.readout.grounding.internal.search.EditorBrackets}: the words of a quotation, and which of them are
 *     in an editor's brackets
 *   <li>{@link dev.readout.grounding.internal.search.WordWithBrackets}: a word with brackets in it, such as {@code
 *     walk[ed]}
 *   <li>{@link dev.readout.grounding.internal.search.EditorMark}: an ellipsis or brackets, and how many words of the
 *     text it can replace
 *   <li>{@link dev.readout.grounding.internal.search.PartSearch}: finds the places where a text has all parts; start
 *     here
 *   <li>{@link dev.readout.grounding.internal.search.PartPlacement}: the places at which the parts begin
 *   <li>{@link dev.readout.grounding.internal.search.StepBudget}: the number of steps that a search can take
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.search;

import org.jspecify.annotations.NullMarked;
