package dev.readout.grounding;

import dev.readout.internal.Require;
import dev.readout.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One place in which a quotation and a text differ. */
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
     * What is different. A kind of bending has a tier, which is the tier of a quotation without a worse difference. A
     * change has no tier. This list may grow: give a {@code switch} a default.
     */
    public enum Kind {
        /** Quotation marks of another form, or a mark that opens the same quotation again in a new paragraph. */
        QUOTATION_MARK(Tier.TYPOGRAPHY),
        /** An apostrophe of another form. */
        APOSTROPHE(Tier.TYPOGRAPHY),
        /** A dash of another form or length, with or without spaces. */
        DASH(Tier.TYPOGRAPHY),
        /** An ellipsis that the text has too, in another form. */
        ELLIPSIS(Tier.TYPOGRAPHY),
        /** Other white space: spaces and line breaks of any kind, or none around punctuation. */
        SPACE(Tier.TYPOGRAPHY),
        /** Invisible characters: soft hyphens, zero-width and directional characters. */
        INVISIBLE(Tier.TYPOGRAPHY),
        /** The same letters or units in another form: composed, decomposed, ligatures, subscripts, full or half width. */
        FORM(Tier.TYPOGRAPHY),
        /** Remains of markup: emphasis as in {@code *word*}, tags and character references of HTML, footnotes as {@code [1]}. */
        MARKUP(Tier.TYPOGRAPHY),
        /** A word that is hyphenated at the end of a line or column. */
        HYPHENATION(Tier.TYPOGRAPHY),
        /** All words of one side in capitals. */
        CAPITALS(Tier.TYPOGRAPHY),
        /** The case of the first letter. */
        FIRST_LETTER(Tier.OUTER),
        /** Punctuation or quotation marks at an end. */
        OUTER_MARK(Tier.OUTER),
        /** A reporting clause that interrupts a quotation of the text, and that the quotation leaves out. */
        JOINED(Tier.JOINED),
        /** Words that are left out, with a mark that shows it. */
        ELISION(Tier.ELISION),
        /**
         * Words that are left out, with a mark that shows it, between two quotations of the text. Two people may be
         * speaking.
         */
        ELISION_BETWEEN_QUOTATIONS(Tier.ELISION),
        /** Words or letters in an editor's brackets that the text does not have. */
        INSERTION(Tier.INSERTION),
        /** Words in an editor's brackets that replace words of the text. */
        SUBSTITUTION(Tier.SUBSTITUTION),
        /** The case of letters. */
        CASE(null),
        /** Diacritics, vowel marks of Arabic and points of Hebrew. */
        DIACRITICS(null),
        /** Punctuation between the words, or a question mark at the end in place of another mark. */
        PUNCTUATION(null),
        /** A negation that an editor's brackets add or remove, or that a mark of elision leaves out. */
        NEGATION(null),
        /** Words in place of other words. */
        REPLACED(null),
        /** Words that the text does not have in this place. */
        ADDED(null),
        /** Words of the text that are left out without a mark. */
        DROPPED(null),
        /** Words that the text has in another place. */
        MOVED(null);

        private final Optional<Tier> tier;

        Kind(@Nullable Tier tier) {
            this.tier = Optional.ofNullable(tier);
        }

        /** {@return the tier, or nothing if this kind is a change} */
        public Optional<Tier> tier() {
            return tier;
        }

        /** {@return whether a {@link GroundingPolicy} can accept this change} */
        public boolean isAcceptable() {
            return this == CASE || this == DIACRITICS || this == PUNCTUATION || this == NEGATION;
        }
    }

    /** {@return what is different} */
    public Kind kind() {
        return kind;
    }

    /** {@return the quotation's side; empty if the quotation has nothing in this place} */
    public String quotation() {
        return quotation;
    }

    /** {@return the text's side; empty if the text has nothing in this place} */
    public String text() {
        return text;
    }

    /** {@return the position of the quotation's side, in code points of the quotation} */
    public Span inQuotation() {
        return inQuotation;
    }

    /** {@return the position of the text's side, in code points of the text} */
    public Span inText() {
        return inText;
    }

    /** Returns a colon and the first differences, or an empty string if there are no differences. */
    static String shown(List<Difference> differences) {
        return differences.isEmpty()
                ? ""
                : differences.stream()
                        .limit(SHOWN)
                        .map(Difference::toString)
                        .collect(Collectors.joining(", ", ": ", differences.size() > SHOWN ? " ..." : ""));
    }

    /**
     * Returns whether the other object is a difference of the same kind, with the same words at the same positions.
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
