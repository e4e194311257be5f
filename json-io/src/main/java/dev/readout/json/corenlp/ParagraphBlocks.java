package dev.readout.json.corenlp;

import dev.readout.article.Block;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text, which end at blank lines. */
final class ParagraphBlocks {
    private ParagraphBlocks() {}

    /** Returns a block for each paragraph, without the white space around it. */
    static List<Block> of(Text text) {
        String string = text.string();
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        int end = 0;
        int breaks = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Characters.isLineBreak(c)) {
                breaks += c == '\n' && i > 0 && string.charAt(i - 1) == '\r' ? 0 : 1;
            } else if (!Characters.isWhiteSpace(c)) {
                if (start >= 0 && breaks > 1) {
                    blocks.add(block(text, start, end));
                    start = -1;
                }
                start = start < 0 ? i : start;
                end = i + 1;
                breaks = 0;
            }
        }
        if (start >= 0) {
            blocks.add(block(text, start, end));
        }
        return blocks;
    }

    private static Block block(Text text, int start, int end) {
        return new Block(Block.Kind.PARAGRAPH, text.passageFromUtf16(start, end).hull());
    }
}
