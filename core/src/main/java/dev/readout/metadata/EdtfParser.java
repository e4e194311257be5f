package dev.readout.metadata;

import dev.readout.internal.Require;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the part of EDTF that {@link When} supports. */
final class EdtfParser {
    private static final String PLAIN = "0000-00-00T00:00:00+00:00";
    private static final int YEAR = "0000".length();
    private static final int MONTH = "0000-00".length();
    private static final int DATE = "0000-00-00".length();
    private static final int UTC = "0000-00-00T00:00:00Z".length();

    private EdtfParser() {}

    /** Refuses a time that {@link #parse} refuses. */
    static void check(String edtf) {
        if (!isPlain(edtf)) {
            parse(edtf);
        }
    }

    /**
     * Returns whether this is only a year, a month, a date or a date-time with an offset, so that it is valid without
     * parsing.
     */
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

    /** Returns the start and the end of a time; refuses a time that is not valid. */
    static TimeBounds parse(String edtf) {
        Require.words("time", edtf);
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            SingleTime time = single(edtf, edtf);
            return new TimeBounds(time, time);
        }
        String shown = Require.quoted(edtf);
        Require.that(edtf.indexOf('/', slash + 1) < 0, "time", "have at most one /, between start and end", shown);
        SingleTime start = endOfInterval(edtf.substring(0, slash), edtf);
        SingleTime end = endOfInterval(edtf.substring(slash + 1), edtf);
        Require.that(start != null || end != null, "time", "have a start or an end", shown);
        Require.that(start == null || end == null || !start.isAfter(end), "time", "not start after its end", shown);
        return new TimeBounds(start, end);
    }

    private static @Nullable SingleTime endOfInterval(String end, String whole) {
        return end.isEmpty() || end.equals("..") ? null : single(end, whole);
    }

    private static SingleTime single(String edtf, String whole) {
        String shown = Require.quoted(edtf) + (edtf.equals(whole) ? "" : " in " + Require.quoted(whole));
        Matcher parts = Form.SINGLE_TIME.matcher(edtf);
        if (!parts.matches()) {
            throw refusal(edtf, shown);
        }
        Require.that(!edtf.startsWith("-0000"), "time", "have no sign before the year 0000", shown);
        int year = Integer.parseInt(parts.group("year"));
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        if (parts.group("month") != null) {
            Require.that(
                    !Form.SEASON.matcher(edtf).matches(),
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
            return new SingleTime(edtf, first.atStartOfDay(), last.atTime(LocalTime.MAX), null);
        }
        Require.that(parts.group("day") != null, "time", "have a complete date before T", shown);
        LocalDateTime time = first.atTime(
                number(parts, "hour", 0, 23, shown),
                number(parts, "minute", 0, 59, shown),
                number(parts, "second", 0, 59, shown));
        return new SingleTime(edtf, time, time, offset(parts.group("offset"), shown));
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
                number >= min && number <= max, "time", "have its " + name + " between 0" + min + " and " + max, shown);
        return number;
    }

    private static @Nullable ZoneOffset offset(@Nullable String offset, String shown) {
        if (offset == null) {
            return null;
        }
        Require.that(!offset.matches("-00(:00)?"), "time", "have Z, +00 or +00:00 for UTC, not a minus sign", shown);
        try {
            return ZoneOffset.of(offset);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "time must have its offset between -18:00 and +18:00, with minutes up to 59: " + shown, e);
        }
    }

    /** The patterns of a single time. Most times are plain, and a program that reads only such does not compile them. */
    private static final class Form {
        static final Pattern SINGLE_TIME =
                Pattern.compile("(?<year>-?[0-9]{4})(?:-(?<month>[0-9]{2}))?(?:-(?<day>[0-9]{2}))?"
                        + "(?:[?~%]|T(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})"
                        + "(?<offset>Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?");
        static final Pattern SEASON = Pattern.compile("-?[0-9]{4}-(?:2[1-9]|3[0-9]|4[01])[?~%]?");

        private Form() {}
    }

    /** A form that is refused, and the rule that it violates. The first form that applies is reported. */
    private record Refusal(Pattern pattern, String rule) {
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
}
