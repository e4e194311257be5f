package dev.readout.json.langextract;

import dev.readout.exchange.Reading;
import dev.readout.json.BadLine;
import dev.readout.json.Limits;
import dev.readout.json.LinesProgress;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.internal.boundary.PublicTypes;
import dev.readout.json.internal.lines.FormatReader;
import dev.readout.json.internal.lines.LinePlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A reader of the files that Google's langextract writes ({@code lx.io.save_annotated_documents}): JSON Lines with one
 * annotated document a line. It grounds the words of every extraction in the text, and does not trust the intervals.
 *
 * <pre>{@code
 * try (Stream<Reading<LangextractDocument>> readings = Langextract.lenient().readings(Path.of("extractions.jsonl"))) {
 *     readings.forEach(reading -> {
 *         reading.findings().forEach(finding -> report(reading.line(), finding));
 *         LangextractDraft draft = reading.value().draft(LangextractMapping.usual());
 *     });
 * }
 * }</pre>
 *
 * <p>A reader refuses the following input with a {@link ReadoutReadException} that has the place:
 *
 * <ul>
 *   <li>input that is not JSON; NaN and infinities are accepted as numbers, as in Python
 *   <li>a document that is not an object or has no string {@code text}
 *   <li>{@code extractions} that are neither null nor a list of objects
 *   <li>an object that has a member twice
 *   <li>a string with an unpaired surrogate
 *   <li>a document that exceeds one of the {@link Limits}, of which {@link Limits#elements} limits the extractions
 * </ul>
 *
 * <p>A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> also refuses a document in which anything is wrong: an interval that does not have the words, words
 *       that are not in the text, or a member that is not as langextract documents it;
 *   <li><em>lenient</em> reads such a document, and reports each fault as a {@link LangextractFinding}, which has a kind
 *       ({@code reading.findings(LangextractFinding.class)}).
 * </ul>
 *
 * <p>Lines are read as {@link dev.readout.json.ReadoutLines} reads them. They end with LF or CRLF, and blank lines are skipped.
 * A file whose name ends in {@code .gz} is decompressed. One line is held in memory at a time. Streams may be parallel and must
 * be closed. A refused line stops reading, unless an action was set with {@link #onBadLine}.
 *
 * <p>Instances are immutable and may be used by several threads.
 */
public final class Langextract {
    private static final Langextract STRICT = of(true);
    private static final Langextract LENIENT = of(false);

    private final boolean strict;
    private final Limits limits;
    private final FormatReader<Reading<LangextractDocument>> reader;

    private Langextract(boolean strict, Limits limits, FormatReader<Reading<LangextractDocument>> reader) {
        this.strict = strict;
        this.limits = limits;
        this.reader = reader;
    }

    private static Langextract of(boolean strict) {
        Limits limits = Limits.defaults();
        FormatReader<Reading<LangextractDocument>> reader = new FormatReader<>(
                (buffer, from, to, most) -> DocumentReader.read(buffer, from, to, strict, most),
                PublicTypes.limits(limits),
                PublicTypes::exception);
        return new Langextract(strict, limits, reader);
    }

    /**
     * Returns the strict reader, which refuses a document in which anything is wrong.
     *
     * @return the strict reader
     */
    public static Langextract strict() {
        return STRICT;
    }

    /**
     * Returns the lenient reader, which reports what is wrong in a document.
     *
     * @return the lenient reader
     */
    public static Langextract lenient() {
        return LENIENT;
    }

    /**
     * Returns this reader with other limits.
     *
     * @param limits how large a document may be
     * @return a reader with these limits
     */
    public Langextract withLimits(Limits limits) {
        return new Langextract(strict, limits, reader.withLimits(PublicTypes.limits(limits)));
    }

    /**
     * Returns the limits, which say how large a document may be.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * Returns this reader with an action for bad lines, which are lines that the reader refuses. Reading continues after a
     * bad line. The action {@code list::add} collects the bad lines.
     *
     * @param action is called with each bad line, never by two threads at once; in a parallel stream the order of the calls
     *     is not defined; an exception of the action stops reading
     * @return a reader that does not stop at bad lines
     */
    public Langextract onBadLine(Consumer<? super BadLine> action) {
        return new Langextract(strict, limits, reader.onBadLine(PublicTypes.onBadLine(action)));
    }

    /**
     * Returns this reader with a listener for the progress of reading lines. The listener is called after about every 64 KiB,
     * and at the end.
     *
     * @param listener is called with the progress; for one stream, never by two threads at once
     * @return a reader that reports its progress
     */
    public Langextract onProgress(Consumer<? super LinesProgress> listener) {
        return new Langextract(strict, limits, reader.onProgress(PublicTypes.onProgress(listener)));
    }

    /**
     * Returns one document.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the document, grounded
     * @throws ReadoutReadException if it is refused
     */
    public LangextractDocument read(byte[] document) {
        return reading(document).value();
    }

    /**
     * Returns one document.
     *
     * @param document the document
     * @return the document, grounded
     * @throws ReadoutReadException if it is refused; byte offsets count its UTF-8 form
     */
    public LangextractDocument read(String document) {
        return reading(document).value();
    }

    /**
     * Returns the document in a file that has one document.
     *
     * @param file the file
     * @return the document, grounded
     * @throws ReadoutReadException if it is refused; the message begins with the name of the file
     * @throws IOException if the file cannot be read
     */
    public LangextractDocument read(Path file) throws IOException {
        return reading(file).value();
    }

    /**
     * Returns the document in a stream that has one document.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the document, grounded
     * @throws ReadoutReadException if it is refused
     * @throws IOException if the stream cannot be read
     */
    public LangextractDocument read(InputStream stream) throws IOException {
        return reading(stream).value();
    }

    /**
     * Returns one document and the findings about it.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the document and the findings
     * @throws ReadoutReadException if it is refused
     */
    public Reading<LangextractDocument> reading(byte[] document) {
        return reader.read(document);
    }

    /**
     * Returns one document and the findings about it.
     *
     * @param document the document
     * @return the document and the findings
     * @throws ReadoutReadException if it is refused; byte offsets count its UTF-8 form
     */
    public Reading<LangextractDocument> reading(String document) {
        return reader.read(document);
    }

    /**
     * Returns the document in a file that has one document, and the findings about it.
     *
     * @param file the file
     * @return the document and the findings
     * @throws ReadoutReadException if it is refused; the message begins with the name of the file
     * @throws IOException if the file cannot be read
     */
    public Reading<LangextractDocument> reading(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * Returns the document in a stream that has one document, and the findings about it.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the document and the findings
     * @throws ReadoutReadException if it is refused
     * @throws IOException if the stream cannot be read
     */
    public Reading<LangextractDocument> reading(InputStream stream) throws IOException {
        return reader.read(stream);
    }

    /**
     * Returns the documents of a file, in the order of its lines.
     *
     * @param file the file
     * @return the documents, a stream that must be closed; at a refused line it throws a {@link ReadoutReadException}, whose
     *     message begins with the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<LangextractDocument> documents(Path file) throws IOException {
        return reader.lines(file, (reading, place) -> reading.value());
    }

    /**
     * Returns the documents of a stream, in the order of its lines.
     *
     * @param stream the stream, which is not compressed and stays open; the reader may read more of it than is consumed
     * @return the documents; at a refused line the stream throws a {@link ReadoutReadException}
     */
    public Stream<LangextractDocument> documents(InputStream stream) {
        return reader.lines(stream, (reading, place) -> reading.value());
    }

    /**
     * Returns the documents of a file and the findings about each, in the order of the lines. A parallel stream reads the file
     * a second time to count its lines.
     *
     * @param file the file
     * @return the readings, a stream that must be closed; at a refused line it throws a {@link ReadoutReadException}, whose
     *     message begins with the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<LangextractDocument>> readings(Path file) throws IOException {
        return reader.lines(file, Langextract::placed);
    }

    /**
     * Returns the documents of a stream and the findings about each, in the order of the lines.
     *
     * @param stream the stream, which is not compressed and stays open; the reader may read more of it than is consumed
     * @return the readings; at a refused line the stream throws a {@link ReadoutReadException}
     */
    public Stream<Reading<LangextractDocument>> readings(InputStream stream) {
        return reader.lines(stream, Langextract::placed);
    }

    private static Reading<LangextractDocument> placed(Reading<LangextractDocument> reading, LinePlace place)
            throws IOException {
        return Reading.ofLine(reading.value(), reading.findings(), place.line(), place.byteOffset());
    }

    /**
     * Returns a short description.
     *
     * @return whether the reader is strict or lenient
     */
    @Override
    public String toString() {
        return "Langextract " + (strict ? "strict" : "lenient");
    }
}
