package dev.readout.grounding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Finds the texts of a corpus that may have a quotation changed: those that share most with it, and more than any text of
 * so many would by chance. A shared word, or two in a row, count for as many bits as it tells which text it is.
 */
final class Resemblance {
    private static final int MOST_WORDS = 64;

    /** The rarest words are counted until so many texts have been seen. */
    private static final int MOST_SEEN = 40_000;

    /** Fewer of a quotation's words in one place are not most of them, even if some stand elsewhere. */
    private static final double LEAST_SHARE = 0.35;

    private final List<CorpusText> texts;
    private final List<Postings> postings;
    private final int[] quotation;

    Resemblance(List<CorpusText> texts, List<Postings> postings, int[] quotation) {
        this.texts = texts;
        this.postings = postings;
        this.quotation = quotation;
    }

    private record Term(int hash, int count) {}

    private record Scored(int text, int score) {}

    private record Shared(int text, double share) {}

    /** Returns at most so many texts, but for some, those that share most words in one place first. */
    int[] best(int most, BitSet without) {
        PriorityQueue<Scored> best = new PriorityQueue<>(
                Comparator.comparingInt(Scored::score).thenComparing(Scored::text, Comparator.reverseOrder()));
        List<Term> rarest = rarest();
        int least = worth(1);
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
        Map<Integer, Integer> places = new HashMap<>();
        for (int word : quotation) {
            places.putIfAbsent(word, places.size());
        }
        return best.stream()
                .map(scored ->
                        new Shared(scored.text(), share(texts.get(scored.text()).words(), places)))
                .filter(shared -> shared.share() >= LEAST_SHARE)
                .sorted(Comparator.comparingDouble(Shared::share).reversed().thenComparingInt(Shared::text))
                .mapToInt(Shared::text)
                .toArray();
    }

    private List<Term> rarest() {
        int[] words = Wording.some(quotation, MOST_WORDS);
        IntStream pairs = IntStream.range(1, words.length).map(i -> WordHash.ofPair(words[i - 1], words[i]));
        List<Term> terms = IntStream.concat(Arrays.stream(words), pairs)
                .distinct()
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

    /** Returns how many bits it tells that a text is one of so many, and one more. */
    private int worth(int count) {
        return 1 + Integer.SIZE - Integer.numberOfLeadingZeros(texts.size() / count);
    }

    /** Returns the largest share of the quotation's words that stand in one place, little longer than the quotation. */
    private double share(int[] words, Map<Integer, Integer> places) {
        int longest = quotation.length + quotation.length / 2 + 8;
        int[] wanted = new int[places.size()];
        for (int word : quotation) {
            wanted[places.getOrDefault(word, 0)]++;
        }
        int there = 0;
        int most = 0;
        for (int i = 0; i < words.length; i++) {
            Integer place = places.get(words[i]);
            if (place != null && wanted[place]-- > 0) {
                there++;
            }
            Integer left = i < longest ? null : places.get(words[i - longest]);
            if (left != null && ++wanted[left] > 0) {
                there--;
            }
            most = Math.max(most, there);
        }
        return (double) most / quotation.length;
    }
}
