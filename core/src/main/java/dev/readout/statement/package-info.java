/**
 * Who said what, in which words.
 *
 * <ul>
 *   <li>{@link dev.readout.statement.Statement}: one act of saying, writing or thinking
 *   <li>{@link dev.readout.statement.Source}: who is named as speaking
 *   <li>{@link dev.readout.statement.Cue}: the reporting words
 *   <li>{@link dev.readout.statement.Addressee}: to whom it was said
 *   <li>{@link dev.readout.statement.Form}: direct, indirect, free indirect or reported
 *   <li>{@link dev.readout.statement.Medium}: speech, writing or thought
 *   <li>{@link dev.readout.statement.Status}: asked, denied, not said, expected
 * </ul>
 */
@NullMarked
package dev.readout.statement;

import org.jspecify.annotations.NullMarked;
