package dev.readout.comparison;

import dev.readout.grounding.Verdict;
import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that two paired statements have in quotation marks, and whether they are the same words.
 *
 * <p>Each side is looked for in the other side as a quotation in a text, because one article may quote more than the
 * other. The differences of {@link #secondInFirst()} have their positions in {@link #firstWords()} and
 * {@link #secondWords()}.
 */
public final class QuotationPair {
    static final String BETWEEN_PIECES = " ";

    private final Passage first;
    private final Passage second;
    private final String firstPlace;
    private final String secondPlace;
    private final Verdict firstInSecond;
    private final Verdict secondInFirst;

    QuotationPair(
            Passage first,
            Passage second,
            String firstPlace,
            String secondPlace,
            Verdict firstInSecond,
            Verdict secondInFirst) {
        this.first = first;
        this.second = second;
        this.firstPlace = firstPlace;
        this.secondPlace = secondPlace;
        this.firstInSecond = firstInSecond;
        this.secondInFirst = secondInFirst;
    }

    /**
     * Returns the words in the first article.
     *
     * @return the content or the quoted words of {@link StatementPair#first()}
     */
    public Passage first() {
        return first;
    }

    /**
     * Returns the words in the second article.
     *
     * @return the content or the quoted words of {@link StatementPair#second()}
     */
    public Passage second() {
        return second;
    }

    /**
     * Returns the place of the words in the first article.
     *
     * @return a JSON Pointer into its native form
     */
    public String firstPlace() {
        return firstPlace;
    }

    /**
     * Returns the place of the words in the second article.
     *
     * @return a JSON Pointer into its native form
     */
    public String secondPlace() {
        return secondPlace;
    }

    /**
     * Returns the verdict on the first words as a quotation of the second words.
     *
     * @return the verdict, with its passage in a text of {@link #secondWords()}
     */
    public Verdict firstInSecond() {
        return firstInSecond;
    }

    /**
     * Returns the verdict on the second words as a quotation of the first words.
     *
     * @return the verdict, with its passage in a text of {@link #firstWords()}
     */
    public Verdict secondInFirst() {
        return secondInFirst;
    }

    /**
     * Returns the words of the first article on which the verdicts are.
     *
     * @return the words of {@link #first()}, with a space between its pieces
     */
    public String firstWords() {
        return first.words(BETWEEN_PIECES);
    }

    /**
     * Returns the words of the second article on which the verdicts are.
     *
     * @return the words of {@link #second()}, with a space between its pieces
     */
    public String secondWords() {
        return second.words(BETWEEN_PIECES);
    }

    /**
     * Returns whether the articles quote different words. This is not the case if one article quotes only a part of what
     * the other quotes, or if only the typography differs.
     *
     * @return whether neither verdict is {@linkplain Verdict#isFaithful() faithful}
     */
    public boolean isChanged() {
        return !firstInSecond.isFaithful() && !secondInFirst.isFaithful();
    }

    /**
     * Returns whether the other object has the same attributes.
     *
     * @param other the object to compare with
     * @return whether all attributes are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof QuotationPair that
                        && first.equals(that.first)
                        && second.equals(that.second)
                        && firstPlace.equals(that.firstPlace)
                        && secondPlace.equals(that.secondPlace)
                        && firstInSecond.equals(that.firstInSecond)
                        && secondInFirst.equals(that.secondInFirst));
    }

    /**
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(first, second, firstPlace, secondPlace, firstInSecond, secondInFirst);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code "We will cooperate" and "We will not cooperate": Changed}
     */
    @Override
    public String toString() {
        return Require.quoted(firstWords()) + " and " + Require.quoted(secondWords()) + ": " + secondInFirst;
    }
}
