package dev.readout.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.speaker.Mention;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How targets are placed in the text, and which way is reported. */
class AnchoringTest {
    private static final Text TEXT = Text.of(
            "\uD83D\uDE00 He said “yes”.\r\nShe said no. They said no, too.\r\nCafe\u0301\u00A0noir — it’s over.");

    static String annotation(String target) {
        return "{'@context':'http://www.w3.org/ns/anno.jsonld','id':'http://example.org/1','type':'Annotation',"
                        .replace('\'', '"')
                + "\"target\":" + target.replace('\'', '"') + "}";
    }

    static String selector(String selector) {
        return annotation("{'source':'http://example.org/a','selector':" + selector + "}");
    }

    private static String quote(String exact, String more) {
        return "{'type':'TextQuoteSelector','exact':'" + exact + "'" + more + "}";
    }

    private static String position(int start, int end) {
        return "{'type':'TextPositionSelector','start':" + start + ",'end':" + end + "}";
    }

    private static Reading<Article> reading(String selector) {
        return WebAnnotations.lenient().reading(TEXT, selector(selector));
    }

    private static List<Kind> kinds(Reading<Article> reading) {
        return reading.findings(WebAnnotationFinding.class).stream()
                .map(WebAnnotationFinding::kind)
                .toList();
    }

    private static void isFound(String selector, String words, Kind... kinds) {
        Reading<Article> reading = reading(selector);
        assertThat(reading.value().mentions())
                .extracting(mention -> mention.passage().words())
                .containsExactly(words);
        assertThat(kinds(reading)).containsExactly(kinds);
    }

