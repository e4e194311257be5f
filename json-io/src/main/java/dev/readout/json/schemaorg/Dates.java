package dev.readout.json.schemaorg;

import dev.readout.metadata.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates that publishers write. schema.org asks for ISO 8601, and not all of them keep to it. */
final class Dates {
    private static final int LONGEST = 64;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    /** A date, and perhaps a time with or without seconds, a fraction and an offset. */
    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})"
            + "(?:[Tt ]\\s*([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]+)?)?\\s*"
            + "(?:([Zz]|UTC|GMT)|([+-][0-9]{2}):?([0-9]{2})?)?)?");
    /** A date with the English name of a month: “20 March 2017”, “March 20th, 2017”. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:\\p{Alpha}+,? )?([0-9]{1,2})(?:st|nd|rd|th)? (\\p{Alpha}{3,9})\\.?,? ([0-9]{4})");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:\\p{Alpha}+, )?(\\p{Alpha}{3,9})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})");

    private Dates() {}

    /** Returns the time that a string means; null if it is none. */
    static @Nullable When parse(String date) {
        When edtf = edtf(date);
        if (edtf != null || date.length() > LONGEST) {
            return edtf;
        }
        String trimmed = date.strip();
        Matcher iso = ISO.matcher(trimmed);
        if (iso.matches()) {
            return edtf(isoDate(iso));
        }
        Matcher dayFirst = DAY_FIRST.matcher(trimmed);
        if (dayFirst.matches()) {
            return named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(trimmed);
        if (monthFirst.matches()) {
            return named(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        return rfc1123(trimmed);
    }

    /** Returns whether ISO 8601-1 has a form for it: not for an interval as one date, and not for a qualified time. */
    static boolean isIso(When when) {
        return !when.isInterval() && !when.isUncertain() && !when.isApproximate();
    }

    private static String isoDate(Matcher iso) {
        StringBuilder edtf = new StringBuilder();
        edtf.append(iso.group(1)).append('-').append(iso.group(2)).append('-').append(iso.group(3));
        if (iso.group(4) != null) {
            edtf.append('T')
                    .append(iso.group(4))
                    .append(':')
                    .append(iso.group(5))
                    .append(':');
            edtf.append(iso.group(6) == null ? "00" : iso.group(6));
            if (iso.group(7) != null) {
                edtf.append('Z');
            } else if (iso.group(8) != null) {
                edtf.append(iso.group(8)).append(':').append(iso.group(9) == null ? "00" : iso.group(9));
            }
        }
        return edtf.toString();
    }

    private static @Nullable When named(String year, String month, String day) {
        int index = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
        try {
            return index < 0 || index % 3 != 0
                    ? null
                    : When.of(LocalDate.of(Integer.parseInt(year), index / 3 + 1, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable When rfc1123(String date) {
        try {
            return When.of(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable When edtf(String date) {
        try {
            return When.parse(date);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
