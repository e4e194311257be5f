/**
 * What the reader of documents may do with the builders of the model, and users may not. This package is exported only
 * to {@code dev.readout.json}.
 *
 * <ul>
 *   <li>{@link dev.readout.internal.builders.ReaderBuilders}: prepares builders for the values of a document
 * </ul>
 */
@NullMarked
package dev.readout.internal.builders;

import org.jspecify.annotations.NullMarked;
