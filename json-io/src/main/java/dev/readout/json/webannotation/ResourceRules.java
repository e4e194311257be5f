package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.element;
import static dev.readout.json.internal.interchange.Pointers.member;
import static dev.readout.json.webannotation.AnnotationRules.found;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** What the model says that a body or target must be (sections 3.2, 3.3 and 4), with its selectors and states. */
final class ResourceRules {
    private static final String URI = "expected one absolute URI, found ";
    private static final int SHORTEST_TIME = "2015-01-28T12:00:00Z".length();

    private final BiConsumer<String, String> onFault;
    private final SelectorRules selectors;

    ResourceRules(BiConsumer<String, String> onFault) {
        this.onFault = onFault;
        this.selectors = new SelectorRules(onFault);
    }

    /** Checks a body or a target. */
    void check(JsonNode resource, String place, boolean isBody) {
        if (resource.isString()) {
            uri(resource, place);
            return;
        }
        if (!resource.isObject()) {
            onFault.accept(place, "expected an IRI or an object, found " + found(resource));
            return;
        }
        if (isSet(resource)) {
            set(resource, place, isBody);
            return;
        }
        boolean isSpecific = resource.has("source");
        boolean isText = isBody && resource.path("value").isString();
        if (isSpecific) {
            specific(resource, place, isText);
        } else if (resource.has("id")) {
            external(resource, place);
        } else if (!isText) {
            onFault.accept(
                    place,
                    isBody
                            ? "expected an id, a source or a string value, found none"
                            : "expected an id or a source, found none");
        }
        if (resource.has("items")) {
            onFault.accept(member(place, "items"), "expected items only in a Choice or a set");
        }
        if (!isBody && isTextualBody(resource.path("type"))) {
            onFault.accept(member(place, "type"), "expected no TextualBody as a target");
        }
        lifecycle(resource, place);
    }

    private void external(JsonNode resource, String place) {
        if (!isOneUri(resource.path("id"))) {
            onFault.accept(member(place, "id"), URI + found(resource.path("id")));
        }
        if (resource.has("target")) {
            onFault.accept(member(place, "target"), "expected no target in a body or target");
        }
        if (resource.has("purpose") && !resource.has("value")) {
            onFault.accept(
                    member(place, "purpose"), "expected a purpose only in a specific resource or a textual body");
        }
        if (resource.has("selector") || resource.has("state") || resource.has("styleClass")) {
            onFault.accept(place, "expected a source beside the selector, the state or the style, found none");
        }
    }

    private void specific(JsonNode resource, String place, boolean isText) {
        JsonNode source = resource.path("source");
        String at = member(place, "source");
        if (source.isObject()) {
            if (!isOneUri(source.path("id")) || source.has("source") || source.has("target")) {
                onFault.accept(at, "expected a resource with an id, found another object");
            } else {
                lifecycle(source, at);
            }
        } else {
            uri(source, at);
        }
        if (isText || resource.has("value")) {
            onFault.accept(member(place, "value"), "expected either a source or a value, found both");
        }
        selectors.check(resource, place);
    }

    private static boolean isSet(JsonNode resource) {
        String type = resource.path("type").asString("");
        return switch (type) {
            case "Choice", "Composite", "List", "Independents" -> true;
            default -> false;
        };
    }

    private void set(JsonNode set, String place, boolean isBody) {
        for (String other : new String[] {"value", "source", "purpose"}) {
            if (set.has(other)) {
                onFault.accept(member(place, other), "expected only items in a Choice or a set");
            }
        }
        JsonNode items = set.path("items");
        if (!items.isArray() || items.isEmpty()) {
            onFault.accept(member(place, "items"), "expected a list of items, found " + found(items));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            check(items.get(i), element(member(place, "items"), i), isBody);
        }
    }

    private static boolean isTextualBody(JsonNode type) {
        boolean isTextualBody = type.asString("").equals("TextualBody");
        for (int i = 0; i < type.size() && type.isArray(); i++) {
            isTextualBody |= type.get(i).asString("").equals("TextualBody");
        }
        return isTextualBody;
    }

    private void lifecycle(JsonNode resource, String place) {
        time(resource, "created", place, onFault);
        time(resource, "modified", place, onFault);
        uris(resource, place);
        JsonNode direction = resource.path("textDirection");
        boolean isDirection = switch (direction.asString("")) {
            case "ltr", "rtl", "auto" -> true;
            default -> false;
        };
        if (!direction.isMissingNode() && !isDirection) {
            onFault.accept(member(place, "textDirection"), "expected ltr, rtl or auto, found " + found(direction));
        }
        for (String name : new String[] {"language", "format"}) {
            JsonNode value = resource.path(name);
            if (!value.isMissingNode() && !value.isString() && !value.isArray()) {
                onFault.accept(member(place, name), "expected a string, found " + found(value));
            }
        }
    }

    /** Checks the rights, the canonical IRI and the original IRIs. */
    void uris(JsonNode resource, String place) {
        JsonNode canonical = resource.path("canonical");
        if (!canonical.isMissingNode() && !isOneUri(canonical)) {
            onFault.accept(member(place, "canonical"), URI + found(canonical));
        }
        for (String name : new String[] {"rights", "via"}) {
            JsonNode uris = resource.path(name);
            boolean holds = uris.isMissingNode() || isUri(uris) || (uris.isArray() && !uris.isEmpty());
            for (int i = 0; i < uris.size() && uris.isArray(); i++) {
                holds &= isUri(uris.get(i));
            }
            if (!holds) {
                onFault.accept(member(place, name), "expected absolute URIs, found " + found(uris));
            }
        }
    }

    private void uri(JsonNode value, String place) {
        if (!isUri(value)) {
            onFault.accept(place, URI + found(value));
        }
    }

    private static boolean isUri(JsonNode value) {
        return value.isString() && SourceIri.isUri(value.stringValue());
    }

    /** Returns whether a value is a URI, or a list with one URI. */
    static boolean isOneUri(JsonNode value) {
        return isUri(value) || (value.isArray() && value.size() == 1 && isUri(value.get(0)));
    }

    /** Checks a member that is one date and time with an offset. */
    static void time(JsonNode object, String name, String place, BiConsumer<String, String> onFault) {
        JsonNode time = object.path(name);
        JsonNode one = time.isArray() && time.size() == 1 ? time.get(0) : time;
        if (!time.isMissingNode() && !(one.isString() && isTime(one.stringValue()))) {
            onFault.accept(member(place, name), "expected one date and time with an offset, found " + found(time));
        }
    }

    /** Returns whether a string is a date and time of RFC 3339. */
    static boolean isTime(String string) {
        if (string.length() < SHORTEST_TIME || string.charAt(4) != '-' || string.charAt(10) != 'T') {
            return false;
        }
        try {
            return OffsetDateTime.parse(string, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                            .getYear()
                    > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
