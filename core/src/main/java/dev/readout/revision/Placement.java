package dev.readout.revision;

import dev.readout.revision.WordChange.Kind;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what became of the passages of one text in another, once for each. */
final class Placement {
    /** So many words may all be replaced and still be those that stand in the place of others. */
    private static final int FEW_WORDS = 8;

    private static final int LEAST_SHARE_KEPT = 4;

    private final Matching matching;
    private final Words before;
    private final Words after;
    // Up to each word, how many are not written as their partners, and how many blanks are other ones.
    private final int[] otherWords;
    private final int[] otherBlanks;
    private final int[] movedWords;
    private final Map<Passage, Place> known = new HashMap<>();

    /** What became of a passage. */
    record Place(
            Fate fate, Optional<Passage> after, boolean isMoved, List<WordChange> changes, List<WordChange> beside) {
        Place {
            changes = List.copyOf(changes);
            beside = List.copyOf(beside);
        }
    }

    Placement(Matching matching) {
        this.matching = matching;
        before = matching.before();
        after = matching.after();
        int size = before.size();
        otherWords = new int[size + 1];
        otherBlanks = new int[size + 2];
        movedWords = new int[size + 1];
        for (int i = 0; i <= size; i++) {
            int partner = matching.toAfter(i);
            boolean isBlankSame = partner != Matching.NONE
                    && partner == matching.toAfter(i - 1) + 1
                    && before.blank(i) == after.blank(partner);
            otherBlanks[i + 1] = otherBlanks[i] + (isBlankSame ? 0 : 1);
            if (i < size) {
                boolean isSame = partner != Matching.NONE && before.written(i) == after.written(partner);
                boolean isMoved = partner != Matching.NONE && matching.chain(i) != Matching.IN_ORDER;
                otherWords[i + 1] = otherWords[i] + (isSame ? 0 : 1);
                movedWords[i + 1] = movedWords[i] + (isMoved ? 1 : 0);
            }
        }
    }

    Place of(Passage passage) {
        Place place = known.get(passage);
        if (place == null) {
            place = find(passage);
            known.put(passage, place);
        }
        return place;
    }

    private Place find(Passage passage) {
        List<Span> placed = new ArrayList<>();
        List<WordChange> changes = new ArrayList<>();
        List<WordChange> beside = new ArrayList<>();
        int words = 0;
        int kept = 0;
        boolean isMoved = false;
        for (Span span : passage.pieces()) {
            Piece piece = new Piece(span);
            Optional<Span> now = piece.place(changes);
            now.ifPresent(placed::add);
            if (now.isEmpty()) {
                changes.add(dropped(span));
            } else {
                piece.addBeside(beside);
            }
            words += before.count(piece.from, piece.to);
            kept += piece.kept();
            isMoved |= movedWords[piece.to] > movedWords[piece.from];
        }
        if (placed.isEmpty() || (words > FEW_WORDS && kept * LEAST_SHARE_KEPT < words)) {
            return new Place(Fate.GONE, Optional.empty(), false, List.of(), List.of());
        }
        return new Place(
                fate(changes, isMoved),
                Optional.of(after.text().passage(placed)),
                isMoved,
                changes,
                beside.stream().distinct().toList());
    }

    private static Fate fate(List<WordChange> changes, boolean isMoved) {
        if (changes.isEmpty()) {
            return isMoved ? Fate.MOVED : Fate.UNCHANGED;
        }
        return changes.stream().allMatch(WordChange::isTypography) ? Fate.RESTYLED : Fate.EDITED;
    }

    /** The change of a piece of which nothing is left. It has no place in the new version: the start stands for none. */
    private WordChange dropped(Span span) {
        return new WordChange(Kind.DROPPED, before.text().slice(span), "", span, new Span(0, 0));
    }

    private WordChange change(Kind kind, Span inBefore, Span inAfter) {
        return new WordChange(kind, before.text().slice(inBefore), after.text().slice(inAfter), inBefore, inAfter);
    }

    /** Returns the change of words into others, either of them perhaps none. */
    private WordChange change(int from, int to, int afterFrom, int afterTo) {
        Kind kind = from == to ? Kind.ADDED : afterFrom == afterTo ? Kind.DROPPED : Kind.REPLACED;
        return change(kind, before.span(from, to), after.span(afterFrom, afterTo));
    }

