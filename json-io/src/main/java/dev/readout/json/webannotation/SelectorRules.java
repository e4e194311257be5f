package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.element;
import static dev.readout.json.internal.interchange.Pointers.member;
import static dev.readout.json.webannotation.AnnotationRules.found;

import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** What the model says that selectors, states and style classes must be (sections 4.2 to 4.4). */
final class SelectorRules {
    private final BiConsumer<String, String> onFault;

    SelectorRules(BiConsumer<String, String> onFault) {
        this.onFault = onFault;
    }

    /** Checks the selectors, states and style classes of a specific resource. */
    void check(JsonNode resource, String place) {
        all(resource.path("selector"), member(place, "selector"), true, false);
        all(resource.path("state"), member(place, "state"), false, true);
        JsonNode style = resource.path("styleClass");
        boolean holds = style.isMissingNode() || style.isString() || (style.isArray() && !style.isEmpty());
        for (int i = 0; i < style.size() && style.isArray(); i++) {
            holds &= style.get(i).isString();
        }
        if (!holds) {
            onFault.accept(member(place, "styleClass"), "expected names of classes, found " + found(style));
        }
    }

    private void all(JsonNode values, String place, boolean mayBeSelector, boolean mayBeState) {
        if (values.isMissingNode()) {
            return;
        }
        if (!values.isArray()) {
            one(values, place, mayBeSelector, mayBeState);
            return;
        }
        if (values.isEmpty()) {
            onFault.accept(place, "expected at least one, found an empty list");
        }
        for (int i = 0; i < values.size(); i++) {
            one(values.get(i), element(place, i), mayBeSelector, mayBeState);
        }
    }

    private void one(JsonNode value, String place, boolean mayBeSelector, boolean mayBeState) {
        if (value.isString()) {
            if (!SourceIri.isUri(value.stringValue())) {
                onFault.accept(place, "expected an absolute URI, found " + found(value));
            }
            return;
        }
        if (!value.isObject()) {
            onFault.accept(place, "expected an IRI or an object, found " + found(value));
            return;
        }
        String type = value.path("type").asString("");
        boolean isKnown = (mayBeSelector && selector(type, value, place)) || (mayBeState && state(type, value, place));
        if (!isKnown && !ResourceRules.isOneUri(value.path("id"))) {
            onFault.accept(
                    member(place, "type"), "expected a type of the standard, found " + found(value.path("type")));
        }
        all(value.path("refinedBy"), member(place, "refinedBy"), true, true);
    }

    private boolean selector(String type, JsonNode selector, String place) {
        switch (type) {
            case "FragmentSelector" -> {
                string(selector, "value", place, true);
                JsonNode conformsTo = selector.path("conformsTo");
                if (!conformsTo.isMissingNode()
                        && !(conformsTo.isString() && SourceIri.isUri(conformsTo.stringValue()))) {
                    onFault.accept(member(place, "conformsTo"), "expected an absolute URI, found " + found(conformsTo));
                }
            }
            case "CssSelector", "XPathSelector" -> string(selector, "value", place, true);
            case "SvgSelector" -> {
                if (selector.has("id") == selector.has("value")) {
                    onFault.accept(place, "expected either an id or a value");
                }
                string(selector, "value", place, false);
            }
            case "TextQuoteSelector" -> {
                string(selector, "exact", place, true);
                string(selector, "prefix", place, false);
                string(selector, "suffix", place, false);
            }
            case "TextPositionSelector", "DataPositionSelector" -> {
                count(selector, "start", place);
                count(selector, "end", place);
            }
            case "RangeSelector" -> {
                end(selector, "startSelector", place);
                end(selector, "endSelector", place);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void end(JsonNode range, String name, String place) {
        JsonNode end = range.path(name);
        if (end.isObject() && selector(end.path("type").asString(""), end, member(place, name))) {
            if (end.path("type").asString("").equals("RangeSelector")) {
                onFault.accept(member(place, name), "expected a selector that is not a range");
            }
        } else {
            onFault.accept(member(place, name), "expected a selector, found " + found(end));
        }
    }

    private boolean state(String type, JsonNode state, String place) {
        switch (type) {
            case "TimeState" -> {
                boolean isTime = state.has("sourceDate");
                boolean isInterval = state.has("sourceDateStart") && state.has("sourceDateEnd");
                if (isTime == isInterval) {
                    onFault.accept(place, "expected either a sourceDate, or both its start and its end");
                }
                times(state.path("sourceDate"), member(place, "sourceDate"));
                ResourceRules.time(state, "sourceDateStart", place, onFault);
                ResourceRules.time(state, "sourceDateEnd", place, onFault);
            }
            case "HttpRequestState" -> string(state, "value", place, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void times(JsonNode times, String place) {
        boolean holds = times.isMissingNode()
                || (times.isString() && ResourceRules.isTime(times.stringValue()))
                || (times.isArray() && !times.isEmpty());
        for (int i = 0; i < times.size() && times.isArray(); i++) {
            holds &=
                    times.get(i).isString() && ResourceRules.isTime(times.get(i).stringValue());
        }
        if (!holds) {
            onFault.accept(place, "expected dates and times with an offset, found " + found(times));
        }
    }

    private void string(JsonNode object, String name, String place, boolean isRequired) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() ? isRequired : !value.isString()) {
            onFault.accept(member(place, name), "expected a string, found " + found(value));
        }
    }

    private void count(JsonNode object, String name, String place) {
        JsonNode value = object.path(name);
        if (!value.isIntegralNumber() || value.bigIntegerValue().signum() < 0) {
            onFault.accept(member(place, name), "expected an integer from 0, found " + found(value));
        }
    }
}
