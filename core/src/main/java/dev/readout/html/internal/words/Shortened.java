package dev.readout.html.internal.words;

/** The beginning of long words. */
public final class Shortened {
    private Shortened() {}

    /** Returns the words, or if there are more code points than the limit, the beginning of the words and “…”. */
    public static String to(int limit, String words) {
        if (words.length() <= limit || words.codePointCount(0, words.length()) <= limit) {
            return words;
        }
        int end = words.offsetByCodePoints(0, limit);
        int space = words.lastIndexOf(' ', end);
        // A cut between words, unless that loses too much.
        return words.substring(0, space > end - 20 && space > 0 ? space : end) + "…";
    }
}
