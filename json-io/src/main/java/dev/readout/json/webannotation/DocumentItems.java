package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.element;
import static dev.readout.json.internal.interchange.Pointers.member;

import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The annotations of a document, whatever its outermost value is: an annotation, a page, a collection, a list of these, or an
 * answer of Hypothesis' API.
 */
final class DocumentItems {
    /**
     * One annotation.
     *
     * @param isInCollection whether the context may be that of the collection or page around it
     */
    record Item(String place, ObjectNode annotation, boolean isInCollection) {}

    private final JsonReader in;
    private final Findings findings;
    private final List<Item> items = new ArrayList<>();
    private final Set<String> pages = new HashSet<>();
    private final Map<String, String> pagesElsewhere = new LinkedHashMap<>();
    private @Nullable ObjectNode collection;
    private @Nullable ObjectNode page;
    private boolean isStarted;

    private DocumentItems(JsonReader in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    static DocumentItems of(JsonNode document, JsonReader in, Findings findings) {
        DocumentItems items = new DocumentItems(in, findings);
        items.value(document, "", false);
        items.pagesElsewhere.forEach((iri, place) -> {
            if (!items.pages.contains(iri)) {
                findings.note(place, Kind.NOT_EMBEDDED, "the page is not in the document: " + iri);
            }
        });
        return items;
    }

    List<Item> items() {
        return items;
    }

    /** Returns what the attribute for the collection keeps, or null if there is nothing to keep. */
    @Nullable
    ObjectNode collection() {
        return collection == null ? null : Containers.kept(collection, items.size());
    }

    /** Returns what the attribute for the first page keeps, or null if there is nothing to keep. */
    @Nullable
    ObjectNode page() {
        return page == null ? null : Containers.kept(page, items.size());
    }

    private void value(JsonNode value, String place, boolean isInside) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(value.get(i), element(place, i), isInside);
            }
        } else if (value instanceof ObjectNode object) {
            object(object, place, isInside);
        } else {
            findings.leaveOut(place, Kind.UNKNOWN, "expected an annotation, found " + AnnotationRules.found(value));
        }
    }

    private void object(ObjectNode object, String place, boolean isInside) {
        if (Containers.isOfType(object, "AnnotationCollection")) {
            collection(object, place);
        } else if (Containers.isOfType(object, "AnnotationPage")) {
            page(object, place, isInside);
        } else if (object.path("@graph").isArray()) {
            value(object.path("@graph"), member(place, "@graph"), true);
        } else if (object.path("rows").isArray()) {
            value(object.path("rows"), member(place, "rows"), isInside);
        } else {
            if (items.size() == in.limits().elements()) {
                throw in.near(place, in.limits().elementsExceeded("annotations"));
            }
            items.add(new Item(place, object, isInside));
        }
    }

    private void collection(ObjectNode object, String place) {
        context(object, place, false);
        if (!isStarted) {
            isStarted = true;
            collection = object;
        }
        JsonNode first = object.path("first");
        if (first instanceof ObjectNode embedded) {
            page(embedded, member(place, "first"), true);
        } else if (first.isString()) {
            pagesElsewhere.put(first.stringValue(), member(place, "first"));
        }
        if (object.path("items").isArray()) {
            value(object.path("items"), member(place, "items"), true);
        }
    }

    private void page(ObjectNode object, String place, boolean isInside) {
        context(object, place, isInside);
        if (page == null) {
            page = object;
        }
        pages.add(object.path("id").asString(""));
        if (object.path("items").isArray()) {
            value(object.path("items"), member(place, "items"), true);
        } else {
            findings.doubt(place, Kind.INVALID, "expected a list of items, found none");
        }
        JsonNode next = object.path("next");
        if (next instanceof ObjectNode embedded) {
            page(embedded, member(place, "next"), true);
        } else if (next.isString()) {
            pagesElsewhere.put(next.stringValue(), member(place, "next"));
        }
    }

    private void context(ObjectNode object, String place, boolean isInside) {
        if (!isInside && !object.path("@context").toString().contains(Vocabulary.CONTEXT)) {
            findings.doubt(
                    place, Kind.INVALID, "expected the context " + Vocabulary.CONTEXT + ", found another or none");
        }
    }
}
