package dev.readout.json;

import dev.readout.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Reads and writes articles as JSON, in Readout's native format 1.
 *
 * <pre>{@code
 * ReadoutJson json = ReadoutJson.strict();
 * byte[] bytes = json.toBytes(article);
 * json.read(bytes).equals(article); // true
 * }</pre>
 *
 * <p>The format is UTF-8. Reading checks every position against the text: a document in which the words beside a
 * position are not those of the text is refused, with the place and both words. Reading what was written gives an equal
 * article, and writing that again the same bytes. A reader is strict or lenient:
 *
 * <ul>
 *   <li><em>strict</em> refuses a member or a word that the format does not know;
 *   <li><em>lenient</em> leaves out such a member, reads such a kind of a block or meeting or such a part of a
 *       participant as “other”, and reports each as a {@link Finding}. So it reads the files of every later version
 *       1.x.
 * </ul>
 *
 * <p>A document is held in memory as a whole. Instances are immutable, for any number of threads.
 */
public final class ReadoutJson {
    private static final String SCHEMA = "/META-INF/readout/readout-1.schema.json";
    private static final ReadoutJson STRICT = new ReadoutJson(false, false, Limits.defaults());
    private static final ReadoutJson LENIENT = new ReadoutJson(true, false, STRICT.limits);

    private final boolean lenient;
    private final boolean indented;
    private final Limits limits;

    private ReadoutJson(boolean lenient, boolean indented, Limits limits) {
        this.lenient = lenient;
        this.indented = indented;
        this.limits = limits;
    }

    /**
     * Returns one that reads strictly and writes compactly.
     *
     * @return the strict one
     */
    public static ReadoutJson strict() {
        return STRICT;
    }

    /**
     * Returns one that reads leniently and writes compactly.
     *
     * @return the lenient one
     */
    public static ReadoutJson lenient() {
        return LENIENT;
    }

    /**
     * Returns one that reads as this does and writes for people, each member on a line.
     *
     * @return the indenting one
     */
    public ReadoutJson indented() {
        return new ReadoutJson(lenient, true, limits);
    }

    /**
     * Returns one that reads as this does and writes on one line, without white space.
     *
     * @return the compact one
     */
    public ReadoutJson compact() {
        return new ReadoutJson(lenient, false, limits);
    }

    /**
     * Returns a reader and writer of JSON Lines, one article a line, that reads as this does. It always writes compactly.
     *
     * @return the one for many articles
     */
    public ReadoutLines lines() {
        return new ReadoutLines(compact());
    }

    /**
     * Returns a reader and writer of drafts that reads and writes as this does.
     *
     * @return the one for drafts
     */
    public ReadoutDrafts drafts() {
        return new ReadoutDrafts(this);
    }

    /**
     * Returns one that is as this one, but reads up to other limits.
     *
     * @param limits how large a document may be
     * @return the one with these limits
     */
    public ReadoutJson withLimits(Limits limits) {
        return new ReadoutJson(lenient, indented, limits);
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
     * Returns the JSON Schema (draft 2020-12) of the format. A document that passes may still be refused: a schema
     * cannot compare positions with the text.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return resource(SCHEMA);
    }

    static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(ReadoutJson.class.getResourceAsStream(name))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an article.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article
     * @throws ReadoutReadException if the document is no article
     */
    public Article read(byte[] document) {
        return reading(document).article();
    }

    /**
     * Reads an article.
     *
     * @param document the document
     * @return the article
     * @throws ReadoutReadException if the document is no article; byte offsets are those of its UTF-8
     */
    public Article read(String document) {
        return reading(document).article();
    }

    /**
     * Reads an article from a file.
     *
     * @param file the file
     * @return the article
     * @throws ReadoutReadException if the file holds no article; the message begins with its name
     * @throws IOException if the file cannot be read
     */
    public Article read(Path file) throws IOException {
        return reading(file).article();
    }

    /**
     * Reads an article from a stream.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the article
     * @throws ReadoutReadException if the stream holds no article
     * @throws IOException if the stream cannot be read
     */
    public Article read(InputStream stream) throws IOException {
        return reading(stream).article();
    }

    /**
     * Reads an article, and returns with it what was left out.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article and the findings
     * @throws ReadoutReadException if the document is no article
     */
    public Reading reading(byte[] document) {
        return reading(document, 0, document.length);
    }

