package dev.readout.benchmarks.cold;

import dev.readout.json.ReadoutJson;
import java.io.IOException;
import java.nio.file.Path;

/** Reads one article with Readout and prints the number of its statements. */
public final class WithReadout {
    private WithReadout() {}

    /**
     * Reads the article.
     *
     * @param args the file
     * @throws IOException if the file can't be read
     */
    public static void main(String[] args) throws IOException {
        System.out.println(
                ReadoutJson.strict().read(Path.of(args[0])).statements().size());
    }
}
