package dev.readout.text;

import dev.readout.internal.Require;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An ordered list of spans of one text, and therefore the words at these spans.
 *
 * <p>A passage is a view: it has no words of its own that could differ from the text. Most passages have one piece; a
 * quotation that is interrupted by “he said” has two. The order of the pieces is data: the pieces may be out of text
 * order, touch or overlap, and are never sorted or merged. A {@link Text} creates passages:
 *
 * <pre>{@code
 * Text text = Text.of("“We met,” she said. “It went well.”");
 * Passage content = text.find("We met,").and(text.find("It went well."));
 * content.words();  // We met, … It went well.
 * content.pieces(); // [[1,8), [21,34)]
 * }</pre>
 */
public final class Passage {
    private static final int PIECES_SHOWN = 5;
    private static final String ELLIPSIS = " … ";

    private final Text text;
    // start, end, start, end ...: most passages have one piece, and an archive has hundreds of millions of them.
    private final int[] bounds;

    /** Creates a passage. The caller has checked that there is at least one piece and that each is within the text. */
    Passage(Text text, List<Span> pieces) {
        this.text = text;
        this.bounds = new int[pieces.size() * 2];
        int i = 0;
        for (Span piece : pieces) {
            bounds[i++] = piece.start();
            bounds[i++] = piece.end();
        }
    }

    /** Creates a passage of one piece, which the caller has checked. */
    Passage(Text text, int start, int end) {
        this(text, new int[] {start, end});
    }

