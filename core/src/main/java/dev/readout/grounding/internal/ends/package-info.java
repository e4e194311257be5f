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
 *   <li>{@link dev.readout.grounding.internal.ends.SuspendedHyphen}: a hyphen at the end of a word, as in {@code pre-}
 *   <li>{@link dev.readout.grounding.internal.ends.SpacedWords}: abbreviations and dates with blanks, as in {@code z. B.}
 *   <li>{@link dev.readout.grounding.internal.ends.NamePrefixes}: the first parts of names, as in {@code D’Angelo}
 *   <li>{@link dev.readout.grounding.internal.ends.WholeNumbers}: numbers with their signs, units and groups of digits
 *   <li>{@link dev.readout.grounding.internal.ends.NumberWords}: the words of numbers, such as {@code million}, by
 *     language
 *   <li>{@link dev.readout.grounding.internal.ends.CutNegations}: negations in scripts without spaces
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.ends;

import org.jspecify.annotations.NullMarked;
