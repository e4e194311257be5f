package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.statement.Form;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The passages of one statement of a draft.
 *
 * <p>The anchor is found first, in the whole text. It is the content, or the cue of a statement without content.
 * Everything else is searched for near the anchor: in the same sentence, inside the anchor, in the same paragraph, and
 * in the paragraph before or after. If there are several cues, the cue that is nearest to the content and to the
 * sources is taken. If a source has several mentions, the mention that is nearest to the cue is taken.
 */
final class StatementPassages {
    private final WordSearch search;
    private final DraftStatement draft;
    private final FindingCollector findings;
    private final AnchorSearch anchorSearch;
    private final List<@Nullable Passage> sources = new ArrayList<>();
    private final List<@Nullable Passage> addressees = new ArrayList<>();
    private final List<Passage> quoted = new ArrayList<>();
    private @Nullable Passage content;
    private @Nullable Passage cue;
    private @Nullable Passage frame;

    /** Finds all passages of a statement. The index is its place in the draft, for the pointers of findings. */
    StatementPassages(WordSearch search, DraftStatement draft, int index) {
        this.search = search;
        this.draft = draft;
        findings = new FindingCollector("statements", index);
        anchorSearch = new AnchorSearch(search, findings);
        if (draft.content().isEmpty() && draft.cue().isEmpty()) {
            findings.add(Kind.UNSHOWN, "", "");
        }
        boolean hasContent = !draft.content().isEmpty();
        Optional<Passage> anchor = hasContent
                ? anchorSearch.find(draft.content(), "/content/", "/exact", cueAndMentions())
                : anchorSearch.find(draft.cue().stream().map(DraftPiece::of).toList(), "/cue/", "", mentions());
        if (anchor.isPresent()) {
            if (hasContent) {
                content = anchor.get();
                cue = inSequence(draft.cue(), "/cue/", anchor.get(), distanceOfCue(anchor.get()))
                        .orElse(null);
            } else {
                cue = anchor.get();
            }
            findOthers(anchor.get());
        }
    }

    private void findOthers(Passage anchor) {
        Passage nearest = cue == null ? anchor : cue;
        // Without a cue, the source is more often before the content: a subject that is left out is the last one named.
        int afterPenalty = cue == null ? anchor.text().length() : 0;
        ToIntFunction<Passage> fromCue = passage -> PassageDistance.between(passage, nearest)
                + (passage.hull().start() >= nearest.hull().end() ? afterPenalty : 0);
        for (int i = 0; i < draft.sources().size(); i++) {
            String pointer = "/sources/" + i + "/mention";
            sources.add(draft.sources()
                    .get(i)
                    .mention()
                    .flatMap(words -> near(words, pointer, anchor, fromCue))
                    .orElse(null));
        }
        for (int i = 0; i < draft.addressees().size(); i++) {
            String pointer = "/addressees/" + i + "/mention";
            addressees.add(near(draft.addressees().get(i).mention(), pointer, anchor, fromCue)
                    .orElse(null));
        }
        frame = inSequence(
                        draft.frame(),
                        "/frame/",
                        anchor,
                        passage -> passage.hull().contains(nearest.hull())
                                ? 0
                                : 1 + PassageDistance.between(passage, nearest))
                .orElse(null);
        for (int i = 0; i < draft.quoted().size(); i++) {
            findQuoted(draft.quoted().get(i), "/quoted/" + i, anchor);
        }
    }

    private void findQuoted(String words, String pointer, Passage anchor) {
        if (draft.form() == Form.DIRECT) {
            findings.add(Kind.UNFIT, pointer, words);
            return;
        }
        List<Passage> inside = search.inside(words, anchor);
        (inside.isEmpty()
                        ? near(words, pointer, anchor, passage -> 0)
                        : onlyNearest(inside, words, pointer, passage -> 0))
                .ifPresent(quoted::add);
    }

    private List<String> cueAndMentions() {
        return Stream.concat(draft.cue().stream(), mentions().stream()).toList();
    }

    private List<String> mentions() {
        return draft.sources().stream()
                .flatMap(source -> source.mention().stream())
                .toList();
    }

    /**
     * Returns the passage of several pieces near the anchor. The first piece is chosen by a distance, and each other
     * piece by its distance from the piece before it. Returns empty if a piece is not found.
     */
    private Optional<Passage> inSequence(
            List<String> pieces, String pointer, Passage anchor, ToIntFunction<Passage> distance) {
        Optional<Passage> passage = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Passage> last = passage;
            Optional<Passage> next = near(
                    pieces.get(i),
                    pointer + i,
                    anchor,
                    last.isEmpty()
                            ? distance
                            : occurrence -> occurrence.overlaps(last.get())
                                    ? Integer.MAX_VALUE
                                    : PassageDistance.between(occurrence, last.get()));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            passage = Optional.of(last.map(before -> before.and(next.get())).orElseGet(next::get));
        }
        return passage;
    }

    /**
     * Returns the occurrence of words near the anchor that has the lowest distance. Adds a finding if there is not
     * exactly one.
     */
    private Optional<Passage> near(String words, String pointer, Passage anchor, ToIntFunction<Passage> distance) {
        List<Passage> occurrences = search.near(words, anchor).occurrences();
        if (occurrences.isEmpty()) {
            Verdict verdict = search.anywhere(words);
            if (verdict.isFaithful()) {
                findings.add(Kind.ELSEWHERE, pointer, words, verdict);
            } else {
                findings.add(verdict, pointer, words);
            }
            return Optional.empty();
        }
        return onlyNearest(occurrences, words, pointer, distance);
    }

    private Optional<Passage> onlyNearest(
            List<Passage> occurrences, String words, String pointer, ToIntFunction<Passage> distance) {
        List<Passage> nearest = PassageDistance.lowest(occurrences, distance);
        if (nearest.size() == 1) {
            return Optional.of(nearest.get(0));
        }
        findings.add(Kind.AMBIGUOUS, pointer, words, search.anywhere(words));
        return Optional.empty();
    }

    /** Returns the distance of a cue: its distance from the content plus its distance from each source. */
    private ToIntFunction<Passage> distanceOfCue(Passage content) {
        List<List<Passage>> mentions = mentions().stream()
                .map(words -> search.near(words, content).occurrences())
                .filter(occurrences -> !occurrences.isEmpty())
                .toList();
        return passage -> PassageDistance.between(passage, content)
                + mentions.stream()
                        .mapToInt(occurrences -> PassageDistance.toNearest(occurrences, passage))
                        .sum();
    }

    /** Returns whether the anchor was found. Without it, there is no statement. */
    boolean isAnchored() {
        return content != null || cue != null;
    }

    FindingCollector findings() {
        return findings;
    }

    /** Returns the verdict on each piece of the anchor. */
    List<Verdict> verdicts() {
        return anchorSearch.verdicts();
    }

    /** Returns the worst tier of the pieces of the anchor. */
    Tier tier() {
        return anchorSearch.tier();
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

    /** Returns the mention of a source, or empty if it has none near the anchor. */
    Optional<Passage> source(int index) {
        return index < sources.size() ? Optional.ofNullable(sources.get(index)) : Optional.empty();
    }

    /** Returns the mention of an addressee, or empty if it has none near the anchor. */
    Optional<Passage> addressee(int index) {
        return index < addressees.size() ? Optional.ofNullable(addressees.get(index)) : Optional.empty();
    }
}
