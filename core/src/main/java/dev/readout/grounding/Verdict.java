package dev.readout.grounding;

import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a quotation: whether it has a text's own words, and where. There are four verdicts, and the list does
 * not grow.
 *
 * <p>{@link #isFaithful()} accepts a quotation however far it is bent. The quotation may leave out words with a mark,
 * or have words in an editor's brackets. It may therefore say something else than the text says as a whole. A caller
 * who accepts less passes the last accepted {@link Tier}:
 *
 * <pre>{@code
 * Grounder grounder = Grounder.of(Text.of("“We don’t cooperate with them yet,” he said."));
 * Verdict elided = grounder.ground("We ... cooperate with them yet");
 * elided.isFaithful();                // true: the words are the text's own, and a mark shows the omission
 * elided.isFaithful(Tier.TYPOGRAPHY); // false: it is not word for word
 * elided.similarity();                // 1.0
 * }</pre>
 *
 * <p>{@link #match} handles all four without a cast:
 *
 * <pre>{@code
 * String answer = verdict.match(
 *         faithful -> "at " + faithful.passage(),
 *         ambiguous -> "in " + ambiguous.occurrences().size() + " places",
 *         changed -> "with " + changed.differences().size() + " changes",
 *         absent -> "nowhere");
 * }</pre>
 */
public sealed interface Verdict permits Faithful, Ambiguous, Changed, Absent {
    /**
     * Returns whether the words are the text's own, however far they are bent.
     *
     * @return whether this is {@link Faithful} or {@link Ambiguous}
     */
    default boolean isFaithful() {
        return match(faithful -> true, ambiguous -> true, changed -> false, absent -> false);
    }

    /**
     * Returns whether the words are the text's own, bent up to a tier at most.
     *
     * @param atMost the last tier that is accepted
     * @return whether this is {@link Faithful} or {@link Ambiguous}, and its tier is not after the last accepted one
     */
    default boolean isFaithful(Tier atMost) {
        Objects.requireNonNull(atMost, "atMost");
        return match(
                faithful -> faithful.tier().compareTo(atMost) <= 0,
                ambiguous -> ambiguous.first().isFaithful(atMost),
                changed -> false,
                absent -> false);
    }

    /**
     * Returns the passage to show.
     *
     * @return the passage found, the first of several passages, or the nearest passage; none if an absent quotation has
     *     no passage that is near enough
     */
    default Optional<Passage> bestPassage() {
        return match(
                faithful -> Optional.of(faithful.passage()),
                ambiguous -> Optional.of(ambiguous.first().passage()),
                changed -> Optional.of(changed.nearest()),
                Absent::nearest);
    }

    /**
     * Returns the differences between the quotation and the {@linkplain #bestPassage() best passage}.
     *
     * @return what was bent or changed, in the order of the quotation; none if there is no such passage
     */
    List<Difference> differences();

    /**
     * Returns the share of the quotation's words that are in the best passage, in the same order. Case and diacritics
     * do not count here, and marks are not words. Therefore the share can also be 1 for a changed quotation.
     *
     * @return from 0 to 1; 1 for a faithful quotation
     */
    double similarity();

    /**
     * Returns the result of the function for this verdict.
     *
     * @param faithful called if the quotation has the text's own words
     * @param ambiguous called if the text has these words in several places
     * @param changed called if most of the quotation's words are the text's own
     * @param absent called if the quotation is not in the text
     * @param <R> the type of the result
     * @return the result of the one function that was called
     */
    default <R extends @Nullable Object> R match(
            Function<? super Faithful, ? extends R> faithful,
            Function<? super Ambiguous, ? extends R> ambiguous,
            Function<? super Changed, ? extends R> changed,
            Function<? super Absent, ? extends R> absent) {
        Objects.requireNonNull(faithful, "faithful");
        Objects.requireNonNull(ambiguous, "ambiguous");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(absent, "absent");
        if (this instanceof Faithful verdict) {
            return faithful.apply(verdict);
        }
        if (this instanceof Ambiguous verdict) {
            return ambiguous.apply(verdict);
        }
        return this instanceof Changed verdict ? changed.apply(verdict) : absent.apply((Absent) this);
    }
}
