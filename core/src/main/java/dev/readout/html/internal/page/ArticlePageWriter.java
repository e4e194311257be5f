package dev.readout.html.internal.page;

import dev.readout.article.Article;
import dev.readout.article.Correction;
import dev.readout.html.internal.words.EnumWords;
import dev.readout.html.internal.words.LanguageDirection;
import dev.readout.html.internal.words.TimeWords;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes the page of an article. */
public final class ArticlePageWriter {
    private final Article article;
    private final PageOptions options;
    private final Numbering numbering;

    private ArticlePageWriter(Article article, PageOptions options) {
        this.article = article;
        this.options = options;
        numbering = new Numbering(article);
    }

    /** Writes the page of an article. */
    public static void write(Article article, PageOptions options, Appendable sink) throws IOException {
        // The template has no escaper of its own: this is the only place that renders it.
        ArticlePageRenderer.render(
                new ArticlePageWriter(article, options).page(), sink, Object::toString, Html::escape);
    }

    private ArticlePage page() {
        MarkedText text = new MarkedText(article, numbering);
        boolean hasAttributes = options.hasAttributes();
        return new ArticlePage(
                Head.of(article.headline().map(Names::of).orElse("Annotated article"), options.hasScript()),
                article.language().orElse(""),
                LanguageDirection.of(article.language()),
                text.hasHeadline(),
                text.blocks(),
                new StatementNotes(numbering, text, hasAttributes).all(),
                new MeetingCards(article, numbering, text, hasAttributes).all(),
                new SpeakerCards(article, numbering, text, hasAttributes).all(),
                numbering.voices(),
                about(),
                forms());
    }

    private List<Fact> about() {
        Names names = new Names(numbering);
        return new Facts(options.hasAttributes())
                .add("Publisher", article.publisher().map(names::link).stream().toList())
                .add("Authors", names.links(article.authors()))
                .time("Published", article.published())
                .time("Modified", article.modified())
                .time("Retrieved", article.retrieved())
                .add("Version", article.version())
                .links("Address", article.url().stream().toList())
                .links("Id", article.id().stream().toList())
                .add("Language", article.language())
                .topics(article.topics())
                .add(
                        "Corrections",
                        article.corrections().stream()
                                .map(ArticlePageWriter::correction)
                                .map(Item::of)
                                .toList())
                .provenance(article.provenance())
                .attributes(article.attributes())
                .toList();
    }

    private static String correction(Correction correction) {
        return correction.at().map(at -> TimeWords.of(at) + ": ").orElse("") + correction.note();
    }

    private List<ArticlePage.FormOption> forms() {
        return Arrays.stream(Form.values())
                .map(form ->
                        new ArticlePage.FormOption(EnumWords.hyphenated(form), EnumWords.of(form), statements(form)))
                .filter(form -> form.count() > 0)
                .toList();
    }

    private long statements(Form form) {
        return article.statements().stream()
                .filter(statement -> isOf(form, statement))
                .count();
    }

    private static boolean isOf(Form form, Statement statement) {
        return statement.form() == form
                || statement.orForm().filter(form::equals).isPresent();
    }
}
