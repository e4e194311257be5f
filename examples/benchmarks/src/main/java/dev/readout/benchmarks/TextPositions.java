package dev.readout.benchmarks;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a {@link Text} takes to find a position, by its length and by how many of its characters are outside the
 * BMP. The positions are random, and the same in every run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// Touched before the start, because a first access to a page of the heap can take longer than what is measured here.
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class TextPositions {
    private static final long SEED = 20220131;
    private static final int SLICE = 20;
    private static final int NEARBY = 1000;
    // A power of two. With fewer positions, the places that they touch in a long text would stay in the cache.
    private static final int POSITIONS = 1 << 20;

    /** The length of the text in code points. */
    @Param({"1000", "100000", "10000000"})
    public int length;

    /** Which characters are outside the BMP. */
    @Param
    public Astral astral;

    /**
     * Whether the positions are within the middle 1,000 code points of the text. If so, a long text takes the same work,
     * but its memory stays in the cache.
     */
    @Param("false")
    public boolean nearby;

    private Text text;
    private int[] positions;
    private int[] utf16Indexes;
    private long[] utf8Offsets;
    private int next;

    /** Which characters of a text are outside the BMP. */
    public enum Astral {
        /** None. */
        NONE(0),
        /** Each with the probability 1 in 100. */
        ONE_IN_100(0.01),
        /** All. */
        ALL(1);

        private final double share;

        Astral(double share) {
            this.share = share;
        }
    }

    /** Makes the text and the positions. */
    @Setup
    public void setup() {
        Random random = new Random(SEED);
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            characters.appendCodePoint(
                    random.nextDouble() < astral.share
                            ? 0x1F600 + random.nextInt(64)
                            : random.nextInt(20) == 0 ? '’' : 'a' + random.nextInt(26));
        }
        text = Text.of(characters.toString());
        int reach = nearby ? NEARBY : length;
        int start = (length - reach) / 2;
        positions = random.ints(POSITIONS, start, start + reach - SLICE).toArray();
        utf16Indexes = new int[POSITIONS];
        utf8Offsets = new long[POSITIONS];
        for (int i = 0; i < POSITIONS; i++) {
            utf16Indexes[i] = text.toUtf16Index(positions[i]);
            utf8Offsets[i] = text.toUtf8Offset(positions[i]);
        }
    }

    private int next() {
        next = next + 1 & POSITIONS - 1;
        return next;
    }

    /** Finds a code point's index. */
    @Benchmark
    public int toUtf16Index() {
        return text.toUtf16Index(positions[next()]);
    }

    /** Finds an index's code point. */
    @Benchmark
    public int fromUtf16Index() {
        return text.fromUtf16Index(utf16Indexes[next()]);
    }

    /** Finds a code point's byte. */
    @Benchmark
    public long toUtf8Offset() {
        return text.toUtf8Offset(positions[next()]);
    }

    /** Finds a byte's code point. */
    @Benchmark
    public int fromUtf8Offset() {
        return text.fromUtf8Offset(utf8Offsets[next()]);
    }

    /** Cuts out 20 code points. */
    @Benchmark
    public String slice() {
        int start = positions[next()];
        return text.slice(new Span(start, start + SLICE));
    }

    /** The baseline of {@link #toUtf16Index()}: counts from the start of the text, as a string must. */
    @Benchmark
    public int baseline() {
        return text.string().offsetByCodePoints(0, positions[next()]);
    }
}
