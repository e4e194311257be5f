package dev.readout.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.Examples;
import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Place;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Person;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static final HtmlRenderer RENDERER = HtmlRenderer.create();
    private static final Pattern INLINED = Pattern.compile("<(style|script)>(.*?)</\\1>", Pattern.DOTALL);

    @Test
    void theWordsOfThePageAreThoseOfTheArticle() {
        for (int seed = 0; seed < 300; seed++) {
            Article article = RandomPages.article(seed);
            RenderedPage page = new RenderedPage(RENDERER.render(article));
            assertThat(page.text()).as("seed %s", seed).isEqualTo(article.text().string());
            List<Statement> statements = article.statementsInTextOrder();
            assertThat(page.noteCount()).isEqualTo(statements.size());
            for (int i = 0; i < statements.size(); i++) {
                Statement statement = statements.get(i);
                hasWords(page, i + 1, "content", statement.content().stream());
                hasWords(page, i + 1, "cue", statement.cue().map(Cue::passage).stream());
                hasWords(
                        page,
                        i + 1,
                        "source",
                        statement.sources().stream().map(Source::mention).flatMap(Optional::stream));
                hasWords(
                        page,
                        i + 1,
                        "addressee",
                        statement.addressees().stream().map(Addressee::mention).flatMap(Optional::stream));
            }
        }
    }

    private static void hasWords(RenderedPage page, int number, String part, Stream<Passage> passages) {
        assertThat(page.words(number, part))
                .as("%s of %s", part, number)
                .containsExactlyElementsOf(passages.flatMap(passage -> passage.wordsOfPieces().stream())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    @Test
    void showsEverythingThatIsRecorded() {
        assertThat(RENDERER.render(Examples.article()))
                .contains("<bdi>Prime Minister Benjamin Netanyahu</bdi>")
                .contains("as <bdi>envoy (NATO) to NATO</bdi>")
                .contains("<dt>Recorded by</dt><dd><bdi>corenlp 4.5.10</bdi></dd>")
                .contains("<dt>Method</dt><dd><bdi>quote annotator</bdi></dd>")
                .contains("<dt>Confidence</dt><dd><bdi>90\u00A0%</bdi></dd>")
                .contains("<dt>Said to</dt>")
                .contains("<dd><bdi>the office, Jerusalem (Israel)</bdi></dd>")
                .contains("envoy (NATO) to NATO, since 2022, until about May 2023")
                .contains(
                        "<a href=\"https://example.org/nato\" rel=\"noopener noreferrer\"><bdi>https://example.org/nato</bdi></a>");
    }

    @Test
    void saysWhenTheMeetingWas() {
        Meeting.Builder meeting = Meeting.builder().id("m").kind(Meeting.Kind.PRESS_CONFERENCE);
        assertThat(when(meeting.time(When.parse("2024-03~")))).isEqualTo("about March 2024");
        assertThat(when(meeting.time(null))).isEqualTo("not stated; the article was published 14 January 2022");
    }

    private static String when(Meeting.Builder meeting) {
        String page = RENDERER.render(Article.builder()
                .text(Text.of("They met."))
                .published(When.parse("2022-01-14"))
                .addMeeting(meeting.addPlace(Place.of("Oslo")).build())
                .build());
        assertThat(page).contains("<h2>Press conference</h2>");
        String start = "<dt>When</dt><dd><bdi>";
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf('<', from));
    }

    @Test
    void escapesEveryString() {
        String hostile = "</script><script>window.pwned=1</script>\"'><img src=x onerror=alert(1)>]]>";
        Text text = Text.of(hostile + " said " + hostile);
        Person person = Person.builder()
                .id("p")
                .name(hostile)
                .addSameAs(URI.create("javascript:alert(1)"))
                .putAttribute(hostile, hostile)
                .build();
        Group group = Group.of("g", hostile, person);
        String page = RENDERER.render(Article.builder()
                .text(text)
                .version(hostile)
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .addSource(Source.of(text.passage(0, hostile.length()), person, group))
                        .content(text.passage(hostile.length() + 1, text.length()))
                        .build())
                .listReachable()
                .build());
        assertThat(page).doesNotContain("<img").doesNotContain("href=\"javascript");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.split("</script", -1)).hasSize(2);
    }

    @Test
    void thePolicyAllowsOnlyWhatIsInlined() throws NoSuchAlgorithmException {
        String page = RENDERER.render(Examples.article());
        List<MatchResult> inlined = INLINED.matcher(page).results().toList();
        assertThat(inlined).extracting(part -> part.group(1)).containsExactly("style", "script");
        assertThat(page)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"
                        + sha256(inlined.get(0).group(2))
                        + "&#39;; script-src &#39;sha256-"
                        + sha256(inlined.get(1).group(2))
                        + "&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;\"")
                .doesNotContain(" style=")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    private static String sha256(String content) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void leavesOutTheScript() {
        assertThat(HtmlRenderer.builder().script(false).build().render(Examples.article()))
                .contains("script-src &#39;none&#39;")
                .doesNotContain("<script")
                .doesNotContain("<form");
    }

    @Test
    void leavesOutAttributes() {
        assertThat(RENDERER.render(Examples.article())).contains(">gender</dt>");
        assertThat(HtmlRenderer.builder().attributes(false).build().render(Examples.article()))
                .doesNotContain(">gender</dt>");
    }

    @Test
    void passesAFailureOn() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence characters) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(CharSequence characters, int start, int end) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(char character) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RENDERER.render(Examples.article(), full))
                .withMessage("full");
    }

    @Test
    void isShownInWords() {
        assertThat(RENDERER).hasToString("HtmlRenderer with script, with attributes");
        assertThat(HtmlRenderer.builder().script(false).attributes(false))
                .hasToString("Builder of HtmlRenderer without script, without attributes");
    }

    @Test
    void rendersAnEmptyArticle() {
        assertThat(RENDERER.render(Article.builder().text(Text.of("")).build()))
                .contains("<title>Annotated article</title>")
                .contains("<h1 class=\"hidden\">Annotated article</h1>");
    }

    @Test
    void manyStatementsInsideEachOtherStaySmall() {
        int count = 2_600;
        Text text = Text.of("x".repeat(2 * count));
        Article.Builder article = Article.builder().text(text);
        for (int i = 0; i < count; i++) {
            article.addStatement(Statement.builder()
                    .form(Form.INDIRECT)
                    .content(text.passage(i, 2 * count - i))
                    .build());
        }
        assertThat(RENDERER.render(article.build()).length()).isLessThan(4_000_000);
    }
}
