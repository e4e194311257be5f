package dev.readout.json.internal.syntax;

import java.io.Writer;
import java.util.Arrays;

/** The characters of one document that is written, in an array from the pool. */
final class CharacterBuffer extends Writer {
    private char[] characters = ArrayPool.CHARACTERS.take(0);
    private int length;

    @Override
    public void write(int character) {
        ensureCapacity(1);
        characters[length++] = (char) character;
    }

    @Override
    public void write(char[] from, int offset, int count) {
        ensureCapacity(count);
        System.arraycopy(from, offset, characters, length, count);
        length += count;
    }

    @Override
    public void write(String string, int offset, int count) {
        ensureCapacity(count);
        string.getChars(offset, offset + count, characters, length);
        length += count;
    }

    private void ensureCapacity(int more) {
        int needed = Math.addExact(length, more);
        if (needed > characters.length) {
            characters = Arrays.copyOf(characters, (int)
                    Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, 2L * characters.length)));
        }
    }

    @Override
    public void flush() {
        // Nothing is kept elsewhere.
    }

    /** Gives the array back: this buffer cannot be used any more. */
    @Override
    public void close() {
        ArrayPool.CHARACTERS.giveBack(characters);
        characters = new char[0];
        length = 0;
    }

    /** Returns the characters that were written. */
    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
