package dev.readout.benchmarks;

import dev.readout.grounding.Grounder;
import dev.readout.grounding.Verdict;
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
 * How long a {@link Grounder} takes for a quotation of 200 characters in a text of 5,000, beside {@link
 * String#indexOf(String)}, which finds only the one that is not bent. Each call takes the next of 64 quotations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class Grounding {
    private static final long SEED = 20220131;
    private static final int LENGTH = 5_000;
    private static final int QUOTATION = 200;
    private static final int QUOTATIONS = 64;

    /** How the quotations are bent or changed. */
    @Param
    public Bend bend;

    private String string;
    private Text text;
    private Grounder grounder;
    private final String[] quotations = new String[QUOTATIONS];
    private int next;

    /** What is done to a quotation. */
    public enum Bend {
        /** Nothing. */
        EXACT,
        /** Curly marks are straight, spaces are no-break spaces. */
        TYPOGRAPHY,
        /** In quotation marks, with a small first letter and a different stop. */
        OUTER,
        /** Some words in the middle are left out with a mark. */
        ELISION,
        /** A word in the middle is replaced by another. */
        CHANGED
    }

    /** Makes the text and the quotations. */
    @Setup
    public void setup() {
        Random random = new Random(SEED);
        StringBuilder characters = new StringBuilder();
        while (characters.length() < LENGTH) {
            // As in prose, one word in three is one of a few common words.
            int word = random.nextInt(3) == 0 ? random.nextInt(20) : 20 + random.nextInt(800);
            characters.append(Long.toString(7_777_777_777L * (word + 3), 36).substring(0, 2 + word % 5));
            characters.append(random.nextInt(12) == 0 ? "’s, " : random.nextInt(15) == 0 ? ". “" : " ");
        }
        string = characters.substring(0, LENGTH);
        text = Text.of(string);
        grounder = Grounder.of(text);
        for (int i = 0; i < QUOTATIONS; i++) {
            int from = string.indexOf(' ', random.nextInt(LENGTH - QUOTATION - 20)) + 1;
            int to = string.lastIndexOf(' ', from + QUOTATION);
            quotations[i] = bent(string.substring(from, to));
        }
    }

    private String bent(String quotation) {
        int middle = quotation.indexOf(' ', quotation.length() / 2);
        int after = quotation.indexOf(' ', middle + 1);
        return switch (bend) {
            case EXACT -> quotation;
            case TYPOGRAPHY -> quotation.replace('’', '\'').replace('“', '"').replace(' ', '\u00a0');
            case OUTER -> "“" + quotation + "!”";
            case ELISION -> quotation.substring(0, middle) + " ..." + quotation.substring(after);
            case CHANGED -> quotation.substring(0, middle) + " xylophone" + quotation.substring(after);
        };
    }

    private String next() {
        next = next + 1 & QUOTATIONS - 1;
        return quotations[next];
    }

    /** Grounds a quotation. */
    @Benchmark
    public Verdict ground() {
        return grounder.ground(next());
    }

    /** Finds the quotation if the text has it exactly. */
    @Benchmark
    public int indexOf() {
        return string.indexOf(next());
    }

    /** Prepares the text. */
    @Benchmark
    public Grounder prepare() {
        return Grounder.of(text);
    }
}
