package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.member;

import dev.readout.json.internal.interchange.JsonTree;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Places the passages of native JSON again, in a text that may be another version of the article. */
final class BodyRepair {
    private static final List<String> PASSAGES = List.of("mention", "passage");

    private final AnchoredText text;
    private final SelectorAnchoring anchoring;
    private final Findings findings;
    private final DocumentLimits limits;
    private boolean hasMoved;

    BodyRepair(AnchoredText text, Findings findings, DocumentLimits limits) {
        this.text = text;
        this.findings = findings;
        this.limits = limits;
        this.anchoring = new SelectorAnchoring(text, findings);
    }

    /** Returns a statement with its passages in the text, or null if it does not have all of them there, or is not JSON. */
    @Nullable
    String statement(String json, String place) {
        JsonNode tree = tree(json, place);
        if (tree == null || !isPlaced(tree, member(place, "body"))) {
            return null;
        }
        return tree.toString();
    }

    /** Returns an article without the parts whose passages are not in the text, or null if it is not JSON. */
    @Nullable
    String article(String json, String place) {
        JsonNode tree = tree(json, place);
        if (!(tree instanceof ObjectNode article)) {
            return null;
        }
        String at = member(place, "body");
        leaveOutOrphans(article, at);
        if (hasMoved && article.has("blocks")) {
            article.remove("blocks");
            findings.leaveOut(at, Kind.ORPHAN, "the blocks have no words, so they cannot be placed in another text");
        }
        return article.toString();
    }

    private @Nullable JsonNode tree(String json, String place) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            JsonReader in = new JsonReader(DocumentBytes.of(bytes, 0, bytes.length, limits), limits);
            return in.document("value", () -> JsonTree.read(in));
        } catch (RefusedDocumentException e) {
            findings.doubt(member(place, "body"), Kind.CONTRADICTION, "the body is not JSON: " + e.problem());
            return null;
        }
    }

    private void leaveOutOrphans(JsonNode value, String place) {
        if (value instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                JsonNode element = list.get(i);
                if ((element.isArray() || element.has("passage")) && !isPlaced(element, place)) {
                    list.remove(i);
                } else {
                    leaveOutOrphans(element, place);
                }
            }
        } else if (value instanceof ObjectNode object) {
            for (String name : PASSAGES) {
                JsonNode passage = object.path(name);
                if (passage.isArray() && !isPlaced(passage, place)) {
                    object.remove(name);
                }
            }
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                leaveOutOrphans(member.getValue(), place);
            }
        }
    }

    /** Places all pieces in a value, and returns whether each one is in the text. */
    private boolean isPlaced(JsonNode value, String place) {
        boolean holds = true;
        if (value instanceof ObjectNode object && object.path("exact").isString() && object.has("start")) {
            holds = isPiecePlaced(object, place);
        } else if (value.isContainer()) {
            for (JsonNode part : value) {
                holds &= isPlaced(part, place);
            }
        }
        return holds;
    }

    private boolean isPiecePlaced(ObjectNode piece, String place) {
        String exact = piece.path("exact").stringValue();
        if (piece.path("start").canConvertToInt()
                && piece.path("end").canConvertToInt()
                && text.has(
                        exact, piece.path("start").intValue(), piece.path("end").intValue())) {
            return true;
        }
        hasMoved = true;
        ArrayNode selectors = piece.arrayNode();
        selectors.add(piece.objectNode().put("type", "TextQuoteSelector").put("exact", exact));
        selectors.add(piece.deepCopy().put("type", "TextPositionSelector"));
        Span span = anchoring.select(selectors, new Span(0, text.length()), place);
        if (span == null) {
            return false;
        }
        piece.put("start", span.start()).put("end", span.end());
        piece.put("exact", text.text().slice(span));
        return true;
    }
}
