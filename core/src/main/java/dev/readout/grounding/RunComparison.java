package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.words.Words;

/**
 * Compares a run of words of a quotation with a run of a text, word by word and gap by gap, and adds the differences.
 */
final class RunComparison {
    private final Words quoted;
    private final Words text;
    private final GapDifference gaps;
    private final Differences differences;

    RunComparison(Words quoted, Words text, GapDifference gaps, Differences differences) {
        this.quoted = quoted;
        this.text = text;
        this.gaps = gaps;
        this.differences = differences;
    }

    /** Returns the words of the quotation. */
    Words quoted() {
        return quoted;
    }

    /**
     * Returns whether the words from one to before another have the same forms as the words of the text from a place
     * on.
     */
    boolean areSame(int from, int to, int place) {
        for (int i = from; i < to; i++) {
            if (!quoted.form(i).equals(text.form(place + i - from))) {
                return false;
            }
        }
        return true;
    }

    /** Compares the words from one to before another, and the gaps between them, with the text from a place on. */
    void compare(int from, int to, int place, boolean anyFirst) {
        for (int i = from; i < to; i++) {
            int textPlace = place + i - from;
            if (i > from) {
                compareGap(i, textPlace, Kind.PUNCTUATION);
            }
            Kind kind = WordDifference.kind(quoted, i, text, textPlace, anyFirst && i == from);
            if (kind != null) {
                differences.add(kind, quoted.start(i), quoted.end(i), text.start(textPlace), text.end(textPlace));
            }
        }
    }

    /**
     * Compares the gap before a word with the gap before a place. Other punctuation is added as the kind
     * {@code change}.
     */
    void compareGap(int word, int place, Kind change) {
        Kind kind = gaps.kind(word, place);
        if (kind != null) {
            differences.add(
                    kind == Kind.PUNCTUATION ? change : kind,
                    quoted.gapStart(word),
                    quoted.gapEnd(word),
                    text.gapStart(place),
                    text.gapEnd(place));
        }
    }
}
