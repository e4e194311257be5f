package dev.readout.grounding.internal.corpus;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds the texts of a corpus that may have a quotation changed. These texts share most terms with the quotation, and
 * more than a random text of a corpus of this size is likely to share. A shared term, that is, a word or two words in a row, is
 * worth as many bits as it takes to tell the texts that have it from the others.
 */
public final class SimilarTexts {
    private static final int MOST_TERMS = 128;

    /** The most texts that are scored, each counted once for each of its terms. The rarest terms are scored first. */
    private static final int MOST_SCORED = 40_000;

    /** A text with half of the words has a higher score than the worth of the rarest terms divided by this number. */
    private static final int LEAST_SCORE_DIVISOR = 8;

    /** A changed quotation has at least half of its words in one place of the text. */
    private static final double LEAST_SHARE = 0.5;

    private final List<CorpusText> texts;
    private final List<Postings> postings;
    private final int[] quotation;

    public SimilarTexts(List<CorpusText> texts, List<Postings> postings, int[] quotation) {
        this.texts = texts;
        this.postings = postings;
        this.quotation = quotation;
    }

    private record Term(int hash, int count) {}

    private record Scored(int text, int score) {}

    /**
     * A text that shares most with the quotation.
     *
     * @param text the number of the text
     * @param missing how many of the quotation's words are not in the one place that has most of them
     */
    public record Similar(int text, int missing) {}

    /**
     * Returns the texts that share most with the quotation, apart from some. The texts with fewest missing words come
     * first, of them those that were added first.
     *
     * @param most the largest number of texts to return
     * @param without the texts that are not to be returned
     */
    public List<Similar> best(int most, BitSet without) {
        PriorityQueue<Scored> best = new PriorityQueue<>(
                Comparator.comparingInt(Scored::score).thenComparing(Scored::text, Comparator.reverseOrder()));
        List<Term> rarest = rarest();
        int all = rarest.stream().mapToInt(term -> worth(term.count())).sum();
        int least = Math.max(worth(1), all / LEAST_SCORE_DIVISOR);
        for (Postings some : postings) {
            int[] scores = new int[some.size()];
            rarest.forEach(term -> some.score(term.hash(), worth(term.count()), scores));
            for (int i = 0; i < scores.length; i++) {
                int enough = best.size() < most ? least : best.element().score() + 1;
                if (scores[i] >= enough && !without.get(some.first() + i)) {
                    best.add(new Scored(some.first() + i, scores[i]));
                    if (best.size() > most) {
                        best.remove();
                    }
                }
            }
        }
        SharedWordCounter counter = new SharedWordCounter(quotation);
        return best.stream()
                .map(scored -> new Similar(
                        scored.text(), counter.missing(texts.get(scored.text()).words())))
                .filter(similar -> quotation.length - similar.missing() >= LEAST_SHARE * quotation.length)
                .sorted(Comparator.comparingInt(Similar::missing).thenComparingInt(Similar::text))
                .toList();
    }

    private List<Term> rarest() {
        IntStream pairs =
                IntStream.range(1, quotation.length).map(i -> WordHash.ofPair(quotation[i - 1], quotation[i]));
        int[] all = IntStream.concat(Arrays.stream(quotation), pairs).distinct().toArray();
        List<Term> terms = Arrays.stream(RequiredWords.some(all, MOST_TERMS))
                .mapToObj(term -> new Term(
                        term,
                        postings.stream().mapToInt(some -> some.count(term)).sum()))
                .filter(term -> term.count() > 0)
                .sorted(Comparator.comparingInt(Term::count))
                .toList();
        int seen = 0;
        int taken = 0;
        while (taken < terms.size() && seen + terms.get(taken).count() <= MOST_SCORED) {
            seen += terms.get(taken).count();
            taken++;
        }
        return terms.subList(0, taken);
    }

    /**
     * Returns the worth in bits of a term that this number of texts have. It is at least 2 even if all texts have the
     * term.
     */
    private int worth(int count) {
        return 1 + Integer.SIZE - Integer.numberOfLeadingZeros(texts.size() / count);
    }
}
