package dev.readout.examples.corpora.report;

/** Escapes strings for the content and the quoted attributes of HTML. */
final class Escaped {
    private Escaped() {}

    static String of(String string) {
        StringBuilder escaped = new StringBuilder(string.length());
        string.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isShown(c) ? c : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    /** HTML has no controls but tab and line ends, and UTF-8 no unpaired surrogates. */
    private static boolean isShown(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && (c < 0x7F || c > 0x9F) && (c < 0xD800 || c > 0xDFFF));
    }
}
