package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the passage that a quotation comes nearest to which does not stand in the text, and what was changed. */
final class Nearest {
    /** Cells of one alignment: a quotation of some 500 words is aligned at once, a longer one between its rare words. */
    private static final int MOST_CELLS = 1 << 20;

    private static final int SHORTEST_MOVED = 4;
    private static final int SHORTEST_MOVED_NEAR = 2;
    private static final int NEAR = 2;
    /** A longer row is moved as a whole or not at all. */
    private static final int LONGEST_MOVED = 64;

    private static final int MOST_MOVED = 8;
    private static final double CHANGED_FROM = 0.5;
    private static final double SHOWN_FROM = 0.35;
    /** The worth of words in a row that make a passage worth showing alone: two or three rare ones, or many common ones. */
    private static final int SHOWN_WORTH = 30;

    private static final int STRAY = 2;
    /** Letters of words that are cut in another way, as {@code the long} and {@code thelong}. */
    private static final int LONGEST_CUT = 60;

    private final Text text;
    private final Words words;
    private final Text source;
    private final Words quoted;
    private final Enclosure inside;
    private final Index index;
    private final Work work;
    private final int[] ids;
    private final int[] matches;

    Nearest(Text text, Words words, Text source, Words quoted, Enclosure inside, Index index, Work work) {
        this.text = text;
        this.words = words;
        this.source = source;
        this.quoted = quoted;
        this.inside = inside;
        this.index = index;
        this.work = work;
        ids = new int[quoted.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = index.id(quoted.form(i));
        }
        matches = new int[ids.length];
        Arrays.fill(matches, Alignment.NONE);
    }

    Verdict verdict(int from, int to, GroundingPolicy policy) {
        Seeds seeds = new Seeds(ids, index, from, to, work);
        int[] best = seeds.best();
        if (best.length == 0) {
            return Absent.nothingAlike();
        }
        align(seeds, best[0], best[1], from, to);
        if (next(0) == ids.length) {
            return Absent.nothingAlike();
        }
        dropStrays();
        List<Block> blocks = new Rows(ids, index, work).inAnotherOrder(count(), from, to, seeds, best);
        if (blocks.isEmpty()) {
            blocks.add(extended(next(0), last() + 1, from, to));
        } else {
            Arrays.fill(matches, Alignment.NONE);
            blocks.forEach(this::match);
        }
        Block main = blocks.get(0);
        addMoved(main, from, to, blocks);
        blocks.sort(Comparator.comparingInt(Block::from));
        List<Span> pieces = blocks.stream().map(this::span).toList();

        double similarity = (double) count() / ids.length;
        if (similarity < SHOWN_FROM && mostInARow() < SHOWN_WORTH) {
            return new Absent(Optional.empty(), List.of(), similarity);
        }
        List<Difference> all = differences(blocks, main);
        List<Difference> changes = all.stream()
                .filter(difference -> !policy.accepts(difference.kind()))
                .toList();
        List<Difference> differences = changes.isEmpty() ? all : changes;
        return similarity < CHANGED_FROM || differences.isEmpty()
                ? new Absent(Optional.of(text.passage(pieces)), differences, similarity)
                : new Changed(text.passage(pieces), differences, similarity);
    }

    /** Returns the place of a block, with the marks at the ends of the quotation where the text has the same. */
    private Span span(Block block) {
        int start = words.start(block.textFrom());
        int end = words.end(block.textTo() - 1);
        if (block.from() == 0) {
            String before = source.string().substring(inside.start(), quoted.start(0));
            start -= Ends.before(before, words.gapSource(block.textFrom())).reach();
        }
        if (block.to() == ids.length) {
            String after = source.string().substring(quoted.end(ids.length - 1), inside.end());
            end += Ends.after(after, words.gapSource(block.textTo())).reach();
        }
        return Differences.span(text, start, end);
    }

    private void align(Seeds seeds, int firstHit, int lastHit, int from, int to) {
        int textFrom = Math.max(from, seeds.place(firstHit) - ids.length);
        int textTo = Math.min(to, seeds.place(lastHit) + ids.length + 1);
        if (align(0, ids.length, textFrom, textTo)) {
            return;
        }
        Ints chain = seeds.ascending(firstHit, lastHit);
        int word = 0;
        int place = textFrom;
        for (int i = 0; i < chain.size(); i++) {
            int nextWord = seeds.word(chain.get(i));
            int nextPlace = seeds.place(chain.get(i));
            alignBetween(word, nextWord, place, nextPlace);
            matches[nextWord] = nextPlace;
            word = nextWord + 1;
            place = nextPlace + 1;
        }
        alignBetween(word, ids.length, place, textTo);
    }

