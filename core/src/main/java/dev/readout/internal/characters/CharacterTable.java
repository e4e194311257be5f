package dev.readout.internal.characters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The table of all code points, as read from the generated resource.
 *
 * <p>The code points with the same kind and the same sets are a class. In the resource, a line that starts with a letter
 * gives the kind of the next class and its sets. The other lines list its ranges of code points:
 *
 * <pre>{@code
 * LETTER LETTERS CAPITAL_LETTERS
 *  41-5A C0-D6 D8-DE 100-136/2
 * }</pre>
 *
 * <p>Both ends of a range belong to it. {@code /2} means each second code point from the first to the last one. A code
 * point in no range is a {@link CharacterKind#LETTER} that is in no set. A line that starts with {@code #} is a comment.
 */
final class CharacterTable {
    static final String RESOURCE = "characters.txt";

    /** The end of the first two planes, which are kept in an array. The other planes have few ranges. */
    private static final int DIRECT = 0x20000;

    private final byte[] direct = new byte[DIRECT];
    private final List<int[]> others = new ArrayList<>();
    private final List<CharacterKind> kinds = new ArrayList<>(List.of(CharacterKind.LETTER));
    private final int[] sets = new int[256];

    private final byte[] bytes;
    private int at;

    CharacterTable(byte[] bytes) {
        this.bytes = bytes;
        while (at < bytes.length) {
            switch (bytes[at]) {
                case '#' -> at = lineEnd() + 1;
                case ' ' -> readRange();
                case '\n' -> at++;
                default -> readClass();
            }
        }
    }

    static CharacterTable load() {
        try (InputStream in = Objects.requireNonNull(CharacterTable.class.getResourceAsStream(RESOURCE))) {
            return new CharacterTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the class of each code point of the first two planes. */
    byte[] direct() {
        return direct;
    }

    /** Returns the ranges of the other planes: first code point, last one, class. */
    int[][] others() {
        return others.toArray(new int[0][]);
    }

    CharacterKind[] kinds() {
        return kinds.toArray(new CharacterKind[0]);
    }

    /** Returns the bits of the sets of each class. */
    int[] sets() {
        return Arrays.copyOf(sets, kinds.size());
    }

    private int lineEnd() {
        int end = at;
        while (bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private void readClass() {
        int end = lineEnd();
        String[] names = new String(bytes, at, end - at, StandardCharsets.US_ASCII).split(" ", -1);
        for (int i = 1; i < names.length; i++) {
            sets[kinds.size()] |= CharacterSet.valueOf(names[i]).bit;
        }
        kinds.add(CharacterKind.valueOf(names[0]));
        at = end + 1;
    }

    private void readRange() {
        at++;
        int first = readNumber();
        int last = first;
        int step = 1;
        if (bytes[at] == '-') {
            at++;
            last = readNumber();
        }
        if (bytes[at] == '/') {
            at++;
            step = readNumber();
        }
        int number = kinds.size() - 1;
        if (first >= DIRECT) {
            others.add(new int[] {first, last, number});
        } else if (step == 1) {
            Arrays.fill(direct, first, last + 1, (byte) number);
        } else {
            for (int c = first; c <= last; c += step) {
                direct[c] = (byte) number;
            }
        }
    }

    /** Returns the hexadecimal number here. */
    private int readNumber() {
        int number = 0;
        while (bytes[at] >= '0') {
            number = number << 4 | (bytes[at] <= '9' ? bytes[at] - '0' : bytes[at] - 'A' + 10);
            at++;
        }
        return number;
    }
}
