package dev.readout.quotation;

import dev.readout.internal.characters.Characters;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of one text, as its quotation marks show them.
 *
 * <p>Every convention of {@linkplain dev.readout.quotation the package} is read, and the text shows which one it uses. An
 * apostrophe is not a quotation mark. A fault, such as an odd number of marks, never causes an exception: it is an
 * {@linkplain Ending#UNCLOSED unclosed} quotation or an {@linkplain #unopened() unopened} mark, and it ends with its
 * paragraph. A blank line ends a paragraph, and so does a single line break, unless the lines of the text are wrapped.
 *
 * <p>The time that this takes is linear in the length of the text.
 *
 * <pre>{@code
 * Text text = Text.of("“He said ‘no’,” she said.");
 * Quotation quotation = Quotations.in(text).outermost().get(0);
 * quotation.passage().words();                  // He said ‘no’,
 * quotation.inner().get(0).passage().words();   // no
 * }</pre>
 */
public final class Quotations {
    private final Text text;
    private final List<Quotation> all;
    private final List<Quotation> outermost;
    private final List<Span> unopened;
    private final int[] starts;
    // The words in marks, without overlaps: start, end, start, end ...
    private final int[] stretches;

    private Quotations(Text text) {
        this.text = text;
        Pairing pairing = Pairing.of(text.string());
        List<Quotation> made = new ArrayList<>(pairing.found().size());
        List<Quotation> top = new ArrayList<>();
        Quotation last = null;
        for (Found found : pairing.found()) {
            int end = text.fromUtf16Index(found.end());
            while (last != null && last.extent().end() < end) {
                last = last.outer().orElse(null);
            }
            last = make(found, end, last);
            made.add(last);
            if (last.depth() == 0) {
                top.add(last);
            }
        }
        all = Collections.unmodifiableList(made);
        outermost = Collections.unmodifiableList(top);
        unopened = pairing.unopened().stream()
                .map(mark -> span(mark.start, mark.end))
                .toList();
        starts = all.stream()
                .mapToInt(quotation -> quotation.openings().get(0).start())
                .toArray();
        stretches = stretches();
    }

    private Quotation make(Found found, int end, @Nullable Quotation outer) {
        List<Span> pieces = new ArrayList<>(found.size());
        List<Span> openings = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            if (found.wordsStart(i) < found.wordsEnd(i)) {
                pieces.add(span(found.wordsStart(i), found.wordsEnd(i)));
            }
            if (found.markStart(i) < found.markEnd(i)) {
                openings.add(span(found.markStart(i), found.markEnd(i)));
            }
        }
        Span closing = found.isClosed() ? span(found.closingStart, found.closingEnd) : null;
        return new Quotation(text.passage(pieces), List.copyOf(openings), closing, end, outer);
    }

    private Span span(int start, int end) {
        return new Span(text.fromUtf16Index(start), text.fromUtf16Index(end));
    }

    private int[] stretches() {
        int[] bounds = new int[16];
        int size = 0;
        for (Quotation quotation : all) {
            for (int i = 0; i < quotation.certainPieces(); i++) {
                Span piece = quotation.passage().pieces().get(i);
                if (size == 0 || piece.start() >= bounds[size - 1]) {
                    bounds = size == bounds.length ? Arrays.copyOf(bounds, 2 * size) : bounds;
                    bounds[size++] = piece.start();
                    bounds[size++] = piece.end();
                }
            }
        }
        return Arrays.copyOf(bounds, size);
    }

    /**
     * Returns the quotations of a text.
     *
     * @param text the text
     * @return its quotations, perhaps none
     */
    public static Quotations in(Text text) {
        return new Quotations(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the text.
     *
     * @return the text that was read
     */
    public Text text() {
        return text;
    }

    /**
     * Returns every quotation, also those inside others.
     *
     * @return the quotations by their start
     */
    public List<Quotation> all() {
        return all;
    }

    /**
     * Returns the quotations that are not inside others.
     *
     * @return the quotations of depth 0 by their start
     */
    public List<Quotation> outermost() {
        return outermost;
    }

    /**
     * Returns the closing marks that close nothing, because no opening mark is before them in their paragraph. Single marks,
     * which may be apostrophes, are not among them.
     *
     * @return where these marks are, by their start
     */
    public List<Span> unopened() {
        return unopened;
    }

    /**
     * Returns the innermost quotation that a passage is in. The passage may include its marks.
     *
     * @param passage a passage of an equal text
     * @return the closed or continued quotation with the greatest depth whose {@link Quotation#extent()} contains every
     *     piece of the passage, or empty
     * @throws IllegalArgumentException if the passage is of another text
     */
    public Optional<Quotation> innermostAround(Passage passage) {
        return Optional.ofNullable(around(hull(passage), false));
    }

    /**
     * Returns the outermost quotation that a passage is in. The passage may include its marks.
     *
     * @param passage a passage of an equal text
     * @return the closed or continued quotation with the least depth whose {@link Quotation#extent()} contains every piece
     *     of the passage, or empty
     * @throws IllegalArgumentException if the passage is of another text
     */
    public Optional<Quotation> outermostAround(Passage passage) {
        return Optional.ofNullable(around(hull(passage), true));
    }

    private @Nullable Quotation around(Span span, boolean isOutermost) {
        int index = Arrays.binarySearch(starts, span.start());
        Quotation quotation = index == -1 ? null : all.get(index < 0 ? -index - 2 : index);
        Quotation found = null;
        for (;
                quotation != null && (found == null || isOutermost);
                quotation = quotation.outer().orElse(null)) {
            if (quotation.certainPieces() > 0 && quotation.extent().contains(span)) {
                found = quotation;
            }
        }
        return found;
    }

    /**
     * Returns whether all words of a passage are in quotation marks, perhaps in several quotations. Marks and stops at the
     * ends of its pieces need not be.
     *
     * @param passage a passage of an equal text
     * @return whether every letter and digit is inside a quotation, and there is one
     * @throws IllegalArgumentException if the passage is of another text
     */
    public boolean isQuoted(Passage passage) {
        hull(passage);
        boolean hasWords = false;
        for (Span piece : passage.pieces()) {
            int at = piece.start();
            for (Span quoted : quotedSpans(piece)) {
                if (hasLetters(at, quoted.start())) {
                    return false;
                }
                hasWords |= hasLetters(quoted.start(), quoted.end());
                at = quoted.end();
            }
            if (hasLetters(at, piece.end())) {
                return false;
            }
        }
        return hasWords;
    }

    private boolean hasLetters(int start, int end) {
        return text.slice(new Span(start, end)).codePoints().anyMatch(Characters::isLetterOrDigit);
    }

    /**
     * Returns the stretches of a passage that are in quotation marks. A quotation inside another one is not a stretch of its
     * own.
     *
     * @param passage a passage of an equal text
     * @return passages of one piece each, without the outer marks, in the order of the pieces
     * @throws IllegalArgumentException if the passage is of another text
     */
    public List<Passage> quotedIn(Passage passage) {
        hull(passage);
        return passage.pieces().stream()
                .flatMap(piece -> quotedSpans(piece).stream())
                .map(text::passage)
                .toList();
    }

    private List<Span> quotedSpans(Span piece) {
        List<Span> spans = new ArrayList<>();
        int low = 0;
        int high = stretches.length / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches[2 * middle + 1] <= piece.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = 2 * low; i < stretches.length && stretches[i] < piece.end(); i += 2) {
            int start = Math.max(piece.start(), stretches[i]);
            int end = Math.min(piece.end(), stretches[i + 1]);
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    private Span hull(Passage passage) {
        Objects.requireNonNull(passage, "passage");
        if (!passage.text().equals(text)) {
            throw new IllegalArgumentException("passage must be of the same text: " + passage);
        }
        return passage.hull();
    }

    /**
     * Returns how much was found.
     *
     * @return for example {@code Quotations: 3, unopened marks: 1}
     */
    @Override
    public String toString() {
        return "Quotations: " + all.size() + ", unopened marks: " + unopened.size();
    }
}
