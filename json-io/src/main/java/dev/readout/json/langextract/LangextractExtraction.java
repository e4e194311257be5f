package dev.readout.json.langextract;

import dev.readout.grounding.Verdict;
import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One extraction: what langextract claims of it, and what grounding its words anew says.
 *
 * <p>The members have the types that langextract documents. What is of another type is absent here, and a number or
 * boolean that stands for a string is its characters; {@link #json} has everything as it stands.
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class LangextractExtraction permits ImmutableLangextractExtraction {
    LangextractExtraction() {}

    static ImmutableLangextractExtraction.Builder builder() {
        return ImmutableLangextractExtraction.builder();
    }

    /** {@return the index in the list of extractions, from 0} */
    public abstract int index();

    /** {@return the class that the user defined ({@code extraction_class}), if there is one} */
    public abstract Optional<String> extractionClass();

    /** {@return the extracted words ({@code extraction_text}), perhaps blank, if there are any} */
    public abstract Optional<String> words();

    /**
     * Returns the attributes, in their order.
     *
     * @return by name the strings of each: one, those of a list, or none for null; numbers and booleans as their
     *     characters, and what else stands there as JSON
     */
    public abstract Map<String, List<String>> attributes();

    /**
     * Returns where langextract says that the words stand ({@code char_interval}): Python's string indices, which are code
     * points.
     *
     * @return the claim, perhaps beyond the text, if it is two integers in order
     */
    public abstract Optional<Span> claimed();

    /**
     * Returns how langextract says that it found the words ({@code alignment_status}).
     *
     * @return {@code match_exact}, {@code match_greater}, {@code match_lesser}, {@code match_fuzzy} or another word, if
     *     there is one
     */
    public abstract Optional<String> alignmentStatus();

    /** {@return the number of the extraction ({@code extraction_index}), if there is one that is not negative} */
    public abstract OptionalInt extractionIndex();

    /** {@return the number of its group ({@code group_index}), if there is one that is not negative} */
    public abstract OptionalInt groupIndex();

    /** {@return the description, if there is one} */
    public abstract Optional<String> description();

    /**
     * Returns whether the words are the text's own. The claimed interval has no part in it.
     *
     * @return the verdict, if there are words that are not blank
     */
    public abstract Optional<Verdict> verdict();

    /**
     * Returns where the words stand.
     *
     * @return the passage, if the words are the text's own and stand in one place, or in several of which the claimed
     *     interval is one
     */
    public abstract Optional<Passage> passage();

    /** {@return the whole extraction as it stands in the document: JSON, in which NaN and Infinity may be numbers} */
    public abstract String json();

    /** {@return the place in the document, as a JSON Pointer (RFC 6901)} */
    public final String pointer() {
        return "/extractions/" + index();
    }

    /**
     * Returns a short description.
     *
     * @return the class and the words
     */
    @Override
    public final String toString() {
        return "LangextractExtraction " + extractionClass().map(Require::shown).orElse("of no class") + " "
                + words().map(Require::quoted).orElse("without words");
    }
}
