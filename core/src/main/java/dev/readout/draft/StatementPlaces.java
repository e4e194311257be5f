package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.draft.WordSearch.Near;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.statement.Form;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of one statement stand.
 *
 * <p>The content is looked for first, in the whole text; without content the cue. All else is looked for near it: in the
 * same sentence, inside it, in the same paragraph, in the one before or after. Of several cues the one is taken that is
 * nearest to the content and has the sources nearest to itself, of several mentions of a source the one nearest to the cue.
 */
final class StatementPlaces {
    private final WordSearch search;
    private final DraftStatement draft;
    private final Findings findings;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<@Nullable Passage> sources = new ArrayList<>();
    private final List<@Nullable Passage> addressees = new ArrayList<>();
    private final List<Passage> quoted = new ArrayList<>();
    private Tier tier = Tier.EXACT;
    private @Nullable Passage content;
    private @Nullable Passage cue;
    private @Nullable Passage frame;

    StatementPlaces(WordSearch search, DraftStatement draft, int index) {
        this.search = search;
        this.draft = draft;
        this.findings = new Findings("statements", index);
        if (draft.content().isEmpty() && draft.cue().isEmpty()) {
            findings.add(Kind.UNSHOWN, "", "");
        }
        boolean hasContent = !draft.content().isEmpty();
        Optional<Passage> anchor = hasContent
                ? anchor(draft.content(), "/content/", "/exact", companions())
                : anchor(draft.cue().stream().map(DraftPiece::of).toList(), "/cue/", "", mentions());
        if (anchor.isPresent()) {
            if (hasContent) {
                content = anchor.get();
                cue = row(draft.cue(), "/cue/", anchor.get(), distanceOfCue(anchor.get()))
                        .orElse(null);
            } else {
                cue = anchor.get();
            }
            others(anchor.get());
        }
    }

    private void others(Passage anchor) {
        Passage nearest = cue == null ? anchor : cue;
        // Without a cue the source is more often named before: a dropped subject is the last one.
        int behind = cue == null ? anchor.text().length() : 0;
        ToIntFunction<Passage> fromCue = place -> WordSearch.distance(place, nearest)
                + (place.hull().start() >= nearest.hull().end() ? behind : 0);
        for (int i = 0; i < draft.sources().size(); i++) {
            String at = "/sources/" + i + "/mention";
            sources.add(draft.sources()
                    .get(i)
                    .mention()
                    .flatMap(words -> near(words, at, anchor, fromCue))
                    .orElse(null));
        }
        for (int i = 0; i < draft.addressees().size(); i++) {
            String at = "/addressees/" + i + "/mention";
            addressees.add(near(draft.addressees().get(i).mention(), at, anchor, fromCue)
                    .orElse(null));
        }
        frame = row(
                        draft.frame(),
                        "/frame/",
                        anchor,
                        place -> place.hull().contains(nearest.hull()) ? 0 : 1 + WordSearch.distance(place, nearest))
                .orElse(null);
        for (int i = 0; i < draft.quoted().size(); i++) {
            quoted(draft.quoted().get(i), "/quoted/" + i, anchor);
        }
    }

    private void quoted(String words, String at, Passage anchor) {
        if (draft.form() == Form.DIRECT) {
            findings.add(Kind.UNFIT, at, words);
            return;
        }
        List<Passage> inside = search.inside(words, anchor);
        (inside.isEmpty() ? near(words, at, anchor, place -> 0) : one(inside, words, at, place -> 0))
                .ifPresent(quoted::add);
    }

    /** Returns the words by which equal places of the content are told apart. */
    private List<String> companions() {
        return Stream.concat(draft.cue().stream(), mentions().stream()).toList();
    }

    private List<String> mentions() {
        return draft.sources().stream()
                .flatMap(source -> source.mention().stream())
                .toList();
    }

