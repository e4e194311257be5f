package dev.readout.benchmarks;

import dev.readout.article.Article;
import dev.readout.json.LinesProgress;
import dev.readout.json.ReadoutJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Reads 10 GB of JSON Lines, which are made while they are read, and prints the time and the maximum heap. */
public final class TenGigabytes {
    private static final long LENGTH = 10_000_000_000L;
    private static final int DIFFERENT_LINES = 1000;

    private TenGigabytes() {}

    /**
     * Reads the lines and prints the figures.
     *
     * @param args the number of bytes; 10,000,000,000 if not given
     * @throws IOException never
     */
    public static void main(String[] args) throws IOException {
        long length = args.length > 0 ? Long.parseLong(args[0]) : LENGTH;
        AtomicReference<LinesProgress> progress = new AtomicReference<>();
        long start = System.nanoTime();
        long statements;
        try (Stream<Article> articles =
                ReadoutJson.strict().lines().onProgress(progress::set).articles(new Repeated(lines(), length))) {
            statements =
                    articles.mapToLong(article -> article.statements().size()).sum();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        LinesProgress end = progress.get();
        System.out.printf(
                Locale.ROOT,
                "%,d bytes, %,d articles, %,d statements in %.1f s: %.0f MB/s%n",
                end.bytes(),
                end.documents(),
                statements,
                seconds,
                end.bytes() / seconds / 1e6);
        System.out.printf(
                Locale.ROOT,
                "heap: at most %d MB used, %d MB allowed%n",
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static byte[] lines() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int seed = 0; seed < DIFFERENT_LINES; seed++) {
            lines.writeBytes(ReadoutJson.toBytes(GeneratedArticles.article(seed)));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /** Returns the sum of the maxima of all parts of the heap, which is not less than the maximum of the heap. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Repeats the same lines until there are enough bytes. The last line is complete. */
    private static final class Repeated extends InputStream {
        private final byte[] lines;
        private final long length;
        private long position;

        Repeated(byte[] lines, long length) {
            this.lines = lines;
            this.length = (length + lines.length - 1) / lines.length * lines.length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int most) {
            if (position == length) {
                return -1;
            }
            int from = (int) (position % lines.length);
            int count = Math.min(most, lines.length - from);
            System.arraycopy(lines, from, bytes, offset, count);
            position += count;
            return count;
        }
    }
}
