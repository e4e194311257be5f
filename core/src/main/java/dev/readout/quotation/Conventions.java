package dev.readout.quotation;

import dev.readout.quotation.Mark.Family;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the marks are used that open in one language and close in another, as the blanks beside them show. */
final class Conventions {
    /** The direction of the angles. */
    enum Direction {
        OUTWARD,
        INWARD,
        /** The same angle opens and closes. */
        SAME
    }

    /** If one use of a mark has at least this many times the votes of the other, the mark has only this use. */
    private static final int CLEARLY = 3;

    private static final class Count {
        int all;
        int starts;
        int ends;
    }

    private static final Count NONE = new Count();

    private final Map<Mark, Count> counts = new EnumMap<>(Mark.class);
    private final Map<Family, Integer> outward = new EnumMap<>(Family.class);

    /** Counts the marks from one to before another. */
    Conventions(List<Occurrence> occurrences, int from, int to, String string) {
        for (int i = from; i < to; i++) {
            Occurrence occurrence = occurrences.get(i);
            Count count = counts.computeIfAbsent(occurrence.mark, mark -> new Count());
            count.all++;
            count.starts += occurrence.isStart() ? 1 : 0;
            count.ends += occurrence.isEnd() ? 1 : 0;
            if (occurrence.mark.isAngle()) {
                Family family = occurrence.mark.family;
                outward.merge(family, vote(occurrence, !outward.containsKey(family), string), Integer::sum);
            }
        }
    }

    private Count count(Mark mark) {
        return counts.getOrDefault(mark, NONE);
    }

    /** Returns a positive number for an angle that is used outward, as in {@code «We met»}, a negative one for inward. */
    private static int vote(Occurrence angle, boolean isFirst, String string) {
        int start = isStart(angle, string) ? 2 : isEnd(angle, string) ? -2 : isFirst ? 1 : 0;
        return angle.mark.pointsLeft() ? start : -start;
    }

    private static boolean isStart(Occurrence angle, String string) {
        return angle.isStart()
                || (angle.before == Occurrence.Side.SPACE
                        && !isGlue(string, angle.start - 1)
                        && isGlue(string, angle.end));
    }

    private static boolean isEnd(Occurrence angle, String string) {
        boolean isAfterGlue = isGlue(string, angle.start - 1);
        boolean isAfterApostrophe = angle.start > 0 && "'\u2019".indexOf(string.charAt(angle.start - 1)) >= 0;
        return (isAfterGlue || (angle.isEnd() && !isAfterApostrophe)) && !isGlue(string, angle.end);
    }

    /** Returns whether a space is one that French puts inside its quotation marks. */
    private static boolean isGlue(String string, int index) {
        return index >= 0 && index < string.length() && "\u00a0\u202f\u2009".indexOf(string.charAt(index)) >= 0;
    }

    boolean has(Mark mark) {
        return count(mark).all > 0;
    }

    boolean hasOne(Mark mark) {
        return count(mark).all == 1;
    }

    boolean starts(Mark mark) {
        return count(mark).starts > 0;
    }

    /** Returns whether a mark is seen to open, and hardly ever to close. */
    boolean opensOnly(Mark mark) {
        return count(mark).starts > CLEARLY * count(mark).ends;
    }

    /** Returns whether a mark is seen to close, and hardly ever to open. */
    boolean closesOnly(Mark mark) {
        return count(mark).ends > CLEARLY * count(mark).starts;
    }

    /** Returns the direction of the angles of a family, or null where fewer votes show it. */
    @Nullable
    Direction direction(Family family, int fewest) {
        Mark left = family == Family.ANGLE
                ? Mark.LEFT_ANGLE
                : family == Family.SINGLE_ANGLE ? Mark.LEFT_SINGLE_ANGLE : Mark.LESS;
        Mark right = family == Family.ANGLE
                ? Mark.RIGHT_ANGLE
                : family == Family.SINGLE_ANGLE ? Mark.RIGHT_SINGLE_ANGLE : Mark.GREATER;
        if (family != Family.TYPED_ANGLE && has(left) != has(right)) {
            Mark only = has(left) ? left : right;
            if (count(only).starts > 0 && count(only).ends > 0) {
                return Direction.SAME;
            }
        }
        int votes = outward.getOrDefault(family, 0);
        return Math.abs(votes) < fewest ? null : votes > 0 ? Direction.OUTWARD : Direction.INWARD;
    }
}
