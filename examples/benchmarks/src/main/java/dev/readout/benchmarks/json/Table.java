package dev.readout.benchmarks.json;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * Prints the tables. Results of the same measurement, in one file or in several, are its forks.
     *
     * @param files the files of results, which need the profilers {@code gc} and {@code CpuTime}
     */
    public static void main(String[] files) {
        Map<Measured, List<JsonNode>> results = new LinkedHashMap<>();
        for (String file : files) {
            for (JsonNode result : new JsonMapper().readTree(Path.of(file))) {
                results.computeIfAbsent(Measured.of(result), measured -> new ArrayList<>())
                        .add(result.get("secondaryMetrics"));
            }
        }
        Table table = new Table(
                results.entrySet().stream()
                        .map(entry -> Result.of(entry.getKey(), entry.getValue()))
                        .toList(),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
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
                    result.measured.library.title(),
                    result.best(),
                    result.median(),
                    ratio(result, Library.JACKSON_TOKENS),
                    ratio(result, Library.DSL_JSON),
                    reads ? " " + ratio(result, Library.DSL_JSON_CHECKED) + " |" : "",
                    result.garbage);
        }
    }

    private String ratio(Result result, Library to) {
        return find(result.measured.operation, result.measured.size, to)
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
        Measured measured = new Measured(operation, size, library);
        return results.stream()
                .filter(result -> result.measured.equals(measured))
                .findFirst();
    }

    /** What was measured. */
    private record Measured(String operation, String size, Library library) {
        static Measured of(JsonNode result) {
            String benchmark = result.get("benchmark").stringValue();
            return new Measured(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    result.at("/params/size").stringValue(),
                    Library.valueOf(result.at("/params/peer").stringValue()));
        }
    }

    /** The megabytes per CPU second of each fork, in its best iteration, and the bytes of garbage per byte. */
    private record Result(Measured measured, double[] forks, double garbage) {
        static Result of(Measured measured, List<JsonNode> metrics) {
            long bytes = Documents.bytes(Documents.of(measured.size));
            double[] forks = metrics.stream()
                    .flatMap(run -> StreamSupport.stream(run.at("/cpu/rawData").spliterator(), false))
                    .mapToDouble(fork -> NANOSECONDS_TO_MEGABYTES * bytes / least(fork))
                    .sorted()
                    .toArray();
            double garbage = metrics.stream()
                    .mapToDouble(run -> run.at("/gc.alloc.rate.norm/score").doubleValue())
                    .average()
                    .orElseThrow();
            return new Result(measured, forks, garbage / bytes);
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
