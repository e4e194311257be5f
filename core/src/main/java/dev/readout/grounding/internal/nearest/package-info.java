/**
 * Which words of a text come nearest to a quotation that the text does not have.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.nearest.NearestSearch}: finds them; start here
 *   <li>{@link dev.readout.grounding.internal.nearest.NearestWords}: what was found: runs of words, matched one by one
 *   <li>{@link dev.readout.grounding.internal.nearest.AlignedRun}: words in a row, and the words of the text that they are matched with
 *   <li>{@link dev.readout.grounding.internal.nearest.WordHits}: where the text has words of the quotation, and the stretch with most of them
 *   <li>{@link dev.readout.grounding.internal.nearest.StretchAlignment}: aligns the quotation with one stretch
 *   <li>{@link dev.readout.grounding.internal.nearest.LocalAlignment}: the alignment of Smith and Waterman
 *   <li>{@link dev.readout.grounding.internal.nearest.WordMatches}: which word is matched with which, while the search goes on
 *   <li>{@link dev.readout.grounding.internal.nearest.ReorderedRuns}: runs that the text has in another order
 *   <li>{@link dev.readout.grounding.internal.nearest.MovedRuns}: runs that the text has elsewhere
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.nearest;

import org.jspecify.annotations.NullMarked;
