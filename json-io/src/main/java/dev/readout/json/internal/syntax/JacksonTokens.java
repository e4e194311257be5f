package dev.readout.json.internal.syntax;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens that Jackson's parser gives, for any document, with their locations. */
public final class JacksonTokens implements Tokens {
    private static final int SHOWN = 40;

    private final ParserInput input;
    private JsonParser parser;

    public JacksonTokens(ParserInput input) {
        this.input = input;
        this.parser = input.parser();
    }

    @Override
    public boolean start() {
        if (parser.isClosed()) {
            parser = input.parser();
        }
        return parser.nextToken() != null;
    }

    @Override
    public boolean end() {
        return parser.nextToken() == null;
    }

    @Override
    public @Nullable JsonToken token() {
        return parser.currentToken();
    }

    @Override
    public int nextMember() {
        int match = parser.nextNameMatch(JacksonMemberNames.MATCHER);
        return switch (match) {
            case PropertyNameMatcher.MATCH_END_OBJECT -> END;
            case PropertyNameMatcher.MATCH_UNKNOWN_NAME -> UNKNOWN;
            default -> match;
        };
    }

    @Override
    public @Nullable String nextName() {
        return parser.nextName();
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public void value() {
        parser.nextToken();
    }

    @Override
    public boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    public void skip() {
        parser.skipChildren();
    }

    @Override
    public String string() {
        return parser.getString();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public boolean stringIs(Text text, int start, int end) {
        String all = text.string();
        int from = text.toUtf16Index(start);
        int length = text.toUtf16Index(end) - from;
        if (parser.getStringLength() != length) {
            return false;
        }
        char[] characters = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        for (int i = 0; i < length; i++) {
            if (characters[offset + i] != all.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable Passage passage(Text text) {
        return null;
    }

    @Override
    public int count() {
        boolean isInt = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT;
        return isInt ? Math.max(parser.getIntValue(), -1) : -1;
    }

    @Override
    public double number() {
        // The parser takes the integer -0 for 0.
        boolean isInteger = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
        return isInteger ? Double.parseDouble(parser.getString()) : parser.getDoubleValue();
    }

    @Override
    public boolean knowsLocations() {
        return true;
    }

    @Override
    public String found() {
        JsonToken token = parser.currentToken();
        return switch (Objects.requireNonNull(token)) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the string " + Require.quoted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = parser.getString();
                yield "the number " + (number.length() <= SHOWN ? number : number.substring(0, SHOWN) + "…");
            }
            default -> String.valueOf(token.asString());
        };
    }

    @Override
    public String pointer() {
        return input.pointer() + parser.streamReadContext().pathAsPointer();
    }

    /** Returns where the token starts, in bytes. */
    long startOffset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Returns where the token ends, in bytes. */
    long endOffset() {
        parser.finishToken();
        return parser.currentLocation().getByteOffset();
    }

    @Override
    public SourceLocation location() {
        return input.at(parser.currentTokenLocation());
    }

    @Override
    public SourceLocation location(JacksonException e) {
        return input.at(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
    }

    @Override
    public SourceLocation find(String pointer, boolean name) {
        return input.find(pointer, name);
    }

    @Override
    public void close() {
        parser.close();
    }
}