    /** Reads an article from a part of a buffer. Places in the exception are those in the part. */
    Reading reading(byte[] buffer, int from, int to) {
        if (to - from > limits.documentLength()) {
            throw tooLong();
        }
        try {
            Tokens tokens = new Utf8Tokens(buffer, from, to, limits.nestingDepth());
            return new ArticleReader(tokens, "", lenient, limits).read();
        } catch (Tokens.Undecided e) {
            // Either it is read now, or this finds the place and the words for what is wrong.
            Document document = new Document(Arrays.copyOfRange(buffer, from, to), limits);
            return new ArticleReader(new JacksonTokens(document), "", lenient, limits).read();
        }
    }

    private ReadoutReadException tooLong() {
        return new ReadoutReadException("", Location.UNKNOWN, limits.documentExceeded(), null);
    }

    /**
     * Reads an article, and returns with it what was left out.
     *
     * @param document the document
     * @return the article and the findings
     * @throws ReadoutReadException if the document is no article; byte offsets are those of its UTF-8
     */
    public Reading reading(String document) {
        return reading(Document.utf8(document, limits));
    }

    /**
     * Reads an article from a file, and returns with it what was left out.
     *
     * @param file the file
     * @return the article and the findings
     * @throws ReadoutReadException if the file holds no article; the message begins with its name
     * @throws IOException if the file cannot be read
     */
    public Reading reading(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return reading(stream);
        } catch (ReadoutReadException e) {
            throw e.in(file);
        }
    }

    /**
     * Reads an article from a stream, and returns with it what was left out.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the article and the findings
     * @throws ReadoutReadException if the stream holds no article
     * @throws IOException if the stream cannot be read
     */
    public Reading reading(InputStream stream) throws IOException {
        // One byte more shows that there is more than allowed, and nothing else is read.
        return reading(stream.readNBytes(limits.documentLength() + 1));
    }

    /**
     * Returns an article as JSON in UTF-8, without a byte order mark.
     *
     * @param article the article
     * @return the bytes
     */
    public byte[] toBytes(Article article) {
        if (!indented) {
            try (Utf8Output output = new Utf8Output()) {
                new ArticleWriter(output).write(article);
                return output.toBytes();
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = generator(bytes)) {
            new ArticleWriter(new GeneratorOutput(generator)).write(article);
        }
        return bytes.toByteArray();
    }

    /** Returns a generator that writes as this does. */
    JsonGenerator generator(OutputStream stream) {
        return Indented.GENERATORS.createGenerator(indented ? Indented.CONTEXT : ObjectWriteContext.empty(), stream);
    }

    /**
     * Returns an article as JSON.
     *
     * @param article the article
     * @return the document
     */
    public String toJson(Article article) {
        return new String(toBytes(article), StandardCharsets.UTF_8);
    }

    /**
     * Returns the canonical form of an article (RFC 8785). Equal articles, and only they, give equal bytes, whatever they
     * were read from; {@link #read} takes it as any other document. Of all URIs that {@link java.net.URI#equals} takes for
     * one, the same spelling is written: scheme and host in lower case, digits behind a percent sign in upper case.
     *
     * @param article the article
     * @return the bytes in UTF-8
     */
    public static byte[] canonical(Article article) {
        Canonical output = new Canonical();
        new ArticleWriter(output).write(article);
        return output.toBytes();
    }

    /**
     * Returns the SHA-256 (FIPS 180-4) of the {@link #canonical} form, which is an address of the article's content: it
     * changes if anything in the article does.
     *
     * @param article the article
     * @return 64 hexadecimal digits in lower case
     */
    public static String sha256(Article article) {
        return Canonical.sha256(canonical(article));
    }

    /**
     * Writes an article to a stream.
     *
     * @param article the article
     * @param stream the stream, which is flushed and stays open
     * @throws IOException if the stream cannot be written
     */
    public void write(Article article, OutputStream stream) throws IOException {
        stream.write(toBytes(article));
        stream.flush();
    }

    /**
     * Writes an article to a file. The file is written beside it and then put in its place, so that a reader sees the
     * old file or the new one, and never a part.
     *
     * @param article the article
     * @param file the file, which is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public void write(Article article, Path file) throws IOException {
        AtomicFile.write(file, stream -> stream.write(toBytes(article)));
    }

    boolean isLenient() {
        return lenient;
    }

    /** Writes {@code "name": value}, with lists and objects indented by two blanks and lines that end in LF. */
    private static final class Indented extends ObjectWriteContext.Base {
        static final JsonFactory GENERATORS = JsonFactory.builder()
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                .build();
        static final Indented CONTEXT = new Indented();

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
        }
    }
}
