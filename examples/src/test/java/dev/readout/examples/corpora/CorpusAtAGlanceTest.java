package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutLines;
import dev.readout.json.ReadoutReadException;
import dev.readout.speaker.Group;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusAtAGlanceTest {
    private static final Text TEXT = Text.of("🌉 Sie sagte, sie und er hofften, dass es „rasch“ gehe.\r\n"
            + "Huber\u00A0und Maier, so ein Sprecher, seien dafu\u0308r.");

    private final CorpusAtAGlance glance = new CorpusAtAGlance();

    /** An article for which every row of the table has something to count. */
    private static Article article() {
        Person huber = Person.builder().id("huber").name("Huber").build();
        Group both = Group.builder().id("both").description("Huber und Maier").build();
        Passage says = TEXT.find("sie und er hofften, dass es „rasch“ gehe");
        Passage hopes = TEXT.find("dass es „rasch“ gehe");
        return Article.builder()
                .language("de")
                .text(TEXT)
                .speakers(List.of(huber, both))
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .medium(Medium.SPEECH)
                        .addSource(Source.of(TEXT.find("Sie")))
                        .cue(Cue.of(TEXT.find("sagte")))
                        .content(says)
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .medium(Medium.THOUGHT)
                        .orMedium(Medium.SPEECH)
                        .addSource(Source.of(
                                TEXT.find("sie", TEXT.find(", sie und").hull())))
                        .addSource(Source.of(
                                TEXT.find("er", TEXT.find("er hofften").hull())))
                        .cue(Cue.of(TEXT.find("hofften")))
                        .content(hopes)
                        .addQuoted(TEXT.find("rasch"))
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .orForm(Form.FREE_INDIRECT)
                        .content(hopes)
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.REPORTED)
                        .cue(Cue.of(TEXT.find("„rasch“")))
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .medium(Medium.SPEECH)
                        .addSource(Source.of(TEXT.find("Huber").and(TEXT.find("Maier")), both))
                        .content(TEXT.find("Huber\u00A0und Maier").and(TEXT.find("seien dafu\u0308r")))
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .medium(Medium.SPEECH)
                        .addSource(Source.builder().addSpeaker(huber).build())
                        .content(TEXT.find("Maier, so"))
                        .build())
                .build();
    }

    private static final String TABLE = """
            articles                   1
            statements                 6
                                    direct  indirect  indirect or free indirect  reported
              no medium                  0         0                          1         1
              speech                     2         1                          0         0
              thought or speech          0         1                          0         0
              mixed                    1   16.7 %  words in quotation marks inside
              split                    1   16.7 %  in 2 pieces: 1
              nested                   3   50.0 %  1 deep: 2, 2 deep: 1
              crossing                 2   33.3 %  share words with another, and each has words of its own
              coinciding               2   33.3 %  have the same words as another
              without content          1   16.7 %
              without cue              3   50.0 %
              without source           2   33.3 %
              several speak            2   33.3 %  more than one source or speaker, or a group
            sources                    5
              a pronoun                3   60.0 %  such as he, they, er, man
              in pieces                1   20.0 %  one mention in several pieces
            """;

    @Test
    void countsEverything() {
        glance.add(article());
        assertThat(glance.table()).isEqualToNormalizingNewlines(TABLE);
    }

    @Test
    void showsATableOfNothing() {
        assertThat(glance.table().lines())
                .startsWith("articles                   0", "statements                 0")
                .contains("  mixed                    0    0.0 %  words in quotation marks inside")
                .hasSize(14);
    }

    @Test
    void mainPrintsTheTable(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("one.jsonl"), ReadoutJson.toBytes(article()));
        PrintStream standardOut = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            CorpusAtAGlance.main(new String[] {file.toString()});
        } finally {
            System.setOut(standardOut);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(TABLE);
    }

    @Test
    void skipsEmptyLinesAndTakesMarkAndCrLf(@TempDir Path folder) throws IOException {
        String line = ReadoutJson.toJson(article());
        Path file = Files.writeString(folder.resolve("crlf.jsonl"), "\uFEFF\r\n" + line + "\r\n  \r\n\r\n" + line);
        glance.addAll(file);
        assertThat(glance.table()).startsWith("articles                   2");
    }

    @Test
    void takesAMarkBeforeTheFirstArticle(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mark.jsonl"), "\uFEFF" + ReadoutJson.toJson(article()) + "\n");
        glance.addAll(file);
        assertThat(glance.table()).isEqualToNormalizingNewlines(TABLE);
    }

    @Test
    void readsACompressedFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("one.jsonl.gz");
        ReadoutLines.write(List.of(article()), file);
        glance.addAll(file);
        assertThat(glance.table()).isEqualToNormalizingNewlines(TABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"readout\":\"1\",\"text\":\"a\"} x | line 3, column 28, byte %d: not JSON: Unrecognized token 'x': was expecting "
                        + "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "{\"readout\":\"1\"} | line 3, column 1, byte %d: expected the member \"text\", found none",
                "{\"readout\":\"1\",\"text\":\"a\",\"blocks\":7} | /blocks (line 3, column 36, byte %d): expected a list, found the number 7"
            })
    void refusesALineThatIsNotAnArticle(String line, String problem, @TempDir Path folder) throws IOException {
        String good = ReadoutJson.toJson(article());
        Path file = Files.writeString(folder.resolve("bad.jsonl"), good + "\r\n\r\n" + line + "\r\n" + good);
        int column = problem.contains("column 28") ? 27 : problem.contains("column 36") ? 35 : 0;
        int offset = (good + "\r\n\r\n").getBytes(StandardCharsets.UTF_8).length + column;
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> glance.addAll(file))
                .withMessage(file + ": " + problem.formatted(offset));
    }

    @Test
    void refusesALineThatIsNoUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("latin.jsonl"),
                "{\"readout\":\"1\",\"text\":\"für\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> glance.addAll(file))
                .withMessage(file + ": /text (line 1, column 25, byte 24): expected UTF-8, found a byte that starts no"
                        + " character (byte FC); the last line has no end, so it may have been cut short");
    }

    @ParameterizedTest
    @CsvSource({
        "de, er, 1",
        "de, Man, 1",
        "de-AT, DIE, 1",
        "en, He, 1",
        "en-GB, they, 1",
        "en, man, 0",
        "de, they, 0",
        "de, er sagte, 0",
        "de, demnach, 0",
        "fr, il, 0",
        "fr, he, 0",
        ", he, 1",
        ", er, 1"
    })
    void knowsThePronounsOfTheLanguage(String language, String words, int pronouns) {
        Text text = Text.of(words);
        Article.Builder article = Article.builder().text(text);
        if (language != null) {
            article.language(language);
        }
        glance.add(article.addStatement(Statement.builder()
                        .form(Form.REPORTED)
                        .addSource(Source.of(text.passage(0, text.length())))
                        .content(text.passage(0, 1))
                        .build())
                .build());
        assertThat(glance.table()).containsPattern("a pronoun +" + pronouns + " ");
    }

    @Test
    void agreesWithAComparisonOfAllCharacters() {
        Random random = new Random(4);
        for (int run = 0; run < 200; run++) {
            Article article = random(random, 1 + random.nextInt(12), 30, 3);
            List<Set<Integer>> characters = article.statements().stream()
                    .map(statement -> characters(statement.content().orElseThrow()))
                    .toList();
            long nested = characters.stream()
                    .filter(inner -> characters.stream()
                            .anyMatch(outer -> outer.containsAll(inner) && !inner.containsAll(outer)))
                    .count();
            long crossing = characters.stream()
                    .filter(one -> characters.stream()
                            .anyMatch(other -> !one.containsAll(other)
                                    && !other.containsAll(one)
                                    && one.stream().anyMatch(other::contains)))
                    .count();
            long coinciding = characters.stream()
                    .filter(one -> characters.stream().filter(one::equals).count() > 1)
                    .count();
            CorpusAtAGlance each = new CorpusAtAGlance();
            each.add(article);
            assertThat(each.table())
                    .containsPattern("nested +" + nested + " ")
                    .containsPattern("crossing +" + crossing + " ")
                    .containsPattern("coinciding +" + coinciding + " ");
        }
    }

    private static Set<Integer> characters(Passage passage) {
        Set<Integer> characters = new HashSet<>();
        passage.pieces().forEach(piece -> {
            for (int i = piece.start(); i < piece.end(); i++) {
                characters.add(i);
            }
        });
        return characters;
    }

    /** Returns an article of statements with at most this many pieces, each within 60 characters of the one before. */
    private static Article random(Random random, int statements, int length, int pieces) {
        Text text = Text.of("a".repeat(length));
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            List<Span> spans = new ArrayList<>();
            int near = random.nextInt(length);
            for (int p = random.nextInt(pieces); p >= 0; p--) {
                int start = Math.min(length - 1, Math.max(0, near + random.nextInt(120) - 60));
                near = start + 1 + random.nextInt(Math.min(60, length - start));
                spans.add(new Span(start, near));
            }
            all.add(Statement.builder()
                    .form(Form.INDIRECT)
                    .content(text.passage(spans))
                    .build());
        }
        return Article.builder().text(text).statements(all).build();
    }

    @Test
    void countsALongArticle() {
        glance.add(random(new Random(5), 2_600, 900_000, 2));
        assertThat(glance.table()).contains("statements              2600");
    }

    @Test
    void countsDeepNesting() {
        Text text = Text.of("a".repeat(2_000));
        Article.Builder article = Article.builder().text(text);
        for (int i = 0; i < 1_000; i++) {
            article.addStatement(Statement.builder()
                    .form(Form.INDIRECT)
                    .content(text.passage(i, 2_000 - i))
                    .build());
        }
        glance.add(article.build());
        assertThat(glance.table()).containsPattern("nested +999 ").contains("1 deep: 1, ", ", 999 deep: 1");
    }
}
