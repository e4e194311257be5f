/**
 * Words of two sides beside each other, with their differences marked: what was claimed and what a text has, or an old
 * and a new version.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.html.internal.sides.Sides}: the two sides
 *   <li>{@link dev.readout.html.internal.sides.Side}: the words of one side
 *   <li>{@link dev.readout.html.internal.sides.Stretch}: a part of the words of one side
 *   <li>{@link dev.readout.html.internal.sides.Mark}: where one side differs from the other
 *   <li>{@link dev.readout.html.internal.sides.Row}: one difference in words
 *   <li>{@link dev.readout.html.internal.sides.DifferenceMarks}: makes marks and rows of the differences of a quotation
 * </ul>
 */
@NullMarked
package dev.readout.html.internal.sides;

import org.jspecify.annotations.NullMarked;
