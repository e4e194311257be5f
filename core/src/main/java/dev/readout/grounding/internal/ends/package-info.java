/**
 * Determines whether a passage begins or ends inside of a word or number.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.ends.WholeWords}: where the word begins or ends that a passage cuts; start
 *     here
 *   <li>{@link dev.readout.grounding.internal.ends.Boundary}: the characters on both sides of a position
 *   <li>{@link dev.readout.grounding.internal.ends.JoinedWords}: words that marks join, such as {@code km/h}
 *   <li>{@link dev.readout.grounding.internal.ends.WholeNumbers}: numbers with their signs, units and groups of digits
 *   <li>{@link dev.readout.grounding.internal.ends.NumberWords}: the words of numbers, such as {@code million}, by
 *     language
 *   <li>{@link dev.readout.grounding.internal.ends.CutNegations}: negations in scripts without spaces
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.ends;

import org.jspecify.annotations.NullMarked;
