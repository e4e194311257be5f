package dev.readout.examples.quotations;

import dev.readout.grounding.Difference;
import dev.readout.grounding.Tier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a quotation has the words of another one, its original, or most of them.
 *
 * @param quotation the quotation
 * @param original the original
 * @param isPart whether the quotation has only a part of the original
 * @param tier how far the quotation is bent, or null if it is changed
 * @param changedWords the number of changed words, of which each difference has at least one; 0 if nothing is changed
 * @param differences the differences between the quotation and the original
 */
public record Link(
        Version quotation,
        Version original,
        boolean isPart,
        @Nullable Tier tier,
        int changedWords,
        List<WordDifference> differences) {
    /** The order of the quotations' earliest uses, then of those of the originals. */
    public static final Comparator<Link> EARLIEST_FIRST = Comparator.comparing(Link::quotation, Version.EARLIEST_FIRST)
            .thenComparing(Link::original, Version.EARLIEST_FIRST);

    private static final String PART = "part";
    private static final String CHANGED = "changed";

    /** All words that {@link #manner()} can return: the tiers from the least bent on, then parts, then changed ones. */
    static final List<String> MANNERS = Stream.concat(
                    Arrays.stream(Tier.values()).map(Link::word), Stream.of(PART, CHANGED))
            .toList();

    /**
     * One place in which a quotation and its original differ.
     *
     * @param kind what is different
     * @param quotation the words or marks of the quotation, may be empty
     * @param original the words or marks of the original, may be empty
     */
    public record WordDifference(Difference.Kind kind, String quotation, String original) {
        static WordDifference of(Difference difference) {
            return new WordDifference(difference.kind(), difference.quotation(), difference.text());
        }
    }

    /**
     * Copies the list of differences.
     *
     * @param quotation the quotation
     * @param original the original
     * @param isPart whether the quotation has only a part of the original
     * @param tier how far the quotation is bent
     * @param changedWords the number of changed words
     * @param differences the differences
     */
    public Link {
        differences = List.copyOf(differences);
    }

    /**
     * Returns in one word how the quotation gives the original.
     *
     * @return {@code changed}; {@code part} if the quotation is a part of the original and nothing inside it is bent
     *     beyond typography; otherwise the tier, such as {@code outer} or {@code elision}
     */
    public String manner() {
        if (tier == null) {
            return CHANGED;
        }
        return isPart && tier.compareTo(Tier.OUTER) <= 0 ? PART : word(tier);
    }

    private static String word(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
