package dev.readout.revision;

/** A range of tokens of the old version and a range of tokens of the new version, both half open. */
record RangePair(int oldFrom, int oldTo, int newFrom, int newTo) {
    int oldLength() {
        return oldTo - oldFrom;
    }

    int newLength() {
        return newTo - newFrom;
    }

    boolean isEitherEmpty() {
        return oldFrom >= oldTo || newFrom >= newTo;
    }
}
