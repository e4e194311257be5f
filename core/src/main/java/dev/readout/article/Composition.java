package dev.readout.article;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a {@link Composer} wrote: a text, its blocks, and its labelled passages.
 *
 * <pre>{@code
 * Article article = Article.builder()
 *         .text(composition.text())
 *         .blocks(composition.blocks())
 *         .addStatement(Statement.builder()
 *                 .form(Form.DIRECT)
 *                 .addSource(Source.of(composition.passage("who"), netanyahu))
 *                 .cue(Cue.of(composition.passage("said"), "say"))
 *                 .content(composition.passage("words"))
 *                 .build())
 *         .build();
 * }</pre>
 */
public final class Composition {
    private final Text text;
    private final List<Block> blocks;
    private final Map<String, Passage> passages = new LinkedHashMap<>();

    Composition(Text text, List<Block> blocks, Map<String, List<Span>> marks) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        marks.forEach((label, pieces) -> {
            // A mark that was refused leaves a label without a piece.
            if (!pieces.isEmpty()) {
                passages.put(label, text.passage(pieces));
            }
        });
    }

    /**
     * Returns the text.
     *
     * @return all that was written
     */
    public Text text() {
        return text;
    }

    /**
     * Returns the blocks.
     *
     * @return the blocks in the order of the text
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Returns the passage with this label.
     *
     * @param label a label that was marked
     * @return the passage, with a piece for each time that the label was used
     * @throws IllegalArgumentException if nothing has this label; the message says which labels there are
     */
    public Passage passage(String label) {
        Passage passage = passages.get(label);
        if (passage == null) {
            throw new IllegalArgumentException(
                    "label must be one of " + passages.keySet() + ": " + Require.quoted(label));
        }
        return passage;
    }

    /**
     * Returns the labels.
     *
     * @return the labels in the order of their first use
     */
    public Set<String> labels() {
        return Collections.unmodifiableSet(passages.keySet());
    }

    /**
     * Returns a short description.
     *
     * @return the text, shortened, and how many labels there are
     */
    @Override
    public String toString() {
        return "Composition of " + text + " with " + passages.size() + " labels";
    }
}
