package dev.readout.revision;

/** A stretch of words of the old version and one of the new, each from a word to before another. */
record Range(int from, int to, int afterFrom, int afterTo) {
    int before() {
        return to - from;
    }

    int after() {
        return afterTo - afterFrom;
    }

    boolean hasBoth() {
        return from < to && afterFrom < afterTo;
    }
}
