package dev.readout.comparison;

import dev.readout.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two statements, one of each article, that have the same speaker and many words in common. */
public final class StatementPair {
    private final Statement first;
    private final Statement second;
    private final String firstPlace;
    private final String secondPlace;
    private final double similarity;
    private final List<QuotationPair> quotations;
    private final List<Disagreement> disagreements;

    StatementPair(
            Statement first,
            Statement second,
            String firstPlace,
            String secondPlace,
            double similarity,
            List<QuotationPair> quotations,
            List<Disagreement> disagreements) {
        this.first = first;
        this.second = second;
        this.firstPlace = firstPlace;
        this.secondPlace = secondPlace;
        this.similarity = similarity;
        this.quotations = List.copyOf(quotations);
        this.disagreements = List.copyOf(disagreements);
    }

    /**
     * Returns the statement in the first article.
     *
     * @return a statement that the first article lists
     */
    public Statement first() {
        return first;
    }

    /**
     * Returns the statement in the second article.
     *
     * @return a statement that the second article lists
     */
    public Statement second() {
        return second;
    }

    /**
     * Returns the place of the statement in the first article.
     *
     * @return a JSON Pointer into its native form
     */
    public String firstPlace() {
        return firstPlace;
    }

    /**
     * Returns the place of the statement in the second article.
     *
     * @return a JSON Pointer into its native form
     */
    public String secondPlace() {
        return secondPlace;
    }

    /**
     * Returns how many words the two have in common.
     *
     * @return from 0 to 1, as {@link ComparisonPolicy#threshold()} describes
     */
    public double similarity() {
        return similarity;
    }

    /**
     * Returns the words that both articles have in quotation marks.
     *
     * @return the pairs, in the order of the first statement; none if one statement quotes no words
     */
    public List<QuotationPair> quotations() {
        return quotations;
    }

    /**
     * Returns the differences in capacity, status and time.
     *
     * @return the disagreements
     */
    public List<Disagreement> disagreements() {
        return disagreements;
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
                || (other instanceof StatementPair that
                        && first.equals(that.first)
                        && second.equals(that.second)
                        && firstPlace.equals(that.firstPlace)
                        && secondPlace.equals(that.secondPlace)
                        && Double.compare(similarity, that.similarity) == 0
                        && quotations.equals(that.quotations)
                        && disagreements.equals(that.disagreements));
    }

    /**
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(first, second, firstPlace, secondPlace, similarity, quotations, disagreements);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code 0.83 Statement DIRECT "He": "We cooperate" and Statement DIRECT "Netanyahu": "We co-operate"}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f", similarity) + " " + first + " and " + second;
    }
}
