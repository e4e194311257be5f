package dev.readout.json.internal.lines;

import java.util.OptionalLong;

/**
 * How far reading has come, from which the public {@code LinesProgress} is made.
 *
 * @param bytes how many bytes were read
 * @param totalBytes how many bytes there are, if that is known
 * @param documents how many documents were read
 */
public record ReadProgress(long bytes, OptionalLong totalBytes, long documents) {}
