package dev.readout.json.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import dev.readout.json.corenlp.CoreNlpFinding.Kind;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.When;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Person;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the members of a document become. */
class CoreNlpArticleTest {
    private static final String UNKNOWN = "\"speaker\": \"Unknown\", \"canonicalSpeaker\": \"Unknown\"";

    private static Article read(Annotated annotated) {
        return CoreNlp.strict().read(annotated.text(), annotated.json());
    }

    private static Statement statement(Annotated annotated) {
        return read(annotated).statements().get(0);
    }

    private static List<List<String>> joined(Annotated annotated) {
        return CoreNlp.strict().joinSplitQuotations().read(annotated.text(), annotated.json()).statements().stream()
                .map(statement -> statement.content().orElseThrow().wordsOfPieces())
                .toList();
    }

    private static List<String> findings(Annotated annotated) {
        return findings(annotated.text(), annotated.json());
    }

    private static List<String> findings(Text text, String document) {
        return CoreNlp.lenient().reading(text, document).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static String words(Optional<Passage> passage) {
        return passage.orElseThrow().words();
    }

    // Content

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"It is\"",
                "“It is”",
                "‘It is’",
                "«\u00a0It is\u00a0»",
                "« It is »",
                "‹It is›",
                "「It is」",
                "『It is』",
                "„It is”",
                "„It is“",
                "‚It is’",
                "``It is''",
                "'It is'",
                "`It is'",
                "”It is”",
                "»It is«",
                "“It is\"",
                "“It is",
                "\"It is”"
            })
    void leavesOutTheMarks(String quotation) {
        Annotated annotated =
                Annotated.of("He said: " + quotation + " \uD83D\uDD4A.").quote(quotation);
        assertThat(words(statement(annotated).content())).isEqualTo("It is");
    }

    @Test
    void leavesOutMarksThatTheTextPairsOtherwise() {
        Annotated annotated = Annotated.of("“A” and ``B” or \"C, „D“.").quote("``B” or \"C, „D“");
        assertThat(words(statement(annotated).content())).isEqualTo("B” or \"C, „D");
    }

    @Test
    void countsCodePoints() {
        Annotated annotated =
                Annotated.of("\uD83D\uDD4A\uD83D\uDD4A e\u0301\u00a0\r\n“We \uD83D\uDD4A met,” Zoe\u0308 said.");
        annotated.quote("“We \uD83D\uDD4A met,”", annotated.mention("Zoe\u0308", "”"), "\"speaker\": \"Zoe\u0308\"");
        Statement statement = statement(annotated);
        assertThat(statement.content().orElseThrow()).hasToString("[9,18) \"We \uD83D\uDD4A met,\"");
        assertThat(statement.sources().get(0).mention().orElseThrow()).hasToString("[20,24) \"Zoe\u0308\"");
    }

    @Test
    void readsPositionsInCodePointsWithAFinding() {
        String text = "\uD83D\uDD4A “We met,” Zoe said, “twice.”";
        String json = """
                {"sentences": [{"tokens": [
                  {"originalText": "\uD83D\uDD4A", "characterOffsetBegin": 0, "characterOffsetEnd": 1},
                  {"originalText": "Zoe", "characterOffsetBegin": 12, "characterOffsetEnd": 15}]}],
                 "quotes": [
                  {"text": "“We met,”", "beginIndex": 2, "endIndex": 11, "mention": "Zoe", "mentionBegin": 1, "mentionEnd": 1},
                  {"text": "“twice.”", "beginIndex": 22, "endIndex": 30}]}
                """;
        Reading<Article> reading = CoreNlp.lenient().reading(Text.of(text), json);
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "/sentences OTHER_UNIT: expected token offsets in UTF-16 code units, found code points",
                        "/quotes OTHER_UNIT: expected positions in UTF-16 code units, found code points");
        assertThat(reading.isComplete()).isTrue();
        assertThat(reading.value().statements())
                .extracting(statement -> words(statement.content()))
                .containsExactly("We met,", "twice.");
        assertThat(words(reading.value().statements().get(0).sources().get(0).mention()))
                .isEqualTo("Zoe");
    }

    @Test
    void doesNotTakeOneWrongQuotationForAnotherUnit() {
        Annotated annotated = Annotated.of("\uD83D\uDD4A “We met,” Zoe said, “twice.”")
                .quote("“We met,”")
                .quote(3, 12, "“twice.”");
        assertThat(findings(annotated))
                .containsExactly("/quotes/1/text OTHER_WORDS: expected \"“We met,”\", found \"“twice.”\"");
    }

    @Test
    void hasNestedQuotationsOnceEachInTheOrderOfTheText() {
        Annotated annotated = Annotated.of("“He asked ‘Who said «never»?’,” Doe said. “Nobody.”")
                .quote("«never»", "\"id\": 3")
                .quote("«never»", "\"id\": 3")
                .quote("‘Who said «never»?’", "\"id\": 2")
                .quote("“Nobody.”", "\"id\": 1")
                .quote("“He asked ‘Who said «never»?’,”", "\"id\": 0");
        Article article = read(annotated);
        assertThat(article.statements())
                .extracting(statement -> statement.id().orElseThrow() + " " + words(statement.content()))
                .containsExactly("0 He asked ‘Who said «never»?’,", "2 Who said «never»?", "3 never", "1 Nobody.");
        assertThat(article.statementsWithin(article.statements().get(0))).hasSize(2);
    }

    @Test
    void hasAPieceForEachParagraphThatOpensAQuotationAgain() {
        Annotated annotated = Annotated.of("\"One,\r\n\r\n\"two,\r\n\r\n\"three,\" he said.");
        annotated.quote(annotated.text().string().replace(" he said.", ""));
        assertThat(statement(annotated).content().orElseThrow().wordsOfPieces())
                .containsExactly("One,", "two,", "three,");
    }

    // Speakers

    @Test
    void namesAMentionAndItsPerson() {
        Annotated annotated = Annotated.of("Jane Doe came. ", "“We met,” the Prime Minister said.");
        annotated.quote(
                "“We met,”",
                annotated.mention("the Prime Minister", ""),
                annotated.canonical("Jane Doe"),
                "\"mentionSieve\": \"trigram QPV\", \"speaker\": \"Doe\", \"speakerSieve\": \"coref\"");
        Article article = read(annotated);
        Person doe = Person.of("person-1", "Jane Doe");
        assertThat(article.speakers()).containsExactly(doe);
        Statement statement = article.statements().get(0);
        assertThat(statement.sources()).containsExactly(Source.of(article.text().find("the Prime Minister"), doe));
        assertThat(statement.provenance())
                .contains(Provenance.builder()
                        .agent("corenlp")
                        .method("mentionSieve: trigram QPV; speakerSieve: coref")
                        .build());
        assertThat(statement.attributes())
                .containsExactly(Map.entry("corenlp:speaker", "Doe"), Map.entry("corenlp:mentionType", "name"));
        assertThat(statement.cue()).isEmpty();
        assertThat(article.provenance()).map(Provenance::agent).contains("corenlp");
    }

    @ParameterizedTest
    @CsvSource({
        "Unknown, Unknown, ''",
        "Unknown, Jane Doe, Jane Doe",
        "Jane Doe, Unknown, Jane Doe",
        "Doe, Jane Doe, Jane Doe",
        "Jane Doe, '', Jane Doe",
        "' Jane \u00a0Doe ', Unknown, Jane Doe",
        "unknown, Unknown, unknown"
    })
    void takesTheCanonicalSpeakerOrElseTheSpeaker(String speaker, String canonical, String name) {
        Annotated annotated = Annotated.of("“We met.”")
                .quote("“We met.”", "\"speaker\": \"" + speaker + "\", \"canonicalSpeaker\": \"" + canonical + "\"");
        Article article = read(annotated);
        assertThat(article.speakers().stream()
                        .map(person -> ((Person) person).name().orElseThrow()))
                .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
        assertThat(article.statements().get(0).sources()).hasSize(name.isEmpty() ? 0 : 1);
    }

    @Test
    void hasEachPersonOnce() {
        Annotated annotated = Annotated.of("“A.” “B.” “C.”")
                .quote("“A.”", "\"canonicalSpeaker\": \"Doe\"")
                .quote("“B.”", "\"canonicalSpeaker\": \"Roe\"")
                .quote("“C.”", "\"speaker\": \"Doe\"");
        assertThat(read(annotated).speakers())
                .containsExactly(Person.of("person-1", "Doe"), Person.of("person-2", "Roe"));
    }

    @Test
    void namesAMentionOfNobodyKnown() {
        Annotated annotated = Annotated.of("“We met,” he said.");
        annotated.quote("“We met,”", annotated.mention("he", "”"), UNKNOWN);
        Article article = read(annotated);
        assertThat(article.statements().get(0).sources())
                .containsExactly(Source.of(article.text().find("he")));
        assertThat(article.speakers()).isEmpty();
    }

    @Test
    void readsAMentionThatIsBrokenIntoLines() {
        Annotated annotated = Annotated.of("“We met,” Jane\r\nDoe said.");
        String mention = annotated.mention("Jane\r\nDoe", "");
        annotated.quote("“We met,”", mention.replace("Jane\\r\\nDoe", "Jane Doe"));
        assertThat(words(statement(annotated).sources().get(0).mention())).isEqualTo("Jane\r\nDoe");
    }

    // Coreference

    @Test
    void makesMentionsOfChains() {
        Annotated annotated = Annotated.of(
                "Prime Minister Jane Doe came. ", "“We met,” she said. ", "Her guest (Roe) left the room.");
        annotated
                .quote("“We met,”", annotated.mention("she", "”"), annotated.canonical("Jane Doe"))
                .chain(
                        "7",
                        annotated.element(
                                "Prime Minister Jane Doe",
                                "",
                                "\"type\": \"PROPER\"",
                                "\"isRepresentativeMention\": true"),
                        annotated.element("she", ""),
                        annotated.element("Her", "said"))
                .chain("9", annotated.element("Her guest (Roe)", "").replace("(Roe)", "-LRB- Roe -RRB-"));
        Article article = read(annotated);
        Text text = article.text();
        Person doe = Person.of("person-1", "Jane Doe");
        assertThat(article.mentions())
                .containsExactly(
                        Mention.of(text.find("Prime Minister Jane Doe"), doe).toBuilder()
                                .putAttribute("corenlp:chain", "7")
                                .putAttribute("corenlp:type", "PROPER")
                                .putAttribute("corenlp:isRepresentativeMention", "true")
                                .build(),
                        Mention.of(text.find("Her"), doe).toBuilder()
                                .putAttribute("corenlp:chain", "7")
                                .build(),
                        Mention.of(text.find("Her guest (Roe)")).toBuilder()
                                .putAttribute("corenlp:chain", "9")
                                .build());
        assertThat(article.allMentions()).hasSize(4);
    }

    @Test
    void knowsTheChainOfAnOlderVersionByTheName() {
        Annotated annotated = Annotated.of("Jane Doe came. ", "“We met.” ", "She left.");
        annotated
                .quote("“We met.”", "\"speaker\": \"Jane Doe\"")
                .chain("1", annotated.element("Jane Doe", ""), annotated.element("She", ""));
        assertThat(read(annotated).mentions())
                .allSatisfy(
                        mention -> assertThat(mention.speakers()).containsExactly(Person.of("person-1", "Jane Doe")))
                .hasSize(2);
    }

    @Test
    void knowsNobodyInAChainOfTwoPersons() {
        Annotated annotated = Annotated.of("Doe and Roe came. ", "“A,” Doe said. ", "“B,” Roe said.");
        annotated
                .quote("“A,”", annotated.mention("Doe", "A"), annotated.canonical("Doe"))
                .quote("“B,”", annotated.mention("Roe", "B"), annotated.canonical("Roe"))
                .chain("1", annotated.element("Doe", ""), annotated.element("Roe", ""))
                .chain("2", annotated.element("Doe and Roe", "").replace("\"headIndex\": 3", "\"headIndex\": 2"));
        assertThat(read(annotated).mentions())
                .allSatisfy(mention -> assertThat(mention.speakers()).isEmpty())
                .hasSize(3);
    }

    @Test
    void leavesOutMentionsThatAreNotInTheText() {
        Annotated annotated = Annotated.of("Doe came. ", "She left.");
        annotated.chain(
                "1",
                annotated.element("Doe", "").replace("\"text\": \"Doe\"", "\"text\": \"Roe\""),
                annotated.element("She", "").replace("\"sentNum\": 2", "\"sentNum\": 3"),
                "{\"text\": \"She\"}",
                annotated.element("She", "").replace("\"text\": \"She\", ", ""));
        assertThat(findings(annotated))
                .containsExactly(
                        "/corefs/1/0 OTHER_WORDS: expected \"Doe\", found \"Roe\"",
                        "/corefs/1/1 IMPOSSIBLE: expected tokens of the document, found tokens 1 to before 2 of sentence 3",
                        "/corefs/1/2 MISSING: expected \"sentNum\", \"startIndex\" and \"endIndex\", found not all of them");
        assertThat(CoreNlp.lenient().read(annotated.text(), annotated.json()).mentions())
                .extracting(mention -> mention.passage().words())
                .containsExactly("She");
    }

    // Split quotations

    @Test
    void joinsPiecesOfOneSpeakerIfAsked() {
        Annotated annotated = Annotated.of("“We met. ", "We agreed,” Doe said, “and left,” she added, “at once.”");
        annotated
                .quote(
                        "“We met. We agreed,”",
                        annotated.mention("Doe", "”"),
                        "\"canonicalSpeaker\": \"Doe\", \"mentionSieve\": \"a\"")
                .quote("“and left,”", annotated.mention("she", ""), "\"speaker\": \"Doe\", \"mentionSieve\": \"b\"")
                .quote("“at once.”", annotated.mention("she", ""), "\"speaker\": \"Doe\", \"mentionSieve\": \"b\"");
        assertThat(read(annotated).statements()).hasSize(3);
        Article article = CoreNlp.strict().joinSplitQuotations().read(annotated.text(), annotated.json());
        assertThat(joined(annotated)).containsExactly(List.of("We met. We agreed,", "and left,", "at once."));
        Statement statement = article.statements().get(0);
        Person doe = Person.of("person-1", "Doe");
        assertThat(statement.id()).contains("0");
        assertThat(statement.sources()).containsExactly(Source.of(article.text().find("Doe"), doe));
        assertThat(statement.attributes()).containsEntry("corenlp:joined", "1 2");
        assertThat(statement.provenance().orElseThrow().method()).contains("mentionSieve: a; mentionSieve: b");
        assertThat(article.mentions()).containsExactly(Mention.of(article.text().find("she"), doe));
    }

    @Test
    void joinsPiecesWithOneMention() {
        Annotated annotated = Annotated.of("“A,” xx Doe xx, “b.”");
        annotated
                .quote("“A,”", annotated.mention("Doe", ""), UNKNOWN)
                .quote("“b.”", annotated.mention("Doe", ""), UNKNOWN);
        assertThat(joined(annotated)).containsExactly(List.of("A,", "b."));
    }

    @Test
    void joinsPiecesOfUnknownSpeakersIfAReportingClauseInterruptsThem() {
        Annotated split = Annotated.of("“We have met,” Jane Doe said, “and we agreed.”")
                .quote("“We have met,”", UNKNOWN)
                .quote("“and we agreed.”", UNKNOWN);
        assertThat(joined(split)).containsExactly(List.of("We have met,", "and we agreed."));
        Annotated two = Annotated.of("“We have met,” Jane Doe said, and John Roe said, “we agreed.”")
                .quote("“We have met,”", UNKNOWN)
                .quote("“we agreed.”", UNKNOWN);
        assertThat(joined(two)).containsExactly(List.of("We have met,"), List.of("we agreed."));
    }

    @Test
    void joinsNeitherTwoSpeakersNorTwoSentences() {
        Annotated speakers = Annotated.of("“We have met,” Jane Doe said, “and we agreed.”")
                .quote("“We have met,”", "\"canonicalSpeaker\": \"Doe\"")
                .quote("“and we agreed.”", "\"canonicalSpeaker\": \"Roe\"");
        assertThat(joined(speakers)).hasSize(2);
        Annotated sentences = Annotated.of("“We have met,” Jane Doe said. ", "“And we agreed.”")
                .quote("“We have met,”", "\"canonicalSpeaker\": \"Doe\"")
                .quote("“And we agreed.”", "\"canonicalSpeaker\": \"Doe\"");
        assertThat(joined(sentences)).hasSize(2);
    }

    @Test
    void joinsNoNestedQuotation() {
        Annotated annotated = Annotated.of("“We ‘met’,” Doe said, “‘again’.”")
                .quote("“We ‘met’,”", "\"speaker\": \"Doe\"")
                .quote("‘met’", "\"speaker\": \"Doe\"")
                .quote("“‘again’.”", "\"speaker\": \"Doe\"")
                .quote("‘again’", "\"speaker\": \"Doe\"");
        assertThat(joined(annotated))
                .containsExactly(List.of("We ‘met’,", "‘again’."), List.of("met"), List.of("again"));
    }

    // Faults

    @Test
    void leavesOutAQuotationWithOtherWordsThanTheText() {
        Annotated annotated =
                Annotated.of("“We met.” “We left.”").quote(0, 9, "“We wet.”").quote("“We left.”");
        Reading<Article> reading = CoreNlp.lenient().reading(annotated.text(), annotated.json());
        assertThat(reading.findings())
                .containsExactly(new CoreNlpFinding(
                        "/quotes/0/text", Kind.OTHER_WORDS, "expected \"“We met.”\", found \"“We wet.”\"", true));
        assertThat(reading.value().statements()).hasSize(1);
    }

    @Test
    void readsAQuotationInWhichMarkupIsBlank() {
        Annotated annotated = Annotated.of("“We <b>met</b>.”").quote(0, 16, "“We    met    .”");
        Reading<Article> reading = CoreNlp.lenient().reading(annotated.text(), annotated.json());
        assertThat(reading.findings())
                .containsExactly(new CoreNlpFinding(
                        "/quotes/0/text",
                        Kind.MARKUP,
                        "expected \"“We <b>met</b>.”\", found \"“We    met    .”\"",
                        false));
        assertThat(words(reading.value().statements().get(0).content())).isEqualTo("We <b>met</b>.");
    }

    @Test
    void reportsPositionsThatAreMissingOrImpossible() {
        Text text = Text.of("\uD83D\uDD4A“a”“”“ ”");
        assertThat(findings(text, """
                        {"quotes": [{}, {"beginIndex": 1}, {"beginIndex": 1, "endIndex": 5}, {"beginIndex": 5, "endIndex": 2},
                          {"beginIndex": 2, "endIndex": 99}, {"beginIndex": -1, "endIndex": 3}, {"beginIndex": 2, "endIndex": 5},
                          {"beginIndex": 5, "endIndex": 7, "text": "“”"}, {"beginIndex": 7, "endIndex": 10, "text": "“ ”"},
                          {"beginIndex": 2, "endIndex": 2, "text": ""}, {"beginIndex": 99999999999, "endIndex": 2}]}
                        """))
                .containsExactly(
                        "/quotes/0 MISSING: expected the position \"beginIndex\", found none",
                        "/quotes/1 MISSING: expected the position \"endIndex\", found none",
                        "/quotes/2 IMPOSSIBLE: expected a position in a text of 10 UTF-16 code units, found [1,5)",
                        "/quotes/3 IMPOSSIBLE: expected a position in a text of 10 UTF-16 code units, found [5,2)",
                        "/quotes/4 IMPOSSIBLE: expected a position in a text of 10 UTF-16 code units, found [2,99)",
                        "/quotes/5 MISSING: expected the position \"beginIndex\", found none",
                        "/quotes/6 MISSING: expected the words \"text\", found none",
                        "/quotes/7 NO_WORDS: expected words between quotation marks, found none",
                        "/quotes/8 NO_WORDS: expected words between quotation marks, found none",
                        "/quotes/9 NO_WORDS: expected words between quotation marks, found none",
                        "/quotes/10 MISSING: expected the position \"beginIndex\", found none");
    }

    @Test
    void reportsMentionsThatAreNotInTheText() {
        Annotated annotated = Annotated.of("“A.” “B.” “C.” “D.” he");
        annotated
                .quote("“A.”", annotated.mention("he", "D").replace("\"he\"", "\"she\""))
                .quote("“B.”", "\"mention\": \"he\"")
                .quote("“C.”", "\"mention\": \"he\", \"mentionBegin\": 16, \"mentionEnd\": 15")
                .quote("“D.”", "\"mentionBegin\": 16, \"mentionEnd\": 15");
        assertThat(findings(annotated))
                .containsExactly(
                        "/quotes/0/mention OTHER_WORDS: expected \"he\", found \"she\"",
                        "/quotes/1 MISSING: expected \"mention\", \"mentionBegin\" and \"mentionEnd\", found not all of them",
                        "/quotes/2/mentionBegin IMPOSSIBLE: expected tokens of the document, found [16,15]",
                        "/quotes/3 MISSING: expected \"mention\", \"mentionBegin\" and \"mentionEnd\", found not all of them");
        assertThat(CoreNlp.lenient().read(annotated.text(), annotated.json()).statements())
                .hasSize(4)
                .allSatisfy(statement -> assertThat(statement.sources()).isEmpty());
    }

    @Test
    void reportsIdsThatAreNot() {
        Annotated annotated = Annotated.of("“A.” “B.” “C.” “D.”")
                .quote("“A.”", "\"id\": 1")
                .quote("“B.”", "\"id\": \"1\"")
                .quote("“C.”", "\"id\": \"a b\"")
                .quote("“D.”", "\"id\": null");
        assertThat(findings(annotated))
                .containsExactly(
                        "/quotes/1/id OTHER_ID: expected an id that no other quotation has, found \"1\"",
                        "/quotes/2/id OTHER_ID: expected an id that no other quotation has, found \"a b\"");
        assertThat(CoreNlp.lenient().read(annotated.text(), annotated.json()).statements())
                .extracting(Statement::id)
                .containsExactly(Optional.of("1"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void reportsMembersOfOtherTypes() {
        assertThat(findings(Text.of("“a”"), """
                        {"sentences": 1, "tokens": [3, {"characterOffsetBegin": "0", "characterOffsetEnd": 1.5}],
                         "corefs": {"1": {}, "2": [[], {"text": 1, "sentNum": "1"}]},
                         "quotes": [7, {"text": "“a”", "beginIndex": 0, "endIndex": 3, "beginSentence": [],
                           "mention": {}, "speaker": true, "mentionSieve": 1}]}
                        """))
                .containsExactly(
                        "/sentences OTHER_TYPE: expected a list, found the number 1",
                        "/tokens/0 OTHER_TYPE: expected an object, found the number 3",
                        "/tokens/1/characterOffsetBegin OTHER_TYPE: expected an integer, found the string \"0\"",
                        "/tokens/1/characterOffsetEnd OTHER_TYPE: expected an integer, found the number 1.5",
                        "/corefs/1 OTHER_TYPE: expected a list, found an object",
                        "/corefs/2/0 OTHER_TYPE: expected an object, found a list",
                        "/corefs/2/1/text OTHER_TYPE: expected a string, found the number 1",
                        "/corefs/2/1/sentNum OTHER_TYPE: expected an integer, found the string \"1\"",
                        "/corefs/2/1 MISSING: expected \"sentNum\", \"startIndex\" and \"endIndex\", found not all of them",
                        "/quotes/0 OTHER_TYPE: expected an object, found the number 7",
                        "/quotes/1/beginSentence OTHER_TYPE: expected an integer, found a list",
                        "/quotes/1/mention OTHER_TYPE: expected a string, found an object",
                        "/quotes/1/speaker OTHER_TYPE: expected a string, found true",
                        "/quotes/1/mentionSieve OTHER_TYPE: expected a string, found the number 1");
        assertThat(findings(Text.of("a"), "{\"quotes\": {}, \"corefs\": [], \"tokens\": 1}"))
                .hasSize(3);
        assertThat(findings(Text.of("a"), "{\"quotes\": null, \"corefs\": null, \"sentences\": null}"))
                .isEmpty();
    }

    @Test
    void readsADocumentWithoutOtherAnnotations() {
        Article article = CoreNlp.strict().read(Text.of("“a”"), """
                {"quotes": [{"text": "“a”", "beginIndex": 0, "endIndex": 3}]}""");
        assertThat(words(article.statements().get(0).content())).isEqualTo("a");
        assertThat(article.statements().get(0).provenance()).isEmpty();
        assertThat(findings(Text.of("a"), "{}"))
                .containsExactly(" MISSING: expected the member \"quotes\", found none");
    }

    @Test
    void reportsATextThatIsNotTheGivenOne() {
        assertThat(findings(Text.of("a"), "{\"text\": \"b\", \"quotes\": []}"))
                .containsExactly("/text OTHER_TEXT: expected the text beside the document, found another one");
    }

    // Other members

    @Test
    void keepsForeignMembersAsAttributes() {
        Annotated annotated = Annotated.of("“A.”")
                .quote(
                        "“A.”",
                        "\"beginToken\": 0, \"endToken\": 3, \"ext\": {\"a\": [1]}, \"note\": \"x\", \"none\": null");
        Article article = CoreNlp.strict().read(annotated.text(), annotated.json("""
                "docId": "a.txt", "docDate": "2020-05-04", "author": "Ann", "n": 1, "sections": [{"charBegin": 0}]"""));
        assertThat(article.attributes())
                .containsExactly(
                        Map.entry("corenlp:docId", "a.txt"),
                        Map.entry("corenlp:author", "Ann"),
                        Map.entry("corenlp:n", "1"));
        assertThat(article.published()).contains(When.parse("2020-05-04"));
        assertThat(article.authors()).isEmpty();
        assertThat(article.statements().get(0).attributes())
                .containsExactly(Map.entry("corenlp:ext", "{\"a\": [1]}"), Map.entry("corenlp:note", "x"));
    }

    @Test
    void keepsADateThatIsNotEdtf() {
        Article article = CoreNlp.strict().read(Text.of("a"), "{\"docDate\": \"20200504\", \"quotes\": []}");
        assertThat(article.published()).isEmpty();
        assertThat(article.attributes()).containsExactly(Map.entry("corenlp:docDate", "20200504"));
    }

    @Test
    void hasTheParagraphsBetweenBlankLines() {
        Article article = CoreNlp.strict()
                .read(Text.of("\r\n A \uD83D\uDD4A\r\nb. \r\n \u00a0\r\n\r\nC\n\n"), "{\"quotes\": []}");
        assertThat(article.paragraphs()).extracting(Passage::words).containsExactly("A \uD83D\uDD4A\r\nb.", "C");
        assertThat(CoreNlp.strict().read(Text.of(" \n"), "{\"quotes\": []}").blocks())
                .isEmpty();
    }
}
