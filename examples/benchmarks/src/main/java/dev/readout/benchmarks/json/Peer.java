package dev.readout.benchmarks.json;

import java.io.IOException;

/** A way to read and write articles. It is made once and then used for every document. */
interface Peer {
    /** Reads a document into an object model. */
    Object read(byte[] document) throws IOException;

    /** Returns an article as JSON in UTF-8. */
    byte[] write(Object article) throws IOException;

    /** Returns what {@link #write} takes. */
    default Object load(byte[] document) throws IOException {
        return read(document);
    }
}
