package dev.readout.benchmarks.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.util.Objects;

/**
 * dsl-json with the code that its annotation processor made, and with one reader and one writer that are reused. Looking
 * up the converters once is faster than naming the class each time.
 */
final class DslJsonPeer implements Peer {
    private final DslJson<Object> json = new DslJson<>(Settings.basicSetup().skipDefaultValues(true));
    private final JsonReader<Object> reader = json.newReader();
    private final JsonWriter writer = json.newWriter();
    private final JsonReader.ReadObject<ArticleRecord> read =
            Objects.requireNonNull(json.tryFindReader(ArticleRecord.class));
    private final JsonWriter.WriteObject<ArticleRecord> write =
            Objects.requireNonNull(json.tryFindWriter(ArticleRecord.class));

    @Override
    public Object read(byte[] document) throws IOException {
        reader.process(document, document.length);
        reader.read();
        return read.read(reader);
    }

    @Override
    public byte[] write(Object article) {
        writer.reset();
        write.write(writer, (ArticleRecord) article);
        return writer.toByteArray();
    }
}
