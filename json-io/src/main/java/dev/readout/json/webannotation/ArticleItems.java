package dev.readout.json.webannotation;

import dev.readout.article.Article;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.webannotation.AnnotationWriter.Bodies;
import dev.readout.json.webannotation.WebAnnotationOptions.Body;
import dev.readout.speaker.Mention;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The annotations of an article, in the order in which they are written. */
final class ArticleItems {
    private final Article article;
    private final WebAnnotationOptions options;
    private final String base;
    private final @Nullable NativeJson json;
    private final ForeignMentions foreign;
    // Each gets a number, which is unique in the document.
    private final List<ObjIntConsumer<AnnotationWriter>> all = new ArrayList<>();

    private ArticleItems(Article article, WebAnnotationOptions options, DocumentLimits limits) {
        this.article = article;
        this.options = options;
        this.base = SourceIri.base(SourceIri.of(article));
        this.json = options.body() == Body.JSON ? NativeJson.of(article) : null;
        this.foreign = new ForeignMentions(new AnchoredText(article.text()), limits);
    }

    static ArticleItems of(Article article, WebAnnotationOptions options, DocumentLimits limits) {
        ArticleItems items = new ArticleItems(article, options, limits);
        List<Statement> statements = article.statements();
        for (int i = 0; i < statements.size(); i++) {
            items.statement(statements.get(i), i);
        }
        items.mentions();
        items.wholes();
        if (!items.all.isEmpty() || items.saysSomething()) {
            items.about();
        }
        return items;
    }

    List<ObjIntConsumer<AnnotationWriter>> all() {
        return all;
    }

    /** Returns whether an annotation of the source as a whole says anything. */
    private boolean saysSomething() {
        return json != null
                || options.includesText()
                || article.url().isPresent()
                || article.id().isPresent()
                || article.language().isPresent()
                || article.provenance().isPresent();
    }

    private void about() {
        List<String> terms = article.url().isPresent() ? List.of(Vocabulary.SOURCE_URL) : List.of();
        Bodies about = json == null
                ? new Bodies(AnnotationRole.ARTICLE, null, terms, null, null)
                : new Bodies(AnnotationRole.ARTICLE, null, terms, json.about(), Vocabulary.ARTICLE_SCHEMA);
        all.add(0, (writer, number) -> writer.whole(number, about, article));
        if (options.includesText()) {
            Bodies text = new Bodies(
                    AnnotationRole.TEXT, null, List.of(), article.text().string(), null);
            all.add(0, (writer, number) -> writer.whole(number, text, article));
        }
    }

    private void statement(Statement statement, int index) {
        String iri = base + "#" + statement.id().orElse("/statements/" + index);
        boolean[] isFirst = {true};
        StatementPassages.forEach(statement, json != null, (role, passage) -> {
            Bodies bodies = !isFirst[0]
                    ? new Bodies(role, iri, List.of(), null, null)
                    : new Bodies(
                            role,
                            iri,
                            Vocabulary.terms(statement),
                            json == null ? null : json.statement(index),
                            json == null ? null : Vocabulary.STATEMENT_SCHEMA);
            isFirst[0] = false;
            all.add((writer, number) ->
                    writer.passage(number, bodies, statement.provenance().orElse(null), passage));
        });
    }

    private void mentions() {
        List<Mention> mentions = article.mentions();
        Bodies bodies = new Bodies(AnnotationRole.MENTION, null, List.of(), null, null);
        int from = 0;
        while (from < mentions.size()) {
            int count = ForeignMentions.targets(mentions, from);
            ObjectNode annotation = foreign.annotation(mentions.subList(from, from + count));
            if (annotation != null) {
                all.add((writer, number) -> writer.foreign(annotation));
                from += count;
            } else {
                Mention mention = mentions.get(from++);
                all.add((writer, number) -> writer.passage(number, bodies, null, mention.passage()));
            }
        }
    }

    private void wholes() {
        for (Map.Entry<String, String> attribute : article.attributes().entrySet()) {
            if (attribute.getKey().startsWith(ForeignAnnotations.ANNOTATION)) {
                ObjectNode annotation = foreign.whole(attribute.getValue());
                if (annotation != null) {
                    all.add((writer, number) -> writer.foreign(annotation));
                }
            }
        }
    }
}
