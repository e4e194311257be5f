package dev.readout.examples.spark;

import dev.readout.examples.Cli;
import dev.readout.examples.spark.madeup.MadeUpArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a made-up archive, for trying and measuring. */
@Command(
        name = "GenerateArchive",
        description = "Writes a made-up archive of JSON Lines, for trying and measuring. A file is a month.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes: 0 written, 1 a file cannot be written, 2 wrong argument%n")
public final class GenerateArchive implements Callable<Integer> {
    private static final int ARTICLES_PER_FILE = 10_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COUNT", description = "How many articles.")
    private int count;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder of the files, new or empty.")
    private @Nullable Path folder;

    @Option(names = "--files", paramLabel = "N", description = "How many files (without it, 10,000 articles a file).")
    private @Nullable Integer files;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed gives other articles (default 1).")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        Path target = Objects.requireNonNull(folder);
        int fileCount = files == null ? Math.max(1, (count + ARTICLES_PER_FILE - 1) / ARTICLES_PER_FILE) : files;
        if (count < 0 || fileCount < 1) {
            throw usage("expected COUNT from 0 and --files from 1, found " + count + " and " + fileCount);
        }
        if (Files.exists(target) && !isEmpty(target)) {
            throw usage("expected a folder that is new or empty, found " + target);
        }
        System.out.printf(
                Locale.ROOT, "MADE UP: nobody published these %,d articles or said what is quoted in them.%n", count);
        new MadeUpArchive(count, fileCount, seed).write(target);
        System.out.printf(Locale.ROOT, "%,d %s in %s%n", fileCount, fileCount == 1 ? "file" : "files", target);
        return 0;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /**
     * Runs the example.
     *
     * @param args how many articles, and a folder
     */
    public static void main(String[] args) {
        Cli.main(new GenerateArchive(), args);
    }
}
