package dev.readout.benchmarks.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** How much heap do 10,000 different articles take? Each library answers in a JVM of its own. */
public final class HeldHeap {
    private static final int ARTICLES = 10_000;

    private HeldHeap() {}

    /**
     * Measures and prints a Markdown table.
     *
     * @param args none; or the library that this JVM measures
     * @throws IOException if a document can't be read or a JVM can't be started
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 1) {
            System.out.println(measure(Library.valueOf(args[0]).make()));
            return;
        }
        double records = inOwnJvm(Library.JACKSON_BINDING);
        System.out.printf("| %,d articles held | MB | × records |%n| --- | ---: | ---: |%n", ARTICLES);
        for (Library library : List.of(Library.READOUT, Library.JACKSON_BINDING)) {
            double bytes = library == Library.JACKSON_BINDING ? records : inOwnJvm(library);
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.2f |%n", library.title(), bytes / 1e6, bytes / records);
        }
    }

    private static long measure(Peer peer) throws IOException {
        Object[] held = new Object[ARTICLES];
        // The first one loads the classes and makes the buffers.
        peer.read(Documents.small(0));
        long before = used();
        for (int i = 0; i < held.length; i++) {
            held[i] = peer.read(Documents.small(i));
        }
        long after = used();
        Reference.reachabilityFence(held);
        return after - before;
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long inOwnJvm(Library library) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldHeap.class.getName(),
                        library.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream printed = process.getInputStream()) {
            return Long.parseLong(new String(printed.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }
}
