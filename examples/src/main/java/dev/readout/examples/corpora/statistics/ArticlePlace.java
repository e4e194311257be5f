package dev.readout.examples.corpora.statistics;

/**
 * Where an article is in a file of lines.
 *
 * @param line the number of the line, from 1
 * @param byteOffset the offset of the line in the file, after decompression
 */
public record ArticlePlace(long line, long byteOffset) {}
