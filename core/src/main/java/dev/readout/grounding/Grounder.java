package dev.readout.grounding;

import dev.readout.grounding.internal.negation.Negators;
import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordIndex;
import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.Require;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text that is prepared to find quotations in it. The verdict on a quotation says whether it has the text's own
 * words, where they are, and how far they are bent.
 *
 * <pre>{@code
 * Grounder grounder = Grounder.of(Text.of("“We don’t cooperate,” he said."));
 * grounder.ground("We don't cooperate."); // Faithful, OUTER, at [1,20)
 * grounder.ground("We do cooperate.");    // Changed: "do" for "don’t"
 * }</pre>
 *
 * <p>The preparation takes time linear in the length of the text. A grounder is immutable and can be used by several
 * threads. The verdict does not depend on the locale or the Java version. The description of the package lists the
 * differences that count as bending.
 *
 * <p>The cost of one quotation is bounded for every text and every quotation: after a few million steps the search ends
 * with the places found so far, which may not be all. With prose, the search ends long before.
 */
public final class Grounder {
    private final Text text;
    private final Words words;
    private final boolean hasLineHyphens;
    private final ReopenedMarks reopenedMarks;
    private final Negators negators;
    /**
     * One index for each combination of ignored case and ignored diacritics, made when it is first needed. Two threads
     * may make the same one twice, which does no harm.
     */
    private final AtomicReferenceArray<WordPlaces> indexes = new AtomicReferenceArray<>(4);

    private final LazyQuotations quotations;

    private final Supplier<JoinedText> newJoined;

    /** The words without reporting clauses, made when they are first needed. */
    private volatile @Nullable JoinedText joined;

    private Grounder(Text text) {
        this.text = text;
        this.words = Words.of(text.string());
        this.hasLineHyphens = LineHyphens.areIn(words);
        this.quotations = new LazyQuotations(text);
        this.reopenedMarks = new ReopenedMarks(text, quotations);
        this.negators = new Negators(words);
        this.newJoined = () -> new JoinedText(text, words, quotations);
        indexes.set(0, new WordIndex(words, LetterFolding.ignoring(false, false)));
    }

    /**
     * Makes a grounder of a text of a corpus, whose words can be read when they are first asked for.
     *
     * @param exact the places of the words
     * @param folded the places of the words, with case and diacritics ignored
     */
    Grounder(
            Text text,
            Words words,
            boolean hasLineHyphens,
            WordPlaces exact,
            WordPlaces folded,
            Supplier<JoinedText> newJoined) {
        this.text = text;
        this.words = words;
        this.hasLineHyphens = hasLineHyphens;
        this.quotations = new LazyQuotations(text);
        this.reopenedMarks = new ReopenedMarks(text, quotations);
        this.negators = new Negators(words);
        this.newJoined = newJoined;
        indexes.set(0, exact);
        indexes.set(3, folded);
    }

    /**
     * Returns the grounder of a text.
     *
     * @param text the text in which quotations are to be found
     * @return the grounder
     */
    public static Grounder of(Text text) {
        return new Grounder(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the text in which quotations are found.
     *
     * @return the text of all passages
     */
    public Text text() {
        return text;
    }

    /**
     * Returns whether the text has a quotation, and where.
     *
     * @param quotation the quoted words, perhaps in quotation marks
     * @return the verdict
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate
     */
    public Verdict ground(String quotation) {
        return ground(quotation, GroundingContext.NONE, GroundingPolicy.defaults());
    }

    /**
     * Returns whether the text has a quotation, and where.
     *
     * @param quotation the quoted words, perhaps in quotation marks
     * @param policy the differences that are accepted
     * @return the verdict
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate
     */
    public Verdict ground(String quotation, GroundingPolicy policy) {
        return ground(quotation, GroundingContext.NONE, policy);
    }

    /**
     * Returns whether the text has a quotation, and where.
     *
     * @param quotation the quoted words, perhaps in quotation marks
     * @param context where to look, and what decides between equal places
     * @return the verdict
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate, or the part to look in
     *     ends after the end of the text
     */
    public Verdict ground(String quotation, GroundingContext context) {
        return ground(quotation, context, GroundingPolicy.defaults());
    }

    /**
     * Returns whether the text has a quotation, and where.
     *
     * @param quotation the quoted words, perhaps in quotation marks
     * @param context where to look, and what decides between equal places
     * @param policy the differences that are accepted
     * @return the verdict
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate, or the part to look in
     *     ends after the end of the text
     */
    public Verdict ground(String quotation, GroundingContext context, GroundingPolicy policy) {
        return ground(quotation, context, policy, new StepBudget());
    }

    Verdict ground(String quotation, GroundingContext context, GroundingPolicy policy, StepBudget budget) {
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(policy, "policy");
        Require.words("quotation", quotation);
        if (context.within().isPresent()) {
            Span within = context.within().get();
            Require.that(
                    within.end() <= text.length(),
                    "within",
                    "end within the text of " + text.length() + " code points",
                    within);
        }
        return new QuotationGrounding(this, QuotedText.of(quotation), context, policy, budget).verdict();
    }

    Words words() {
        return words;
    }

    ReopenedMarks reopenedMarks() {
        return reopenedMarks;
    }

    boolean hasLineHyphens() {
        return hasLineHyphens;
    }

    /** Returns the words that negate a clause in the text. */
    Negators negators() {
        return negators;
    }

    LazyQuotations quotations() {
        return quotations;
    }

    WordPlaces index(boolean ignoringCase, boolean ignoringDiacritics) {
        int slot = (ignoringCase ? 1 : 0) + (ignoringDiacritics ? 2 : 0);
        WordPlaces known = indexes.get(slot);
        if (known == null) {
            known = new WordIndex(words, LetterFolding.ignoring(ignoringCase, ignoringDiacritics));
            indexes.set(slot, known);
        }
        return known;
    }

    JoinedText joined() {
        JoinedText known = joined;
        if (known == null) {
            known = newJoined.get();
            joined = known;
        }
        return known;
    }

    /**
     * Returns a short description.
     *
     * @return the text, shortened
     */
    @Override
    public String toString() {
        return "Grounder of " + text;
    }
}
