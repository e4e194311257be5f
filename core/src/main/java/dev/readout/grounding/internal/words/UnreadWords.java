package dev.readout.grounding.internal.words;

/** The words of a text that are read when they are first asked for. */
public interface UnreadWords {
    /** Reads a word and the gap after it, and perhaps those beside it. With the first word, the gap before it is read. */
    void read(int word, Words into);

    /** Returns the first word that starts at or after an index of the source, or the number of words if there is none. */
    int firstFrom(int index, Words into);
}
