package dev.readout.metadata;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static java.time.temporal.ChronoUnit.YEARS;

import dev.readout.internal.Require;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time of uncertain precision, as EDTF writes it: a year, a month, a date, a date-time, or an interval of these.
 *
 * <p>EDTF is the Extended Date/Time Format of the Library of Congress (specification of 4 February 2019), a profile of
 * ISO 8601-1:2019 and ISO 8601-2:2019. A time is written
 *
 * <ul>
 *   <li>{@code 2001}, {@code 2001-02} or {@code 2001-02-03}: a year from {@code -9999} to {@code 9999}, a month, a date
 *       (Level 0, "Date"; Level 1, "Negative calendar year"). The calendar is the Gregorian one, also before 1582, and
 *       {@code 0000} is the year before {@code 0001}
 *   <li>{@code 2001-02-03T09:30:01}: a date-time, always with seconds, never with a fraction. Nothing after it means
 *       local time, {@code Z} UTC, {@code +04}, {@code +04:30} or {@code -04} an offset (Level 0, "Date and Time")
 *   <li>{@code 1984?}, {@code 2004-06~}, {@code 2004-06-11%}: a year, month or date that is uncertain, approximate, or
 *       both (Level 1, "Qualification of a date")
 *   <li>{@code 1964/2008}, {@code 2004-02-01/2005-02}, {@code 1984~/2004-06}: an interval from a start to an end, both
 *       of them within it (Level 0, "Time Interval"). As in ISO 8601-1, and beyond EDTF, its ends may be date-times too
 *   <li>{@code 1985/..}, {@code ../1985}: an interval that is open at one end; {@code 1985/}, {@code /1985}: one with
 *       an unknown end (Level 1, "Extended Interval")
 * </ul>
 *
 * <p>Of Level 1 it has no letter-prefixed years, seasons and unspecified digits; of Level 2 it has nothing.
 *
 * <pre>{@code
 * When met = When.parse("2024-05~/2024-07-11");
 * met.earliest(ZoneOffset.UTC); // 2024-05-01T00:00:00Z
 * met.latest(ZoneOffset.UTC);   // 2024-07-11T23:59:59.999999999Z
 * met.isApproximate();          // true
 * met.precision();              // Months
 * }</pre>
 *
 * <p>Two times are equal if they are written the same: {@code Z} and {@code +00:00} differ, though both mean UTC.
 */
public final class When {
    private static final String PLAIN = "0000-00-00T00:00:00+00:00";
    private static final int YEAR = "0000".length();
    private static final int MONTH = "0000-00".length();
    private static final int DATE = "0000-00-00".length();
    private static final int UTC = "0000-00-00T00:00:00Z".length();

    private final String edtf;

    private When(String edtf) {
        this.edtf = edtf;
    }

    /**
     * Returns the time that is written so, the inverse of {@link #toString()}.
     *
     * <p>The two ends of an interval are compared only where both have an offset or both have none.
     *
     * @param edtf a time as the type's description has it
     * @return the time
     * @throws IllegalArgumentException if it is written in another way, is no real date or time of day, has an offset
     *     beyond 18 hours, has neither start nor end, or surely starts after its end; the message says which
     */
    public static When parse(String edtf) {
        Objects.requireNonNull(edtf, "edtf");
        if (!isPlain(edtf)) {
            Ends.parse(edtf);
        }
        return new When(edtf);
    }

