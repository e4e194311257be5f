package dev.readout.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Examples;
import dev.readout.article.Article;
import dev.readout.comparison.Comparison;
import dev.readout.draft.Draft;
import dev.readout.draft.DraftGrounder;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftStatement;
import dev.readout.draft.GroundedDraft;
import dev.readout.metadata.Provenance;
import dev.readout.revision.Revision;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages with two sides beside each other. */
class ComparedPagesTest {
    private static final HtmlRenderer RENDERER = HtmlRenderer.create();
    private static final Pattern SIDE = Pattern.compile("<div class=\"side\">(.*?)</div>", Pattern.DOTALL);
    private static final Pattern STRETCH = Pattern.compile("<span class=\"w ([a-z]+)\">([^<]*)</span>");
    private static final Pattern ROW = Pattern.compile(
            "<tr(?: class=\"change\")?><th scope=\"row\">(.*?)</th><td><bdi>(.*?)</bdi></td><td><bdi>(.*?)</bdi></td></tr>");

    @Test
    void showsWhatADraftSaysBesideWhatTheArticleSays() {
        Text text = Text.of("“We don’t expect an agreement,” Ann said. “We talk,” Bob said. “We talk,” Cem said.");
        GroundedDraft grounded = DraftGrounder.of(text)
                .ground(
                        Draft.builder()
                                .addStatement(claim("Ann", "We don't expect an agreement"))
                                .addStatement(claim("Ann", "We do expect an agreement"))
                                .addStatement(claim("Ann", "The treaty will be signed in July"))
                                .addStatement(claim("Dan", "We talk"))
                                .build(),
                        Provenance.of("a model"));
        String page = RENDERER.render(grounded);
        assertThat(page)
                .contains("The article makes 1 of these 4 statements.")
                .contains("In the article: word for word, in other typography")
                .contains("Left out: changed words")
                .contains("Left out: not in the article")
                .contains("Left out: several times in the article")
                .contains("in 2 places; this is one of them");
        assertThat(sides(page))
                .containsExactly(
                        "We [don't] expect an agreement",
                        "We [don’t] expect an agreement",
                        "We [do] expect an agreement",
                        "We [don’t] expect an agreement",
                        "The treaty will be signed in July",
                        "",
                        "We talk",
                        "We talk");
        assertThat(rows(page)).containsExactly("apostrophe: don't, don’t", "replaced: do, don’t");
    }

    private static DraftStatement claim(String who, String words) {
        return DraftStatement.builder()
                .form(Form.DIRECT)
                .addSource(DraftSource.of(who))
                .addCue("said")
                .addContent(DraftPiece.of(words))
                .build();
    }

    @Test
    void showsWhatBecameOfEachStatement() {
        Text text = Text.of("“We expect an agreement,” the minister said.\n\nThe talks went on, she added.");
        Article article = Article.builder()
                .text(text)
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .addSource(Source.of(text.find("the minister")))
                        .cue(Cue.of(text.find("said")))
                        .content(text.find("We expect an agreement,"))
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .addSource(Source.of(text.find("she")))
                        .cue(Cue.of(text.find("added")))
                        .content(text.find("The talks went on"))
                        .build())
                .build();
        String page = RENDERER.render(Revision.of(
                article,
                Text.of("“We don’t expect an agreement,” the minister said.\n\nThe talks went on, she added.")));
        assertThat(page)
                .contains("Statements: 1 unchanged, 1 edited")
                .contains("Edited, and left out of the new article")
                .doesNotContain("The talks went on");
        assertThat(sides(page)).containsExactly("We[] expect an agreement,", "We [don’t] expect an agreement,");
        assertThat(rows(page)).containsExactly("added: , don’t");
    }

    @Test
    void anArticleThatIsUnchangedHasNothingToShow() {
        Article article = Examples.article();
        String page = RENDERER.render(Revision.of(article, article.text()));
        assertThat(sides(page)).isEmpty();
    }

    @Test
    void showsTwoArticlesSideBySide() {
        Article first = quoting("“We will talk to both sides,” Ann said.", "We will talk to both sides,");
        Article second = quoting("“We will not talk to both sides,” Ann said.", "We will not talk to both sides,");
        String page = RENDERER.render(Comparison.of(first, second));
        assertThat(page)
                .contains("Statements in both articles: 1. With changed words in quotation marks: 1.")
                .contains("Changed words in quotation marks;");
        assertThat(sides(page)).contains("We will[] talk to both sides,", "We will [not] talk to both sides,");
    }

    private static Article quoting(String words, String content) {
        Text text = Text.of(words);
        return Article.builder()
                .text(text)
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .addSource(Source.of(text.find("Ann"), Person.of("ann", "Ann")))
                        .cue(Cue.of(text.find("said")))
                        .content(text.find(content))
                        .build())
                .listReachable()
                .build();
    }

    @Test
    void hostileWordsAreOnlyWords() {
        String hostile = "</p><script>alert(1)</script><img src=x onerror=alert(1)>";
        Text text = Text.of("“" + hostile + "” Ann said.");
        String page = RENDERER.render(DraftGrounder.of(text)
                .ground(Draft.builder().addStatement(claim(hostile, hostile)).build(), Provenance.of(hostile)));
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> RENDERER.render((Revision) null))
                .withMessage("revision");
        assertThatNullPointerException()
                .isThrownBy(() -> RENDERER.render((GroundedDraft) null))
                .withMessage("draft");
    }

    /** Returns the words of each side, with what is different in brackets. */
    private static List<String> sides(String page) {
        return SIDE.matcher(page)
                .results()
                .map(side -> STRETCH.matcher(side.group(1))
                        .results()
                        .map(stretch -> stretch.group(1).equals("same")
                                        || stretch.group(1).equals("joint")
                                ? stretch.group(2)
                                : "[" + stretch.group(2) + "]")
                        .collect(Collectors.joining()))
                .map(ComparedPagesTest::unescaped)
                .toList();
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> unescaped(row.group(1) + ": " + row.group(2) + ", " + row.group(3)))
                .toList();
    }

    private static String unescaped(String html) {
        return html.replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
