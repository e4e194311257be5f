package dev.readout.benchmarks.json;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb with the code that its annotation processor made. */
final class AvajePeer implements Peer {
    static {
        // It refuses a string of more than 50,000 characters, unless its buffer is longer from the start.
        System.setProperty("jsonb.parserCharBufferSize", "1048576");
    }

    private final JsonType<ArticleRecord> type = Jsonb.builder().build().type(ArticleRecord.class);

    @Override
    public Object read(byte[] document) {
        return type.fromJson(document);
    }

    @Override
    public byte[] write(Object article) {
        return type.toJsonBytes((ArticleRecord) article);
    }
}
