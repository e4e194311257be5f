package dev.readout.json;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes documents with Jackson's generator. */
final class Generators {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    private Generators() {}

    /** Returns what was written to the generator, as UTF-8. */
    static byte[] toBytes(Layout layout, Consumer<JsonGenerator> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObjectWriteContext context = switch (layout) {
            case COMPACT -> ObjectWriteContext.empty();
            case INDENTED -> new Indented();
        };
        try (JsonGenerator generator = FACTORY.createGenerator(context, bytes)) {
            writer.accept(generator);
        }
        return bytes.toByteArray();
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
