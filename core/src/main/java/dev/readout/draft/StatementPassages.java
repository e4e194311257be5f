package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.internal.characters.Characters;
import dev.readout.quotation.Quotation;
import dev.readout.statement.Form;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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
 *
 * <p>If the budget is spent during the search, the statement has no passages.
 */
final class StatementPassages {
    /** Pieces of content that are nearer than this are not far apart if the paragraphs between them may be lines. */
    private static final int NEAR = 500;

    private final DraftText text;
    private final DraftStatement draft;
    private final Map<String, String> names;
    private final FindingCollector findings;
    private final List<@Nullable Passage> sources = new ArrayList<>();
    private final List<@Nullable Passage> addressees = new ArrayList<>();
    private final List<Passage> quoted = new ArrayList<>();
    private List<Verdict> verdicts = List.of();
    private Tier tier = Tier.EXACT;
    private @Nullable Passage anchor;
    private @Nullable Passage content;
    private @Nullable Passage cue;
    private @Nullable Passage frame;

    /**
     * Finds all passages of a statement. The index is its place in the draft, for the pointers of findings. The names are
     * those of the speakers of the draft and the article, by id.
     */
    StatementPassages(DraftText text, Map<String, String> names, DraftStatement draft, int index) {
        this.text = text;
        this.names = names;
        this.draft = draft;
        findings = new FindingCollector("statements", index);
        if (draft.content().isEmpty() && draft.cue().isEmpty()) {
            findings.add(Kind.UNSHOWN, "", "");
        }
        if (!text.budget().isSpent()) {
            findAnchor();
        }
        if (text.budget().isSpent()) {
            cut();
        }
    }

    /** Takes back what was found with a spent budget, because it need not be all. */
    private void cut() {
        anchor = null;
        content = null;
        cue = null;
        frame = null;
        sources.clear();
        addressees.clear();
        quoted.clear();
        findings.clear();
        findings.add(
                Kind.TOO_LARGE,
                "",
                Stream.concat(draft.content().stream().map(DraftPiece::exact), draft.cue().stream())
                        .findFirst()
                        .orElse(""));
    }

    private void findAnchor() {
        boolean hasContent = !draft.content().isEmpty();
        AnchorSearch search = new AnchorSearch(text, hasContent ? text.quoted() : text.written(), findings);
        Optional<List<Faithful>> pieces = hasContent
                ? search.find(draft.content(), "/content/", "/exact", cueAndMentions())
                : search.find(draft.cue().stream().map(DraftPiece::of).toList(), "/cue/", "", mentions());
        verdicts = search.verdicts();
        if (pieces.isPresent()) {
            pieces.get().forEach(this::taken);
            Passage found = AnchorSearch.passage(pieces.get());
            anchor = found;
            Rings rings = text.rings(found);
            if (hasContent) {
                content = found;
                checkContent(pieces.get());
                cue = inSequence(text.written(), draft.cue(), "/cue/", rings, distanceOfCue(found, rings))
                        .orElse(null);
            } else {
                cue = found;
            }
            findOthers(found, rings);
        }
    }

