package dev.readout.json.schemaorg;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The types and properties of schema.org's release file, and what a document uses against them. */
final class Vocabulary {
    private static final String PREFIX = "schema:";

    private final Map<String, Set<String>> superTypes = new HashMap<>();
    private final Map<String, Set<String>> domains = new HashMap<>();
    private final Map<String, Set<String>> ranges = new HashMap<>();
    private final Map<String, JsonNode> nodes = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    static Vocabulary read() throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        JsonNode release = new JsonMapper()
                .readTree(SchemaOrgFiles.folder()
                        .resolve("schemaorg-all-https.jsonld")
                        .toFile());
        for (JsonNode term : release.get("@graph")) {
            String name = term.get("@id").stringValue().replace(PREFIX, "");
            if (term.get("schema:domainIncludes") != null) {
                vocabulary.domains.put(name, ids(term.get("schema:domainIncludes")));
                vocabulary.ranges.put(name, ids(term.get("schema:rangeIncludes")));
            } else {
                vocabulary.superTypes.put(name, ids(term.get("rdfs:subClassOf")));
            }
        }
        return vocabulary;
    }

    private static Set<String> ids(JsonNode references) {
        Set<String> ids = new HashSet<>();
        Ld.elements(references)
                .forEach(reference -> ids.add(reference.get("@id").stringValue().replace(PREFIX, "")));
        return ids;
    }

    boolean isArticle(String type) {
        return all(List.of(type)).contains("Article");
    }

    Set<String> types() {
        return superTypes.keySet();
    }

    /** Returns the types and all that they are subtypes of. */
    private Set<String> all(List<String> types) {
        Set<String> all = new HashSet<>();
        ArrayDeque<String> next = new ArrayDeque<>(types);
        while (!next.isEmpty()) {
            String type = next.pop();
            if (all.add(type)) {
                next.addAll(superTypes.getOrDefault(type, Set.of()));
            }
        }
        return all;
    }

    /** Returns what a document has that the vocabulary does not have. */
    List<String> faults(JsonNode document) {
        faults.clear();
        nodes.clear();
        index(document);
        for (JsonNode node : document.get("@graph") == null ? List.of(document) : Ld.elements(document.get("@graph"))) {
            check(node, "");
        }
        return List.copyOf(faults);
    }

    private void index(JsonNode value) {
        if (Ld.id(value) != null && value.get("@type") != null) {
            nodes.putIfAbsent(value.get("@id").stringValue(), value);
        }
        value.forEach(this::index);
    }

    /**
     * Checks a node.
     *
     * @param through the property that a role stands in for
     */
    private void check(JsonNode node, String through) {
        List<String> types = Ld.types(node);
        types.stream().filter(type -> !superTypes.containsKey(type)).forEach(type -> faults.add("no type " + type));
        Set<String> all = all(types);
        node.forEachEntry((name, value) -> {
            if (name.startsWith("@")) {
                return;
            }
            if (!domains.containsKey(name)) {
                faults.add("no property " + name);
                return;
            }
            boolean isInner = all.contains("Role") && name.equals(through);
            if (!isInner && domains.getOrDefault(name, Set.of()).stream().noneMatch(all::contains)) {
                faults.add(name + " is not a property of " + types);
            }
            Ld.elements(value).forEach(element -> range(name, element, isInner));
        });
    }

    private void range(String name, JsonNode value, boolean isInner) {
        Set<String> range = ranges.getOrDefault(name, Set.of());
        if (!value.isObject()) {
            Set<String> literals = Set.of("Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean");
            if (range.stream().noneMatch(literals::contains)) {
                faults.add(name + " takes no " + value);
            }
            boolean isDate = range.stream().allMatch(type -> type.equals("Date") || type.equals("DateTime"));
            if (isDate
                    && !value.stringValue()
                            .matches("-?\\d{4}(-\\d\\d(-\\d\\d(T[0-9:]{8}(Z|[+-]\\d\\d:\\d\\d)?)?)?)?")) {
                faults.add(name + " takes no " + value);
            }
            if (range.equals(Set.of("Date")) && value.stringValue().contains("T")) {
                faults.add(name + " takes only dates, not " + value);
            }
            return;
        }
        JsonNode node = value.get("@type") == null && Ld.id(value) != null ? nodes.get(Ld.id(value)) : value;
        if (node == null) {
            faults.add(name + " refers to nothing: " + value);
            return;
        }
        Set<String> types = all(Ld.types(node));
        if (types.contains("Role") && !isInner) {
            check(value, name);
        } else {
            if (range.stream().noneMatch(types::contains)) {
                faults.add(name + " takes no " + types);
            }
            check(value.get("@type") == null ? new JsonMapper().createObjectNode() : value, "");
        }
    }
}
