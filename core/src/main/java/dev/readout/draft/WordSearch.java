package dev.readout.draft;

import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingContext;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Verdict;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a draft in the text: in the whole text, or near a passage. */
final class WordSearch {
    private final Grounder grounder;
    private final GroundingPolicy policy;
    private final TextSegmentation segmentation;
    private final Map<String, Verdict> verdicts = new HashMap<>();

    WordSearch(Grounder grounder, GroundingPolicy policy, TextSegmentation segmentation) {
        this.grounder = grounder;
        this.policy = policy;
        this.segmentation = segmentation;
    }

    /** Returns the verdict on words in the whole text. */
    Verdict anywhere(String words) {
        return verdicts.computeIfAbsent(words, w -> grounder.ground(w, policy));
    }

    /**
     * Returns the verdict on a piece in the whole text. The words around the piece decide between equal occurrences.
     */
    Verdict anywhere(DraftPiece piece) {
        if (piece.prefix().isEmpty() && piece.suffix().isEmpty()) {
            return anywhere(piece.exact());
        }
        GroundingContext context = GroundingContext.builder()
                .prefix(piece.prefix().orElse(null))
                .suffix(piece.suffix().orElse(null))
                .build();
        return grounder.ground(piece.exact(), context, policy);
    }

    /** Returns the occurrences that a verdict has: one, several if it is ambiguous, or none if it is not faithful. */
    static List<Faithful> occurrences(Verdict verdict) {
        return verdict.match(List::of, Ambiguous::occurrences, changed -> List.of(), absent -> List.of());
    }

    /**
     * Looks for words in four rings around a passage: the rest of its sentences, the passage itself, the rest of its
     * paragraphs, and the paragraphs beside these. Returns the occurrences in the first ring that has any.
     */
    Nearby near(String words, Passage anchor) {
        if (!anywhere(words).isFaithful()) {
            return Nearby.NOWHERE;
        }
        Span hull = anchor.hull();
        List<List<Span>> rings = List.of(
                outside(anchor, segmentation.sentences(hull)),
                anchor.pieces(),
                outside(anchor, segmentation.paragraphs(hull)),
                outside(anchor, segmentation.paragraphsAround(hull)));
        for (int ring = 0; ring < rings.size(); ring++) {
            List<Passage> occurrences = within(words, rings.get(ring));
            if (!occurrences.isEmpty()) {
                return new Nearby(ring, occurrences);
            }
        }
        return Nearby.NOWHERE;
    }

    /** Returns the occurrences of words inside a passage. */
    List<Passage> inside(String words, Passage passage) {
        return anywhere(words).isFaithful() ? within(words, passage.pieces()) : List.of();
    }

    private List<Passage> within(String words, List<Span> spans) {
        return spans.stream()
                .filter(span -> !span.isEmpty())
                .flatMap(span ->
                        occurrences(grounder.ground(
                                        words,
                                        GroundingContext.builder().within(span).build(),
                                        policy))
                                .stream())
                .map(Faithful::passage)
                .distinct()
                .toList();
    }

    /** Returns the parts of a span that are not in a passage. */
    private static List<Span> outside(Passage passage, Span whole) {
        List<Span> parts = new ArrayList<>();
        int start = whole.start();
        for (Span piece : passage.pieces().stream().sorted().toList()) {
            if (piece.start() > start) {
                parts.add(new Span(start, piece.start()));
            }
            start = Math.max(start, piece.end());
        }
        if (start < whole.end()) {
            parts.add(new Span(start, whole.end()));
        }
        return parts;
    }

    /**
     * The occurrences of words near a passage.
     *
     * @param ring how near they are: 0 in the same sentence, 1 inside the passage, 2 in the same paragraph, 3 in the
     *     paragraph before or after, 4 if there are none in any of these
     * @param occurrences the occurrences in this ring
     */
    record Nearby(int ring, List<Passage> occurrences) {
        static final Nearby NOWHERE = new Nearby(4, List.of());
    }
}
