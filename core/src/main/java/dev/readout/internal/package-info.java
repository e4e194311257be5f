/**
 * What the packages of Readout share and users do not see: how values are generated, what they refuse, and small tools.
 *
 * <ul>
 *   <li>{@link dev.readout.internal.BuiltStyle}: the Immutables style of every generated value type
 *   <li>{@link dev.readout.internal.AssembledStyle}: the same style for a type with a hand-written {@code build} method
 *   <li>{@link dev.readout.internal.Require}: checks of single attributes
 *   <li>{@link dev.readout.internal.IntList}: a list of {@code int} that grows
 *   <li>{@link dev.readout.internal.SequenceMatcher}: finds a sequence of numbers in linear time
 *   <li>{@link dev.readout.internal.IncreasingSubsequence}: finds longest increasing subsequences
 *   <li>{@link dev.readout.internal.FileSet}: files of one folder that are written together
 *   <li>{@link dev.readout.internal.DraftContext}: the words before and after a piece of a draft
 * </ul>
 */
@NullMarked
package dev.readout.internal;

import org.jspecify.annotations.NullMarked;
