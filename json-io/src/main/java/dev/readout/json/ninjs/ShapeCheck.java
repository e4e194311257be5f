package dev.readout.json.ninjs;

import dev.readout.internal.Require;
import dev.readout.json.ninjs.NinjsFinding.Kind;
import dev.readout.json.ninjs.Shape.Member;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a value with its shape, and makes the value that has it: with the names of version 3, with a list where one value
 * is, and with an object where a string is. What differs otherwise is kept and reported.
 */
final class ShapeCheck {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern TRUNCATED_DATE = Pattern.compile("-?(?:[1-9][0-9]*)?[0-9]{4}(?:-(?:1[0-2]|0[1-9])"
            + "(?:-(?:3[01]|0[1-9]|[12][0-9])(?:T(?:2[0-3]|[01][0-9]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?"
            + "(?:Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?)?)?)?");
    private static final int LONGEST_DATE = 100;

    private final Findings findings;
    private final @Nullable NinjsVersion version;

    private ShapeCheck(Findings findings, @Nullable NinjsVersion version) {
        this.findings = findings;
        this.version = version;
    }

    /** Returns the value with the names of version 3, or null if it is null in JSON. */
    static @Nullable JsonNode read(JsonNode value, Shape shape, Where where, Findings findings) {
        return new ShapeCheck(findings, null).value(value, shape, where);
    }

    /** Returns whether a value with the names of version 3 is valid as it is. */
    static boolean fits(JsonNode value, Shape shape, NinjsVersion version) {
        Findings findings = new Findings();
        // A value that is valid is returned as it is.
        JsonNode checked = new ShapeCheck(findings, version).value(value, shape, Where.DOCUMENT);
        return isSame(checked, value) && findings.isEmpty();
    }

    private @Nullable JsonNode value(JsonNode value, Shape shape, Where where) {
        if (value.isNull()) {
            findings.leaveOut(where, Kind.OTHER_TYPE, "expected " + shape.expected() + ", found null");
            return null;
        }
        return switch (shape.type()) {
            case STRING, TRUNCATED_DATE -> string(value, shape, where);
            case LIST -> list(value, shape, where);
            case OBJECT -> object(value, shape, where);
            default -> {
                if (!isValid(value, shape)) {
                    differs(value, shape, where);
                }
                yield value;
            }
        };
    }

    private void differs(JsonNode value, Shape shape, Where where) {
        findings.doubt(where, Kind.OTHER_TYPE, "expected " + shape.expected() + ", found " + found(value));
    }

    private static String found(JsonNode value) {
        if (value.isArray()) {
            return "a list";
        }
        if (value.isObject()) {
            return "an object";
        }
        return value.isString() ? Require.quoted(value.stringValue()) : Require.shown(value.toString());
    }

    private static boolean isValid(JsonNode value, Shape shape) {
        return switch (shape.type()) {
            case NUMBER -> value.isNumber();
            case INTEGER -> value.isNumber() && isInteger(value.decimalValue(), shape);
            case GEO_JSON -> GeoJson.isValid(value);
            default -> false;
        };
    }

    private static boolean isInteger(BigDecimal number, Shape shape) {
        boolean isWhole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        return isWhole
                && number.compareTo(BigDecimal.valueOf(shape.least())) >= 0
                && number.compareTo(BigDecimal.valueOf(shape.most())) <= 0;
    }

    private JsonNode string(JsonNode value, Shape shape, Where where) {
        if (!value.isString()) {
            differs(value, shape, where);
            return value.isContainer() ? value : NODES.stringNode(value.asString());
        }
        String string = value.stringValue();
        boolean holds = shape.type() == Shape.Type.STRING
                ? shape.hasWord(string, version)
                : string.length() < LONGEST_DATE
                        && TRUNCATED_DATE.matcher(string).matches();
        if (!holds) {
            differs(value, shape, where);
        }
        return value;
    }

    private JsonNode list(JsonNode value, Shape shape, Where where) {
        if (!(value instanceof ArrayNode list)) {
            differs(value, shape, where);
            JsonNode only = value(value, shape.element(), where);
            return only == null ? NODES.arrayNode() : NODES.arrayNode().add(only);
        }
        ArrayNode changed = null;
        for (int i = 0; i < list.size(); i++) {
            JsonNode before = list.get(i);
            JsonNode after = value(before, shape.element(), where.element(i));
            if (changed == null && !isSame(after, before)) {
                changed = NODES.arrayNode();
                for (int j = 0; j < i; j++) {
                    changed.add(list.get(j));
                }
            }
            if (changed != null && after != null) {
                changed.add(after);
            }
        }
        return changed == null ? list : changed;
    }

    private JsonNode object(JsonNode value, Shape shape, Where where) {
        if (!(value instanceof ObjectNode object)) {
            differs(value, shape, where);
            return value.isContainer() || shape.ofString().isEmpty()
                    ? value
                    : NODES.objectNode().set(shape.ofString(), NODES.stringNode(value.asString()));
        }
        ObjectNode changed = null;
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            JsonNode before = entry.getValue();
            Where place = where.member(entry.getKey());
            Member member = shape.member(entry.getKey());
            JsonNode after = member == null ? unknown(before, place) : value(before, member.shape(), place);
            String name = member == null ? entry.getKey() : member.name();
            if (member != null && version != null && !member.in().has(version)) {
                findings.doubt(place, Kind.UNKNOWN_MEMBER, "expected a member of this version");
            }
            if (changed == null && !(isSame(after, before) && name.equals(entry.getKey()))) {
                changed = membersBefore(entry.getKey(), object);
            }
            if (changed != null && after != null) {
                if (changed.has(name)) {
                    findings.leaveOut(place, Kind.CONFLICT, "expected one member " + name + ", found a second one");
                } else {
                    changed.set(name, after);
                }
            }
        }
        demands(changed == null ? object : changed, shape, where);
        return changed == null ? object : changed;
    }

    @SuppressWarnings("ReferenceEquality") // A value that is not changed is returned as it is.
    private static boolean isSame(@Nullable JsonNode after, JsonNode before) {
        return after == before;
    }

    private static ObjectNode membersBefore(String name, ObjectNode object) {
        ObjectNode before = NODES.objectNode();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (entry.getKey().equals(name)) {
                break;
            }
            before.set(entry.getKey(), entry.getValue());
        }
        return before;
    }

    private JsonNode unknown(JsonNode value, Where where) {
        findings.doubt(where, Kind.UNKNOWN_MEMBER, "expected a member of ninjs, found " + Require.quoted(where.name()));
        return value;
    }

    private void demands(ObjectNode object, Shape shape, Where where) {
        for (String name : shape.required()) {
            if (!object.has(name)) {
                findings.doubt(where, Kind.MISSING, "expected the member \"" + name + "\", found none");
            }
        }
        List<List<String>> alternatives = shape.alternatives();
        if (!alternatives.isEmpty()
                && alternatives.stream()
                        .noneMatch(names -> names.stream().filter(object::has).count() == 1)) {
            findings.doubt(
                    where, Kind.CONFLICT, "expected one of the members " + String.join(" and ", alternatives.get(0)));
        }
    }
}
