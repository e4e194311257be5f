package dev.readout.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The direct quotations that people annotated in two corpora. Skipped where they are absent.
 *
 * <p>A piece that is annotated from mark to mark is exactly one quotation, or one paragraph of it, and this quotation is
 * closed. Many annotations cut a quotation at a clause. Such a piece is inside a quotation, and where it starts or ends at a
 * mark, the quotation does too.
 */
class AnnotatedQuotationsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MARKS = "\"“”„«»‘’‚'";
    private static final String DOUBLE_MARKS = "\"“”„«»";
    private static final String STOPS = " .,;:";

    /** Faults of the texts and of the annotations. */
    private static final List<String> EXCEPTIONS = List.of(
            // The text has no closing mark, and each sentence is annotated.
            "\"The Museum of Flight put",
            "that NASA did not choose them.",
            // The annotation joins two quotations.
            "„Diese Morde hätten verhindert");

    private int whole;
    private int cut;
    private final List<String> failures = new ArrayList<>();

    private static Path folder(String name) {
        String shared = System.getProperty("readout.shared", "");
        Path parent =
                shared.isBlank() ? Path.of(System.getProperty("readout.root", "."), "..", "shared") : Path.of(shared);
        Path folder = parent.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "there are no annotated texts in " + folder);
        return folder;
    }

    @Test
    void pairsEnglish() throws IOException {
        for (String line : Files.readAllLines(folder("extraction").resolve("gum-news.jsonl"))) {
            JsonNode article = JSON.readTree(line);
            Quotations quotations = Quotations.in(Text.of(article.get("text").asString()));
            for (JsonNode statement : article.get("statements")) {
                if (statement.get("form").asString().equals("direct")) {
                    for (JsonNode piece : statement.get("content")) {
                        check(
                                quotations,
                                piece.get("start").asInt(),
                                piece.get("end").asInt());
                    }
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(whole).isEqualTo(46);
        assertThat(cut).isEqualTo(23);
    }

    @Test
    void pairsGerman() throws IOException {
        try (Stream<Path> files = Files.list(folder("corpora/german-wikinews/articles"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode article = JSON.readTree(Files.readString(file));
                Quotations quotations =
                        Quotations.in(Text.of(article.get("originalText").asString()));
                for (JsonNode annotation : article.get("annotations")) {
                    if (annotation.get("type").asString().equals("Direct")) {
                        for (JsonNode piece : annotation.get("quote").get("spans")) {
                            check(
                                    quotations,
                                    piece.get("charBegin").asInt(),
                                    piece.get("charEnd").asInt());
                        }
                    }
                }
            }
        }
        assertThat(failures).isEmpty();
        assertThat(whole).isEqualTo(135);
        assertThat(cut).isZero();
    }

    private void check(Quotations quotations, int from, int to) {
        Text text = quotations.text();
        String words = text.slice(new Span(from, to));
        if (EXCEPTIONS.stream().anyMatch(words::startsWith)) {
            return;
        }
        int start = skip(text, from, MARKS + STOPS, 1);
        int end = skip(text, to, MARKS + STOPS, -1);
        boolean startsAtMark = isIn(text, skip(text, start, STOPS, -1) - 1, DOUBLE_MARKS);
        boolean endsAtMark = isIn(text, skip(text, end, STOPS + "'", 1), DOUBLE_MARKS);
        boolean isWhole = startsAtMark && endsAtMark;
        boolean holds = quotations.all().stream()
                .filter(quotation -> quotation.ending() == Ending.CLOSED)
                .flatMap(quotation ->
                        Stream.concat(Stream.of(quotation.passage().hull()), quotation.passage().pieces().stream()))
                .anyMatch(span -> (!startsAtMark || skip(text, span.start(), MARKS + STOPS, 1) == start)
                        && (!endsAtMark || skip(text, span.end(), MARKS + STOPS, -1) == end)
                        && span.contains(new Span(start, end)));
        whole += isWhole ? 1 : 0;
        cut += isWhole ? 0 : 1;
        if (!holds) {
            failures.add(words);
        }
    }

    private static int skip(Text text, int from, String characters, int step) {
        int at = from;
        while (isIn(text, step > 0 ? at : at - 1, characters)) {
            at += step;
        }
        return at;
    }

    private static boolean isIn(Text text, int position, String characters) {
        return position >= 0
                && position < text.length()
                && characters.contains(text.slice(new Span(position, position + 1)));
    }
}
