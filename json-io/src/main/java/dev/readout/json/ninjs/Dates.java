package dev.readout.json.ninjs;

import dev.readout.metadata.When;
import java.util.Optional;

/** Reads and writes dates of ninjs, which have a time and an offset (RFC 3339). Others are read if they are clear. */
final class Dates {
    private static final String FORM = "0000-00-00T00:00:00";
    private static final int DATE = "0000-00-00".length();
    private static final int LONGEST = 60;

    private Dates() {}

    /** Returns the time that a date means, without fractions of seconds. */
    static Optional<When> parse(String date) {
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = date.strip();
        if (plain.length() > DATE) {
            plain = withoutFraction(plain.substring(0, DATE) + time(plain.substring(DATE)));
        }
        for (int i = 0; i < plain.length(); i++) {
            if ("0123456789-T:Z+".indexOf(plain.charAt(i)) < 0) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(When.parse(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns a time with a capital T and Z, and with the colon in its offset and its seconds. */
    private static String time(String time) {
        StringBuilder plain = new StringBuilder(time.replace('t', 'T').replace('z', 'Z'));
        if (plain.charAt(0) == ' ') {
            plain.setCharAt(0, 'T');
        }
        int offset = Math.max(plain.indexOf("+"), plain.indexOf("-"));
        if (offset > 0 && plain.length() == offset + "+0000".length()) {
            plain.insert(offset + "+00".length(), ':');
        }
        int end = offset > 0 ? offset : plain.length() - (plain.charAt(plain.length() - 1) == 'Z' ? 1 : 0);
        if (end == "T00:00".length()) {
            plain.insert(end, ":00");
        }
        return plain.toString();
    }

    private static String withoutFraction(String date) {
        int dot = date.indexOf('.');
        if (dot != FORM.length()) {
            return date;
        }
        int end = dot + 1;
        while (end < date.length() && date.charAt(end) >= '0' && date.charAt(end) <= '9') {
            end++;
        }
        return end == dot + 1 ? date : date.substring(0, dot) + date.substring(end);
    }

    /** Returns whether a string has the form of a date with a time and an offset. */
    static boolean isDateTime(String date) {
        if (date.length() <= FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char form = FORM.charAt(i);
            char c = date.charAt(i);
            boolean holds = form == '0' ? c >= '0' && c <= '9' : form == c || (form == 'T' && c == 't');
            if (!holds) {
                return false;
            }
        }
        String offset = withoutFraction(date).substring(FORM.length());
        return offset.equalsIgnoreCase("Z")
                || (offset.length() == "+00:00".length()
                        && (offset.charAt(0) == '+' || offset.charAt(0) == '-')
                        && offset.charAt("+00".length()) == ':');
    }
}
