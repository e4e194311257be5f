package dev.readout.examples;

import dev.readout.examples.quotations.SharedWords;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the mains that find the same quotation in many articles. */
public final class QuotationOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    private int limit;
    private int leastWords;
    private int inARow;
    private int mostVersions;

    /** Creates the options; picocli sets them. */
    public QuotationOptions() {}

    @Option(names = "--limit", defaultValue = "20", description = "The most originals that are shown, by default 20.")
    void setLimit(int value) {
        limit = positive("--limit", value);
    }

    @Option(
            names = "--least-words",
            defaultValue = "5",
            description = "The fewest words of a quotation that is compared, by default 5.")
    void setLeastWords(int value) {
        leastWords = positive("--least-words", value);
    }

    @Option(
            names = "--words-in-a-row",
            defaultValue = "3",
            description =
                    "Two quotations are compared only if they share this number of words in a row, by default 3. For"
                            + " millions of articles, take 5.")
    void setWordsInARow(int value) {
        inARow = positive("--words-in-a-row", value);
    }

    @Option(
            names = "--most-versions",
            defaultValue = "200",
            description = "Words in a row that more versions have do not count, by default 200.")
    void setMostVersions(int value) {
        mostVersions = positive("--most-versions", value);
    }

    private int positive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), option + " must be at least 1: " + value);
        }
        return value;
    }

    /**
     * Returns the most originals that are shown.
     *
     * @return at least 1
     */
    public int limit() {
        return limit;
    }

    /**
     * Returns the fewest words of a quotation that is compared.
     *
     * @return at least 1
     */
    public int leastWords() {
        return leastWords;
    }

    /**
     * Returns which words two versions must share to be compared.
     *
     * @return the words
     */
    public SharedWords sharedWords() {
        return new SharedWords(inARow, mostVersions);
    }
}
