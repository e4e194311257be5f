package dev.readout.metadata;

import static java.time.temporal.ChronoUnit.SECONDS;

import dev.readout.internal.Require;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time of uncertain precision in EDTF: a year, a month, a date, a date-time, or an interval of these.
 *
 * <p>EDTF is the Extended Date/Time Format of the Library of Congress (specification of 4 February 2019), a profile of
 * ISO 8601-1:2019 and ISO 8601-2:2019. The following forms are supported:
 *
 * <ul>
 *   <li>{@code 2001}, {@code 2001-02} or {@code 2001-02-03}: a year from {@code -9999} to {@code 9999}, a month or a
 *       date (Level 0, "Date"; Level 1, "Negative calendar year"). The calendar is Gregorian, even before 1582, and
 *       {@code 0000} is the year before {@code 0001}
 *   <li>{@code 2001-02-03T09:30:01}: a date-time, always with seconds and never with a fraction of a second. It may be
 *       followed by {@code Z} for UTC or an offset such as {@code +04}, {@code +04:30} or {@code -04}; without either,
 *       it is a local time (Level 0, "Date and Time")
 *   <li>{@code 1984?}, {@code 2004-06~}, {@code 2004-06-11%}: a year, month or date that is uncertain, approximate, or
 *       both, respectively (Level 1, "Qualification of a date")
 *   <li>{@code 1964/2008}, {@code 2004-02-01/2005-02}, {@code 1984~/2004-06}: an interval from a start to an end, both
 *       included (Level 0, "Time Interval"). As in ISO 8601-1, but not in EDTF, the start and the end may also be
 *       date-times
 *   <li>{@code 1985/..}, {@code ../1985}: an interval with an open end or an open start; {@code 1985/}, {@code /1985}:
 *       an interval with an unknown end or an unknown start (Level 1, "Extended Interval")
 * </ul>
 *
 * <p>Letter-prefixed years, seasons and unspecified digits (Level 1) are not supported, and neither is anything of
 * Level 2.
 *
 * <pre>{@code
 * When met = When.parse("2024-05~/2024-07-11");
 * met.earliest(ZoneOffset.UTC); // 2024-05-01T00:00:00Z
 * met.latest(ZoneOffset.UTC);   // 2024-07-11T23:59:59.999999999Z
 * met.isApproximate();          // true
 * met.precision();              // Months
 * }</pre>
 *
 * <p>Two times are equal if their EDTF strings are equal: {@code Z} and {@code +00:00} differ, although both mean UTC.
 */
public final class When {
    private final String edtf;

    private When(String edtf) {
        this.edtf = edtf;
    }

    /**
     * Returns the time of an EDTF string. This method is the inverse of {@link #toString()}.
     *
     * <p>The start and the end of an interval are compared only if both have an offset or neither has one.
     *
     * @param edtf a time in one of the forms that the class description lists
     * @return the time
     * @throws IllegalArgumentException if the string has another form, if the date or the time of day does not exist,
     *     if an offset exceeds 18 hours, if an interval has neither start nor end, or if it is certain to start after
     *     its end; the message names the rule
     */
    public static When parse(String edtf) {
        Objects.requireNonNull(edtf, "edtf");
        EdtfParser.check(edtf);
        return new When(edtf);
    }

    /**
     * Returns the time of a year.
     *
     * @param year a year from -9999 to 9999
     * @return the time, for example {@code 2001}
     * @throws IllegalArgumentException if the year is outside these bounds
     */
    public static When of(Year year) {
        Objects.requireNonNull(year, "year");
        requireYear(year.getValue(), year);
        String month = year.atMonth(1).toString();
        return parse(month.substring(0, month.length() - "-01".length()));
    }

