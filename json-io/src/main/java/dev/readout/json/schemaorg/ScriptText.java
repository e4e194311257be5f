package dev.readout.json.schemaorg;

/**
 * Makes JSON safe inside {@code <script type="application/ld+json">}. Where HTML begins a tag or a comment, there is always a less-than sign, and in
 * JSON these characters are only in strings.
 */
final class ScriptText {
    private ScriptText() {}

    /** Returns equal JSON without less-than signs and without the line breaks U+2028 and U+2029. */
    static String escaped(String json) {
        StringBuilder escaped = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<' || c == '\u2028' || c == '\u2029') {
                escaped = escaped == null ? new StringBuilder(json.length() + 64) : escaped;
                escaped.append(json, done, i);
                escaped.append(c == '<' ? "\\u003C" : c == '\u2028' ? "\\u2028" : "\\u2029");
                done = i + 1;
            }
        }
        return escaped == null
                ? json
                : escaped.append(json, done, json.length()).toString();
    }
}
