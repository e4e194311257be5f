package dev.readout.json.internal.syntax;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.io.NumberOutput;

/** Prints numbers, each in one form only (RFC 8785, section 3.2.2.3). */
final class NumberPrinter {
    // Where ECMAScript begins to write an exponent.
    private static final int MOST_DIGITS = 21;
    private static final int MOST_ZEROS = 6;
    private static final MathContext ONE_DIGIT = new MathContext(1);

    private static final double MILLION = 1e6;

    private NumberPrinter() {}

    /** Returns the shortest digits that give the finite number back, as ECMAScript writes them. */
    static String shortest(double number) {
        if (number == 0) {
            return "0";
        }
        double size = Math.abs(number);
        long millionths = Math.round(size * MILLION);
        if (size < MILLION && millionths / MILLION == size) {
            // Of up to 15 digits no two numbers are the same double, so these are the shortest.
            return (number < 0 ? "-" : "") + withMillionths(millionths);
        }
        // Not Double.toString, which gives the shortest digits on Java 19 and later only.
        BigDecimal decimal = new BigDecimal(NumberOutput.toString(size, true)).stripTrailingZeros();
        // Java has two digits or more, and takes the nearest of two even where one digit is enough.
        BigDecimal oneDigit = decimal.round(ONE_DIGIT);
        if (decimal.precision() == 2 && oneDigit.doubleValue() == size) {
            decimal = oneDigit;
        }
        String digits = decimal.unscaledValue().toString();
        int count = digits.length();
        int point = count - decimal.scale();
        String sign = number < 0 ? "-" : "";
        if (point > MOST_DIGITS || point <= -MOST_ZEROS) {
            String fraction = count == 1 ? "" : "." + digits.substring(1);
            return sign + digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
        }
        if (point >= count) {
            return sign + digits + "0".repeat(point - count);
        }
        return sign
                + (point > 0
                        ? digits.substring(0, point) + "." + digits.substring(point)
                        : "0." + "0".repeat(-point) + digits);
    }

    /** Returns the decimal number that is this many millionths, without zeros at its end. */
    private static String withMillionths(long millionths) {
        long whole = millionths / (long) MILLION;
        long fraction = millionths % (long) MILLION;
        if (fraction == 0) {
            return Long.toString(whole);
        }
        StringBuilder digits = new StringBuilder().append(whole).append('.');
        for (long place = (long) MILLION / 10; fraction > 0; place /= 10) {
            digits.append((char) ('0' + fraction / place));
            fraction %= place;
        }
        return digits.toString();
    }
}
