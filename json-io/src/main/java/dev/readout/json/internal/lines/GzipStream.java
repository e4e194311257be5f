package dev.readout.json.internal.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decompresses gzip (RFC 1952), one member after the other.
 *
 * <p>Broken data, a stream that is cut short, and bytes after a member that are not gzip cause a {@link ZipException},
 * after all bytes before were returned. {@link java.util.zip.GZIPInputStream} ignores such bytes after a member.
 */
final class GzipStream extends InputStream {
    private static final int MAGIC = 0x8B1F;
    private static final int DEFLATE = 8;
    // The bits of FLG, section 2.3.1.
    private static final int HEADER_CRC = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;

    private final InputStream stream;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] input = new byte[1 << 16];
    private int from;
    private int to;
    private long consumed;
    private boolean inMember;
    private boolean anyMember;

    GzipStream(InputStream stream) {
        this.stream = stream;
    }

    /** Returns how many compressed bytes were read. A few of them may not be decompressed yet. */
    long consumed() {
        return consumed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || startsMember()) {
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                checksum.update(bytes, offset, count);
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("a preset dictionary, which gzip does not have");
            } else if (from == to && !fill()) {
                throw cut();
            } else {
                inflater.setInput(input, from, to - from);
                from = to;
            }
        }
        return -1;
    }

    private int inflate(byte[] bytes, int offset, int length) throws ZipException {
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException e) {
            ZipException broken = new ZipException("broken data: " + e.getMessage());
            broken.initCause(e);
            throw broken;
        }
    }

    /** Reads the header of a member, or returns false at the end of the stream. */
    private boolean startsMember() throws IOException {
        if (from == to && !fill()) {
            return false;
        }
        if (number(2) != MAGIC || number(1) != DEFLATE) {
            throw new ZipException(anyMember ? "something else after a member" : "something else");
        }
        int flags = (int) number(1);
        if ((flags & RESERVED) != 0) {
            throw new ZipException("reserved flags in a header");
        }
        number(6);
        if ((flags & EXTRA) != 0) {
            for (long rest = number(2); rest > 0; rest--) {
                number(1);
            }
        }
        if ((flags & NAME) != 0) {
            skipString();
        }
        if ((flags & COMMENT) != 0) {
            skipString();
        }
        if ((flags & HEADER_CRC) != 0) {
            number(2);
        }
        inflater.reset();
        checksum.reset();
        inMember = true;
        anyMember = true;
        return true;
    }

    private void endMember() throws IOException {
        from = to - inflater.getRemaining();
        if (number(4) != checksum.getValue() || number(4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new ZipException("data with another checksum or length than its own");
        }
        inMember = false;
    }

    private void skipString() throws IOException {
        while (number(1) != 0) {
            // The name and the comment end with a zero.
        }
    }

    /** Reads a number of this many bytes, the lowest byte first. */
    private long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            if (from == to && !fill()) {
                throw cut();
            }
            number |= (input[from] & 0xFFL) << (i * Byte.SIZE);
            from++;
        }
        return number;
    }

    private boolean fill() throws IOException {
        int count = stream.read(input);
        from = 0;
        to = Math.max(0, count);
        consumed += to;
        return count > 0;
    }

    private static ZipException cut() {
        return new ZipException("a stream that is cut short");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        stream.close();
    }
}