    private boolean align(int from, int to, int textFrom, int textTo) {
        long cells = (long) (to - from) * (textTo - textFrom);
        if (cells > MOST_CELLS || !work.add(cells)) {
            return false;
        }
        if (cells > 0) {
            int[] aligned = new Alignment(ids, index).align(from, to, textFrom, textTo);
            System.arraycopy(aligned, 0, matches, from, aligned.length);
        }
        return true;
    }

    /** Aligns words of which those before and after are aligned: equal ones at both ends, then the rest if it is short. */
    private void alignBetween(int from, int to, int textFrom, int textTo) {
        int first = from;
        int place = textFrom;
        while (first < to && place < textTo && ids[first] == index.id(place)) {
            matches[first++] = place++;
        }
        int last = to;
        int end = textTo;
        while (last > first && end > place && ids[last - 1] == index.id(end - 1)) {
            matches[--last] = --end;
        }
        align(first, last, place, end);
    }

    private int next(int from) {
        int next = from;
        while (next < ids.length && matches[next] == Alignment.NONE) {
            next++;
        }
        return next;
    }

    private int last() {
        int last = ids.length - 1;
        while (matches[last] == Alignment.NONE) {
            last--;
        }
        return last;
    }

    /** Leaves out one or two words at an end that stand apart from the others, among words that are not there. */
    private void dropStrays() {
        int last = last();
        int start = last;
        while (start > 0 && isInRow(start)) {
            start--;
        }
        if (last < ids.length - 2 && last - start < STRAY && start > next(0)) {
            Arrays.fill(matches, start, last + 1, Alignment.NONE);
        }
        int first = next(0);
        int end = first + 1;
        while (end < ids.length && isInRow(end)) {
            end++;
        }
        if (first > 1 && end - first <= STRAY && end <= last()) {
            Arrays.fill(matches, first, end, Alignment.NONE);
        }
    }

    /** Returns whether a word and the one before it stand beside each other in the text too, with nothing else between. */
    private boolean isInRow(int word) {
        return matches[word] != Alignment.NONE
                && matches[word - 1] == matches[word] - 1
                && quoted.gap(word).equals(words.gap(matches[word]));
    }

    private void match(Block block) {
        for (int i = block.from(); i < block.to(); i++) {
            matches[i] = block.textFrom() + i - block.from();
        }
    }

    private int count() {
        return (int) Arrays.stream(matches).filter(m -> m != Alignment.NONE).count();
    }

    private int mostInARow() {
        int most = 0;
        int row = 0;
        for (int i = 0; i < ids.length; i++) {
            int worth = matches[i] == Alignment.NONE ? 0 : Alignment.worth(index, ids[i]);
            row = i > 0 && isInRow(i) ? row + worth : worth;
            most = Math.max(most, row);
        }
        return most;
    }

    /** Returns the block of the aligned words, with one word more at an end where one was replaced. */
    private Block extended(int from, int to, int textFrom, int textTo) {
        int start = from;
        int textStart = matches[from];
        int sameStart = sameLettersBefore(from, textStart, textFrom);
        int sameEnd = sameLettersAfter(to, matches[to - 1] + 1, textTo);
        if (sameStart < textStart) {
            start = 0;
            textStart = sameStart;
        } else if (start == 1 && textStart > textFrom && isSameSentence(textStart)) {
            start = 0;
            textStart--;
        }
        int end = to;
        int textEnd = matches[to - 1] + 1;
        if (sameEnd > textEnd) {
            end = ids.length;
            textEnd = sameEnd;
        } else if (end == ids.length - 1 && textEnd < textTo && isSameSentence(textEnd)) {
            end++;
            textEnd++;
        }
        return new Block(start, end, textStart, textEnd);
    }

    /** Returns the word of the text from which on its letters are those of the quotation before a word, cut elsewhere. */
    private int sameLettersBefore(int word, int place, int textFrom) {
        String letters = letters(quoted, 0, word);
        int start = place;
        int length = 0;
        while (start > textFrom && length < letters.length()) {
            start--;
            length += letters(words, start, start + 1).length();
        }
        return letters(words, start, place).equals(letters) ? start : place;
    }

    private int sameLettersAfter(int word, int place, int textTo) {
        String letters = letters(quoted, word, ids.length);
        int end = place;
        int length = 0;
        while (end < textTo && length < letters.length()) {
            length += letters(words, end, end + 1).length();
            end++;
        }
        return letters(words, place, end).equals(letters) ? end : place;
    }

