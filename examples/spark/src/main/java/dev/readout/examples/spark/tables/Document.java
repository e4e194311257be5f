package dev.readout.examples.spark.tables;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutReadException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read: an article, or what is wrong. It is made of a row and becomes rows on the same machine, and
 * never goes through Spark itself.
 *
 * @param number the number of the article; null only if there is a problem
 * @param file the path of the file, if it is known
 * @param line the number of the line in the file, from 1, if it is known
 * @param article the article; null if there is a problem
 * @param problem what was expected, what was found, and where in the line; null if there is an article
 */
public record Document(
        @Nullable Long number,
        @Nullable String file,
        @Nullable Long line,
        @Nullable Article article,
        @Nullable String problem) {
    private static final int MARK_LENGTH = 3;

    /** Makes the reader of documents, on each machine. */
    public interface Reader extends Supplier<ReadoutJson>, Serializable {}

    /** Makes rows of a document, on each machine. */
    public interface ToRows extends Serializable {
        /**
         * Returns the rows of a document.
         *
         * @param document an article, or what is wrong
         * @return the rows, perhaps none
         */
        Stream<Row> rows(Document document);
    }

    /**
     * Returns the rows of documents.
     *
     * @param rows rows of article, file, line, bytes
     * @param reader reads the bytes
     * @param toRows makes rows of what was read
     * @return the rows; one document is in memory at a time
     */
    static Iterator<Row> read(Iterator<Row> rows, ReadoutJson reader, ToRows toRows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .flatMap(row -> toRows.rows(read(row, reader)))
                .iterator();
    }

    private static Document read(Row row, ReadoutJson reader) {
        Long number = row.getAs(0);
        String file = row.getAs(1);
        Long line = row.getAs(2);
        try {
            if (number == null) {
                throw refusal("expected the number of the article, found null");
            }
            return new Document(number, file, line, article(row.getAs(3), line != null, reader), null);
        } catch (ReadoutReadException e) {
            return new Document(number, file, line, null, problem(e));
        }
    }

    private static Article article(byte @Nullable [] bytes, boolean isLine, ReadoutJson reader) {
        if (bytes == null) {
            throw refusal("expected a document, found null");
        }
        if (isLine && startsWithMark(bytes)) {
            // Spark has removed the one at the start of a file.
            throw refusal("expected a byte order mark at the start of the file only, found one here");
        }
        return reader.reading(bytes).value();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static ReadoutReadException refusal(String problem) {
        return new ReadoutReadException("", "", 1, 1, 0, problem, null);
    }

    /** Returns what is wrong and where in the line, without the number of the line, which is known apart. */
    private static String problem(ReadoutReadException e) {
        String column = e.column().isPresent() ? "column " + e.column().getAsInt() : "";
        String place = e.place().isEmpty() ? column : column.isEmpty() ? e.place() : e.place() + " (" + column + ")";
        return place.isEmpty() ? e.problem() : place + ": " + e.problem();
    }
}
