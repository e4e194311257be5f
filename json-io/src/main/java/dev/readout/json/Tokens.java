package dev.readout.json;

import dev.readout.text.Passage;
import dev.readout.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document, one after the other. Every value at which this is must be read or skipped before the next
 * token.
 */
interface Tokens extends AutoCloseable {
    int END = -1;
    int UNKNOWN = -2;

    /** Moves to the first token, perhaps once more, or returns false if there is none. */
    boolean start();

    /** Moves behind the value that the document is, and returns whether it ends there. */
    boolean end();

    /** Returns the token at which this is: that of a float may be the one of an integer. */
    @Nullable
    JsonToken token();

    /** Moves to the name of the next member, and returns its {@linkplain Member#at index}, {@link #UNKNOWN} or {@link #END}. */
    int nextMember();

    /** Moves to the next name, whatever it is, or returns null at the end of the object. */
    @Nullable
    String nextName();

    /** Returns the name at which this is. */
    String name();

    /** Moves from a name to its value. */
    void value();

    /** Moves to the next element of a list, or returns false at its end. */
    boolean nextElement();

    void skip();

    String string();

    /** Returns the string, which is the text that {@link #stringIs} is asked about. */
    String text();

    /** Returns whether the string has exactly these characters of the text. */
    boolean stringIs(Text text, int start, int end);

    /**
     * Reads the passage at whose first token, that of a list, this is, if it is written as passages mostly are and its
     * words are those of the text. Else returns null, and is where it was.
     */
    @Nullable
    Passage passage(Text text);

    /** Returns the number if it is an integer from 0 to {@link Integer#MAX_VALUE}, else -1. */
    int count();

    double number();

    /**
     * Returns whether this can tell where a token is. One that can't throws {@link Undecided} where it is asked to, and
     * gives well-formed strings only; checks that the model makes once more need not be made before.
     */
    boolean tellsPlaces();

    /** Returns words for the token at which this is. */
    String found();

    /** Returns the pointer of the value, or name, at whose first or last token this is; empty if this tells no places. */
    String pointer();

    Location location();

    Location location(JacksonException e);

    /** Returns the place of a value, or of the name of a member. */
    Location find(String pointer, boolean name);

    @Override
    void close();

    /** The document is none that this reads: another, which tells places, must read it and say what is wrong. */
    final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undecided() {
            super(null, null, false, false);
        }
    }
}