    private static String letters(Words words, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to && letters.length() <= LONGEST_CUT; i++) {
            letters.append(Letters.withoutCase(words.form(i)).replace("'", ""));
        }
        return letters.toString();
    }

    private boolean isSameSentence(int word) {
        String gap = words.gap(word);
        return gap.isEmpty() || gap.equals(",") || gap.equals("-");
    }

    /** Adds the rows of words that stand elsewhere: the order was changed, or two places were joined. */
    private void addMoved(Block main, int from, int to, List<Block> blocks) {
        int start = 0;
        while (start < ids.length && blocks.size() <= MOST_MOVED) {
            if (matches[start] != Alignment.NONE) {
                start++;
                continue;
            }
            int end = next(start);
            boolean isOutside = end <= main.from() || start >= main.to();
            int length = isOutside ? addMovedRow(start, end, main, from, to, blocks) : 0;
            start = length == 0 ? end : start + length;
        }
    }

    /** Adds the longest beginning or end of a row of words that stands elsewhere, and returns its length. */
    private int addMovedRow(int start, int end, Block main, int from, int to, List<Block> blocks) {
        int longest = end - start;
        for (int length = longest; length >= SHORTEST_MOVED_NEAR && work.add(length); length = shorter(length)) {
            for (int first : length == longest ? new int[] {start} : new int[] {start, end - length}) {
                Ints found = new Ints();
                Pattern.of(index, quoted, first, first + length, false).find(from, to - length + 1, found, work);
                int place = found.size() == 0 ? -1 : closest(found, main);
                if (place >= 0 && (length >= SHORTEST_MOVED || distance(place, length, main) <= NEAR)) {
                    Block moved = new Block(first, first + length, place, place + length);
                    match(moved);
                    blocks.add(moved);
                    return first + length - start;
                }
            }
        }
        return 0;
    }

    private static int shorter(int length) {
        return Math.min(length - 1, LONGEST_MOVED);
    }

    /** Returns how many words lie between; a short row is moved only if it stands near. */
    private static int distance(int place, int length, Block main) {
        return Math.max(0, Math.max(main.textFrom() - place - length, place - main.textTo()));
    }

    private static int closest(Ints places, Block main) {
        int closest = places.get(0);
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - main.textFrom()) < Math.abs(closest - main.textFrom())) {
                closest = places.get(i);
            }
        }
        return closest;
    }

    private List<Difference> differences(List<Block> blocks, Block main) {
        Differences differences = new Differences(source, text);
        int word = 0;
        int place = -1;
        for (Block block : blocks) {
            add(
                    word,
                    block.from(),
                    place < 0 ? block.textFrom() : place,
                    place < 0 ? block.textFrom() : place,
                    differences);
            if (!block.equals(main)) {
                differences.add(
                        Kind.MOVED,
                        quoted.start(block.from()),
                        quoted.end(block.to() - 1),
                        words.start(block.textFrom()),
                        words.end(block.textTo() - 1));
            } else {
                addWithin(block, differences);
            }
            word = block.to();
            place = block.textTo();
        }
        add(word, ids.length, place, place, differences);
        return differences.all();
    }

    private void addWithin(Block block, Differences differences) {
        int word = block.from();
        int place = block.textFrom();
        while (word < block.to()) {
            int next = Math.min(next(word), block.to());
            int nextPlace = next == block.to() ? block.textTo() : matches[next];
            if (next > word || nextPlace > place) {
                add(word, next, place, nextPlace, differences);
            } else if (word > block.from()) {
                Kind kind = Gaps.difference(quoted, word, words, place);
                if (kind != null) {
                    differences.add(
                            kind,
                            quoted.gapStart(word),
                            quoted.gapEnd(word),
                            words.gapStart(place),
                            words.gapEnd(place));
                }
            }
            if (next == block.to()) {
                return;
            }
            Kind kind = WordDifference.of(quoted, next, words, nextPlace, next == 0);
            if (kind != null) {
                differences.add(
                        kind, quoted.start(next), quoted.end(next), words.start(nextPlace), words.end(nextPlace));
            }
            word = next + 1;
            place = nextPlace + 1;
        }
        if (place < block.textTo()) {
            add(block.to(), block.to(), place, block.textTo(), differences);
        }
    }

    /** Adds words of the quotation in the place of words of the text; there may be none of either. */
    private void add(int from, int to, int textFrom, int textTo, Differences differences) {
        if (from == to && textFrom == textTo) {
            return;
        }
        Kind kind = from == to ? dropped(from) : textFrom == textTo ? Kind.ADDED : Kind.REPLACED;
        int start = from == to ? quoted.gapStart(from) : quoted.start(from);
        int end = from == to ? (kind == Kind.ELISION ? quoted.gapEnd(from) : start) : quoted.end(to - 1);
        int textStart = textFrom == textTo ? words.gapStart(textFrom) : words.start(textFrom);
        int textEnd = textFrom == textTo ? textStart : words.end(textTo - 1);
        if (to == from + 1 && textTo == textFrom + 1) {
            kind = WordDifference.change(quoted.form(from), words.form(textFrom), false);
        }
        differences.add(kind, start, end, textStart, textEnd);
    }

    private Kind dropped(int word) {
        return quoted.gap(word).indexOf('…') >= 0 ? Kind.ELISION : Kind.DROPPED;
    }
}
