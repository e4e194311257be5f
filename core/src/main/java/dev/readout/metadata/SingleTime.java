package dev.readout.metadata;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/** A time that is not an interval, with its first and its last local date-time, which are the same for a date-time. */
record SingleTime(
        String edtf,
        LocalDateTime first,
        LocalDateTime last,
        @Nullable ZoneOffset offset) {
    /** Returns whether this time is certain to be after the other: false if only one of them has an offset. */
    boolean isAfter(SingleTime other) {
        if (offset == null && other.offset == null) {
            return first.isAfter(other.last);
        }
        return offset != null
                && other.offset != null
                && first.toInstant(offset).isAfter(other.last.toInstant(other.offset));
    }

    Instant earliest(ZoneId zone) {
        return (isDateTime() ? at(first, zone) : first.toLocalDate().atStartOfDay(zone)).toInstant();
    }

    Instant latest(ZoneId zone) {
        ZoneOffsetTransition transition = zone.getRules().getTransition(last);
        if (isDateTime() || transition == null || transition.isOverlap()) {
            return at(last, zone).withLaterOffsetAtOverlap().toInstant();
        }
        // The zone skips the end of the day or the whole day.
        Instant start = earliest(zone);
        Instant end = transition.getInstant().minusNanos(1);
        return end.isBefore(start) ? start : end;
    }

    private ZonedDateTime at(LocalDateTime time, ZoneId zone) {
        return time.atZone(offset == null ? zone : offset);
    }

    private boolean isDateTime() {
        return first.equals(last);
    }

    ChronoUnit precision() {
        if (isDateTime()) {
            return SECONDS;
        }
        // The first character may be the minus sign of the year.
        int month = edtf.indexOf('-', 1);
        if (month < 0) {
            return YEARS;
        }
        return edtf.indexOf('-', month + 1) < 0 ? MONTHS : DAYS;
    }
}
