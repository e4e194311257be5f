package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.exchange.Writing;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.internal.interchange.Losses;
import dev.readout.json.internal.syntax.JacksonDocumentWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Writes a document: an article beside the speakers and meetings that it refers to. */
final class DocumentWriter {
    private final Article article;
    private final Sheet sheet;
    private final JsonGenerator out;
    private final NodeOutput node;

    private DocumentWriter(Article article, JsonGenerator out, Losses losses) {
        this.article = article;
        this.out = out;
        WrittenIds ids = new WrittenIds(article);
        Body body = new Body(article.text());
        String context = article.attributes().get(Names.PREFIX + Ld.CONTEXT);
        JsonNode kept = context == null ? null : JsonAttribute.value(context, KeptMembers.LIMITS);
        Terms terms = kept == null ? Terms.none() : Terms.ofContext(kept);
        boolean isUsable = kept != null
                && !(kept.isString() && Terms.isSchema(kept.stringValue()))
                && terms.isSchema()
                && terms.keeps(Names.ALL);
        sheet = new Sheet(out, losses, ids, isUsable ? terms : Terms.none(), body, new ReaderView(ids, body));
        node = new NodeOutput(sheet, article.attributes(), Names.ARTICLE_WITH_TEXT, "");
        if (isUsable && kept != null && JsonAttribute.of(kept).equals(context)) {
            node.kept().use(Ld.CONTEXT);
        }
    }

    static Writing<String> writing(Article article) {
        Losses losses = new Losses();
        String json = JacksonDocumentWriter.toString(out -> new DocumentWriter(article, out, losses).write());
        return Writing.of(ScriptText.escaped(json), losses.all());
    }

    private void write() {
        List<JsonNode> others = others();
        boolean isGraph = !article.speakers().isEmpty() || !article.meetings().isEmpty() || !others.isEmpty();
        out.writeStartObject();
        out.writeName(Ld.CONTEXT);
        if (node.kept().isUsed(Ld.CONTEXT)) {
            out.writeRawValue(article.attributes().get(Names.PREFIX + Ld.CONTEXT));
        } else {
            out.writeString(Names.SCHEMA);
        }
        if (isGraph) {
            out.writeName(Ld.GRAPH);
            out.writeStartArray();
            out.writeStartObject();
        }
        new ArticleWriter(article, node).write();
        out.writeEndObject();
        if (isGraph) {
            SpeakerWriter speakers = new SpeakerWriter(sheet);
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
        JsonNode kept = node.kept().get(Ld.GRAPH);
        if (!(kept instanceof ArrayNode) || kept.isEmpty()) {
            return List.of();
        }
        List<JsonNode> others = new ArrayList<>();
        for (JsonNode other : kept) {
            NodeType type = Ld.type(other);
            boolean isPart = type.isStatement()
                    ? sheet.reader().isStatement(other)
                    : type != NodeType.ARTICLE && type.isPart() && Entities.typeOf(other, type) != null;
            if (!other.isObject()
                    || isPart
                    || other.get(Ld.GRAPH) != null
                    || sheet.reader().isOwn(other)) {
                return List.of();
            }
            others.add(other);
        }
        node.kept().use(Ld.GRAPH);
        return others;
    }
}
