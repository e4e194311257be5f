package dev.readout.benchmarks.json;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints the results of {@link JsonSpeed}, which JMH wrote as JSON, as Markdown tables. */
public final class Table {
    private static final List<String> OPERATIONS = List.of("read", "write");
    private static final List<String> SIZES = List.of("9KB", "100KB", "1MB", "10MB");
    private static final Set<Library> CHECKED = EnumSet.of(Library.JACKSON_CHECKED, Library.DSL_JSON_CHECKED);
    private static final double NANOSECONDS_TO_MEGABYTES = 1e3;

    private final List<Result> results;
    private final PrintStream out;

    private Table(List<Result> results, PrintStream out) {
        this.results = results;
        this.out = out;
    }

    /**
     * Prints the tables.
     *
     * @param files the files of results, which need the profilers {@code gc} and {@code CpuTime}
     */
    public static void main(String[] files) {
        List<Result> results = new ArrayList<>();
        for (String file : files) {
            new JsonMapper().readTree(Path.of(file)).forEach(result -> results.add(Result.of(result)));
        }
        Table table = new Table(results, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        for (String operation : OPERATIONS) {
            SIZES.forEach(size -> table.compare(operation, size));
        }
        table.linearity();
    }

    /** Prints the libraries side by side, if there is more than one. Checks are compared where they are made: in reading. */
    private void compare(String operation, String size) {
        boolean reads = operation.equals("read");
        List<Result> compared = Arrays.stream(Library.values())
                .filter(library -> reads || !CHECKED.contains(library))
                .flatMap(library -> find(operation, size, library).stream())
                .toList();
        if (compared.size() < 2) {
            return;
        }
        out.printf("%n%s, %s%n%n", operation, size);
        out.println("| library | best | median | × Jackson's tokens | × dsl-json |" + (reads ? " checked |" : "")
                + " garbage |");
        out.println("| --- | ---: | ---: | ---: | ---: |" + (reads ? " ---: |" : "") + " ---: |");
        for (Result result : compared) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %s | %s |%s %.1f |%n",
                    result.library.title(),
                    result.best(),
                    result.median(),
                    ratio(result, Library.JACKSON_TOKENS),
                    ratio(result, Library.DSL_JSON),
                    reads ? " " + ratio(result, Library.DSL_JSON_CHECKED) + " |" : "",
                    result.garbage);
        }
    }

    private String ratio(Result result, Library to) {
        return find(result.operation, result.size, to)
                .map(base -> String.format(Locale.ROOT, "%.2f", result.best() / base.best()))
                .orElse("");
    }

    /** Prints the nanoseconds that Readout needs per byte in documents of all sizes that were measured. */
    private void linearity() {
        out.printf("%nReadout, nanoseconds a byte%n%n");
        out.println("| | " + String.join(" | ", SIZES) + " |");
        out.println("| --- |" + " ---: |".repeat(SIZES.size()));
        for (String operation : OPERATIONS) {
            out.print("| " + operation + " |");
            for (String size : SIZES) {
                out.print(find(operation, size, Library.READOUT)
                        .map(result -> String.format(Locale.ROOT, " %.2f |", NANOSECONDS_TO_MEGABYTES / result.best()))
                        .orElse(" |"));
            }
            out.println();
        }
    }

    private Optional<Result> find(String operation, String size, Library library) {
        return results.stream()
                .filter(result ->
                        result.operation.equals(operation) && result.size.equals(size) && result.library == library)
                .findFirst();
    }

    /** The megabytes per CPU second of each fork, in its best iteration, and the bytes of garbage per byte. */
    private record Result(String operation, String size, Library library, double[] forks, double garbage) {
        static Result of(JsonNode json) {
            String benchmark = json.get("benchmark").stringValue();
            String size = json.at("/params/size").stringValue();
            long bytes = Documents.bytes(Documents.of(size));
            JsonNode metrics = json.get("secondaryMetrics");
            double[] forks = StreamSupport.stream(metrics.at("/cpu/rawData").spliterator(), false)
                    .mapToDouble(fork -> NANOSECONDS_TO_MEGABYTES * bytes / least(fork))
                    .sorted()
                    .toArray();
            return new Result(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    size,
                    Library.valueOf(json.at("/params/peer").stringValue()),
                    forks,
                    metrics.at("/gc.alloc.rate.norm/score").doubleValue() / bytes);
        }

        private static double least(JsonNode iterations) {
            return StreamSupport.stream(iterations.spliterator(), false)
                    .mapToDouble(JsonNode::doubleValue)
                    .min()
                    .orElseThrow();
        }

        double best() {
            return forks[forks.length - 1];
        }

        /** Of an even number of forks, this is the worse of the middle two. */
        double median() {
            return forks[(forks.length - 1) / 2];
        }
    }
}
