package dev.readout.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.exchange.Reading;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOrgTest {
    private static final SchemaOrg LENIENT = SchemaOrg.lenient();

    private static String article(String members) {
        return "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", " + members + "}";
    }

    private static List<Kind> kinds(String document) {
        return LENIENT.reading(document).findings(SchemaOrgFinding.class).stream()
                .map(SchemaOrgFinding::kind)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ann Lee\"",
                "[\"Ann Lee\"]",
                "{\"@type\": \"Person\", \"name\": \"Ann Lee\"}",
                "[{\"@type\": [\"Person\"], \"name\": [\"Ann Lee\"]}]",
                "{\"@type\": \"http://schema.org/Person\", \"schema:name\": \"Ann Lee\"}",
                "{\"name\": {\"@value\": \"Ann Lee\", \"@language\": \"en\"}}",
                "{\"@list\": [\"Ann Lee\"]}",
                "{\"@type\": \"Person\", \"givenName\": \"Ann\", \"familyName\": \"Lee\"}"
            })
    void readsAnAuthorInEveryForm(String author) {
        Article article = SchemaOrg.strict().read(article("\"author\": " + author));
        assertThat(article.authors()).extracting(Speaker::displayName).containsExactly("Ann Lee");
        assertThat(article.authors()).extracting(Speaker::id).containsExactly("ann-lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"http://schema.org\"",
                "\"https://schema.org/\"",
                "\"http://www.schema.org/\"",
                "[\"https://schema.org\", {\"@language\": \"en\"}]",
                "{\"@vocab\": \"https://schema.org/\"}",
                "{\"schema\": \"http://schema.org/\"}"
            })
    void readsEveryContextOfSchemaOrg(String context) {
        assertThat(SchemaOrg.strict()
                        .read("{\"@context\": " + context + ", \"@type\": \"NewsArticle\", \"articleBody\": \"A\"}")
                        .text())
                .isEqualTo(Text.of("A"));
    }

    @Test
    void readsAliasesOfAContext() {
        Article article = SchemaOrg.strict().read("""
                {"@context": {"s": "https://schema.org/", "id": "@id", "type": "@type", "body": "s:articleBody"},
                 "type": "s:NewsArticle", "id": "https://example.org/1", "body": "A", "s:author": "Ann"}""");
        assertThat(article.id().orElseThrow()).hasToString("https://example.org/1");
        assertThat(article.text()).isEqualTo(Text.of("A"));
        assertThat(article.authors()).hasSize(1);
    }

    @Test
    void readsAGraphWithReferences() {
        Reading<Article> reading = SchemaOrg.strict().reading("""
                {"@context": "https://schema.org", "@graph": [
                 {"@type": "WebPage", "@id": "https://example.org/1", "name": "A"},
                 {"@type": "NewsArticle", "author": {"@id": "https://example.org/#ann"}, "publisher": {"@id": "#herald"}},
                 {"@type": "Person", "@id": "https://example.org/#ann", "name": "Ann Lee", "image": "a.jpg"},
                 {"@type": "Organization", "@id": "#herald", "name": "The Herald"}]}""");
        Article article = reading.value();
        assertThat(article.authors()).extracting(Speaker::id).containsExactly("ann-lee");
        assertThat(article.authors().get(0).attributes())
                .containsEntry("schema:@id", "https://example.org/#ann")
                .containsEntry("schema:image", "a.jpg");
        assertThat(article.publisher().orElseThrow().id()).isEqualTo("herald");
        assertThat(article.attributes()).containsKey("schema:@graph");
        assertThat(reading.findings(SchemaOrgFinding.class))
                .extracting(SchemaOrgFinding::kind, SchemaOrgFinding::place)
                .containsExactly(tuple(Kind.NOT_AN_ARTICLE, "/@graph/0"));
    }

    @Test
    void readsOneTitleAndItsOrganizationsAsOneOffice() {
        Article article = LENIENT.read(article("""
                "author": {"@type": "Person", "name": "Ann", "jobTitle": "Editor", "worksFor": {"@type": "Organization", "name": "Herald"}}"""));
        Role role = ((Person) article.authors().get(0)).roles().get(0);
        assertThat(role.displayName()).isEqualTo("Editor (Herald)");
    }

    @Test
    void findsTheWordsOfQuotationsAndClaims() {
        Article article = SchemaOrg.strict().read(article("""
                "articleBody": "“We met,” Ann Lee said. She hopes for peace.",
                "hasPart": [
                 {"@type": "Quotation", "text": "“We met,”", "spokenByCharacter": {"@type": "Role", "roleName": "Envoy",
                  "spokenByCharacter": {"@type": "Person", "name": "Ann Lee"}}},
                 {"@type": "Claim", "text": "hopes for peace", "author": "Ann Lee"}]"""));
        assertThat(article.statements()).extracting(Statement::form).containsExactly(Form.DIRECT, Form.INDIRECT);
        assertThat(article.statements().get(0).content().orElseThrow().words()).isEqualTo("We met,");
        assertThat(article.statements().get(0).sources().get(0).capacity()).contains(Role.of("Envoy"));
        assertThat(article.statementsOf("ann-lee")).hasSize(2);
    }

    @Test
    void findsTheHeadlineAndTheParagraphs() {
        Article article = LENIENT.read(article("\"headline\": \"A\", \"articleBody\": \"A\\n\\nB\\nC\\n\\nD\""));
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
        assertThat(LENIENT.read(article("\"articleBody\": \"A\\nB\"")).paragraphs())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-03-20|2017-03-20",
                "2017-03-20T20:30:54.123Z|2017-03-20T20:30:54Z",
                "2017-03-20T20:30+0100|2017-03-20T20:30:00+01:00",
                "2017-03-20 20:30:54|2017-03-20T20:30:54",
                "20170320|2017-03-20",
                "2017/03/20|2017-03-20",
                "March 20, 2017|2017-03-20",
                "20 Mar 2017|2017-03-20",
                "Monday, March 20th, 2017|2017-03-20",
                "Mon, 20 Mar 2017 20:30:54 GMT|2017-03-20T20:30:54Z"
            })
    void readsDatesOfAllShapes(String date, String expected) {
        Article article = SchemaOrg.strict().read(article("\"datePublished\": \"" + date + "\""));
        assertThat(article.published().orElseThrow()).hasToString(expected);
        assertThat(SchemaOrg.writing(article).document()).contains("\"datePublished\":\"" + date + "\"");
    }

    @Test
    void reportsWhatIsWrong() {
        assertThat(kinds("{\"@type\": \"NewsArticle\"}")).containsExactly(Kind.OTHER_CONTEXT);
        assertThat(kinds(article("\"datePublished\": \"today\""))).containsExactly(Kind.NOT_A_DATE);
        assertThat(kinds(article("\"url\": \"a b\""))).containsExactly(Kind.NOT_A_URI);
        assertThat(kinds(article("\"inLanguage\": \"English\""))).containsExactly(Kind.NOT_A_LANGUAGE);
        assertThat(kinds(article("\"author\": [5, {\"@id\": \"#nobody\"}]")))
                .containsExactly(Kind.MISSING, Kind.MISSING);
        assertThat(kinds(article("\"hasPart\": {\"@type\": \"Quotation\", \"text\": \"a\"}")))
                .containsExactly(Kind.NOT_IN_TEXT);
        assertThat(kinds("[" + article("\"name\": \"a\"") + ", " + article("\"name\": \"b\"") + ", 5]"))
                .containsExactly(Kind.OTHER_TYPE, Kind.ANOTHER_ARTICLE);
        assertThat(kinds("{\"@context\": \"https://schema.org\", \"@type\": \"Recipe\"}"))
                .containsExactly(Kind.NO_ARTICLE, Kind.NOT_AN_ARTICLE);
        assertThat(kinds(article("\"headline\": 5, \"articleBody\": {}"))).contains(Kind.OTHER_TYPE);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> SchemaOrg.strict().read(article("\"datePublished\": \"today\"")))
                .satisfies(e -> assertThat(e.place()).isEqualTo("/datePublished"));
    }

    @Test
    void breaksCycles() {
        String graph = """
                {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle"},
                 {"@type": "Organization", "@id": "#a", "description": "a", "additionalType": "http://xmlns.com/foaf/0.1/Group",
                  "member": [{"@id": "#a"}, {"@id": "#b"}]},
                 {"@type": "Organization", "@id": "#b", "description": "b", "additionalType": "http://xmlns.com/foaf/0.1/Group",
                  "member": {"@id": "#a"}},
                 {"@type": "Event", "@id": "#e", "superEvent": {"@id": "#f"}}, {"@type": "Event", "@id": "#f", "superEvent": {"@id": "#e"}}]}""";
        assertThat(kinds(graph)).containsExactly(Kind.CYCLE, Kind.CYCLE, Kind.CYCLE);
        Article article = LENIENT.read(graph);
        assertThat(article.speakers()).hasSize(2);
        assertThat(article.meetings()).hasSize(2);
    }

    @Test
    void writesOneLineThatCannotCloseItsScript() {
        Article article =
                Article.builder().text(Text.of("a</script><!--\u2028\n")).build();
        String document = SchemaOrg.writing(article).document();
        assertThat(document).doesNotContain("<", "\n", "\u2028").contains("\\u003C/script>");
        assertThat(LENIENT.read(document)).isEqualTo(LENIENT.read(document)).isNotNull();
        assertThat(LENIENT.read(document).text()).isEqualTo(article.text());
    }

    @Test
    void readsThePageOfAPublisher() {
        Reading<Article> reading = LENIENT.readingHtml("""
                <html><head><script>var a = 1</script>
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "BreadcrumbList"}</script>
                <script type="application/ld+json">
                //<![CDATA[
                {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "A", "author": ["Ann",]};
                //]]></script>
                <script type='Application/LD+JSON; charset=utf-8'>{"@type": </script>
                <script type="application/ld+json">{&quot;@type&quot;: &quot;WebSite&quot;, "@id": "x
                y"}</script></head></html>""");
        assertThat(reading.value().text()).isEqualTo(Text.of("A"));
        assertThat(reading.value().authors()).hasSize(1);
        assertThat(reading.findings(SchemaOrgFinding.class))
                .filteredOn(finding -> finding.kind() == Kind.BROKEN_BLOCK)
                .extracting(SchemaOrgFinding::place)
                .containsExactly("/1", "/2", "/3");
        assertThat(kinds("[]")).containsExactly(Kind.OTHER_CONTEXT, Kind.NO_ARTICLE);
        assertThat(LENIENT.readHtml("no page").text().length()).isZero();
    }

    @Test
    void showsHowItReads() {
        assertThat(SchemaOrg.strict()).hasToString("SchemaOrg strict");
        assertThat(LENIENT.withLimits(LENIENT.limits())).hasToString("SchemaOrg lenient");
    }
}
