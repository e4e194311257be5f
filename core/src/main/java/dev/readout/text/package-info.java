/**
 * The exact characters of an article, and places in them.
 *
 * <ul>
 *   <li>{@link dev.readout.text.Text}: the characters, never normalised
 *   <li>{@link dev.readout.text.Span}: a range {@code [start, end)} of them, in code points
 *   <li>{@link dev.readout.text.Passage}: an ordered list of spans of one text, and therefore the words there
 *   <li>{@link dev.readout.text.Context}: the words of a passage with the characters before and after it
 * </ul>
 *
 * <p>Every position is a count of Unicode code points from the start of the text. UTF-16 indexes and UTF-8 offsets
 * appear only in the methods of {@link dev.readout.text.Text} that convert them.
 */
@NullMarked
package dev.readout.text;

import org.jspecify.annotations.NullMarked;
