package dev.readout.json.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of RFC 8785 are cited by section. */
class NumberPrinterTest {
    /** Appendix B, and the bounds where ECMAScript begins to write an exponent. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writesNumbersAsEcmaScript(String bits, String expected) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(NumberPrinter.shortest(number)).isEqualTo(expected);
        assertThat(Double.parseDouble(expected)).isEqualTo(number + 0.0);
    }

    @Test
    void writesDecimalsAsTheyAreSaid() {
        Random random = new Random(85);
        for (int run = 0; run < 50_000; run++) {
            BigDecimal decimal = BigDecimal.valueOf(1 + random.nextInt(Integer.MAX_VALUE), random.nextInt(7));
            String digits = decimal.stripTrailingZeros().toPlainString();
            assertThat(NumberPrinter.shortest(decimal.doubleValue())).isEqualTo(digits);
            assertThat(NumberPrinter.shortest(-decimal.doubleValue())).isEqualTo("-" + digits);
        }
    }

    @Test
    void writesConfidencesAsShortAsTheyCanBe() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double number = random.nextDouble() * Math.pow(10, -random.nextInt(12));
            String written = NumberPrinter.shortest(number);
            assertThat(Double.parseDouble(written)).isEqualTo(number);
            assertThat(written).matches("0\\.0{0,5}[1-9][0-9]*|[1-9](\\.[0-9]*[1-9])?e-[1-9][0-9]*");
        }
    }
}
