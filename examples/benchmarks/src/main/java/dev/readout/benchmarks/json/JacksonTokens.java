package dev.readout.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Jackson's tokens alone, the least that anything built on it does: it takes every string and every number, and makes
 * nothing of them. It writes tokens that are known beforehand, with encoded names, into a buffer that is reused.
 */
final class JacksonTokens implements Peer {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Returns a sum over all values, so that the JIT compiler can't leave any of them out. */
    @Override
    public Object read(byte[] document) {
        long sum = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case VALUE_STRING -> sum += parser.getString().length();
                    case VALUE_NUMBER_INT -> sum += parser.getIntValue();
                    case VALUE_NUMBER_FLOAT -> sum += (long) parser.getDoubleValue();
                    default -> sum++;
                }
            }
        }
        return sum;
    }

    @Override
    public Object load(byte[] document) {
        Map<String, SerializableString> names = new HashMap<>();
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(
                        switch (token) {
                            case PROPERTY_NAME ->
                                new Token(
                                        token,
                                        "",
                                        names.computeIfAbsent(parser.currentName(), SerializedString::new),
                                        0,
                                        0);
                            case VALUE_STRING -> new Token(token, parser.getString(), null, 0, 0);
                            case VALUE_NUMBER_INT -> new Token(token, "", null, parser.getIntValue(), 0);
                            case VALUE_NUMBER_FLOAT -> new Token(token, "", null, 0, parser.getDoubleValue());
                            default -> new Token(token, "", null, 0, 0);
                        });
            }
        }
        return tokens.toArray(Token[]::new);
    }

    @Override
    public byte[] write(Object article) {
        ObjectWriteContext context = ObjectWriteContext.empty();
        bytes.reset();
        try (JsonGenerator generator = FACTORY.createGenerator(context, bytes)) {
            for (Token token : (Token[]) article) {
                switch (token.kind) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName(token.name);
                    case VALUE_STRING -> generator.writeString(token.string);
                    case VALUE_NUMBER_INT -> generator.writeNumber(token.integer);
                    case VALUE_NUMBER_FLOAT -> generator.writeNumber(token.decimal);
                    default -> throw new IllegalArgumentException(token.toString());
                }
            }
        }
        return bytes.toByteArray();
    }

    private record Token(JsonToken kind, String string, SerializableString name, int integer, double decimal) {}
}
