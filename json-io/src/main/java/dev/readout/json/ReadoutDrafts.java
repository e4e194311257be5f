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
 * Reads and writes drafts as JSON, in the draft format 1, which extractors and language models write.
 *
 * <pre>{@code
 * ReadoutDrafts drafts = ReadoutJson.strict().drafts();
 * String schema = ReadoutDrafts.schema(); // for the structured output of a language model
 * Draft draft = drafts.read(answer);
 * }</pre>
 *
 * <p>The format is UTF-8. Every member is written: absent values as null, and lists without elements as empty lists.
 * When a draft is read, null, an absent member and an empty list mean the same, and members may be in any order. What
 * was written is read as an equal draft, and that draft is written as the same bytes. Nothing is compared with a text.
 *
 * <p>A reader from {@link ReadoutJson#strict()} refuses a member or a word that the format does not have. A reader from
 * {@link ReadoutJson#lenient()} leaves out such a member, and reads “other” for an unknown kind of a meeting and for an
 * unknown part of a participant. It also leaves out a blank string if the words may be absent or are an element of a
 * list. It reports each of these as a {@link dev.readout.exchange.Finding}.
 *
 * <p>Instances are immutable, and threads can share them.
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
     * Returns the JSON Schema (draft 2020-12) of the format, for the structured output of language models: it has no
     * references, requires every member, allows no other members, has only types, enumerations and descriptions, and is
     * at most five levels deep. The descriptions tell a model what to write.
     *
     * <p>A document that is valid for the schema may still be refused, because such a schema cannot say that words are
     * not blank. A document that is not valid may still be read, because it may leave out members.
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
     * @throws ReadoutReadException if the document is not a draft
     */
    public Draft read(byte[] document) {
        return reading(document).value();
    }

    /**
     * Reads a draft.
     *
     * @param document the document
     * @return the draft
     * @throws ReadoutReadException if the document is not a draft; byte offsets count its bytes in UTF-8
     */
    public Draft read(String document) {
        return reading(document).value();
    }

    /**
     * Reads a draft from a file.
     *
     * @param file the file
     * @return the draft
     * @throws ReadoutReadException if the file does not hold a draft; the message begins with its name
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
     * @throws ReadoutReadException if the stream does not hold a draft
     * @throws IOException if the stream cannot be read
     */
    public Draft read(InputStream stream) throws IOException {
        return reading(stream).value();
    }

    /**
     * Reads a draft, and returns it with what was left out.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the draft and the findings
     * @throws ReadoutReadException if the document is not a draft
     */
    public Reading<Draft> reading(byte[] document) {
        return reader.read(document);
    }

    /**
     * Reads a draft, and returns it with what was left out.
     *
     * @param document the document
     * @return the draft and the findings
     * @throws ReadoutReadException if the document is not a draft; byte offsets count its bytes in UTF-8
     */
    public Reading<Draft> reading(String document) {
        return reader.read(document);
    }

    /**
     * Reads a draft from a file, and returns it with what was left out.
     *
     * @param file the file
     * @return the draft and the findings
     * @throws ReadoutReadException if the file does not hold a draft; the message begins with its name
     * @throws IOException if the file cannot be read
     */
    public Reading<Draft> reading(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * Reads a draft from a stream, and returns it with what was left out.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the draft and the findings
     * @throws ReadoutReadException if the stream does not hold a draft
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
     * Writes a draft to a file, as compact JSON. The document is written to another file in the same folder, which then
     * replaces it, so that a reader sees the old file or the new one, and never a part.
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
     * Returns whether this reader is strict or lenient.
     *
     * @return for example {@code ReadoutDrafts[strict]}
     */
    @Override
    public String toString() {
        return "ReadoutDrafts[" + (lenient ? "lenient" : "strict") + "]";
    }
}
