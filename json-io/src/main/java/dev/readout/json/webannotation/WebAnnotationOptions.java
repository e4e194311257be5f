package dev.readout.json.webannotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How articles are written as Web Annotations. Instances are immutable. */
public final class WebAnnotationOptions {
    private static final List<String> MOTIVATIONS = List.of(
            "assessing",
            "bookmarking",
            "classifying",
            "commenting",
            "describing",
            "editing",
            "highlighting",
            "identifying",
            "linking",
            "moderating",
            "questioning",
            "replying",
            "tagging");
    private static final WebAnnotationOptions DEFAULTS =
            new WebAnnotationOptions(Body.JSON, "identifying", 32, 100, false);

    private final Body body;
    private final String motivation;
    private final int contextLength;
    private final int itemsPerPage;
    private final boolean includesText;

    /** What the bodies say about a statement and the article. This list may grow: give a {@code switch} a default. */
    public enum Body {
        /**
         * The IRI of the statement, the role of the passage and the native JSON of the statement. One more annotation has the
         * native JSON of everything else in the article. Nothing is lost.
         */
        JSON,
        /** The IRI of the statement, the role of the passage, and the form, medium and status as terms of a vocabulary. */
        IRI
    }

    private WebAnnotationOptions(
            Body body, String motivation, int contextLength, int itemsPerPage, boolean includesText) {
        this.body = body;
        this.motivation = motivation;
        this.contextLength = contextLength;
        this.itemsPerPage = itemsPerPage;
        this.includesText = includesText;
    }

    /**
     * Returns the defaults: bodies with JSON, the motivation {@code identifying}, prefixes and suffixes of 32 code points, 100
     * annotations on a page, and no text.
     *
     * @return the defaults
     */
    public static WebAnnotationOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns these options with other bodies.
     *
     * @param newBody what the bodies say
     * @return options with these bodies
     */
    public WebAnnotationOptions body(Body newBody) {
        Objects.requireNonNull(newBody, "newBody");
        return new WebAnnotationOptions(newBody, motivation, contextLength, itemsPerPage, includesText);
    }

    /**
     * Returns these options with another motivation.
     *
     * @param newMotivation one of the 13 motivations of the standard (section 3.3.5), such as {@code describing}
     * @return options with this motivation
     * @throws IllegalArgumentException if the standard does not have the motivation
     */
    public WebAnnotationOptions motivation(String newMotivation) {
        if (!MOTIVATIONS.contains(Objects.requireNonNull(newMotivation, "newMotivation"))) {
            throw new IllegalArgumentException(
                    "newMotivation must be one of " + String.join(", ", MOTIVATIONS) + ": " + newMotivation);
        }
        return new WebAnnotationOptions(body, newMotivation, contextLength, itemsPerPage, includesText);
    }

    /**
     * Returns these options with another length of prefixes and suffixes.
     *
     * @param codePoints the most code points of a prefix, and of a suffix, from 0 to 10,000
     * @return options with this length
     * @throws IllegalArgumentException if the length is out of range
     */
    public WebAnnotationOptions contextLength(int codePoints) {
        if (codePoints < 0 || codePoints > 10_000) {
            throw new IllegalArgumentException("codePoints must be from 0 to 10000: " + codePoints);
        }
        return new WebAnnotationOptions(body, motivation, codePoints, itemsPerPage, includesText);
    }

    /**
     * Returns these options with another size of pages, for {@link WebAnnotations#writingPages}.
     *
     * @param count the most annotations on a page
     * @return options with this size
     * @throws IllegalArgumentException if the count is less than 1
     */
    public WebAnnotationOptions itemsPerPage(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be >= 1: " + count);
        }
        return new WebAnnotationOptions(body, motivation, contextLength, count, includesText);
    }

    /**
     * Returns these options with or without the text. With it, one more annotation has the whole text as its body, and the
     * document can be read without the text beside it.
     *
     * @param isIncluded whether the document has the text
     * @return options with this choice
     */
    public WebAnnotationOptions includesText(boolean isIncluded) {
        return new WebAnnotationOptions(body, motivation, contextLength, itemsPerPage, isIncluded);
    }

    /**
     * Returns what the bodies say.
     *
     * @return the bodies
     */
    public Body body() {
        return body;
    }

    /**
     * Returns the motivation of every annotation.
     *
     * @return one of the motivations of the standard
     */
    public String motivation() {
        return motivation;
    }

    /**
     * Returns the most code points of a prefix, and of a suffix.
     *
     * @return the length
     */
    public int contextLength() {
        return contextLength;
    }

    /**
     * Returns the most annotations on a page.
     *
     * @return the count
     */
    public int itemsPerPage() {
        return itemsPerPage;
    }

    /**
     * Returns whether the document has the text.
     *
     * @return whether it has the text
     */
    public boolean includesText() {
        return includesText;
    }

    /**
     * Returns whether the other object has equal options.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WebAnnotationOptions options
                && body == options.body
                && motivation.equals(options.motivation)
                && contextLength == options.contextLength
                && itemsPerPage == options.itemsPerPage
                && includesText == options.includesText;
    }

    /**
     * Returns a hash code of the options.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(body, motivation, contextLength, itemsPerPage, includesText);
    }

    /**
     * Returns the options on one line.
     *
     * @return the options
     */
    @Override
    public String toString() {
        return "WebAnnotationOptions body: " + body + ", motivation: " + motivation + ", contextLength: "
                + contextLength + ", itemsPerPage: " + itemsPerPage + ", includesText: " + includesText;
    }
}
