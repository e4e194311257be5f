package dev.readout.json.internal.interchange;

import dev.readout.article.Block;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a text, which foreign formats do not mark. The white space around a paragraph is not part of it. */
public final class Paragraphs {
    private static final int OF_LINE = 1;
    private static final int OF_BLANK_LINE = 2;

    private Paragraphs() {}

    /**
     * One paragraph, in UTF-16 code units.
     *
     * @param start the start
     * @param end the end, exclusive
     */
    public record Stretch(int start, int end) {
        /** Returns whether the paragraph has these words. */
        public boolean is(String words, String text) {
            return words.length() == end - start && text.startsWith(words, start);
        }
    }

    /** Returns the paragraphs that end at blank lines. */
    public static List<Stretch> of(String text) {
        return of(text, OF_BLANK_LINE);
    }

    /** Returns the paragraphs that end at blank lines; if there is no blank line between words, each line is one. */
    public static List<Stretch> orLines(String text) {
        List<Stretch> paragraphs = of(text, OF_BLANK_LINE);
        return paragraphs.size() == 1 ? of(text, OF_LINE) : paragraphs;
    }

    /** Returns the stretches that end at this many line breaks in a row. */
    private static List<Stretch> of(String text, int ending) {
        List<Stretch> stretches = new ArrayList<>();
        int start = -1;
        int end = 0;
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isLineBreak(c)) {
                breaks += c == '\n' && i > 0 && text.charAt(i - 1) == '\r' ? 0 : 1;
            } else if (!Characters.isWhiteSpace(c)) {
                if (start >= 0 && breaks >= ending) {
                    stretches.add(new Stretch(start, end));
                    start = -1;
                }
                start = start < 0 ? i : start;
                end = i + 1;
                breaks = 0;
            }
        }
        if (start >= 0) {
            stretches.add(new Stretch(start, end));
        }
        return stretches;
    }

    /** Returns a block for each paragraph of a text. The list can be changed. */
    public static List<Block> blocks(Text text, List<Stretch> paragraphs) {
        List<Block> blocks = new ArrayList<>(paragraphs.size());
        for (Stretch paragraph : paragraphs) {
            blocks.add(new Block(
                    Block.Kind.PARAGRAPH,
                    text.passageFromUtf16(paragraph.start(), paragraph.end()).hull()));
        }
        return blocks;
    }
}
