package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.exchange.Writing;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.internal.interchange.Losses;
import dev.readout.json.internal.syntax.JacksonDocumentWriter;
import dev.readout.metadata.Topic;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes an article as a news article, beside the speakers and meetings that it refers to. */
final class ArticleWriter {
    private final Article article;
    private final Sheet sheet;
    private final JsonGenerator out;
    private final NodeOutput node;
    private final SpeakerWriter speakers;
    private final StatementWriter statements;

    private ArticleWriter(Article article, JsonGenerator out, Losses losses) {
        this.article = article;
        this.out = out;
        WrittenIds ids = new WrittenIds(article);
        Body body = new Body(article.text());
        String context = article.attributes().get(Names.PREFIX + Ld.CONTEXT);
        JsonNode kept = context == null ? null : JsonAttribute.value(context, NodeOutput.LIMITS);
        Terms terms = kept == null ? Terms.none() : Terms.ofContext(kept);
        boolean isUsable = kept != null
                && !(kept.isString() && Terms.isSchema(kept.stringValue()))
                && terms.isSchema()
                && terms.keeps(Names.ALL);
        sheet = new Sheet(out, losses, ids, isUsable ? terms : Terms.none(), body);
        node = new NodeOutput(sheet, article.attributes(), Names.ARTICLE_WITH_TEXT, "");
        if (isUsable && kept != null && JsonAttribute.of(kept).equals(context)) {
            node.use(Ld.CONTEXT);
        }
        speakers = new SpeakerWriter(sheet);
        statements = new StatementWriter(sheet);
    }

    static Writing<String> writing(Article article) {
        Losses losses = new Losses();
        String json = JacksonDocumentWriter.toString(out -> new ArticleWriter(article, out, losses).write());
        return Writing.of(ScriptText.escaped(json), losses.all());
    }

