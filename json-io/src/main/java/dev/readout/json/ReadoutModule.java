package dev.readout.json;

import dev.readout.exchange.Finding;
import dev.readout.json.internal.module.MapperReading;
import dev.readout.json.internal.module.ModuleDeserializers;
import dev.readout.json.internal.module.ModuleSerializers;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a {@code JsonMapper} of Jackson 3 write Readout's values anywhere in a user's own types, and read those that
 * need no article.
 *
 * <pre>{@code
 * record Hit(String corpus, Statement statement, When seen) {}
 *
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(new Hit("wire", article.statements().get(0), When.parse("2024-03-04")));
 * List<Article> articles = mapper.readValue(bytes, new TypeReference<List<Article>>() {});
 * }</pre>
 *
 * <p>Every value has the same form as in the format of {@link ReadoutJson} or {@link ReadoutDrafts}, whatever the
 * settings of the mapper:
 *
 * <ul>
 *   <li>An {@code Article} or a {@code Draft} is the whole document.
 *   <li>A {@code Text} and a {@code When} are strings. A constant of an enum is its word, such as {@code
 *       "free-indirect"}. Only these can also be the keys of a map.
 *   <li>A {@code Span} is an object with {@code start} and {@code end}. A {@code Passage} is the list of its pieces.
 *   <li>Every other part of an article or draft is the same object as in the article or draft. It refers to speakers,
 *       topics and meetings by their ids, so it has a meaning only together with its article.
 * </ul>
 *
 * <p>These types need no article and are read with the same checks as in an article: {@code Article}, {@code Text},
 * {@code When}, {@code Span}, {@code Block}, {@code Topic}, {@code Place}, {@code Provenance}, {@code Correction},
 * {@code Organization}, {@code Draft} and its parts, and enums. A type that has a passage or refers to something by its
 * id ({@code Passage}, {@code Speaker}, {@code Person}, {@code Group}, {@code Role}, {@code Mention}, {@code Meeting},
 * {@code Participant}, {@code Statement}, {@code Source}, {@code Cue} and {@code Addressee}) is refused: read the
 * {@code Article} instead. Types that have no form in JSON, such as builders and verdicts, are neither written nor
 * read; the message says what to use instead. All of these exceptions are Jackson's {@link
 * tools.jackson.databind.exc.InvalidDefinitionException}. Polymorphic typing causes the same exception, because no
 * value has a place for a type id.
 *
 * <p>Jackson's exception for an invalid value has a {@link ReadoutReadException} as its cause. The place is that in the
 * whole document.
 *
 * <p>A module is strict or lenient as a {@link ReadoutJson} is. A mapper has one of them: the one that was added last.
 * Modules are immutable, and mappers can share them.
 */
public final class ReadoutModule extends JacksonModule {
    private final MapperReading reading;

    /** Creates a module that reads strictly, as {@link #strict()} does. {@code findAndAddModules()} needs it. */
    public ReadoutModule() {
        this(reading(Limits.defaults(), null));
    }

    private ReadoutModule(MapperReading reading) {
        this.reading = reading;
    }

    private static MapperReading reading(Limits limits, @Nullable Consumer<? super Finding> handler) {
        return new MapperReading(limits.toDocumentLimits(), ReadoutReadException::of, handler);
    }

    /**
     * Returns a module that reads strictly.
     *
     * @return the strict module
     */
    public static ReadoutModule strict() {
        return new ReadoutModule();
    }

    /**
     * Returns a module that reads leniently. The keys of maps are still read strictly.
     *
     * @param handler takes each finding in a value, before the mapper goes on; its place is that in the whole document;
     *     called by the thread that reads
     * @return the lenient module
     */
    public static ReadoutModule lenient(Consumer<? super Finding> handler) {
        return new ReadoutModule(reading(Limits.defaults(), Objects.requireNonNull(handler, "handler")));
    }

    /**
     * Returns a module with other limits that is strict or lenient as this one is. The constraints of Jackson's parser
     * apply as well.
     *
     * @param limits how large a value may be
     * @return the module with these limits
     */
    public ReadoutModule withLimits(Limits limits) {
        return new ReadoutModule(reading(Objects.requireNonNull(limits, "limits"), reading.handler()));
    }

    /**
     * Returns the name of the module.
     *
     * @return {@code dev.readout.json}
     */
    @Override
    public String getModuleName() {
        return "dev.readout.json";
    }

    /**
     * Returns no version, as Jackson does not need one.
     *
     * @return the unknown version
     */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds the serializers and deserializers of Readout's types. The mapper calls this.
     *
     * @param context what the module is added to
     */
    @Override
    public void setupModule(SetupContext context) {
        ModuleDeserializers deserializers = new ModuleDeserializers(reading);
        context.addSerializers(new ModuleSerializers(false))
                .addKeySerializers(new ModuleSerializers(true))
                .addDeserializers(deserializers)
                .addKeyDeserializers(deserializers);
    }

    /**
     * Returns how the module reads.
     *
     * @return for example {@code ReadoutModule[strict]}
     */
    @Override
    public String toString() {
        return "ReadoutModule[" + (reading.isLenient() ? "lenient" : "strict") + "]";
    }
}
