package dev.readout.json.langextract;

import dev.readout.exchange.Reading;
import dev.readout.json.BadLine;
import dev.readout.json.Limits;
import dev.readout.json.LinesProgress;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.boundary.PublicTypes;
import dev.readout.json.internal.lines.FormatReader;
import dev.readout.json.internal.lines.LinePlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads what Google's langextract writes ({@code lx.io.save_annotated_documents}): JSON Lines with one annotated document
 * a line. Every extraction is grounded in the text anew.
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
 * <p>What is no document is refused with a {@link ReadoutReadException} with its place: what is not JSON (NaN and
 * infinities are numbers, as in Python), no object, has no string {@code text}, has {@code extractions} that are neither
 * null nor a list of objects, has a member twice in one object or an unpaired surrogate in a string, or is over one of the
 * {@link Limits}; {@link Limits#elements} counts extractions here. A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> also refuses a document of which anything is wrong: an interval that does not have the words,
 *       words that are not in the text, and what is not as langextract documents it;
 *   <li><em>lenient</em> reads such a document, and reports each as a {@link LangextractFinding}, which has a kind
 *       ({@code reading.findings(LangextractFinding.class)}).
 * </ul>
 *
 * <p>Lines are those of {@link dev.readout.json.ReadoutLines}: they end with LF or CRLF, blank ones are skipped, a file
 * whose name ends in {@code .gz} is compressed, one line is held in memory at a time, and the streams may be parallel and
 * have to be closed. A line that is refused stops reading, unless {@link #onBadLine} says who takes it.
 *
 * <p>Instances are immutable, for any number of threads.
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
     * Returns one that refuses a document of which anything is wrong.
     *
     * @return the strict one
     */
    public static Langextract strict() {
        return STRICT;
    }

    /**
     * Returns one that reports what is wrong with a document.
     *
     * @return the lenient one
     */
    public static Langextract lenient() {
        return LENIENT;
    }

    /**
     * Returns one that is as this one, but reads up to other limits.
     *
     * @param limits how large a document may be
     * @return the one with these limits
     */
    public Langextract withLimits(Limits limits) {
        return new Langextract(strict, limits, reader.withLimits(PublicTypes.limits(limits)));
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
     * Returns one that hands lines that are refused to an action, and goes on behind them. With {@code list::add} they are
     * collected.
     *
     * @param action takes each bad line; never called by two threads at once; in parallel in any order. What it throws
     *     stops reading.
     * @return one that does not stop at bad lines
     */
    public Langextract onBadLine(Consumer<? super BadLine> action) {
        return new Langextract(strict, limits, reader.onBadLine(PublicTypes.onBadLine(action)));
    }

    /**
     * Returns one that tells how far reading of lines is: after every 64 KiB or so, and at the end.
     *
     * @param listener is told; for one stream never by two threads at once
     * @return one that tells its progress
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
     * @throws ReadoutReadException if it is refused; byte offsets are those of its UTF-8
     */
    public LangextractDocument read(String document) {
        return reading(document).value();
    }

    /**
     * Returns the one document that a file is.
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
     * Returns the one document that a stream is.
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
     * Returns one document, and what is wrong with it.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the document and the findings
     * @throws ReadoutReadException if it is refused
     */
    public Reading<LangextractDocument> reading(byte[] document) {
        return reader.read(document);
    }

    /**
     * Returns one document, and what is wrong with it.
     *
     * @param document the document
     * @return the document and the findings
     * @throws ReadoutReadException if it is refused; byte offsets are those of its UTF-8
     */
    public Reading<LangextractDocument> reading(String document) {
        return reader.read(document);
    }

    /**
     * Returns the one document that a file is, and what is wrong with it.
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
     * Returns the one document that a stream is, and what is wrong with it.
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
     * @return the documents, to be closed; where a line is refused, {@link ReadoutReadException}, whose message begins with
     *     the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<LangextractDocument> documents(Path file) throws IOException {
        return reader.lines(file, (reading, place) -> reading.value());
    }

    /**
     * Returns the documents of a stream, in the order of its lines.
     *
     * @param stream the stream, which is not compressed and stays open; more of it may be read than is consumed
     * @return the documents; where a line is refused, {@link ReadoutReadException}
     */
    public Stream<LangextractDocument> documents(InputStream stream) {
        return reader.lines(stream, (reading, place) -> reading.value());
    }

    /**
     * Returns the documents of a file, in the order of its lines, and what is wrong with each. In parallel this counts
     * lines, for which the file is read once more.
     *
     * @param file the file
     * @return the readings, to be closed; where a line is refused, {@link ReadoutReadException}, whose message begins with
     *     the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<LangextractDocument>> readings(Path file) throws IOException {
        return reader.lines(file, Langextract::placed);
    }

    /**
     * Returns the documents of a stream, in the order of its lines, and what is wrong with each.
     *
     * @param stream the stream, which is not compressed and stays open; more of it may be read than is consumed
     * @return the readings; where a line is refused, {@link ReadoutReadException}
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
     * @return whether it is strict
     */
    @Override
    public String toString() {
        return "Langextract " + (strict ? "strict" : "lenient");
    }
}