    /** One span of a passage, and the words that have a character in it. */
    private final class Piece {
        private final Span span;
        private final int from;
        private final int to;

        Piece(Span span) {
            this.span = span;
            from = before.firstAfter(span.start());
            to = Math.max(from, before.countBefore(span.end()));
        }

        /** Returns the number of words, without marks, whose partners are the same. */
        int kept() {
            int kept = 0;
            for (int i = from; i < to; i++) {
                kept += matching.isMatched(i) && !before.isMark(i) ? 1 : 0;
            }
            return kept;
        }

        /** Returns where the piece is now, and adds what was changed in it. */
        Optional<Span> place(List<WordChange> changes) {
            if (from == to) {
                return placeBlank();
            }
            if (otherWords[from] == otherWords[to] && otherBlanks[from + 1] == otherBlanks[to]) {
                return Optional.of(placeWithEnds(matching.toAfter(from), matching.toAfter(to - 1) + 1, changes));
            }
            Optional<Range> nearest = hasPartner() ? aroundPartners() : inPlaceOfOthers();
            nearest.ifPresent(range -> addChanges(range, changes));
            return nearest.map(range -> placeWithEnds(range.afterFrom(), range.afterTo(), changes));
        }

        /** Returns where a piece without a word is, if the blank that it is in is still the same between the same words. */
        private Optional<Span> placeBlank() {
            int partner = matching.toAfter(from);
            boolean isSame = otherBlanks[from] == otherBlanks[from + 1];
            if (!isSame || isOther(from) || isOther(from - 1)) {
                return Optional.empty();
            }
            int start = after.end(partner - 1) + span.start() - before.end(from - 1);
            return Optional.of(new Span(start, start + span.length()));
        }

        private boolean isOther(int word) {
            return word >= 0 && word < before.size() && otherWords[word] < otherWords[word + 1];
        }

        /**
         * Returns the span of these words of the new version, less or more at its ends what the piece has less or more at
         * its own, such as a part of a word or a blank.
         */
        private Span placeWithEnds(int afterFrom, int afterTo, List<WordChange> changes) {
            int start = after.start(afterFrom);
            int end = after.end(afterTo - 1);
            if (matching.toAfter(from) == afterFrom && !isOther(from)) {
                int more = before.start(from) - span.start();
                Span blank = new Span(span.start(), Math.max(span.start(), before.start(from)));
                if (more <= 0 || hasBefore(afterFrom, before.text().slice(blank))) {
                    start -= more;
                } else {
                    changes.add(0, change(Kind.SPACE, blank, after.span(afterFrom, afterFrom)));
                }
            }
            if (matching.toAfter(to - 1) == afterTo - 1 && !isOther(to - 1)) {
                int more = span.end() - before.end(to - 1);
                Span blank = new Span(Math.min(span.end(), before.end(to - 1)), span.end());
                if (more <= 0 || hasAfter(afterTo, before.text().slice(blank))) {
                    end += more;
                } else {
                    changes.add(change(Kind.SPACE, blank, after.span(afterTo, afterTo)));
                }
            }
            return new Span(start, Math.max(start, end));
        }

        private boolean hasBefore(int word, String blank) {
            return after.text().slice(after.blankBefore(word)).endsWith(blank);
        }

        private boolean hasAfter(int word, String blank) {
            return after.text().slice(after.blankBefore(word)).startsWith(blank);
        }

        private boolean hasPartner() {
            for (int i = from; i < to; i++) {
                if (matching.isMatched(i)) {
                    return true;
                }
            }
            return false;
        }

        /** Returns the words whose partners are in the chain that has most, and where these and what is between them are. */
        private Optional<Range> aroundPartners() {
            int chain = longestChain();
            int first = from;
            while (!isIn(chain, first)) {
                first++;
            }
            int last = to - 1;
            while (!isIn(chain, last)) {
                last--;
            }
            int freeBefore = matching.freeBefore(first, Words.LINE);
            int afterFrom = matching.toAfter(first);
            afterFrom -= share(matching.freeBeforeAfter(afterFrom, Words.LINE), first - from, freeBefore);
            int freeFrom = matching.freeFrom(last + 1, Words.LINE);
            int afterTo = matching.toAfter(last) + 1;
            afterTo += share(matching.freeFromAfter(afterTo, Words.LINE), to - 1 - last, freeFrom);
            return Optional.of(new Range(from, to, afterFrom, afterTo));
        }

