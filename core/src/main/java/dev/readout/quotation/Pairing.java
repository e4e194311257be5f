package dev.readout.quotation;

import dev.readout.internal.characters.Characters;
import dev.readout.quotation.Conventions.Direction;
import dev.readout.quotation.Mark.Family;
import dev.readout.quotation.Occurrence.Edge;
import dev.readout.quotation.Occurrence.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a string, paragraph by paragraph, with a stack of the quotations that are open.
 *
 * <p>What a mark does is decided by the blanks and stops beside it, by what is open, and by the convention of the text.
 */
final class Pairing {
    /** How many quotations are open at most. Another one ends the outermost as unclosed, which bounds the time of each step. */
    private static final int DEEPEST = 12;

    private final String string;
    private final List<Occurrence> occurrences;
    private final Conventions ofText;
    private final Apostrophes apostrophes;
    private final Map<Family, Direction> directions = new EnumMap<>(Family.class);
    private final List<Found> open = new ArrayList<>();
    private final List<Found> done = new ArrayList<>();
    private final List<Occurrence> unopened = new ArrayList<>();
    /** For each mark, what the next mark of its family in the paragraph does for certain: 1 opens, -1 closes, 0 nothing. */
    private final byte[] next;
    /** For each single mark, what the next one does before a double mark. */
    private final byte[] nextInside;
    /** The last unopened mark, if it may be an opening mark after all, and no double mark is after it. */
    private @Nullable Occurrence stray;
    /** The number of the mark at hand. */
    private int current;

    private Pairing(String string) {
        this.string = string;
        occurrences = MarkReader.read(string);
        ofText = new Conventions(occurrences, 0, occurrences.size(), string);
        apostrophes = new Apostrophes(string, ofText);
        next = new byte[occurrences.size()];
        nextInside = new byte[occurrences.size()];
        Paragraphs paragraphs = new Paragraphs(string);
        int from = 0;
        int lastEnd = 0;
        for (int i = 0; i < paragraphs.size() && (from < occurrences.size() || !open.isEmpty()); i++) {
            int to = from;
            while (to < occurrences.size() && occurrences.get(to).start < paragraphs.end(i)) {
                to++;
            }
            pairParagraph(paragraphs.start(i), paragraphs.end(i), from, to, lastEnd);
            from = to;
            lastEnd = paragraphs.end(i);
        }
        giveUp(0, lastEnd);
        done.sort(Comparator.comparingInt(Found::start));
    }

    static Pairing of(String string) {
        return new Pairing(string);
    }

    /** Returns all quotations that have words, by their start. */
    List<Found> found() {
        return done;
    }

    /** Returns the closing marks of which nothing was open. */
    List<Occurrence> unopened() {
        return unopened;
    }

    private void pairParagraph(int start, int end, int from, int to, int lastEnd) {
        int at = reopen(start, from, to, lastEnd);
        if (from == to) {
            return;
        }
        Conventions here = new Conventions(occurrences, from, to, string);
        for (Family family : Family.values()) {
            if (family.isAngle()) {
                directions.put(family, direction(here, family));
            }
        }
        lookAhead(from, to, end);
        stray = null;
        for (; at < to; at++) {
            current = at;
            pair(occurrences.get(at), next[at], end);
        }
    }

    private Direction direction(Conventions here, Family family) {
        Direction direction = here.direction(family, 2);
        if (direction == null) {
            direction = ofText.direction(family, 1);
        }
        return direction == null ? Direction.OUTWARD : direction;
    }

    /** Opens the quotations again that the paragraph before did not close. Returns the first mark that does not. */
    private int reopen(int start, int from, int to, int lastEnd) {
        int at = from;
        int kept = 0;
        int place = start;
        while (at < to
                && kept < open.size()
                && occurrences.get(at).start == place
                && !occurrences.get(at).isEnd()) {
            int found = open.size() - 1;
            while (found >= kept && !isReopened(open.get(found), occurrences.get(at), at == from)) {
                found--;
            }
            if (found < kept) {
                break;
            }
            Found quotation = open.get(found);
            giveUpBetween(kept, found, lastEnd);
            kept++;
            Occurrence mark = occurrences.get(at);
            place = Blanks.skip(string, mark.end);
            quotation.continueAt(lastEnd, mark.start, mark.end, place);
            at++;
        }
        if (kept == 0 && isClosedLater(from, to)) {
            giveUpBetween(0, open.size() - 1, lastEnd);
            open.get(0).continueAt(lastEnd, start, start, start);
            kept = 1;
        }
        giveUp(kept, lastEnd);
        return at;
    }

