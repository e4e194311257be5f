package dev.readout.benchmarks.cold;

import dev.readout.benchmarks.json.ArticleRecord;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads one article with Jackson's data binding and prints the number of its statements. */
public final class WithDataBinding {
    private WithDataBinding() {}

    /**
     * Reads the article.
     *
     * @param args the file
     */
    public static void main(String[] args) {
        System.out.println(new JsonMapper()
                .readValue(Path.of(args[0]), ArticleRecord.class)
                .statements()
                .size());
    }
}
