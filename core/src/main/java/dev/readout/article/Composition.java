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
 * The result of a {@link Composer}: a text, its blocks, and its labelled passages.
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
            // If a mark was refused, its label may have no piece.
            if (!pieces.isEmpty()) {
                passages.put(label, text.passage(pieces));
            }
        });
    }

    /**
     * Returns the text.
     *
     * @return the whole text that was written
     */
    public Text text() {
        return text;
    }

    /**
     * Returns the blocks.
     *
     * @return the blocks in text order
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Returns the passage with this label.
     *
     * @param label a label that was marked
     * @return the passage, with one piece for each use of the label
     * @throws IllegalArgumentException if there is no such label; the message lists the labels
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
     * @return the labels, in the order of their first use
     */
    public Set<String> labels() {
        return Collections.unmodifiableSet(passages.keySet());
    }

    /**
     * Returns a short description.
     *
     * @return the text, shortened, and the number of labels
     */
    @Override
    public String toString() {
        return "Composition of " + text + " with " + passages.size() + " labels";
    }
}