    /** Returns whether the first mark of a paragraph closes what the one before opened last, without opening it again. */
    private boolean isClosedLater(int from, int to) {
        Found last = open.isEmpty() ? null : open.get(open.size() - 1);
        if (last == null || last.mark.isSingle()) {
            return false;
        }
        int at = from;
        while (at < to && occurrences.get(at).mark.isSingle()) {
            at++;
        }
        if (at == to) {
            return false;
        }
        Occurrence mark = occurrences.get(at);
        return mark.mark.family == Family.DOUBLE
                ? (mark.isEnd() && !isAfterDigit(mark) && mark.mark.closesLoosely(last.mark))
                        || (mark.edge == Edge.UNCLEAR && mark.mark != last.mark && mark.mark.closes(last.mark))
                : mark.mark != last.mark && mark.mark.closes(last.mark);
    }

    private static boolean isReopened(Found quotation, Occurrence mark, boolean isFirst) {
        boolean isSame = quotation.mark == mark.mark
                || (isFirst && mark.mark.isAngle() && mark.mark.family == quotation.mark.family);
        return isSame && !quotation.isDoubtful() && (!mark.mark.isSingle() || quotation.startsSentence);
    }

    /** Gives up the open quotations between those kept and one, which then is the next one kept. */
    private void giveUpBetween(int kept, int found, int end) {
        for (int i = found - 1; i >= kept; i--) {
            endOpenly(open.remove(i), end);
        }
    }

    /** Ends the open quotations from one of them on without a closing mark. */
    private void giveUp(int from, int end) {
        while (open.size() > from) {
            endOpenly(open.remove(open.size() - 1), end);
        }
    }

    private void endOpenly(Found quotation, int end) {
        Occurrence substitute = quotation.substitute();
        if (substitute != null && quotation.size() == 1 && quotation.mark.family == Family.DOUBLE) {
            finish(quotation, substitute);
        } else if (quotation.size() > 1 || quotation.mark.isFaultAlone()) {
            int before = quotation.nextSame() < 0 ? end : quotation.nextSame();
            quotation.endWords(Blanks.trim(string, quotation.lastWordsStart(), before));
            finish(quotation);
        }
    }

    private void finish(Found quotation) {
        if (quotation.hasWords()) {
            done.add(quotation);
        }
    }

    private void lookAhead(int from, int to, int end) {
        byte nextDouble = Apostrophes.NOTHING;
        byte nextSingle = opensNextParagraph(to, end) ? Apostrophes.PERHAPS_CLOSES : Apostrophes.NOTHING;
        byte nextInner = nextSingle;
        for (int i = to - 1; i >= from; i--) {
            Occurrence mark = occurrences.get(i);
            if (mark.mark.family == Family.DOUBLE) {
                next[i] = nextDouble;
                if (mark.isStart()) {
                    nextDouble = Apostrophes.OPENS;
                } else if (mark.isEnd() && !isAfterDigit(mark)) {
                    nextDouble = Apostrophes.CLOSES;
                }
                nextInner = Apostrophes.NOTHING;
            } else if (mark.mark.isSingle()) {
                next[i] = nextSingle;
                nextInside[i] = nextInner;
                nextSingle = apostrophes.lookAhead(mark, nextSingle, end);
                nextInner = apostrophes.lookAhead(mark, nextInner, end);
            }
        }
    }

    /** Returns whether the paragraph after this one starts with a single mark, which may open again what is open. */
    private boolean opensNextParagraph(int to, int end) {
        return to < occurrences.size()
                && occurrences.get(to).mark.isSingle()
                && occurrences.get(to).isStart()
                && Blanks.skip(string, end) == occurrences.get(to).start;
    }

    private boolean isAfterDigit(Occurrence mark) {
        return mark.start > 0 && Characters.isDigit(string.charAt(mark.start - 1));
    }

