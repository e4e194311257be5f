package dev.readout.grounding.internal.words;

import dev.readout.internal.IntList;

/**
 * The position of each character of a string, in UTF-16 indexes.
 *
 * <p>At first, each character is one code unit at its own index. These positions are not stored, and most texts have no
 * others.
 */
final class CharacterPositions {
    /** The first character whose position is stored. */
    private int first = Integer.MAX_VALUE;
    /** The start and the end of each character from there on. */
    private final IntList stored = new IntList();

    /** Adds the position of a character. All characters before it must have been added. */
    void add(int index, int start, int end) {
        if (first < index || start != index || end != index + 1) {
            first = Math.min(first, index);
            stored.add(start);
            stored.add(end);
        }
    }

    int start(int index) {
        return index < first ? index : stored.get(2 * (index - first));
    }

    int end(int index) {
        return index < first ? index + 1 : stored.get(2 * (index - first) + 1);
    }

    /** Moves the end of the last character, and of those before it that have the same position. */
    void extendLast(int last, int end) {
        int start = start(last);
        int from = last;
        while (from > 0 && start(from - 1) == start) {
            from--;
        }
        first = Math.min(first, from);
        stored.truncate(2 * (from - first));
        for (int i = from; i <= last; i++) {
            stored.add(start);
            stored.add(end);
        }
    }
}
