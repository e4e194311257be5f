package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.element;
import static dev.readout.json.internal.interchange.Pointers.member;

import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.speaker.Mention;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What annotations of others become: a mention for each target that is a passage, with the members as attributes; an attribute
 * of the article, if no target is a passage.
 */
final class ForeignAnnotations {
    /** The attribute of the article with a whole annotation; its number follows. */
    static final String ANNOTATION = WebAnnotations.PREFIX + "annotation.";

    static final String TARGET = WebAnnotations.PREFIX + "target";
    /** The targets of the annotation that are not passages. */
    static final String OTHER_TARGETS = WebAnnotations.PREFIX + "otherTargets";
    /** The mention is another target of the annotation that the mention before it is of. Its value is the annotation's id. */
    static final String TARGET_OF = WebAnnotations.PREFIX + "targetOf";

    private final Text text;
    private final TargetAnchoring anchoring;
    private final List<Mention> mentions = new ArrayList<>();
    // Those of annotations of this package are among them, because the order of all is kept.
    private final BitSet ofOwn = new BitSet();
    private final List<String> wholes = new ArrayList<>();

    ForeignAnnotations(AnchoredText text, Findings findings) {
        this.text = text.text();
        this.anchoring = new TargetAnchoring(text, findings);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Returns the annotations without a passage, as the values of attributes. */
    List<String> wholes() {
        return wholes;
    }

    /** Adds a mention of an annotation of this package. */
    void add(Mention mention) {
        ofOwn.set(mentions.size());
        mentions.add(mention);
    }

    /** Returns the mentions of annotations of others. */
    List<Mention> mentionsOfOthers() {
        List<Mention> others = new ArrayList<>();
        for (int i = ofOwn.nextClearBit(0); i < mentions.size(); i = ofOwn.nextClearBit(i + 1)) {
            others.add(mentions.get(i));
        }
        return others;
    }

    /** Adds an annotation. */
    void add(ObjectNode annotation, String place) {
        JsonNode target = annotation.path("target");
        String at = member(place, "target");
        JsonNode all = target;
        if (isIndependents(target)) {
            all = target.path("items");
            at = member(at, "items");
        }
        List<Mention.Builder> found = new ArrayList<>(1);
        ArrayNode others = annotation.arrayNode();
        int count = all.isArray() ? all.size() : 1;
        for (int i = 0; i < count; i++) {
            JsonNode one = all.isArray() ? all.get(i) : all;
            Anchored anchored = anchoring.anchor(one, all.isArray() ? element(at, i) : at);
            if (anchored.isPassage()) {
                found.add(Mention.builder()
                        .passage(text.passage(anchored.pieces()))
                        .putAttribute(TARGET, JsonAttribute.of(one)));
            } else {
                others.add(one);
            }
        }
        if (found.isEmpty()) {
            wholes.add(withoutListsOfOne(annotation).toString());
            return;
        }
        attributes(annotation, others).forEach(found.get(0)::putAttribute);
        String id = annotation.path("id").asString("");
        for (int i = 0; i < found.size(); i++) {
            mentions.add((i == 0 ? found.get(i) : found.get(i).putAttribute(TARGET_OF, id)).build());
        }
    }

    private static boolean isIndependents(JsonNode target) {
        return target.isObject()
                && target.size() == 2
                && target.path("type").asString("").equals("Independents")
                && target.path("items").isArray();
    }

    /** A list of one is the same as its element, and the schemas of the standard accept only the element everywhere. */
    private static boolean isListOfOne(JsonNode value) {
        return value.isArray() && value.size() == 1;
    }

    private static ObjectNode withoutListsOfOne(ObjectNode annotation) {
        ObjectNode same = annotation;
        for (String name : new String[] {"body", "target"}) {
            if (isListOfOne(annotation.path(name))) {
                same = same.deepCopy();
                same.set(name, annotation.path(name).get(0));
            }
        }
        return same;
    }

    private static Map<String, String> attributes(ObjectNode annotation, ArrayNode others) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : annotation.properties()) {
            String name = member.getKey();
            JsonNode value = member.getValue();
            boolean isUsual = name.equals("target")
                    || (name.equals("@context") && value.asString("").equals(Vocabulary.CONTEXT))
                    || (name.equals("type") && value.asString("").equals("Annotation"));
            if (!isUsual) {
                attributes.put(
                        WebAnnotations.PREFIX + name,
                        JsonAttribute.of(name.equals("body") && isListOfOne(value) ? value.get(0) : value));
            }
        }
        if (!others.isEmpty()) {
            attributes.put(OTHER_TARGETS, others.toString());
        }
        return attributes;
    }
}