    private void pair(Occurrence mark, int following, int end) {
        switch (mark.mark.family) {
            case DOUBLE -> pairDouble(mark, following);
            case SINGLE -> pairSingle(mark, openDoubles() > 0 ? nextInside[current] : following, end);
            case ANGLE, SINGLE_ANGLE, TYPED_ANGLE -> pairAngle(mark);
            case CORNER, TITLE -> {
                if (mark.mark.isOpening()) {
                    open(mark);
                } else {
                    closeOrTell(mark);
                }
            }
        }
    }

    private void pairAngle(Occurrence mark) {
        Direction direction = directions.getOrDefault(mark.mark.family, Direction.OUTWARD);
        boolean opens = switch (direction) {
            case OUTWARD -> mark.mark.pointsLeft();
            case INWARD -> !mark.mark.pointsLeft();
            case SAME -> mark.edge == Edge.UNCLEAR ? indexOfClosable(mark) < 0 : mark.isStart();
        };
        if (opens) {
            open(mark);
        } else {
            closeOrTell(mark);
        }
    }

    private void pairDouble(Occurrence mark, int following) {
        if (mark.mark.isPair() && isTwoSingles(mark)) {
            pairHalves(mark, following);
            return;
        }
        if (isAfterDigit(mark) && mark.isEnd() && mark.mark != Mark.LEFT) {
            int count = openDoubles();
            if (count == 0 || (count == 1 && following < 0)) {
                return;
            }
        }
        if (opens(mark)) {
            endBySubstitute(mark.mark);
        }
        if (opens(mark) && !isMisplaced(mark, following)) {
            open(mark);
        } else {
            closeOrTell(mark);
        }
    }

    /** Ends the innermost quotation where the same mark opens the next one, and a single mark before it may have closed it. */
    private void endBySubstitute(Mark mark) {
        int last = open.size() - 1;
        if (last >= 0 && open.get(last).mark == mark && open.get(last).substitute() != null) {
            endOpenly(open.remove(last), 0);
        }
    }

    /** Returns whether a closing mark has its space on the wrong side, as in {@code "We met, "she said.}. */
    private boolean isMisplaced(Occurrence mark, int following) {
        return mark.isStart()
                && following >= 0
                && (mark.mark == Mark.STRAIGHT || mark.mark == Mark.LEFT)
                && mark.before == Side.SPACE
                && !open.isEmpty()
                && open.get(open.size() - 1).mark == mark.mark;
    }

    private boolean opens(Occurrence mark) {
        boolean isClosable = indexOfClosable(mark) >= 0 || (apostrophes.isBeforeRest(mark) && openDoubles() > 0);
        return switch (mark.mark) {
            case LOW, COMMAS, GRAVES -> !(mark.isEnd() && indexOfSame(mark) >= 0);
            case LEFT ->
                switch (mark.edge) {
                    case START -> !(ofText.closesOnly(Mark.LEFT) && isClosable);
                    case END -> !isClosable && indexOfLoose(mark) < 0 && ofText.opensOnly(Mark.LEFT);
                    case UNCLEAR -> !isClosable && !(ofText.closesOnly(Mark.LEFT) && indexOfLoose(mark) >= 0);
                };
            case RIGHT ->
                switch (mark.edge) {
                    case START -> !(ofText.closesOnly(Mark.RIGHT) && isClosable);
                    case END -> !isClosable && indexOfLoose(mark) < 0 && ofText.opensOnly(Mark.RIGHT);
                    case UNCLEAR -> !isClosable && ofText.starts(Mark.RIGHT);
                };
            case LEFT_PAIR -> !(mark.isEnd() && isClosable);
            default ->
                switch (mark.edge) {
                    case START -> true;
                    case END -> false;
                    case UNCLEAR -> !isClosable;
                };
        };
    }

    /** Returns whether a pair of marks is two single ones: at the end of two quotations, or alone in the text. */
    private boolean isTwoSingles(Occurrence mark) {
        if (mark.isStart()) {
            return switch (mark.mark) {
                case LEFT_PAIR -> isClosedBySingleNext();
                case APOSTROPHES -> ofText.hasOne(Mark.APOSTROPHES) && !ofText.has(Mark.STRAIGHT);
                default -> ofText.hasOne(Mark.RIGHT_PAIR);
            };
        }
        int size = open.size();
        return size > 1
                && open.get(size - 1).mark.isSingle()
                && open.get(size - 2).mark.isSingle();
    }

