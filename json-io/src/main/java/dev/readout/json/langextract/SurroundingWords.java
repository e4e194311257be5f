package dev.readout.json.langextract;

import dev.readout.internal.DraftContext;
import dev.readout.internal.Require;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Optional;

/**
 * The text directly before and after a passage. In a draft, which has no positions, it tells the passage from other places
 * with the same words.
 */
final class SurroundingWords {
    private SurroundingWords() {}

    /** Returns the text before the passage, without the part of a word at its start; none if only white space is left. */
    static Optional<String> before(Passage passage) {
        Text text = passage.text();
        int end = passage.hull().start();
        int start = Math.max(0, end - DraftContext.LENGTH);
        String words = text.slice(new Span(start, end));
        int from = 0;
        while (start > 0 && from < words.length() && !Characters.isWhiteSpace(words.charAt(from))) {
            from++;
        }
        return Optional.of(words.substring(from)).filter(w -> !Require.isBlank(w));
    }

    /** Returns the text after the passage, without the part of a word at its end; none if only white space is left. */
    static Optional<String> after(Passage passage) {
        Text text = passage.text();
        int start = passage.hull().end();
        int end = Math.min(text.length(), start + DraftContext.LENGTH);
        String words = text.slice(new Span(start, end));
        int to = words.length();
        while (end < text.length() && to > 0 && !Characters.isWhiteSpace(words.charAt(to - 1))) {
            to--;
        }
        return Optional.of(words.substring(0, to)).filter(w -> !Require.isBlank(w));
    }
}
