package dev.readout.grounding.internal.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character references of HTML, which remain in a quotation that was copied from the source of a page. */
public final class CharacterReferences {
    private static final int LONGEST_REFERENCE = 10;

    /** The named references that prose needs, of all those of HTML (section 13.5). */
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("lt", (int) '<'),
            Map.entry("gt", (int) '>'),
            Map.entry("quot", (int) '"'),
            Map.entry("apos", (int) '\''),
            Map.entry("nbsp", 0xA0),
            Map.entry("shy", 0xAD),
            Map.entry("laquo", 0xAB),
            Map.entry("raquo", 0xBB),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("lsquo", 0x2018),
            Map.entry("rsquo", 0x2019),
            Map.entry("sbquo", 0x201A),
            Map.entry("ldquo", 0x201C),
            Map.entry("rdquo", 0x201D),
            Map.entry("bdquo", 0x201E),
            Map.entry("hellip", 0x2026));

    /**
     * A character reference in a string.
     *
     * @param codePoint the character that the reference stands for
     * @param length the length of the reference
     */
    record Reference(int codePoint, int length) {}

    private CharacterReferences() {}

    /** Returns the reference that begins with the ampersand at this index, or null if there is none. */
    static @Nullable Reference at(String source, int index) {
        int last = Math.min(source.length(), index + LONGEST_REFERENCE);
        int end = index + 1;
        while (end < last && source.charAt(end) != ';') {
            end++;
        }
        if (end == last) {
            return null;
        }
        String name = source.substring(index + 1, end);
        Integer codePoint = name.startsWith("#") ? number(name) : NAMED.get(name);
        return codePoint == null ? null : new Reference(codePoint, end + 1 - index);
    }

    private static @Nullable Integer number(String name) {
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hexadecimal ? 2 : 1);
        int radix = hexadecimal ? 16 : 10;
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return null;
            }
            value = value * radix + digit;
        }
        boolean isCharacter = !digits.isEmpty() && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
        return isCharacter ? (Integer) (int) value : null;
    }
}