    /** Returns whether the next mark after the one at hand that closes or opens is a single closing mark. */
    private boolean isClosedBySingleNext() {
        int at = current + 1;
        while (at < occurrences.size()
                && occurrences.get(at).mark == Mark.RIGHT_SINGLE
                && (!occurrences.get(at).isEnd() || apostrophes.isPerhaps(occurrences.get(at), string.length()))) {
            at++;
        }
        return at < occurrences.size() && occurrences.get(at).mark == Mark.RIGHT_SINGLE;
    }

    private void pairHalves(Occurrence pair, int following) {
        Mark half = pair.mark.half();
        int middle = pair.start + 1;
        pairSingle(new Occurrence(half, pair.start, middle, pair.before, pair.after), following, pair.end);
        pairSingle(new Occurrence(half, middle, pair.end, pair.before, pair.after), following, pair.end);
    }

    private void pairSingle(Occurrence mark, int following, int end) {
        switch (mark.mark) {
            case LOW_SINGLE -> open(mark);
            case LEFT_SINGLE -> pairLeftSingle(mark);
            default -> {
                switch (mark.edge) {
                    case START -> {
                        if (mark.mark != Mark.RIGHT_SINGLE || apostrophes.rightSingleOpens()) {
                            open(mark);
                        }
                    }
                    case END -> {
                        if (!apostrophes.isPerhaps(mark, end)) {
                            closeSingle(mark, true);
                        } else if (openSingles() > 1
                                || following >= 0
                                || (following == Apostrophes.PERHAPS_CLOSES && !isSentenceOpen())) {
                            closeSingle(mark, false);
                        }
                    }
                    case UNCLEAR -> pairUnclearSingle(mark);
                }
            }
        }
    }

    /** Returns whether a quotation in single marks is open that starts with a capital letter. */
    private boolean isSentenceOpen() {
        Found last = open.isEmpty() ? null : open.get(open.size() - 1);
        return last != null
                && last.mark.isSingle()
                && last.lastWordsStart() < string.length()
                && Characters.isUpperCase(string.codePointAt(last.lastWordsStart()));
    }

    private void pairLeftSingle(Occurrence mark) {
        boolean isClosable = indexOfClosable(mark) >= 0;
        boolean opens = switch (mark.edge) {
            case START -> !(ofText.closesOnly(Mark.LEFT_SINGLE) && isClosable);
            case END -> false;
            case UNCLEAR -> !isClosable;
        };
        if (opens) {
            open(mark);
        } else {
            closeSingle(mark, true);
        }
    }

    private void pairUnclearSingle(Occurrence mark) {
        if (mark.before == Side.SPACE && mark.after == Side.SPACE && mark.mark != Mark.RIGHT_SINGLE) {
            return;
        }
        if (indexOfClosable(mark) >= 0) {
            closeSingle(mark, false);
        } else if (mark.mark == Mark.APOSTROPHE && mark.after == Side.WORD) {
            open(mark);
        }
    }

    private void closeSingle(Occurrence mark, boolean isCertain) {
        int index = indexOfClosable(mark);
        if (index < 0 && isCertain) {
            index = indexOfLoose(mark);
        }
        if (index >= 0) {
            close(index, mark);
        } else if (isCertain && !open.isEmpty()) {
            Found last = open.get(open.size() - 1);
            if (mark.mark == Mark.RIGHT_SINGLE && isDoubleClosedBySingle(last)) {
                close(open.size() - 1, mark);
            } else {
                last.closesPerhapsAt(mark);
            }
        }
    }

    /** Returns whether a text writes {@code “We met’}, as the locale data of Unicode say of Sotho. */
    private boolean isDoubleClosedBySingle(Found quotation) {
        return quotation.mark == Mark.LEFT
                && !ofText.has(Mark.RIGHT)
                && !ofText.has(Mark.LOW)
                && !ofText.has(Mark.STRAIGHT);
    }

