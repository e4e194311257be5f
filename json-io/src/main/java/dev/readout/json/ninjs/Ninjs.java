package dev.readout.json.ninjs;

import dev.readout.article.Article;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.json.ForeignReader;
import dev.readout.json.Limits;
import dev.readout.json.ReadingSettings;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.internal.boundary.PublicTypes;
import dev.readout.json.internal.lines.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A reader and writer of ninjs, the news items in JSON of the IPTC. It reads versions 2.0 to 3.1, and the names of version 1,
 * and writes versions 3.1 and 2.2.
 *
 * <pre>{@code
 * Reading<Article> reading = Ninjs.lenient().reading(Path.of("item.json"));
 * reading.findings(NinjsFinding.class).forEach(System.err::println);
 *
 * Writing<String> writing = Ninjs.writing(reading.value());
 * writing.losses().forEach(System.err::println);
 * }</pre>
 *
 * <p>Members that the model has no place for become attributes with the prefix {@code ninjs:}, such as {@code ninjs:urgency},
 * and are written again. The package description has a table of the members.
 *
 * <p>Writing reports what is lost. The place of a {@link Loss} is a JSON Pointer into the article in Readout's own JSON. If
 * nothing is lost, the strict reader returns an equal article. Otherwise it returns the article less what is lost.
 *
 * <p>A reader refuses the following input with a {@link ReadoutReadException} that has the place:
 *
 * <ul>
 *   <li>input that is not JSON
 *   <li>a document that is neither an object nor a list that begins with one
 *   <li>an object that has a member twice
 *   <li>a string with an unpaired surrogate
 *   <li>a document that exceeds one of the {@link Limits}
 * </ul>
 *
 * <p>A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> also refuses a document in which anything is not as ninjs has it: an unknown member, a value of another
 *       type, a date without an offset;
 *   <li><em>lenient</em> reads such a part with a doubt, keeps it as an attribute, or leaves it out, and reports it as a
 *       {@link NinjsFinding}.
 * </ul>
 *
 * <p>Bodies of HTML are read with jsoup, which is an optional dependency. Without it, they are kept as an attribute, and reported
 * if there is no plain body.
 *
 * <p>Instances are immutable and may be used by several threads.
 */
public final class Ninjs extends ForeignReader<Ninjs> {
    private static final Ninjs STRICT = new Ninjs(true, ReadingSettings.defaults());
    private static final Ninjs LENIENT = new Ninjs(false, ReadingSettings.defaults());

    private final boolean isStrict;

    private Ninjs(boolean isStrict, ReadingSettings settings) {
        super(settings);
        this.isStrict = isStrict;
    }

    @Override
    protected Ninjs withSettings(ReadingSettings settings) {
        return new Ninjs(isStrict, settings);
    }

    @Override
    protected Reading<Article> parse(byte[] document, Limits limits) {
        return DocumentReader.read(document, isStrict, PublicTypes.limits(limits), limits);
    }

    /**
     * Returns the strict reader, which refuses a document in which anything is wrong.
     *
     * @return the strict reader
     */
    public static Ninjs strict() {
        return STRICT;
    }

    /**
     * Returns the lenient reader, which reports what is wrong in a document.
     *
     * @return the lenient reader
     */
    public static Ninjs lenient() {
        return LENIENT;
    }

    /**
     * Returns an article as a document of version 3.1, and what is lost.
     *
     * @param article the article
     * @return the document on one line, and the losses
     */
    public static Writing<String> writing(Article article) {
        return writing(article, NinjsOptions.defaults());
    }

    /**
     * Returns an article as a document, and what is lost.
     *
     * @param article the article
     * @param options the version, and whether the document also has the native JSON
     * @return the document on one line, and the losses
     */
    public static Writing<String> writing(Article article, NinjsOptions options) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(options, "options");
        return ItemWriter.writing(article, options);
    }

    /**
     * Writes an article to a file as a document of version 3.1. A reader of the file sees the old content or the new one.
     *
     * @param article the article
     * @param file the file, which is replaced if it exists
     * @return what is lost
     * @throws IOException if the file cannot be written
     */
    public static List<Loss> write(Article article, Path file) throws IOException {
        return write(article, file, NinjsOptions.defaults());
    }

    /**
     * Writes an article to a file. A reader of the file sees the old content or the new one.
     *
     * @param article the article
     * @param file the file, which is replaced if it exists
     * @param options the version, and whether the document also has the native JSON
     * @return what is lost
     * @throws IOException if the file cannot be written
     */
    public static List<Loss> write(Article article, Path file, NinjsOptions options) throws IOException {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(options, "options");
        Writing<String> writing = ItemWriter.writing(article, options);
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
        return "Ninjs " + (isStrict ? "strict" : "lenient");
    }
}
