package dev.readout.json.webannotation;

import dev.readout.article.Article;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.json.Limits;
import dev.readout.json.ReadingSettings;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.StandoffReader;
import dev.readout.json.internal.boundary.PublicTypes;
import dev.readout.json.internal.interchange.Losses;
import dev.readout.json.internal.lines.AtomicFile;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader and writer of W3C Web Annotations about an article (Web Annotation Data Model, W3C Recommendation, 23 February 2017).
 *
 * <pre>{@code
 * Reading<Article> reading = WebAnnotations.lenient().reading(Path.of("article.txt"), Path.of("annotations.json"));
 * reading.findings(WebAnnotationFinding.class).forEach(System.err::println);
 * }</pre>
 *
 * <p>A document is an annotation, an annotation page, an annotation collection, a list of these, one on each line, or an answer
 * of Hypothesis' API. Annotations have no text, so there are methods that take it. A document is read without it only if an
 * annotation has the text as its body ({@link WebAnnotationOptions#includesText}). The package description says what
 * annotations become.
 *
 * <p>Every target is placed in the text: at its position, if the words there are those of the quotation; else where the words
 * are once, after the prefix and before the suffix; else where grounding finds them. Each way but the first one is reported.
 * A target that is ambiguous, or not in the text, is not placed; its annotation is kept as an attribute of the article.
 *
 * <p>A reader refuses the following input with a {@link ReadoutReadException} that has the place:
 *
 * <ul>
 *   <li>input that is not JSON
 *   <li>a document without a text, if no text is given
 *   <li>an object that has a member twice
 *   <li>a string with an unpaired surrogate
 *   <li>a document that exceeds one of the {@link Limits}, of which {@link Limits#elements} limits the annotations
 * </ul>
 *
 * <p>A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> also refuses a document in which anything is wrong or not understood;
 *   <li><em>lenient</em> leaves such a part out, or reads it with a doubt, and reports it as a {@link WebAnnotationFinding}.
 * </ul>
 *
 * <p>Instances are immutable and may be used by several threads.
 */
public final class WebAnnotations extends StandoffReader<WebAnnotations> {
    /** What the names of attributes begin with. */
    static final String PREFIX = "oa:";

    private static final DocumentLimits LIMITS = PublicTypes.limits(Limits.defaults());
    private static final WebAnnotations STRICT = new WebAnnotations(true, ReadingSettings.defaults());
    private static final WebAnnotations LENIENT = new WebAnnotations(false, ReadingSettings.defaults());

    private final boolean isStrict;

    private WebAnnotations(boolean isStrict, ReadingSettings settings) {
        super(settings);
        this.isStrict = isStrict;
    }

    @Override
    protected WebAnnotations withSettings(ReadingSettings settings) {
        return new WebAnnotations(isStrict, settings);
    }

    @Override
    protected Reading<Article> parse(byte[] document, Optional<Text> text, Limits limits) {
        return DocumentReader.read(document, text.orElse(null), isStrict, PublicTypes.limits(limits));
    }

    /**
     * Returns the strict reader, which refuses a document in which anything is wrong.
     *
     * @return the strict reader
     */
    public static WebAnnotations strict() {
        return STRICT;
    }

    /**
     * Returns the lenient reader, which reports what is wrong in a document.
     *
     * @return the lenient reader
     */
    public static WebAnnotations lenient() {
        return LENIENT;
    }

    /**
     * Returns an article as an annotation collection with one page, on one line, and what is lost. With the default options,
     * nothing is lost but the text, which is not in the document.
     *
     * @param article the article
     * @return the document and the losses
     */
    public static Writing<String> writing(Article article) {
        return writing(article, WebAnnotationOptions.defaults());
    }

    /**
     * Returns an article as an annotation collection with one page, on one line, and what is lost.
     *
     * @param article the article
     * @param options how the article is written
     * @return the document and the losses
     */
    public static Writing<String> writing(Article article, WebAnnotationOptions options) {
        Losses losses = new Losses();
        String document = writer(article, options, losses).document();
        return Writing.of(document, losses.all());
    }

    /**
     * Returns an article as an annotation collection and its pages, each of them a document on one line, and what is lost. The
     * collection has the IRIs of the first and of the last page. The documents in a list, or on lines, are read as one.
     *
     * @param article the article
     * @param options how the article is written, and how many annotations a page has
     * @return the collection and then the pages, and the losses
     */
    public static Writing<List<String>> writingPages(Article article, WebAnnotationOptions options) {
        Losses losses = new Losses();
        List<String> documents = writer(article, options, losses).pages();
        return Writing.of(documents, losses.all());
    }

    private static DocumentWriter writer(Article article, WebAnnotationOptions options, Losses losses) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(options, "options");
        Article written = options.body() == WebAnnotationOptions.Body.JSON
                ? article
                : IriProjection.of(article, losses, options, LIMITS);
        return new DocumentWriter(written, options, LIMITS);
    }

    /**
     * Writes an article to a file, as {@link #writing(Article)} returns it. The file is replaced only by a whole document.
     *
     * @param article the article
     * @param file the file
     * @return what is lost
     * @throws IOException if the file cannot be written
     */
    public static List<Loss> write(Article article, Path file) throws IOException {
        return write(article, file, WebAnnotationOptions.defaults());
    }

    /**
     * Writes an article to a file, as {@link #writing(Article, WebAnnotationOptions)} returns it. The file is replaced only by
     * a whole document.
     *
     * @param article the article
     * @param file the file
     * @param options how the article is written
     * @return what is lost
     * @throws IOException if the file cannot be written
     */
    public static List<Loss> write(Article article, Path file, WebAnnotationOptions options) throws IOException {
        Objects.requireNonNull(file, "file");
        Writing<String> writing = writing(article, options);
        AtomicFile.write(file, (writing.document() + "\n").getBytes(StandardCharsets.UTF_8));
        return writing.losses();
    }

    /**
     * Returns a short description.
     *
     * @return whether the reader is strict or lenient
     */
    @Override
    public String toString() {
        return "WebAnnotations " + (isStrict ? "strict" : "lenient");
    }
}
