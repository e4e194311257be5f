package dev.readout.grounding;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordIndex;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.Require;
import dev.readout.text.Text;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A text that is prepared to find quotations in it: whether they are its words, how far they were bent, and where.
 *
 * <pre>{@code
 * Grounder grounder = Grounder.of(Text.of("“We don’t cooperate,” he said."));
 * grounder.ground("We don't cooperate."); // Faithful, OUTER, at [1,20)
 * grounder.ground("We do cooperate.");    // Changed: "do" for "don’t"
 * }</pre>
 *
 * <p>It is prepared in time linear in the length of the text, can't be changed and may be used by several threads. The
 * verdict does not depend on locale or Java version. What counts as bending is said in the description of the package.
 *
 * <p>The cost of one quotation is bounded whatever the text and the quotation are: after some million steps the search
 * ends with what it has, which may be less than there is. Prose is far from that.
 */
public final class Grounder {
    private final Text text;
    private final Words words;
    private final boolean hasLineHyphens;
    /** By what is ignored: nothing, case, diacritics, both. Made when first needed; it does no harm to make one twice. */
    private final AtomicReferenceArray<WordIndex> indexes = new AtomicReferenceArray<>(4);

    private Grounder(Text text) {
        this.text = text;
        this.words = Words.of(text.string());
        this.hasLineHyphens = LineHyphens.areIn(words);
        indexes.set(0, new WordIndex(words, LetterFolding.ignoring(false, false)));
    }

    /**
     * Returns a text, prepared.
     *
     * @param text the text
     * @return the grounder
     */
    public static Grounder of(Text text) {
        return new Grounder(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the text that this was prepared from, and that its passages are of.
     *
     * @return the text
     */
    public Text text() {
        return text;
    }

    /**
     * Returns whether and where a quotation stands in the text.
     *
     * @param quotation the words, perhaps in quotation marks
     * @return the verdict
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate
     */
    public Verdict ground(String quotation) {
        return ground(quotation, GroundingContext.NONE, GroundingPolicy.defaults());
    }

    /**
     * Returns whether and where a quotation stands in the text.
     *
     * @param quotation the words, perhaps in quotation marks
     * @param policy what is accepted
     * @return the verdict
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate
     */
    public Verdict ground(String quotation, GroundingPolicy policy) {
        return ground(quotation, GroundingContext.NONE, policy);
    }

    /**
     * Returns whether and where a quotation stands in the text.
     *
     * @param quotation the words, perhaps in quotation marks
     * @param context where to look, and what decides between equal places
     * @return the verdict
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate, or the part to look in
     *     reaches beyond the text
     */
    public Verdict ground(String quotation, GroundingContext context) {
        return ground(quotation, context, GroundingPolicy.defaults());
    }

    /**
     * Returns whether and where a quotation stands in the text.
     *
     * @param quotation the words, perhaps in quotation marks
     * @param context where to look, and what decides between equal places
     * @param policy what is accepted
     * @return the verdict
     * @throws IllegalArgumentException if the quotation is blank or has an unpaired surrogate, or the part to look in
     *     reaches beyond the text
     */
    public Verdict ground(String quotation, GroundingContext context, GroundingPolicy policy) {
        return ground(quotation, context, policy, new StepBudget());
    }

    Verdict ground(String quotation, GroundingContext context, GroundingPolicy policy, StepBudget budget) {
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(policy, "policy");
        Require.words("quotation", quotation);
        context.within()
                .ifPresent(within -> Require.that(
                        within.end() <= text.length(),
                        "within",
                        "end within the text of " + text.length() + " code points",
                        within));
        return new QuotationGrounding(this, quotation, context, policy, budget).verdict();
    }

    Words words() {
        return words;
    }

    boolean hasLineHyphens() {
        return hasLineHyphens;
    }

    WordIndex index(boolean ignoringCase, boolean ignoringDiacritics) {
        int slot = (ignoringCase ? 1 : 0) + (ignoringDiacritics ? 2 : 0);
        WordIndex known = indexes.get(slot);
        if (known == null) {
            known = new WordIndex(words, LetterFolding.ignoring(ignoringCase, ignoringDiacritics));
            indexes.set(slot, known);
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
