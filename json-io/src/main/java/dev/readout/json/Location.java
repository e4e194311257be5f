package dev.readout.json;

/** A place in a document: line and column (in code points) from 1, bytes from 0; or {@link #UNKNOWN}. */
record Location(int line, int column, long byteOffset) {
    static final Location UNKNOWN = new Location(-1, -1, -1);
}
