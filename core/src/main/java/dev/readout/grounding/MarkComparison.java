package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.negation.ElidedNegation;
import dev.readout.grounding.internal.negation.Negators;
import dev.readout.grounding.internal.search.EditorMark.Replacement;
import dev.readout.grounding.internal.search.QuotationParts.Part;
import dev.readout.grounding.internal.search.WordWithBrackets;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import dev.readout.quotation.Quotation;
import dev.readout.quotation.Quotations;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the editor's marks of a quotation with the words of a text that they leave out or replace. */
final class MarkComparison {
    /** The most digits of a group of a number. A year has more. */
    private static final int LONGEST_GROUP = 3;

    private final Grounder grounder;
    private final Words quoted;
    private final Words text;
    private final RunComparison runs;
    private final Differences differences;
    private final Negators negators;
    private final ElidedNegation elidedNegation;

    MarkComparison(Grounder grounder, Words text, RunComparison runs, Differences differences) {
        this.grounder = grounder;
        this.quoted = runs.quoted();
        this.text = text;
        this.runs = runs;
        this.differences = differences;
        this.negators = grounder.negators();
        this.elidedNegation = new ElidedNegation(text, negators);
    }

    /**
     * Compares the mark between two parts with the text from one place to before another. Returns whether the mark
     * leaves out words of the text.
     */
    boolean compare(Part before, Part after, int place, int nextPlace) {
        int from = before.to();
        int to = after.from();
        boolean isElision = after.before().isElision();
        if (to - from == nextPlace - place && runs.areSame(from, to, place)) {
            compareSame(from, to, place, isElision ? Kind.ELISION : Kind.INSERTION);
            return false;
        }
        int textEnd = text.end(place - 1);
        List<Replacement> replacements = after.before().replacements(text, place, nextPlace);
        if (isElision) {
            differences.add(
                    elision(replacements, from, to),
                    quoted.end(from - 1),
                    quoted.start(to),
                    textEnd,
                    text.start(nextPlace));
            addBracketsBesideElision(replacements, from, to, place, nextPlace);
            return nextPlace > place;
        }
        Kind kind = brackets(replacements, from, to, place, nextPlace);
        if (kind != null) {
            differences.add(kind, quoted.end(from - 1), quoted.start(to), textEnd, text.start(nextPlace));
        }
        return false;
    }

    private void compareSame(int from, int to, int place, Kind change) {
        for (int i = from; i <= to; i++) {
            runs.compareGap(i, place + i - from, change);
            if (i < to) {
                runs.compare(i, i + 1, place + i - from, false);
            }
        }
    }

    /** Returns the kind of an elision, with the words from one to before another in brackets beside it. */
    private Kind elision(List<Replacement> replacements, int from, int to) {
        Kind kind = Kind.ELISION;
        for (Replacement elided : replacements) {
            if (elided.isElision()) {
                if (elidedNegation.isIn(elided.from(), elided.to()) && !areNegated(from, to)) {
                    return Kind.NEGATION;
                }
                if (hasQuotationMark(elided.from(), elided.to())
                        && areInOtherQuotations(elided.from() - 1, elided.to())) {
                    kind = Kind.ELISION_BETWEEN_QUOTATIONS;
                }
            }
        }
        return kind;
    }

    /** Adds the brackets beside a mark of elision, unless the text has the same ones there. */
    private void addBracketsBesideElision(List<Replacement> replacements, int from, int to, int place, int nextPlace) {
        if (from == to) {
            return;
        }
        int count = to - from;
        boolean isFirst = quoted.gap(from).indexOf('…') < 0;
        boolean isLast = quoted.gap(to).indexOf('…') < 0;
        boolean isInTextFirst = isFirst && text.gap(place).indexOf('[') >= 0;
        boolean isInTextLast = isLast && text.gap(nextPlace).indexOf(']') >= 0;
        boolean fits = count <= nextPlace - place;
        if ((isInTextFirst && fits && runs.areSame(from, to, place))
                || (isInTextLast && fits && runs.areSame(from, to, nextPlace - count))) {
            return;
        }
        Kind kind = Kind.INSERTION;
        if (isInTextFirst || isInTextLast) {
            kind = Kind.REPLACED;
        } else if (areNegated(from, to) && !negators.areIn(text, place, nextPlace)) {
            kind = Kind.NEGATION;
        }
        for (Replacement replacement : replacements) {
            Kind ofWord =
                    replacement.word() == null ? null : word(replacement.word(), replacement.from(), replacement.to());
            kind = ofWord == null ? kind : worst(kind, ofWord);
        }
        int textEnd = text.end(place - 1);
        differences.add(kind, quoted.start(from), quoted.end(to - 1), textEnd, textEnd);
    }

