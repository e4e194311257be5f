package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading costs as much as there is to read: nothing hangs, and nothing takes memory out of proportion. */
@Timeout(300) // What took the square of the length would not end in hours.
class HostileDocumentsTest {
    private static final ReadoutJson LENIENT = ReadoutJson.lenient()
            .withLimits(Limits.builder()
                    .elements(Integer.MAX_VALUE)
                    .stringLength(Integer.MAX_VALUE)
                    .build());
    private static final int MEGABYTE = 1_000_000;

    /** What the virtual machine and the classes take. */
    private static final int BASE = 14;

    /** Objects of less than ten bytes each, of which Java makes more than 120. */
    private static final Map<String, Integer> MORE_THAN_TWELVE =
            Map.of("URIs", 30, "attributes", 18, "attributes that are escaped", 19);

    private static final Set<String> LONG_STRINGS =
            Set.of("id", "language", "published", "publisher", "readout", "version", "attribute", "key", "text");

    static Stream<String> names() {
        return HostileDocuments.all().keySet().stream();
    }

    /** Time follows what is allocated, but for loops that allocate nothing, which the timeout sees. */
    @ParameterizedTest
    @MethodSource("names")
    void aDocumentFourTimesAsLongTakesFourTimesAsMuch(String name) {
        IntFunction<String> document = HostileDocuments.named(name);
        // Jackson keeps names until they are too many, which these soon are.
        int length = name.equals("colliding unknown members") ? 600_000 : 150_000;
        long once = allocated(HostileDocuments.bytes(document, length));
        long fourTimes = allocated(HostileDocuments.bytes(document, 4 * length));
        // The square would be sixteen times. Tables grow by doubling. The document itself counts, too.
        assertThat(fourTimes).as(name).isLessThan(8 * (once + length));
    }

    /** Each is read in a virtual machine whose heap is twelve times the document, and some megabytes for all else. */
    @Test
    void aDocumentTakesAtMostTwelveTimesItsLengthInMemory(@TempDir Path folder) throws Exception {
        List<String> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Map.Entry<String, IntFunction<String>> each :
                HostileDocuments.all().entrySet()) {
            String name = each.getKey();
            if (!MORE_THAN_TWELVE.containsKey(name) && !LONG_STRINGS.contains(name.split(" ", -1)[0])) {
                files.add(write(folder, name, each.getValue()));
                expected.add(name + ": read");
            }
        }
        // Some each: what Jackson keeps of one document for the next is not counted for long.
        List<String> outcomes = new ArrayList<>();
        for (int from = 0; from < files.size(); from += 8) {
            outcomes.addAll(run(12 * 4 + BASE, files.subList(from, Math.min(files.size(), from + 8))));
        }
        assertThat(outcomes).containsExactlyElementsOf(expected);
        for (Map.Entry<String, Integer> more : MORE_THAN_TWELVE.entrySet()) {
            String name = more.getKey();
            String file = write(folder, name, HostileDocuments.named(name));
            assertThat(run(more.getValue() * 4 + BASE, List.of(file))).containsExactly(name + ": read");
        }
    }

    private static String write(Path folder, String name, IntFunction<String> document) throws IOException {
        return Files.write(folder.resolve(name.replaceAll("\\W", "_")), HostileDocuments.bytes(document, 4 * MEGABYTE))
                + "=" + name;
    }

    private static List<String> run(int megabytes, List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + megabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
        command.addAll(files);
        Path output = Files.createTempFile("read", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(280, TimeUnit.SECONDS)).isTrue();
        List<String> lines = Files.readAllLines(output);
        Files.delete(output);
        return lines;
    }

    /** Reads the files, and prints of each whether the memory was enough. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) throws IOException {
            for (String arg : args) {
                String[] fileAndName = arg.split("=", 2);
                byte[] bytes = Files.readAllBytes(Path.of(fileAndName[0]));
                String outcome;
                try {
                    read(bytes);
                    outcome = "read";
                } catch (OutOfMemoryError e) {
                    outcome = "out of memory";
                }
                System.out.write((fileAndName[1] + ": " + outcome + "\n").getBytes(StandardCharsets.UTF_8));
            }
            System.out.flush();
        }
    }

    private static long allocated(byte[] bytes) {
        if (!(ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads)) {
            throw new IllegalStateException("This virtual machine counts no bytes");
        }
        read(bytes);
        long before = threads.getCurrentThreadAllocatedBytes();
        read(bytes);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Reads an article, or sees the read exception: any other is thrown. */
    private static void read(byte[] bytes) {
        try {
            LENIENT.reading(bytes);
        } catch (ReadoutReadException e) {
            if (e.problem().isBlank() || e.problem().length() > 1000) {
                throw new IllegalStateException(e);
            }
        }
    }
}
