package dev.readout.benchmarks.json;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;

/** Readout, strict: the only one that checks what it reads. */
final class ReadoutPeer implements Peer {
    private final ReadoutJson json = ReadoutJson.strict();

    @Override
    public Object read(byte[] document) {
        return json.read(document);
    }

    @Override
    public byte[] write(Object article) {
        return ReadoutJson.toBytes((Article) article);
    }
}