    private Passage(Text text, int[] bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    /**
     * Returns the text that this passage belongs to.
     *
     * @return the text
     */
    public Text text() {
        return text;
    }

    /**
     * Returns the spans of this passage, in the order of the pieces.
     *
     * @return at least one span
     */
    public List<Span> pieces() {
        return Collections.unmodifiableList(new Pieces());
    }

    /**
     * Returns the number of pieces without creating a list of them.
     *
     * @return at least 1
     */
    public int pieceCount() {
        return bounds.length / 2;
    }

    /**
     * Returns the span of one piece without creating a list of them.
     *
     * @param index the index of the piece, from 0 to before {@link #pieceCount}
     * @return the span
     * @throws IndexOutOfBoundsException if the index is negative, or not less than the number of pieces
     */
    public Span piece(int index) {
        Objects.checkIndex(index, pieceCount());
        return new Span(bounds[2 * index], bounds[2 * index + 1]);
    }

    /**
     * Returns the words of each piece, in the order of the pieces.
     *
     * @return as many strings as there are pieces
     */
    public List<String> wordsOfPieces() {
        return IntStream.range(0, bounds.length / 2)
                .mapToObj(i -> text.slice(bounds[2 * i], bounds[2 * i + 1]))
                .toList();
    }

    /**
     * Returns the words of this passage for display. A piece that starts where the previous one ends follows it
     * directly. Any other two pieces are separated by {@code " … "}: a blank, an ellipsis (U+2026) and a blank. Words
     * from several places therefore never look like one unaltered stretch of the text.
     *
     * @return the words, for example {@code We met, … It went well.}
     */
    public String words() {
        return words(ELLIPSIS);
    }

    /**
     * Returns the words of this passage, with a separator other than an ellipsis between the pieces. A piece that
     * starts where the previous one ends follows it directly. To separate all pieces in the same way, join {@link
     * #wordsOfPieces()}.
     *
     * @param between the separator between two pieces, unless the second starts where the first ends; may be empty
     * @return the words
     */
    public String words(String between) {
        Objects.requireNonNull(between, "between");
        if (bounds.length == 2) {
            return text.slice(bounds[0], bounds[1]);
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < bounds.length; i += 2) {
            if (i > 0 && bounds[i] != bounds[i - 1]) {
                words.append(between);
            }
            words.append(text.slice(bounds[i], bounds[i + 1]));
        }
        return words.toString();
    }

    /**
     * Returns the words of this passage with the characters before and after it in the text.
     *
     * @param before the maximum number of grapheme clusters before the passage, at least 0
     * @param after the maximum number of grapheme clusters after the passage, at least 0
     * @return the words and both sides, which are cut only between words
     * @throws IllegalArgumentException if {@code before} or {@code after} is negative
     */
    public Context context(int before, int after) {
        Require.that(before >= 0, "before", "be >= 0", before);
        Require.that(after >= 0, "after", "be >= 0", after);
        Span hull = hull();
        return Context.of(
                text.string(), text.toUtf16Index(hull.start()), text.toUtf16Index(hull.end()), words(), before, after);
    }

    /**
     * Returns the smallest span that contains every piece.
     *
     * @return the span from the smallest start to the greatest end of the pieces
     */
    public Span hull() {
        int start = bounds[0];
        int end = bounds[1];
        for (int i = 2; i < bounds.length; i += 2) {
            start = Math.min(start, bounds[i]);
            end = Math.max(end, bounds[i + 1]);
        }
        return new Span(start, end);
    }

    /**
     * Returns whether every character of the other passage is in this one, regardless of the order of the pieces. An
     * empty piece is contained in every piece that it touches.
     *
     * @param passage a passage of an equal text
     * @return whether this passage contains the other
     * @throws IllegalArgumentException if the passage is of another text
     */
    public boolean contains(Passage passage) {
        requireSameText(passage);
        if (!hull().contains(passage.hull())) {
            return false;
        }
        if (bounds.length == 2) {
            return true;
        }
        NavigableMap<Integer, Integer> merged = merged();
        return passage.pieces().stream().allMatch(piece -> {
            var before = merged.floorEntry(piece.start());
            return before != null && piece.end() <= before.getValue();
        });
    }

    /**
     * Returns whether the two passages have a character in common.
     *
     * @param passage a passage of an equal text
     * @return whether the passages share a character
     * @throws IllegalArgumentException if the passage is of another text
     */
    public boolean overlaps(Passage passage) {
        requireSameText(passage);
        if (!hull().overlaps(passage.hull())) {
            return false;
        }
        NavigableMap<Integer, Integer> merged = merged();
        merged.entrySet().removeIf(piece -> piece.getKey().equals(piece.getValue()));
        return passage.pieces().stream().filter(piece -> !piece.isEmpty()).anyMatch(piece -> {
            var before = merged.lowerEntry(piece.end());
            return before != null && piece.start() < before.getValue();
        });
    }

    /**
     * Returns the passage of the pieces of this passage, followed by the pieces of the other.
     *
     * @param passage a passage of an equal text
     * @return a passage with the pieces of both
     * @throws IllegalArgumentException if the passage is of another text
     */
    public Passage and(Passage passage) {
        requireSameText(passage);
        int[] both = Arrays.copyOf(bounds, bounds.length + passage.bounds.length);
        System.arraycopy(passage.bounds, 0, both, bounds.length, passage.bounds.length);
        return new Passage(text, both);
    }

    /**
     * Returns the passage of the same spans of another text, which must have the same words there.
     *
     * @param other the other text
     * @return a passage of the other text
     * @throws IllegalArgumentException if a piece ends beyond the other text, or if the words there differ; the message
     *     shows the words of both texts
     */
    public Passage on(Text other) {
        Objects.requireNonNull(other, "other");
        Passage moved = other.passage(pieces());
        for (int i = 0; i < bounds.length; i += 2) {
            String here = text.slice(bounds[i], bounds[i + 1]);
            String there = other.slice(bounds[i], bounds[i + 1]);
            Require.that(
                    here.equals(there),
                    "words at [" + bounds[i] + "," + bounds[i + 1] + ")",
                    "be " + Require.quoted(here),
                    Require.quoted(there));
        }
        return moved;
    }

    /**
     * Returns a comparator that orders passages by their place in the text: by the start of the {@link #hull()}; if the
     * starts are equal, the longest first; if the hulls are equal, by the pieces. The order is consistent with {@link
     * #equals(Object)}.
     *
     * <p>The comparator throws an {@link IllegalArgumentException} if the passages are of different texts.
     *
     * @return the comparator
     */
    public static Comparator<Passage> inTextOrder() {
        return Passage::compareInText;
    }

    private static int compareInText(Passage one, Passage other) {
        one.requireSameText(other);
        Span hull = one.hull();
        Span otherHull = other.hull();
        if (hull.start() != otherHull.start()) {
            return Integer.compare(hull.start(), otherHull.start());
        }
        return hull.end() != otherHull.end()
                ? Integer.compare(otherHull.end(), hull.end())
                : Arrays.compare(one.bounds, other.bounds);
    }

    /** Returns the ends of the pieces by their starts. Pieces that touch or overlap are merged. */
    private NavigableMap<Integer, Integer> merged() {
        NavigableMap<Integer, Integer> merged = new TreeMap<>();
        for (Span piece : pieces().stream().sorted().toList()) {
            var last = merged.lastEntry();
            if (last != null && piece.start() <= last.getValue()) {
                merged.put(last.getKey(), Math.max(last.getValue(), piece.end()));
            } else {
                merged.put(piece.start(), piece.end());
            }
        }
        return merged;
    }

    /** A list view of the pieces, which creates each span on access. */
    private final class Pieces extends AbstractList<Span> implements RandomAccess {
        @Override
        public Span get(int index) {
            return piece(index);
        }

        @Override
        public int size() {
            return pieceCount();
        }
    }

    private void requireSameText(Passage passage) {
        Objects.requireNonNull(passage, "passage");
        Require.that(text.equals(passage.text), "passage", "be of the same text", passage);
    }

    /**
     * Returns whether the other object is a passage of the same spans, in the same order, of an equal text.
     *
     * @param other the object to compare with
     * @return whether both are the same words at the same place
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Passage that && Arrays.equals(bounds, that.bounds) && text.equals(that.text));
    }

    /**
     * Returns a hash code of the spans and the text.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bounds) + text.hashCode();
    }

    /**
     * Returns the spans and the words, shortened.
     *
     * @return for example {@code [819,828) "Netanyahu"}
     */
    @Override
    public String toString() {
        if (bounds.length > 2 * PIECES_SHOWN) {
            String first = new Passage(text, Arrays.copyOf(bounds, 2 * PIECES_SHOWN)).toString();
            return first + " and " + (bounds.length / 2 - PIECES_SHOWN) + " more pieces";
        }
        return pieces().stream().map(Span::toString).collect(Collectors.joining("+")) + " " + Require.quoted(words());
    }
}
