package dev.readout.json.schemaorg;

import dev.readout.json.internal.interchange.Pointers;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The nodes of a document: those at its top, wherever it lists them, and all that have an id. */
final class Graph {
    /** A node and its place in the document. */
    record Placed(ObjectNode node, String place) {}

    private final List<Placed> top = new ArrayList<>();
    private final Map<String, List<ObjectNode>> byId = new HashMap<>();
    private final Findings findings;
    private @Nullable JsonNode context;

    private Graph(Findings findings) {
        this.findings = findings;
    }

    static Graph of(JsonNode document, Findings findings) {
        Graph graph = new Graph(findings);
        graph.addTop(document, "");
        graph.index(document);
        return graph;
    }

    private void addTop(JsonNode value, String place) {
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                addTop(list.get(i), Pointers.element(place, i));
            }
        } else if (value instanceof ObjectNode object) {
            JsonNode ownContext = object.remove(Ld.CONTEXT);
            context = context == null ? ownContext : context;
            JsonNode graph = object.get(Ld.GRAPH);
            if (graph == null) {
                top.add(new Placed(object, place));
                return;
            }
            ObjectNode own =
                    JsonNodeFactory.instance.objectNode().setAll(object).without(Ld.GRAPH);
            if (own.size() > 1 || (own.size() == 1 && own.get(Ld.ID) == null)) {
                top.add(new Placed(own, place));
            }
            addTop(graph, Pointers.member(place, Ld.GRAPH));
        } else if (!value.isNull()) {
            findings.leaveOut(place, Kind.OTHER_TYPE, "expected a node, found " + value.getNodeType());
        }
    }

    private void index(JsonNode value) {
        if (value instanceof ObjectNode object) {
            JsonNode ownContext = object.get(Ld.CONTEXT);
            if (ownContext != null && ownContext.isString() && Terms.isSchema(ownContext.stringValue())) {
                object.remove(Ld.CONTEXT);
            }
            String id = Ld.id(object);
            if (id != null && object.size() > 1 && object.get(Ld.GRAPH) == null) {
                byId.computeIfAbsent(id, key -> new ArrayList<>(1)).add(object);
            }
            object.forEachEntry((name, member) -> index(member));
        } else if (value instanceof ArrayNode) {
            value.forEach(this::index);
        }
    }

    /** Returns the first context of the document; null if it has none. */
    @Nullable
    JsonNode context() {
        return context;
    }

    List<Placed> top() {
        return top;
    }

    /** Returns the first article at the top of the document, or else the first one inside another node. */
    @Nullable
    Placed main() {
        for (Placed node : top) {
            if (Ld.type(node.node()) == NodeType.ARTICLE) {
                return node;
            }
        }
        for (Placed node : top) {
            Placed inner = firstArticle(node.node(), node.place());
            if (inner != null) {
                return inner;
            }
        }
        findings.leaveOut("", Kind.NO_ARTICLE, "expected a news article, found none");
        return null;
    }

    /** Returns the first article anywhere in the document; null if there is none. */
    private static @Nullable Placed firstArticle(JsonNode value, String place) {
        if (value instanceof ObjectNode object) {
            if (Ld.type(object) == NodeType.ARTICLE && object.size() > 2) {
                return new Placed(object, place);
            }
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                Placed found = firstArticle(member.getValue(), Pointers.member(place, member.getKey()));
                if (found != null) {
                    return found;
                }
            }
        } else if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                Placed found = firstArticle(list.get(i), Pointers.element(place, i));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Returns all that the document says about the nodes with an id and a type; null if it says nothing. */
    @Nullable
    ObjectNode node(String id, Predicate<ObjectNode> type) {
        List<ObjectNode> found = new ArrayList<>(1);
        for (ObjectNode node : byId.getOrDefault(id, List.of())) {
            if (type.test(node)) {
                found.add(node);
            }
        }
        return found.isEmpty() ? null : merged(found);
    }

    /** Returns one node that has the members of all. A member that differs has the values of all. */
    static ObjectNode merged(List<ObjectNode> nodes) {
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        Map<String, Set<JsonNode>> values = new LinkedHashMap<>();
        Map<String, JsonNode> only = new LinkedHashMap<>();
        for (ObjectNode node : nodes) {
            node.forEachEntry((name, value) -> {
                JsonNode before = only.putIfAbsent(name, value);
                if (before != null && !before.equals(value)) {
                    values.computeIfAbsent(name, key -> new LinkedHashSet<>(Ld.elements(before)))
                            .addAll(Ld.elements(value));
                }
            });
        }
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        only.forEach((name, value) -> {
            Set<JsonNode> all = values.get(name);
            merged.set(name, all == null ? value : Ld.value(List.copyOf(all)));
        });
        return merged;
    }
}
