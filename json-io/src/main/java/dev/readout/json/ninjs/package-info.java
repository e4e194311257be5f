/**
 * Reading and writing ninjs.
 *
 * <ul>
 *   <li>{@link dev.readout.json.ninjs.Ninjs}: a reader of documents, and a writer
 *   <li>{@link dev.readout.json.ninjs.NinjsOptions}: how documents are written
 *   <li>{@link dev.readout.json.ninjs.NinjsVersion}: a version that is written
 *   <li>{@link dev.readout.json.ninjs.NinjsFinding}: one part of a document that is not as ninjs has it
 * </ul>
 */
@NullMarked
package dev.readout.json.ninjs;

import org.jspecify.annotations.NullMarked;
