package dev.readout.examples.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Starts Spark inside the test, with two threads. There can be only one at a time. */
public final class LocalSpark {
    private LocalSpark() {}

    /** Starts Spark. */
    public static SparkSession start(Map<String, String> settings) {
        SparkSession.Builder builder = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "3");
        settings.forEach(builder::config);
        return builder.getOrCreate();
    }
}
