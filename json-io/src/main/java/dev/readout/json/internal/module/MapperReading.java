package dev.readout.json.internal.module;

import dev.readout.exchange.Finding;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JacksonTokens;
import dev.readout.json.internal.syntax.ParserInput;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.SourceLocation;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
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
 * @param exception makes the public exception, which becomes the cause of Jackson's exception
 * @param handler takes what is left out of a value; if it is null, reading is strict
 */
public record MapperReading(
        DocumentLimits limits,
        Function<RefusedDocumentException, ? extends RuntimeException> exception,
        @Nullable Consumer<? super Finding> handler) {
    /** Returns the value at whose first token the parser is. */
    <T> T value(JsonParser parser, DeserializationContext context, MappedType.Read<T> read) {
        // Members may be in any order, so the value is kept and can be read again.
        TokenBuffer buffer = new TokenBuffer(ObjectWriteContext.empty(), false);
        buffer.copyCurrentStructure(parser);
        return read(buffer, parser, context, read);
    }

    /**
     * Returns the key. It is read strictly, because the word that a lenient reader reads instead could be a key itself.
     */
    <T> T key(String key, DeserializationContext context, MappedType.Read<T> read) {
        TokenBuffer buffer = new TokenBuffer(ObjectWriteContext.empty(), false);
        buffer.writeString(key);
        return new MapperReading(limits, exception, null).read(buffer, context.getParser(), context, read);
    }

    private <T> T read(TokenBuffer buffer, JsonParser parser, DeserializationContext context, MappedType.Read<T> read) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        try {
            return read.value(new JacksonTokens(new Buffered(buffer, context, pointer)), pointer, this);
        } catch (RefusedDocumentException e) {
            RuntimeException refusal = exception.apply(e);
            throw DatabindException.from(parser, String.valueOf(refusal.getMessage()), refusal);
        }
    }

    public boolean isLenient() {
        return handler != null;
    }

    /** Tells what was left out. */
    void report(Collection<Finding> findings) {
        if (handler != null) {
            findings.forEach(handler);
        }
    }

    private record Buffered(TokenBuffer buffer, DeserializationContext context, String pointer) implements ParserInput {
        @Override
        public JsonParser parser() {
            return buffer.asParser(context);
        }

        @Override
        public SourceLocation at(TokenStreamLocation location) {
            return SourceLocation.UNKNOWN;
        }

        @Override
        public SourceLocation find(String pointer, boolean name) {
            return SourceLocation.UNKNOWN;
        }
    }
}
