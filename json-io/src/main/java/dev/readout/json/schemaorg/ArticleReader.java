package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.format.EnumWords;
import dev.readout.json.internal.interchange.Ids;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.schemaorg.Graph.Placed;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Speaker;
import dev.readout.text.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private final List<JsonNode> others = new ArrayList<>();
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
        Placed main = main();
        Members members = new Members(
                main == null ? JsonNodeFactory.instance.objectNode() : main.node(),
                main == null ? "" : main.place(),
                findings);
        Body body = new Body(text(members));
        StatementReader statements = new StatementReader(graph, entities, body, findings);
        visitTop(main, members, statements);
        visitArticle(members, statements);
        entities.visitReferences();
        assignIds();

        SpeakerReader speakers = new SpeakerReader(entities, findings);
        Topics topics = new Topics(id -> graph.node(id, one -> !Ld.type(one).isPart()));
        MeetingReader meetings = new MeetingReader(graph, entities, speakers, topics, body, findings);
        article.text(body.text()).blocks(blocks(members, body));
        about(members, topics);
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
        return article.attributes(attributes(members)).build();
    }

    /** Returns the first article at the top of the document, or else the first one inside another node. */
    private @Nullable Placed main() {
        for (Placed node : graph.top()) {
            if (Ld.type(node.node()) == NodeType.ARTICLE) {
                return node;
            }
        }
        for (Placed node : graph.top()) {
            Placed inner = Graph.firstArticle(node.node(), node.place());
            if (inner != null) {
                return inner;
            }
        }
        findings.leaveOut("", Kind.NO_ARTICLE, "expected a news article, found none");
        return null;
    }

    private static Text text(Members members) {
        String name = members.node().get("articleBody") == null ? "text" : "articleBody";
        JsonNode value = members.node().get(name);
        if (value == null) {
            return Text.of("");
        }
        if (isNoText(value)) {
            members.keep(name, value);
            members.read(name, Values::text, Kind.OTHER_TYPE, "a string");
        }
        return Text.of(value.isString() ? value.stringValue() : paragraphs(value));
    }

    private static String paragraphs(JsonNode value) {
        StringBuilder text = new StringBuilder();
        for (JsonNode element : Ld.elements(value)) {
            String string = Ld.string(element);
            if (string != null) {
                text.append(text.length() == 0 || string.isEmpty() ? "" : "\n\n")
                        .append(string);
            }
        }
        return text.toString();
    }

    static boolean isNoText(JsonNode value) {
        return !value.isNull() && Ld.elements(value).stream().allMatch(element -> Ld.string(element) == null);
    }

    /** Visits speakers and meetings first, in the order in which the writer lists them. */
    private void visitTop(@Nullable Placed main, Members members, StatementReader statements) {
        List<Placed> notEntities = new ArrayList<>();
        for (Placed placed : graph.top()) {
            NodeType type = Ld.type(placed.node());
            boolean isEntity = (type.isSpeaker() || type == NodeType.EVENT)
                    && entities.visit(placed.node(), placed.place(), type) != null;
            if (!isEntity && (main == null || !placed.place().equals(main.place()))) {
                notEntities.add(placed);
            }
        }
        members.keepOthers("hasPart", part -> statements.visit(part, members.place("hasPart")));
        for (Placed placed : notEntities) {
            if (!Ld.type(placed.node()).isStatement() || !statements.visit(placed.node(), placed.place())) {
                others.add(placed.node());
                report(placed);
            }
        }
    }

    private void report(Placed other) {
        NodeType type = Ld.type(other.node());
        if (type == NodeType.ARTICLE) {
            findings.doubt(other.place(), Kind.ANOTHER_ARTICLE, "expected one article, found another one");
        } else if (type.isSpeaker()) {
            findings.leaveOut(other.place(), Kind.MISSING, "expected a name, found none");
        } else if (!type.isStatement()) {
            findings.doubt(
                    other.place(),
                    Kind.NOT_AN_ARTICLE,
                    "expected an article or a part of it, found " + Ld.types(other.node()));
        }
    }

    private void visitArticle(Members members, StatementReader statements) {
        members.keepOthers("author", author -> isSpeaker(author, members.place("author"), NodeType.PERSON));
        boolean[] isSet = {false};
        members.keepOthers("publisher", publisher -> {
            Entity entity =
                    isSet[0] ? null : entities.visit(publisher, members.place("publisher"), NodeType.ORGANIZATION);
            boolean accepts = entity != null && entity.type == NodeType.ORGANIZATION && !entity.isGroup();
            isSet[0] |= accepts;
            return accepts;
        });
        for (JsonNode about : Ld.elements(members.node().get("about"))) {
            entity(about, members.place("about"));
        }
        members.keepOthers("mentions", mention -> {
            Entity entity = entity(mention, members.place("mentions"));
            return (entity != null && entity.type == NodeType.EVENT)
                    || statements.visit(mention, members.place("mentions"));
        });
        members.keepOthers("citation", cited -> statements.visit(cited, members.place("citation")));
    }

    private boolean isSpeaker(JsonNode value, String place, NodeType expected) {
        Entity entity = entities.visit(value, place, expected);
        if (entity == null) {
            findings.leaveOut(place, Kind.MISSING, "expected a name, or a node that has one");
        }
        return entity != null && entity.type != NodeType.EVENT;
    }

    /** Returns the entity that a node says it is; null if it says that it is something else. */
    private @Nullable Entity entity(JsonNode value, String place) {
        String ldId = Ld.id(value);
        JsonNode node =
                ldId == null ? value : graph.node(ldId, one -> Ld.type(one).isPart());
        NodeType type = node == null ? NodeType.OTHER : Ld.type(node);
        return type.isSpeaker() || type == NodeType.EVENT ? entities.visit(value, place, type) : null;
    }

    private void assignIds() {
        Ids ofSpeakers = new Ids();
        Ids ofMeetings = new Ids();
        for (Entity entity : entities.all()) {
            String id = Fragments.idOf(entity.ldId);
            for (JsonNode identifier : Ld.elements(entity.node().get("identifier"))) {
                id = id == null ? SpeakerReader.readoutId(identifier) : id;
            }
            if (id != null && (entity.type == NodeType.EVENT ? ofMeetings : ofSpeakers).take(id)) {
                entity.id = id;
            }
        }
        for (Entity entity : entities.all()) {
            if (entity.id.isEmpty()) {
                JsonNode name = entity.node().get(entity.isGroup() ? "description" : "name");
                entity.id = (entity.type == NodeType.EVENT ? ofMeetings : ofSpeakers)
                        .ofName(
                                name == null
                                        ? SpeakerReader.givenAndFamilyName(entity.node())
                                        : Values.text(name).value(),
                                EnumWords.word(entity.type));
            }
        }
    }

    private static List<Block> blocks(Members members, Body body) {
        Map<Block.Kind, String> named = new EnumMap<>(Block.Kind.class);
        Body.NAMED_BLOCKS.forEach((kind, name) -> {
            String words = members.text(name);
            if (words != null) {
                named.put(kind, words);
            }
        });
        List<Block> blocks = body.blocks(named);
        named.keySet().forEach(kind -> {
            String name = Body.NAMED_BLOCKS.getOrDefault(kind, "");
            if (blocks.stream().noneMatch(block -> block.kind() == kind)) {
                members.keep(name, members.node().get(name));
            }
        });
        return blocks;
    }

    /** Makes the topics. If the article is also about something else, or a topic is more than the model has, all are kept. */
    private void about(Members members, Topics topics) {
        List<JsonNode> whole = new ArrayList<>();
        boolean isExact = true;
        for (JsonNode element : Ld.elements(members.node().get("about"))) {
            Entity entity = entity(element, members.place("about"));
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

    private Map<String, String> attributes(Members members) {
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
