package dev.readout.json.langextract;

import dev.readout.grounding.Verdict;
import dev.readout.internal.Require;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One extraction: what langextract claims, and the result of grounding its words in the text.
 *
 * <p>The accessors return the types that langextract documents. A member of another type is absent. There is one exception:
 * a number or boolean in the place of a string is returned as its characters. {@link #json} has every member as it is in
 * the document.
 */
public final class LangextractExtraction {
    private final ClaimedExtraction claim;
    private final Optional<Verdict> verdict;
    private final Optional<Passage> passage;

    LangextractExtraction(ClaimedExtraction claim, Optional<Verdict> verdict, Optional<Passage> passage) {
        this.claim = claim;
        this.verdict = verdict;
        this.passage = passage;
    }

    /**
     * Returns the index in the list of extractions.
     *
     * @return at least 0
     */
    public int index() {
        return claim.index();
    }

    /**
     * Returns the class that the user defined ({@code extraction_class}).
     *
     * @return the class, if there is one
     */
    public Optional<String> extractionClass() {
        return claim.extractionClass();
    }

    /**
     * Returns the extracted words ({@code extraction_text}).
     *
     * @return the words, perhaps blank, if there are any
     */
    public Optional<String> words() {
        return claim.words();
    }

    /**
     * Returns the attributes, in their order.
     *
     * @return the strings of each attribute, by its name: one string, the strings of a list, or none for null; a number or
     *     boolean as its characters, an object or an inner list as JSON
     */
    public Map<String, List<String>> attributes() {
        return claim.attributes();
    }

    /**
     * Returns the interval in which langextract claims the words to be ({@code char_interval}). It counts code points, as the
     * indices of Python's strings do.
     *
     * @return the claimed interval, which may end after the text, if it is two integers in order
     */
    public Optional<Span> claimed() {
        return claim.interval();
    }

    /**
     * Returns how langextract says that it found the words ({@code alignment_status}).
     *
     * @return {@code match_exact}, {@code match_greater}, {@code match_lesser}, {@code match_fuzzy} or any other string, if
     *     there is one
     */
    public Optional<String> alignmentStatus() {
        return claim.alignmentStatus();
    }

    /**
     * Returns the number of the extraction ({@code extraction_index}).
     *
     * @return the number, if there is one that is not negative
     */
    public OptionalInt extractionIndex() {
        return claim.extractionIndex();
    }

    /**
     * Returns the number of the group that the extraction belongs to ({@code group_index}).
     *
     * @return the number, if there is one that is not negative
     */
    public OptionalInt groupIndex() {
        return claim.groupIndex();
    }

    /**
     * Returns the description ({@code description}).
     *
     * @return the description, if there is one
     */
    public Optional<String> description() {
        return claim.description();
    }

    /**
     * Returns whether the words are in the text. The verdict does not depend on the claimed interval.
     *
     * @return the verdict, if there are words and they are not blank
     */
    public Optional<Verdict> verdict() {
        return verdict;
    }

    /**
     * Returns where the words are in the text.
     *
     * @return the passage, if the words are in one place of the text, or if they are in several places and the claimed
     *     interval is one of them
     */
    public Optional<Passage> passage() {
        return passage;
    }

    /**
     * Returns the whole extraction as it is in the document.
     *
     * @return JSON, except that NaN and Infinity may occur as numbers
     */
    public String json() {
        return claim.json();
    }

    /**
     * Returns the place of the extraction in the document.
     *
     * @return a JSON Pointer (RFC 6901), for example {@code /extractions/2}
     */
    public String place() {
        return place(index());
    }

    static String place(int index) {
        return "/extractions/" + index;
    }

    /**
     * Returns whether the other object is an extraction with equal members, verdict and passage.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LangextractExtraction extraction
                && claim.equals(extraction.claim)
                && verdict.equals(extraction.verdict)
                && passage.equals(extraction.passage);
    }

    /**
     * Returns a hash code of the extraction.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(claim, verdict, passage);
    }

    /**
     * Returns a short description.
     *
     * @return the class and the words
     */
    @Override
    public String toString() {
        return "LangextractExtraction " + extractionClass().map(Require::shown).orElse("of no class") + " "
                + words().map(Require::quoted).orElse("without words");
    }
}
