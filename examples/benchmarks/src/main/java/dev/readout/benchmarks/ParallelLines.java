package dev.readout.benchmarks;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reads one file of lines with one thread and with two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 3,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
public class ParallelLines {
    private static final int ARTICLES = 20_000;

    /** The number of threads that read. */
    @Param({"1", "2"})
    public int threads;

    private Path file = Path.of("");
    private ForkJoinPool pool = new ForkJoinPool(1);

    /** Creates the benchmark, as JMH needs it. */
    public ParallelLines() {}

    /**
     * Writes the file.
     *
     * @throws IOException if it can't be written
     */
    @Setup
    public void setUp() throws IOException {
        file = Files.createTempFile("articles", ".jsonl");
        ReadoutLines.write(LongStream.range(0, ARTICLES).mapToObj(GeneratedArticles::article), file);
        pool.shutdown();
        pool = new ForkJoinPool(threads, Worker::new, null, false);
    }

    /** A thread whose CPU time the profiler counts. */
    private static final class Worker extends ForkJoinWorkerThread {
        Worker(ForkJoinPool pool) {
            super(pool);
        }

        @Override
        protected void onStart() {
            super.onStart();
            // This can't be done earlier: the pool names its threads after it has made them.
            setName("jmh-worker-" + getName());
        }
    }

    /**
     * Deletes the file.
     *
     * @throws IOException if it can't be deleted
     */
    @TearDown
    public void tearDown() throws IOException {
        // The threads are kept, because the profiler asks for the time of the last iteration only after this.
        Files.delete(file);
    }

    /**
     * Reads the file.
     *
     * @return the number of statements
     * @throws ExecutionException if the file can't be read
     * @throws InterruptedException if JMH stops
     */
    @Benchmark
    public long read() throws ExecutionException, InterruptedException {
        return pool.submit(this::statements).get();
    }

    private long statements() throws IOException {
        try (Stream<Article> articles = ReadoutJson.strict().lines().articles(file)) {
            return articles.parallel()
                    .mapToLong(article -> article.statements().size())
                    .sum();
        }
    }
}
