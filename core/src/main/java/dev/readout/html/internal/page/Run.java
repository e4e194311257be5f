package dev.readout.html.internal.page;

import java.util.List;

/**
 * Words of the text that are marked alike.
 *
 * @param beginnings the statements of which a piece begins here
 * @param lines the lines below the words, the farthest first
 * @param words the words
 * @param classes the classes of CSS for what the words are; none for words that no passage covers
 * @param joints the statements of which a piece ends here that is continued elsewhere
 */
record Run(List<Reference> beginnings, List<Line> lines, String words, String classes, List<Reference> joints) {
    boolean isSpan() {
        return !classes.isEmpty();
    }
}
