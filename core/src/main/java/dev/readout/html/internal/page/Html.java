package dev.readout.html.internal.page;

/**
 * Escapes strings for HTML. The result means the same characters in the content of an element and in a quoted attribute.
 *
 * <p>A parser of HTML replaces some characters, whether or not they are escaped: it drops or replaces U+0000, and a
 * carriage return becomes a line feed unless it is a character reference (HTML, section 13.2.5). So U+0000 is shown as
 * its symbol ␀, and a carriage return is a reference. An unpaired surrogate, which no encoding can represent, becomes
 * U+FFFD.
 */
public final class Html {
    private Html() {}

    public static String escape(String string) {
        int first = 0;
        while (first < string.length() && isPlain(string.charAt(first))) {
            first++;
        }
        if (first == string.length()) {
            return string;
        }
        StringBuilder escaped = new StringBuilder(string.length() + 32).append(string, 0, first);
        for (int i = first; i < string.length(); i++) {
            char c = string.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean isPair = Character.isHighSurrogate(c)
                        && i + 1 < string.length()
                        && Character.isLowSurrogate(string.charAt(i + 1));
                escaped.append(isPair ? string.substring(i, i + 2) : "\uFFFD");
                i += isPair ? 1 : 0;
            } else {
                append(c, escaped);
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'' && !Character.isSurrogate(c);
    }

    private static void append(char c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\r' -> escaped.append("&#13;");
            case '\0' -> escaped.append('\u2400');
            default -> escaped.append(c);
        }
    }
}
