package dev.readout.json.webannotation;

import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.speaker.Mention;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes annotations of the attributes that {@link ForeignAnnotations} made of them. */
final class ForeignMentions {
    private final AnchoredText text;
    private final DocumentLimits limits;

    ForeignMentions(AnchoredText text, DocumentLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** Returns how many mentions, from this one on, are targets of one annotation. */
    static int targets(List<Mention> mentions, int from) {
        int to = from + 1;
        while (to < mentions.size()
                && mentions.get(from).attributes().containsKey(ForeignAnnotations.TARGET)
                && mentions.get(to).attributes().containsKey(ForeignAnnotations.TARGET_OF)) {
            to++;
        }
        return to - from;
    }

    /** Returns the attributes of a mention that this package made. */
    static Map<String, String> attributes(Mention mention) {
        Map<String, String> attributes = new LinkedHashMap<>();
        mention.attributes().forEach((name, value) -> {
            if (name.startsWith(WebAnnotations.PREFIX)) {
                attributes.put(name, value);
            }
        });
        return attributes;
    }

    /**
     * Returns the annotation of mentions, or null if their attributes do not make a valid annotation with these targets and
     * these attributes.
     */
    @Nullable
    ObjectNode annotation(List<Mention> targets) {
        if (!targets.get(0).attributes().containsKey(ForeignAnnotations.TARGET)) {
            return null;
        }
        ObjectNode annotation = JsonNodeFactory.instance.objectNode();
        annotation.put("@context", Vocabulary.CONTEXT).put("type", "Annotation");
        ArrayNode all = annotation.arrayNode();
        for (Mention target : targets) {
            all.add(value(target.attributes().getOrDefault(ForeignAnnotations.TARGET, "")));
        }
        attributes(targets.get(0)).forEach((name, value) -> {
            if (name.equals(ForeignAnnotations.OTHER_TARGETS)) {
                value(value).forEach(all::add);
            } else if (!name.equals(ForeignAnnotations.TARGET)) {
                annotation.set(name.substring(WebAnnotations.PREFIX.length()), value(value));
            }
        });
        annotation.set("target", all.size() == 1 ? all.get(0) : all);
        return AnnotationRules.hold(annotation) && isReadAs(annotation, targets) ? annotation : null;
    }

    private boolean isReadAs(ObjectNode annotation, List<Mention> targets) {
        ObjectNode copy = annotation.deepCopy();
        Spelling.normalize(copy);
        if (!copy.equals(annotation) || OwnAnnotation.of("", copy) != null) {
            return false;
        }
        ForeignAnnotations again = new ForeignAnnotations(text, new Findings());
        again.add(copy, "");
        return keys(again.mentions()).equals(keys(targets));
    }

    private static List<Map.Entry<Passage, Map<String, String>>> keys(List<Mention> mentions) {
        List<Map.Entry<Passage, Map<String, String>>> keys = new ArrayList<>();
        for (Mention mention : mentions) {
            keys.add(Map.entry(mention.passage(), attributes(mention)));
        }
        return keys;
    }

    /** Returns the annotation that an attribute of the article has, or null if it is not a valid one without a passage. */
    @Nullable
    ObjectNode whole(String attribute) {
        if (!(value(attribute) instanceof ObjectNode annotation) || !AnnotationRules.hold(annotation)) {
            return null;
        }
        ObjectNode copy = annotation.deepCopy();
        Spelling.normalize(copy);
        if (!copy.equals(annotation) || OwnAnnotation.of("", copy) != null) {
            return null;
        }
        ForeignAnnotations again = new ForeignAnnotations(text, new Findings());
        again.add(copy, "");
        return again.wholes().equals(List.of(attribute)) ? annotation : null;
    }

    JsonNode value(String attribute) {
        return JsonAttribute.value(attribute, limits);
    }
}
