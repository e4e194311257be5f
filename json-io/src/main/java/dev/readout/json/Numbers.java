package dev.readout.json;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.io.NumberOutput;

/** How a number is written, so that there is one form of each (RFC 8785, section 3.2.2.3). */
final class Numbers {
    // Where ECMAScript begins to write an exponent.
    private static final int MOST_DIGITS = 21;
    private static final int MOST_ZEROS = 6;
    private static final MathContext ONE_DIGIT = new MathContext(1);

    private Numbers() {}

    /** Returns the shortest digits that give the finite number back, as ECMAScript writes them. */
    static String shortest(double number) {
        if (number == 0) {
            return "0";
        }
        // Not Double.toString, which gives the shortest digits on Java 19 and later only.
        BigDecimal decimal = new BigDecimal(NumberOutput.toString(Math.abs(number), true)).stripTrailingZeros();
        // Java has two digits or more, and takes the nearest of two even where one digit is enough.
        BigDecimal oneDigit = decimal.round(ONE_DIGIT);
        if (decimal.precision() == 2 && oneDigit.doubleValue() == Math.abs(number)) {
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
}
