package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.json.ForeignReader;
import dev.readout.json.Limits;
import dev.readout.json.ReadingSettings;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.internal.boundary.PublicTypes;
import dev.readout.json.internal.interchange.JsonTree;
import dev.readout.json.internal.lines.AtomicFile;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A reader and a writer of news articles as schema.org JSON-LD.
 *
 * <pre>{@code
 * Reading<Article> reading = SchemaOrg.lenient().readingHtml(page);
 * reading.findings(SchemaOrgFinding.class).forEach(System.err::println);
 *
 * Writing<String> writing = SchemaOrg.writing(reading.value());
 * String script = "<script type=\"application/ld+json\">" + writing.document() + "</script>";
 * writing.losses().forEach(System.err::println);
 * }</pre>
 *
 * <p>The reader accepts the forms that JSON-LD allows: one value or a list everywhere, strings instead of nodes, nodes in each other,
 * in a list or in a {@code @graph}, references by {@code @id}, the context with or without a slash and as {@code http} or {@code https}.
 * The article is the first one at the top of the document, or else the first one inside another node. What the
 * model has no place for becomes an attribute, such as {@code schema:image}, and is written again. The package
 * description has a table of the members.
 *
 * <p>A reader refuses the following input with a {@link ReadoutReadException} that has the place:
 *
 * <ul>
 *   <li>input that is not JSON
 *   <li>an object that has a member twice
 *   <li>a string with an unpaired surrogate
 *   <li>a document that exceeds one of the {@link Limits}, of which {@link Limits#elements} limits the speakers and meetings, and the
 *       statements
 * </ul>
 *
 * <p>A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> also refuses a document that has no article, or in which anything is wrong: a date that is none, an author without
 *       a name, a quotation that is not in the text;
 *   <li><em>lenient</em> reads such a document, and reports each fault as a {@link SchemaOrgFinding}. Of a document without an article, it
 *       returns an article without text.
 * </ul>
 *
 * <p>Instances are immutable and may be used by several threads.
 */
public final class SchemaOrg extends ForeignReader<SchemaOrg> {
    private static final SchemaOrg STRICT = new SchemaOrg(true, ReadingSettings.defaults());
    private static final SchemaOrg LENIENT = new SchemaOrg(false, ReadingSettings.defaults());

    private final boolean isStrict;

    private SchemaOrg(boolean isStrict, ReadingSettings settings) {
        super(settings);
        this.isStrict = isStrict;
    }

    @Override
    protected SchemaOrg withSettings(ReadingSettings settings) {
        return new SchemaOrg(isStrict, settings);
    }

    @Override
    protected Reading<Article> parse(byte[] document, Limits limits) {
        DocumentLimits most = PublicTypes.limits(limits);
        JsonReader in = new JsonReader(DocumentBytes.of(document, 0, document.length, most), most);
        return in.document(
                "document of schema.org",
                () -> ArticleReader.read(JsonTree.read(in), new Findings(isStrict, most, in::near)));
    }

    /**
     * Returns the strict reader, which refuses a document in which anything is wrong.
     *
     * @return the strict reader
     */
    public static SchemaOrg strict() {
        return STRICT;
    }

    /**
     * Returns the lenient reader, which reports what is wrong in a document.
     *
     * @return the lenient reader
     */
    public static SchemaOrg lenient() {
        return LENIENT;
    }

    /**
     * Returns the article in a page: reads all of its {@code <script type="application/ld+json">} as one document.
     *
     * @param html the page
     * @return the article
     * @throws ReadoutReadException if the document is refused; its place is a JSON Pointer into the list of the blocks
     * @throws IllegalStateException if the optional dependency {@code org.jsoup:jsoup} is absent
     */
    public Article readHtml(String html) {
        return readingHtml(html).value();
    }

    /**
     * Returns the article in a page, and the findings about its blocks of JSON-LD: reads all of its {@code <script
     * type="application/ld+json">} as one document. A block that is not JSON is a finding, and is left out if it cannot
     * be repaired: comments and semicolons around it, line breaks in strings, commas at the end of lists and escaped quotation
     * marks can.
     *
     * @param html the page
     * @return the article and the findings, whose places are JSON Pointers into the list of the blocks
     * @throws ReadoutReadException if the document is refused; its place is a JSON Pointer into the list of the blocks
     * @throws IllegalStateException if the optional dependency {@code org.jsoup:jsoup} is absent
     */
    public Reading<Article> readingHtml(String html) {
        Objects.requireNonNull(html, "html");
        try {
            return PageReader.read(html, isStrict, PublicTypes.limits(limits()));
        } catch (RefusedDocumentException e) {
            throw PublicTypes.exception(e);
        }
    }

    /**
     * Returns an article as JSON-LD on one line. It has no less-than sign, so it can be put into a
     * {@code <script type="application/ld+json">} as it is.
     *
     * @param article the article
     * @return the document and what it does not have of the article
     */
    public static Writing<String> writing(Article article) {
        return DocumentWriter.writing(Objects.requireNonNull(article, "article"));
    }

    /**
     * Writes an article to a file, which is replaced as a whole.
     *
     * @param article the article
     * @param file the file
     * @return what the file does not have of the article
     * @throws IOException if the file cannot be written
     */
    public static List<Loss> write(Article article, Path file) throws IOException {
        Writing<String> writing = writing(article);
        AtomicFile.write(file, writing.document().getBytes(StandardCharsets.UTF_8));
        return writing.losses();
    }

    /**
     * Returns a short description.
     *
     * @return whether the reader is strict or lenient
     */
    @Override
    public String toString() {
        return "SchemaOrg " + (isStrict ? "strict" : "lenient");
    }
}
