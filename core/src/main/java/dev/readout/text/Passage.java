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
 * An ordered list of spans of one text, and so the words there.
 *
 * <p>A passage is a view: it has no words of its own that could differ from the text. Most have one piece; a quotation
 * that is interrupted by “he said” has two. The order of the pieces is data: they may stand out of the order of the
 * text, touch or overlap, and are never sorted or merged. A {@link Text} makes passages:
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

    /** The caller has checked that there is a piece and that each is within the text. */
    Passage(Text text, List<Span> pieces) {
        this.text = text;
        this.bounds = new int[pieces.size() * 2];
        int i = 0;
        for (Span piece : pieces) {
            bounds[i++] = piece.start();
            bounds[i++] = piece.end();
        }
    }

    /** The same for one piece. */
    Passage(Text text, int start, int end) {
        this(text, new int[] {start, end});
    }

    private Passage(Text text, int[] bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    /**
     * Returns the text that this passage is of.
     *
     * @return the text
     */
    public Text text() {
        return text;
    }

    /**
     * Returns the spans of this passage, in its own order.
     *
     * @return at least one span
     */
    public List<Span> pieces() {
        return Collections.unmodifiableList(new Pieces(bounds));
    }

    /**
     * Returns the number of pieces, without making their list: where it is 1, the {@link #hull()} is the piece.
     *
     * @return at least 1
     */
    public int pieceCount() {
        return bounds.length / 2;
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
     * Returns the words of this passage, as a reader is shown them. A piece that starts where the one before it ends follows
     * it directly. Between any other two pieces stands {@code " … "}: a blank, an ellipsis (U+2026) and a blank. So words
     * from several places never look like one unaltered stretch of the text.
     *
     * @return the words, for example {@code We met, … It went well.}
     */
    public String words() {
        return words(ELLIPSIS);
    }

    /**
     * Returns the words of this passage, with other characters than an ellipsis for what is left out. A piece that starts
     * where the one before it ends follows it directly. To join all pieces alike, join {@link #wordsOfPieces()}.
     *
     * @param between what stands between two pieces that don't touch in this order, perhaps nothing
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
     * Returns the words of this passage with what stands before and after it in the text.
     *
     * @param before how many grapheme clusters before it there may be, at least 0
     * @param after how many grapheme clusters after it there may be, at least 0
     * @return the words and both sides, cut between words
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
     * Returns the smallest span that has every piece in it.
     *
     * @return from the first start to the last end in the text
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
     * Returns whether every character of the other passage is in this one, whatever the order of the pieces. An empty
     * piece is in every piece that it touches.
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
     * Returns whether some character is in both passages.
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
     * Returns the passage of this one's pieces, followed by those of the other.
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
     * Returns the passage of the same spans on another text that has the same words there.
     *
     * @param other the other text
     * @return a passage of the other text
     * @throws IllegalArgumentException if a piece reaches beyond the other text, or the words there differ; the message
     *     shows both
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
     * Returns the order of passages in their text: by where the {@link #hull()} starts; those that start together, the longest
     * first; those with one hull, by their pieces, and so consistent with {@link #equals(Object)}.
     *
     * <p>Passages of different texts have no order: the comparator refuses them with an {@link IllegalArgumentException}.
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

    /** Returns the ends of the pieces by their starts, those that touch or overlap as one. */
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

    /** The bounds as spans, which are made when they are asked for. */
    private static final class Pieces extends AbstractList<Span> implements RandomAccess {
        private final int[] bounds;

        Pieces(int[] bounds) {
            this.bounds = bounds;
        }

        @Override
        public Span get(int index) {
            Objects.checkIndex(index, size());
            return new Span(bounds[2 * index], bounds[2 * index + 1]);
        }

        @Override
        public int size() {
            return bounds.length / 2;
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
