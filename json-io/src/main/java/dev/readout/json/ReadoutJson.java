package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.format.ArticleReader;
import dev.readout.json.internal.format.ArticleWriter;
import dev.readout.json.internal.lines.AtomicFile;
import dev.readout.json.internal.lines.FormatReader;
import dev.readout.json.internal.syntax.CanonicalOutput;
import dev.readout.json.internal.syntax.JacksonDocumentWriter;
import dev.readout.json.internal.syntax.JacksonOutput;
import dev.readout.json.internal.syntax.Sha256;
import dev.readout.json.internal.syntax.Utf8Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes articles as JSON, in Readout's native format 1.
 *
 * <pre>{@code
 * byte[] bytes = ReadoutJson.toBytes(article);
 * ReadoutJson.strict().read(bytes).equals(article); // true
 * }</pre>
 *
 * <p>The format is UTF-8. Reading compares the words of every position with the text. If they differ, the document is
 * refused, and the message has the place and both words. Every article can be written, and nothing is lost: what was
 * written is read as an equal article, and that article is written as the same bytes. A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> refuses a member or a word that the format does not have;
 *   <li><em>lenient</em> leaves out such a member, and reads “other” for an unknown kind of a block or meeting and for
 *       an unknown part of a participant. It reports each of them as a {@link dev.readout.exchange.Finding}. So it can
 *       read the files of every later version 1.x.
 * </ul>
 *
 * <p>A document is held in memory as a whole. Instances are immutable, and threads can share them.
 */
public final class ReadoutJson {
    private static final String SCHEMA = "/META-INF/readout/readout-1.schema.json";
    private static final ReadoutJson STRICT = new ReadoutJson(false, Limits.defaults());
    private static final ReadoutJson LENIENT = new ReadoutJson(true, Limits.defaults());

    private final boolean lenient;
    private final Limits limits;
    private final FormatReader<Reading<Article>> reader;

    private ReadoutJson(boolean lenient, Limits limits) {
        this.lenient = lenient;
        this.limits = limits;
        reader = new FormatReader<>(
                (buffer, from, to, most) -> ArticleReader.read(buffer, from, to, lenient, most),
                limits.toDocumentLimits(),
                ReadoutReadException::of);
    }

    /**
     * Returns a reader that refuses members and words that the format does not have.
     *
     * @return the strict reader
     */
    public static ReadoutJson strict() {
        return STRICT;
    }

    /**
     * Returns a reader that leaves out members and words that the format does not have, and reports them.
     *
     * @return the lenient reader
     */
    public static ReadoutJson lenient() {
        return LENIENT;
    }

    /**
     * Returns a reader of JSON Lines, with one article on each line, that is strict or lenient as this one is.
     *
     * @return the reader of many articles
     */
    public ReadoutLines lines() {
        return new ReadoutLines(reader, lenient);
    }

    /**
     * Returns a reader of drafts that is strict or lenient as this one is.
     *
     * @return the reader of drafts
     */
    public ReadoutDrafts drafts() {
        return new ReadoutDrafts(lenient, limits);
    }

    /**
     * Returns a reader of comparisons that is strict or lenient as this one is.
     *
     * @return the reader of comparisons
     */
    public ReadoutComparisons comparisons() {
        return new ReadoutComparisons(lenient, limits);
    }

