package dev.readout.examples.quotations;

import dev.readout.examples.quotations.Link.WordDifference;
import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares versions with each other, two at a time. The result depends on these two alone, and not on their order.
 *
 * <p>The shorter version is grounded in the longer one. If it is absent, there is no link. Otherwise:
 *
 * <ul>
 *   <li>If only one version has the other's own words, it is the quotation. A shorter one is a part of the other, and a
 *       longer one has words in brackets.
 *   <li>If each has the other's words, or if each has the other's words changed, both are the same quotation, and the
 *       earlier one is the original.
 *   <li>If the shorter one has the words changed, and the longer one is absent from the shorter one, it is a changed
 *       part of the longer one.
 * </ul>
 *
 * <p>The last texts are kept prepared, so comparisons of one version are best made one after the other. A comparison is
 * used by one thread.
 */
public final class VersionComparison {
    private static final int PREPARED = 1_000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

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
     * @return the link, or nothing if the shorter version is absent from the longer one
     */
    public Optional<Link> compare(Version one, Version other) {
        boolean isOneLater = Version.EARLIEST_FIRST.compare(one, other) > 0;
        Version later = isOneLater ? one : other;
        Version earlier = isOneLater ? other : one;
        boolean isLaterShorter = later.words().length() <= earlier.words().length();
        Version shorter = isLaterShorter ? later : earlier;
        Version longer = isLaterShorter ? earlier : later;

        Verdict ofShorter = ground(shorter, longer);
        if (!isFound(ofShorter)) {
            return Optional.empty();
        }
        Verdict ofLonger = ground(longer, shorter);
        if (ofShorter.isFaithful() != ofLonger.isFaithful()) {
            return Optional.of(
                    ofShorter.isFaithful()
                            ? link(shorter, longer, true, ofShorter)
                            : link(longer, shorter, false, ofLonger));
        }
        return Optional.of(
                isFound(ofLonger)
                        ? link(later, earlier, false, isLaterShorter ? ofShorter : ofLonger)
                        : link(shorter, longer, true, ofShorter));
    }

    private Verdict ground(Version quotation, Version text) {
        return prepared.computeIfAbsent(text.words(), words -> Grounder.of(Text.of(words)))
                .ground(quotation.words());
    }

    private static boolean isFound(Verdict verdict) {
        return verdict.isFaithful() || verdict instanceof Changed;
    }

    private static Link link(Version quotation, Version original, boolean isPart, Verdict verdict) {
        List<Difference> differences = verdict.differences();
        return new Link(
                quotation,
                original,
                isPart,
                tier(verdict),
                verdict.isFaithful()
                        ? 0
                        : differences.stream()
                                .mapToInt(VersionComparison::changedWords)
                                .sum(),
                differences.stream().map(WordDifference::of).toList());
    }

    private static @Nullable Tier tier(Verdict verdict) {
        return verdict.match(
                Faithful::tier, (Ambiguous ambiguous) -> ambiguous.first().tier(), changed -> null, absent -> null);
    }

    /** Returns the number of words of the longer side of a difference, or 1 if it has no word. */
    private static int changedWords(Difference difference) {
        return Math.max(1, Math.max(words(difference.quotation()), words(difference.text())));
    }

    private static int words(String side) {
        return side.isBlank() ? 0 : BLANKS.split(side.strip(), -1).length;
    }
}
