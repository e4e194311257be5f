/**
 * When, about what, and by whom recorded: what articles, meetings and statements share.
 *
 * <ul>
 *   <li>{@link dev.readout.metadata.When}: a time of uncertain precision
 *   <li>{@link dev.readout.metadata.Topic}: a subject
 *   <li>{@link dev.readout.metadata.Provenance}: which person or tool made a record
 * </ul>
 */
@NullMarked
package dev.readout.metadata;

import org.jspecify.annotations.NullMarked;
