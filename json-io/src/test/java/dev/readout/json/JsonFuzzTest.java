package dev.readout.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.readout.article.Article;
import dev.readout.json.internal.format.ArticleReader;
import dev.readout.json.internal.format.ObjectReader;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JacksonTokens;
import dev.readout.json.internal.syntax.Tokens;
import dev.readout.json.internal.syntax.Utf8Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any bytes give an article that is read back equal, or the read exception. Without {@code JAZZER_FUZZ} the seeds are
 * run: the valid and invalid files, and what fuzzing once found, which stays in the folders {@code JsonFuzzTestInputs}.
 */
class JsonFuzzTest {
    private static final ReadoutJson STRICT = ReadoutJson.strict();
    private static final ReadoutJson LENIENT = ReadoutJson.lenient();

    static Stream<byte[]> seeds() {
        return Stream.concat(SpecFiles.valid(), SpecFiles.invalid()).map(SpecFiles.SpecFile::bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void readStrict(byte[] document) {
        Optional<Article> article = read(STRICT, document);
        require(article.isEmpty() || article.equals(read(LENIENT, document)), "lenient reads what strict reads");
        agrees(document, false);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void readLenient(byte[] document) {
        read(LENIENT, document);
        agrees(document, true);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void roundTrip(byte[] document) {
        read(LENIENT, document).ifPresent(article -> {
            byte[] written = ReadoutJson.toBytes(article);
            Article again = STRICT.read(written);
            require(again.equals(article), "what was written is read");
            require(Arrays.equals(ReadoutJson.toBytes(again), written), "what was read is written");
            require(
                    STRICT.read(ReadoutJson.toBytes(article, Layout.INDENTED)).equals(article),
                    "what was indented is read");
            byte[] canonical = ReadoutJson.canonical(article);
            Article fromCanonical = STRICT.read(canonical);
            require(fromCanonical.equals(article), "the canonical form is read");
            require(Arrays.equals(ReadoutJson.canonical(fromCanonical), canonical), "the canonical form is one");
        });
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void lines(byte[] document) throws IOException {
        List<BadLine> bad = new ArrayList<>();
        List<Article> articles = LENIENT.lines()
                .onBadLine(bad::add)
                .articles(new ByteArrayInputStream(document))
                .toList();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (LinesWriter writer = ReadoutLines.writer(written)) {
            articles.forEach(article -> write(writer, article));
        }
        require(
                STRICT.lines()
                        .articles(new ByteArrayInputStream(written.toByteArray()))
                        .toList()
                        .equals(articles),
                "the lines that were written are read");
    }

    private static void write(LinesWriter writer, Article article) {
        try {
            writer.write(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fast tokens give up, or give the article that Jackson's parser gives. */
    private static void agrees(byte[] document, boolean lenient) {
        DocumentLimits limits = Limits.defaults().toDocumentLimits();
        Article fast;
        try {
            Tokens tokens = new Utf8Tokens(document, 0, document.length, limits.nestingDepth());
            fast = read(tokens, lenient, limits);
        } catch (Tokens.Undecided e) {
            return;
        }
        Tokens tokens = new JacksonTokens(DocumentBytes.of(document, 0, document.length, limits));
        require(read(tokens, lenient, limits).equals(fast), "both readers agree");
    }

    private static Article read(Tokens tokens, boolean lenient, DocumentLimits limits) {
        return new ArticleReader(new ObjectReader(tokens, "", lenient, limits))
                .read()
                .value();
    }

    private static Optional<Article> read(ReadoutJson json, byte[] document) {
        try {
            return Optional.of(json.read(document));
        } catch (ReadoutReadException e) {
            require(!e.problem().isBlank(), "there is a problem");
            return Optional.empty();
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected that " + what);
        }
    }
}
