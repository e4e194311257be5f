package dev.readout.json;

import java.util.OptionalLong;
import java.util.function.Consumer;

/** Adds up what the parts of one stream have read, and tells it to one listener. */
final class ProgressMeter {
    /** After so many bytes a part tells how far it is: often enough for a bar, seldom enough to cost nothing. */
    static final int STEP = 1 << 16;

    private final Consumer<? super LinesProgress> listener;
    private final OptionalLong totalBytes;
    private long bytes;
    private long documents;

    ProgressMeter(Consumer<? super LinesProgress> listener, OptionalLong totalBytes) {
        this.listener = listener;
        this.totalBytes = totalBytes;
    }

    synchronized void add(long moreBytes, long moreDocuments) {
        bytes += moreBytes;
        documents += moreDocuments;
        listener.accept(new LinesProgress(bytes, totalBytes, documents));
    }
}
