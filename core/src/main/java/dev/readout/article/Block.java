package dev.readout.article;

import dev.readout.text.Span;
import java.util.Objects;

/**
 * A stretch of an article's text with a function: a byline, a headline, a paragraph.
 *
 * <p>There may be gaps between blocks, such as blank lines. Blocks never overlap.
 *
 * <pre>{@code
 * Block byline = new Block(Block.Kind.BYLINE, new Span(0, 13));
 * article.passage(byline).words(); // Dr Mike Evans
 * }</pre>
 *
 * @param kind the function of the block
 * @param span the position in the text, in code points
 */
public record Block(Kind kind, Span span) {
    /** The function of a block. The list may grow in a later version, so a switch needs a default branch. */
    public enum Kind {
        /** Who wrote the article. */
        BYLINE,
        /** The title. */
        HEADLINE,
        /** A second title, below the first or inside the text. */
        SUBHEADLINE,
        /** Where and when the article was written: JERUSALEM, May 4. */
        DATELINE,
        /** A paragraph of running text. */
        PARAGRAPH,
        /** The words below a picture. */
        CAPTION,
        /** Whose picture or report it is, such as “Photo: Reuters”. */
        CREDIT,
        /** Any other function. */
        OTHER
    }

    /**
     * Creates a block.
     *
     * @param kind the function of the block
     * @param span the position in the text
     */
    public Block {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code BYLINE [0,13)}
     */
    @Override
    public String toString() {
        return kind + " " + span;
    }
}
