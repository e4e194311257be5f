package dev.readout.benchmarks.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import okio.Buffer;

/** Moshi with its adapter for records, and one buffer that is used again. */
final class MoshiPeer implements Peer {
    private final JsonAdapter<ArticleRecord> adapter =
            new Moshi.Builder().build().adapter(ArticleRecord.class);
    private final Buffer buffer = new Buffer();

    @Override
    public Object read(byte[] document) throws IOException {
        return adapter.fromJson(buffer.write(document));
    }

    @Override
    public byte[] write(Object article) throws IOException {
        adapter.toJson(buffer, (ArticleRecord) article);
        return buffer.readByteArray();
    }
}
