package dev.readout.grounding;

import dev.readout.grounding.internal.corpus.CorpusText;
import dev.readout.grounding.internal.corpus.Postings;
import dev.readout.grounding.internal.corpus.RequiredWords;
import dev.readout.grounding.internal.corpus.SimilarTexts;
import dev.readout.grounding.internal.corpus.WordHash;
import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * One quotation on its way through a corpus: first the texts that have all its words in a row, then those that have them
 * otherwise, each no better than the ones before can be, then those that share most with it.
 */
final class CorpusGrounding {
    /** Steps of searches, and characters of texts that were prepared in vain: about a second. */
    static final long MOST_STEPS = 20_000_000;

    /** After so many texts in a row that do not have the quotation changed, there are no more that do. */
    private static final int MOST_IN_VAIN = 4;

    private static final int MOST_ALIKE = 1_000;
    private static final int MORE_ALIKE = 50;

    /** So many more than are wanted are held until the worst are let go: each holds a text. */
    private static final int MOST_SPARE = 100;

    private static final List<Tier> BOUNDS = List.of(Tier.EXACT, Tier.TYPOGRAPHY, Tier.ELISION);

    private final List<CorpusText> texts;
    private final List<Postings> postings;
    private final String quotation;
    private final Words quoted;
    private final GroundingPolicy policy;
    private final int limit;
    private final BitSet seen;
    /** What is inside the marks that enclose the quotation: where that does not stand, nothing is exact. */
    private final String inside;

    private final int marks;
    private final Map<Tier, IntList> candidates = new EnumMap<>(Tier.class);
    private final List<Found> found = new ArrayList<>();
    private int faithful;
    private long steps;
    private boolean isCut;

    CorpusGrounding(
            List<CorpusText> texts, List<Postings> postings, String quotation, GroundingPolicy policy, int limit) {
        this.texts = texts;
        this.postings = postings;
        this.quotation = quotation;
        this.quoted = Words.of(quotation);
        Enclosure enclosure = Enclosure.of(quoted);
        this.inside = quotation.substring(enclosure.start(), enclosure.end());
        this.marks = CorpusText.marks(quoted);
        this.policy = policy;
        this.limit = limit;
        this.seen = new BitSet(texts.size());
    }

    /** What one text has. */
    record Found(int text, Verdict verdict, int changes) {
        /** Faithful ones by tier, then changed ones by how many words were changed, then by the order of the texts. */
        static final Comparator<Found> BEST_FIRST = Comparator.comparing((Found found) -> !found.verdict.isFaithful())
                .thenComparing(found -> found.verdict.isFaithful() ? tier(found.verdict) : Tier.EXACT)
                .thenComparingInt(Found::changes)
                .thenComparingInt(Found::text);

        static Tier tier(Verdict faithful) {
            return faithful instanceof Ambiguous ambiguous ? ambiguous.first().tier() : ((Faithful) faithful).tier();
        }
    }

    /** Returns the best, at most as many as wanted. */
    List<Found> find() {
        if (quoted.size() == 0) {
            findMarks();
        } else {
            findWords();
        }
        keepBest();
        return found;
    }

    private void keepBest() {
        found.sort(Found.BEST_FIRST);
        if (found.size() > limit) {
            isCut = true;
            found.subList(limit, found.size()).clear();
        }
    }

    /** Returns whether there may be more than was found. */
    boolean isCut() {
        return isCut;
    }

    /** A quotation without a word stands as it is or not at all. */
    private void findMarks() {
        groundAll(
                IntStream.range(0, texts.size())
                        .filter(text -> texts.get(text).string().contains(quotation))
                        .iterator(),
                Tier.EXACT);
    }

    private void findWords() {
        List<RequiredWords> wordings = RequiredWords.of(quoted);
        if (wordings.isEmpty()) {
            groundAll(IntStream.range(0, texts.size()).iterator(), Tier.TYPOGRAPHY);
            return;
        }
        findCandidates(wordings);
        for (Tier bound : BOUNDS) {
            IntList some = candidates(bound);
            some.sortFrom(0);
            IntStream left = IntStream.of(some.toArray()).filter(text -> mayBend(text, bound));
            if (!groundAll(left.iterator(), bound)) {
                return;
            }
        }
        if (faithful < limit) {
            findChanged();
        }
    }

