package dev.readout.json.internal.syntax;

import dev.readout.text.Passage;
import dev.readout.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document, one after the other. Each value must be read or skipped before the next token.
 *
 * <p>“The current value” is the value at whose first token the tokens are.
 */
public interface Tokens extends AutoCloseable {
    /** {@link #nextMember} returns this at the end of the object. */
    int END = -1;

    /** {@link #nextMember} returns this for a name that no {@link MemberName} has. */
    int UNKNOWN = -2;

    /** Moves to the first token, also a second time, or returns false if there is none. */
    boolean start();

    /** Moves after the outermost value, and returns whether the document ends there. */
    boolean end();

    /** Returns the current token. A number that is not an integer may have the token of an integer. */
    @Nullable
    JsonToken token();

    /**
     * Moves to the name of the next member, and returns the {@linkplain MemberName#index index} of the name, {@link
     * #UNKNOWN} or {@link #END}.
     */
    int nextMember();

    /** Moves to the name of the next member and returns it, or returns null at the end of the object. */
    @Nullable
    String nextName();

    /** Returns the current name. */
    String name();

    /** Moves from a name to its value. */
    void value();

    /** Moves to the next element of a list, or returns false at its end. */
    boolean nextElement();

    /** Moves to the last token of the current value. */
    void skip();

    /** Returns the current string. */
    String string();

    /** Returns the current string, which is the text that {@link #stringIs} and {@link #passage} compare with. */
    String text();

    /** Returns whether the current string has exactly the characters in {@code [start, end)} of the text. */
    boolean stringIs(Text text, int start, int end);

    /**
     * Returns the passage at whose first token, the start of a list, the tokens are. Returns null and does not move if
     * the passage is not written as Readout writes it, or has other words than the text.
     */
    @Nullable
    Passage passage(Text text);

    /** Returns the current number if it is an integer from 0 to {@link Integer#MAX_VALUE}, else -1. */
    int count();

    /** Returns the current number. */
    double number();

    /**
     * Returns whether the location of a token is known. If it is not known, methods that are asked for a location throw
     * {@link Undecided}, strings are always well-formed, and a check that the model repeats need not be made here.
     */
    boolean knowsLocations();

    /** Returns the current value in words, for messages. */
    String found();

    /** Returns the JSON Pointer of the current value or name; empty if locations are not known. */
    String pointer();

    /** Returns the location of the current token. */
    SourceLocation location();

    /** Returns the location of a fault that Jackson found. */
    SourceLocation location(JacksonException e);

    /**
     * Returns the location of a value.
     *
     * @param name whether the location of the member's name is wanted instead
     */
    SourceLocation find(String pointer, boolean name);

    @Override
    void close();

    /** These tokens cannot read the document: other ones, which know locations, must read it and report the fault. */
    final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Undecided() {
            super(null, null, false, false);
        }
    }
}
