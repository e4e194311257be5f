package dev.readout.grounding;

import dev.readout.grounding.internal.nearest.NearestSearch;
import dev.readout.grounding.internal.nearest.NearestWords;
import dev.readout.grounding.internal.search.PartPlacement;
import dev.readout.grounding.internal.search.PartSearch;
import dev.readout.grounding.internal.search.QuotationParts;
import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordIndex;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One quotation on its way to a verdict: the words as they stand first, then each way to bend them, then the nearest. */
final class QuotationGrounding {
    private static final long COST_OF_DIFFERENCE = 50;

    private final Grounder grounder;
    private final Text source;
    private final Words quoted;
    private final Enclosure inside;
    private final GroundingContext context;
    private final GroundingPolicy policy;
    private final StepBudget budget;
    private final List<ComparedPlace> accepted = new ArrayList<>();
    private @Nullable ComparedPlace refused;

    QuotationGrounding(
            Grounder grounder, String quotation, GroundingContext context, GroundingPolicy policy, StepBudget budget) {
        this.grounder = grounder;
        this.source = Text.of(quotation);
        this.quoted = Words.of(quotation);
        this.inside = Enclosure.of(quoted);
        this.context = context;
        this.policy = policy;
        this.budget = budget;
        budget.add(quoted.size());
    }

    Verdict verdict() {
        if (quoted.size() == 0) {
            return new MarksOnlySearch(grounder.text(), context).verdict(source.string());
        }
        boolean letterCase = false;
        for (int pass = 0; pass < 2 && accepted.isEmpty(); pass++) {
            boolean diacritics = pass > 0 && policy.accepts(Difference.Kind.DIACRITICS);
            look(grounder.words(), quoted, grounder.index(letterCase, diacritics));
            letterCase = true;
        }
        if (accepted.isEmpty()) {
            lookForLineHyphens();
        }
        if (!accepted.isEmpty()) {
            return decided();
        }
        return refused != null
                ? new ChangedOrAbsent(policy).of(refused, quoted.size())
                : nearest().map(this::refusal).orElseGet(Absent::nothingAlike);
    }

    private Optional<NearestWords> nearest() {
        int[] range = range(grounder.words());
        return new NearestSearch(quoted, grounder.words(), grounder.index(true, true), budget).find(range[0], range[1]);
    }

    private Verdict refusal(NearestWords nearest) {
        NearestPassage passage = new NearestPassage(nearest, source, quoted, inside, grounder.text(), grounder.words());
        return new ChangedOrAbsent(policy).of(nearest, passage);
    }

    /** Looks for the words in a row, then for those that an editor left. */
    private void look(Words text, Words quotation, WordIndex index) {
        int[] range = range(text);
        Optional<QuotationParts> edited = Optional.of(quotation)
                .filter(QuotationParts::isEdited)
                .map(words -> QuotationParts.edited(words, policy.longestElision()))
                .filter(parts -> !parts.parts().isEmpty());
        // A mark that leaves out nothing here may leave out something elsewhere.
        Predicate<ComparedPlace> isTaken = outcome -> edited.isEmpty() || !outcome.isEdited();
        compare(
                text,
                new PartSearch(QuotationParts.literal(quotation), index, text, budget).find(range[0], range[1]),
                isTaken);
        if (accepted.isEmpty() && edited.isPresent()) {
            compare(text, new PartSearch(edited.get(), index, text, budget).find(range[0], range[1]), outcome -> true);
        }
    }

    private void lookForLineHyphens() {
        Words text = grounder.words();
        boolean hasLineHyphens = LineHyphens.areIn(quoted);
        if (!grounder.hasLineHyphens() && !hasLineHyphens) {
            return;
        }
        Set<String> wanted = LineHyphens.forms(quoted);
        Words joinedText = grounder.hasLineHyphens() ? LineHyphens.join(text, wanted) : text;
        Words joined = hasLineHyphens ? LineHyphens.join(quoted, LineHyphens.forms(text)) : quoted;
        budget.add((long) text.size() + joinedText.size());
        if (joinedText.size() < text.size() || joined.size() < quoted.size()) {
            WordIndex index = joinedText.size() < text.size()
                    ? new WordIndex(joinedText, LetterFolding.ignoring(false, false))
                    : grounder.index(false, false);
            look(joinedText, joined, index);
        }
    }

    private void compare(Words text, List<PartPlacement> placements, Predicate<ComparedPlace> isTaken) {
        Comparison comparison = new Comparison(grounder.text(), text, source, inside);
        for (PartPlacement placement : placements) {
            ComparedPlace outcome = comparison.at(placement);
            if (outcome.isAccepted(policy)) {
                if (isTaken.test(outcome)) {
                    accepted.add(outcome);
                }
            } else if (refused == null
                    || outcome.changes(policy).size() < refused.changes(policy).size()) {
                refused = outcome;
            }
            int length = text.end(placement.end() - 1) - text.start(placement.start());
            if (!budget.add(length
                    + source.length()
                    + COST_OF_DIFFERENCE * outcome.differences().size())) {
                return;
            }
        }
    }

    /** Returns the first word of the part to look in, and the word after its last. */
    private int[] range(Words text) {
        if (context.within().isEmpty()) {
            return new int[] {0, text.size()};
        }
        Span within = context.within().get();
        int start = grounder.text().toUtf16Index(within.start());
        int end = grounder.text().toUtf16Index(within.end());
        int from = text.firstFrom(start);
        int to = text.firstFrom(end);
        if (to > from && text.end(to - 1) > end) {
            to--;
        }
        return new int[] {from, to};
    }

    private Verdict decided() {
        List<Faithful> best = new ArrayList<>();
        for (ComparedPlace outcome : accepted) {
            Faithful faithful = outcome.faithful();
            int order =
                    best.isEmpty() ? -1 : faithful.tier().compareTo(best.get(0).tier());
            if (order < 0) {
                best.clear();
            }
            if (order <= 0) {
                best.add(faithful);
            }
        }
        return new TieBreaker(grounder.text(), context).verdict(best);
    }
}
