package dev.readout.comparison;

import dev.readout.metadata.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Compares two times of uncertain precision. They agree if they have an instant in common: {@code 2022-01} agrees with
 * {@code 2022-01-14}.
 *
 * <p>Two times without an offset are taken to be in one zone. A time without an offset and one with an offset disagree
 * only if they disagree in every zone, from UTC-12 to UTC+14. A time that is qualified as uncertain or approximate is
 * extended by one unit of its precision on both sides.
 */
final class TimeComparison {
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private final Instant firstStart;
    private final Instant firstEnd;
    private final Instant secondStart;
    private final Instant secondEnd;

    private TimeComparison(When first, When second) {
        boolean isInOneZone = isLocal(first) == isLocal(second);
        firstStart = start(first, isInOneZone);
        firstEnd = end(first, isInOneZone);
        secondStart = start(second, isInOneZone);
        secondEnd = end(second, isInOneZone);
    }

    static Agreement agreement(Optional<When> first, Optional<When> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        // An interval from a time with an offset to one without may end before it starts in some zone.
        return first.equals(second) || new TimeComparison(first.get(), second.get()).areWithin(Duration.ZERO)
                ? Agreement.AGREES
                : Agreement.DISAGREES;
    }

    /** Returns whether two times agree, are at most a day apart, or are not both known. */
    static boolean canBeOneMeeting(Optional<When> first, Optional<When> second) {
        return first.isEmpty()
                || second.isEmpty()
                || first.equals(second)
                || new TimeComparison(first.get(), second.get()).areWithin(Duration.ofDays(1));
    }

    private boolean areWithin(Duration gap) {
        return isAtMost(firstStart, secondEnd, gap) && isAtMost(secondStart, firstEnd, gap);
    }

    /** Returns whether a start is at most a gap after an end. */
    private static boolean isAtMost(Instant start, Instant end, Duration gap) {
        return !start.isAfter(end) || Duration.between(end, start).compareTo(gap) <= 0;
    }

    private static boolean isLocal(When time) {
        return !time.earliest(FIRST_ZONE).equals(time.earliest(LAST_ZONE))
                || !time.latest(FIRST_ZONE).equals(time.latest(LAST_ZONE));
    }

    private static Instant start(When time, boolean isInOneZone) {
        return time.earliest(isInOneZone ? ZoneOffset.UTC : FIRST_ZONE)
                .map(start -> moved(start, time, -1))
                .orElse(Instant.MIN);
    }

    private static Instant end(When time, boolean isInOneZone) {
        return time.latest(isInOneZone ? ZoneOffset.UTC : LAST_ZONE)
                .map(end -> moved(end, time, 1))
                .orElse(Instant.MAX);
    }

    private static Instant moved(Instant instant, When time, int units) {
        boolean isQualified = time.isUncertain() || time.isApproximate();
        ChronoUnit unit = time.precision();
        return isQualified ? instant.atOffset(ZoneOffset.UTC).plus(units, unit).toInstant() : instant;
    }
}
