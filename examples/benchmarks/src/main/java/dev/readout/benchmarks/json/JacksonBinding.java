package dev.readout.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's data binding, with the reader and the writer kept, as its documentation advises. */
final class JacksonBinding implements Peer {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final ObjectReader reader;
    private final ObjectWriter writer;

    JacksonBinding(Class<?> model) {
        this(MAPPER.readerFor(model), MAPPER.writerFor(model));
    }

    private JacksonBinding(ObjectReader reader, ObjectWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** Returns a binding that refuses unknown and duplicate members. */
    static JacksonBinding strict(Class<?> model) {
        ObjectReader reader = MAPPER.readerFor(model)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        return new JacksonBinding(reader, MAPPER.writerFor(model));
    }

    @Override
    public Object read(byte[] document) {
        return reader.readValue(document);
    }

    @Override
    public byte[] write(Object article) {
        return writer.writeValueAsBytes(article);
    }
}
