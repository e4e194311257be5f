/**
 * How a quotation is found in the words of a text: all words in their order, interrupted only where an editor marked it.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.search.WordIndex}: the words of a text as numbers, and where each occurs
 *   <li>{@link dev.readout.grounding.internal.search.WordSequence}: words in a row, and the places where a text has them
 *   <li>{@link dev.readout.grounding.internal.search.QuotationParts}: a quotation as parts that a text must have, with the editor's marks between them
 *   <li>{@link dev.readout.grounding.internal.search.EditorBrackets}: the words of a quotation in an editor's brackets
 *   <li>{@link dev.readout.grounding.internal.search.EditorMark}: an ellipsis or brackets, and how many words of the text they may stand for
 *   <li>{@link dev.readout.grounding.internal.search.PartSearch}: finds the places where a text has all parts
 *   <li>{@link dev.readout.grounding.internal.search.PartPlacement}: the words of a text at which the parts begin
 *   <li>{@link dev.readout.grounding.internal.search.StepBudget}: how many steps a search may take
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.search;

import org.jspecify.annotations.NullMarked;
