package dev.readout.examples;

import dev.readout.json.ReadoutReadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** Runs a main: writes UTF-8 whatever the terminal's default is, and reports what is wrong in one line. */
public final class Cli {
    private Cli() {}

    /**
     * Runs a command, and ends the process if its exit code is not 0.
     *
     * @param command a command of picocli
     * @param args the arguments of the process
     */
    public static void main(Object command, String... args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int exitCode = run(command, args);
        if (exitCode != ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    /**
     * Runs a command.
     *
     * @param command a command of picocli
     * @param args the arguments of the process
     * @return the exit code
     */
    public static int run(Object command, String... args) {
        CommandLine main = new CommandLine(command);
        main.getCommandSpec().version("Readout " + version());
        return main.setParameterExceptionHandler((e, arguments) -> wrong(e.getCommandLine(), e.getMessage()))
                .setExecutionExceptionHandler((e, commandLine, result) -> failed(e, commandLine))
                .execute(args);
    }

    private static String version() {
        try (InputStream version = Cli.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(version).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int wrong(CommandLine commandLine, @Nullable String message) {
        System.err.println(commandLine.getCommandName() + ": " + message + " (--help says what is expected)");
        return ExitCode.USAGE;
    }

    private static int failed(Exception e, CommandLine commandLine) throws Exception {
        if (e instanceof NoSuchFileException missing) {
            return wrong(commandLine, "there is no file " + missing.getFile());
        }
        if (e instanceof ReadoutReadException || e instanceof IOException || e instanceof UncheckedIOException) {
            System.err.println(commandLine.getCommandName() + ": " + e.getMessage());
            return ExitCode.SOFTWARE;
        }
        throw e;
    }
}
