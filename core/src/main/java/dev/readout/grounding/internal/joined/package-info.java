/**
 * Finds the reporting clauses that interrupt a quotation of a text: <em>he said</em> in {@code “A,” he said. “B.”}.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.joined.Joints}: all joints of a text, and its words without the clauses;
 *     start here
 *   <li>{@link dev.readout.grounding.internal.joined.ReportingClause}: decides whether one clause interrupts the words
 *     of one speaker
 *   <li>{@link dev.readout.grounding.internal.joined.Continuation}: decides whether the second stretch has a reporting
 *     clause of its own
 *   <li>{@link dev.readout.grounding.internal.joined.ReportingWords}: verbs, conjunctions and titles of many languages
 *   <li>{@link dev.readout.grounding.internal.joined.Marks}: the marks in a gap
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.joined;

import org.jspecify.annotations.NullMarked;
