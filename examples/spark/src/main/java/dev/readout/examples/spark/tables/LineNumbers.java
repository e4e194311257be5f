package dev.readout.examples.spark.tables;

import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Gives each line of a part of Spark its file and its number in the file, and leaves out blank lines. */
final class LineNumbers implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, Long> fileNumbers = new HashMap<>();
    private final HashMap<String, Map<Long, Long>> linesBefore;

    /**
     * Creates the numbers of the lines of files.
     *
     * @param files the files in the order of their numbers
     * @param linesBefore for each location that is read in several blocks, the lines before the block that starts at a byte
     */
    LineNumbers(List<String> files, Map<String, Map<Long, Long>> linesBefore) {
        files.forEach(file -> fileNumbers.put(file, (long) fileNumbers.size()));
        this.linesBefore = new HashMap<>(linesBefore);
    }

    /**
     * Returns the path of a file, in which a space is a space.
     *
     * @param location the file as Spark names it, which is not the same in all of its functions
     */
    static String path(String location) {
        return new Path(URI.create(location)).toString();
    }

    /**
     * Returns the documents of lines.
     *
     * @param lines rows of location, start of the block, a flag, and the bytes of the line, block by block
     * @return rows of article, file, line, document
     */
    Iterator<Row> documents(Iterator<Row> lines) {
        Count count = new Count();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, 0), false)
                .map(count::document)
                .filter(document -> !isBlank(document.getAs(3)))
                .iterator();
    }

    /** Counts the lines of one block after the other. */
    private final class Count {
        private String location = "";
        private String file = "";
        private long start = -1;
        private long line;

        Row document(Row next) {
            if (next.getLong(1) != start || !next.getString(0).equals(location)) {
                location = next.getString(0);
                file = path(location);
                start = next.getLong(1);
                line = linesBefore.getOrDefault(location, Map.of()).getOrDefault(start, 0L);
            }
            line++;
            long number = Objects.requireNonNull(fileNumbers.get(file), file) * ArticleTables.LINES + line;
            return RowFactory.create(number, file, line, withoutReturn(next.getAs(3)));
        }
    }

    /** Returns the line without the CR of its end, which Spark takes for a part of the line. */
    private static byte[] withoutReturn(byte[] line) {
        int last = line.length - 1;
        return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
