package dev.readout.benchmarks.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes to read and to write all documents of a size. A fork has only one peer, so that the JIT compiler sees
 * no other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// The result of the JIT compiler differs from fork to fork by up to a factor of two, so there are five forks. The heap
// is
// touched before the start.
@Fork(
        value = 5,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
// The JIT compiler finishes the largest of the readers after some 15 seconds.
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 3, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class JsonSpeed {
    /** The size of a document. */
    @Param({"9KB", "1MB"})
    public String size;

    /** The library that reads and writes. */
    @Param
    public Library peer;

    private Peer used;
    private byte[][] documents;
    private Object[] articles;

    /** Makes the documents, and checks that the peer writes everything that it reads. */
    @Setup
    public void setup() throws IOException {
        used = peer.make();
        documents = Documents.of(size).toArray(byte[][]::new);
        List<Object> loaded = new ArrayList<>();
        JsonMapper mapper = new JsonMapper();
        for (byte[] document : documents) {
            Object article = used.load(document);
            JsonNode written = mapper.readTree(used.write(article));
            if (!written.equals(mapper.readTree(document))) {
                throw new IllegalStateException(peer + " must write what it read: " + written);
            }
            loaded.add(article);
        }
        articles = loaded.toArray();
    }

    /** Reads every document. */
    @Benchmark
    public void read(Blackhole result) throws IOException {
        for (byte[] document : documents) {
            result.consume(used.read(document));
        }
    }

    /** Writes every article. */
    @Benchmark
    public void write(Blackhole result) throws IOException {
        for (Object article : articles) {
            result.consume(used.write(article));
        }
    }
}
