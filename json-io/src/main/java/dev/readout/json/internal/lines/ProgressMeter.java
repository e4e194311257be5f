package dev.readout.json.internal.lines;

import java.util.OptionalLong;
import java.util.function.Consumer;

/** Adds up what the parts of one source have read, and tells it to one listener. */
final class ProgressMeter {
    /**
     * After this many bytes a part tells its progress: often enough for a progress bar, seldom enough to cost nothing.
     */
    static final int STEP = 1 << 16;

    private final Consumer<ReadProgress> listener;
    private final OptionalLong totalBytes;
    private long bytes;
    private long documents;

    ProgressMeter(Consumer<ReadProgress> listener, OptionalLong totalBytes) {
        this.listener = listener;
        this.totalBytes = totalBytes;
    }

    synchronized void add(long moreBytes, long moreDocuments) {
        bytes += moreBytes;
        documents += moreDocuments;
        listener.accept(new ReadProgress(bytes, totalBytes, documents));
    }
}