    /**
     * Returns a reader with other limits that is strict or lenient as this one is.
     *
     * @param limits how large a document may be
     * @return the reader with these limits
     */
    public ReadoutJson withLimits(Limits limits) {
        return new ReadoutJson(lenient, Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Returns how large a document may be.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format. A document that is valid for the schema may still be
     * refused: a schema cannot compare positions with the text.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return resource(SCHEMA);
    }

    static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(ReadoutJson.class.getResourceAsStream(name))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an article.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article
     * @throws ReadoutReadException if the document is not an article
     */
    public Article read(byte[] document) {
        return reading(document).value();
    }

    /**
     * Reads an article.
     *
     * @param document the document
     * @return the article
     * @throws ReadoutReadException if the document is not an article; byte offsets count its bytes in UTF-8
     */
    public Article read(String document) {
        return reading(document).value();
    }

    /**
     * Reads an article from a file.
     *
     * @param file the file
     * @return the article
     * @throws ReadoutReadException if the file does not hold an article; the message begins with its name
     * @throws IOException if the file cannot be read
     */
    public Article read(Path file) throws IOException {
        return reading(file).value();
    }

    /**
     * Reads an article from a stream.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the article
     * @throws ReadoutReadException if the stream does not hold an article
     * @throws IOException if the stream cannot be read
     */
    public Article read(InputStream stream) throws IOException {
        return reading(stream).value();
    }

    /**
     * Reads an article, and returns it with what was left out.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article and the findings
     * @throws ReadoutReadException if the document is not an article
     */
    public Reading<Article> reading(byte[] document) {
        return reader.read(document);
    }

    /**
     * Reads an article, and returns it with what was left out.
     *
     * @param document the document
     * @return the article and the findings
     * @throws ReadoutReadException if the document is not an article; byte offsets count its bytes in UTF-8
     */
    public Reading<Article> reading(String document) {
        return reader.read(document);
    }

    /**
     * Reads an article from a file, and returns it with what was left out.
     *
     * @param file the file
     * @return the article and the findings
     * @throws ReadoutReadException if the file does not hold an article; the message begins with its name
     * @throws IOException if the file cannot be read
     */
    public Reading<Article> reading(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * Reads an article from a stream, and returns it with what was left out.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the article and the findings
     * @throws ReadoutReadException if the stream does not hold an article
     * @throws IOException if the stream cannot be read
     */
    public Reading<Article> reading(InputStream stream) throws IOException {
        return reader.read(stream);
    }

    /**
     * Returns an article as compact JSON in UTF-8, without a byte order mark.
     *
     * @param article the article
     * @return the bytes
     */
    public static byte[] toBytes(Article article) {
        return toBytes(article, Layout.COMPACT);
    }

    /**
     * Returns an article as JSON in UTF-8, without a byte order mark.
     *
     * @param article the article
     * @param layout how the document is laid out
     * @return the bytes
     */
    public static byte[] toBytes(Article article, Layout layout) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(layout, "layout");
        if (layout == Layout.INDENTED) {
            return JacksonDocumentWriter.toBytes(
                    true, generator -> new ArticleWriter(new JacksonOutput(generator)).write(article));
        }
        try (Utf8Output output = new Utf8Output()) {
            new ArticleWriter(output).write(article);
            return output.toBytes();
        }
    }

    /**
     * Returns an article as compact JSON.
     *
     * @param article the article
     * @return the document
     */
    public static String toJson(Article article) {
        return toJson(article, Layout.COMPACT);
    }

    /**
     * Returns an article as JSON.
     *
     * @param article the article
     * @param layout how the document is laid out
     * @return the document
     */
    public static String toJson(Article article, Layout layout) {
        return new String(toBytes(article, layout), StandardCharsets.UTF_8);
    }

    /**
     * Returns the canonical form of an article (RFC 8785). Two articles have the same canonical form if and only if
     * they are equal, whatever they were read from. {@link #read(byte[])} reads it as any other document. URIs that are
     * equal ({@link java.net.URI#equals}) are written in the same spelling: scheme and host in lower case, digits after
     * a percent sign in upper case.
     *
     * @param article the article
     * @return the bytes in UTF-8
     */
    public static byte[] canonical(Article article) {
        CanonicalOutput output = new CanonicalOutput();
        new ArticleWriter(output).write(article);
        return output.toBytes();
    }

    /**
     * Returns the SHA-256 (FIPS 180-4) of the {@link #canonical} form. It identifies the content of the article: it
     * changes if anything in the article changes.
     *
     * @param article the article
     * @return 64 hexadecimal digits in lower case
     */
    public static String sha256(Article article) {
        return Sha256.hexadecimal(canonical(article));
    }

    /**
     * Writes an article to a stream, as compact JSON.
     *
     * @param article the article
     * @param stream the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     */
    public static void write(Article article, OutputStream stream) throws IOException {
        write(article, stream, Layout.COMPACT);
    }

    /**
     * Writes an article to a stream.
     *
     * @param article the article
     * @param stream the stream, which is flushed and stays open
     * @param layout how the document is laid out
     * @throws IOException if the stream cannot be written
     */
    public static void write(Article article, OutputStream stream, Layout layout) throws IOException {
        stream.write(toBytes(article, layout));
        stream.flush();
    }

    /**
     * Writes an article to a file, as compact JSON. The document is written to another file in the same folder, which
     * then replaces it, so that a reader sees the old file or the new one, and never a part.
     *
     * @param article the article
     * @param file the file, which is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Article article, Path file) throws IOException {
        write(article, file, Layout.COMPACT);
    }

    /**
     * Writes an article to a file, as {@link #write(Article, Path)} does.
     *
     * @param article the article
     * @param file the file, which is replaced if it exists
     * @param layout how the document is laid out
     * @throws IOException if the file cannot be written
     */
    public static void write(Article article, Path file, Layout layout) throws IOException {
        AtomicFile.write(file, toBytes(article, layout));
    }

    /**
     * Returns whether this reader is strict or lenient.
     *
     * @return for example {@code ReadoutJson[strict]}
     */
    @Override
    public String toString() {
        return "ReadoutJson[" + (lenient ? "lenient" : "strict") + "]";
    }
}
