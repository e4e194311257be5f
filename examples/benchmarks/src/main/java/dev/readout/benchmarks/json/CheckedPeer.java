package dev.readout.benchmarks.json;

import java.io.IOException;

/** A binder, with the checks that its user has to write. Writing is not checked. */
final class CheckedPeer implements Peer {
    private final Peer binder;
    private final ArticleChecks checks = new ArticleChecks();

    /** Takes a binder that reads an {@link ArticleRecord}. */
    CheckedPeer(Peer binder) {
        this.binder = binder;
    }

    @Override
    public Object read(byte[] document) throws IOException {
        ArticleRecord article = (ArticleRecord) binder.read(document);
        checks.check(article);
        return article;
    }

    @Override
    public byte[] write(Object article) throws IOException {
        return binder.write(article);
    }
}
