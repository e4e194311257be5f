package dev.readout.examples;

import dev.readout.json.LinesProgress;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, shown only if that is a terminal. Closing the bar removes it. */
public final class Bar implements AutoCloseable {
    private static final int WIDTH = 79;
    private static final String EMPTY_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final Optional<ProgressBar> bar;

    private Bar(PrintStream err, Optional<ProgressBar> bar) {
        this.err = err;
        this.bar = bar;
    }

    /**
     * Returns a bar that shows the progress of reading lines, in megabytes.
     *
     * @param task one word for what is done
     * @return the bar
     */
    public static Bar ofLines(String task) {
        return of(task, -1, "MB", 1_000_000, isTerminal(2));
    }

    /**
     * Returns a bar that counts files that are imported to standard output. If standard output is a terminal too, no bar
     * is shown, because it would appear among the lines.
     *
     * @param task one word for what is done
     * @param count the number of files
     * @return the bar
     */
    public static Bar ofFiles(String task, int count) {
        return of(task, count, " files", 1, isTerminal(2) && !isTerminal(1));
    }

    private static Bar of(String task, long max, String unit, long unitSize, boolean shown) {
        PrintStream err = System.err;
        return new Bar(
                err,
                Optional.of(new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(max)
                                .setUnit(unit, unitSize)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setConsumer(new Line(err))
                                .clearDisplayOnFinish())
                        .filter(builder -> shown)
                        .map(ProgressBarBuilder::build));
    }

    /**
     * Shows the progress of reading.
     *
     * @param progress the progress
     */
    public void show(LinesProgress progress) {
        bar.ifPresent(shown -> {
            shown.maxHint(progress.totalBytes().orElse(-1));
            shown.stepTo(progress.bytes());
            shown.setExtraMessage(String.format(Locale.ROOT, " %,d articles", progress.documents()));
        });
    }

    /** Shows that one more file is done. */
    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    /**
     * Prints a line to standard error, in the place of the bar. The bar moves down.
     *
     * @param line the line
     */
    public void print(String line) {
        // One call, so that the bar's own thread can't write in between.
        err.print((bar.isPresent() ? EMPTY_LINE : "") + line + System.lineSeparator());
    }

    /**
     * Returns whether a file descriptor of this process is a terminal. {@code System.console()} can't tell: up to Java 21,
     * it exists only if standard input and output both are terminals; from Java 22 on, it exists in a pipe too. On every
     * POSIX system, a child process that inherits the descriptor can find out (test, option -t). On other systems, no bar
     * is shown.
     */
    private static boolean isTerminal(int descriptor) {
        ProcessBuilder test = new ProcessBuilder("test", "-t", Integer.toString(descriptor)).inheritIO();
        try {
            return test.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** The line on which the bar is redrawn. The library's own consumer would leave an empty line. */
    private record Line(PrintStream err) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String drawn) {
            err.print(EMPTY_LINE + drawn);
        }

        @Override
        public void clear() {
            err.print(EMPTY_LINE);
        }

        @Override
        public void close() {}
    }
}
