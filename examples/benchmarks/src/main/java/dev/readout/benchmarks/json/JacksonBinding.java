package dev.readout.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        reader = MAPPER.readerFor(model);
        writer = MAPPER.writerFor(model);
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
