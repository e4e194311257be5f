/**
 * Finds the words of a text that are nearest to a quotation, if the text does not have the quotation itself.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.grounding.internal.nearest.NearestSearch}: finds the nearest words; start here
 *   <li>{@link dev.readout.grounding.internal.nearest.NearestWords}: the result: runs of words, and which word is
 *     matched with which
 *   <li>{@link dev.readout.grounding.internal.nearest.AlignedRun}: a run of the quotation, and the run of the text that
 *     is nearest to it
 *   <li>{@link dev.readout.grounding.internal.nearest.RespacedWords}: the words of the quotation with the blanks of the
 *     text
 *   <li>{@link dev.readout.grounding.internal.nearest.WordHits}: the places that have a word of the quotation, and the
 *     stretch with most of them
 *   <li>{@link dev.readout.grounding.internal.nearest.StretchAlignment}: aligns the quotation with one stretch of the
 *     text
 *   <li>{@link dev.readout.grounding.internal.nearest.LocalAlignment}: the alignment algorithm of Smith and Waterman
 *   <li>{@link dev.readout.grounding.internal.nearest.WordMatches}: which word is matched with which, during the search
 *   <li>{@link dev.readout.grounding.internal.nearest.ReorderedRuns}: runs that the text has in another order
 *   <li>{@link dev.readout.grounding.internal.nearest.MovedRuns}: runs that the text has in another place
 * </ul>
 */
@NullMarked
package dev.readout.grounding.internal.nearest;

import org.jspecify.annotations.NullMarked;
