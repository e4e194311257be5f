package dev.readout.json.internal.syntax;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;

/** Relates JSON Pointers (RFC 6901) to the tokens of a parser. */
final class PointerSearch {
    private PointerSearch() {}

    /**
     * Moves to the value at the pointer, or to the name of the member, and returns whether there is one.
     *
     * @param parser a parser before the first token
     * @param name whether the name is wanted
     */
    static boolean moveTo(String pointer, boolean name, JsonParser parser) {
        try {
            parser.nextToken();
            return moveInside(JsonPointer.compile(pointer), name, parser);
        } catch (JacksonException e) {
            // The document is broken before the value, which therefore is not found.
            return false;
        }
    }

    /**
     * Moves from the first token of a value to a value in it, or to its name; if there is none, to the last token. The
     * path of each token is not built: if the path had a long name, that would take the square of its length.
     */
    private static boolean moveInside(JsonPointer pointer, boolean name, JsonParser parser) {
        if (pointer.matches()) {
            return true;
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String member = parser.nextName(); member != null; member = parser.nextName()) {
                boolean isThis = pointer.matchesProperty(member);
                if (isThis && name && pointer.tail().matches()) {
                    return true;
                }
                parser.nextToken();
                if (isThis && moveInside(pointer.tail(), name, parser)) {
                    return true;
                }
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                if (pointer.matchesElement(index) && moveInside(pointer.tail(), name, parser)) {
                    return true;
                }
                parser.skipChildren();
            }
        }
        return false;
    }

    /** Returns the pointer of the innermost value that has begun where the parser's input ends. */
    static String atEnd(JsonParser parser) {
        try {
            while (parser.nextToken() != null) {
                parser.finishToken();
            }
        } catch (JacksonException e) {
            // The input ends in the middle of this value.
        }
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
