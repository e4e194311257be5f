package dev.readout.json.internal.lines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A file whose parts can be read at the same time. What is appended after it was opened does not belong to it. */
final class FileLinesSource implements LinesSource {
    private static final int STEP = 1 << 20;

    private final String name;
    private final FileChannel channel;
    private final long size;

    /** At index {@code k}, how many lines end in the first {@code k} steps; as far as it was asked for. */
    private final List<Long> linesBeforeStep = new ArrayList<>(List.of(0L));

    FileLinesSource(Path file) throws IOException {
        name = file.toString();
        channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            size = channel.size();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(size);
    }

    @Override
    public long end() {
        return size;
    }

    @Override
    public boolean hasParts() {
        return true;
    }

    @Override
    public InputStream open(long from) {
        return new Bytes(from);
    }

    @Override
    public synchronized long linesBefore(long offset) throws IOException {
        // A part does not know how many lines are in the parts before it. They are counted once, when somebody asks.
        byte[] step = new byte[(int) Math.min(STEP, offset)];
        while ((long) linesBeforeStep.size() * STEP <= offset) {
            long from = (linesBeforeStep.size() - 1L) * STEP;
            linesBeforeStep.add(linesBeforeStep.get(linesBeforeStep.size() - 1) + count(step, from, STEP));
        }
        int steps = (int) (offset / STEP);
        return linesBeforeStep.get(steps) + count(step, (long) steps * STEP, (int) (offset % STEP));
    }

    private int count(byte[] buffer, long from, int length) throws IOException {
        int read = new Bytes(from).readNBytes(buffer, 0, length);
        return LineFeeds.count(buffer, 0, read);
    }

    @Override
    public long progressAt(long offset) {
        return offset;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** The bytes from an offset on. */
    private final class Bytes extends InputStream {
        private long position;

        Bytes(long position) {
            this.position = position;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int most = (int) Math.min(length, size - position);
            if (most <= 0) {
                return length == 0 ? 0 : -1;
            }
            int count = channel.read(ByteBuffer.wrap(bytes, offset, most), position);
            position += Math.max(0, count);
            return count;
        }
    }
}