    /**
     * Returns the time of a month.
     *
     * @param month a month of a year from -9999 to 9999
     * @return the time, for example {@code 2001-02}
     * @throws IllegalArgumentException if the year is outside these bounds
     */
    public static When of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        requireYear(month.getYear(), month);
        return parse(month.toString());
    }

    /**
     * Returns the time of a date.
     *
     * @param date a date in a year from -9999 to 9999
     * @return the time, for example {@code 2001-02-03}
     * @throws IllegalArgumentException if the year is outside these bounds
     */
    public static When of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        requireYear(date.getYear(), date);
        return parse(date.toString());
    }

    /**
     * Returns the time of a date-time without an offset. A fraction of a second is dropped.
     *
     * @param time a date-time in a year from -9999 to 9999
     * @return the time, for example {@code 2001-02-03T09:30:01}
     * @throws IllegalArgumentException if the year is outside these bounds
     */
    public static When of(LocalDateTime time) {
        Objects.requireNonNull(time, "time");
        return parse(write(time, time));
    }

    /**
     * Returns the time of a date-time with an offset. A fraction of a second is dropped.
     *
     * @param time a date-time in a year from -9999 to 9999, with an offset of whole minutes
     * @return the time, for example {@code 2001-02-03T09:30:01+04:30}, or with {@code Z} if the offset is zero
     * @throws IllegalArgumentException if the year is outside these bounds, or the offset has seconds
     */
    public static When of(OffsetDateTime time) {
        Objects.requireNonNull(time, "time");
        int seconds = time.getOffset().getTotalSeconds();
        Require.that(seconds % 60 == 0, "time", "have an offset of whole minutes", time);
        return parse(write(time.toLocalDateTime(), time) + time.getOffset());
    }

    /**
     * Returns the time of a date-time in a zone. The offset is kept; the name of the zone is not, because EDTF has no
     * zone names. A fraction of a second is dropped.
     *
     * @param time a date-time in a year from -9999 to 9999, with an offset of whole minutes
     * @return the time, for example {@code 2001-02-03T09:30:01+01:00} for a time in {@code Europe/Paris}
     * @throws IllegalArgumentException if the year is outside these bounds, or the offset has seconds, as in most zones
     *     before standard time was introduced
     */
    public static When of(ZonedDateTime time) {
        Objects.requireNonNull(time, "time");
        return of(time.toOffsetDateTime());
    }

    /**
     * Returns the time of an instant in UTC. A fraction of a second is dropped.
     *
     * @param instant an instant in a year from -9999 to 9999
     * @return the time, for example {@code 2001-02-03T09:30:01Z}
     * @throws IllegalArgumentException if the year is outside these bounds
     */
    public static When of(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        try {
            return parse(write(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), instant) + "Z");
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("time must have a year from -9999 to 9999: " + instant, e);
        }
    }

    private static void requireYear(int year, Object shown) {
        Require.that(year >= -9999 && year <= 9999, "time", "have a year from -9999 to 9999", shown);
    }

    private static String write(LocalDateTime time, Object shown) {
        requireYear(time.getYear(), shown);
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.truncatedTo(SECONDS));
    }

    /**
     * Returns the interval between two times, both included.
     *
     * @param start the start of the interval
     * @param end the end of the interval
     * @return the interval, for example {@code 1964/2008}
     * @throws IllegalArgumentException if one of them is an interval, or if the start is certain to be after the end
     */
    public static When between(When start, When end) {
        return parse(single("start", start) + "/" + single("end", end));
    }

    /**
     * Returns the interval that starts at a time and has an open end.
     *
     * @param start the start of the interval
     * @return the interval, for example {@code 1985/..}
     * @throws IllegalArgumentException if the start is an interval
     */
    public static When startingAt(When start) {
        return parse(single("start", start) + "/..");
    }

    /**
     * Returns the interval that ends at a time and has an open start.
     *
     * @param end the end of the interval
     * @return the interval, for example {@code ../1985}
     * @throws IllegalArgumentException if the end is an interval
     */
    public static When endingAt(When end) {
        return parse("../" + single("end", end));
    }

    private static When single(String attribute, When when) {
        Objects.requireNonNull(when, attribute);
        Require.that(!when.isInterval(), attribute, "not be an interval", when);
        return when;
    }

    /**
     * Returns the first instant that this time can mean. Qualifiers do not change it.
     *
     * <p>A year, month or day starts at its first moment in the zone, which is not always midnight. A date-time that
     * occurs twice in the zone means the earlier one. A date-time that the zone skips is moved forward by the length of
     * the gap.
     *
     * @param zone the zone to use for a time without an offset
     * @return the instant; for an interval, the first instant of its start, or empty if the start is open or unknown
     */
    public Optional<Instant> earliest(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return Optional.ofNullable(EdtfParser.parse(edtf).start()).map(time -> time.earliest(zone));
    }

    /**
     * Returns the last instant that this time can mean, to the nanosecond. Qualifiers do not change it.
     *
     * <p>A year, month or day ends at its last nanosecond in the zone. A day that the zone skips completely means the
     * moment at which it was skipped. A date-time means a single instant, the same as {@link #earliest(ZoneId)}, unless
     * it occurs twice in the zone: then it means the later one.
     *
     * @param zone the zone to use for a time without an offset
     * @return the instant; for an interval, the last instant of its end, or empty if the end is open or unknown
     */
    public Optional<Instant> latest(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return Optional.ofNullable(EdtfParser.parse(edtf).end()).map(time -> time.latest(zone));
    }

    /**
     * Returns a comparator that orders times by the first instant that each can mean. If the first instants are equal,
     * times are ordered by their last instants, and then by their characters. The order is consistent with {@link
     * #equals(Object)}.
     *
     * <p>An interval with an open start comes before all other times, because it extends indefinitely into the past. An
     * interval with an unknown start comes last. Among times with the same first instant, an interval with an open or
     * unknown end comes last.
     *
     * @param zone the zone to use for a time without an offset
     * @return the comparator
     */
    public static Comparator<When> byEarliest(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return Comparator.comparing((When time) ->
                        time.isStartOpen() ? Instant.MIN : time.earliest(zone).orElse(Instant.MAX))
                .thenComparing(time -> time.latest(zone).orElse(Instant.MAX))
                .thenComparing(When::toString);
    }

    /**
     * Returns how precise this time is: {@link ChronoUnit#YEARS}, {@link ChronoUnit#MONTHS}, {@link ChronoUnit#DAYS} or
     * {@link ChronoUnit#SECONDS}. Qualifiers do not change it.
     *
     * @return the precision; for an interval, the precision of its start or its end, whichever is coarser or is the
     *     only one known
     */
    public ChronoUnit precision() {
        TimeBounds bounds = EdtfParser.parse(edtf);
        return Stream.of(Optional.ofNullable(bounds.start()), Optional.ofNullable(bounds.end()))
                .flatMap(Optional::stream)
                .map(SingleTime::precision)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Returns whether this is an interval.
     *
     * @return whether this time has the form {@code start/end}
     */
    public boolean isInterval() {
        return edtf.indexOf('/') >= 0;
    }

    /**
     * Returns the time at which the interval starts.
     *
     * @return the start, or empty if it is open or unknown; this time itself if it is not an interval
     */
    public Optional<When> start() {
        return at(EdtfParser.parse(edtf).start());
    }

    /**
     * Returns the time at which the interval ends.
     *
     * @return the end, or empty if it is open or unknown; this time itself if it is not an interval
     */
    public Optional<When> end() {
        return at(EdtfParser.parse(edtf).end());
    }

    private Optional<When> at(@Nullable SingleTime time) {
        return isInterval() ? Optional.ofNullable(time).map(t -> new When(t.edtf())) : Optional.of(this);
    }

    /**
     * Returns whether the start is open. An interval with an open start has no start; this differs from an unknown
     * start.
     *
     * @return whether {@code ..} is written for the start
     */
    public boolean isStartOpen() {
        return edtf.startsWith("..");
    }

    /**
     * Returns whether the end is open. An interval with an open end has no end; this differs from an unknown end.
     *
     * @return whether {@code ..} is written for the end
     */
    public boolean isEndOpen() {
        return edtf.endsWith("..");
    }

    /**
     * Returns whether this time, or an end of the interval, is qualified as uncertain.
     *
     * @return whether the EDTF string has a {@code ?} or {@code %}
     */
    public boolean isUncertain() {
        return edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0;
    }

    /**
     * Returns whether this time, or an end of the interval, is qualified as approximate.
     *
     * @return whether the EDTF string has a {@code ~} or {@code %}
     */
    public boolean isApproximate() {
        return edtf.indexOf('~') >= 0 || edtf.indexOf('%') >= 0;
    }

    /**
     * Returns whether the other object is a time with the same EDTF string.
     *
     * @param other the object to compare with
     * @return whether both have the same characters
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof When that && edtf.equals(that.edtf));
    }

    /**
     * Returns the hash code of the characters.
     *
     * @return the hash code of {@link #toString()}
     */
    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    /**
     * Returns this time as an EDTF string, which {@link #parse(String)} accepts.
     *
     * @return the characters from which this time was created
     */
    @Override
    public String toString() {
        return edtf;
    }
}
