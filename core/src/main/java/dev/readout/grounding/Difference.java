package dev.readout.grounding;

import dev.readout.internal.Require;
import dev.readout.text.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place in which a quotation and a text are not the same.
 *
 * @param kind what is different
 * @param quotation the quotation's side, empty where it has nothing for the text's
 * @param text the text's side, empty where it has nothing for the quotation's
 * @param inQuotation where the quotation's side stands, in code points of the quotation
 * @param inText where the text's side stands, in code points of the text
 */
public record Difference(Kind kind, String quotation, String text, Span inQuotation, Span inText) {

    /** What is different, and the tier of a quotation in which nothing worse is. */
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

        /** {@return whether a caller may accept this change with {@link GroundingOptions}} */
        public boolean isPermittable() {
            return this == CASE || this == DIACRITICS || this == PUNCTUATION;
        }
    }

    /**
     * Checks that everything is there.
     *
     * @param kind what is different
     * @param quotation the quotation's side
     * @param text the text's side
     * @param inQuotation where the quotation's side stands
     * @param inText where the text's side stands
     */
    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(inQuotation, "inQuotation");
        Objects.requireNonNull(inText, "inText");
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
