package dev.readout.grounding;

import dev.readout.grounding.internal.corpus.CorpusText;
import dev.readout.grounding.internal.corpus.Postings;
import dev.readout.grounding.internal.corpus.RequiredWords;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a corpus that can have a quotation's own words, each with a lower bound: the lowest tier that the
 * quotation can have in that text. A text is examined when it is the next one, so that a search that ends early does not
 * examine the others.
 */
final class CorpusCandidates {
    /** The lower bounds, the lowest first. */
    static final List<Tier> BOUNDS = List.of(Tier.EXACT, Tier.TYPOGRAPHY, Tier.JOINED, Tier.ELISION);

    private final List<CorpusText> texts;
    private final List<Postings> postings;
    private final List<RequiredWords> readings;
    /**
     * The bytes of the quotation inside its enclosing quotation marks, each as one character. Only a text with these
     * bytes can have the quotation exactly.
     */
    private final String inside;

    private final int marks;
    /** The texts whose bound is known. */
    private final BitSet known;
    /** The texts that have a higher bound than the one with which they were examined. */
    private final Map<Tier, BitSet> later = new EnumMap<>(Tier.class);

    private int examined;

    CorpusCandidates(
            List<CorpusText> texts, List<Postings> postings, QuotedText quotation, List<RequiredWords> readings) {
        this.texts = texts;
        this.postings = postings;
        this.readings = readings;
        this.inside = CorpusText.bytes(quotation.insideString());
        this.marks = CorpusText.marks(quotation.words());
        this.known = new BitSet(texts.size());
    }

    /**
     * Gives each text with a lower bound to an action, in the order of the texts, until the action returns false. The
     * bounds must be asked for from the lowest on. Returns whether the action always returned true.
     */
    boolean each(Tier bound, IntPredicate action) {
        List<RequiredWords> some =
                readings.stream().filter(reading -> isReadAs(reading, bound)).toList();
        BitSet next = later(bound);
        for (Postings lists : postings) {
            for (RequiredWords required : some) {
                for (int text : lists.having(required)) {
                    if (!known.get(text)) {
                        next.set(text);
                    }
                }
            }
            int end = lists.first() + lists.size();
            for (int text = next.nextSetBit(lists.first()); text >= 0 && text < end; text = next.nextSetBit(text + 1)) {
                if ((known.get(text) || hasBound(text, bound, some)) && !action.test(text)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns whether a reading can have this bound. Without the quotation's marks, a text has it as an elision at least. */
    private boolean isReadAs(RequiredWords required, Tier bound) {
        return bound == lowest(required.reading()) || (bound == Tier.ELISION && marks != 0);
    }

    /** Returns the lowest tier that a quotation can have if it is read in this way. */
    private static Tier lowest(RequiredWords.Reading reading) {
        return switch (reading) {
            case LITERAL -> Tier.EXACT;
            case JOINED -> Tier.TYPOGRAPHY;
            case EDITED -> Tier.ELISION;
        };
    }

    /** Examines a text, and returns whether it has this bound. If its bound is higher, the text is kept for later. */
    private boolean hasBound(int text, Tier lowest, List<RequiredWords> some) {
        CorpusText candidate = texts.get(text);
        if (lowest != Tier.ELISION && !candidate.hasMarks(marks)) {
            return false;
        }
        examined++;
        Tier best = null;
        for (RequiredWords required : some) {
            Tier bound = bound(required, candidate);
            best = bound != null && (best == null || bound.compareTo(best) < 0) ? bound : best;
        }
        if (best == null) {
            return false;
        }
        known.set(text);
        if (best.compareTo(lowest) <= 0) {
            return true;
        }
        later(best).set(text);
        return false;
    }

    private BitSet later(Tier bound) {
        return later.computeIfAbsent(bound, tier -> new BitSet());
    }

    /** Returns the lowest tier that a quotation can have in a text, or null if the text does not have the words. */
    private @Nullable Tier bound(RequiredWords required, CorpusText text) {
        if (required.isIn(text.words())) {
            Tier lowest = lowest(required.reading());
            return lowest == Tier.EXACT && !text.hasBytes(inside) ? Tier.TYPOGRAPHY : lowest;
        }
        if (text.hasBroken(required.words())) {
            return Tier.TYPOGRAPHY;
        }
        return text.hasClauses() && required.isIn(text.wordsWithoutClauses()) ? Tier.JOINED : null;
    }

    /** Returns the number of texts that were examined so far. */
    int examined() {
        return examined;
    }

    /** Returns the texts that have the words, by their numbers, as far as they were examined. */
    BitSet all() {
        return known;
    }
}
