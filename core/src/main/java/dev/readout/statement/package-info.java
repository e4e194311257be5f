/**
 * Statements: who said what, in which words.
 *
 * <ul>
 *   <li>{@link dev.readout.statement.Statement}: one act of saying, writing or thinking
 *   <li>{@link dev.readout.statement.Source}: the one who is named as speaking
 *   <li>{@link dev.readout.statement.Cue}: the reporting words
 *   <li>{@link dev.readout.statement.Addressee}: the one to whom a statement is made
 *   <li>{@link dev.readout.statement.Form}: direct, indirect, free indirect or reported
 *   <li>{@link dev.readout.statement.Medium}: speech, writing or thought
 *   <li>{@link dev.readout.statement.Status}: said, asked, denied, not said or expected
 * </ul>
 */
@NullMarked
package dev.readout.statement;

import org.jspecify.annotations.NullMarked;
