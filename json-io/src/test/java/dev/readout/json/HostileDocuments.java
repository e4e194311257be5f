package dev.readout.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Documents that are made to take memory or time: each is about as long as it is asked to be, and is read, or is refused
 * at its end.
 */
final class HostileDocuments {
    private static final String HEAD = "{\"readout\":\"1\",\"text\":\"aaaa\"";
    private static final String PIECE = "{\"start\":0,\"end\":0,\"exact\":\"\"}";
    private static final String REPORTED = "{\"form\":\"reported\",\"content\":[" + PIECE + "]";
    private static final String PLACE = "{\"name\":\"a\",\"inside\":";

    private final Map<String, IntFunction<String>> documents = new LinkedHashMap<>();

    private HostileDocuments() {
        values();
        strings();
        numbers();
        references();
        leniently();
        broken();
    }

    /** Returns by its name what makes a document of about so many bytes. */
    static Map<String, IntFunction<String>> all() {
        return new HostileDocuments().documents;
    }

    static IntFunction<String> named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static byte[] bytes(IntFunction<String> document, int length) {
        return document.apply(length).getBytes(StandardCharsets.UTF_8);
    }

    private void member(String name, String before, IntFunction<String> element, String after) {
        documents.put(name, length -> HEAD + "," + before + repeated(element, length) + after + "}");
    }

    private static String repeated(IntFunction<String> element, int length) {
        StringBuilder elements = new StringBuilder(length + 100);
        for (int i = 0; elements.length() < length; i++) {
            elements.append(i == 0 ? "" : ",").append(element.apply(i));
        }
        return elements.toString();
    }

    private void values() {
        member("blocks", "\"blocks\":[", i -> "{\"kind\":\"other\",\"start\":0,\"end\":0}", "]");
        member("pieces", "\"statements\":[{\"form\":\"direct\",\"content\":[", i -> PIECE, "]}]");
        member("statements", "\"statements\":[", i -> "{\"form\":\"direct\",\"content\":[" + PIECE + "]}", "]");
        member("quoted", "\"statements\":[" + REPORTED + ",\"quoted\":[", i -> "[" + PIECE + "]", "]}]");
        member(
                "addressees",
                "\"statements\":[" + REPORTED + ",\"addressees\":[",
                i -> "{\"mention\":[" + PIECE + "]}",
                "]}]");
        member(
                "sources",
                "\"statements\":[" + REPORTED + ",\"sources\":[",
                i -> "{\"mention\":[" + PIECE + "]}",
                "]}]");
        member("mentions", "\"mentions\":[", i -> "{\"passage\":[" + PIECE + "]}", "]");
        member(
                "mentions that are spread out",
                "\"mentions\":[",
                i -> "{\"passage\":[{\"exact\":\"\",\"end\":0,\"start\":0}]}",
                "]");
        member("corrections", "\"corrections\":[", i -> "{\"note\":\"a\"}", "]");
        member(
                "corrections at times",
                "\"corrections\":[",
                i -> "{\"note\":\"a\",\"at\":\"20" + (10 + i % 90) + "\"}",
                "]");
        member("topics", "\"topics\":[", i -> "{\"id\":\"" + id(i) + "\",\"label\":\"a\"}", "]");
        member("meetings", "\"meetings\":[", i -> "{\"id\":\"" + id(i) + "\",\"kind\":\"call\"}", "]");
        member(
                "places",
                "\"meetings\":[{\"id\":\"m\",\"kind\":\"call\",\"places\":[",
                i -> PLACE.repeat(7) + "{\"name\":\"a\"}" + "}".repeat(7),
                "]}]");
        member("persons", "\"speakers\":[", i -> "{\"id\":\"" + id(i) + "\",\"kind\":\"person\",\"name\":\"a\"}", "]");
        member("roles", "\"speakers\":[{\"id\":\"a\",\"kind\":\"person\",\"roles\":[", i -> "{\"title\":\"a\"}", "]}]");
        member("URIs", "\"topics\":[{\"id\":\"t\",\"label\":\"a\",\"sameAs\":[", i -> "\"a:" + id(i) + "\"", "]}]");
        member("attributes", "\"attributes\":{", i -> "\"" + id(i) + "\":\"\"", "}");
        member("attributes that are escaped", "\"attributes\":{\"\\n\":\"\",", i -> "\"" + id(i) + "\":\"é\"", "}");
        member(
                "mentions with attributes",
                "\"mentions\":[",
                i -> "{\"passage\":[" + PIECE + "],\"attributes\":{\"a\":\"\"}}",
                "]");
    }

