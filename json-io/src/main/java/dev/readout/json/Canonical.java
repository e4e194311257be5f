package dev.readout.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The canonical form of a document (RFC 8785): members sorted, nothing between tokens, one form of each value. */
final class Canonical {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Canonical() {}

    /** Returns the canonical form of a document of objects, lists, strings and numbers, as articles are. */
    static byte[] of(byte[] document) {
        try (Utf8Output output = new Utf8Output()) {
            write(MAPPER.readTree(document), output);
            return output.toBytes();
        }
    }

    private static void write(JsonNode node, Utf8Output output) {
        if (node.isObject()) {
            // Strings compare by UTF-16 code units, as section 3.2.3 asks.
            Map<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            output.startObject();
            members.forEach((name, value) -> {
                output.name(name);
                write(value, output);
            });
            output.endObject();
        } else if (node.isArray()) {
            output.startList();
            node.forEach(element -> write(element, output));
            output.endList();
        } else if (node.isNumber()) {
            output.number(node.doubleValue());
        } else {
            output.string(node.stringValue());
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
