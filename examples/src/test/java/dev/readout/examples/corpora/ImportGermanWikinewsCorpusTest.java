package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.article.Article;
import dev.readout.draft.Draft;
import dev.readout.draft.DraftGrounder;
import dev.readout.draft.GroundedDraft;
import dev.readout.examples.corpora.WikinewsForm.Comparison;
import dev.readout.examples.corpora.WikinewsForm.Reencoded;
import dev.readout.json.ReadoutJson;
import dev.readout.metadata.Provenance;
import dev.readout.statement.Cue;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The development part of the corpus: 150 articles with 653 quotations. Skipped where it is absent. */
class ImportGermanWikinewsCorpusTest {
    private static final int ARTICLES = 150;
    private static final int QUOTATIONS = 653;

    /** Two fields of each article, ten of each quotation, four of each of the 2,426 spans. */
    private static final int FIELDS = 2 * ARTICLES + 10 * QUOTATIONS + 4 * 2_426;

    /** The number of mixed statements: 12.6 %, and 10.6 % of the whole corpus. */
    private static final int MIXED = 82;

    private final List<String> findings = new ArrayList<>();
    private final ImportGermanWikinews importer = new ImportGermanWikinews(findings::add);

    /** Ways to write the same text with other characters. */
    enum Encoding {
        AS_IT_IS,
        OUTSIDE_THE_BMP,
        DECOMPOSED,
        CRLF,
        NO_BREAK_SPACE,
        ZERO_WIDTH_SPACE;

        String write(int codePoint) {
            String as = Character.toString(codePoint);
            return switch (this) {
                case AS_IT_IS -> as;
                case OUTSIDE_THE_BMP -> as.replace("e", "\uD835\uDC1E");
                case DECOMPOSED -> Normalizer.normalize(as, Normalizer.Form.NFD);
                case CRLF -> as.replace("\n", "\r\n");
                case NO_BREAK_SPACE -> as.replace(' ', '\u00A0');
                case ZERO_WIDTH_SPACE -> as.replace(" ", " \u200B");
            };
        }
    }

    @BeforeEach
    void isThere() {
        assumeTrue(Files.isDirectory(corpus()), () -> "there is no corpus in " + corpus());
    }

    private static Path corpus() {
        String shared = System.getProperty("readout.shared", "");
        Path folder =
                shared.isBlank() ? Path.of(System.getProperty("readout.root", "."), "..", "shared") : Path.of(shared);
        return folder.resolve("corpora").resolve("german-wikinews");
    }

    @ParameterizedTest
    @EnumSource
    void losesAndBendsNothing(Encoding encoding) throws IOException {
        int articles = 0;
        int quotations = 0;
        int fields = 0;
        int mixed = 0;
        List<String> differences = new ArrayList<>();
        for (Path file : ImportGermanWikinews.files(List.of(corpus()))) {
            JsonNode original = WikinewsForm.JSON.readTree(Files.readAllBytes(file));
            Reencoded reencoded = WikinewsForm.reencoded(original, encoding::write);
            Article article = imported(file, reencoded.file());
            Article again = ReadoutJson.strict().read(ReadoutJson.toBytes(article));
            assertThat(again).isEqualTo(article);

            Comparison comparison = WikinewsForm.compare(reencoded.file(), article);
            assertThat(WikinewsForm.compare(reencoded.file(), again)).isEqualTo(comparison);
            assertThat(quoted(article))
                    .isEqualTo(quoted(imported(file, original)).stream()
                            .map(reencoded::span)
                            .toList());
            comparison.differences().forEach(difference -> differences.add(file.getFileName() + difference));
            articles++;
            quotations += article.statements().size();
            fields += comparison.fields();
            mixed += (int)
                    article.statements().stream().filter(Statement::isMixed).count();
        }
        assertThat(differences).isEmpty();
        assertThat(findings).isEmpty();
        assertThat(articles).isEqualTo(ARTICLES);
        assertThat(quotations).isEqualTo(QUOTATIONS);
        assertThat(fields).isEqualTo(FIELDS);
        assertThat(mixed).isEqualTo(MIXED);
    }

    /** The corpus as words only, and where grounding puts them: the content, and near it the cue, the frame and who speaks. */
    @Test
    void findsEverythingAgainByItsWords() throws IOException {
        int[] found = new int[5];
        int[] all = new int[5];
        for (Path file : ImportGermanWikinews.files(List.of(corpus()))) {
            Article article = imported(file, WikinewsForm.JSON.readTree(Files.readAllBytes(file)));
            GroundedDraft grounded = DraftGrounder.of(article.text())
                    .ground(
                            Draft.of(article),
                            Provenance.builder().agent("test").build());
            for (int i = 0; i < article.statements().size(); i++) {
                Statement was = article.statements().get(i);
                Statement is = grounded.statements().get(i).statement().orElseThrow();
                List<Optional<Passage>> before = parts(was);
                List<Optional<Passage>> after = parts(is);
                for (int part = 0; part < before.size(); part++) {
                    if (before.get(part).isPresent()) {
                        all[part]++;
                        found[part] += isSame(before.get(part).get(), after.get(part)) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(all).containsExactly(QUOTATIONS, 445, 462, 610, 50);
        assertThat(found).containsExactly(QUOTATIONS, 444, 462, 602, 50);
    }

    private static List<Optional<Passage>> parts(Statement statement) {
        return List.of(
                statement.content(),
                statement.cue().map(Cue::passage),
                statement.frame(),
                statement.sources().stream()
                        .flatMap(source -> source.mention().stream())
                        .findFirst(),
                statement.addressees().stream()
                        .flatMap(addressee -> addressee.mention().stream())
                        .findFirst());
    }

    /** Grounding leaves out the enclosing quotation marks that the corpus has in its spans. */
    private static boolean isSame(Passage before, Optional<Passage> after) {
        return after.filter(
                        found -> before.contains(found) && withoutMarks(before).equals(withoutMarks(found)))
                .isPresent();
    }

    private static String withoutMarks(Passage passage) {
        return passage.words().replaceAll("[„“”‚‘’\"»«›‹]", "");
    }

    private Article imported(Path file, JsonNode content) {
        return importer.article(file.getFileName().toString(), WikinewsForm.JSON.writeValueAsBytes(content))
                .orElseThrow();
    }

    private static List<Span> quoted(Article article) {
        return article.statements().stream()
                .flatMap(statement -> statement.quoted().stream())
                .flatMap(passage -> passage.pieces().stream())
                .toList();
    }

    @Test
    void keepsExactDuplicatesApart() throws IOException {
        Article article = file("40463.json");
        Statement five = article.statement("5").orElseThrow();
        Statement eight = article.statement("8").orElseThrow();
        assertThat(five.content()).isEqualTo(eight.content());
    }

    @Test
    void doesNotGuessWhetherPiecesAreSeveralSpeakers() throws IOException {
        Statement statement = file("76796.json").statement("3").orElseThrow();
        assertThat(statement.sources()).hasSize(1);
        Passage mention = statement.sources().get(0).mention().orElseThrow();
        assertThat(mention.wordsOfPieces()).containsExactly("die Ukraine", "die EU", "die G8");
    }

    private Article file(String name) throws IOException {
        Path file = corpus().resolve("articles").resolve(name);
        return imported(file, WikinewsForm.JSON.readTree(Files.readAllBytes(file)));
    }
}
