package dev.readout.json.ninjs;

import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Whether a value is an object of GeoJSON (RFC 7946), as the schema of GeoJSON defines it. */
final class GeoJson {
    /** How deep the lists of coordinates are, and how many elements the list inside the outer ones has at least. */
    private record Coordinates(int depth, int leastPositions) {}

    private static final Map<String, Coordinates> GEOMETRIES = Map.of(
            "Point", new Coordinates(1, 0),
            "LineString", new Coordinates(2, 2),
            "Polygon", new Coordinates(3, 4),
            "MultiPoint", new Coordinates(2, 0),
            "MultiLineString", new Coordinates(3, 2),
            "MultiPolygon", new Coordinates(4, 4));
    private static final int LEAST_NUMBERS = 2;
    private static final int LEAST_OF_BOX = 4;

    private GeoJson() {}

    static boolean isValid(JsonNode value) {
        return switch (type(value)) {
            case "Feature" -> isFeature(value);
            case "FeatureCollection" -> hasBox(value) && each(value.path("features"), GeoJson::isFeature);
            default -> isGeometry(value);
        };
    }

    private static String type(JsonNode value) {
        return value.path("type").isString() ? value.path("type").stringValue() : "";
    }

    private static boolean isGeometry(JsonNode value) {
        String type = type(value);
        if (type.equals("GeometryCollection")) {
            return hasBox(value)
                    && each(value.path("geometries"), one -> !type(one).equals(type) && isGeometry(one));
        }
        Coordinates coordinates = GEOMETRIES.get(type);
        return coordinates != null
                && hasBox(value)
                && isList(value.path("coordinates"), coordinates.depth(), coordinates.leastPositions());
    }

    private static boolean isFeature(JsonNode value) {
        JsonNode geometry = value.path("geometry");
        JsonNode properties = value.path("properties");
        boolean hasId = !value.has("id")
                || value.path("id").isString()
                || value.path("id").isNumber();
        return type(value).equals("Feature")
                && hasBox(value)
                && hasId
                && (properties.isNull() || properties.isObject())
                && (geometry.isNull() || isGeometry(geometry));
    }

    private static boolean hasBox(JsonNode value) {
        JsonNode box = value.path("bbox");
        return !value.has("bbox") || (box.size() >= LEAST_OF_BOX && each(box, JsonNode::isNumber));
    }

    private static boolean isList(JsonNode value, int depth, int leastPositions) {
        if (depth == 1) {
            return value.size() >= LEAST_NUMBERS && each(value, JsonNode::isNumber);
        }
        boolean isLong = depth > 2 || value.size() >= leastPositions;
        return isLong && each(value, one -> isList(one, depth - 1, leastPositions));
    }

    private static boolean each(JsonNode list, Predicate<JsonNode> holds) {
        return list.isArray() && list.valueStream().allMatch(holds);
    }
}
