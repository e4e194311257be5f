package dev.readout.examples.spark;

import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Adds up what all tasks took. */
final class TaskMetrics extends SparkListener {
    private final LongAdder tasks = new LongAdder();
    private final LongAdder milliseconds = new LongAdder();
    private final LongAdder cpuNanoseconds = new LongAdder();
    private final LongAdder shuffled = new LongAdder();
    private final LongAdder spilled = new LongAdder();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        org.apache.spark.executor.TaskMetrics task = end.taskMetrics();
        if (task != null) {
            tasks.increment();
            milliseconds.add(task.executorRunTime());
            cpuNanoseconds.add(task.executorCpuTime());
            shuffled.add(task.shuffleWriteMetrics().bytesWritten());
            spilled.add(task.diskBytesSpilled());
        }
    }

    /** Returns the sums in one line. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "tasks %d, task seconds %.1f, task CPU seconds %.1f, shuffle MB written %.1f, spilled MB %.1f",
                tasks.sum(),
                milliseconds.sum() / 1e3,
                cpuNanoseconds.sum() / 1e9,
                shuffled.sum() / 1e6,
                spilled.sum() / 1e6);
    }
}
