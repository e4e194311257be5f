package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.lines.FormatReader;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.TextBytes;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader of a foreign format that is JSON and annotates a text, which is usually beside the document and not in it. The
 * methods of this class take the text. The methods of {@link ForeignReader} are for documents that have it.
 *
 * @param <R> the type of the reader
 */
public abstract class StandoffReader<R extends StandoffReader<R>> extends ForeignReader<R> {
    /**
     * Creates a reader.
     *
     * @param settings the limits, and what is done with bad lines and with the progress
     */
    protected StandoffReader(ReadingSettings settings) {
        super(settings);
    }

    /**
     * Returns the article of a document, and the findings about the document.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @param text the annotated text; empty if the document must have it
     * @param limits how large a document may be
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused
     */
    protected abstract Reading<Article> parse(byte[] document, Optional<Text> text, Limits limits);

    @Override
    protected final Reading<Article> parse(byte[] document, Limits limits) {
        return parse(document, Optional.empty(), limits);
    }

    private FormatReader<Reading<Article>> reader(Text text) {
        Optional<Text> annotated = Optional.of(text);
        return settings().reader((document, limits) -> parse(document, annotated, limits));
    }

    /**
     * Returns the article of a text and its document.
     *
     * @param text the annotated text, with the same line ends
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article
     * @throws ReadoutReadException if the document is refused
     */
    public final Article read(Text text, byte[] document) {
        return reading(text, document).value();
    }

    /**
     * Returns the article of a text and its document.
     *
     * @param text the annotated text, with the same line ends
     * @param document the document
     * @return the article
     * @throws ReadoutReadException if the document is refused; byte offsets count its UTF-8 form
     */
    public final Article read(Text text, String document) {
        return reading(text, document).value();
    }

    /**
     * Returns the article of a text and its document, from two files in UTF-8.
     *
     * @param text the file of the annotated text; positions count its line ends and a byte order mark
     * @param document the file of the document
     * @return the article
     * @throws ReadoutReadException if a file is refused; the message begins with its name
     * @throws IOException if a file cannot be read
     */
    public final Article read(Path text, Path document) throws IOException {
        return reading(text, document).value();
    }

    /**
     * Returns the article of a text and its document, and the findings about the document.
     *
     * @param text the annotated text, with the same line ends
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused
     */
    public final Reading<Article> reading(Text text, byte[] document) {
        return reader(text).read(document);
    }

    /**
     * Returns the article of a text and its document, and the findings about the document.
     *
     * @param text the annotated text, with the same line ends
     * @param document the document
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused; byte offsets count its UTF-8 form
     */
    public final Reading<Article> reading(Text text, String document) {
        return reader(text).read(document);
    }

    /**
     * Returns the article of a text and its document, from two files in UTF-8, and the findings about the document.
     *
     * @param text the file of the annotated text; positions count its line ends and a byte order mark
     * @param document the file of the document
     * @return the article and the findings
     * @throws ReadoutReadException if a file is refused; the message begins with its name
     * @throws IOException if a file cannot be read
     */
    public final Reading<Article> reading(Path text, Path document) throws IOException {
        Objects.requireNonNull(document, "document");
        return reader(text(text)).read(document);
    }

    private Text text(Path file) throws IOException {
        DocumentLimits most = limits().toDocumentLimits();
        try (InputStream stream = Files.newInputStream(file)) {
            return TextBytes.text(stream.readNBytes(most.documentLength() + 1), most);
        } catch (RefusedDocumentException e) {
            throw ReadoutReadException.of(e.inFile(file.toString()));
        }
    }
}