    private void open(Occurrence mark) {
        stray = mark.mark.isSingle() ? stray : null;
        int same = indexOfSame(mark);
        if (same >= 0) {
            open.get(same).opensInside(mark.start, isAfterSentence(mark));
        }
        if (open.size() == DEEPEST) {
            endOpenly(open.remove(0), mark.start);
        }
        open.add(new Found(mark.mark, startsSentence(mark), mark.start, mark.end, Blanks.skip(string, mark.end)));
    }

    private boolean isAfterSentence(Occurrence mark) {
        int at = Blanks.trim(string, Math.max(0, mark.start - 2), mark.start);
        return at > 0 && Characters.isSentenceStop(string.codePointBefore(at));
    }

    private boolean startsSentence(Occurrence mark) {
        int at = Blanks.trim(string, Math.max(0, mark.start - 2), mark.start);
        if (at == 0 || Blanks.isBlank(string.charAt(at - 1))) {
            return true;
        }
        return Side.of(string.codePointBefore(at)) == Side.STOP;
    }

    private void closeOrTell(Occurrence mark) {
        int index = indexOfClosable(mark);
        if (index < 0) {
            index = indexOfLoose(mark);
        }
        if (index < 0) {
            index = indexOfSingle(mark);
        }
        if (index >= 0) {
            close(index, mark);
        } else if (stray != null && (mark.mark == stray.mark || mark.mark.closes(stray.mark))) {
            unopened.remove(unopened.size() - 1);
            open(stray);
            close(open.size() - 1, mark);
        } else if (mark.mark.isFaultAlone()) {
            unopened.add(mark);
            stray = isPerhapsOpening(mark) ? mark : null;
        }
    }

    /** Returns whether a mark is written as one that closes, but seems to open, as in {@code said," We met".} */
    private boolean isPerhapsOpening(Occurrence mark) {
        if (mark.mark.family != Family.DOUBLE
                || mark.before != Side.STOP
                || mark.after != Side.SPACE
                || mark.end + 1 >= string.length()) {
            return false;
        }
        char before = string.charAt(mark.start - 1);
        int after = string.codePointAt(mark.end + 1);
        return (before == ',' || before == ':')
                && (Characters.isUpperCase(after) || Side.of(after) == Side.OPENING_BRACKET);
    }

    private void close(int index, Occurrence mark) {
        stray = mark.mark.isSingle() ? stray : null;
        Found quotation = open.get(index);
        giveUp(index + 1, Blanks.trim(string, quotation.lastWordsStart(), mark.start));
        open.remove(index);
        finish(quotation, mark);
    }

    private void finish(Found quotation, Occurrence closing) {
        quotation.endWords(Blanks.trim(string, quotation.lastWordsStart(), closing.start));
        quotation.closingStart = closing.start;
        quotation.closingEnd = closing.end;
        finish(quotation);
    }

    private int indexOfSame(Occurrence mark) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).mark == mark.mark) {
                return i;
            }
        }
        return -1;
    }

    private int indexOfClosable(Occurrence mark) {
        for (int i = open.size() - 1; i >= 0 && mayReach(i, mark); i--) {
            if (mark.mark.closes(open.get(i).mark)) {
                return i;
            }
        }
        return -1;
    }

    private int indexOfLoose(Occurrence mark) {
        if (mark.edge == Edge.UNCLEAR && !apostrophes.isBeforeRest(mark)) {
            return -1;
        }
        for (int i = open.size() - 1; i >= 0 && mayReach(i, mark); i--) {
            if (mark.mark.closesLoosely(open.get(i).mark)) {
                return i;
            }
        }
        return -1;
    }

    private int indexOfSingle(Occurrence mark) {
        int last = open.size() - 1;
        return last >= 0 && mark.isEnd() && openDoubles() == 0 && mark.mark.closesSingle(open.get(last).mark)
                ? last
                : -1;
    }

    /** A single mark, which may be an apostrophe, does not end a quotation in double marks. */
    private boolean mayReach(int index, Occurrence mark) {
        return !mark.mark.isSingle() || open.get(index).mark.isSingle();
    }

    private int openDoubles() {
        return (int)
                open.stream().filter(each -> each.mark.family == Family.DOUBLE).count();
    }

    private int openSingles() {
        return (int) open.stream().filter(each -> each.mark.isSingle()).count();
    }
}
