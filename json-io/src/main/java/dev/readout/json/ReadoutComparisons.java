package dev.readout.json;

import dev.readout.comparison.Comparison;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.format.ComparisonReader;
import dev.readout.json.internal.format.ComparisonWriter;
import dev.readout.json.internal.lines.AtomicFile;
import dev.readout.json.internal.lines.FormatReader;
import dev.readout.json.internal.syntax.JacksonDocumentWriter;
import dev.readout.json.internal.syntax.JacksonOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes comparisons of two articles as JSON, in the comparison format 1.
 *
 * <pre>{@code
 * byte[] bytes = ReadoutComparisons.toBytes(Comparison.of(first, second));
 * Comparison comparison = ReadoutJson.strict().comparisons().read(bytes);
 * }</pre>
 *
 * <p>The format is UTF-8. A document has both articles in the native format, and the pairs of speakers and meetings by
 * their ids and of statements by their indexes, each with its reason or similarity. Everything else follows from these:
 * which participants are paired, in which words quotations differ, and where the articles disagree. A document has this
 * too, for readers that are not Readout. What only one article has is what is in no pair.
 *
 * <p>What was written is read as an equal comparison, and that comparison is written as the same bytes. The words of both
 * articles are compared with their texts, and each pair must be possible. What follows from the pairs is computed again;
 * the reasons and similarities are not, because they depend on the {@link dev.readout.comparison.ComparisonPolicy}.
 *
 * <ul>
 *   <li>A reader from {@link ReadoutJson#strict()} refuses a member or a word that the format does not have, and anything
 *       that does not follow from the pairs.
 *   <li>A reader from {@link ReadoutJson#lenient()} leaves out such a member, reads “stated” for an unknown reason, and
 *       replaces what does not follow from the pairs. It reports each of these as a
 *       {@link dev.readout.exchange.Finding}. So it also reads what a version with other rules of grounding has written.
 * </ul>
 *
 * <p>Instances are immutable, and threads can share them.
 */
public final class ReadoutComparisons {
    private static final String SCHEMA = "/META-INF/readout/comparison-1.schema.json";

    private final boolean lenient;
    private final FormatReader<Reading<Comparison>> reader;

    ReadoutComparisons(boolean lenient, Limits limits) {
        this.lenient = lenient;
        reader = new FormatReader<>(
                (buffer, from, to, most) -> ComparisonReader.read(buffer, from, to, lenient, most),
                limits.toDocumentLimits(),
                ReadoutReadException::of);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format. It refers to the {@linkplain ReadoutJson#schema() schema of
     * articles} by its identifier. A document that is valid for the schema may still be refused: a schema cannot check
     * whether the pairs are in the articles.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return ReadoutJson.resource(SCHEMA);
    }

    /**
     * Reads a comparison.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the comparison
     * @throws ReadoutReadException if the document is not a comparison
     */
    public Comparison read(byte[] document) {
        return reading(document).value();
    }

    /**
     * Reads a comparison.
     *
     * @param document the document
     * @return the comparison
     * @throws ReadoutReadException if the document is not a comparison; byte offsets count its bytes in UTF-8
     */
    public Comparison read(String document) {
        return reading(document).value();
    }

    /**
     * Reads a comparison from a file.
     *
     * @param file the file
     * @return the comparison
     * @throws ReadoutReadException if the file does not hold a comparison; the message begins with its name
     * @throws IOException if the file cannot be read
     */
    public Comparison read(Path file) throws IOException {
        return reading(file).value();
    }

    /**
     * Reads a comparison from a stream.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the comparison
     * @throws ReadoutReadException if the stream does not hold a comparison
     * @throws IOException if the stream cannot be read
     */
    public Comparison read(InputStream stream) throws IOException {
        return reading(stream).value();
    }

    /**
     * Reads a comparison, and returns it with what was left out.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the comparison and the findings
     * @throws ReadoutReadException if the document is not a comparison
     */
    public Reading<Comparison> reading(byte[] document) {
        return reader.read(document);
    }

    /**
     * Reads a comparison, and returns it with what was left out.
     *
     * @param document the document
     * @return the comparison and the findings
     * @throws ReadoutReadException if the document is not a comparison; byte offsets count its bytes in UTF-8
     */
    public Reading<Comparison> reading(String document) {
        return reader.read(document);
    }

    /**
     * Reads a comparison from a file, and returns it with what was left out.
     *
     * @param file the file
     * @return the comparison and the findings
     * @throws ReadoutReadException if the file does not hold a comparison; the message begins with its name
     * @throws IOException if the file cannot be read
     */
    public Reading<Comparison> reading(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * Reads a comparison from a stream, and returns it with what was left out.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the comparison and the findings
     * @throws ReadoutReadException if the stream does not hold a comparison
     * @throws IOException if the stream cannot be read
     */
    public Reading<Comparison> reading(InputStream stream) throws IOException {
        return reader.read(stream);
    }

    /**
     * Returns a comparison as compact JSON in UTF-8, without a byte order mark.
     *
     * @param comparison the comparison
     * @return the bytes
     */
    public static byte[] toBytes(Comparison comparison) {
        return toBytes(comparison, Layout.COMPACT);
    }

    /**
     * Returns a comparison as JSON in UTF-8, without a byte order mark.
     *
     * @param comparison the comparison
     * @param layout how the document is laid out
     * @return the bytes
     */
    public static byte[] toBytes(Comparison comparison, Layout layout) {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(layout, "layout");
        return JacksonDocumentWriter.toBytes(
                layout == Layout.INDENTED,
                generator -> new ComparisonWriter(new JacksonOutput(generator)).write(comparison));
    }

    /**
     * Returns a comparison as compact JSON.
     *
     * @param comparison the comparison
     * @return the document
     */
    public static String toJson(Comparison comparison) {
        return toJson(comparison, Layout.COMPACT);
    }

    /**
     * Returns a comparison as JSON.
     *
     * @param comparison the comparison
     * @param layout how the document is laid out
     * @return the document
     */
    public static String toJson(Comparison comparison, Layout layout) {
        return new String(toBytes(comparison, layout), StandardCharsets.UTF_8);
    }

    /**
     * Writes a comparison to a stream, as compact JSON.
     *
     * @param comparison the comparison
     * @param stream the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     */
    public static void write(Comparison comparison, OutputStream stream) throws IOException {
        write(comparison, stream, Layout.COMPACT);
    }

    /**
     * Writes a comparison to a stream.
     *
     * @param comparison the comparison
     * @param stream the stream, which is flushed and stays open
     * @param layout how the document is laid out
     * @throws IOException if the stream cannot be written
     */
    public static void write(Comparison comparison, OutputStream stream, Layout layout) throws IOException {
        stream.write(toBytes(comparison, layout));
        stream.flush();
    }

    /**
     * Writes a comparison to a file, as compact JSON. The document is written to another file in the same folder, which then
     * replaces it, so that a reader sees the old file or the new one, and never a part.
     *
     * @param comparison the comparison
     * @param file the file, which is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Comparison comparison, Path file) throws IOException {
        write(comparison, file, Layout.COMPACT);
    }

    /**
     * Writes a comparison to a file, as {@link #write(Comparison, Path)} does.
     *
     * @param comparison the comparison
     * @param file the file, which is replaced if it exists
     * @param layout how the document is laid out
     * @throws IOException if the file cannot be written
     */
    public static void write(Comparison comparison, Path file, Layout layout) throws IOException {
        AtomicFile.write(file, toBytes(comparison, layout));
    }

    /**
     * Returns whether this reader is strict or lenient.
     *
     * @return for example {@code ReadoutComparisons[strict]}
     */
    @Override
    public String toString() {
        return "ReadoutComparisons[" + (lenient ? "lenient" : "strict") + "]";
    }
}
