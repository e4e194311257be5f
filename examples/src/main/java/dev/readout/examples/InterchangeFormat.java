package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.json.BadLine;
import dev.readout.json.ForeignReader;
import dev.readout.json.ReadoutJson;
import dev.readout.json.StandoffReader;
import dev.readout.json.corenlp.CoreNlp;
import dev.readout.json.ninjs.Ninjs;
import dev.readout.json.schemaorg.SchemaOrg;
import dev.readout.json.webannotation.WebAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats that {@link Convert} knows. */
enum InterchangeFormat {
    READOUT,
    NINJS,
    SCHEMA_ORG,
    WEB_ANNOTATION,
    CORENLP;

    /** Returns the reader, or null for the native format. */
    private @Nullable ForeignReader<?> reader() {
        return switch (this) {
            case READOUT -> null;
            case NINJS -> Ninjs.lenient();
            case SCHEMA_ORG -> SchemaOrg.lenient();
            case WEB_ANNOTATION -> WebAnnotations.lenient();
            case CORENLP -> CoreNlp.lenient();
        };
    }

    /** Returns the format with this name, if there is one. */
    static Optional<InterchangeFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    /** Returns whether the text may be in a file of its own. */
    boolean isStandoff() {
        return reader() instanceof StandoffReader<?>;
    }

    /** Returns whether articles can be written. */
    boolean isWritten() {
        return this != CORENLP;
    }

    /** Reads an article. */
    Reading<Article> reading(Path file) throws IOException {
        ForeignReader<?> reader = reader();
        if (this == SCHEMA_ORG && file.toString().toLowerCase(Locale.ROOT).endsWith(".html")) {
            return SchemaOrg.lenient().readingHtml(Files.readString(file));
        }
        return reader == null ? ReadoutJson.lenient().reading(file) : reader.reading(file);
    }

    /** Reads an article from a text and its annotations. */
    Reading<Article> reading(Path text, Path file) throws IOException {
        if (reader() instanceof StandoffReader<?> standoff) {
            return standoff.reading(text, file);
        }
        throw new IllegalStateException(this + " has its text in the document");
    }

    /** Reads an article from each line. */
    Stream<Reading<Article>> readings(Path file, Consumer<BadLine> onBadLine) throws IOException {
        ForeignReader<?> reader = reader();
        return reader == null
                ? ReadoutJson.lenient().lines().onBadLine(onBadLine).readings(file)
                : reader.onBadLine(onBadLine).readings(file);
    }

    /** Writes an article on one line. */
    Writing<String> writing(Article article) {
        return switch (this) {
            case READOUT -> Writing.of(ReadoutJson.toJson(article), List.of());
            case NINJS -> Ninjs.writing(article);
            case SCHEMA_ORG -> SchemaOrg.writing(article);
            case WEB_ANNOTATION -> WebAnnotations.writing(article);
            case CORENLP -> throw new IllegalStateException(this + " is only read");
        };
    }

    /** Returns the word for the format on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
