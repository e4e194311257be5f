package dev.readout.revision;

import dev.readout.revision.WordChange.Kind;
import dev.readout.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds one piece of an old passage in the new version of the text, and what was changed in it and beside it. */
final class PiecePlacer {
    /**
     * The most tokens that may all be replaced. The new tokens in their place are then what replaced them; a longer piece
     * is gone.
     */
    static final int MOST_REPLACED = 8;

    private final TokenAlignment alignment;
    private final ChangeCounts counts;
    private final Tokens oldTokens;
    private final Tokens newTokens;
    private final Span span;
    /** The range of the tokens that have a character in the piece. */
    private final int from;

    private final int to;

    PiecePlacer(TokenAlignment alignment, ChangeCounts counts, Span span) {
        this.alignment = alignment;
        this.counts = counts;
        this.span = span;
        oldTokens = alignment.oldTokens();
        newTokens = alignment.newTokens();
        from = oldTokens.firstAfter(span.start());
        to = Math.max(from, oldTokens.countBefore(span.end()));
    }

    /** Returns the number of words in the piece, not counting punctuation marks. */
    int words() {
        return oldTokens.words(from, to);
    }

    /** Returns the number of words that have a partner, not counting punctuation marks. */
    int wordsKept() {
        int kept = 0;
        for (int i = from; i < to; i++) {
            kept += alignment.isOldAligned(i) && !oldTokens.isMark(i) ? 1 : 0;
        }
        return kept;
    }

    /** Returns whether a token of the piece moved. */
    boolean isMoved() {
        return counts.isAnyMoved(from, to);
    }

    /** Returns where the piece is now, if it is not gone, and adds what was changed in it. */
    Optional<Span> place(List<WordChange> changes) {
        Optional<Span> placed = from == to ? placeSpace() : placeTokens(changes);
        if (placed.isEmpty()) {
            changes.add(dropped());
        }
        return placed;
    }

    /** Places a piece without a token. It is still there if the white space and the tokens around it are the same. */
    private Optional<Span> placeSpace() {
        if (!counts.isSpaceUnchanged(from) || counts.isChanged(from) || counts.isChanged(from - 1)) {
            return Optional.empty();
        }
        int partner = alignment.newOf(from);
        int start = newTokens.end(partner - 1) + span.start() - oldTokens.end(from - 1);
        return Optional.of(new Span(start, start + span.length()));
    }

    private Optional<Span> placeTokens(List<WordChange> changes) {
        if (counts.isUnchanged(from, to)) {
            return Optional.of(withEnds(alignment.newOf(from), alignment.newOf(to - 1) + 1, changes));
        }
        Optional<RangePair> ranges = hasPartner() ? Optional.of(aroundPartners()) : inPlaceOfReplaced();
        ranges.ifPresent(pair -> addChanges(pair, changes));
        return ranges.map(pair -> withEnds(pair.newFrom(), pair.newTo(), changes));
    }

    /**
     * Returns the span of a range of new tokens. Where the piece starts or ends inside a token or in white space, the
     * span does so as well.
     */
    private Span withEnds(int newFrom, int newTo, List<WordChange> changes) {
        int start = newTokens.start(newFrom);
        int end = newTokens.end(newTo - 1);
        if (alignment.newOf(from) == newFrom && !counts.isChanged(from)) {
            int more = oldTokens.start(from) - span.start();
            Span space = new Span(span.start(), Math.max(span.start(), oldTokens.start(from)));
            if (more <= 0 || newSpaceBefore(newFrom).endsWith(oldTokens.text().slice(space))) {
                start -= more;
            } else {
                changes.add(0, change(Kind.SPACE, space, newTokens.span(newFrom, newFrom)));
            }
        }
        if (alignment.newOf(to - 1) == newTo - 1 && !counts.isChanged(to - 1)) {
            int more = span.end() - oldTokens.end(to - 1);
            Span space = new Span(Math.min(span.end(), oldTokens.end(to - 1)), span.end());
            if (more <= 0 || newSpaceBefore(newTo).startsWith(oldTokens.text().slice(space))) {
                end += more;
            } else {
                changes.add(change(Kind.SPACE, space, newTokens.span(newTo, newTo)));
            }
        }
        return new Span(start, Math.max(start, end));
    }

    private String newSpaceBefore(int newToken) {
        return newTokens.text().slice(newTokens.spaceBefore(newToken));
    }

