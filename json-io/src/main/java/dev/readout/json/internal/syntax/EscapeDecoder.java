package dev.readout.json.internal.syntax;

/** Decodes the escapes of a JSON string (RFC 8259, section 7) from its bytes. */
final class EscapeDecoder {
    private static final int SHORT = 2;
    private static final int UNICODE = 6;

    private EscapeDecoder() {}

    /** Returns the length of the escape of one code point, which starts at a backslash. A surrogate is never alone. */
    static int length(byte[] bytes, int backslash) {
        if (bytes[backslash + 1] != 'u') {
            return SHORT;
        }
        return Character.isSurrogate((char) hexadecimal(bytes, backslash + 2)) ? 2 * UNICODE : UNICODE;
    }

    /**
     * Returns the code point of the escape that starts at a backslash.
     *
     * @throws Tokens.Undecided if it is not a valid escape of a code point
     */
    static int codePoint(byte[] bytes, int backslash) {
        int i = backslash;
        return switch (bytes[i + 1]) {
            case '"', '\\', '/' -> bytes[i + 1];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int unit = hexadecimal(bytes, i + 2);
                if (!Character.isSurrogate((char) unit)) {
                    yield unit;
                }
                require(Character.isHighSurrogate((char) unit) && bytes[i + 6] == '\\' && bytes[i + 7] == 'u');
                int low = hexadecimal(bytes, i + 8);
                require(Character.isLowSurrogate((char) low));
                yield Character.toCodePoint((char) unit, (char) low);
            }
            default -> throw new Tokens.Undecided();
        };
    }

    /**
     * Returns the number of four digits. The quote that ends the string is not a digit, so nothing after it is read.
     */
    private static int hexadecimal(byte[] bytes, int i) {
        int unit = 0;
        for (int digit = i; digit < i + 4; digit++) {
            int value = Character.digit(bytes[digit], 16);
            require(value >= 0);
            unit = (unit << 4) | value;
        }
        return unit;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Tokens.Undecided();
        }
    }
}
