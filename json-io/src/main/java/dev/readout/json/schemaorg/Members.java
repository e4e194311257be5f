package dev.readout.json.schemaorg;

import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.internal.interchange.Pointers;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The members of one node: what the reader makes of them, and what is kept of them in attributes. */
final class Members {
    private final ObjectNode node;
    private final String place;
    private final Findings findings;
    private final Map<String, JsonNode> kept = new LinkedHashMap<>();

    Members(ObjectNode node, String place, Findings findings) {
        this.node = node;
        this.place = place;
        this.findings = findings;
    }

    ObjectNode node() {
        return node;
    }

    String place(String name) {
        return Pointers.member(place, name);
    }

    /** Returns what a member says; null if it is absent. What is not read exactly is kept. */
    <T> @Nullable T read(String name, Function<JsonNode, Parsed<T>> parser, Kind kind, String expected) {
        JsonNode raw = node.get(name);
        if (raw == null || Ld.elements(raw).isEmpty()) {
            return null;
        }
        Parsed<T> parsed = parser.apply(raw);
        if (!parsed.isExact()) {
            kept.put(name, raw);
        }
        if (parsed.value() == null) {
            findings.leaveOut(place(name), kind, "expected " + expected);
        }
        return parsed.value();
    }

    @Nullable
    String text(String name) {
        return read(name, Values::text, Kind.OTHER_TYPE, "a string");
    }

    /** Keeps the values of a member that are not accepted. */
    void keepOthers(String name, Predicate<JsonNode> accepts) {
        JsonNode value = node.get(name);
        if (value == null) {
            return;
        }
        List<JsonNode> others = new ArrayList<>(0);
        for (JsonNode element : Ld.elements(value)) {
            if (!accepts.test(element)) {
                others.add(element);
            }
        }
        if (!others.isEmpty()) {
            kept.put(name, Ld.value(others));
        }
    }

    void keep(String name, JsonNode value) {
        kept.put(name, value);
    }

    /**
     * Returns the attributes: what was kept, and all other members.
     *
     * @param own the names of the members that were read
     * @param link puts references for the nodes that have become parts of the article
     */
    Map<String, String> attributes(Set<String> own, UnaryOperator<JsonNode> link) {
        Map<String, String> attributes = new LinkedHashMap<>();
        node.forEachEntry((name, value) -> {
            JsonNode keep = own.contains(name) ? kept.get(name) : value;
            if (keep != null && !name.isBlank()) {
                attributes.put(Names.PREFIX + name, JsonAttribute.of(link.apply(keep)));
            }
        });
        kept.forEach((name, value) -> attributes.putIfAbsent(Names.PREFIX + name, JsonAttribute.of(link.apply(value))));
        return attributes;
    }
}