    private boolean hasPartner() {
        for (int i = from; i < to; i++) {
            if (alignment.isOldAligned(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the new tokens from the first to the last partner in the longest chain. If the first or last
     * tokens of the piece have no partner, the range also takes new tokens beside it that have none, in proportion to the
     * part of the old gap that is in the piece.
     */
    private RangePair aroundPartners() {
        int chain = longestChain();
        int first = from;
        while (!isIn(chain, first)) {
            first++;
        }
        int last = to - 1;
        while (!isIn(chain, last)) {
            last--;
        }
        int oldBefore = alignment.unalignedBeforeOld(first, Tokens.LINE);
        int newFrom = alignment.newOf(first);
        newFrom -= proportion(alignment.unalignedBeforeNew(newFrom, Tokens.LINE), first - from, oldBefore);
        int oldAfter = alignment.unalignedFromOld(last + 1, Tokens.LINE);
        int newTo = alignment.newOf(last) + 1;
        newTo += proportion(alignment.unalignedFromNew(newTo, Tokens.LINE), to - 1 - last, oldAfter);
        return new RangePair(from, to, newFrom, newTo);
    }

    private boolean isIn(int chain, int oldToken) {
        return alignment.isOldAligned(oldToken) && alignment.chain(oldToken) == chain;
    }

    private int longestChain() {
        Map<Integer, Integer> lengths = new HashMap<>();
        int longest = TokenAlignment.NONE;
        for (int i = from; i < to; i++) {
            if (alignment.isOldAligned(i)) {
                int chain = alignment.chain(i);
                int length = lengths.merge(chain, 1, Integer::sum);
                if (longest == TokenAlignment.NONE || length > lengths.getOrDefault(longest, 0)) {
                    longest = chain;
                }
            }
        }
        return longest;
    }

    /**
     * Returns the new tokens that replaced a piece in which no token has a partner. Returns empty if more than a few
     * tokens were replaced, or if no token beside them has a partner.
     */
    private Optional<RangePair> inPlaceOfReplaced() {
        int start = from - alignment.unalignedBeforeOld(from, Tokens.LINE);
        int end = from + alignment.unalignedFromOld(from + 1, Tokens.LINE) + 1;
        if (end < to || end - start > MOST_REPLACED) {
            return Optional.empty();
        }
        boolean hasLeft = oldTokens.lineBreaks(start) == 0;
        boolean hasRight = oldTokens.lineBreaks(end) == 0;
        int newStart;
        int newLength;
        if (hasLeft) {
            newStart = alignment.newOf(start - 1) + 1;
            newLength = alignment.unalignedFromNew(newStart, Tokens.LINE);
            if (hasRight && alignment.newOf(end) != newStart + newLength) {
                return Optional.empty();
            }
        } else if (hasRight) {
            newLength = alignment.unalignedBeforeNew(alignment.newOf(end), Tokens.LINE);
            newStart = alignment.newOf(end) - newLength;
        } else {
            return Optional.empty();
        }
        int newFrom = newStart + proportion(newLength, from - start, end - start);
        int newTo = newStart + proportion(newLength, to - start, end - start);
        return newLength > MOST_REPLACED || newFrom == newTo
                ? Optional.empty()
                : Optional.of(new RangePair(from, to, newFrom, newTo));
    }

    /**
     * Returns the same proportion of a number of new tokens, rounded, as a part of the old tokens is of all old tokens.
     */
    private static int proportion(int newTokens, int part, int all) {
        return part >= all ? (part == 0 ? 0 : newTokens) : (int) ((2L * newTokens * part + all) / (2L * all));
    }

    /** Adds the changes between a range of old tokens and a range of new tokens, in their order. */
    private void addChanges(RangePair ranges, List<WordChange> changes) {
        int oldToken = ranges.oldFrom();
        int newToken = ranges.newFrom();
        for (int i = oldToken; i <= ranges.oldTo(); i++) {
            boolean isEnd = i == ranges.oldTo();
            int partner = isEnd ? ranges.newTo() : alignment.newOf(i);
            if (partner >= newToken && (partner < ranges.newTo() || isEnd)) {
                if (i > oldToken || partner > newToken) {
                    changes.add(change(oldToken, i, newToken, partner));
                } else if (i > ranges.oldFrom() && !isEnd && oldTokens.space(i) != newTokens.space(partner)) {
                    changes.add(change(Kind.SPACE, oldTokens.spaceBefore(i), newTokens.spaceBefore(partner)));
                }
                if (!isEnd && oldTokens.spelling(i) != newTokens.spelling(partner)) {
                    changes.add(
                            change(Kind.TYPOGRAPHY, oldTokens.span(i, i + 1), newTokens.span(partner, partner + 1)));
                }
                oldToken = i + 1;
                newToken = partner + 1;
            }
        }
    }

    /** Adds the changes directly beside the piece, at each end where its first or last token has a partner. */
    void addBeside(List<WordChange> beside) {
        if (from < to && alignment.isOldAligned(from)) {
            int partner = alignment.newOf(from);
            int dropped = alignment.unalignedBeforeOld(from, Tokens.SENTENCE);
            int added = alignment.unalignedBeforeNew(partner, Tokens.SENTENCE);
            addBeside(from - dropped, from, partner - added, partner, beside);
        }
        if (from < to && alignment.isOldAligned(to - 1)) {
            int partner = alignment.newOf(to - 1) + 1;
            int dropped = alignment.unalignedFromOld(to, Tokens.SENTENCE);
            int added = alignment.unalignedFromNew(partner, Tokens.SENTENCE);
            addBeside(to, to + dropped, partner, partner + added, beside);
        }
    }

    private void addBeside(int oldFrom, int oldTo, int newFrom, int newTo, List<WordChange> beside) {
        if (oldTokens.words(oldFrom, oldTo) + newTokens.words(newFrom, newTo) > 0) {
            beside.add(change(oldFrom, oldTo, newFrom, newTo));
        }
    }

    /**
     * Returns the change of a piece of which nothing is left. Its new span is the start of the text, as it has no
     * place.
     */
    private WordChange dropped() {
        return new WordChange(Kind.DROPPED, oldTokens.text().slice(span), "", span, new Span(0, 0));
    }

    /** Returns the change of a range of tokens into another one. One of the two may be empty. */
    private WordChange change(int oldFrom, int oldTo, int newFrom, int newTo) {
        Kind kind = oldFrom == oldTo ? Kind.ADDED : newFrom == newTo ? Kind.DROPPED : Kind.REPLACED;
        return change(kind, oldTokens.span(oldFrom, oldTo), newTokens.span(newFrom, newTo));
    }

    private WordChange change(Kind kind, Span oldSpan, Span newSpan) {
        return new WordChange(
                kind, oldTokens.text().slice(oldSpan), newTokens.text().slice(newSpan), oldSpan, newSpan);
    }
}
