package dev.readout.grounding.internal.corpus;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The terms of some thousand texts, which follow each other in a corpus. A term is a word, or two words in a row, or three
 * if each two of them in a row are in many texts. For each term there is a list of the texts that have it, perhaps with a
 * few others. A search for several terms leaves almost none of these others.
 */
public final class Postings {
    /**
     * The most texts. A text has a number of 16 bits here, but lists of more texts would need too much memory to build.
     */
    public static final int MOST_TEXTS = 1 << 13;

    /**
     * The most terms that a search looks up. Looking up more terms costs more time than the texts that they exclude.
     */
    private static final int MOST_TERMS = 12;

    /** Two words in a row that more texts have, as one of this number, are frequent. */
    private static final int FREQUENT_DIVISOR = 32;

    private final int first;
    private final int size;
    private final TermLists terms;
    /** The lists for three words in a row, of which each two in a row are frequent. */
    private final TermLists triples;
    /** The texts whose words in a row depend on line hyphens. They are in no list of {@link #triples}. */
    private final BitSet withoutTriples;

    /** Makes the lists of these texts. The first text has the given number in the corpus. */
    public Postings(List<CorpusText> all, int first) {
        this.first = first;
        this.size = all.size();
        this.withoutTriples = new BitSet();
        long words = all.stream().mapToLong(text -> text.words().length).sum();
        terms = new TermLists(size, 2 * words, (action, text) -> all.get(text).eachTerm(action));
        long[] count = new long[1];
        for (int text = 0; text < size; text++) {
            withoutTriples.set(text, all.get(text).hasBroken());
            eachTriple(all.get(text), triple -> count[0]++);
        }
        triples = new TermLists(size, count[0], (action, text) -> eachTriple(all.get(text), action));
    }

    private Postings(int first, Postings other) {
        this.first = first;
        this.size = other.size;
        this.terms = other.terms;
        this.triples = other.triples;
        this.withoutTriples = other.withoutTriples;
    }

    /** Returns the same lists for texts whose numbers in the corpus are higher by an offset. */
    public Postings movedBy(int offset) {
        return new Postings(first + offset, this);
    }

    private void eachTriple(CorpusText text, IntConsumer action) {
        if (text.hasBroken()) {
            return;
        }
        eachTriple(text.words(), action);
        if (text.hasClauses()) {
            eachTriple(text.wordsWithoutClauses(), action);
        }
    }

    /** Calls an action for each three words in a row, of which each two in a row are frequent. */
    private void eachTriple(int[] words, IntConsumer action) {
        boolean isFrequent = false;
        for (int i = 1; i < words.length; i++) {
            boolean wasFrequent = isFrequent;
            isFrequent = isFrequent(WordHash.ofPair(words[i - 1], words[i]));
            if (wasFrequent && isFrequent) {
                action.accept(WordHash.ofThree(words[i - 2], words[i - 1], words[i]));
            }
        }
    }

    private boolean isFrequent(int pair) {
        return terms.count(pair) > size / FREQUENT_DIVISOR;
    }

    /** Returns the number of the first text. */
    public int first() {
        return first;
    }

    /** Returns the number of texts. */
    public int size() {
        return size;
    }

    /** Returns the number of texts that have a term of one or two words, perhaps with a few others. */
    int count(int term) {
        return terms.count(term);
    }

    /** Adds the worth of a term of one or two words to the score of each text that has it, perhaps with a few others. */
    void score(int term, int worth, int[] scores) {
        terms.score(term, worth, scores);
    }

    /** Returns the numbers in the corpus of the texts that have all required terms, perhaps with a few others. */
    public int[] having(RequiredWords required) {
        int[] all = required.terms();
        int[] rarestFirst = IntStream.range(0, all.length)
                .mapToLong(i -> (long) terms.count(all[i]) << Integer.SIZE | i)
                .sorted()
                .mapToInt(counted -> all[(int) counted])
                .toArray();
        char[] left = terms.having(rarestFirst[0]);
        int count = left.length;
        for (int i = 1; i < Math.min(rarestFirst.length, MOST_TERMS) && count > 0; i++) {
            count = terms.keep(left, count, rarestFirst[i]);
        }
        return withTriples(required, left, count).map(text -> first + text).toArray();
    }

    /** Returns the texts that also have the frequent words in a row. */
    private IntStream withTriples(RequiredWords required, char[] texts, int count) {
        char[] left = texts.clone();
        int[] kept = {count};
        required.runs().forEach(run -> eachTriple(run, triple -> kept[0] = triples.keep(left, kept[0], triple)));
        BitSet having = new BitSet();
        IntStream.range(0, kept[0]).forEach(i -> having.set(left[i]));
        IntStream.range(0, count).filter(i -> withoutTriples.get(texts[i])).forEach(i -> having.set(texts[i]));
        return having.stream();
    }
}
