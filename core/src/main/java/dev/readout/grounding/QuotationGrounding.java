package dev.readout.grounding;

import dev.readout.grounding.internal.joined.Joints;
import dev.readout.grounding.internal.nearest.NearestSearch;
import dev.readout.grounding.internal.nearest.NearestWords;
import dev.readout.grounding.internal.search.PartPlacement;
import dev.readout.grounding.internal.search.PartSearch;
import dev.readout.grounding.internal.search.Placements;
import dev.readout.grounding.internal.search.QuotationParts;
import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordIndex;
import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Optional;
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

    private static final long STEPS_A_PLACE = 20;

    /** More places than these are ranked by the context before they are compared. */
    private static final int MANY_PLACES = 1_000;

    private static final int[] IN_TEXT_ORDER = {};

    private final Grounder grounder;
    private final Text quotation;
    private final Words quoted;
    private final Enclosure inside;
    private final ReopenedMarks reopenedMarks;
    private final GroundingContext context;
    private final GroundingPolicy policy;
    private final StepBudget budget;
    private final TieBreaker accepted;
    private @Nullable ComparedPlace refused;

    QuotationGrounding(
            Grounder grounder,
            QuotedText quotation,
            GroundingContext context,
            GroundingPolicy policy,
            StepBudget budget) {
        this.grounder = grounder;
        this.quotation = quotation.text();
        this.quoted = quotation.words();
        this.inside = quotation.inside();
        this.reopenedMarks = quotation.reopenedMarks();
        this.context = context;
        this.policy = policy;
        this.budget = budget;
        this.accepted = new TieBreaker(grounder.text(), grounder.words(), context);
        budget.add(quoted.size());
    }

    Verdict verdict() {
        if (quoted.size() == 0) {
            return new MarksOnlySearch(grounder.text(), context, accepted, budget).verdict(quotation.string());
        }
        search(grounder.words(), quoted, grounder.index(false, false));
        if (accepted.isEmpty()) {
            search(grounder.words(), quoted, grounder.index(true, true));
        }
        if (accepted.isEmpty()) {
            searchWithoutLineHyphens();
        }
        if (accepted.isEmpty()) {
            searchJoined();
        }
        if (!accepted.isEmpty()) {
            return accepted.verdict();
        }
        if (refused != null) {
            return new ChangedOrAbsent(policy).of(refused, quoted.size());
        }
        return verdictWithoutPlace();
    }

    /** Returns the verdict if it is known that no place has all words of the quotation. */
    Verdict verdictWithoutPlace() {
        Optional<NearestWords> nearest = nearest();
        return nearest.isPresent() ? changedOrAbsent(nearest.get()) : Absent.nothingAlike();
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
    private void search(Words text, Words words, WordPlaces index) {
        int[] range = range(text);
        Optional<QuotationParts> edited = edited(words);
        // An editor's mark that replaces no word in this place may replace some in another place.
        compare(
                text,
                new PartSearch(QuotationParts.literal(words), index, text, budget).find(range[0], range[1]),
                edited.isEmpty());
        if (accepted.isEmpty() && edited.isPresent()) {
            PartSearch search = new PartSearch(edited.get(), index, text, budget);
            compare(text, search.find(range[0], range[1]), true);
            if (accepted.isEmpty() && refused != null) {
                // Of two places of a part, the nearer one hides the other one, even if it is not accepted.
                PlaceComparison comparison = comparison(text);
                PartSearch.PlaceFilter isAccepted =
                        (part, place) -> comparison.isAccepted(edited.get(), part, place, policy);
                compare(text, search.find(range[0], range[1], isAccepted), true);
            }
        }
    }

    private Optional<QuotationParts> edited(Words words) {
        if (!QuotationParts.isEdited(words)) {
            return Optional.empty();
        }
        QuotationParts parts = QuotationParts.edited(words, policy.longestElision());
        return parts.parts().isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private PlaceComparison comparison(Words text) {
        return new PlaceComparison(grounder, text, quotation, inside, reopenedMarks);
    }

    /** Searches the text without the reporting clauses that interrupt its quotations. */
    private void searchJoined() {
        QuotationParts parts = edited(quoted).orElseGet(() -> QuotationParts.literal(quoted));
        WordPlaces known = grounder.index(true, true);
        if (quoted.size() < 2
                || !new PartSearch(parts, known, grounder.words(), budget).isPossible()
                || !grounder.joined().hasJoints()) {
            return;
        }
        JoinedText joined = grounder.joined();
        budget.add(quoted.size());
        Words text = joined.words();
        int[] range = range(text);
        Placements found = new PartSearch(parts, joined.index(), text, budget).find(range[0], range[1]);
        compare(text, found, joined.joints(), grounder.words(), true);
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
            WordPlaces index = joinedText.size() < text.size()
                    ? new WordIndex(joinedText, LetterFolding.ignoring(false, false))
                    : grounder.index(false, false);
            search(joinedText, joined, index);
        }
    }

    private void compare(Words text, Placements found, boolean takesEdited) {
        compare(text, found, null, text, takesEdited);
    }

    /**
     * Compares the quotation with the shortest placements, until some of one length are accepted. A placement that only a
     * negation tells from the quotation is what the quotation was made of, so it ends the search too.
     *
     * @param searched the words that were searched
     * @param joints the joints of the text that these words are without, if any
     * @param text the words that are compared
     * @param takesEdited whether a place is taken if the quotation has an editor's mark there that the text does not have
     */
    private void compare(Words searched, Placements found, @Nullable Joints joints, Words text, boolean takesEdited) {
        PlaceComparison comparison = comparison(text);
        int from = 0;
        while (from < found.size() && accepted.isEmpty() && !isNegated()) {
            int to = found.endOfLength(from);
            int[] order = order(searched, found, from, to);
            for (int i = from; i < to; i++) {
                PartPlacement placement = found.get(order.length == 0 ? i : order[i - from]);
                Optional<PartPlacement> compared = joints == null ? Optional.of(placement) : joints.inText(placement);
                if (!budget.add(STEPS_A_PLACE + found.length(from))) {
                    return;
                }
                if (compared.isPresent() && !compare(text, comparison, compared.get(), takesEdited)) {
                    return;
                }
            }
            from = to;
        }
    }

    /**
     * Returns the order in which placements of one length are compared, or an empty array for the order of the text. If they
     * are many and the context ranks them, those with the best rank are first, because the budget may end before all are
     * compared.
     */
    private int[] order(Words text, Placements found, int from, int to) {
        ContextRank rank = accepted.rank();
        if (to - from <= MANY_PLACES || rank.isEmpty()) {
            return IN_TEXT_ORDER;
        }
        budget.add(to - from);
        return rank.order(text, found, from, to);
    }

    private boolean isNegated() {
        return refused != null
                && refused.changes(policy).stream().allMatch(change -> change.kind() == Difference.Kind.NEGATION);
    }

    /** Compares the quotation with one place, and returns whether the budget allows another one. */
    private boolean compare(Words text, PlaceComparison comparison, PartPlacement placement, boolean takesEdited) {
        ComparedPlace place = comparison.compare(placement);
        if (place.isAccepted(policy)) {
            if (takesEdited || !place.isEdited()) {
                accepted.add(place.faithful());
            }
        } else if (refused == null
                || place.changes(policy).size() < refused.changes(policy).size()) {
            refused = place;
        }
        int length = text.end(placement.end() - 1) - text.start(placement.start());
        return budget.add(length
                + quotation.length()
                + STEPS_A_DIFFERENCE * place.differences().size());
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
}