    private Optional<Passage> anchor(List<DraftPiece> pieces, String before, String after, List<String> companions) {
        List<List<Passage>> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Verdict verdict = search.anywhere(pieces.get(i));
            verdicts.add(verdict);
            List<Faithful> found = WordSearch.places(verdict);
            if (found.isEmpty()) {
                findings.add(verdict, before + i + after, pieces.get(i).exact());
            } else {
                Tier here = found.get(0).tier();
                tier = here.compareTo(tier) > 0 ? here : tier;
                places.add(found.stream().map(Faithful::passage).toList());
            }
        }
        if (places.isEmpty() || places.size() < pieces.size()) {
            return Optional.empty();
        }
        List<Passage> rows = rows(places);
        if (rows.size() == 1) {
            return Optional.of(rows.get(0));
        }
        List<Passage> nearest = lowest(
                rows,
                row -> companions.stream()
                        .mapToInt(words -> search.near(words, row).ring())
                        .sum());
        boolean isChosen = nearest.size() == 1;
        findings.add(
                isChosen ? Kind.CHOSEN : Kind.AMBIGUOUS,
                before + 0 + after,
                pieces.get(0).exact(),
                verdicts.get(0));
        return isChosen ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** Returns passages of one place a piece: around the first piece that has but one place, else around each of the first. */
    private static List<Passage> rows(List<List<Passage>> places) {
        int fixed = 0;
        while (fixed < places.size() && places.get(fixed).size() > 1) {
            fixed++;
        }
        int anchor = fixed < places.size() ? fixed : 0;
        return places.get(anchor).stream()
                .map(place -> IntStream.range(0, places.size())
                        .mapToObj(i -> i == anchor
                                ? place
                                : lowest(places.get(i), other -> WordSearch.distance(other, place))
                                        .get(0))
                        .reduce(Passage::and)
                        .orElseThrow())
                .toList();
    }

    /** Returns the passage of words that stand near: the first piece by its distance, each other one beside the last. */
    private Optional<Passage> row(List<String> pieces, String before, Passage anchor, ToIntFunction<Passage> distance) {
        Optional<Passage> row = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Passage> last = row;
            Optional<Passage> next = near(
                    pieces.get(i),
                    before + i,
                    anchor,
                    last.isEmpty()
                            ? distance
                            : place -> place.overlaps(last.get())
                                    ? Integer.MAX_VALUE
                                    : WordSearch.distance(place, last.get()));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            row = Optional.of(last.map(passage -> passage.and(next.get())).orElseGet(next::get));
        }
        return row;
    }

    private Optional<Passage> near(String words, String at, Passage anchor, ToIntFunction<Passage> distance) {
        Near near = search.near(words, anchor);
        if (near.places().isEmpty()) {
            Verdict verdict = search.anywhere(words);
            if (verdict.isFaithful()) {
                findings.add(Kind.ELSEWHERE, at, words, verdict);
            } else {
                findings.add(verdict, at, words);
            }
            return Optional.empty();
        }
        return one(near.places(), words, at, distance);
    }

    private Optional<Passage> one(List<Passage> places, String words, String at, ToIntFunction<Passage> distance) {
        List<Passage> nearest = lowest(places, distance);
        if (nearest.size() == 1) {
            return Optional.of(nearest.get(0));
        }
        findings.add(Kind.AMBIGUOUS, at, words, search.anywhere(words));
        return Optional.empty();
    }

    private ToIntFunction<Passage> distanceOfCue(Passage anchor) {
        List<List<Passage>> mentions = mentions().stream()
                .map(words -> search.near(words, anchor).places())
                .filter(places -> !places.isEmpty())
                .toList();
        return place -> WordSearch.distance(place, anchor)
                + mentions.stream().mapToInt(places -> toNearest(places, place)).sum();
    }

    private static int toNearest(List<Passage> places, Passage from) {
        return places.stream()
                .mapToInt(place -> WordSearch.distance(place, from))
                .min()
                .orElseThrow();
    }

    private static List<Passage> lowest(List<Passage> places, ToIntFunction<Passage> measure) {
        List<Passage> lowest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (Passage place : places) {
            int here = measure.applyAsInt(place);
            if (here < least) {
                least = here;
                lowest.clear();
            }
            if (here == least) {
                lowest.add(place);
            }
        }
        return lowest;
    }

    boolean isAnchored() {
        return content != null || cue != null;
    }

    Findings findings() {
        return findings;
    }

    List<Verdict> verdicts() {
        return verdicts;
    }

    Tier tier() {
        return tier;
    }

    Optional<Passage> content() {
        return Optional.ofNullable(content);
    }

    Optional<Passage> cue() {
        return Optional.ofNullable(cue);
    }

    Optional<Passage> frame() {
        return Optional.ofNullable(frame);
    }

    List<Passage> quoted() {
        return quoted;
    }

    /** Returns where a source is named; nothing if it is not named, or not near. */
    Optional<Passage> source(int index) {
        return index < sources.size() ? Optional.ofNullable(sources.get(index)) : Optional.empty();
    }

    /** Returns where an addressee is named; nothing if that is not near. */
    Optional<Passage> addressee(int index) {
        return index < addressees.size() ? Optional.ofNullable(addressees.get(index)) : Optional.empty();
    }
}
