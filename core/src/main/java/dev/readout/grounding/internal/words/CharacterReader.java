package dev.readout.grounding.internal.words;

import dev.readout.grounding.internal.words.CharacterReferences.Reference;

/**
 * Reads the characters of a string one after the other. A character reference of HTML is read as its characters, and
 * a control character in {@code U+0080} to {@code U+009F}, as the standard reads a reference to it, as a character of
 * windows-1252. {@code U+0085} is one only as a reference, because alone it ends a line.
 */
final class CharacterReader {
    private final String source;
    private int codePoint;
    /** The second character of a reference that has two, if it is not read yet. */
    private int second = CharacterReferences.NONE;

    private int start;
    private int end;

    CharacterReader(String source) {
        this.source = source;
    }

    /** Moves to the character that begins at an index, or to the end. */
    void moveTo(int index) {
        second = CharacterReferences.NONE;
        start = index;
        end = index;
        if (index < source.length()) {
            read();
        }
    }

    private void read() {
        char c = source.charAt(start);
        Reference reference = c == '&' ? CharacterReferences.at(source, start) : null;
        if (reference != null) {
            codePoint = reference.first();
            second = reference.second();
            end = start + reference.length();
        } else if (Character.isHighSurrogate(c)) {
            codePoint = source.codePointAt(start);
            end = start + Character.charCount(codePoint);
        } else {
            codePoint = c == 0x85 ? c : CharacterReferences.withoutControl(c);
            end = start + 1;
        }
    }

    /** Moves to the next character, or to the end. The second character of a reference has the same position. */
    void advance() {
        if (isInReference()) {
            codePoint = second;
            second = CharacterReferences.NONE;
        } else {
            moveTo(end);
        }
    }

    /** Returns whether the next character is the second one of a reference. */
    boolean isInReference() {
        return second != CharacterReferences.NONE;
    }

    boolean isAtEnd() {
        return start == source.length();
    }

    int codePoint() {
        return codePoint;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
