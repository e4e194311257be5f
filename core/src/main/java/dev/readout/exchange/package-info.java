/**
 * What reading and writing a format gives: the same types for every format. A format that knows more of its
 * findings, losses or exceptions extends these classes.
 *
 * <ul>
 *   <li>{@link dev.readout.exchange.Reading}: a value that was read, and what the reader found in the document
 *   <li>{@link dev.readout.exchange.Finding}: one place of a document that was left out or read with a doubt
 *   <li>{@link dev.readout.exchange.Writing}: a document that was written, and what it cannot hold
 *   <li>{@link dev.readout.exchange.Loss}: one place of a value that the document does not hold
 *   <li>{@link dev.readout.exchange.ReadException}: says why a document cannot be read
 * </ul>
 */
@NullMarked
package dev.readout.exchange;

import org.jspecify.annotations.NullMarked;
