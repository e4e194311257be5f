package dev.readout.grounding.internal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The character references of HTML, which remain in a quotation that was copied from the source of a page.
 *
 * <p>A reference ends with a semicolon. HTML allows some names without it, but in prose these are other words, as in
 * {@code R&D} or {@code ?a=1&copy=2}. A reference may have been escaped once more, as <code>&amp;amp;rsquo;</code>.
 */
final class CharacterReferences {
    /** A reference to no second character. */
    static final int NONE = -1;

    // The length of &CounterClockwiseContourIntegral;
    private static final int LONGEST_REFERENCE = 33;

    private static final String ESCAPED_AMPERSAND = "&amp;";

    /** The characters of windows-1252 in place of the controls {@code U+0080} to {@code U+009F} (HTML, section 13.2.5.80). */
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /**
     * A character reference in a string.
     *
     * @param first the character that the reference is read as
     * @param second the second character, or {@link #NONE}
     * @param length the length of the reference
     */
    record Reference(int first, int second, int length) {
        Reference escaped() {
            return new Reference(first, second, length + ESCAPED_AMPERSAND.length() - 1);
        }
    }

    /** The named references. They are only read when a string has one. */
    private static final class Named {
        static final Map<String, String> CHARACTERS = load();

        private static Map<String, String> load() {
            Map<String, String> characters = new HashMap<>();
            try (InputStream in =
                            Objects.requireNonNull(CharacterReferences.class.getResourceAsStream("references.txt"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#")) {
                        String[] parts = line.split(" ", -1);
                        StringBuilder named = new StringBuilder();
                        for (int i = 1; i < parts.length; i++) {
                            named.appendCodePoint(Integer.parseInt(parts[i], 16));
                        }
                        characters.put(parts[0], named.toString());
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return characters;
        }
    }

    private CharacterReferences() {}

    /** Returns the named references, without ampersand and semicolon, and their characters. */
    static Map<String, String> named() {
        return Map.copyOf(Named.CHARACTERS);
    }

    /** Returns the reference that begins with the ampersand at this index, or null if there is none. */
    static @Nullable Reference at(String source, int index) {
        if (source.startsWith(ESCAPED_AMPERSAND, index)) {
            Reference escaped = read(source, index + ESCAPED_AMPERSAND.length() - 1);
            if (escaped != null) {
                return escaped.escaped();
            }
        }
        return read(source, index);
    }

    /** Returns the reference after the ampersand or the escaped ampersand that ends at this index. */
    private static @Nullable Reference read(String source, int index) {
        int last = Math.min(source.length(), index + LONGEST_REFERENCE);
        int end = index + 1;
        while (end < last && isOfReference(source.charAt(end))) {
            end++;
        }
        if (end == last || source.charAt(end) != ';' || end < index + 3) {
            return null;
        }
        int length = end + 1 - index;
        return source.charAt(index + 1) == '#'
                ? number(source, index + 2, end, length)
                : named(source.substring(index + 1, end), length);
    }

    private static boolean isOfReference(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    private static @Nullable Reference named(String name, int length) {
        String characters = Named.CHARACTERS.get(name);
        if (characters == null) {
            return null;
        }
        int first = characters.codePointAt(0);
        int next = Character.charCount(first);
        return new Reference(first, next < characters.length() ? characters.codePointAt(next) : NONE, length);
    }

    private static @Nullable Reference number(String source, int from, int end, int length) {
        boolean isHexadecimal = (source.charAt(from) | 0x20) == 'x';
        int radix = isHexadecimal ? 16 : 10;
        int at = isHexadecimal ? from + 1 : from;
        boolean isCharacter = at < end;
        int value = 0;
        while (isCharacter && at < end) {
            int digit = Character.digit(source.charAt(at), radix);
            value = value * radix + digit;
            isCharacter = digit >= 0 && value <= Character.MAX_CODE_POINT;
            at++;
        }
        return isCharacter && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE)
                ? new Reference(withoutControl(value), NONE, length)
                : null;
    }

    /**
     * Returns the character of windows-1252 for a control character in {@code U+0080} to {@code U+009F}, or any other
     * character itself.
     */
    static int withoutControl(int c) {
        return c >= 0x80 && c <= 0x9F ? WINDOWS_1252.charAt(c - 0x80) : c;
    }
}
