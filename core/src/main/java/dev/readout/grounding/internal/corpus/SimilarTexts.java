package dev.readout.grounding.internal.corpus;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds the texts of a corpus that may have a quotation changed: those that share most with it, and more than any text of
 * so many would by chance. A shared word, or two in a row, count for as many bits as it tells which text it is.
 */
public final class SimilarTexts {
    private static final int MOST_TERMS = 128;

    /** The rarest words are counted until so many texts have been seen. */
    private static final int MOST_SEEN = 40_000;

    /** Of what the rarest words tell in all, a text that has half of the words has more than this part. */
    private static final int LEAST_PART = 8;

    /** Of a changed quotation half of the words are the text's; here, in one place. */
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

    private record Shared(int text, double share) {}

    /** Returns at most so many texts, but for some, those that share most words in one place first. */
    public int[] best(int most, BitSet without) {
        PriorityQueue<Scored> best = new PriorityQueue<>(
                Comparator.comparingInt(Scored::score).thenComparing(Scored::text, Comparator.reverseOrder()));
        List<Term> rarest = rarest();
        int all = rarest.stream().mapToInt(term -> worth(term.count())).sum();
        int least = Math.max(worth(1), all / LEAST_PART);
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
        SharedWordCounter tally = new SharedWordCounter(quotation);
        return best.stream()
                .map(scored -> new Shared(
                        scored.text(), tally.share(texts.get(scored.text()).words())))
                .filter(shared -> shared.share() >= LEAST_SHARE)
                .sorted(Comparator.comparingDouble(Shared::share).reversed().thenComparingInt(Shared::text))
                .mapToInt(Shared::text)
                .toArray();
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
        while (taken < terms.size() && seen + terms.get(taken).count() <= MOST_SEEN) {
            seen += terms.get(taken).count();
            taken++;
        }
        return terms.subList(0, taken);
    }

    /** Returns how many bits it tells that a text is one of so many; not nothing even if all are. */
    private int worth(int count) {
        return 1 + Integer.SIZE - Integer.numberOfLeadingZeros(texts.size() / count);
    }
}
