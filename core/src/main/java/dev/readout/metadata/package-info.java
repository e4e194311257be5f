/**
 * The metadata that articles, meetings and statements share.
 *
 * <ul>
 *   <li>{@link dev.readout.metadata.When}: a time of uncertain precision
 *   <li>{@link dev.readout.metadata.Topic}: a subject that something is about
 *   <li>{@link dev.readout.metadata.Provenance}: the origin of a record
 * </ul>
 */
@NullMarked
package dev.readout.metadata;

import org.jspecify.annotations.NullMarked;