    private void strings() {
        for (String unit : new String[] {"a", "é", "’", "😀", "\\n", "\\u0000", "\\ud83d\\ude00", "a\\u00e9😀"}) {
            int size = unit.getBytes(StandardCharsets.UTF_8).length;
            documents.put(
                    "text of " + unit, length -> "{\"readout\":\"1\",\"text\":\"" + unit.repeat(length / size) + "\"}");
            documents.put(
                    "attribute of " + unit,
                    length -> HEAD + ",\"attributes\":{\"a\":\"" + unit.repeat(length / size) + "\"}}");
            documents.put(
                    "key of " + unit,
                    length -> HEAD + ",\"attributes\":{\"" + unit.repeat(length / size) + "\":\"\"}}");
        }
        documents.put("blank text", length -> "{\"readout\":\"1\",\"text\":\"" + " ".repeat(length) + "\"}");
        documents.put("white space", length -> HEAD + " ".repeat(length) + "}");
        documents.put("lines", length -> HEAD + "\n".repeat(length) + "?}");
        documents.put("id", length -> HEAD + ",\"topics\":[{\"id\":\"" + "a".repeat(length) + "\",\"label\":\"a\"}]}");
        for (String member : new String[] {"id", "language", "published", "publisher", "readout", "version"}) {
            for (String unit : new String[] {"a", "1-", "a:", "é"}) {
                int size = unit.getBytes(StandardCharsets.UTF_8).length;
                documents.put(
                        member + " of " + unit,
                        length -> "{\"text\":\"\",\"" + member + "\":\"" + unit.repeat(length / size) + "\"}");
            }
        }
        documents.put(
                "language of variants", length -> HEAD + ",\"language\":\"de" + "-abcd1".repeat(length / 6) + "\"}");
        documents.put(
                "language of keywords",
                length -> HEAD + ",\"language\":\"de-u" + "-ca-abcde".repeat(length / 9) + "\"}");
        documents.put("URI of words", length -> HEAD + ",\"url\":\"a:" + "a%20/".repeat(length / 5) + "?#\"}");
    }

    private void numbers() {
        documents.put(
                "confidence of digits",
                length -> HEAD + ",\"provenance\":{\"agent\":\"a\",\"confidence\":0." + "1".repeat(length) + "}}");
        documents.put("position of digits", length -> HEAD + ",\"blocks\":[{\"start\":" + "1".repeat(length) + "}]}");
        documents.put("unknown of digits", length -> HEAD + ",\"mood\":" + "1".repeat(length) + "}");
        member("numbers", "\"mood\":[", i -> "1", "]");
    }

    private void references() {
        documents.put("groups in groups", length -> {
            int width = length / 16 / 60;
            StringBuilder groups = new StringBuilder();
            for (int depth = 0; depth < 15; depth++) {
                for (int i = 0; i < width; i++) {
                    groups.append("{\"id\":\"g").append(depth).append('.').append(i);
                    groups.append("\",\"kind\":\"group\",\"description\":\"a\",\"members\":[\"g");
                    groups.append(depth + 1).append('.').append(i).append("\"]},");
                }
            }
            groups.append("{\"id\":\"g15.0\",\"kind\":\"person\",\"name\":\"a\"}");
            for (int i = 1; i < width; i++) {
                groups.append(",{\"id\":\"g15.").append(i).append("\",\"kind\":\"person\",\"name\":\"a\"}");
            }
            return HEAD + ",\"speakers\":[" + groups + "]}";
        });
        documents.put(
                "one group in the next",
                length -> HEAD + ",\"speakers\":["
                        + repeated(
                                i -> "{\"id\":\"g" + i + "\",\"kind\":\"group\",\"description\":\"a\",\"members\":[\"g"
                                        + (i + 1) + "\"]}",
                                length)
                        + "]}");
        documents.put(
                "one meeting within the next",
                length -> HEAD + ",\"meetings\":["
                        + repeated(
                                i -> "{\"id\":\"m" + i + "\",\"kind\":\"call\",\"inside\":\"m" + (i + 1) + "\"}",
                                length)
                        + "]}");
        documents.put("one group of many", length -> {
            String members = repeated(i -> "\"" + id(i) + "\"", length / 5);
            String persons =
                    repeated(i -> "{\"id\":\"" + id(i) + "\",\"kind\":\"person\",\"name\":\"a\"}", length * 4 / 5);
            return HEAD + ",\"speakers\":[{\"id\":\"g\",\"kind\":\"group\",\"description\":\"a\",\"members\":["
                    + members + "]}," + persons + "]}";
        });
        documents.put(
                "authors",
                length -> HEAD + ",\"speakers\":[{\"id\":\"a\",\"kind\":\"person\",\"name\":\"a\"}],\"authors\":["
                        + repeated(i -> "\"a\"", length) + "]}");
        documents.put(
                "sources of one speaker",
                length -> HEAD + ",\"speakers\":[{\"id\":\"a\",\"kind\":\"person\",\"name\":\"a\"}],\"statements\":["
                        + REPORTED + ",\"sources\":[" + repeated(i -> "{\"speakers\":[\"a\"]}", length) + "]}]}");
        member("colliding topics", "\"topics\":[", i -> "{\"id\":\"" + colliding(i) + "\",\"label\":\"a\"}", "]");
        member("colliding attributes", "\"attributes\":{", i -> "\"" + colliding(i) + "\":\"\"", "}");
        documents.put(
                "sorted",
                length -> "{\"mentions\":["
                        + repeated(i -> "{\"passage\":[" + PIECE + "],\"speakers\":[\"a\"]}", length)
                        + "],\"readout\":\"1\",\"speakers\":[{\"id\":\"a\",\"kind\":\"person\",\"name\":\"a\"}],"
                        + "\"text\":\"\"}");
        documents.put(
                "sorted, and unknown at its end",
                length -> "{\"mentions\":["
                        + repeated(i -> "{\"passage\":[" + PIECE + "],\"speakers\":[\"a\"]}", length)
                        + "],\"readout\":\"1\",\"speakers\":[{\"id\":\"a\",\"kind\":\"person\",\"name\":\"a\"}],"
                        + "\"text\":\"\",\"z\":1}");
    }

