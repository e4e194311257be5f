package dev.readout.examples.spark;

import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all mains that read an archive on Spark have in common: the archive, the options, the start and the end of Spark. */
final class SparkOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description = "Files, folders or patterns of JSON Lines (.jsonl, .jsonl.gz), local or in the storage of a"
                    + " cluster.")
    private List<String> paths = List.of();

    @Option(
            names = "--master",
            paramLabel = "URL",
            description =
                    "Where to run, such as local[2] or spark://host:7077. Without it, where spark-submit says, or with"
                            + " all cores of this machine.")
    private @Nullable String master;

    @Option(
            names = "--metrics",
            description = "Prints, on standard error, the time of all tasks, and what was shuffled and spilled.")
    private boolean metrics;

    /** What a main does. */
    interface Job {
        /** Returns the exit code. */
        int run(SparkSession spark) throws Exception;
    }

    /** Returns the files, folders or patterns to read. */
    String[] paths() {
        return paths.toArray(String[]::new);
    }

    /** Runs a job, and reports in one line what Spark refuses. */
    int run(String name, Job job) throws Exception {
        SparkConf settings = new SparkConf().setAppName(name);
        if (master != null || !settings.contains("spark.master")) {
            settings.setMaster(master == null ? "local[*]" : master)
                    .setIfMissing("spark.ui.enabled", "false")
                    // For one machine; the default, 200, is for a cluster.
                    .setIfMissing("spark.sql.shuffle.partitions", "32");
        }
        // Of the classes for days, only this one needs no flag for the JVM.
        settings.set("spark.sql.datetime.java8API.enabled", "true");
        SparkSession spark = SparkSession.builder().config(settings).getOrCreate();
        TaskMetrics tasks = new TaskMetrics();
        spark.sparkContext().addSparkListener(tasks);
        try {
            return job.run(spark);
        } catch (Exception e) {
            if (e instanceof SparkThrowable) {
                System.err.println(name + ": " + firstLine(String.valueOf(e.getMessage())));
                return 1;
            }
            throw e;
        } finally {
            // Stopping waits until the listener knows everything.
            spark.stop();
            if (metrics) {
                System.err.println(tasks);
            }
        }
    }

    /** Reports how many lines are not articles, and returns the exit code. */
    static int exitCode(String name, long badLines) {
        if (badLines > 0) {
            System.err.printf(
                    Locale.ROOT,
                    "%s: %,d %s%n",
                    name,
                    badLines,
                    badLines == 1 ? "line is not an article" : "lines are not articles");
        }
        return badLines == 0 ? 0 : 1;
    }

    private static String firstLine(String message) {
        return message.strip().replaceFirst("(?s)\\R.*", "");
    }
}
