package dev.readout.json;

import java.util.OptionalLong;

/**
 * How far reading has come in a file or stream of lines.
 *
 * @param bytes how many bytes were read; of a compressed file compressed ones
 * @param totalBytes how many bytes the file has, unless it is a stream; {@code bytes} when all is read
 * @param articles how many articles were read
 */
public record LinesProgress(long bytes, OptionalLong totalBytes, long articles) {}