    /** Finds the texts that have a wording. */
    private void findCandidates(List<RequiredWords> wordings) {
        for (RequiredWords wording : wordings) {
            int[] words = wording.words();
            int[] terms = wording.terms();
            for (Postings some : postings) {
                for (int text : some.having(terms)) {
                    if (seen.get(text)) {
                        continue;
                    }
                    boolean isThere = wording.isIn(texts.get(text).words());
                    if (isThere || texts.get(text).hasBroken(words)) {
                        seen.set(text);
                        candidates(isThere ? least(wording.reading()) : Tier.TYPOGRAPHY)
                                .add(text);
                    }
                }
            }
        }
    }

    /** Returns the lowest tier that a quotation can have if this is the way to read it. */
    private static Tier least(RequiredWords.Reading reading) {
        return switch (reading) {
            case LITERAL -> Tier.EXACT;
            case JOINED -> Tier.TYPOGRAPHY;
            case EDITED -> Tier.ELISION;
        };
    }

    /** Returns the texts in which the quotation has at least this tier. */
    private IntList candidates(Tier bound) {
        return candidates.computeIfAbsent(bound, tier -> new IntList());
    }

    /** Returns whether a text may have the quotation bent no farther than this; if not, it is a candidate for the next. */
    private boolean mayBend(int text, Tier bound) {
        CorpusText candidate = texts.get(text);
        boolean hasMarks = candidate.hasMarks(marks);
        if (bound == Tier.EXACT && !(hasMarks && candidate.string().contains(inside))) {
            candidates(Tier.TYPOGRAPHY).add(text);
            return false;
        }
        if (bound == Tier.TYPOGRAPHY && !hasMarks) {
            candidates(Tier.ELISION).add(text);
            return false;
        }
        return true;
    }

    /**
     * Grounds the quotation in texts, in this order, until there are as many as wanted that come before any of those left.
     * Returns whether the search may go on.
     */
    private boolean groundAll(PrimitiveIterator.OfInt candidates, Tier bound) {
        while (candidates.hasNext()) {
            int text = candidates.nextInt();
            if ((faithful >= limit && countBefore(bound, text) >= limit) || steps > MOST_STEPS) {
                isCut = true;
                return false;
            }
            ground(text);
        }
        return true;
    }

    /** Returns how many are better than a text that bends the quotation so far, or as good and before it. */
    private long countBefore(Tier bound, int text) {
        return found.stream()
                .filter(one -> one.verdict().isFaithful())
                .filter(one -> {
                    int order = Found.tier(one.verdict()).compareTo(bound);
                    return order < 0 || (order == 0 && one.text() < text);
                })
                .count();
    }

    private void findChanged() {
        SimilarTexts resemblance = new SimilarTexts(texts, postings, WordHash.of(quoted, 0, quoted.size()));
        int inVain = 0;
        for (int text : resemblance.best(Math.min(MOST_ALIKE, limit) + MORE_ALIKE, seen)) {
            inVain = ground(text) ? 0 : inVain + 1;
            if (inVain > MOST_IN_VAIN || found.size() >= limit + MORE_ALIKE) {
                return;
            }
            if (steps > MOST_STEPS) {
                isCut = true;
                return;
            }
        }
    }

    /** Grounds the quotation in a text, and returns whether it is there, perhaps changed. */
    private boolean ground(int text) {
        CorpusText candidate = texts.get(text);
        StepBudget budget = new StepBudget();
        Verdict verdict = Grounder.of(candidate.text()).ground(quotation, GroundingContext.NONE, policy, budget);
        steps += budget.done();
        if (verdict.isFaithful()) {
            faithful++;
            found.add(new Found(text, verdict, 0));
            if (found.size() - MOST_SPARE >= limit) {
                keepBest();
            }
            return true;
        }
        steps += candidate.length();
        if (verdict instanceof Changed changed) {
            found.add(new Found(text, verdict, changedWords(changed)));
            return true;
        }
        return false;
    }

    /** Returns how many words were changed, of the quotation or of the text, whichever are more; marks count as a word. */
    private static int changedWords(Changed changed) {
        return changed.differences().stream()
                .mapToInt(difference -> Math.max(
                        1,
                        Math.max(
                                Words.of(difference.quotation()).size(),
                                Words.of(difference.text()).size())))
                .sum();
    }
}
