package dev.readout.html.internal.words;

import dev.readout.metadata.When;
import java.time.LocalTime;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for a time, with its precision and its uncertainty: “about March 2024”. They depend on no locale. */
public final class TimeWords {
    private static final Pattern SINGLE = Pattern.compile(
            "(?<year>-?\\d{4})(-(?<month>\\d\\d)(-(?<day>\\d\\d)(T(?<time>[\\d:]{8})(?<offset>\\S*))?)?)?(?<qualifier>[?~%]?)");

    private TimeWords() {}

    /** Returns the words for a time. */
    public static String of(When when) {
        if (!when.isInterval()) {
            return single(when);
        }
        String start = when.start().map(TimeWords::single).orElse("an unknown time");
        String end = when.end().map(TimeWords::single).orElse("an unknown time");
        if (when.isStartOpen()) {
            return "until " + end + ", without a start";
        }
        return "from " + start + (when.isEndOpen() ? ", without an end" : " to " + end);
    }

    private static String single(When when) {
        Matcher parts = SINGLE.matcher(when.toString());
        if (!parts.matches()) {
            return when.toString();
        }
        String words = year(Integer.parseInt(parts.group("year")));
        if (parts.group("month") != null) {
            words = month(Integer.parseInt(parts.group("month"))) + " " + words;
        }
        if (parts.group("day") != null) {
            words = Integer.parseInt(parts.group("day")) + " " + words;
        }
        if (parts.group("time") != null) {
            words += ", " + LocalTime.parse(parts.group("time")) + " " + offset(parts.group("offset"));
        }
        return qualified(parts.group("qualifier"), words);
    }

    /** Returns the words for a year of the Gregorian calendar, in which year 0 is the year before year 1. */
    private static String year(int year) {
        return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
    }

    private static String month(int month) {
        return EnumWords.capitalized(Month.of(month));
    }

    private static String offset(String offset) {
        if (offset.isEmpty()) {
            return "local time";
        }
        return offset.equals("Z") ? "UTC" : "UTC" + offset;
    }

    private static String qualified(String qualifier, String words) {
        return switch (qualifier) {
            case "?" -> "perhaps " + words;
            case "~" -> "about " + words;
            case "%" -> "perhaps about " + words;
            default -> words;
        };
    }
}
