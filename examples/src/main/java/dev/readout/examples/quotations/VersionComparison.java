package dev.readout.examples.quotations;

import dev.readout.examples.quotations.Link.WordDifference;
import dev.readout.grounding.Absent;
import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares versions with each other, two at a time. The result depends on these two alone, and not on their order.
 *
 * <p>Each version is grounded in the other one. A changed version counts if at most a third of its words is changed:
 * with more, it is mostly another sentence with a common phrase in it.
 *
 * <ul>
 *   <li>If only one version has the other's own words, it is the quotation. A shorter one is a part of the other, and a
 *       longer one has words in brackets.
 *   <li>If each has the other's words, or if the longer one has the words of the shorter one changed, both are the same
 *       quotation, and the earlier one is the original.
 *   <li>If only the shorter one has the words of the longer one changed, it is a changed part of the longer one.
 *   <li>If none of this is the case, {@link #compare} returns no link.
 * </ul>
 *
 * <p>The last texts are kept prepared, so comparisons of one version are best made one after the other. A comparison is
 * used by one thread.
 */
public final class VersionComparison {
    private static final int PREPARED = 1_000;
    /** At most one in three words of a changed version may be changed. */
    private static final int ONE_CHANGED_OF = 3;

    private final Map<String, Grounder> prepared = new LinkedHashMap<>(PREPARED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Grounder> eldest) {
            return size() > PREPARED;
        }
    };

    /**
     * Returns the link between two versions.
     *
     * @param one a version
     * @param other another version, of other words
     * @return the link, or nothing if neither has the words of the other
     */
    public Optional<Link> compare(Version one, Version other) {
        boolean isOneLater = Version.EARLIEST_FIRST.compare(one, other) > 0;
        Version later = isOneLater ? one : other;
        Version earlier = isOneLater ? other : one;
        boolean isLaterShorter = later.words().length() <= earlier.words().length();
        Version shorter = isLaterShorter ? later : earlier;
        Version longer = isLaterShorter ? earlier : later;

        Verdict ofShorter = ground(shorter, longer);
        if (ofShorter instanceof Absent) {
            return Optional.empty();
        }
        Verdict ofLonger = ground(longer, shorter);
        if (ofShorter.isFaithful() != ofLonger.isFaithful()) {
            return Optional.of(
                    ofShorter.isFaithful()
                            ? link(shorter, longer, true, ofShorter)
                            : link(longer, shorter, false, ofLonger));
        }
        if (hasWords(longer, ofLonger)) {
            return Optional.of(link(later, earlier, false, isLaterShorter ? ofShorter : ofLonger));
        }
        return hasWords(shorter, ofShorter) ? Optional.of(link(shorter, longer, true, ofShorter)) : Optional.empty();
    }

    private Verdict ground(Version quotation, Version text) {
        return prepared.computeIfAbsent(text.words(), words -> Grounder.of(Text.of(words)))
                .ground(quotation.words());
    }

    /** Returns whether a version has the words of the other one, of which few may be changed. */
    private static boolean hasWords(Version version, Verdict verdict) {
        return verdict.isFaithful()
                || (verdict instanceof Changed
                        && ONE_CHANGED_OF * changedWords(verdict) <= QuotationHashes.words(version.words()));
    }

    private static Link link(Version quotation, Version original, boolean isPart, Verdict verdict) {
        return new Link(
                quotation,
                original,
                isPart,
                tier(verdict),
                changedWords(verdict),
                verdict.differences().stream().map(WordDifference::of).toList());
    }

    /** Returns the number of changed words. A difference counts the words of its longer side, or one if it has no word. */
    private static int changedWords(Verdict verdict) {
        return verdict.isFaithful()
                ? 0
                : verdict.differences().stream()
                        .mapToInt(difference -> Math.max(
                                1,
                                Math.max(
                                        QuotationHashes.words(difference.quotation()),
                                        QuotationHashes.words(difference.text()))))
                        .sum();
    }

    private static @Nullable Tier tier(Verdict verdict) {
        if (verdict instanceof Faithful faithful) {
            return faithful.tier();
        }
        return verdict instanceof Ambiguous ambiguous ? ambiguous.first().tier() : null;
    }
}
