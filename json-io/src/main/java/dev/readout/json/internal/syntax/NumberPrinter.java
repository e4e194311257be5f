package dev.readout.json.internal.syntax;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.NumberOutput;

/** Prints numbers, each in one form only (RFC 8785, section 3.2.2.3). */
final class NumberPrinter {
    /** The longest number has a sign, 17 digits, a point, and six zeros or an exponent. */
    static final int MAX_LENGTH = 32;

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
            byte[] digits = new byte[MAX_LENGTH];
            int length = writeMillionths(millionths, digits, 0);
            return (number < 0 ? "-" : "") + new String(digits, 0, length, StandardCharsets.US_ASCII);
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

    /**
     * Writes what {@link #shortest} returns, and returns the offset after it. Most numbers are written without a string.
     */
    static int write(double number, byte[] out, int at) {
        long millionths = Math.round(number * MILLION);
        if (number >= 0 && number < MILLION && millionths / MILLION == number) {
            return writeMillionths(millionths, out, at);
        }
        byte[] digits = shortest(number).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, out, at, digits.length);
        return at + digits.length;
    }

    /** Writes the decimal number that is this many millionths, without zeros at its end. */
    private static int writeMillionths(long millionths, byte[] out, int at) {
        int to = NumberOutput.outputInt((int) (millionths / (long) MILLION), out, at);
        int fraction = (int) (millionths % (long) MILLION);
        if (fraction > 0) {
            out[to++] = '.';
        }
        for (int place = (int) MILLION / 10; fraction > 0; place /= 10) {
            out[to++] = (byte) ('0' + fraction / place);
            fraction %= place;
        }
        return to;
    }
}
