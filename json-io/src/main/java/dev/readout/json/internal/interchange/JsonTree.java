package dev.readout.json.internal.interchange;

import dev.readout.json.internal.syntax.JsonReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a value of any shape as a tree, within the limits of the reader, which refuses duplicate members. */
public final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** A long of any value has at most this many characters. */
    private static final int SURELY_LONG = 18;
    /** Most objects of foreign formats are small, and there are many. */
    private static final int FEW_MEMBERS = 4;

    private JsonTree() {}

    /** Returns the current value. */
    public static JsonNode read(JsonReader in) {
        return switch (in.token()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> list(in);
            case VALUE_STRING -> NODES.stringNode(in.wellFormedString());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> number(in.json());
        };
    }

    private static ObjectNode object(JsonReader in) {
        ObjectNode object = new ObjectNode(NODES, new LinkedHashMap<>(FEW_MEMBERS));
        in.startObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            object.set(name, read(in));
        }
        return object;
    }

    private static ArrayNode list(JsonReader in) {
        ArrayNode list = NODES.arrayNode();
        in.startList();
        while (in.nextElement()) {
            list.add(read(in));
        }
        return list;
    }

    private static JsonNode number(String number) {
        boolean isInteger = number.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        return isInteger && number.length() <= SURELY_LONG
                ? NODES.numberNode(Long.parseLong(number))
                : NODES.numberNode(new BigDecimal(number));
    }
}