    /** Returns whether this is a year, month, date or date-time with an offset and nothing else: no closer look is needed. */
    private static boolean isPlain(String edtf) {
        int length = edtf.length();
        if (length != YEAR && length != MONTH && length != DATE && length != UTC && length != PLAIN.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = edtf.charAt(i);
            char form = PLAIN.charAt(i);
            boolean holds = switch (form) {
                case '0' -> c >= '0' && c <= '9';
                case '+' -> length == UTC ? c == 'Z' : c == '+';
                default -> c == form;
            };
            if (!holds) {
                return false;
            }
        }
        int month = length == YEAR ? 1 : twoDigits(edtf, 5);
        int day = length <= MONTH ? 1 : twoDigits(edtf, 8);
        boolean isDate =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).minLength();
        boolean isTime =
                length <= DATE || (twoDigits(edtf, 11) <= 23 && twoDigits(edtf, 14) <= 59 && twoDigits(edtf, 17) <= 59);
        boolean isOffset = length <= UTC || (twoDigits(edtf, 20) < 18 && twoDigits(edtf, 23) <= 59);
        return isDate && isTime && isOffset;
    }

    private static int twoDigits(String digits, int index) {
        return (digits.charAt(index) - '0') * 10 + digits.charAt(index + 1) - '0';
    }

    /**
     * Returns the time of a year.
     *
     * @param year a year from -9999 to 9999
     * @return the time, for example {@code 2001}
     * @throws IllegalArgumentException if the year is beyond the bounds
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
     * @throws IllegalArgumentException if the year is beyond the bounds
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
     * @throws IllegalArgumentException if the year is beyond the bounds
     */
    public static When of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        requireYear(date.getYear(), date);
        return parse(date.toString());
    }

    /**
     * Returns the time of a date-time without an offset. A fraction of a second is cut off.
     *
     * @param time a date-time in a year from -9999 to 9999
     * @return the time, for example {@code 2001-02-03T09:30:01}
     * @throws IllegalArgumentException if the year is beyond the bounds
     */
    public static When of(LocalDateTime time) {
        Objects.requireNonNull(time, "time");
        return parse(write(time, time));
    }

    /**
     * Returns the time of a date-time with an offset. A fraction of a second is cut off.
     *
     * @param time a date-time in a year from -9999 to 9999, with an offset of whole minutes
     * @return the time, for example {@code 2001-02-03T09:30:01+04:30}, or with {@code Z} where the offset is zero
     * @throws IllegalArgumentException if the year is beyond the bounds, or the offset has seconds
     */
    public static When of(OffsetDateTime time) {
        Objects.requireNonNull(time, "time");
        int seconds = time.getOffset().getTotalSeconds();
        Require.that(seconds % 60 == 0, "time", "have an offset of whole minutes", time);
        return parse(write(time.toLocalDateTime(), time) + time.getOffset());
    }

    /**
     * Returns the time of a date-time in a zone. Its offset is kept, the name of the zone is not: EDTF has none. A fraction of
     * a second is cut off.
     *
     * @param time a date-time in a year from -9999 to 9999, with an offset of whole minutes
     * @return the time, for example {@code 2001-02-03T09:30:01+01:00} of a time in {@code Europe/Paris}
     * @throws IllegalArgumentException if the year is beyond the bounds, or the offset has seconds, as zones have before they
     *     had a standard time
     */
    public static When of(ZonedDateTime time) {
        Objects.requireNonNull(time, "time");
        return of(time.toOffsetDateTime());
    }

    /**
     * Returns the time of an instant, as UTC. A fraction of a second is cut off.
     *
     * @param instant an instant in a year from -9999 to 9999
     * @return the time, for example {@code 2001-02-03T09:30:01Z}
     * @throws IllegalArgumentException if the year is beyond the bounds
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
     * Returns the interval between two times, both of them within it.
     *
     * @param start when it starts
     * @param end when it ends
     * @return the interval, for example {@code 1964/2008}
     * @throws IllegalArgumentException if one is an interval, or the start is surely after the end
     */
    public static When between(When start, When end) {
        return parse(single("start", start) + "/" + single("end", end));
    }

    /**
     * Returns the interval from a time on, with an open end.
     *
     * @param start when it starts
     * @return the interval, for example {@code 1985/..}
     * @throws IllegalArgumentException if the start is an interval
     */
    public static When startingAt(When start) {
        return parse(single("start", start) + "/..");
    }

    /**
     * Returns the interval up to a time, with an open start.
     *
     * @param end when it ends
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
     * Returns the first instant that this time can mean. Qualifiers don't move it.
     *
     * <p>A year, month or day starts with the first moment that it has in the zone, not always midnight. A date-time
     * that the zone has twice means the earlier one, and one that it skips is moved forward by the length of the gap.
     *
     * @param zone the zone of what is written without an offset
     * @return the instant, of an interval that of its start; empty if the start is open or unknown
     */
    public Optional<Instant> earliest(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return Optional.ofNullable(Ends.parse(edtf).start).map(moment -> moment.earliest(zone));
    }

    /**
     * Returns the last instant that this time can mean, to the nanosecond. Qualifiers don't move it.
     *
     * <p>A year, month or day ends with the last nanosecond that it has in the zone; a day that the zone skips as a
     * whole means the moment when it was skipped. A date-time means one instant, the same as {@link #earliest(ZoneId)},
     * except where the zone has it twice: then the later one.
     *
     * @param zone the zone of what is written without an offset
     * @return the instant, of an interval that of its end; empty if the end is open or unknown
     */
    public Optional<Instant> latest(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return Optional.ofNullable(Ends.parse(edtf).end).map(moment -> moment.latest(zone));
    }

    /**
     * Returns the order of times by the first instant that each can mean. Those of the same first instant are ordered by the
     * last one, and then by their characters, so the order is consistent with {@link #equals(Object)}.
     *
     * <p>An interval with an open start comes first: it has no first instant, but reaches back before all others. One with an
     * unknown start comes last, and so does one with an open or unknown end among those of the same first instant.
     *
     * @param zone the zone of what is written without an offset
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
     * Returns how precise this time is: {@link ChronoUnit#YEARS}, {@link ChronoUnit#MONTHS}, {@link ChronoUnit#DAYS} or {@link
     * ChronoUnit#SECONDS}. Qualifiers don't change it.
     *
     * @return the precision; of an interval that of its end that is known, or the coarser one of both
     */
    public ChronoUnit precision() {
        Ends ends = Ends.parse(edtf);
        return Stream.of(Optional.ofNullable(ends.start), Optional.ofNullable(ends.end))
                .flatMap(Optional::stream)
                .map(Moment::precision)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Returns whether this is an interval.
     *
     * @return whether a start and an end are written
     */
    public boolean isInterval() {
        return edtf.indexOf('/') >= 0;
    }

    /**
     * Returns the time at which the interval starts.
     *
     * @return the start, empty if it is open or unknown; this time if it is no interval
     */
    public Optional<When> start() {
        return at(Ends.parse(edtf).start);
    }

    /**
     * Returns the time at which the interval ends.
     *
     * @return the end, empty if it is open or unknown; this time if it is no interval
     */
    public Optional<When> end() {
        return at(Ends.parse(edtf).end);
    }

    private Optional<When> at(@Nullable Moment moment) {
        return isInterval() ? Optional.ofNullable(moment).map(m -> new When(m.edtf)) : Optional.of(this);
    }

    /**
     * Returns whether the start is open: the interval has none, rather than an unknown one.
     *
     * @return whether {@code ..} is written for the start
     */
    public boolean isStartOpen() {
        return edtf.startsWith("..");
    }

    /**
     * Returns whether the end is open: the interval has none, rather than an unknown one.
     *
     * @return whether {@code ..} is written for the end
     */
    public boolean isEndOpen() {
        return edtf.endsWith("..");
    }

    /**
     * Returns whether something is uncertain.
     *
     * @return whether there is a {@code ?} or {@code %}
     */
    public boolean isUncertain() {
        return edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0;
    }

    /**
     * Returns whether something is approximate.
     *
     * @return whether there is a {@code ~} or {@code %}
     */
    public boolean isApproximate() {
        return edtf.indexOf('~') >= 0 || edtf.indexOf('%') >= 0;
    }

    /**
     * Returns whether the other object is a time that is written the same.
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
     * Returns the time as EDTF writes it, which {@link #parse(String)} reads.
     *
     * @return the characters that this time was made of
     */
    @Override
    public String toString() {
        return edtf;
    }

    /** The start and the end, which are the same of what is no interval. */
    private record Ends(@Nullable Moment start, @Nullable Moment end) {
        static Ends parse(String edtf) {
            Require.words("time", edtf);
            int slash = edtf.indexOf('/');
            if (slash < 0) {
                Moment moment = Moment.parse(edtf, edtf);
                return new Ends(moment, moment);
            }
            String shown = Require.quoted(edtf);
            Require.that(edtf.indexOf('/', slash + 1) < 0, "time", "have at most one /, between start and end", shown);
            Moment start = end(edtf.substring(0, slash), edtf);
            Moment end = end(edtf.substring(slash + 1), edtf);
            Require.that(start != null || end != null, "time", "have a start or an end", shown);
            Require.that(start == null || end == null || !start.isAfter(end), "time", "not start after its end", shown);
            return new Ends(start, end);
        }

        private static @Nullable Moment end(String end, String whole) {
            return end.isEmpty() || end.equals("..") ? null : Moment.parse(end, whole);
        }
    }

    private record Refusal(Pattern pattern, String rule) {
        // Why something is not of that form: the first that applies is told.
        static final List<Refusal> ALL = List.of(
                new Refusal("[\\s\\p{Z}]", "have no white space (T separates date and time)"),
                new Refusal("[^\\x00-\\x7F]", "be in ASCII, with the digits 0 to 9"),
                new Refusal("^[^T]*T[^\\[]*\\[", "have only an offset; names of time zones are not supported"),
                new Refusal("[\\[\\]{}]", "be one time or interval; sets (EDTF level 2) are not supported"),
                new Refusal("\\.\\.", "have .. only as one end of an interval"),
                new Refusal("^P", "have a start and an end; durations are not supported"),
                new Refusal("^Y?-?[0-9]+E", "have a year of four digits; exponents (EDTF level 2) are not supported"),
                new Refusal("^Y?-?[0-9]+S", "have only digits; significant digits (EDTF level 2) are not supported"),
                new Refusal(
                        "^[0-9]{8}(?:T|$)|T[0-9]{3}",
                        "have - and : between its parts; the basic format is not supported"),
                new Refusal("^Y|^-?[0-9]{5}", "have a year of four digits; longer years are not supported"),
                new Refusal("^-?X|[0-9-]X", "have all its digits; unspecified digits (X) are not supported"),
                new Refusal("^-?[0-9]{4}-?W", "have a month and a day; week dates are not supported"),
                new Refusal("^-?[0-9]{4}-[0-9]{3}$", "have a month and a day; ordinal dates are not supported"),
                new Refusal("[0-9][tz]", "have T and Z in upper case"),
                new Refusal(
                        "^[^T]*T[^?~%]*[?~%]", "have no qualifier (? ~ %) after a time of day: EDTF does not allow it"),
                new Refusal("[?~%]{2}", "have only one qualifier: % means both ? and ~"),
                new Refusal(
                        "[?~%].",
                        "have its qualifier at the end; qualifiers of single parts (EDTF level 2) are not supported"),
                new Refusal("T[0-9:]+[.,]", "have whole seconds; fractions are not supported"),
                new Refusal(
                        "[0-9]T(?![0-9]{2}:[0-9]{2}:[0-9]{2})", "have hours, minutes and seconds (hh:mm:ss) after T"),
                new Refusal("-[0-9]{2}T[0-9:]{8}.", "have its offset written as Z, +hh, +hh:mm, -hh or -hh:mm"));

        Refusal(String regex, String rule) {
            this(Pattern.compile(regex), rule);
        }
    }

    /** What is no interval: all from the first to the last time on the clock, which are the same for a date-time. */
    private record Moment(
            String edtf,
            LocalDateTime first,
            LocalDateTime last,
            @Nullable ZoneOffset offset) {
        private static final Pattern MOMENT =
                Pattern.compile("(?<year>-?[0-9]{4})(?:-(?<month>[0-9]{2}))?(?:-(?<day>[0-9]{2}))?"
                        + "(?:[?~%]|T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})"
                        + "(?<offset>Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?");
        private static final Pattern SEASON = Pattern.compile("-?[0-9]{4}-(?:2[1-9]|3[0-9]|4[01])[?~%]?");

        static Moment parse(String edtf, String whole) {
            String shown = Require.quoted(edtf) + (edtf.equals(whole) ? "" : " in " + Require.quoted(whole));
            Matcher parts = MOMENT.matcher(edtf);
            if (!parts.matches()) {
                throw refusal(edtf, shown);
            }
            Require.that(!edtf.startsWith("-0000"), "time", "have no sign before the year 0000", shown);
            int year = Integer.parseInt(parts.group("year"));
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate last = LocalDate.of(year, 12, 31);
            if (parts.group("month") != null) {
                Require.that(
                        !SEASON.matcher(edtf).matches(),
                        "time",
                        "have its month between 01 and 12; seasons are not supported",
                        shown);
                YearMonth month = YearMonth.of(year, number(parts, "month", 1, 12, shown));
                first = month.atDay(1);
                last = month.atEndOfMonth();
                if (parts.group("day") != null) {
                    first = month.atDay(number(parts, "day", 1, month.lengthOfMonth(), shown));
                    last = first;
                }
            }
            if (parts.group("hour") == null) {
                return new Moment(edtf, first.atStartOfDay(), last.atTime(LocalTime.MAX), null);
            }
            Require.that(parts.group("day") != null, "time", "have a complete date before T", shown);
            LocalDateTime time = first.atTime(
                    number(parts, "hour", 0, 23, shown),
                    number(parts, "minute", 0, 59, shown),
                    number(parts, "second", 0, 59, shown));
            return new Moment(edtf, time, time, offset(parts.group("offset"), shown));
        }

        private static IllegalArgumentException refusal(String edtf, String shown) {
            String rule = Refusal.ALL.stream()
                    .filter(refusal -> refusal.pattern.matcher(edtf).find())
                    .map(Refusal::rule)
                    .findFirst()
                    .orElse("be in EDTF, such as 2001, 2001-02, 2001-02-03 or 2001-02-03T09:30:01Z");
            return new IllegalArgumentException("time must " + rule + ": " + shown);
        }

        private static int number(Matcher parts, String name, int min, int max, String shown) {
            int number = Integer.parseInt(parts.group(name));
            Require.that(
                    number >= min && number <= max,
                    "time",
                    "have its " + name + " between 0" + min + " and " + max,
                    shown);
            return number;
        }

        private static @Nullable ZoneOffset offset(@Nullable String offset, String shown) {
            if (offset == null) {
                return null;
            }
            Require.that(
                    !offset.matches("-00(:00)?"), "time", "have Z, +00 or +00:00 for UTC, not a minus sign", shown);
            try {
                return ZoneOffset.of(offset);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "time must have its offset between -18:00 and +18:00, with minutes up to 59: " + shown, e);
            }
        }

        /** Returns whether all of this is surely after all of the other. */
        boolean isAfter(Moment other) {
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
            // The zone skips the end of the day, or all of it.
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
            // The first character may be the sign of the year.
            int month = edtf.indexOf('-', 1);
            if (month < 0) {
                return YEARS;
            }
            return edtf.indexOf('-', month + 1) < 0 ? MONTHS : DAYS;
        }
    }
}
