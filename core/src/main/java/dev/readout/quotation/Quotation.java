package dev.readout.quotation;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words between two quotation marks of a text, or after an opening mark that nothing closes.
 *
 * <p>A quotation may run through several paragraphs, each of which opens it again. It then has one piece for each
 * paragraph. {@link Quotations} makes quotations.
 */
public final class Quotation {
    private final Passage passage;
    private final List<Span> openings;
    private final @Nullable Span closing;
    private final @Nullable Quotation parent;
    private final int depth;
    private final int end;
    // Each quotation is added by its constructor, before anybody sees the outer one.
    private final List<Quotation> inner = new ArrayList<>(0);

    Quotation(Passage passage, List<Span> openings, @Nullable Span closing, int end, @Nullable Quotation parent) {
        this.passage = passage;
        this.openings = openings;
        this.closing = closing;
        this.end = end;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        if (parent != null) {
            parent.inner.add(this);
        }
    }

    /**
     * Returns the words, without the marks and without blanks at the marks.
     *
     * @return one piece for each paragraph, none of them empty
     */
    public Passage passage() {
        return passage;
    }

    /**
     * Returns where the opening marks are: that of the first paragraph, and those of later paragraphs that open the
     * quotation again. Where only the last paragraph has a mark, the closing one, it belongs to the quotation all the same.
     *
     * @return at least one span
     */
    public List<Span> openings() {
        return openings;
    }

    /**
     * Returns where the closing mark is.
     *
     * @return a span, or empty if the quotation is not closed
     */
    public Optional<Span> closing() {
        return Optional.ofNullable(closing);
    }

    /**
     * Returns the mark that opens this quotation.
     *
     * @return one or two characters, for example {@code “}
     */
    public String openingMark() {
        return passage.text().slice(openings.get(0));
    }

    /**
     * Returns the mark that closes this quotation.
     *
     * @return one or two characters, for example {@code ”}, or empty if the quotation is not closed
     */
    public Optional<String> closingMark() {
        return closing().map(passage.text()::slice);
    }

    /**
     * Returns how this quotation ends.
     *
     * @return whether it is closed, and if not, whether it runs through several paragraphs
     */
    public Ending ending() {
        if (closing != null) {
            return Ending.CLOSED;
        }
        return passage.pieceCount() > 1 ? Ending.CONTINUED : Ending.UNCLOSED;
    }

    /**
     * Returns the number of quotations that this one is inside.
     *
     * @return 0 for an outermost quotation
     */
    public int depth() {
        return depth;
    }

    /**
     * Returns the quotation that this one is directly inside.
     *
     * @return a quotation whose depth is less by 1, or empty if this is an outermost one
     */
    public Optional<Quotation> outer() {
        return Optional.ofNullable(parent);
    }

    /**
     * Returns the quotations that are directly inside this one.
     *
     * @return quotations whose depth is greater by 1, in the order of the text
     */
    public List<Quotation> inner() {
        return Collections.unmodifiableList(inner);
    }

    /**
     * Returns the span of this quotation with its marks.
     *
     * @return from the first opening mark to the closing mark, or to the last word if the quotation is not closed
     */
    public Span extent() {
        return new Span(openings.get(0).start(), end);
    }

    /** Returns how many pieces are certainly quoted: of a continued quotation all but the last, of an unclosed one none. */
    int certainPieces() {
        return closing == null ? passage.pieceCount() - 1 : passage.pieceCount();
    }

    /**
     * Returns whether the other object is a quotation of the same words, with the same marks at the same depth.
     *
     * @param other the object to compare with
     * @return whether both are the same quotation of an equal text
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Quotation that
                        && depth == that.depth
                        && openings.equals(that.openings)
                        && Objects.equals(closing, that.closing)
                        && passage.equals(that.passage));
    }

    /**
     * Returns a hash code of the words and the marks.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * passage.hashCode() + openings.hashCode();
    }

    /**
     * Returns the ending and the passage, shortened.
     *
     * @return for example {@code CLOSED [1,7) "We met"}
     */
    @Override
    public String toString() {
        return ending() + " " + passage;
    }
}
