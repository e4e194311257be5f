package dev.readout.grounding.internal.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character references that HTML leaves behind where a quotation was copied from its source. */
public final class CharacterReferences {
    private static final int LONGEST = 10;

    /** Of the named references of HTML (13.5) those that prose needs. */
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
     * A reference.
     *
     * @param codePoint the character that it stands for
     * @param length its own length
     */
    record Entity(int codePoint, int length) {}

    private CharacterReferences() {}

    /** Returns the reference that begins with the ampersand at this index, if one does. */
    static @Nullable Entity at(String source, int index) {
        int last = Math.min(source.length(), index + LONGEST);
        int end = index + 1;
        while (end < last && source.charAt(end) != ';') {
            end++;
        }
        if (end == last) {
            return null;
        }
        String name = source.substring(index + 1, end);
        Integer codePoint = name.startsWith("#") ? number(name) : NAMED.get(name);
        return codePoint == null ? null : new Entity(codePoint, end + 1 - index);
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
