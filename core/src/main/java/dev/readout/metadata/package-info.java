/**
 * The metadata that articles, meetings and statements share.
 *
 * <ul>
 *   <li>{@link dev.readout.metadata.When}: a time of uncertain precision
 *   <li>{@link dev.readout.metadata.Topic}: a subject that something is about
 *   <li>{@link dev.readout.metadata.Provenance}: the origin of a record
 * </ul>
 *
 * <p>For contributors: {@code EdtfParser} parses times, {@code SingleTime} is a time that is not an interval, and {@code
 * TimeBounds} are the start and the end of a time.
 */
@NullMarked
package dev.readout.metadata;

import org.jspecify.annotations.NullMarked;
