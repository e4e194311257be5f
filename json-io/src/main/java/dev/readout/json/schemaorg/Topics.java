package dev.readout.json.schemaorg;

import dev.readout.json.internal.interchange.Ids;
import dev.readout.metadata.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The topics of a document: what nodes are about, if it is not a speaker or an event. */
final class Topics {
    static final String TYPE = "DefinedTerm";
    private static final Set<String> OWN = Set.of(Ld.TYPE, Ld.ID, "name", "sameAs");

    private final Function<String, @Nullable ObjectNode> nodes;
    private final Map<String, Topic> byKey = new HashMap<>();
    private final List<Topic> all = new ArrayList<>();
    private final Ids ids = new Ids();

    /**
     * Creates an empty list.
     *
     * @param nodes returns the node with an id
     */
    Topics(Function<String, @Nullable ObjectNode> nodes) {
        this.nodes = nodes;
    }

    List<Topic> all() {
        return all;
    }

    /** Returns the topic of a value, which is new if nothing said so before. */
    Parsed<Topic> visit(JsonNode value) {
        String label = Ld.string(value);
        if (label != null) {
            return Entities.isName(label)
                    ? Parsed.roughly(topic("label " + label, null, label, List.of()))
                    : Parsed.nothing();
        }
        String ldId = Ld.id(value);
        Topic known = ldId == null ? null : byKey.get(ldId);
        if (known != null) {
            return new Parsed<>(known, Ld.isReference(value));
        }
        ObjectNode node = ldId != null && Ld.isReference(value) ? nodes.apply(ldId) : object(value);
        if (node == null || node.get("name") == null || Ld.type(node).isPart()) {
            return Parsed.nothing();
        }
        Parsed<String> name = Values.text(node.get("name"));
        if (name.value() == null) {
            return Parsed.nothing();
        }
        JsonNode same = node.get("sameAs");
        Parsed<List<URI>> sameAs = same == null ? Parsed.exact(List.of()) : Values.uris(same);
        String id = Fragments.idOf(ldId);
        Topic topic = topic(
                ldId == null ? "label " + name.value() : ldId,
                id,
                name.value(),
                sameAs.value() == null ? List.of() : sameAs.value());
        boolean isExact = (ldId == null || !Ld.isReference(value))
                && name.isExact()
                && sameAs.isExact()
                && topic.id().equals(id)
                && OWN.containsAll(node.propertyNames())
                && node.path(Ld.TYPE).isString()
                && node.path(Ld.TYPE).stringValue().equals(TYPE);
        return new Parsed<>(topic, isExact);
    }

    private static @Nullable ObjectNode object(JsonNode value) {
        return value instanceof ObjectNode object ? object : null;
    }

    private Topic topic(String key, @Nullable String id, String label, List<URI> sameAs) {
        return byKey.computeIfAbsent(key, k -> {
            String taken = id != null && ids.take(id) ? id : ids.ofName(label, "topic");
            Topic topic = Topic.builder().id(taken).label(label).sameAs(sameAs).build();
            all.add(topic);
            return topic;
        });
    }
}
