package dev.readout.json.webannotation;

import dev.readout.json.internal.interchange.Pointers;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds the passage of a target: an IRI, a specific resource, or a set or choice of these. */
final class TargetAnchoring {
    private final SelectorAnchoring selectors;
    private final FragmentPositions fragments;
    private final Span all;
    private final Findings findings;

    TargetAnchoring(AnchoredText text, Findings findings) {
        this.findings = findings;
        all = new Span(0, text.length());
        selectors = new SelectorAnchoring(text, findings);
        fragments = text.fragments();
    }

    /** Returns where a target is, and adds the findings about it. */
    Anchored anchor(JsonNode target, String place) {
        if (target.isString()) {
            return ofIri(target.stringValue(), place);
        }
        JsonNode items = target.path("items");
        if (items.isArray() && !target.has("selector")) {
            return target.path("type").asString("").equals("Choice") ? choice(items, place) : together(items, place);
        }
        JsonNode selector = target.path("selector");
        if (selector.isMissingNode() || selector.isNull()) {
            String source = target.path("source").asString(target.path("id").asString(""));
            return ofIri(source, place);
        }
        Span span = selectors.select(selector, all, Pointers.member(place, "selector"));
        return span == null ? Anchored.LOST : Anchored.at(List.of(span));
    }

    private Anchored ofIri(String iri, String place) {
        int hash = iri.indexOf('#');
        if (hash < 0 || !iri.startsWith("char=", hash + 1)) {
            return Anchored.WHOLE;
        }
        Span span = fragments.span(iri.substring(hash + 1));
        if (span == null) {
            findings.leaveOut(place, Kind.IMPOSSIBLE, "expected characters of the text, found another range");
            return Anchored.LOST;
        }
        findings.note(place, Kind.UNCHECKED, "the position has no words that confirm it");
        return Anchored.at(List.of(span));
    }

    private Anchored choice(JsonNode items, String place) {
        Anchored first = Anchored.LOST;
        for (int i = 0; i < items.size(); i++) {
            Anchored item = anchor(items.get(i), Pointers.element(Pointers.member(place, "items"), i));
            if (item.isPassage()) {
                return item;
            }
            first = i == 0 ? item : first;
        }
        return first;
    }

    /** Returns one passage with the pieces of all items, in their order. */
    private Anchored together(JsonNode items, String place) {
        List<Span> pieces = new ArrayList<>();
        boolean isWhole = true;
        boolean isLost = false;
        for (int i = 0; i < items.size(); i++) {
            Anchored item = anchor(items.get(i), Pointers.element(Pointers.member(place, "items"), i));
            pieces.addAll(item.pieces());
            isWhole &= item.kind() == Anchored.Kind.WHOLE;
            isLost |= item.kind() == Anchored.Kind.LOST;
        }
        if (isWhole) {
            return Anchored.WHOLE;
        }
        return isLost || pieces.isEmpty() ? Anchored.LOST : Anchored.at(pieces);
    }
}
