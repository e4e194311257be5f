package dev.readout.grounding;

import dev.readout.internal.Require;
import dev.readout.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One place in which a quotation and a text are not the same. */
public final class Difference {
    private static final int SHOWN = 3;

    private final Kind kind;
    private final String quotation;
    private final String text;
    private final Span inQuotation;
    private final Span inText;

    Difference(Kind kind, String quotation, String text, Span inQuotation, Span inText) {
        this.kind = kind;
        this.quotation = quotation;
        this.text = text;
        this.inQuotation = inQuotation;
        this.inText = inText;
    }

    /**
     * What is different, and the tier of a quotation in which nothing worse is. This list may grow: give a {@code switch} a
     * default.
     */
    public enum Kind {
        /** Quotation marks of another form, or before a new paragraph one more or less. */
        QUOTATION_MARK(Tier.TYPOGRAPHY),
        /** An apostrophe of another form. */
        APOSTROPHE(Tier.TYPOGRAPHY),
        /** A dash of another form or length, with or without spaces. */
        DASH(Tier.TYPOGRAPHY),
        /** An ellipsis of another form that stands in the text too. */
        ELLIPSIS(Tier.TYPOGRAPHY),
        /** Other white space: spaces and line breaks of any kind, or around punctuation none. */
        SPACE(Tier.TYPOGRAPHY),
        /** Characters that nobody sees: soft hyphens, zero-width and directional characters. */
        INVISIBLE(Tier.TYPOGRAPHY),
        /** The same letters in another form: composed, decomposed, ligatures, full or half width. */
        FORM(Tier.TYPOGRAPHY),
        /** What is left of a page: emphasis as in {@code *word*}, references of HTML, footnotes as {@code [1]}. */
        MARKUP(Tier.TYPOGRAPHY),
        /** A word hyphenated at the end of a line. */
        HYPHENATION(Tier.TYPOGRAPHY),
        /** All words in capitals on one side. */
        CAPITALS(Tier.TYPOGRAPHY),
        /** The case of the first letter. */
        FIRST_LETTER(Tier.OUTER),
        /** Punctuation or quotation marks at an end. */
        OUTER_MARK(Tier.OUTER),
        /** Words that are left out with a mark. */
        ELISION(Tier.ELISION),
        /** Words in an editor's brackets, and those for which they stand. */
        INSERTION(Tier.INSERTION),
        /** The case of letters. */
        CASE(null),
        /** Diacritics. */
        DIACRITICS(null),
        /** Punctuation between the words. */
        PUNCTUATION(null),
        /** Words in the place of others. */
        REPLACED(null),
        /** Words that the text does not have there. */
        ADDED(null),
        /** Words of the text that are left out without a mark. */
        DROPPED(null),
        /** Words that stand elsewhere in the text. */
        MOVED(null);

        private final Optional<Tier> tier;

        Kind(@Nullable Tier tier) {
            this.tier = Optional.ofNullable(tier);
        }

        /** {@return the tier, or nothing if it is a change} */
        public Optional<Tier> tier() {
            return tier;
        }

        /** {@return whether a {@link GroundingPolicy} may accept this change} */
        public boolean isAcceptable() {
            return this == CASE || this == DIACRITICS || this == PUNCTUATION;
        }
    }

    /** {@return what is different} */
    public Kind kind() {
        return kind;
    }

    /** {@return the quotation's side, empty where it has nothing for the text's} */
    public String quotation() {
        return quotation;
    }

    /** {@return the text's side, empty where it has nothing for the quotation's} */
    public String text() {
        return text;
    }

    /** {@return where the quotation's side stands, in code points of the quotation} */
    public Span inQuotation() {
        return inQuotation;
    }

    /** {@return where the text's side stands, in code points of the text} */
    public Span inText() {
        return inText;
    }

    /** Returns the first differences after a colon; nothing if there is none. */
    static String shown(List<Difference> differences) {
        return differences.isEmpty()
                ? ""
                : differences.stream()
                        .limit(SHOWN)
                        .map(Difference::toString)
                        .collect(Collectors.joining(", ", ": ", differences.size() > SHOWN ? " ..." : ""));
    }

    /**
     * Returns whether the other object is a difference of the same kind, with the same words at the same places.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Difference difference
                && kind == difference.kind
                && quotation.equals(difference.quotation)
                && text.equals(difference.text)
                && inQuotation.equals(difference.inQuotation)
                && inText.equals(difference.inText);
    }

    /**
     * Returns a hash code of all five attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(kind, quotation, text, inQuotation, inText);
    }

    /**
     * Returns the difference on one line.
     *
     * @return for example {@code REPLACED "seven" for "the" at [7134,7137)}
     */
    @Override
    public String toString() {
        return kind + " " + Require.quoted(quotation) + " for " + Require.quoted(text) + " at " + inText;
    }
}