    private static Kind worst(Kind one, Kind other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private boolean hasQuotationMark(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (text.gap(i).indexOf('"') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether two words are inside quotations of the text, and no quotation around one has the other. */
    private boolean areInOtherQuotations(int one, int other) {
        Quotations quotations = grounder.quotations().get();
        Passage onePassage = passage(one);
        Passage otherPassage = passage(other);
        Optional<Quotation> around = quotations.innermostAround(onePassage);
        Optional<Quotation> aroundOther = quotations.innermostAround(otherPassage);
        return around.isPresent()
                && aroundOther.isPresent()
                && !around.get().extent().contains(otherPassage.hull())
                && !aroundOther.get().extent().contains(onePassage.hull());
    }

    private Passage passage(int word) {
        Text whole = grounder.text();
        return whole.passage(Differences.span(whole, text.start(word), text.end(word)));
    }

    /**
     * Returns the kind of the difference between words in brackets and the words that they replace, perhaps none, or
     * null if there is no difference.
     */
    @Nullable
    Kind brackets(List<Replacement> replacements, int from, int to, int place, int nextPlace) {
        WordWithBrackets only = replacements.size() == 1 ? replacements.get(0).word() : null;
        if (only != null) {
            return word(only, place, nextPlace);
        }
        if (hasBrackets(place, nextPlace) || hasOtherNumbers(from, to, place, nextPlace)) {
            return Kind.REPLACED;
        }
        Kind kind = Kind.INSERTION;
        for (Replacement replacement : replacements) {
            Kind ofMark = replacement.word() != null
                    ? word(replacement.word(), replacement.from(), replacement.to())
                    : replacement.from() < replacement.to() ? Kind.SUBSTITUTION : null;
            kind = ofMark == null ? kind : worst(kind, ofMark);
        }
        return areNegated(from, to) != negators.areIn(text, place, nextPlace) ? worst(kind, Kind.NEGATION) : kind;
    }

    /** Returns the kind of the difference between a word with brackets and the words of a text, or null if there is none. */
    private @Nullable Kind word(WordWithBrackets word, int place, int nextPlace) {
        WordWithBrackets.Change change = word.change(text, place, nextPlace);
        if (change == WordWithBrackets.Change.NONE) {
            return null;
        }
        if (change == WordWithBrackets.Change.OTHER_LETTERS || hasBrackets(place, nextPlace)) {
            return Kind.REPLACED;
        }
        Words plain = word.plain();
        boolean isNegated = negators.areIn(plain, 0, plain.size());
        boolean addsNegation = change == WordWithBrackets.Change.ENDING && Negators.isEnding(word.inside());
        if (addsNegation || isNegated != negators.areIn(text, place, nextPlace)) {
            return Kind.NEGATION;
        }
        return change == WordWithBrackets.Change.SUBSTITUTION ? Kind.SUBSTITUTION : Kind.INSERTION;
    }

    /** Returns whether the text has a negator among the words from one place to before another. */
    boolean hasNegator(int from, int to) {
        return negators.areIn(text, from, to);
    }

    /** Returns whether words of the quotation, some perhaps with brackets in them, have a negator. */
    private boolean areNegated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (quoted.form(i).indexOf('[') >= 0) {
                Words plain = WordWithBrackets.plain(quoted.form(i));
                if (negators.areIn(plain, 0, plain.size())) {
                    return true;
                }
            }
        }
        return negators.areIn(quoted, from, to);
    }

    /** Returns whether the text has brackets of its own among these words or beside them. */
    private boolean hasBrackets(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (text.gap(i).indexOf('[') >= 0 || text.gap(i).indexOf(']') >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether both sides have digits, but not the same, or whether the brackets add digits beside a number, as in
     * {@code 5 [000]}.
     */
    private boolean hasOtherNumbers(int from, int to, int place, int nextPlace) {
        if (place == nextPlace) {
            boolean isBesideNumber = (place > 0 && isNumber(text.form(place - 1)))
                    || (place < text.size() && isNumber(text.form(place)));
            return isBesideNumber
                    && to == from + 1
                    && isNumber(quoted.form(from))
                    && quoted.form(from).length() <= LONGEST_GROUP;
        }
        String digits = from < to ? digits(quoted.slice(from, to)) : "";
        String textDigits = place < nextPlace ? digits(text.slice(place, nextPlace)) : "";
        return !digits.isEmpty() && !textDigits.isEmpty() && !digits.equals(textDigits);
    }

    private static boolean isNumber(String form) {
        return form.codePoints().allMatch(c -> Characters.kind(c) == CharacterKind.DIGIT);
    }

    private static String digits(String words) {
        StringBuilder digits = new StringBuilder();
        words.codePoints()
                .filter(c -> Characters.kind(c) == CharacterKind.DIGIT)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
