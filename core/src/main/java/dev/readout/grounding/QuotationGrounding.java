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
import dev.readout.quotation.Quotations;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The grounding of one quotation in one text. It searches for the words as they are, then with their case and
 * diacritics ignored, then with line hyphens joined. The later
 * searches are only done if the earlier ones found no accepted place. If no place has all words, the nearest words are
 * searched for.
 */
final class QuotationGrounding {
    /** The steps that a difference is counted for. */
    private static final long STEPS_A_DIFFERENCE = 50;

    private final Grounder grounder;
    private final Text quotation;
    private final Words quoted;
    private final Enclosure inside;
    private final ReopenedMarks reopenedMarks;
    private final GroundingContext context;
    private final GroundingPolicy policy;
    private final StepBudget budget;
    private final List<ComparedPlace> accepted = new ArrayList<>();
    private @Nullable ComparedPlace refused;

    QuotationGrounding(
            Grounder grounder, String quotation, GroundingContext context, GroundingPolicy policy, StepBudget budget) {
        this.grounder = grounder;
        this.quotation = Text.of(quotation);
        this.quoted = Words.of(quotation);
        this.inside = Enclosure.of(quoted);
        this.reopenedMarks = new ReopenedMarks(this.quotation, () -> Quotations.in(this.quotation));
        this.context = context;
        this.policy = policy;
        this.budget = budget;
        budget.add(quoted.size());
    }

    Verdict verdict() {
        if (quoted.size() == 0) {
            return new MarksOnlySearch(grounder.text(), context).verdict(quotation.string());
        }
        search(grounder.words(), quoted, grounder.index(false, false));
        if (accepted.isEmpty()) {
            search(grounder.words(), quoted, grounder.index(true, true));
        }
        if (accepted.isEmpty()) {
            searchWithoutLineHyphens();
        }
        if (!accepted.isEmpty()) {
            return bestAccepted();
        }
        return refused != null
                ? new ChangedOrAbsent(policy).of(refused, quoted.size())
                : nearest().map(this::changedOrAbsent).orElseGet(Absent::nothingAlike);
    }

    private Optional<NearestWords> nearest() {
        int[] range = range(grounder.words());
        return new NearestSearch(quoted, grounder.words(), grounder.index(true, true), budget).find(range[0], range[1]);
    }

    private Verdict changedOrAbsent(NearestWords nearest) {
        GapDifference gaps = new GapDifference(quoted, reopenedMarks, grounder.words(), grounder.reopenedMarks());
        NearestPassage passage =
                new NearestPassage(nearest, quotation, quoted, inside, grounder.text(), grounder.words(), gaps);
        return new ChangedOrAbsent(policy).of(nearest, passage);
    }

    /** Searches for the words with all marks as they are written, then for the parts between the editor's marks. */
    private void search(Words text, Words words, WordIndex index) {
        int[] range = range(text);
        Optional<QuotationParts> edited = Optional.of(words)
                .filter(QuotationParts::isEdited)
                .map(literal -> QuotationParts.edited(literal, policy.longestElision()))
                .filter(parts -> !parts.parts().isEmpty());
        // An editor's mark that replaces no word in this place may replace some in another place.
        Predicate<ComparedPlace> isTaken = place -> edited.isEmpty() || !place.isEdited();
        compare(
                text,
                new PartSearch(QuotationParts.literal(words), index, text, budget).find(range[0], range[1]),
                isTaken);
        if (accepted.isEmpty() && edited.isPresent()) {
            compare(text, new PartSearch(edited.get(), index, text, budget).find(range[0], range[1]), place -> true);
        }
    }

    private void searchWithoutLineHyphens() {
        Words text = grounder.words();
        boolean hasLineHyphens = LineHyphens.areIn(quoted);
        if (!grounder.hasLineHyphens() && !hasLineHyphens) {
            return;
        }
        Words joinedText = grounder.hasLineHyphens() ? LineHyphens.join(text, LineHyphens.forms(quoted)) : text;
        Words joined = hasLineHyphens ? LineHyphens.join(quoted, LineHyphens.forms(text)) : quoted;
        budget.add((long) text.size() + joinedText.size());
        if (joinedText.size() < text.size() || joined.size() < quoted.size()) {
            WordIndex index = joinedText.size() < text.size()
                    ? new WordIndex(joinedText, LetterFolding.ignoring(false, false))
                    : grounder.index(false, false);
            search(joinedText, joined, index);
        }
    }

    private void compare(Words text, List<PartPlacement> placements, Predicate<ComparedPlace> isTaken) {
        PlaceComparison comparison = new PlaceComparison(grounder, text, quotation, inside, reopenedMarks);
        for (PartPlacement placement : placements) {
            ComparedPlace place = comparison.compare(placement);
            if (place.isAccepted(policy)) {
                if (isTaken.test(place)) {
                    accepted.add(place);
                }
            } else if (refused == null
                    || place.changes(policy).size() < refused.changes(policy).size()) {
                refused = place;
            }
            int length = text.end(placement.end() - 1) - text.start(placement.start());
            if (!budget.add(length
                    + quotation.length()
                    + STEPS_A_DIFFERENCE * place.differences().size())) {
                return;
            }
        }
    }

    /** Returns the places from and to which the text is searched: all words inside the part to look in. */
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

    /** Returns the verdict on the accepted places of the lowest tier. */
    private Verdict bestAccepted() {
        List<Faithful> best = new ArrayList<>();
        for (ComparedPlace place : accepted) {
            Faithful faithful = place.faithful();
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
