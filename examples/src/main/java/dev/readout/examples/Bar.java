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

/** A progress bar on standard error if that is a terminal, else nothing. When it is closed, it is gone. */
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
     * Returns a bar of megabytes, to be told the progress of lines that are read.
     *
     * @param task what is done, in a word
     * @return the bar
     */
    public static Bar ofLines(String task) {
        return of(task, -1, "MB", 1_000_000, isTerminal(2));
    }

    /**
     * Returns a bar of files that are imported to standard output. If that is a terminal too there is none, because it
     * would stand among the lines.
     *
     * @param task what is done, in a word
     * @param count how many files there are
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
     * Shows how far reading is.
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
     * Prints a line to standard error, in the place of the bar, which moves down.
     *
     * @param line the line
     */
    public void print(String line) {
        // One call, so that the bar's own thread can't come between.
        err.print((bar.isPresent() ? EMPTY_LINE : "") + line + System.lineSeparator());
    }

    /**
     * Returns whether a file descriptor of this process is a terminal. {@code System.console()} does not tell: up to Java
     * 21 it wants standard input and output to be one, from 22 on it is there in a pipe too. A child that inherits the
     * descriptor can ask, in every POSIX system (test, option -t); elsewhere there is no bar.
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

    /** Where the bar is drawn, again and again. The library's own line would leave an empty one behind. */
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
