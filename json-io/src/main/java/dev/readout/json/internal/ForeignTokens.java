package dev.readout.json.internal;

import dev.readout.json.Limits;
import dev.readout.json.ReadoutReadException;
import dev.readout.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of a document. Each method for a value is called at its first token, and leaves the tokens at its last. */
public interface ForeignTokens {
    /** Refuses what is no object; its members follow. */
    void startObject();

    /** Moves to the value of the next member and returns its name, or null at the end of the object. */
    @Nullable
    String nextMember();

    /** Refuses what is no list; its elements follow. */
    void startList();

    /** Moves to the next element, or returns false at the end of the list. */
    boolean nextElement();

    JsonToken token();

    /** Returns a string, or refuses what is none, is too long or has an unpaired surrogate. */
    String string();

    /** Returns the text that a string is. */
    Text text();

    /** Returns the number if it is an integer from 0 to {@link Integer#MAX_VALUE}, else -1. */
    int count();

    /** Returns the value as it stands in the document. */
    String json();

    /** Returns the value as it stands in the document, when it has been read. */
    String jsonOf(Runnable value);

    /** Returns the value at which the tokens are, in words. */
    String found();

    /** Returns a refusal of the value at which the tokens are. */
    ReadoutReadException refusal(String problem);

    /** Returns a refusal at a JSON Pointer. If nothing stands there, the place in the source is that of what is around it. */
    ReadoutReadException refusal(String pointer, String problem);

    /** Returns how large a document may be. */
    Limits limits();
}
