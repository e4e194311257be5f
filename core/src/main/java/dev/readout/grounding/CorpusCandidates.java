package dev.readout.grounding;

import dev.readout.grounding.internal.corpus.CorpusText;
import dev.readout.grounding.internal.corpus.Postings;
import dev.readout.grounding.internal.corpus.RequiredWords;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a corpus that can have a quotation's own words, each with a lower bound: the lowest tier that the
 * quotation can have in that text.
 */
final class CorpusCandidates {
    /** The lower bounds, the lowest first. */
    static final List<Tier> BOUNDS = List.of(Tier.EXACT, Tier.TYPOGRAPHY, Tier.JOINED, Tier.ELISION);

    private final List<CorpusText> texts;
    /** The quotation inside its enclosing quotation marks. Only a text with these characters can have it exactly. */
    private final String inside;

    private final int marks;
    private final BitSet found;
    private final Map<Tier, IntList> byBound = new EnumMap<>(Tier.class);

    CorpusCandidates(List<CorpusText> texts, Words quoted, String inside) {
        this.texts = texts;
        this.inside = inside;
        this.marks = CorpusText.marks(quoted);
        this.found = new BitSet(texts.size());
    }

    /** Finds the texts that have the words of a reading of the quotation. */
    void find(List<RequiredWords> readings, List<Postings> postings) {
        for (RequiredWords required : readings) {
            int[] words = required.words();
            int[] terms = required.terms();
            for (Postings lists : postings) {
                for (int text : lists.having(terms)) {
                    if (found.get(text)) {
                        continue;
                    }
                    Tier bound = bound(required, words, texts.get(text));
                    if (bound != null) {
                        found.set(text);
                        withBound(bound).add(text);
                    }
                }
            }
        }
    }

    /** Returns the lowest tier that a quotation can have in a text, or null if the text does not have the words. */
    private static @Nullable Tier bound(RequiredWords required, int[] words, CorpusText text) {
        if (required.isIn(text.words())) {
            return bound(required.reading());
        }
        if (text.hasBroken(words)) {
            return Tier.TYPOGRAPHY;
        }
        return text.hasClauses() && required.isIn(text.wordsWithoutClauses()) ? Tier.JOINED : null;
    }

    /** Returns the lowest tier that a quotation can have if it is read in this way. */
    private static Tier bound(RequiredWords.Reading reading) {
        return switch (reading) {
            case LITERAL -> Tier.EXACT;
            case JOINED -> Tier.TYPOGRAPHY;
            case EDITED -> Tier.ELISION;
        };
    }

    private IntList withBound(Tier bound) {
        return byBound.computeIfAbsent(bound, tier -> new IntList());
    }

    /**
     * Returns the texts with this lower bound in their order. A text that turns out to have a higher bound is returned
     * with that bound later: the bounds must be asked for from the lowest on.
     */
    IntStream of(Tier bound) {
        IntList candidates = withBound(bound);
        candidates.sortFrom(0);
        return IntStream.of(candidates.toArray()).filter(text -> keepsBound(text, bound));
    }

    /** Returns whether a text really has this bound. If not, the text gets the next higher bound. */
    private boolean keepsBound(int text, Tier bound) {
        CorpusText candidate = texts.get(text);
        boolean hasMarks = candidate.hasMarks(marks);
        if (bound == Tier.EXACT && !(hasMarks && candidate.string().contains(inside))) {
            withBound(Tier.TYPOGRAPHY).add(text);
            return false;
        }
        if (bound == Tier.TYPOGRAPHY && !hasMarks) {
            withBound(Tier.ELISION).add(text);
            return false;
        }
        return true;
    }

    /** Returns all texts found so far, by their numbers. */
    BitSet all() {
        return found;
    }
}
