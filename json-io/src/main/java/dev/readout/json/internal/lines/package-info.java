/**
 * Where documents come from and go to: bytes, strings, streams, files, and JSON Lines, which may be compressed. This
 * package is internal: it is not exported.
 *
 * <ul>
 *   <li>{@link dev.readout.json.internal.lines.FormatReader}: reads the documents of one format, one or one a line
 *   <li>{@link dev.readout.json.internal.lines.LinePlace}: the place of a line in its file
 *   <li>{@link dev.readout.json.internal.lines.RefusedLine}: a line that is not a document
 *   <li>{@link dev.readout.json.internal.lines.ReadProgress}: how far reading has come
 *   <li>{@link dev.readout.json.internal.lines.LineAppender}: writes lines one by one
 *   <li>{@link dev.readout.json.internal.lines.AtomicFile}: writes a file as a whole
 * </ul>
 *
 * <p>Inside the package, {@code LinesSource} is what lines are read from, {@code LineScanner} and {@code LineFeeds}
 * find lines in bytes, {@code LineSpliterator} reads and splits them as {@code LineOptions} say, {@code ProgressMeter}
 * adds up the progress, and {@code GzipStream} decompresses.
 */
@NullMarked
package dev.readout.json.internal.lines;

import org.jspecify.annotations.NullMarked;
