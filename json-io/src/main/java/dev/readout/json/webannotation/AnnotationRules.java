package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.element;
import static dev.readout.json.internal.interchange.Pointers.member;

import dev.readout.internal.Require;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * What the model says that an annotation must be (sections 3.1 to 3.3). The rules for bodies and targets are those of {@link
 * ResourceRules}.
 */
final class AnnotationRules {
    /** The members that are one date and time. */
    private static final String[] TIMES = {"created", "modified", "generated"};

    private final BiConsumer<String, String> onFault;
    private final ResourceRules resources;

    /**
     * Makes the rules.
     *
     * @param onFault is called with the place and the problem of each fault
     */
    AnnotationRules(BiConsumer<String, String> onFault) {
        this.onFault = onFault;
        this.resources = new ResourceRules(onFault);
    }

    /** Returns whether an annotation has no fault. */
    static boolean hold(JsonNode annotation) {
        boolean[] isFaulty = {false};
        new AnnotationRules((place, problem) -> isFaulty[0] = true).check(annotation, "");
        return !isFaulty[0];
    }

    /** Checks an annotation. */
    void check(JsonNode annotation, String place) {
        context(annotation.path("@context"), member(place, "@context"));
        JsonNode id = annotation.path("id");
        if (!ResourceRules.isOneUri(id)) {
            onFault.accept(member(place, "id"), "expected one absolute URI, found " + found(id));
        }
        type(annotation, place);
        for (String time : TIMES) {
            ResourceRules.time(annotation, time, place, onFault);
        }
        resources.uris(annotation, place);
        agents(annotation, "creator", place);
        agents(annotation, "generator", place);
        bodies(annotation, place);
        targets(annotation, place);
        if (!annotation.has("stylesheet")
                && (hasStyle(annotation.path("body")) || hasStyle(annotation.path("target")))) {
            onFault.accept(member(place, "stylesheet"), "expected a style sheet for the style classes, found none");
        }
    }

    /** Returns whether a body or target, or an item of one, has a style class (section 4.4). */
    private static boolean hasStyle(JsonNode resource) {
        boolean has = resource.has("styleClass");
        for (JsonNode part : resource.isArray() ? resource : resource.path("items")) {
            has |= hasStyle(part);
        }
        return has;
    }

    private void context(JsonNode context, String place) {
        boolean isKnown = isText(context, Vocabulary.CONTEXT);
        for (int i = 0; i < context.size() && context.isArray(); i++) {
            isKnown |= isText(context.get(i), Vocabulary.CONTEXT);
        }
        if (!isKnown) {
            onFault.accept(place, "expected the context " + Vocabulary.CONTEXT + ", found " + found(context));
        }
    }

    private void type(JsonNode annotation, String place) {
        JsonNode type = annotation.path("type");
        boolean isAnnotation = isText(type, "Annotation");
        for (int i = 0; i < type.size() && type.isArray(); i++) {
            isAnnotation |= isText(type.get(i), "Annotation");
        }
        if (!isAnnotation) {
            onFault.accept(member(place, "type"), "expected the type Annotation, found " + found(type));
        }
    }

    private void agents(JsonNode annotation, String name, String place) {
        JsonNode agents = annotation.path(name);
        if (agents.isMissingNode()) {
            return;
        }
        boolean holds = isAgent(agents) || (agents.isArray() && !agents.isEmpty());
        for (int i = 0; i < agents.size() && agents.isArray(); i++) {
            holds &= isAgent(agents.get(i));
        }
        if (!holds) {
            onFault.accept(member(place, name), "expected an agent, found " + found(agents));
        }
    }

    private static boolean isAgent(JsonNode agent) {
        return agent.isObject() || (agent.isString() && SourceIri.isUri(agent.stringValue()));
    }

    private void bodies(JsonNode annotation, String place) {
        JsonNode value = annotation.path("bodyValue");
        boolean isString = value.isString()
                || (value.isArray() && value.size() == 1 && value.get(0).isString());
        if (!value.isMissingNode() && !isString) {
            onFault.accept(member(place, "bodyValue"), "expected one string, found " + found(value));
        }
        JsonNode body = annotation.path("body");
        if (body.isMissingNode()) {
            return;
        }
        if (!value.isMissingNode()) {
            onFault.accept(member(place, "bodyValue"), "expected either a body or a bodyValue, found both");
        }
        each(body, member(place, "body"), true);
    }

    private void targets(JsonNode annotation, String place) {
        JsonNode target = annotation.path("target");
        if (target.isMissingNode()) {
            onFault.accept(member(place, "target"), "expected a target, found none");
        } else {
            each(target, member(place, "target"), false);
        }
    }

    private void each(JsonNode all, String place, boolean isBody) {
        if (!all.isArray()) {
            resources.check(all, place, isBody);
            return;
        }
        if (all.isEmpty()) {
            onFault.accept(place, "expected at least one, found an empty list");
        }
        for (int i = 0; i < all.size(); i++) {
            resources.check(all.get(i), element(place, i), isBody);
        }
    }

    private static boolean isText(JsonNode value, String expected) {
        return value.isString() && value.stringValue().equals(expected);
    }

    /** Returns a value as messages show it. */
    static String found(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING -> "none";
            case STRING -> Require.quoted(value.stringValue());
            case ARRAY -> "a list of " + value.size();
            case OBJECT -> "an object";
            default -> value.toString();
        };
    }
}
