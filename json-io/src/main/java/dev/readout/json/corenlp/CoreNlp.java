package dev.readout.json.corenlp;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.BadLine;
import dev.readout.json.Limits;
import dev.readout.json.LinesProgress;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.corenlp.DocumentReader.ReadingOptions;
import dev.readout.json.internal.boundary.PublicTypes;
import dev.readout.json.internal.lines.FormatReader;
import dev.readout.json.internal.lines.LinePlace;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.TextBytes;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the JSON that Stanford CoreNLP's quote annotator writes ({@code -outputFormat json}). It makes an article of
 * the text and the quotations, their speakers and the coreference chains.
 *
 * <pre>{@code
 * Reading<Article> reading = CoreNlp.lenient().reading(Path.of("article.txt"), Path.of("article.txt.json"));
 * reading.findings(CoreNlpFinding.class).forEach(System.err::println);
 * }</pre>
 *
 * <p>CoreNLP does not write the text, unless {@code output.includeText} is set. So there are methods that take a text, and
 * methods for documents that have it. The words of every quotation and mention are compared with the text. The package
 * description has a table of the members.
 *
 * <p>A reader refuses the following input with a {@link ReadoutReadException} that has the place:
 *
 * <ul>
 *   <li>input that is not JSON; NaN and infinities are accepted as numbers
 *   <li>a document that is not an object, or that has no string {@code text} if no other text is given
 *   <li>an object that has a member twice
 *   <li>a string with an unpaired surrogate
 *   <li>a document that exceeds one of the {@link Limits}, of which {@link Limits#elements} limits the quotations, and the
 *       mentions of coreference chains
 * </ul>
 *
 * <p>A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> also refuses a document in which anything is wrong: a position that does not have the words, a
 *       member that is missing, or one that is not as CoreNLP writes it;
 *   <li><em>lenient</em> leaves such a part out, or reads it with a doubt, and reports it as a {@link CoreNlpFinding}.
 * </ul>
 *
 * <p>Lines are read as {@link dev.readout.json.ReadoutLines} reads them. They end with LF or CRLF, and blank lines are skipped.
 * A file whose name ends in {@code .gz} is decompressed. One line is held in memory at a time. Streams may be parallel and must
 * be closed. A refused line stops reading, unless an action was set with {@link #onBadLine}.
 *
 * <p>Instances are immutable and may be used by several threads.
 */
public final class CoreNlp {
    /** What the names of attributes begin with. */
    static final String PREFIX = "corenlp:";

    private static final CoreNlp STRICT = of(true);
    private static final CoreNlp LENIENT = of(false);

    private final ReadingOptions options;
    private final Limits limits;
    private final FormatReader<Reading<Article>> reader;

    private CoreNlp(ReadingOptions options, Limits limits, FormatReader<Reading<Article>> reader) {
        this.options = options;
        this.limits = limits;
        this.reader = reader;
    }

    private static CoreNlp of(boolean isStrict) {
        ReadingOptions options = new ReadingOptions(isStrict, false);
        return new CoreNlp(options, Limits.defaults(), reader(null, options, Limits.defaults()));
    }

    private static FormatReader<Reading<Article>> reader(@Nullable Text text, ReadingOptions options, Limits limits) {
        return new FormatReader<>(parser(text, options), PublicTypes.limits(limits), PublicTypes::exception);
    }

    private static FormatReader.Parser<Reading<Article>> parser(@Nullable Text text, ReadingOptions options) {
        return (buffer, from, to, most) -> DocumentReader.read(buffer, from, to, text, options, most);
    }

    private FormatReader<Reading<Article>> reader(Text text) {
        return reader(Objects.requireNonNull(text, "text"), options, limits);
    }

    /**
     * Returns the strict reader, which refuses a document in which anything is wrong.
     *
     * @return the strict reader
     */
    public static CoreNlp strict() {
        return STRICT;
    }

    /**
     * Returns the lenient reader, which reports what is wrong in a document.
     *
     * @return the lenient reader
     */
    public static CoreNlp lenient() {
        return LENIENT;
    }

    /**
     * Returns this reader, joining the pieces of split quotations: {@code “A,” she said, “b.”} becomes one statement with two
     * pieces. CoreNLP reports two quotations.
     *
     * <p>Two quotations are joined if they are in one sentence and have one speaker. They have one speaker if CoreNLP names
     * the same one for both, or the same mention. If CoreNLP does not know a speaker, they are joined only if the text shows
     * that a reporting clause interrupts one quotation, as {@link dev.readout.grounding.Grounder} decides it. The statement
     * has the id of the first quotation, and the attribute {@code corenlp:joined} has the ids of the others.
     *
     * @return a reader that joins split quotations
     */
    public CoreNlp joinSplitQuotations() {
        ReadingOptions joining = new ReadingOptions(options.isStrict(), true);
        return new CoreNlp(joining, limits, reader.withParser(parser(null, joining)));
    }

    /**
     * Returns this reader with other limits.
     *
     * @param limits how large a document may be
     * @return a reader with these limits
     */
    public CoreNlp withLimits(Limits limits) {
        return new CoreNlp(options, limits, reader.withLimits(PublicTypes.limits(limits)));
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
    public CoreNlp onBadLine(Consumer<? super BadLine> action) {
        return new CoreNlp(options, limits, reader.onBadLine(PublicTypes.onBadLine(action)));
    }

    /**
     * Returns this reader with a listener for the progress of reading lines. The listener is called after about every 64 KiB,
     * and at the end.
     *
     * @param listener is called with the progress; for one stream, never by two threads at once
     * @return a reader that reports its progress
     */
    public CoreNlp onProgress(Consumer<? super LinesProgress> listener) {
        return new CoreNlp(options, limits, reader.onProgress(PublicTypes.onProgress(listener)));
    }

    // A text and a document

    /**
     * Returns the article of a text and its document.
     *
     * @param text the text that CoreNLP read, with the same line ends
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article
     * @throws ReadoutReadException if the document is refused
     */
    public Article read(Text text, byte[] document) {
        return reading(text, document).value();
    }

    /**
     * Returns the article of a text and its document.
     *
     * @param text the text that CoreNLP read, with the same line ends
     * @param document the document
     * @return the article
     * @throws ReadoutReadException if the document is refused; byte offsets count its UTF-8 form
     */
    public Article read(Text text, String document) {
        return reading(text, document).value();
    }

    /**
     * Returns the article of a text and its document, from two files in UTF-8.
     *
     * @param text the file that CoreNLP read; positions count its line ends and a byte order mark
     * @param document the file of the document
     * @return the article
     * @throws ReadoutReadException if a file is refused; the message begins with its name
     * @throws IOException if a file cannot be read
     */
    public Article read(Path text, Path document) throws IOException {
        return reading(text, document).value();
    }

    /**
     * Returns the article of a text and its document, and the findings about the document.
     *
     * @param text the text that CoreNLP read, with the same line ends
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused
     */
    public Reading<Article> reading(Text text, byte[] document) {
        return reader(text).read(document);
    }

    /**
     * Returns the article of a text and its document, and the findings about the document.
     *
     * @param text the text that CoreNLP read, with the same line ends
     * @param document the document
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused; byte offsets count its UTF-8 form
     */
    public Reading<Article> reading(Text text, String document) {
        return reader(text).read(document);
    }

    /**
     * Returns the article of a text and its document, from two files in UTF-8, and the findings about the document.
     *
     * @param text the file that CoreNLP read; positions count its line ends and a byte order mark
     * @param document the file of the document
     * @return the article and the findings
     * @throws ReadoutReadException if a file is refused; the message begins with its name
     * @throws IOException if a file cannot be read
     */
    public Reading<Article> reading(Path text, Path document) throws IOException {
        Objects.requireNonNull(document, "document");
        return reader(text(text)).read(document);
    }

    private Text text(Path file) throws IOException {
        DocumentLimits most = PublicTypes.limits(limits);
        try (InputStream stream = Files.newInputStream(file)) {
            return TextBytes.text(stream.readNBytes(most.documentLength() + 1), most);
        } catch (RefusedDocumentException e) {
            throw PublicTypes.exception(e.inFile(file.toString()));
        }
    }

    // A document that has its text

    /**
     * Returns the article of a document that has its text.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article
     * @throws ReadoutReadException if the document is refused
     */
    public Article read(byte[] document) {
        return reading(document).value();
    }

    /**
     * Returns the article of a document that has its text.
     *
     * @param document the document
     * @return the article
     * @throws ReadoutReadException if the document is refused; byte offsets count its UTF-8 form
     */
    public Article read(String document) {
        return reading(document).value();
    }

    /**
     * Returns the article of a document that has its text.
     *
     * @param file the file of the document
     * @return the article
     * @throws ReadoutReadException if the document is refused; the message begins with the name of the file
     * @throws IOException if the file cannot be read
     */
    public Article read(Path file) throws IOException {
        return reading(file).value();
    }

    /**
     * Returns the article of a document that has its text.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the article
     * @throws ReadoutReadException if the document is refused
     * @throws IOException if the stream cannot be read
     */
    public Article read(InputStream stream) throws IOException {
        return reading(stream).value();
    }

    /**
     * Returns the article of a document that has its text, and the findings about it.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused
     */
    public Reading<Article> reading(byte[] document) {
        return reader.read(document);
    }

    /**
     * Returns the article of a document that has its text, and the findings about it.
     *
     * @param document the document
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused; byte offsets count its UTF-8 form
     */
    public Reading<Article> reading(String document) {
        return reader.read(document);
    }

    /**
     * Returns the article of a document that has its text, and the findings about it.
     *
     * @param file the file of the document
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused; the message begins with the name of the file
     * @throws IOException if the file cannot be read
     */
    public Reading<Article> reading(Path file) throws IOException {
        return reader.read(file);
    }

    /**
     * Returns the article of a document that has its text, and the findings about it.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused
     * @throws IOException if the stream cannot be read
     */
    public Reading<Article> reading(InputStream stream) throws IOException {
        return reader.read(stream);
    }

    // Lines

    /**
     * Returns the articles of a file that has one document a line, each with its text.
     *
     * @param file the file
     * @return the articles, a stream that must be closed; at a refused line it throws a {@link ReadoutReadException}, whose
     *     message begins with the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Article> articles(Path file) throws IOException {
        return reader.lines(file, (reading, place) -> reading.value());
    }

    /**
     * Returns the articles of a stream that has one document a line, each with its text.
     *
     * @param stream the stream, which is not compressed and stays open; the reader may read more of it than is consumed
     * @return the articles; at a refused line the stream throws a {@link ReadoutReadException}
     */
    public Stream<Article> articles(InputStream stream) {
        return reader.lines(stream, (reading, place) -> reading.value());
    }

    /**
     * Returns the articles of a file that has one document a line, each with its text, and the findings about each. A parallel
     * stream reads the file a second time to count its lines.
     *
     * @param file the file
     * @return the readings, a stream that must be closed; at a refused line it throws a {@link ReadoutReadException}, whose
     *     message begins with the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<Article>> readings(Path file) throws IOException {
        return reader.lines(file, CoreNlp::placed);
    }

    /**
     * Returns the articles of a stream that has one document a line, each with its text, and the findings about each.
     *
     * @param stream the stream, which is not compressed and stays open; the reader may read more of it than is consumed
     * @return the readings; at a refused line the stream throws a {@link ReadoutReadException}
     */
    public Stream<Reading<Article>> readings(InputStream stream) {
        return reader.lines(stream, CoreNlp::placed);
    }

    private static Reading<Article> placed(Reading<Article> reading, LinePlace place) throws IOException {
        return Reading.ofLine(reading.value(), reading.findings(), place.line(), place.byteOffset());
    }

    /**
     * Returns a short description.
     *
     * @return whether the reader is strict or lenient, and whether it joins split quotations
     */
    @Override
    public String toString() {
        return "CoreNlp " + (options.isStrict() ? "strict" : "lenient")
                + (options.joins() ? ", joins split quotations" : "");
    }
}
