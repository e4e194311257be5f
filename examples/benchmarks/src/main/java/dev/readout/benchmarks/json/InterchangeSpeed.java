package dev.readout.benchmarks.json;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ninjs.Ninjs;
import dev.readout.json.schemaorg.SchemaOrg;
import dev.readout.json.webannotation.WebAnnotations;
import java.nio.charset.StandardCharsets;
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

/** How long it takes to read and to write articles in a foreign format, beside the bare tokens of the same documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
public class InterchangeSpeed {
    /** The formats. */
    public enum Format {
        /** ninjs 3.1. */
        NINJS,
        /** schema.org as JSON-LD. */
        SCHEMA_ORG,
        /** Web Annotation. */
        WEB_ANNOTATION
    }

    /** The format that is read and written. */
    @Param
    public Format format;

    private final JacksonTokens tokens = new JacksonTokens();
    private List<Article> articles;
    private List<byte[]> documents;
    private List<Object> loaded;

    /** Writes the documents, and prints how many bytes they have. */
    @Setup
    public void setup() {
        articles = Documents.of("9KB").stream().map(ReadoutJson.strict()::read).toList();
        documents = articles.stream()
                .map(article -> written(article).getBytes(StandardCharsets.UTF_8))
                .toList();
        loaded = documents.stream().map(tokens::load).toList();
        System.out.println(format + ": " + Documents.bytes(documents) + " bytes");
    }

    private String written(Article article) {
        return switch (format) {
            case NINJS -> Ninjs.writing(article).document();
            case SCHEMA_ORG -> SchemaOrg.writing(article).document();
            case WEB_ANNOTATION -> WebAnnotations.writing(article).document();
        };
    }

    private Article read(int index) {
        byte[] document = documents.get(index);
        return switch (format) {
            case NINJS -> Ninjs.lenient().read(document);
            case SCHEMA_ORG -> SchemaOrg.lenient().read(document);
            case WEB_ANNOTATION ->
                WebAnnotations.lenient().read(articles.get(index).text(), document);
        };
    }

    /** Reads the articles. */
    @Benchmark
    public void read(Blackhole result) {
        for (int i = 0; i < documents.size(); i++) {
            result.consume(read(i));
        }
    }

    /** Reads the tokens of the same documents. */
    @Benchmark
    public void readTokens(Blackhole result) {
        for (byte[] document : documents) {
            result.consume(tokens.read(document));
        }
    }

    /** Writes the articles. */
    @Benchmark
    public void write(Blackhole result) {
        for (Article article : articles) {
            result.consume(written(article));
        }
    }

    /** Writes the tokens of the same documents. */
    @Benchmark
    public void writeTokens(Blackhole result) {
        for (Object document : loaded) {
            result.consume(tokens.write(document));
        }
    }
}
