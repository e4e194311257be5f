/**
 * What the readers of other formats need of {@code dev.readout.json} and its users do not see: this package is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.json.internal.ForeignJson}: reads documents of other formats
 *   <li>{@link dev.readout.json.internal.ForeignReader}: makes something of the tokens of a document
 *   <li>{@link dev.readout.json.internal.ForeignTokens}: the tokens of a document, each with its place
 *   <li>{@link dev.readout.json.internal.ForeignDocuments}: how documents are read, one or one a line, and what each becomes
 * </ul>
 */
@NullMarked
package dev.readout.json.internal;

import org.jspecify.annotations.NullMarked;
