package dev.readout.article;

import dev.readout.internal.Require;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text piece by piece and marks passages at the same time, so that positions need not be counted and sentences
 * need not be repeated.
 *
 * <pre>{@code
 * Composition composition = new Composer()
 *         .headline().write("Netanyahu meets Geoană")
 *         .paragraph().write("“").mark("words", "We cooperate,").write("” ")
 *                 .mark("who", "Netanyahu").write(" ").mark("said", "said").write(". “")
 *                 .mark("words", "And we will.").write("”")
 *         .compose();
 * composition.passage("words").wordsOfPieces(); // [We cooperate,, And we will.]
 * }</pre>
 *
 * <p>A block begins after the previous one, with one blank line in between. A label that is used twice has two pieces,
 * in the order of writing. Marks nest: words inside a mark may be marked again.
 *
 * <p>A composer is for a single text and is not thread-safe.
 */
public final class Composer {
    private static final String BLANK_LINE = "\n\n";

    private final StringBuilder written = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, List<Span>> marks = new LinkedHashMap<>();
    private int position;
    private Block.@Nullable Kind kind;
    private int blockStart;
    private int openMarks;

    /** Creates a composer with an empty text. */
    public Composer() {}

    /**
     * Begins a byline.
     *
     * @return this composer
     * @throws IllegalStateException if a mark is open
     */
    public Composer byline() {
        return block(Block.Kind.BYLINE);
    }

    /**
     * Begins a headline.
     *
     * @return this composer
     * @throws IllegalStateException if a mark is open
     */
    public Composer headline() {
        return block(Block.Kind.HEADLINE);
    }

    /**
     * Begins a second headline, below the first or inside the text.
     *
     * @return this composer
     * @throws IllegalStateException if a mark is open
     */
    public Composer subheadline() {
        return block(Block.Kind.SUBHEADLINE);
    }

    /**
     * Begins a dateline.
     *
     * @return this composer
     * @throws IllegalStateException if a mark is open
     */
    public Composer dateline() {
        return block(Block.Kind.DATELINE);
    }

    /**
     * Begins a paragraph.
     *
     * @return this composer
     * @throws IllegalStateException if a mark is open
     */
    public Composer paragraph() {
        return block(Block.Kind.PARAGRAPH);
    }

    /**
     * Begins a caption: the words below a picture.
     *
     * @return this composer
     * @throws IllegalStateException if a mark is open
     */
    public Composer caption() {
        return block(Block.Kind.CAPTION);
    }

    /**
     * Begins a credit: the words that say whose picture or report it is.
     *
     * @return this composer
     * @throws IllegalStateException if a mark is open
     */
    public Composer credit() {
        return block(Block.Kind.CREDIT);
    }

    /**
     * Begins a block of any other kind.
     *
     * @return this composer
     * @throws IllegalStateException if a mark is open
     */
    public Composer other() {
        return block(Block.Kind.OTHER);
    }

    /**
     * Begins a block. The previous block ends here, and one blank line is written between the two.
     *
     * @param kind the function of the block
     * @return this composer
     * @throws IllegalStateException if a mark is open
     */
    public Composer block(Block.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        requireNoOpenMark("block");
        if (this.kind != null) {
            gap(BLANK_LINE);
        }
        this.kind = kind;
        blockStart = position;
        return this;
    }

    /**
     * Ends the current block, if there is one, and writes the characters before the next block instead of a blank line.
     *
     * @param characters the characters between the blocks; may be empty
     * @return this composer
     * @throws IllegalArgumentException if the characters have an unpaired surrogate
     * @throws IllegalStateException if a mark is open
     */
    public Composer gap(String characters) {
        requireNoOpenMark("gap");
        endBlock();
        return write(characters);
    }

    /**
     * Writes characters.
     *
     * @param characters the characters, exactly as they are in the text; may be empty
     * @return this composer
     * @throws IllegalArgumentException if the characters have an unpaired surrogate
     */
    public Composer write(String characters) {
        Require.wellFormed("characters", characters);
        written.append(characters);
        position += characters.codePointCount(0, characters.length());
        return this;
    }

    /**
     * Writes words and marks them.
     *
     * @param label the label of the passage, not blank
     * @param words the words, exactly as they are in the text, at least one character
     * @return this composer
     * @throws IllegalArgumentException if the label is blank, if the words are empty, or if they have an unpaired
     *     surrogate
     */
    public Composer mark(String label, String words) {
        return mark(label, inside -> inside.write(words));
    }

    /**
     * Marks everything that a function writes.
     *
     * @param label the label of the passage, not blank
     * @param inside the function, which writes at least one character with this composer
     * @return this composer
     * @throws IllegalArgumentException if the label is blank, or if nothing is written inside
     */
    public Composer mark(String label, Consumer<? super Composer> inside) {
        Require.words("label", label);
        List<Span> pieces = marks.computeIfAbsent(label, l -> new ArrayList<>());
        int place = pieces.size();
        int start = position;
        openMarks++;
        try {
            inside.accept(this);
        } finally {
            openMarks--;
        }
        Require.that(position > start, "mark " + label, "have at least one character", "\"\"");
        pieces.add(place, new Span(start, position));
        return this;
    }

    /**
     * Returns the text that was written so far, with its blocks and marks.
     *
     * @return the composition
     * @throws IllegalStateException if a mark is open
     */
    public Composition compose() {
        requireNoOpenMark("compose");
        List<Block> all = new ArrayList<>(blocks);
        if (kind != null) {
            all.add(new Block(kind, new Span(blockStart, position)));
        }
        return new Composition(Text.of(written.toString()), all, marks);
    }

    /**
     * Returns a short description.
     *
     * @return the text so far, shortened, and the number of blocks and labels
     */
    @Override
    public String toString() {
        return "Composer " + Require.quoted(written.toString()) + " (" + (blocks.size() + (kind == null ? 0 : 1))
                + " blocks, " + marks.size() + " labels)";
    }

    private void endBlock() {
        if (kind != null) {
            blocks.add(new Block(kind, new Span(blockStart, position)));
            kind = null;
        }
    }

    private void requireNoOpenMark(String call) {
        if (openMarks > 0) {
            throw new IllegalStateException(call + " must not be called inside a mark");
        }
    }
}
