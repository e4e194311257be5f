package dev.readout.json.internal.syntax;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes whole documents with Jackson's generator. */
public final class JacksonDocumentWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JacksonDocumentWriter() {}

    /**
     * Returns what the action writes to a generator, as UTF-8.
     *
     * @param indented whether each member gets a line of its own
     */
    public static byte[] toBytes(boolean indented, Consumer<JsonGenerator> action) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObjectWriteContext context = indented ? new Indented() : ObjectWriteContext.empty();
        try (JsonGenerator generator = FACTORY.createGenerator(context, bytes)) {
            action.accept(generator);
        }
        return bytes.toByteArray();
    }

    /** Returns what the action writes to a generator, on one line. */
    public static String toString(Consumer<JsonGenerator> action) {
        try (CharacterBuffer characters = new CharacterBuffer()) {
            try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), characters)) {
                action.accept(generator);
            }
            return characters.toString();
        }
    }

    /** Writes {@code "name": value}, with lists and objects indented by two spaces and lines that end in LF. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
        }
    }
}
