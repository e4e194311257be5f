package dev.readout.json;

import dev.readout.exchange.Finding;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/**
 * How a mapper reads values.
 *
 * @param limits how large a value may be
 * @param handler takes what is left out of a value; if it is null, reading is strict
 */
record MapperReading(Limits limits, @Nullable Consumer<? super Finding> handler) {
    /** Reads the value at whose first token the parser is. */
    <T> T value(JsonParser parser, DeserializationContext context, MappedType.Read<T> read) {
        // Members may be out of order, so the value must be there to be read again.
        TokenBuffer buffer = new TokenBuffer(ObjectWriteContext.empty(), false);
        buffer.copyCurrentStructure(parser);
        return read(buffer, parser, context, read);
    }

    /** Reads the key at which the parser is. It is read strictly: another word in its place could be a key itself. */
    <T> T key(String key, DeserializationContext context, MappedType.Read<T> read) {
        TokenBuffer buffer = new TokenBuffer(ObjectWriteContext.empty(), false);
        buffer.writeString(key);
        return new MapperReading(limits, null).read(buffer, context.getParser(), context, read);
    }

    private <T> T read(TokenBuffer buffer, JsonParser parser, DeserializationContext context, MappedType.Read<T> read) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        try {
            return read.value(new JacksonTokens(new Buffered(buffer, context, pointer)), pointer, this);
        } catch (ReadoutReadException e) {
            throw DatabindException.from(parser, String.valueOf(e.getMessage()), e);
        }
    }

    boolean isLenient() {
        return handler != null;
    }

    /** Hands over what was left out. */
    void report(Collection<Finding> findings) {
        if (handler != null) {
            findings.forEach(handler);
        }
    }

    private record Buffered(TokenBuffer buffer, DeserializationContext context, String pointer) implements Input {
        @Override
        public JsonParser parser() {
            return buffer.asParser(context);
        }

        @Override
        public Location at(TokenStreamLocation location) {
            return Location.UNKNOWN;
        }

        @Override
        public Location find(String pointer, boolean name) {
            return Location.UNKNOWN;
        }
    }
}
