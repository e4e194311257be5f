/**
 * The results of reading and writing a format, which are the same types for every format. A format with more
 * information about its findings, losses or exceptions extends these classes.
 *
 * <ul>
 *   <li>{@link dev.readout.exchange.Reading}: a value that was read, with the findings about its document
 *   <li>{@link dev.readout.exchange.Finding}: a place in a document that was left out or read with a doubt
 *   <li>{@link dev.readout.exchange.Writing}: a document that was written, with its losses
 *   <li>{@link dev.readout.exchange.Loss}: a place in a value that the document does not represent, or represents
 *       differently
 *   <li>{@link dev.readout.exchange.ReadException}: the supertype of the exceptions for documents that cannot be read
 * </ul>
 */
@NullMarked
package dev.readout.exchange;

import org.jspecify.annotations.NullMarked;
