package dev.readout.grounding;

import dev.readout.grounding.internal.search.PartPlacement;
import dev.readout.grounding.internal.search.Placements;
import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/** Ranks places by the words before and after them, and by their distance from a position. */
final class ContextRank {
    /** The most words that are compared on each side. An extractor gives fewer words as context. */
    private static final int MOST_WORDS = 50;

    private final Text text;
    private final Words prefix;
    private final Words suffix;
    private final OptionalInt near;

    ContextRank(Text text, GroundingContext context) {
        this.text = text;
        this.prefix = Words.of(context.prefix().orElse(""));
        this.suffix = Words.of(context.suffix().orElse(""));
        this.near = context.near();
    }

    /** Returns whether nothing is known that ranks places. */
    boolean isEmpty() {
        return prefix.size() == 0 && suffix.size() == 0 && near.isEmpty();
    }

    /** Returns the rank of the words from one to before another. The best place has the lowest rank. */
    long of(Words words, int from, int to) {
        long other = 2L * MOST_WORDS - before(words, from) - after(words, to);
        return other << 32 | distance(words, from, to);
    }

    /** Returns the indexes from one to before another of placements: those with the best rank first, then in their order. */
    int[] order(Words words, Placements placements, int from, int to) {
        long[] ranks = new long[to - from];
        for (int i = from; i < to; i++) {
            PartPlacement placement = placements.get(i);
            ranks[i - from] = of(words, placement.start(), placement.end());
        }
        long[] distinct = LongStream.of(ranks).sorted().distinct().toArray();
        long[] order = new long[ranks.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) Arrays.binarySearch(distinct, ranks[i]) << 32 | (from + i);
        }
        return LongStream.of(order).sorted().mapToInt(i -> (int) i).toArray();
    }

    /** Returns how many words before a place are the words of the prefix, from the last word backward. */
    private int before(Words words, int from) {
        int most = Math.min(Math.min(MOST_WORDS, prefix.size()), from);
        int same = 0;
        while (same < most && prefix.form(prefix.size() - 1 - same).equals(words.form(from - 1 - same))) {
            same++;
        }
        return same;
    }

    /** Returns how many words after a place are the words of the suffix. */
    private int after(Words words, int to) {
        int most = Math.min(Math.min(MOST_WORDS, suffix.size()), words.size() - to);
        int same = 0;
        while (same < most && suffix.form(same).equals(words.form(to + same))) {
            same++;
        }
        return same;
    }

    private int distance(Words words, int from, int to) {
        if (near.isEmpty()) {
            return 0;
        }
        int position = near.getAsInt();
        int start = from == words.size() ? text.length() : text.fromUtf16Index(words.start(from));
        int end = to == 0 ? 0 : text.fromUtf16Index(words.end(to - 1));
        return position < start ? start - position : Math.max(0, position - end);
    }
}
