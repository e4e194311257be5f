package dev.readout.examples.corpora;

import static dev.readout.examples.corpora.WikinewsForm.annotation;
import static dev.readout.examples.corpora.WikinewsForm.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.metadata.When;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.node.ObjectNode;

class ImportGermanWikinewsTest {
    private static final String NAME = "77 - Neue Brücke für Musterstadt (Übersicht) (2019-03-31)";

    /** A text with a character outside the BMP, a combining mark, CRLF and a no-break space. */
    private static final String TEXT = "🌉 Die Bürgermeisterin sagte dem Rat: „Wir bauen\u00A0noch heuer.“\r\n\r\n"
            + "Cafe\u0301wirt Huber meinte, das sei „kaum zu glauben“, so ein Sprecher. Nach eigenen Angaben hofft er, "
            + "dass die Stadt zahlt. Man werde, betonten Anna, Bernd und Carla, „ganz sicher“ klagen.";

    private final List<String> findings = new ArrayList<>();
    private final ImportGermanWikinews importer = new ImportGermanWikinews(findings::add);

    private static ObjectNode direct() {
        ObjectNode direct = annotation(0, "Direct", "Speech");
        direct.set("quote", role(TEXT, "Wir bauen\u00A0noch heuer."));
        direct.set("speaker", role(TEXT, "Die Bürgermeisterin"));
        direct.set("cue", role(TEXT, "sagte"));
        direct.set("frame", role(TEXT, "Die Bürgermeisterin sagte dem Rat:"));
        direct.set("addressee", role(TEXT, "dem Rat"));
        return direct;
    }

    private static ObjectNode mixed() {
        ObjectNode mixed = annotation(1, "Indirect", "SW").put("hasNested", true);
        mixed.set("quote", role(TEXT, "das sei „kaum zu glauben“"));
        mixed.set("speaker", role(TEXT, "Cafe\u0301wirt Huber"));
        mixed.set("cue", role(TEXT, "meinte"));
        return mixed;
    }

    private static ObjectNode outOfOrder() {
        ObjectNode outOfOrder = annotation(2, "IndirectFreeIndirect", "ST");
        outOfOrder.set("quote", role(TEXT, "„ganz sicher“ klagen", "Man werde"));
        outOfOrder.set("speaker", role(TEXT, "Carla", "Anna", "Bernd"));
        outOfOrder.set("cue", role(TEXT, "betonten"));
        return outOfOrder;
    }

    private static ObjectNode file(ObjectNode... annotations) {
        return WikinewsForm.file(NAME, TEXT, annotations);
    }

    private Optional<Article> imported(ObjectNode file) {
        return importer.article("77.json", WikinewsForm.JSON.writeValueAsBytes(file));
    }

