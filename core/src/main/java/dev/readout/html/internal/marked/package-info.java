/**
 * Cuts the text of a page where a passage, a paragraph or both begin and end, so that each run of characters is marked
 * by the same passages from its first character to its last.
 *
 * <p>This package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.html.internal.marked.Segmentation}: a text cut into segments, and the segments of each
 *       passage; start here
 *   <li>{@link dev.readout.html.internal.marked.Segment}: one run of characters
 *   <li>{@link dev.readout.html.internal.marked.Lanes}: at which height the line below each passage is drawn, so that
 *       lines do not cover each other
 *   <li>{@link dev.readout.html.internal.marked.Paragraphs}: the paragraphs of a text, whether or not they are blocks
 *   <li>{@link dev.readout.html.internal.marked.Paragraph}: one of them
 * </ul>
 */
@NullMarked
package dev.readout.html.internal.marked;

import org.jspecify.annotations.NullMarked;
