package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes an article as the members of a news article. */
final class ArticleWriter {
    private final Article article;
    private final Sheet sheet;
    private final NodeOutput node;
    private final SpeakerWriter speakers;
    private final StatementWriter statements;

    /**
     * Creates a writer.
     *
     * @param node the node of the article
     */
    ArticleWriter(Article article, NodeOutput node) {
        this.article = article;
        this.node = node;
        sheet = node.sheet();
        speakers = new SpeakerWriter(sheet);
        statements = new StatementWriter(sheet);
    }

    void write() {
        type();
        id();
        node.uri("url", article.url());
        JsonNode page = node.kept().get("mainEntityOfPage");
        if (article.url().isEmpty()
                && !node.kept().isUsed("url")
                && page != null
                && Values.uri(page).value() != null) {
            node.kept().refuse("mainEntityOfPage");
        }
        new BlockWriter(article, node).write();
        language();
        node.when("datePublished", article.published(), Values::when, "published");
        node.when("dateModified", article.modified(), Values::when, "modified");
        if (article.retrieved().isPresent()) {
            node.lose("retrieved", "schema.org has no member for when an article was retrieved");
        }
        node.list(
                "author",
                article.authors(),
                author -> speakers.stub(node, author),
                node.kept().others("author", value -> sheet.reader().isEntity(value, NodeType.PERSON)));
        publisher();
        node.text("version", article.version());
        body();
        new TopicWriter(article, node).write();
        node.list(
                "mentions",
                article.meetings(),
                meeting -> node.reference(sheet.ids().of(meeting)),
                node.kept().others("mentions", this::isMention));
        statements();
        node.list("citation", List.of(), any -> {}, node.kept().others("citation", sheet.reader()::isStatement));
        if (!article.mentions().isEmpty()) {
            node.lose("mentions", "schema.org has no member for the words of the text");
        }
        new CorrectionWriter(node).write(article.corrections());
        StatementWriter.provenance(node, article.provenance());
        node.attributes();
    }

    private void type() {
        JsonNode kept = node.kept().get(Ld.TYPE);
        if (kept != null
                && Ld.type(article(kept)) == NodeType.ARTICLE
                && !kept.toString().equals("\"NewsArticle\"")) {
            node.writeKept(Ld.TYPE, kept);
        } else {
            node.string(Ld.TYPE, "NewsArticle");
        }
    }

    private static JsonNode article(JsonNode types) {
        return JsonNodeFactory.instance.objectNode().set(Ld.TYPE, types);
    }

    private void id() {
        if (article.id().isPresent()) {
            node.string(Ld.ID, article.id().get().toString());
            return;
        }
        JsonNode kept = node.kept().get(Ld.ID);
        if (kept != null
                && !Values.uri(kept).isExact()
                && !(kept.isString() && sheet.ids().isTaken(kept.stringValue()))) {
            node.writeKept(Ld.ID, kept);
        }
    }

    private void language() {
        String language = article.language().orElse(null);
        if (node.writeAsRead("inLanguage", language, Values::language) || language == null) {
            return;
        }
        if (Values.isLanguage(language)) {
            node.string("inLanguage", language);
        } else {
            node.lose("language", "the reader takes a tag for a language if it begins with two or three letters");
        }
    }

    private void publisher() {
        List<JsonNode> others = node.kept().others("publisher", value -> {
            String ldId = Ld.id(value);
            return (ldId != null && sheet.ids().isSpeaker(ldId))
                    ? (article.publisher().isEmpty() && sheet.ids().isOrganization(ldId))
                    : sheet.reader().isEntity(value, NodeType.ORGANIZATION);
        });
        node.list(
                "publisher",
                article.publisher().map(List::of).orElse(List.of()),
                publisher -> speakers.stub(node, publisher),
                others);
    }

    private void body() {
        if (article.text().length() > 0) {
            node.kept().own(Names.ARTICLE);
            node.string("articleBody", article.text().string());
            return;
        }
        for (String name : List.of("articleBody", "text")) {
            JsonNode kept = node.kept().get(name);
            if (kept != null && ArticleText.isNoText(kept)) {
                if (name.equals("articleBody")) {
                    node.kept().own(Names.ARTICLE);
                }
                node.writeKept(name, kept);
                return;
            }
        }
    }

    /** Returns whether the reader would make a part of the article of what it mentions, or leave it out. */
    private boolean isMention(JsonNode value) {
        String ldId = Ld.id(value);
        if (ldId != null && sheet.ids().isSpeaker(ldId)) {
            return false;
        }
        NodeType type = Ld.type(value);
        return sheet.reader().isStatement(value)
                || (type.isPart() && !type.isStatement() && Entities.typeOf(value, type) != null);
    }

    private void statements() {
        List<Integer> written = new ArrayList<>(article.statements().size());
        for (int i = 0; i < article.statements().size(); i++) {
            if (statements.isWritten(article.statements().get(i), "/statements/" + i)) {
                written.add(i);
            }
        }
        List<Statement> all = article.statements();
        node.list(
                "hasPart",
                written,
                i -> statements.write(all.get(i), "/statements/" + i),
                node.kept().others("hasPart", sheet.reader()::isStatement));
    }
}
