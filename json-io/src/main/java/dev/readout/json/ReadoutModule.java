package dev.readout.json;

import dev.readout.article.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Lets a {@code JsonMapper} of Jackson 3 read and write an {@link Article} wherever it stands in a user's own types.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * List<Article> articles = mapper.readValue(bytes, new TypeReference<List<Article>>() {});
 * }</pre>
 *
 * <p>An article is read and written by {@link ReadoutJson}'s own code, whatever the mapper's settings. An exception of
 * Jackson for a document that holds no article has the {@link ReadoutReadException} as its cause.
 */
public final class ReadoutModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates a module that reads strictly. */
    public ReadoutModule() {
        this(ReadoutJson.strict());
    }

    /**
     * Creates a module that reads as another reader does.
     *
     * @param json strict or lenient, with its limits
     */
    public ReadoutModule(ReadoutJson json) {
        super("dev.readout.json");
        addSerializer(Article.class, new Serializer());
        addDeserializer(Article.class, new Deserializer(json));
    }

    private static final class Serializer extends StdSerializer<Article> {
        Serializer() {
            super(Article.class);
        }

        @Override
        public void serialize(Article article, JsonGenerator generator, SerializationContext context) {
            new ArticleWriter(new GeneratorOutput(generator)).write(article);
        }
    }

    private static final class Deserializer extends StdDeserializer<Article> {
        @SuppressWarnings("serial") // No mapper of Jackson 3 is written.
        private final ReadoutJson json;

        Deserializer(ReadoutJson json) {
            super(Article.class);
            this.json = json;
        }

        @Override
        public Article deserialize(JsonParser parser, DeserializationContext context) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            // Members may be out of order, so the value must be there to be read again.
            TokenBuffer buffer = new TokenBuffer(ObjectWriteContext.empty(), false);
            buffer.copyCurrentStructure(parser);
            try {
                Input input = new Buffered(buffer, context, pointer);
                return new ArticleReader(new JacksonTokens(input), pointer, json.isLenient(), json.limits())
                        .read()
                        .article();
            } catch (ReadoutReadException e) {
                throw DatabindException.from(parser, String.valueOf(e.getMessage()), e);
            }
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
