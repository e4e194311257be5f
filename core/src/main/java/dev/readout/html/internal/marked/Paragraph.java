package dev.readout.html.internal.marked;

import dev.readout.article.Block;
import java.util.Optional;

/**
 * A paragraph with the white space around it.
 *
 * @param kind the kind of the block, or empty if the paragraph is not in a block
 * @param start the position of the first character before which no other paragraph has one, in code points
 * @param wordsStart the position of the first character to show
 * @param wordsEnd the position after the last character to show
 * @param end the position at which the next paragraph starts
 */
public record Paragraph(Optional<Block.Kind> kind, int start, int wordsStart, int wordsEnd, int end) {}