    private static void isLost(String selector, Kind... kinds) {
        Reading<Article> reading = reading(selector);
        assertThat(reading.value().mentions()).isEmpty();
        assertThat(reading.value().attributes()).containsOnlyKeys("oa:annotation.1");
        assertThat(kinds(reading)).containsExactly(kinds);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> WebAnnotations.strict().read(TEXT, selector(selector)));
    }

    @Test
    void takesThePositionThatHasTheWords() {
        isFound("[" + quote("yes", "") + "," + position(11, 14) + "]", "yes");
        isFound("[" + position(11, 14) + "," + quote("yes", "") + "]", "yes");
    }

    @Test
    void reportsAPositionWithoutWords() {
        isFound(position(11, 14), "yes", Kind.UNCHECKED);
        assertThat(WebAnnotations.strict()
                        .read(TEXT, selector(position(11, 14)))
                        .mentions())
                .hasSize(1);
    }

    @Test
    void readsPositionsThatCountUtf16() {
        isFound("[" + quote("yes", "") + "," + position(12, 15) + "]", "yes", Kind.UTF_16);
    }

    @Test
    void searchesWordsAfterThePrefixAndBeforeTheSuffix() {
        isFound(quote("yes", ""), "yes", Kind.SEARCHED);
        isFound("[" + quote("yes", "") + "," + position(3, 6) + "]", "yes", Kind.MOVED);
        isFound("[" + quote("said no", ",'prefix':'They ','suffix':','") + "]", "said no", Kind.SEARCHED);
        Reading<Article> reading = reading(quote("no", ",'prefix':'said ','suffix':','"));
        assertThat(reading.value().mentions().get(0).passage().hull()).isEqualTo(new Span(41, 43));
    }

    @Test
    void doesNotChooseAmongSeveralPlaces() {
        isLost(quote("said no", ""), Kind.AMBIGUOUS);
        isLost("[" + quote("said no", "") + "," + position(0, 3) + "]", Kind.AMBIGUOUS);
        isLost(quote("said", ",'prefix':' '"), Kind.AMBIGUOUS);
    }

    @Test
    void groundsWordsInAnotherSpelling() {
        isFound(quote("it\\u0027s over", ""), "it’s over", Kind.GROUNDED);
        isFound("[" + quote("Café noir", "") + "," + position(0, 3) + "]", "Cafe\u0301\u00A0noir", Kind.GROUNDED);
    }

    @Test
    void doesNotPlaceWordsThatAreNotInTheText() {
        isLost(quote("perhaps", ""), Kind.ORPHAN);
        isLost(quote("", ""), Kind.ORPHAN);
        isLost(quote(" ", ",'prefix':'x'"), Kind.ORPHAN);
    }

    @Test
    void refusesImpossiblePositions() {
        isLost(position(5, 3), Kind.IMPOSSIBLE);
        isLost(position(0, 1000), Kind.IMPOSSIBLE);
        isLost("{'type':'TextPositionSelector','start':0,'end':99999999999}", Kind.IMPOSSIBLE);
        isFound("[" + quote("yes", "") + "," + position(5, 3) + "]", "yes", Kind.IMPOSSIBLE, Kind.MOVED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "char=11,14|yes",
                "char=11,14;length=72,UTF-8|yes",
                "char=0,1|\uD83D\uDE00",
                "char=17,20|She",
                "char=49,53|Cafe",
                "char=62,|it’s over.",
                "char=5|``"
            })
    void readsFragmentsOfPlainText(String fragment, String words) {
        isFound("{'type':'FragmentSelector','value':'" + fragment + "'}", words, Kind.UNCHECKED);
        Reading<Article> ofIri =
                WebAnnotations.lenient().reading(TEXT, annotation("'http://example.org/a#" + fragment + "'"));
        assertThat(ofIri.value().mentions())
                .extracting(mention -> mention.passage().words())
                .containsExactly(words);
    }

    @Test
    void refusesImpossibleFragments() {
        for (String fragment : List.of(
                "char=14,11",
                "char=",
                "char=,",
                "char=a,b",
                "char=0,5000",
                "char=99999999999,",
                "char=11,14;length=78")) {
            isLost("{'type':'FragmentSelector','value':'" + fragment + "'}", Kind.IMPOSSIBLE);
        }
        isLost("{'type':'FragmentSelector','value':'section5'}", Kind.UNANSWERABLE);
    }

    @Test
    void readsRangesOfTextSelectors() {
        isFound(
                "{'type':'RangeSelector','startSelector':" + quote("yes", "") + ",'endSelector':" + quote("She", "")
                        + "}",
                "yes”.\r\n",
                Kind.SEARCHED,
                Kind.SEARCHED);
        isLost(
                "{'type':'RangeSelector','startSelector':" + quote("She", "") + ",'endSelector':" + quote("yes", "")
                        + "}",
                Kind.SEARCHED,
                Kind.SEARCHED,
                Kind.IMPOSSIBLE);
        isLost(
                "{'type':'RangeSelector','startSelector':{'type':'XPathSelector','value':'/p'},'endSelector':"
                        + quote("yes", "") + "}",
                Kind.UNANSWERABLE);
    }

    @Test
    void readsRefinedSelectors() {
        isFound(quote("They said no", ",'refinedBy':" + quote("no", "")), "no", Kind.SEARCHED, Kind.SEARCHED);
        isFound(quote("They said no", ",'refinedBy':" + position(5, 9)), "said", Kind.SEARCHED, Kind.UNCHECKED);
        isFound(
                "{'type':'FragmentSelector','value':'p2','refinedBy':" + quote("yes", "") + "}",
                "yes",
                Kind.REFINED,
                Kind.SEARCHED);
        isLost("{'type':'FragmentSelector','value':'p2','refinedBy':" + position(0, 3) + "}", Kind.UNANSWERABLE);
        isLost(quote("He said", ",'refinedBy':" + quote("no", "")), Kind.SEARCHED, Kind.ORPHAN);
    }

    @Test
    void reportsWhatATextCannotAnswer() {
        isLost("{'type':'DataPositionSelector','start':0,'end':3}", Kind.UNANSWERABLE);
        isLost("{'type':'CssSelector','value':'p'}", Kind.UNANSWERABLE);
        isLost("'http://example.org/selector'", Kind.UNANSWERABLE);
        isLost("{'type':'NoSelector','value':'p'}", Kind.INVALID, Kind.UNANSWERABLE);
    }

    @Test
    void aListOfTargetsMeansEach() {
        String both = annotation("[{'source':'http://example.org/a','selector':" + position(2, 4)
                + "},'http://example.org/b',{'source':'http://example.org/a','selector':" + position(18, 20) + "}]");
        Article article = WebAnnotations.lenient().read(TEXT, both);
        assertThat(article.mentions()).hasSize(2);
        Mention second = article.mentions().get(1);
        assertThat(second.attributes()).containsOnlyKeys("oa:target", "oa:targetOf");
        assertThat(article.mentions().get(0).attributes()).containsKeys("oa:id", "oa:otherTargets");
    }

    @Test
    void aCompositeIsOnePassageAndAChoiceIsTheFirstPassage() {
        String items = "'items':[{'source':'http://example.org/a','selector':" + position(2, 4)
                + "},{'source':'http://example.org/a','selector':" + position(18, 20) + "}]}";
        Article composite = WebAnnotations.lenient().read(TEXT, annotation("{'type':'Composite'," + items));
        assertThat(composite.mentions()).hasSize(1);
        assertThat(composite.mentions().get(0).passage().wordsOfPieces()).containsExactly("He", "Sh");
        Article choice = WebAnnotations.lenient().read(TEXT, annotation("{'type':'Choice'," + items));
        assertThat(choice.mentions().get(0).passage().words()).isEqualTo("He");
        Article independents = WebAnnotations.lenient().read(TEXT, annotation("{'type':'Independents'," + items));
        assertThat(independents.mentions()).hasSize(2);
    }
}
