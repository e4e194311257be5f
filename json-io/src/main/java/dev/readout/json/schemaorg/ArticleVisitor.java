package dev.readout.json.schemaorg;

import dev.readout.json.schemaorg.Graph.Placed;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Visits the nodes of a document that become parts of the article, and collects the others. */
final class ArticleVisitor {
    private final Graph graph;
    private final Entities entities;
    private final StatementReader statements;
    private final Members members;
    private final Findings findings;
    private final List<JsonNode> others = new ArrayList<>();

    /**
     * Creates a visitor.
     *
     * @param members the members of the node of the article
     */
    ArticleVisitor(Graph graph, Entities entities, StatementReader statements, Members members, Findings findings) {
        this.graph = graph;
        this.entities = entities;
        this.statements = statements;
        this.members = members;
        this.findings = findings;
    }

    /** Returns the nodes at the top of the document that are not parts of the article. */
    List<JsonNode> others() {
        return others;
    }

    /** Visits speakers and meetings first, in the order in which the writer lists them. */
    void visitTop(@Nullable Placed main) {
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

    void visitArticle() {
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
    @Nullable
    Entity entity(JsonNode value, String place) {
        String ldId = Ld.id(value);
        JsonNode node =
                ldId == null ? value : graph.node(ldId, one -> Ld.type(one).isPart());
        NodeType type = node == null ? NodeType.OTHER : Ld.type(node);
        return type.isSpeaker() || type == NodeType.EVENT ? entities.visit(value, place, type) : null;
    }
}
