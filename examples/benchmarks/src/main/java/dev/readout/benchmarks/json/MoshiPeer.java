package dev.readout.benchmarks.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import okio.Buffer;

/** Moshi, by reflection, with one buffer that is reused. */
final class MoshiPeer implements Peer {
    private final JsonAdapter<ArticleFields> adapter =
            new Moshi.Builder().build().adapter(ArticleFields.class);
    private final Buffer buffer = new Buffer();

    @Override
    public Object read(byte[] document) throws IOException {
        return adapter.fromJson(buffer.write(document));
    }

    @Override
    public byte[] write(Object article) throws IOException {
        adapter.toJson(buffer, (ArticleFields) article);
        return buffer.readByteArray();
    }
}