        private boolean isIn(int chain, int word) {
            return matching.isMatched(word) && matching.chain(word) == chain;
        }

        private int longestChain() {
            Map<Integer, Integer> lengths = new HashMap<>();
            int longest = Matching.NONE;
            for (int i = from; i < to; i++) {
                if (matching.isMatched(i)) {
                    int chain = matching.chain(i);
                    int length = lengths.merge(chain, 1, Integer::sum);
                    if (longest == Matching.NONE || length > lengths.getOrDefault(longest, 0)) {
                        longest = chain;
                    }
                }
            }
            return longest;
        }

        /** Returns the words in place of this piece, of which no word has a partner, if they are few between some that have. */
        private Optional<Range> inPlaceOfOthers() {
            int start = from - matching.freeBefore(from, Words.LINE);
            int end = from + matching.freeFrom(from + 1, Words.LINE) + 1;
            if (end < to || end - start > FEW_WORDS) {
                return Optional.empty();
            }
            boolean hasLeft = before.lineBreaks(start) == 0;
            boolean hasRight = before.lineBreaks(end) == 0;
            int afterStart;
            int free;
            if (hasLeft) {
                afterStart = matching.toAfter(start - 1) + 1;
                free = matching.freeFromAfter(afterStart, Words.LINE);
                if (hasRight && matching.toAfter(end) != afterStart + free) {
                    return Optional.empty();
                }
            } else if (hasRight) {
                free = matching.freeBeforeAfter(matching.toAfter(end), Words.LINE);
                afterStart = matching.toAfter(end) - free;
            } else {
                return Optional.empty();
            }
            int afterFrom = afterStart + share(free, from - start, end - start);
            int afterTo = afterStart + share(free, to - start, end - start);
            return free > FEW_WORDS || afterFrom == afterTo
                    ? Optional.empty()
                    : Optional.of(new Range(from, to, afterFrom, afterTo));
        }

        /** Returns that share of words, rounded, that some have of all the words which they replaced. */
        private static int share(int words, int some, int all) {
            return some >= all ? (some == 0 ? 0 : words) : (int) ((2L * words * some + all) / (2L * all));
        }

        private void addChanges(Range range, List<WordChange> changes) {
            int word = range.from();
            int afterWord = range.afterFrom();
            int i = word;
            while (i <= range.to()) {
                int partner = i == range.to() ? range.afterTo() : matching.toAfter(i);
                boolean isNext = partner >= afterWord && (partner < range.afterTo() || i == range.to());
                if (isNext) {
                    if (i > word || partner > afterWord) {
                        changes.add(change(word, i, afterWord, partner));
                    } else if (i > range.from() && i < range.to() && before.blank(i) != after.blank(partner)) {
                        changes.add(change(Kind.SPACE, before.blankBefore(i), after.blankBefore(partner)));
                    }
                    if (i < range.to() && before.written(i) != after.written(partner)) {
                        changes.add(change(Kind.TYPOGRAPHY, before.span(i, i + 1), after.span(partner, partner + 1)));
                    }
                    word = i + 1;
                    afterWord = partner + 1;
                }
                i++;
            }
        }

        /** Adds what was done directly beside the piece, where its first or last word has a partner. */
        void addBeside(List<WordChange> beside) {
            if (from < to && matching.isMatched(from)) {
                int partner = matching.toAfter(from);
                int dropped = matching.freeBefore(from, Words.SENTENCE);
                int added = matching.freeBeforeAfter(partner, Words.SENTENCE);
                addBeside(from - dropped, from, partner - added, partner, beside);
            }
            if (from < to && matching.isMatched(to - 1)) {
                int partner = matching.toAfter(to - 1) + 1;
                int dropped = matching.freeFrom(to, Words.SENTENCE);
                int added = matching.freeFromAfter(partner, Words.SENTENCE);
                addBeside(to, to + dropped, partner, partner + added, beside);
            }
        }

        private void addBeside(int start, int end, int afterStart, int afterEnd, List<WordChange> beside) {
            if (before.count(start, end) + after.count(afterStart, afterEnd) > 0) {
                beside.add(change(start, end, afterStart, afterEnd));
            }
        }
    }
}
