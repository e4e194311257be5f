package dev.readout.benchmarks.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;

/** dsl-json with the code that its annotation processor made, and one writer that is used again. */
final class DslJsonPeer implements Peer {
    private final DslJson<Object> json = new DslJson<>(Settings.basicSetup().skipDefaultValues(true));
    private final JsonWriter writer = json.newWriter();

    @Override
    public Object read(byte[] document) throws IOException {
        return json.deserialize(ArticleRecord.class, document, document.length);
    }

    @Override
    public byte[] write(Object article) throws IOException {
        writer.reset();
        json.serialize(writer, article);
        return writer.toByteArray();
    }
}