    private Statement only(ObjectNode annotation) {
        List<Statement> statements = imported(file(annotation)).orElseThrow().statements();
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    @Test
    void mapsEveryField() {
        Text text = Text.of(TEXT);
        Article article = imported(file(direct())).orElseThrow();
        assertThat(article)
                .isEqualTo(Article.builder()
                        .language("de")
                        .published(When.parse("2019-03-31"))
                        .text(text)
                        .addStatement(Statement.builder()
                                .id("0")
                                .form(Form.DIRECT)
                                .medium(Medium.SPEECH)
                                .addSource(Source.of(text.find("Die Bürgermeisterin")))
                                .cue(Cue.of(text.find("sagte")))
                                .content(text.find("Wir bauen\u00A0noch heuer."))
                                .frame(text.find("Die Bürgermeisterin sagte dem Rat:"))
                                .addAddressee(Addressee.of(text.find("dem Rat")))
                                .putAttribute("isNested", "false")
                                .putAttribute("hasNested", "false")
                                .putAttribute("tokens.quote", "6-9")
                                .putAttribute("tokens.speaker", "1-3")
                                .putAttribute("tokens.cue", "3-4")
                                .putAttribute("tokens.frame", "1-6")
                                .putAttribute("tokens.addressee", "4-6")
                                .build())
                        .putAttribute("documentName", NAME)
                        .build());
        assertThat(findings).isEmpty();
    }

    @Test
    void losesAndBendsNothing() {
        ObjectNode file = file(direct(), mixed(), outOfOrder());
        Article article = imported(file).orElseThrow();
        assertThat(WikinewsForm.compare(file, article)).isEqualTo(new WikinewsForm.Comparison(88, List.of()));
        Article again = ReadoutJson.strict().read(ReadoutJson.toBytes(article));
        assertThat(again).isEqualTo(article);
        assertThat(findings).isEmpty();
    }

    /** The tests of the corpus rely on this. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documentName",
                "/originalText",
                "/annotations/0/id",
                "/annotations/0/type",
                "/annotations/0/medium",
                "/annotations/0/isNested",
                "/annotations/0/hasNested",
                "/annotations/0/quote/text",
                "/annotations/0/quote/spans/0/charBegin",
                "/annotations/0/speaker/spans/0/charEnd",
                "/annotations/0/cue/spans/0/begin",
                "/annotations/0/frame/spans/0/end",
                "/annotations/0/addressee/text"
            })
    void comparisonSeesEveryDifference(String pointer) {
        Article article = imported(file(direct())).orElseThrow();
        ObjectNode changed = file(direct());
        int slash = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) changed.at(pointer.substring(0, slash));
        String was = parent.get(pointer.substring(slash + 1)).toString();
        parent.put(pointer.substring(slash + 1), "changed");
        assertThat(WikinewsForm.compare(changed, article).differences())
                .containsExactly(pointer + ": \"changed\" came back as " + was);
    }

    @Test
    void comparisonSeesWhatIsMissing() {
        Article article = imported(file(direct(), mixed())).orElseThrow();
        assertThat(WikinewsForm.compare(file(direct()), article).differences())
                .hasSize(22)
                .contains("/annotations/1/id: nothing came back as 1");
    }

    @ParameterizedTest
    @CsvSource({
        "Direct, DIRECT,",
        "Indirect, INDIRECT,",
        "FreeIndirect, FREE_INDIRECT,",
        "Reported, REPORTED,",
        "IndirectFreeIndirect, INDIRECT, FREE_INDIRECT"
    })
    void mapsEveryType(String type, Form form, @Nullable Form orForm) {
        Statement statement = only(mixed().put("type", type));
        assertThat(statement.form()).isEqualTo(form);
        assertThat(statement.orForm()).isEqualTo(Optional.ofNullable(orForm));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Speech, SPEECH,",
        "Writing, WRITING,",
        "Thought, THOUGHT,",
        "SW, SPEECH, WRITING",
        "ST, SPEECH, THOUGHT",
        "TW, THOUGHT, WRITING",
        "none,,"
    })
    void mapsEveryMedium(String medium, @Nullable Medium one, @Nullable Medium or) {
        Statement statement = only(mixed().put("medium", medium));
        assertThat(statement.medium()).isEqualTo(Optional.ofNullable(one));
        assertThat(statement.orMedium()).isEqualTo(Optional.ofNullable(or));
        assertThat(findings).isEmpty();
    }

    @Test
    void readsNoMediumAsNone() {
        ObjectNode without = mixed();
        without.remove("medium");
        assertThat(only(without).medium()).isEmpty();
        assertThat(only(mixed().putNull("medium")).medium()).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void keepsFlagsAlsoWhereTheSpansSayOtherwise() {
        assertThat(only(mixed()).attributes())
                .containsEntry("isNested", "false")
                .containsEntry("hasNested", "true");
    }

    @Test
    void keepsOrderOfPiecesAndGuessesNoSpeakers() {
        Statement statement = only(outOfOrder());
        assertThat(statement.content().orElseThrow().wordsOfPieces())
                .containsExactly("„ganz sicher“ klagen", "Man werde");
        assertThat(statement.sources()).hasSize(1);
        assertThat(statement.sources().get(0).mention().orElseThrow().wordsOfPieces())
                .containsExactly("Carla", "Anna", "Bernd");
        assertThat(statement.attributes())
                .containsEntry("tokens.quote", "39-42 32-34")
                .containsEntry("tokens.speaker", "38-39 35-36 36-37");
    }

    @Test
    void findsWhatIsNested() {
        ObjectNode outer = annotation(7, "Indirect", "Speech");
        outer.set("quote", role(TEXT, "Nach eigenen Angaben hofft er, dass die Stadt zahlt"));
        ObjectNode inner = annotation(8, "Indirect", "Thought").put("isNested", true);
        inner.set("quote", role(TEXT, "dass die Stadt zahlt"));
        inner.set("cue", role(TEXT, "hofft"));
        Article article = imported(file(outer, inner)).orElseThrow();
        Statement first = article.statements().get(0);
        assertThat(article.statementsWithin(first))
                .containsExactly(article.statements().get(1));
        assertThat(findings).isEmpty();
    }

    @Test
    void marksWordsInQuotationMarks() {
        assertThat(only(mixed()).quoted()).extracting(Passage::words).containsExactly("kaum zu glauben");
        assertThat(only(outOfOrder()).quoted()).extracting(Passage::words).containsExactly("ganz sicher");
    }

    @Test
    void marksNoneInADirectStatement() {
        Statement statement = only(mixed().put("type", "Direct"));
        assertThat(statement.isMixed()).isFalse();
        assertThat(statement.content().orElseThrow().words()).isEqualTo("das sei „kaum zu glauben“");
    }

    @Test
    void readsEmptyRoles() {
        ObjectNode lists = mixed();
        List.of("frame", "addressee", "cue", "speaker")
                .forEach(name -> lists.set(name, WikinewsForm.JSON.createArrayNode()));
        Statement statement = only(lists);
        assertThat(statement.frame()).isEmpty();
        assertThat(statement.cue()).isEmpty();
        assertThat(statement.addressees()).isEmpty();
        assertThat(statement.sources()).isEmpty();
        assertThat(statement.attributes()).containsOnlyKeys("isNested", "hasNested", "tokens.quote");
        assertThat(findings).isEmpty();
    }

    @Test
    void readsAStatementOfACueOnly() {
        ObjectNode cueOnly = mixed();
        cueOnly.set("quote", role(TEXT));
        assertThat(only(cueOnly).content()).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void readsAnArticleWithoutQuotations() {
        assertThat(imported(file()).orElseThrow().statements()).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void leavesOutTokensAndSentences() {
        ObjectNode file = file(mixed());
        file.putArray("sentences").addObject().put("id", 0);
        file.putArray("tokens").add("Die");
        ((ObjectNode) file.at("/annotations/0/quote")).putArray("tokenIds").add(1);
        assertThat(imported(file)).isEqualTo(imported(file(mixed())));
        assertThat(findings).isEmpty();
    }

    static Stream<Arguments> brokenFields() {
        String first = "77.json, annotations[0] (id 1)";
        return Stream.of(
                broken("id", a -> a.put("id", "1"), first + ", id: id must be a whole number: \"1\""),
                broken(
                        "id",
                        a -> a.put("id", 1.5),
                        "77.json, annotations[0] (id 1.5), id: id must be a whole number: 1.5"),
                broken("id", a -> a.remove("id"), "77.json, annotations[0], id: id must be a whole number: missing"),
                broken(
                        "medium",
                        a -> a.put("medium", "speech"),
                        first + ", medium: medium must be Speech, Writing, Thought, SW, ST, TW or none: \"speech\""),
                broken(
                        "medium",
                        a -> a.put("medium", 3),
                        first + ", medium: medium must be Speech, Writing, Thought, SW, ST, TW or none: 3"),
                broken(
                        "isNested",
                        a -> a.put("isNested", "true"),
                        first + ", isNested: isNested must be true or false: \"true\""),
                broken(
                        "hasNested",
                        a -> a.putNull("hasNested"),
                        first + ", hasNested: hasNested must be true or false: null"),
                broken("speaker", a -> a.remove("speaker"), first + ", speaker: spans must be a list: missing"),
                broken("speaker", a -> a.put("speaker", "Huber"), first + ", speaker: spans must be a list: missing"),
                broken(
                        "speaker",
                        a -> ((ObjectNode) a.get("speaker")).putObject("spans"),
                        first + ", speaker: spans must be a list: a JSON object"),
                broken(
                        "speaker",
                        a -> ((ObjectNode) a.get("speaker")).remove("text"),
                        first + ", speaker: text must be a string: missing"),
                broken(
                        "speaker",
                        a -> ((ObjectNode) a.get("speaker")).putArray("spans"),
                        first + ", speaker: text must be empty without spans: \"Cafe\u0301wirt Huber\""),
                broken(
                        "speaker",
                        a -> ((ObjectNode) a.get("speaker")).put("text", "Huber\n"),
                        first + ", speaker: text must be the words there, \"Cafe\u0301wirt Huber\": \"Huber\\n\""),
                broken(
                        "speaker",
                        a -> ((ObjectNode) a.at("/speaker/spans/0")).put("charEnd", 9_999),
                        first + ", speaker: span must end within the text of 249 code points: [64,9999)"),
                broken(
                        "speaker",
                        a -> ((ObjectNode) a.at("/speaker/spans/0")).put("charBegin", -1),
                        first + ", speaker: start must be >= 0: -1"),
                broken(
                        "speaker",
                        a -> ((ObjectNode) a.at("/speaker/spans/0")).put("charEnd", 63),
                        first + ", speaker: end must be >= start 64: 63"),
                broken(
                        "speaker",
                        a -> ((ObjectNode) a.at("/speaker/spans/0")).put("charBegin", "65"),
                        first + ", speaker: charBegin must be a whole number: \"65\""),
                broken(
                        "speaker",
                        a -> ((ObjectNode) a.at("/speaker/spans/0")).put("charEnd", 1L << 40),
                        first + ", speaker: charEnd must be a whole number: 1099511627776"),
                broken(
                        "tokens.speaker",
                        a -> ((ObjectNode) a.at("/speaker/spans/0")).remove("begin"),
                        first + ", speaker: begin must be a whole number: missing"),
                broken(
                        "tokens.speaker",
                        a -> ((ObjectNode) a.at("/speaker/spans/0")).put("end", 1),
                        first + ", speaker: end must be >= begin 12 >= 0: 1"),
                broken(
                        "tokens.speaker",
                        a -> ((ObjectNode) a.at("/speaker/spans/0")).put("begin", -9),
                        first + ", speaker: end must be >= begin -9 >= 0: 14"),
                broken("", a -> a.put("sure", true), first + ": unknown member, left out: \"sure\""),
                broken(
                        "",
                        a -> ((ObjectNode) a.get("cue")).put("lemma", "meinen"),
                        first + ", cue: unknown member, left out: \"lemma\""),
                broken(
                        "",
                        a -> ((ObjectNode) a.at("/cue/spans/0")).put("length", 1),
                        first + ", cue: unknown member, left out: \"length\""));
    }

    private static Arguments broken(String field, Consumer<ObjectNode> how, String finding) {
        return arguments(field, how, finding);
    }

    @ParameterizedTest
    @MethodSource("brokenFields")
    void reportsAFieldThatIsWrongAndReadsTheRest(String field, Consumer<ObjectNode> how, String finding) {
        Statement whole = only(mixed());
        ObjectNode annotation = mixed();
        how.accept(annotation);
        Statement rest = only(annotation);
        assertThat(findings).containsExactly(finding);
        assertThat(rest.id().isPresent()).isEqualTo(!field.equals("id"));
        assertThat(rest.medium().isPresent()).isEqualTo(!field.equals("medium"));
        assertThat(rest.attributes().containsKey("isNested")).isEqualTo(!field.equals("isNested"));
        assertThat(rest.attributes().containsKey("hasNested")).isEqualTo(!field.equals("hasNested"));
        assertThat(rest.sources().isEmpty()).isEqualTo(field.equals("speaker"));
        assertThat(rest.attributes().containsKey("tokens.speaker")).isEqualTo(!field.endsWith("speaker"));
        assertThat(rest.content()).isEqualTo(whole.content());
        assertThat(rest.quoted()).isEqualTo(whole.quoted());
        assertThat(rest.cue()).isEqualTo(whole.cue());
    }

    @Test
    void reportsASecondStatementOfTheSameIdAndKeepsBoth() {
        List<Statement> statements =
                imported(file(mixed(), outOfOrder().put("id", 1))).orElseThrow().statements();
        assertThat(findings)
                .containsExactly("77.json, annotations[1] (id 1), id: " + "id must be unique; kept as attribute: 1");
        assertThat(statements).extracting(Statement::id).containsExactly(Optional.of("1"), Optional.empty());
        assertThat(statements.get(1).attributes()).containsEntry("id", "1");
    }

    @Test
    void keepsWhatTheModelRefusesAsAnAttribute() {
        ObjectNode noWords = annotation(5, "Reported", "Speech");
        noWords.set("speaker", role(TEXT, "Anna"));
        ObjectNode noForm = mixed().put("type", "Quote");
        Article article = imported(file(direct(), noWords, noForm)).orElseThrow();
        assertThat(findings)
                .containsExactly(
                        "77.json, annotations[1] (id 5): statement must have content or a cue: "
                                + "Statement 5 REPORTED \"Anna\"; kept as attribute annotations[1] of the article",
                        "77.json, annotations[2] (id 1), type: type must be Direct, Indirect, FreeIndirect, Reported or "
                                + "IndirectFreeIndirect: \"Quote\"",
                        "77.json, annotations[2] (id 1): Cannot build Statement, some of required attributes are not set "
                                + "[form]; kept as attribute annotations[2] of the article");
        assertThat(article.statements()).extracting(Statement::id).containsExactly(Optional.of("0"));
        assertThat(article.attributes()).containsOnlyKeys("documentName", "annotations[1]", "annotations[2]");
        assertThat(WikinewsForm.JSON.readTree(article.attributes().get("annotations[1]")))
                .isEqualTo(noWords);
        assertThat(WikinewsForm.JSON.readTree(article.attributes().get("annotations[2]")))
                .isEqualTo(noForm);
    }

    @Test
    void readsAStatementWhoseContentIsWrongByItsCue() {
        ObjectNode broken = mixed();
        ((ObjectNode) broken.at("/quote/spans/0")).put("charEnd", 10_000);
        Statement statement = only(broken);
        assertThat(statement.content()).isEmpty();
        assertThat(statement.quoted()).isEmpty();
        assertThat(findings)
                .containsExactly("77.json, annotations[0] (id 1), quote: "
                        + "span must end within the text of 249 code points: [88,10000)");
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                arguments(
                        (Consumer<ObjectNode>) f -> f.remove("documentName"),
                        "77.json, documentName: documentName must be a string: missing"),
                arguments(
                        (Consumer<ObjectNode>) f -> f.put("documentName", "77 - Brücke"),
                        "77.json, documentName: documentName must end in its date in brackets: \"77 - Brücke\""),
                arguments(
                        (Consumer<ObjectNode>) f -> f.put("documentName", "77 - Brücke (2019-02-30)"),
                        "77.json, documentName: time must have its day between 01 and 28: \"2019-02-30\""),
                arguments(
                        (Consumer<ObjectNode>) f -> f.put("documentName", "\uD83C"),
                        "77.json, documentName: text must have no unpaired surrogate: \\ud83c at UTF-16 index 0"),
                arguments(
                        (Consumer<ObjectNode>) f -> f.put("language", "de"),
                        "77.json: unknown member, left out: \"language\""));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void reportsWhatIsWrongInAFileAndReadsTheRest(Consumer<ObjectNode> how, String finding) {
        ObjectNode file = file(direct(), mixed());
        how.accept(file);
        Article article = imported(file).orElseThrow();
        assertThat(findings).containsExactly(finding);
        assertThat(article.statements()).hasSize(2);
        assertThat(article.text().string()).isEqualTo(TEXT);
    }

    @Test
    void keepsANameWithoutADate() {
        Article article = imported(WikinewsForm.file("77 - Brücke", TEXT)).orElseThrow();
        assertThat(article.attributes()).containsEntry("documentName", "77 - Brücke");
        assertThat(article.published()).isEmpty();
    }

    @Test
    void reportsAnnotationsThatAreNotValid() {
        ObjectNode without = file();
        without.remove("annotations");
        assertThat(imported(without).orElseThrow().statements()).isEmpty();
        without.putArray("annotations").add(7);
        assertThat(imported(without).orElseThrow().attributes()).containsEntry("annotations[0]", "7");
        assertThat(findings)
                .startsWith("77.json, annotations: annotations must be a list: missing")
                .contains("77.json, annotations[0], type: type must be Direct, Indirect, FreeIndirect, Reported or "
                        + "IndirectFreeIndirect: missing")
                .endsWith(
                        "77.json, annotations[0]: Cannot build Statement, some of required attributes are not set [form]; "
                                + "kept as attribute annotations[0] of the article");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | file must be a JSON object: missing",
                "[] | file must be a JSON object: a JSON array",
                "null | file must be a JSON object: null",
                "{} | originalText must be a string: missing",
                "{\"originalText\": 7} | originalText must be a string: 7",
                "{\"originalText\": \"\\ud800\"} | text must have no unpaired surrogate: \\ud800 at UTF-16 index 0",
                "{\"originalText\": \"\", } | file must be JSON: ",
                "{\"originalText\": \"a\", \"originalText\": \"b\"} | file must be JSON: ",
                "{\"originalText\": \"\"} {} | file must be JSON: ",
                "Die Bürgermeisterin | file must be JSON: "
            })
    void reportsAFileThatGivesNoArticle(String json, String problem) {
        assertThat(importer.article("77.json", json.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0)).startsWith("77.json").contains(": " + problem);
    }

    @Test
    void everyTruncationIsAFinding() {
        byte[] whole = WikinewsForm.JSON.writeValueAsBytes(file(direct()));
        for (int length = 0; length < whole.length; length++) {
            findings.clear();
            assertThat(importer.article("77.json", Arrays.copyOf(whole, length)))
                    .isEmpty();
            assertThat(findings).hasSize(1);
        }
    }

    @Test
    void noChangedByteGivesAnythingButFindings() {
        byte[] whole = WikinewsForm.JSON.writeValueAsBytes(file(direct(), mixed(), outOfOrder()));
        Random random = new Random(77);
        for (int run = 0; run < 2_000; run++) {
            byte[] changed = whole.clone();
            for (int i = 0; i <= run % 3; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Optional<Article> article = importer.article("77.json", changed);
            article.ifPresent(one -> assertThat(ReadoutJson.strict().read(ReadoutJson.toBytes(one)))
                    .isEqualTo(one));
        }
        assertThat(findings).hasSizeGreaterThan(1_000);
    }

    @Test
    void reportsOtherEncodingsThatAreBroken() {
        assertThat(importer.article("77.json", new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF, 0, 1}))
                .isEmpty();
        assertThat(importer.article("77.json", new byte[] {'{', '"', (byte) 0xFF, '"', '}'}))
                .isEmpty();
        assertThat(findings).hasSize(2).allMatch(finding -> finding.startsWith("77.json: file must be JSON: "));
    }

    @Test
    void takesFilesAndFoldersInTheOrderOfNames(@TempDir Path folder) throws IOException {
        Path deep = Files.createDirectories(folder.resolve("z/deep"));
        for (Path file : List.of(deep.resolve("10.json"), folder.resolve("9.json"), folder.resolve("notes.txt"))) {
            Files.createFile(file);
        }
        Path named = Files.createFile(folder.resolve("11"));
        assertThat(ImportGermanWikinews.files(List.of(folder, named)))
                .containsExactly(deep.resolve("10.json"), named, folder.resolve("9.json"));
        Path missing = folder.resolve("missing");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ImportGermanWikinews.files(List.of(folder, missing)))
                .withMessage(missing.toString());
    }

    @Test
    void writesAnArticleALine(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("2.json"), WikinewsForm.JSON.writeValueAsBytes(file(direct(), mixed(), outOfOrder())));
        Files.write(folder.resolve("1.json"), WikinewsForm.JSON.writeValueAsBytes(file()));
        Printed printed = run(folder.toString());
        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out().lines().map(ReadoutJson.strict()::read))
                .containsExactly(
                        imported(file()).orElseThrow(),
                        imported(file(direct(), mixed(), outOfOrder())).orElseThrow());
        assertThat(printed.err()).isEqualToNormalizingNewlines("""
                        2 files, 2 articles, 3 quotations, 3 statements, 0 findings
                        2 statements are mixed, 66.7 % (of the whole corpus 10.6 %)
                        """);
    }

    @Test
    void goesOnAfterAFileThatGivesNoArticle(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("1.json"), "[]");
        Files.write(folder.resolve("2.json"), WikinewsForm.JSON.writeValueAsBytes(file(mixed())));
        Printed printed = run(folder.toString());
        assertThat(printed.exitCode()).isEqualTo(1);
        assertThat(printed.out().lines()).hasSize(1);
        assertThat(printed.err()).isEqualToNormalizingNewlines(bad + """
                        : file must be a JSON object: a JSON array
                        2 files, 1 articles, 1 quotations, 1 statements, 1 findings
                        1 statements are mixed, 100.0 % (of the whole corpus 10.6 %)
                        """);
    }

    @Test
    void saysWhichFolderHasNothingToImport(@TempDir Path folder) throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("README.md"), "no article");
        Files.write(full.resolve("1.json"), WikinewsForm.JSON.writeValueAsBytes(file(mixed())));
        String nothing = empty + ": there is nothing to import; expected here, or in a folder inside it: "
                + "files of the corpus, which end in .json\n";

        Printed alone = run(empty.toString());
        assertThat(alone.exitCode()).isEqualTo(1);
        assertThat(alone.out()).isEmpty();
        assertThat(alone.err()).isEqualToNormalizingNewlines(nothing);

        Printed beside = run(empty.toString(), full.toString());
        assertThat(beside.exitCode()).isEqualTo(1);
        assertThat(beside.out().lines()).hasSize(1);
        assertThat(beside.err()).isEqualToNormalizingNewlines(nothing + """
                        1 files, 1 articles, 1 quotations, 1 statements, 0 findings
                        1 statements are mixed, 100.0 % (of the whole corpus 10.6 %)
                        """);
    }

    private record Printed(int exitCode, String out, String err) {}

    private static Printed run(String... args) {
        PrintStream standardOut = System.out;
        PrintStream standardErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int exitCode = new CommandLine(new ImportGermanWikinews()).execute(args);
            return new Printed(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(standardOut);
            System.setErr(standardErr);
        }
    }
}
