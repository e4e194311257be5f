package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.article.Correction;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.schemaorg.Graph.Placed;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Speaker;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes an article of a document: visits all nodes that become parts of it, then makes the parts. */
final class ArticleReader {
    private final Findings findings;
    private final Graph graph;
    private final Entities entities;
    private final Article.Builder article = Article.builder();

    private ArticleReader(JsonNode document, Findings findings) {
        this.findings = findings;
        graph = Graph.of(document, findings);
        entities = new Entities(graph, findings);
    }

    /** Returns the article of a document. */
    static Reading<Article> read(JsonNode document, Findings findings) {
        Terms terms = Terms.of(document);
        if (!terms.isSchema()) {
            findings.doubt("", Kind.OTHER_CONTEXT, "expected a @context of schema.org");
        }
        Article article = new ArticleReader(terms.normalize(document), findings).read();
        return Reading.of(article, findings.all());
    }

    private Article read() {
        Placed main = graph.main();
        Members members = new Members(
                main == null ? JsonNodeFactory.instance.objectNode() : main.node(),
                main == null ? "" : main.place(),
                findings);
        Body body = new Body(ArticleText.text(members));
        StatementReader statements = new StatementReader(graph, entities, body, findings);
        ArticleVisitor visitor = new ArticleVisitor(graph, entities, statements, members, findings);
        visitor.visitTop(main);
        visitor.visitArticle();
        entities.visitReferences();
        EntityIds.assign(entities.all());

        SpeakerReader speakers = new SpeakerReader(entities, findings);
        Topics topics = new Topics(id -> graph.node(id, one -> !Ld.type(one).isPart()));
        MeetingReader meetings = new MeetingReader(graph, entities, speakers, topics, body, findings);
        article.text(body.text()).blocks(ArticleText.blocks(members, body));
        about(members, topics, visitor);
        for (Entity entity : entities.all()) {
            if (entity.type != NodeType.EVENT) {
                article.addSpeaker(speakers.speaker(entity));
            }
        }
        for (Entity entity : entities.all()) {
            if (entity.type == NodeType.EVENT) {
                article.addMeeting(meetings.meeting(entity));
            }
        }
        article.statements(statements.statements(speakers, meetings, topics)).topics(topics.all());
        properties(members, speakers);
        return article.attributes(attributes(members, visitor.others())).build();
    }

    /** Makes the topics. If the article is also about something else, or a topic is more than the model has, all are kept. */
    private void about(Members members, Topics topics, ArticleVisitor visitor) {
        List<JsonNode> whole = new ArrayList<>();
        boolean isExact = true;
        for (JsonNode element : Ld.elements(members.node().get("about"))) {
            Entity entity = visitor.entity(element, members.place("about"));
            if (entity != null) {
                whole.add(Ld.reference(Entities.reference(entity)));
                isExact = false;
                continue;
            }
            Parsed<Topic> topic = topics.visit(element);
            String ldId = Ld.id(element);
            ObjectNode node = ldId != null && Ld.isReference(element)
                    ? graph.node(ldId, one -> !Ld.type(one).isPart())
                    : null;
            whole.add(node == null ? element : node);
            isExact &= topic.isExact() && node == null;
        }
        if (!isExact) {
            members.keep("about", Ld.value(whole));
        }
    }

    private void properties(Members members, SpeakerReader speakers) {
        URI id = id(members);
        URI url = members.read("url", Values::uri, Kind.NOT_A_URI, "an absolute URI");
        JsonNode page = members.node().get("mainEntityOfPage");
        if (members.node().get("url") == null && page != null) {
            url = Values.uri(page).value();
        }
        article.id(id)
                .url(url)
                .language(members.read("inLanguage", Values::language, Kind.NOT_A_LANGUAGE, "a tag of BCP 47"))
                .published(members.read("datePublished", Values::when, Kind.NOT_A_DATE, "a date"))
                .modified(members.read("dateModified", Values::when, Kind.NOT_A_DATE, "a date"))
                .version(members.text("version"))
                .provenance(StatementReader.provenance(members));
        for (JsonNode author : Ld.elements(members.node().get("author"))) {
            Speaker speaker = speakers.speaker(author, NodeType.PERSON);
            if (speaker != null) {
                article.addAuthor(speaker);
            }
        }
        for (JsonNode publisher : Ld.elements(members.node().get("publisher"))) {
            if (speakers.speaker(publisher, NodeType.ORGANIZATION) instanceof Organization organization) {
                article.publisher(organization);
                break;
            }
        }
        List<Correction> corrections = members.read("correction", Parts::corrections, Kind.OTHER_TYPE, "a correction");
        if (corrections != null) {
            article.corrections(corrections);
        }
    }

    /** Returns the id, if it is an absolute URI. JSON-LD also allows others. */
    private static @Nullable URI id(Members members) {
        JsonNode value = members.node().get(Ld.ID);
        Parsed<URI> id = value == null ? Parsed.nothing() : Values.uri(value);
        if (value != null && !id.isExact()) {
            members.keep(Ld.ID, value);
        }
        return id.isExact() ? id.value() : null;
    }

    private Map<String, String> attributes(Members members, List<JsonNode> others) {
        JsonNode type = members.node().get(Ld.TYPE);
        if (type != null && !(type.isString() && type.stringValue().equals("NewsArticle"))) {
            members.keep(Ld.TYPE, type);
        }
        JsonNode context = graph.context();
        if (context != null && !(context.isString() && Terms.isSchema(context.stringValue()))) {
            members.keep(Ld.CONTEXT, context);
        }
        Map<String, String> attributes = members.attributes(
                members.node().get("articleBody") == null ? Names.ARTICLE_WITH_TEXT : Names.ARTICLE, entities::link);
        if (!others.isEmpty()) {
            attributes.put(
                    Names.PREFIX + Ld.GRAPH,
                    JsonAttribute.of(
                            entities.link(JsonNodeFactory.instance.arrayNode().addAll(others))));
        }
        return attributes;
    }
}
