package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.function.IntConsumer;

/** The words that a text hyphenates at the end of a line, perhaps of several lines, as hashes of their joined forms. */
final class BrokenWords {
    private static final BrokenWords NONE = new BrokenWords(new int[0], new int[0], new int[0]);

    /** For each joined form, its first part, in ascending order. */
    private final int[] starts;

    /** For each joined form, the word after its last part. */
    private final int[] ends;

    private final int[] hashes;

    private BrokenWords(int[] starts, int[] ends, int[] hashes) {
        this.starts = starts;
        this.ends = ends;
        this.hashes = hashes;
    }

    static BrokenWords of(Words words) {
        IntList starts = new IntList();
        IntList ends = new IntList();
        IntList hashes = new IntList();
        for (int start = 0; start + 1 < words.size(); start++) {
            int last = LineHyphens.runEnd(words, start);
            StringBuilder form = new StringBuilder(last > start + 1 ? words.form(start) : "");
            for (int end = start + 2; end <= last; end++) {
                form.append(words.form(end - 1));
                starts.add(start);
                ends.add(end);
                hashes.add(WordHash.of(form.toString()));
            }
        }
        return hashes.size() == 0 ? NONE : new BrokenWords(starts.toArray(), ends.toArray(), hashes.toArray());
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Returns whether one of these hashes is that of a joined form. */
    boolean have(int[] wanted) {
        for (int hash : hashes) {
            for (int other : wanted) {
                if (hash == other) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Calls an action for each joined form, and for each two words in a row of which one or both are joined forms. */
    void eachTerm(int[] words, IntConsumer action) {
        for (int i = 0; i < hashes.length; i++) {
            action.accept(hashes[i]);
            if (starts[i] > 0) {
                action.accept(WordHash.ofPair(words[starts[i] - 1], hashes[i]));
            }
            if (ends[i] < words.length) {
                action.accept(WordHash.ofPair(hashes[i], words[ends[i]]));
            }
            for (int next = i + 1; next < hashes.length && starts[next] <= ends[i]; next++) {
                if (starts[next] == ends[i]) {
                    action.accept(WordHash.ofPair(hashes[i], hashes[next]));
                }
            }
        }
    }
}
