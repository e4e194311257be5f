package dev.readout.benchmarks;

import dev.readout.grounding.Grounder;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How long does a fresh JVM take to prepare a long text, and to ground the first quotation in it? Each run has a JVM of its
 * own, in which nothing is compiled or loaded yet.
 */
public final class ColdGrounding {
    private static final int RUNS = 11;
    private static final int MEGABYTE = 1_000_000;
    private static final List<Integer> MEGABYTES = List.of(1, 2, 4);
    private static final int VOCABULARY = 30_000;
    private static final int QUOTATION = 200;

    private ColdGrounding() {}

    /** What is done to the quotation. */
    private enum Bend {
        /** Nothing. */
        EXACT,
        /** A word in the middle is replaced by another. */
        CHANGED;

        String bent(String quotation) {
            int middle = quotation.indexOf(' ', quotation.length() / 2);
            return this == EXACT
                    ? quotation
                    : quotation.substring(0, middle) + " xylophone"
                            + quotation.substring(quotation.indexOf(' ', middle + 1));
        }
    }

    /**
     * Measures and prints a Markdown table.
     *
     * @param args the number of runs, optional; or the file and the quotation that this JVM measures
     * @throws IOException if a file can't be written or a JVM can't be started
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 2) {
            measure(Path.of(args[0]), Bend.valueOf(args[1]));
            return;
        }
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        System.out.printf(
                "| first of a JVM, median of %d | text prepared | faithful quotation | changed quotation |%n", runs);
        System.out.println("| --- | ---: | ---: | ---: |");
        for (int megabytes : MEGABYTES) {
            Path file = Files.createTempFile("text", ".txt");
            try {
                Files.writeString(file, prose(megabytes * MEGABYTE));
                print(megabytes, file, runs);
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void print(int megabytes, Path file, int runs) throws IOException {
        List<Double> prepared = new ArrayList<>();
        List<Double> faithful = new ArrayList<>();
        List<Double> changed = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            String[] exact = inOwnJvm(file, Bend.EXACT);
            String[] other = inOwnJvm(file, Bend.CHANGED);
            prepared.add(Double.valueOf(exact[0]));
            prepared.add(Double.valueOf(other[0]));
            faithful.add(Double.valueOf(exact[1]));
            changed.add(Double.valueOf(other[1]));
        }
        System.out.printf(
                Locale.ROOT,
                "| %d MB | %.0f | %.0f | %.0f |%n",
                megabytes,
                median(prepared),
                median(faithful),
                median(changed));
    }

    private static double median(List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** Prints how many milliseconds the preparation and the first quotation take. */
    private static void measure(Path file, Bend bend) throws IOException {
        String string = Files.readString(file);
        int from = string.indexOf(' ', string.length() / 2) + 1;
        String quotation = bend.bent(string.substring(from, string.lastIndexOf(' ', from + QUOTATION)));
        long start = System.nanoTime();
        Grounder grounder = Grounder.of(Text.of(string));
        long prepared = System.nanoTime();
        boolean isFaithful = grounder.ground(quotation).isFaithful();
        long grounded = System.nanoTime();
        if (isFaithful != (bend == Bend.EXACT)) {
            throw new IllegalStateException(quotation);
        }
        System.out.println((prepared - start) / 1e6 + " " + (grounded - prepared) / 1e6);
    }

    private static String[] inOwnJvm(Path file, Bend bend) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdGrounding.class.getName(),
                        file.toString(),
                        bend.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream printed = process.getInputStream()) {
            return new String(printed.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ", -1);
        }
    }

    /** Returns invented prose of this length. The words have the frequencies of a natural language (Zipf). */
    private static String prose(int length) {
        Random random = new Random(20220131);
        String[] words = new String[VOCABULARY];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(random, 2 + Math.min(random.nextInt(9), 1 + i / 20));
        }
        StringBuilder prose = new StringBuilder();
        while (prose.length() < length) {
            addSentence(prose, words, random);
        }
        return prose.substring(0, prose.lastIndexOf(" ", length));
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String letters = i % 2 == 0 ? "bcdfghklmnprstvwz" : random.nextInt(40) == 0 ? "éüöáç" : "aeiou";
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static void addSentence(StringBuilder prose, String[] words, Random random) {
        boolean isQuoted = random.nextInt(4) == 0;
        int count = 6 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            String word = words[(int) Math.pow(words.length, random.nextDouble()) - 1];
            prose.append(i == 0 && isQuoted ? "“" : "");
            prose.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            prose.append(random.nextInt(40) == 0 ? "’s" : "").append(random.nextInt(12) == 0 && i > 0 ? "," : "");
            prose.append(random.nextInt(50) == 0 ? " " + random.nextInt(3_000) : "");
            prose.append(i + 1 < count ? " " : "");
        }
        prose.append(isQuoted ? ",” she said." : ".").append(random.nextInt(5) == 0 ? "\n\n" : " ");
    }
}
