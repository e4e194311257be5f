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
 * One extraction: what langextract claims of it, and what grounding its words anew says.
 *
 * <p>The members have the types that langextract documents. What is of another type is absent here, and a number or
 * boolean that stands for a string is its characters; {@link #json} has everything as it stands.
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
     * @return by name the strings of each: one, those of a list, or none for null; numbers and booleans as their
     *     characters, and what else stands there as JSON
     */
    public Map<String, List<String>> attributes() {
        return claim.attributes();
    }

    /**
     * Returns where langextract says that the words stand ({@code char_interval}): Python's string indices, which are code
     * points.
     *
     * @return the claim, perhaps beyond the text, if it is two integers in order
     */
    public Optional<Span> claimed() {
        return claim.interval();
    }

    /**
     * Returns how langextract says that it found the words ({@code alignment_status}).
     *
     * @return {@code match_exact}, {@code match_greater}, {@code match_lesser}, {@code match_fuzzy} or another word, if
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
     * Returns the number of its group ({@code group_index}).
     *
     * @return the number, if there is one that is not negative
     */
    public OptionalInt groupIndex() {
        return claim.groupIndex();
    }

    /**
     * Returns the description.
     *
     * @return the description, if there is one
     */
    public Optional<String> description() {
        return claim.description();
    }

    /**
     * Returns whether the words are the text's own. The claimed interval has no part in it.
     *
     * @return the verdict, if there are words that are not blank
     */
    public Optional<Verdict> verdict() {
        return verdict;
    }

    /**
     * Returns where the words stand.
     *
     * @return the passage, if the words are the text's own and stand in one place, or in several of which the claimed
     *     interval is one
     */
    public Optional<Passage> passage() {
        return passage;
    }

    /**
     * Returns the whole extraction as it stands in the document.
     *
     * @return JSON, in which NaN and Infinity may be numbers
     */
    public String json() {
        return claim.json();
    }

    /**
     * Returns the place in the document.
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
     * Returns whether the other object is an extraction with an equal claim, verdict and passage.
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