    /** Adds findings on content that is not in the order of the text, or far apart, or direct and not quoted. */
    private void checkContent(List<Faithful> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            String pointer = "/content/" + i + "/exact";
            String words = draft.content().get(i).exact();
            Passage here = pieces.get(i).passage();
            if (i > 0 && isScattered(pieces.get(i - 1).passage().hull(), here.hull())) {
                findings.add(Kind.SCATTERED, pointer, words, verdicts.get(i));
            }
            if (draft.form() == Form.DIRECT && !text.quotations().isQuoted(here)) {
                findings.add(Kind.UNQUOTED, pointer, words, verdicts.get(i));
            }
        }
    }

    /** Returns whether a piece starts before the end of the last one, or after the paragraph that follows the next one. */
    private boolean isScattered(Span last, Span piece) {
        int from = last.end();
        int to = piece.start();
        int end = text.segmentation().paragraphsAround(last).end();
        Span after = text.segmentation().paragraphs(new Span(end, end));
        return to < from
                || (to >= Math.max(end, after.end()) && (to - from > NEAR || hasBlankLine(new Span(from, to))));
    }

    private boolean hasBlankLine(Span span) {
        String words = text.quotations().text().slice(span);
        return TextSegmentation.hasBlankLine(words.codePoints().toArray());
    }

    private void findOthers(Passage anchor, Rings rings) {
        for (int i = 0; i < draft.addressees().size(); i++) {
            String pointer = "/addressees/" + i + "/mention";
            addressees.add(near(
                            text.written(),
                            draft.addressees().get(i).mention(),
                            pointer,
                            rings,
                            place -> true,
                            this::distanceOfMention)
                    .orElse(null));
        }
        for (int i = 0; i < draft.sources().size(); i++) {
            DraftSource source = draft.sources().get(i);
            String pointer = "/sources/" + i + "/mention";
            sources.add(source.mention()
                    .flatMap(words -> near(
                            text.written(),
                            words,
                            pointer,
                            rings,
                            place -> (canBeSource(place) || isInReport(place))
                                    && !isSmallName(place, words, source.speaker()),
                            this::distanceOfMention))
                    .orElse(null));
        }
        Passage nearest = cue == null ? anchor : cue;
        frame = inSequence(
                        text.quoted(),
                        draft.frame(),
                        "/frame/",
                        rings,
                        place -> place.passage().hull().contains(nearest.hull())
                                ? 0
                                : 1 + PassageDistance.between(place.passage(), nearest))
                .orElse(null);
        for (int i = 0; i < draft.quoted().size(); i++) {
            findQuoted(draft.quoted().get(i), "/quoted/" + i, rings);
        }
    }

    /** Returns the distance of the mention of a source or addressee from the cue, or else from the anchor. */
    int distanceOfMention(Passage mention) {
        Passage nearest = Objects.requireNonNull(cue == null ? anchor : cue);
        // Without a cue, the source is more often before the content: a subject that is left out is the last one named.
        int afterPenalty =
                cue == null && mention.hull().start() >= nearest.hull().end() ? text.length() : 0;
        text.budget().add(nearest.pieceCount());
        return PassageDistance.between(mention, nearest) + afterPenalty;
    }

    private int distanceOfMention(Faithful place) {
        return distanceOfMention(place.passage());
    }

    /**
     * Returns whether a place can show who makes the statement. Whoever is only named in the content, in another quotation
     * or as addressee does not. A quotation of nothing but the name is not a quotation: {@code «Gazprom» said}.
     */
    boolean canBeSource(Faithful place) {
        Passage mention = place.passage();
        Passage around = Objects.requireNonNull(anchor);
        if (addressees.stream().anyMatch(addressee -> addressee != null && addressee.overlaps(mention))) {
            return false;
        }
        if (content != null && content.overlaps(mention) && !isInterrupted(content, mention)) {
            return false;
        }
        Optional<Quotation> quotation = text.quotations().innermostAround(mention);
        if (quotation.isEmpty() || hasOnly(quotation.get(), mention)) {
            return true;
        }
        boolean isOfAnchor = draft.form() == Form.DIRECT
                && content != null
                && quotation.equals(text.quotations().innermostAround(around));
        return !isOfAnchor && quotation.get().extent().contains(around.hull());
    }

    /** Returns whether a place is in content that is a report of the act, which has the source in it: {@code Lee thanked}. */
    private boolean isInReport(Faithful place) {
        Passage mention = place.passage();
        return draft.form() == Form.REPORTED
                && content != null
                && content.overlaps(mention)
                && !text.quotations().isQuoted(mention)
                && addressees.stream().noneMatch(addressee -> addressee != null && addressee.overlaps(mention));
    }

    /** Returns whether content was not cut, so that its cue or a mention is in it: {@code “A,” he said, “B.”}. */
    private boolean isInterrupted(Passage content, Passage mention) {
        return (cue != null && cue.overlaps(content))
                || (draft.form() == Form.DIRECT
                        && !text.quotations().isQuoted(mention)
                        && !text.quotations().quotedIn(content).isEmpty());
    }

    private static boolean hasOnly(Quotation quotation, Passage mention) {
        return letters(quotation.passage()) == letters(mention);
    }

    private static long letters(Passage passage) {
        return passage.words().codePoints().filter(Characters::isLetterOrDigit).count();
    }

    /** Returns whether a mention is a word of the speaker’s name, but has a small letter here: {@code they may go}. */
    private boolean isSmallName(Faithful place, String mention, Optional<String> speaker) {
        return Characters.isUpperCase(mention.codePointAt(0))
                && Characters.isLowerCase(place.passage().words().codePointAt(0))
                && speaker.map(names::get)
                        .filter(name -> NameSearch.distinctiveWords(name).contains(mention.split("\\s+", 2)[0]))
                        .isPresent();
    }

    private void findQuoted(String words, String pointer, Rings rings) {
        if (draft.form() == Form.DIRECT) {
            findings.add(Kind.UNFIT, pointer, words);
            return;
        }
        List<Faithful> inside =
                !text.budget().isSpent() && text.quoted().anywhere(words).isFaithful()
                        ? text.quoted().inRing(words, rings, Rings.INSIDE, place -> true)
                        : List.of();
        (inside.isEmpty()
                        ? near(text.quoted(), words, pointer, rings, place -> true, place -> 0)
                        : onlyNearest(text.quoted(), inside, words, pointer, place -> 0))
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
            WordSearch search, List<String> pieces, String pointer, Rings rings, ToIntFunction<Faithful> distance) {
        List<Passage> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<Passage> last = found.isEmpty() ? Optional.empty() : Optional.of(found.get(i - 1));
            Optional<Passage> next = near(
                    search,
                    pieces.get(i),
                    pointer + i,
                    rings,
                    place -> true,
                    last.isEmpty()
                            ? distance
                            : place -> place.passage().overlaps(last.get())
                                    ? Integer.MAX_VALUE
                                    : PassageDistance.between(place.passage(), last.get()));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            found.add(next.get());
        }
        return found.stream().reduce(Passage::and);
    }

    /**
     * Returns the occurrence of words near the anchor that has the lowest distance. Adds a finding if there is not
     * exactly one.
     */
    private Optional<Passage> near(
            WordSearch search,
            String words,
            String pointer,
            Rings rings,
            Predicate<Faithful> accepted,
            ToIntFunction<Faithful> distance) {
        List<Faithful> occurrences = search.near(words, rings, accepted);
        if (text.budget().isSpent()) {
            return Optional.empty();
        }
        if (occurrences.isEmpty()) {
            Verdict verdict = search.anywhere(words);
            if (verdict.isFaithful()) {
                findings.add(Kind.ELSEWHERE, pointer, words, verdict);
            } else {
                findings.add(verdict, pointer, words);
            }
            return Optional.empty();
        }
        return onlyNearest(search, occurrences, words, pointer, distance);
    }

    private Optional<Passage> onlyNearest(
            WordSearch search,
            List<Faithful> occurrences,
            String words,
            String pointer,
            ToIntFunction<Faithful> distance) {
        List<Faithful> nearest = PassageDistance.lowest(occurrences, distance);
        if (nearest.size() == 1) {
            return Optional.of(taken(nearest.get(0)));
        }
        findings.add(Kind.AMBIGUOUS, pointer, words, search.anywhere(words));
        return Optional.empty();
    }

    /** Returns the passage of a place that is taken. The tier of the statement is the worst of all its passages. */
    Passage taken(Faithful place) {
        tier = place.tier().compareTo(tier) > 0 ? place.tier() : tier;
        return place.passage();
    }

    /** Returns the distance of a cue: its distance from the content plus its distance from each source. */
    private ToIntFunction<Faithful> distanceOfCue(Passage content, Rings rings) {
        List<List<Faithful>> mentions = mentions().stream()
                .map(words -> text.written().near(words, rings, place -> true))
                .filter(occurrences -> !occurrences.isEmpty())
                .toList();
        return place -> {
            text.budget().add(content.pieceCount() + mentions.size());
            return PassageDistance.between(place.passage(), content)
                    + mentions.stream()
                            .mapToInt(occurrences -> PassageDistance.toNearest(occurrences, place.passage()))
                            .sum();
        };
    }

    /** Returns whether the anchor was found. Without it, there is no statement. */
    boolean isAnchored() {
        return anchor != null;
    }

    /** Returns what is around the anchor. */
    Rings rings() {
        return text.rings(Objects.requireNonNull(anchor));
    }

    FindingCollector findings() {
        return findings;
    }

    /** Returns the verdict on each piece of the anchor. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    /** Returns the worst tier of all passages. */
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

    /** Returns the mention of a source, or empty if it has none near the anchor. */
    Optional<Passage> source(int index) {
        return index < sources.size() ? Optional.ofNullable(sources.get(index)) : Optional.empty();
    }

    /** Returns the mention of an addressee, or empty if it has none near the anchor. */
    Optional<Passage> addressee(int index) {
        return index < addressees.size() ? Optional.ofNullable(addressees.get(index)) : Optional.empty();
    }
}