    private void leniently() {
        member("unknown members", "\"mood\":1,", i -> "\"" + id(i) + "\":1", "");
        member("unknown members of one name", "\"mood\":1,", i -> "\"a\":1", "");
        member("colliding unknown members", "\"mood\":1,", i -> "\"" + colliding(i) + "\":1", "");
        member("unknown members in unknown", "\"mood\":{", i -> "\"" + id(i) + "\":1", "}");
        member(
                "unknown members far down",
                "\"statements\":[" + REPORTED + ",\"sources\":[" + "{\"speakers\":[],\"via\":[".repeat(20) + "{",
                i -> "\"" + id(i) + "\":1",
                "}" + "]}".repeat(20) + "]}]");
        member("unknown kinds", "\"blocks\":[", i -> "{\"kind\":\"" + id(i) + "\",\"start\":0,\"end\":0}", "]");
        documents.put("unknown name", length -> HEAD + ",\"" + "a".repeat(length) + "\":1}");
        documents.put("escaped unknown name", length -> HEAD + ",\"" + "\\u00e9".repeat(length / 6) + "\":1}");
        documents.put("unknown string", length -> HEAD + ",\"mood\":\"" + "a".repeat(length) + "\"}");
        documents.put("unknown escaped string", length -> HEAD + ",\"mood\":\"" + "\\u00e9".repeat(length / 6) + "\"}");
        member("unknown lists", "\"mood\":[", i -> "[]", "]");
        member("unknown objects", "\"mood\":[", i -> "{}", "]");
        documents.put(
                "long name over many values, and an error",
                length -> HEAD + ",\"" + "a".repeat(length / 2) + "\":[" + repeated(i -> "[]", length / 2)
                        + "],\"blocks\":[{\"kind\":\"other\",\"start\":1,\"end\":0}]}");
    }

    private void broken() {
        for (String deep : new String[] {"[", "{\"a\":", "[{\"\":", "[[],"}) {
            documents.put("deep " + deep, length -> HEAD + ",\"mood\":" + deep.repeat(length / deep.length()));
        }
        member("error at the end", "\"mentions\":[", i -> "{\"passage\":[" + PIECE + "]}", "],\"topics\":[{}]");
        member("dangling at the end", "\"authors\":[", i -> "\"a\"", "]");
        member("no comma at the end", "\"mentions\":[", i -> "{\"passage\":[" + PIECE + "]}", "] \"id\":1");
        documents.put(
                "wrong words that are nearly everywhere",
                length -> "{\"readout\":\"1\",\"text\":\"" + "a".repeat(length * 2 / 3)
                        + "\",\"mentions\":[{\"passage\":[{\"start\":0,\"end\":" + length / 3 + ",\"exact\":\""
                        + "a".repeat(length / 3) + "b\"}]}]}");
        documents.put(
                "wrong words that are everywhere",
                length -> "{\"readout\":\"1\",\"text\":\"" + "a".repeat(length)
                        + "\",\"mentions\":[{\"passage\":[{\"start\":0,\"end\":2,\"exact\":\"a\"}]}]}");
        documents.put(
                "wrong words that are everywhere outside the BMP",
                length -> "{\"readout\":\"1\",\"text\":\"" + "😀".repeat(length / 4)
                        + "\",\"mentions\":[{\"passage\":[{\"start\":0,\"end\":2,\"exact\":\"😀\"}]}]}");
        documents.put("malformed at the end", length -> HEAD + ",\"mood\":\"" + "a".repeat(length) + "\uD800\"}");
        documents.put(
                "duplicate at the end", length -> HEAD + ",\"mood\":\"" + "a".repeat(length) + "\",\"text\":\"\"}");
        documents.put(
                "attribute twice",
                length -> HEAD + ",\"attributes\":{" + repeated(i -> "\"" + id(i) + "\":\"\"", length) + ",\"" + id(0)
                        + "\":\"\"}}");
    }

    private static String id(int i) {
        return Integer.toString(i, 36);
    }

    /** Returns the i-th of the strings of 24 characters that all have one hash code. */
    private static String colliding(int i) {
        StringBuilder string = new StringBuilder();
        for (int bit = 0; bit < 20; bit++) {
            string.append((i >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return string.toString();
    }
}
