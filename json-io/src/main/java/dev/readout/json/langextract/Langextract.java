package dev.readout.json.langextract;

import dev.readout.json.BadLine;
import dev.readout.json.Limits;
import dev.readout.json.LinesProgress;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.foreign.ForeignJson;
import dev.readout.json.foreign.ForeignLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads what Google's langextract writes ({@code lx.io.save_annotated_documents}): JSON Lines with one annotated document
 * a line. Every extraction is grounded in the text anew, and every interval that is wrong is reported.
 *
 * <pre>{@code
 * try (Stream<LangextractLine> lines = Langextract.reader().onBadLine(bad::add).read(Path.of("extractions.jsonl"))) {
 *     lines.forEach(line -> {
 *         line.reading().findings().forEach(finding -> report(line.line(), finding));
 *         LangextractDraft draft = line.reading().draft(LangextractMapping.usual());
 *     });
 * }
 * }</pre>
 *
 * <p>Lines are those of {@link dev.readout.json.ReadoutLines}: they end with LF or CRLF, blank ones are skipped, a file
 * whose name ends in {@code .gz} is compressed, one line is held in memory at a time, and the streams may be parallel and
 * have to be closed. A line that is no document stops reading with a {@link ReadoutReadException} with its place, unless
 * {@link #onBadLine} says who takes it: what is not JSON (NaN and infinities are numbers, as in Python), no object, has no
 * string {@code text}, has {@code extractions} that are neither null nor a list of objects, has a member twice in one
 * object or an unpaired surrogate in a string, or is over one of the {@link Limits}; {@link Limits#statements} counts
 * extractions here. Everything else is read, and what is not as langextract documents it is a finding.
 *
 * <p>Instances are immutable, for any number of threads.
 */
public final class Langextract {
    private static final String THING = "document of langextract";
    private static final Langextract DEFAULT = new Langextract(Limits.defaults(), lines(Limits.defaults()));

    private final Limits limits;
    private final ForeignLines<LangextractLine> lines;

    private Langextract(Limits limits, ForeignLines<LangextractLine> lines) {
        this.limits = limits;
        this.lines = lines;
    }

    /**
     * Returns a reader that stops at the first bad line.
     *
     * @return the reader
     */
    public static Langextract reader() {
        return DEFAULT;
    }

    /**
     * Returns a reader with limits, which stops at the first bad line.
     *
     * @param limits how large a line may be
     * @return the reader
     */
    public static Langextract reader(Limits limits) {
        return new Langextract(Objects.requireNonNull(limits, "limits"), lines(limits));
    }

    private static ForeignLines<LangextractLine> lines(Limits limits) {
        return ForeignJson.shared()
                .lines(limits, THING, tokens -> new DocumentReader(tokens, limits).read(), LangextractLine::new);
    }

    /**
     * Returns one that hands lines that are no documents to an action, and goes on behind them. With {@code list::add}
     * they are collected.
     *
     * @param action takes each bad line; never called by two threads at once; in parallel in any order. What it throws
     *     stops reading.
     * @return one that does not stop at bad lines
     */
    public Langextract onBadLine(Consumer<? super BadLine> action) {
        return new Langextract(limits, lines.onBadLine(action));
    }

    /**
     * Returns one that tells how far reading is: after every 64 KiB or so, and at the end. Documents count as articles.
     *
     * @param listener is told; for one stream never by two threads at once
     * @return one that tells its progress
     */
    public Langextract onProgress(Consumer<? super LinesProgress> listener) {
        return new Langextract(limits, lines.onProgress(listener));
    }

    /**
     * Returns the documents of a file, in the order of its lines. In parallel this counts lines, for which the file is
     * read once more.
     *
     * @param file the file
     * @return the documents, to be closed; where a line is none, {@link ReadoutReadException}, whose message begins with
     *     the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<LangextractLine> read(Path file) throws IOException {
        return lines.read(file);
    }

    /**
     * Returns the documents of a stream, in the order of its lines.
     *
     * @param stream the stream, which is not compressed and stays open; more of it may be read than is consumed
     * @return the documents; where a line is none, {@link ReadoutReadException}
     */
    public Stream<LangextractLine> read(InputStream stream) {
        return lines.read(stream);
    }

    /**
     * Reads one document.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the document, grounded
     * @throws ReadoutReadException if it is none
     */
    public LangextractReading reading(byte[] document) {
        return ForeignJson.shared().read(document, limits, THING, tokens -> new DocumentReader(tokens, limits).read());
    }

    /**
     * Reads one document.
     *
     * @param document the document
     * @return the document, grounded
     * @throws ReadoutReadException if it is none; byte offsets are those of its UTF-8
     */
    public LangextractReading reading(String document) {
        return ForeignJson.shared().read(document, limits, THING, tokens -> new DocumentReader(tokens, limits).read());
    }
}
