package dev.readout.json.internal.lines;

import dev.readout.json.internal.syntax.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines, which end with LF or CRLF, the last one perhaps with the stream.
 *
 * <p>The current line is a part of the buffer. Only the start of a line that is too long is kept, so that the buffer is
 * never much longer than the longest line that is allowed. A byte order mark at the start of the file is not in a line.
 */
final class LineScanner {
    private static final int USUAL_BUFFER = 1 << 17;
    private static final int LARGEST_BUFFER_KEPT = 1 << 23;
    /** A line may have a byte order mark before its bytes and a CR after them. */
    private static final int BESIDE = Utf8.MARK_LENGTH + 1;

    private final InputStream stream;
    private final int maxLength;
    private byte[] buffer = new byte[USUAL_BUFFER];
    private long bufferOffset;
    private int end;
    private int from;
    private int to;
    private int next;
    private long index = -1;
    private boolean ended;
    private boolean hasLineEnd;
    private boolean unfinished;
    private @Nullable ZipException failure;
    private boolean failed;

    /**
     * Makes one before the first line.
     *
     * @param offset the place of the stream's first byte in the file
     * @param maxLength how many bytes a line may have, without its end
     */
    LineScanner(InputStream stream, long offset, int maxLength) {
        this.stream = stream;
        this.bufferOffset = offset;
        this.maxLength = maxLength;
    }

    /** Moves to the next line, or returns false at the end. */
    boolean next() throws IOException {
        if (unfinished) {
            skipRest();
        }
        from = next;
        int searched = 0;
        int feed = LineFeeds.indexOf(buffer, from, end);
        while (feed < 0) {
            searched = end - from;
            if (searched > maxLength + BESIDE) {
                unfinished = true;
                return line(end, end, false);
            }
            if (!fill()) {
                return last();
            }
            feed = LineFeeds.indexOf(buffer, from + searched, end);
        }
        return line(feed, feed + 1, true);
    }

    private boolean last() {
        boolean failsNow = failure != null && !failed;
        if (from == end && !failsNow) {
            return false;
        }
        failed = failsNow;
        return line(end, end, false);
    }

    private boolean line(int feed, int next, boolean hasLineEnd) {
        to = feed > from && buffer[feed - 1] == '\r' && !unfinished ? feed - 1 : feed;
        this.next = next;
        this.hasLineEnd = hasLineEnd;
        if (offset() == 0 && startsWithMark()) {
            from += Utf8.MARK_LENGTH;
        }
        index++;
        return true;
    }

    /** Returns whether the line starts with a byte order mark, which is allowed only at the start of the file. */
    boolean startsWithMark() {
        return Utf8.startsWithMark(buffer, from, to);
    }

    /**
     * Moves to the end of the line, however far that is. This changes the content of the buffer.
     *
     * @return the length of the whole line in bytes, without its end
     */
    long skipRest() throws IOException {
        if (!unfinished) {
            int whole = to - from;
            return whole;
        }
        unfinished = false;
        long start = offset();
        boolean endsWithCr = buffer[to - 1] == '\r';
        from = next;
        int feed = -1;
        while (feed < 0 && fill()) {
            feed = LineFeeds.indexOf(buffer, from, end);
            int last = feed < 0 ? end : feed;
            endsWithCr = last > from ? buffer[last - 1] == '\r' : endsWithCr;
            from = last;
        }
        hasLineEnd = feed >= 0;
        long length = offset() - start - (endsWithCr ? 1 : 0);
        next = hasLineEnd ? feed + 1 : end;
        return length;
    }

    /**
     * Moves after the end of the line in whose middle the stream begins, but not beyond the limit.
     *
     * @return whether the next line starts before the limit
     */
    boolean skipFirst(long limit) throws IOException {
        int feed = -1;
        while (feed < 0 && offset() < limit && fill()) {
            feed = LineFeeds.indexOf(buffer, from, end);
            from = feed < 0 ? end : feed + 1;
        }
        next = from;
        return feed >= 0 && offset() < limit;
    }

    /** Appends more bytes to those from {@code from} on, or returns false at the end of the stream. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int kept = end - from;
        byte[] target = buffer;
        if (kept == buffer.length) {
            target = new byte[(int) Math.min(2L * kept, 1L + maxLength + BESIDE)];
        } else if (buffer.length > LARGEST_BUFFER_KEPT && kept <= USUAL_BUFFER / 2) {
            target = new byte[USUAL_BUFFER];
        }
        System.arraycopy(buffer, from, target, 0, kept);
        buffer = target;
        bufferOffset += from;
        from = 0;
        next = 0;
        end = kept;
        int count;
        try {
            count = stream.read(buffer, end, buffer.length - end);
        } catch (ZipException e) {
            failure = e;
            count = -1;
        }
        ended = count < 0;
        end += Math.max(0, count);
        return !ended;
    }

    /** Returns the buffer with the line from {@link #from} to {@link #to}, without the line end. */
    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Returns the place in the file of the line's first byte. */
    long offset() {
        return bufferOffset + from;
    }

    /** Returns the place in the file of the next line's first byte. */
    long nextOffset() {
        return bufferOffset + next;
    }

    /** Returns how many lines of the stream are before this one. */
    long index() {
        return index;
    }

    /** Returns false for the last line if the stream ends with it. */
    boolean hasLineEnd() {
        return hasLineEnd;
    }

    boolean isTooLong() {
        return unfinished || to - from > maxLength;
    }

    /** Returns why the compressed stream is broken, if that ends this line, or ends the stream before it. */
    Optional<ZipException> failure() {
        return failed ? Optional.ofNullable(failure) : Optional.empty();
    }

    boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
