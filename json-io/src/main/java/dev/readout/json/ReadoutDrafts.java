package dev.readout.json;

import dev.readout.draft.Draft;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.format.DraftReader;
import dev.readout.json.internal.format.DraftWriter;
import dev.readout.json.internal.lines.AtomicFile;
import dev.readout.json.internal.lines.FormatReader;
import dev.readout.json.internal.syntax.JacksonDocumentWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes drafts as JSON: what extractors and language models give, in the draft format 1.
 *
 * <pre>{@code
 * ReadoutDrafts drafts = ReadoutJson.strict().drafts();
 * String schema = ReadoutDrafts.schema(); // for the structured output of a language model
 * Draft draft = drafts.read(answer);
 * }</pre>
 *
 * <p>The format is UTF-8. Writing gives every member, with null for what is absent, an empty list for none, and the
 * status “said” for a statement that has none. Reading takes null, an absent member and an empty list all alike, and
 * members in any order. Reading what was written gives an equal draft, and writing that again the same bytes. Nothing is
 * compared with a text.
 *
 * <p>A reader from {@link ReadoutJson#strict()} refuses a member or a word that the format does not know. One from
 * {@link ReadoutJson#lenient()} leaves out such a member, reads such a kind of a meeting or such a part of a participant
 * as “other”, leaves out a blank string where words may be absent or are one of a list, and reports each as a
 * {@link dev.readout.exchange.Finding}.
 *
 * <p>Instances are immutable, for any number of threads.
 */
public final class ReadoutDrafts {
    private static final String SCHEMA = "/META-INF/readout/draft-1.schema.json";

    private final boolean lenient;
    private final FormatReader<Reading<Draft>> reader;

    ReadoutDrafts(boolean lenient, Limits limits) {
        this.lenient = lenient;
        reader = new FormatReader<>(
                (buffer, from, to, most) -> DraftReader.read(buffer, from, to, lenient, most),
                limits.toDocumentLimits(),
                ReadoutReadException::of);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format, as the structured output of language models takes it: no
     * references, every member required and no other allowed, nothing but types, enumerations and descriptions, and no
     * value deeper than five levels. The descriptions tell a model what to write.
     *
     * <p>A document that passes may still be refused, as such a schema cannot say that words are not blank. One that is
     * accepted may leave out members, which does not pass.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return ReadoutJson.resource(SCHEMA);
    }

    /**
     * Reads a draft.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the draft
     * @throws ReadoutReadException if the document is no draft
     */
    public Draft read(byte[] document) {
        return reading(document).value();
    }

    /**
     * Reads a draft.
     *
     * @param document the document
     * @return the draft
     * @throws ReadoutReadException if the document is no draft; byte offsets are those of its UTF-8
     */
    public Draft read(String document) {
        return reading(document).value();
    }

    /**
     * Reads a draft from a file.
     *
     * @param file the file
     * @return the draft
     * @throws ReadoutReadException if the file holds no draft; the message begins with its name
     * @throws IOException if the file cannot be read
     */
    public Draft read(Path file) throws IOException {
        return reading(file).value();
    }

    /**
     * Reads a draft from a stream.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the draft
     * @throws ReadoutReadException if the stream holds no draft
     * @throws IOException if the stream cannot be read
     */
    public Draft read(InputStream stream) throws IOException {
        return reading(stream).value();
    }

    /**
     * Reads a draft, and returns with it what was left out.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the draft and the findings
     * @throws ReadoutReadException if the document is no draft
     */
    public Reading<Draft> reading(byte[] document) {
        return reader.read(document);
    }

    /**
     * Reads a draft, and returns with it what was left out.
     *
     * @param document the document
     * @return the draft and the findings
     * @throws ReadoutReadException if the document is no draft; byte offsets are those of its UTF-8
     */
    public Reading<Draft> reading(String document) {
        return reader.read(document);
    }

    /**
     * Reads a draft from a file, and returns with it what was left out.
     *
     * @param file the file
     * @return the draft and the findings
     * @throws ReadoutReadException if the file holds no draft; the message begins with its name
     * @throws IOException if the file cannot be read
     */
    public Reading<Draft> reading(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * Reads a draft from a stream, and returns with it what was left out.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the draft and the findings
     * @throws ReadoutReadException if the stream holds no draft
     * @throws IOException if the stream cannot be read
     */
    public Reading<Draft> reading(InputStream stream) throws IOException {
        return reader.read(stream);
    }

    /**
     * Returns a draft as compact JSON in UTF-8, without a byte order mark.
     *
     * @param draft the draft
     * @return the bytes
     */
    public static byte[] toBytes(Draft draft) {
        return toBytes(draft, Layout.COMPACT);
    }

    /**
     * Returns a draft as JSON in UTF-8, without a byte order mark.
     *
     * @param draft the draft
     * @param layout how the document is laid out
     * @return the bytes
     */
    public static byte[] toBytes(Draft draft, Layout layout) {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(layout, "layout");
        return JacksonDocumentWriter.toBytes(
                layout == Layout.INDENTED, generator -> new DraftWriter(generator).write(draft));
    }

    /**
     * Returns a draft as compact JSON.
     *
     * @param draft the draft
     * @return the document
     */
    public static String toJson(Draft draft) {
        return toJson(draft, Layout.COMPACT);
    }

    /**
     * Returns a draft as JSON.
     *
     * @param draft the draft
     * @param layout how the document is laid out
     * @return the document
     */
    public static String toJson(Draft draft, Layout layout) {
        return new String(toBytes(draft, layout), StandardCharsets.UTF_8);
    }

    /**
     * Writes a draft to a stream, as compact JSON.
     *
     * @param draft the draft
     * @param stream the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     */
    public static void write(Draft draft, OutputStream stream) throws IOException {
        write(draft, stream, Layout.COMPACT);
    }

    /**
     * Writes a draft to a stream.
     *
     * @param draft the draft
     * @param stream the stream, which is flushed and stays open
     * @param layout how the document is laid out
     * @throws IOException if the stream cannot be written
     */
    public static void write(Draft draft, OutputStream stream, Layout layout) throws IOException {
        stream.write(toBytes(draft, layout));
        stream.flush();
    }

    /**
     * Writes a draft to a file, as compact JSON. The document is written beside the file and then put in its place, so that
     * a reader sees the old file or the new one, and never a part.
     *
     * @param draft the draft
     * @param file the file, which is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Draft draft, Path file) throws IOException {
        write(draft, file, Layout.COMPACT);
    }

    /**
     * Writes a draft to a file, as {@link #write(Draft, Path)} does.
     *
     * @param draft the draft
     * @param file the file, which is replaced if it exists
     * @param layout how the document is laid out
     * @throws IOException if the file cannot be written
     */
    public static void write(Draft draft, Path file, Layout layout) throws IOException {
        AtomicFile.write(file, toBytes(draft, layout));
    }

    /**
     * Returns how this reads.
     *
     * @return for example {@code ReadoutDrafts[strict]}
     */
    @Override
    public String toString() {
        return "ReadoutDrafts[" + (lenient ? "lenient" : "strict") + "]";
    }
}