    private void write() {
        List<JsonNode> others = others();
        boolean isGraph = !article.speakers().isEmpty() || !article.meetings().isEmpty() || !others.isEmpty();
        out.writeStartObject();
        out.writeName(Ld.CONTEXT);
        if (node.isUsed(Ld.CONTEXT)) {
            out.writeRawValue(article.attributes().get(Names.PREFIX + Ld.CONTEXT));
        } else {
            out.writeString(Names.SCHEMA);
        }
        if (isGraph) {
            out.writeName(Ld.GRAPH);
            out.writeStartArray();
            out.writeStartObject();
        }
        members();
        out.writeEndObject();
        if (isGraph) {
            for (int i = 0; i < article.speakers().size(); i++) {
                speakers.write(article.speakers().get(i), "/speakers/" + i);
            }
            MeetingWriter meetings = new MeetingWriter(sheet);
            for (int i = 0; i < article.meetings().size(); i++) {
                meetings.write(article.meetings().get(i), "/meetings/" + i);
            }
            others.forEach(node::raw);
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    /** Returns the nodes that were beside the article, if the reader would keep each of them. */
    private List<JsonNode> others() {
        JsonNode kept = node.kept(Ld.GRAPH);
        if (!(kept instanceof ArrayNode) || kept.isEmpty()) {
            return List.of();
        }
        List<JsonNode> others = new ArrayList<>();
        for (JsonNode other : kept) {
            NodeType type = Ld.type(other);
            boolean isPart = type.isStatement()
                    ? isStatement(other)
                    : type != NodeType.ARTICLE && type.isPart() && Entities.typeOf(other, type) != null;
            if (!other.isObject() || isPart || other.get(Ld.GRAPH) != null || isOwn(other)) {
                return List.of();
            }
            others.add(other);
        }
        node.use(Ld.GRAPH);
        return others;
    }

    private boolean isOwn(JsonNode value) {
        String ldId = Ld.id(value);
        return ldId != null && sheet.ids().isTaken(ldId);
    }

    /** Returns whether the reader would make a statement of a value, or take it for one. */
    private boolean isStatement(JsonNode value) {
        return isOwn(value) || (Ld.type(value).isStatement() && StatementReader.content(value, sheet.body()) != null);
    }

    private void members() {
        type();
        id();
        node.uri("url", article.url());
        JsonNode page = node.kept("mainEntityOfPage");
        if (article.url().isEmpty()
                && !node.isUsed("url")
                && page != null
                && Values.uri(page).value() != null) {
            node.refuse("mainEntityOfPage");
        }
        namedBlocks();
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
                node.others("author", value -> node.isEntity(value, NodeType.PERSON)));
        publisher();
        node.text("version", article.version());
        body();
        about();
        node.list(
                "mentions",
                article.meetings(),
                meeting -> node.reference(sheet.ids().of(meeting)),
                node.others("mentions", this::isMention));
        statements();
        node.list("citation", List.of(), any -> {}, node.others("citation", this::isStatement));
        if (!article.mentions().isEmpty()) {
            node.lose("mentions", "schema.org has no member for the words of the text");
        }
        corrections();
        StatementWriter.provenance(node, article.provenance());
        node.attributes();
    }

    private void type() {
        JsonNode kept = node.kept(Ld.TYPE);
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
        JsonNode kept = node.kept(Ld.ID);
        if (kept != null
                && !Values.uri(kept).isExact()
                && !(kept.isString() && sheet.ids().isTaken(kept.stringValue()))) {
            node.writeKept(Ld.ID, kept);
        }
    }

    /** Blocks follow from the text and from the members that have the words of one. */
    private void namedBlocks() {
        Map<Block.Kind, String> named = new EnumMap<>(Block.Kind.class);
        for (Block block : article.blocks()) {
            if (Body.NAMED_BLOCKS.containsKey(block.kind())) {
                named.putIfAbsent(block.kind(), article.text().slice(block.span()));
            }
        }
        List<Block> blocks = sheet.body().blocks(named);
        named.keySet().removeIf(kind -> blocks.stream().noneMatch(block -> block.kind() == kind));
        for (Block.Kind kind : Body.NAMED) {
            String name = Body.NAMED_BLOCKS.getOrDefault(kind, "");
            if (named.containsKey(kind)) {
                node.text(name, Optional.of(named.getOrDefault(kind, "")));
                continue;
            }
            JsonNode kept = node.kept(name);
            String words = kept == null ? null : Values.text(kept).value();
            if (kept != null
                    && !Ld.elements(kept).isEmpty()
                    && (words == null || isNoBlock(kind, words, named, blocks))) {
                node.writeKept(name, kept);
            }
        }
        if (!blocks.equals(article.blocks())) {
            lose(blocks);
        }
    }

    private boolean isNoBlock(Block.Kind kind, String words, Map<Block.Kind, String> named, List<Block> blocks) {
        Map<Block.Kind, String> more = new EnumMap<>(Block.Kind.class);
        more.putAll(named);
        more.put(kind, words);
        return sheet.body().blocks(more).equals(blocks);
    }

    private void lose(List<Block> read) {
        String problem =
                "schema.org has no blocks: the reader makes paragraphs of the text, and finds the headline among them";
        if (read.isEmpty()) {
            node.lose("blocks", problem);
            return;
        }
        List<Block> blocks = article.blocks();
        boolean haveSameSpans = read.size() == blocks.size();
        for (int i = 0; i < blocks.size() && haveSameSpans; i++) {
            haveSameSpans = read.get(i).span().equals(blocks.get(i).span());
        }
        if (!haveSameSpans) {
            node.change("blocks", problem);
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!read.get(i).equals(blocks.get(i))) {
                node.changePath("/blocks/" + i + "/kind", problem);
            }
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
        List<JsonNode> others = node.others("publisher", value -> {
            String ldId = Ld.id(value);
            return (ldId != null && sheet.ids().isSpeaker(ldId))
                    ? (article.publisher().isEmpty() && sheet.ids().isOrganization(ldId))
                    : node.isEntity(value, NodeType.ORGANIZATION);
        });
        node.list(
                "publisher",
                article.publisher().map(List::of).orElse(List.of()),
                publisher -> speakers.stub(node, publisher),
                others);
    }

    private void body() {
        if (article.text().length() > 0) {
            node.own(Names.ARTICLE);
            node.string("articleBody", article.text().string());
            return;
        }
        for (String name : List.of("articleBody", "text")) {
            JsonNode kept = node.kept(name);
            if (kept != null && ArticleReader.isNoText(kept)) {
                if (name.equals("articleBody")) {
                    node.own(Names.ARTICLE);
                }
                node.writeKept(name, kept);
                return;
            }
        }
    }

    /** Writes the topics, or what they were read from. */
    private void about() {
        JsonNode kept = node.kept("about");
        if (kept != null && isAsRead(kept)) {
            node.writeKept("about", kept);
            return;
        }
        node.list("about", article.topics(), this::topic, List.of());
    }

    private boolean isAsRead(JsonNode about) {
        List<JsonNode> elements = Ld.elements(about);
        boolean isReferredTo = article.meetings().stream()
                        .anyMatch(meeting -> !meeting.topics().isEmpty())
                || article.statements().stream().anyMatch(one -> !one.topics().isEmpty());
        boolean isExact = true;
        Topics topics = new Topics(id -> null);
        for (JsonNode element : elements) {
            String ldId = Ld.id(element);
            if (ldId != null && (sheet.ids().isSpeaker(ldId) || sheet.ids().isMeeting(ldId))) {
                isExact = false;
            } else if (Ld.type(element).isPart()) {
                return false;
            } else {
                isExact &= topics.visit(element).isExact();
            }
        }
        return !isExact
                && (topics.all().isEmpty() || !isReferredTo)
                && Ld.value(elements).equals(about)
                && topics.all().equals(article.topics());
    }

    private void topic(Topic topic) {
        out.writeStartObject();
        node.string(Ld.TYPE, Topics.TYPE);
        node.string(Ld.ID, sheet.ids().of(topic));
        node.string("name", topic.label());
        node.list("sameAs", topic.sameAs(), uri -> out.writeString(uri.toString()), List.of());
        out.writeEndObject();
    }

    /** Returns whether the reader would make a part of the article of what it mentions, or leave it out. */
    private boolean isMention(JsonNode value) {
        String ldId = Ld.id(value);
        if (ldId != null && sheet.ids().isSpeaker(ldId)) {
            return false;
        }
        NodeType type = Ld.type(value);
        return isStatement(value) || (type.isPart() && !type.isStatement() && Entities.typeOf(value, type) != null);
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
                node.others("hasPart", this::isStatement));
    }

    private void corrections() {
        List<Correction> corrections = article.corrections();
        if (node.writeAsRead("correction", corrections.isEmpty() ? null : corrections, Parts::corrections)) {
            return;
        }
        int[] index = {0};
        node.list("correction", corrections, one -> correction(one, "/corrections/" + index[0]++), List.of());
    }

    private void correction(Correction correction, String path) {
        out.writeStartObject();
        node.string(Ld.TYPE, "CorrectionComment");
        node.string("text", correction.note());
        if (correction.at().isPresent()) {
            if (Dates.isIso(correction.at().get())) {
                node.string("datePublished", correction.at().get().toString());
            } else {
                node.losePath(path + "/at", NodeOutput.NOT_ISO);
            }
        }
        out.writeEndObject();
    }
}
