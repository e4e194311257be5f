package dev.readout.examples.corpora;

import dev.readout.article.Article;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of the German Wikinews corpus: written by hand, written back from an article, re-encoded, compared. */
final class WikinewsForm {
    static final JsonMapper JSON = new JsonMapper();
    static final List<String> ROLES = List.of("quote", "speaker", "cue", "frame", "addressee");

    private WikinewsForm() {}

    static ObjectNode file(String documentName, String text, JsonNode... annotations) {
        return JSON.createObjectNode()
                .put("documentName", documentName)
                .put("originalText", text)
                .set("annotations", JSON.createArrayNode().addAll(List.of(annotations)));
    }

    /** Returns an annotation whose roles are all empty. */
    static ObjectNode annotation(int id, String type, String medium) {
        ObjectNode annotation = JSON.createObjectNode()
                .put("id", id)
                .put("type", type)
                .put("medium", medium)
                .put("isNested", false)
                .put("hasNested", false);
        ROLES.forEach(name -> annotation.set(name, role("")));
        return annotation;
    }

    /** Returns a role with these words as its pieces, each of which is in the text once. */
    static ObjectNode role(String text, String... pieces) {
        ArrayNode spans = JSON.createArrayNode();
        for (String piece : pieces) {
            int at = text.indexOf(piece);
            if (at < 0 || text.indexOf(piece, at + 1) >= 0) {
                throw new IllegalArgumentException("words must occur in the text once: " + piece);
            }
            int start = text.codePointCount(0, at);
            int token = text.substring(0, at).split("\\s", -1).length - 1;
            spans.add(span(
                    start,
                    start + piece.codePointCount(0, piece.length()),
                    token,
                    token + piece.split("\\s", -1).length));
        }
        ObjectNode role = JSON.createObjectNode();
        role.set("spans", spans);
        return role.put("text", String.join(" ", pieces));
    }

    static ObjectNode span(int charBegin, int charEnd, int begin, int end) {
        return JSON.createObjectNode()
                .put("charBegin", charBegin)
                .put("charEnd", charEnd)
                .put("begin", begin)
                .put("end", end);
    }

    /** Returns an article as the corpus would have it, made only from the article. */
    static ObjectNode of(Article article) {
        ArrayNode annotations = JSON.createArrayNode();
        for (Statement statement : article.statements()) {
            ObjectNode annotation = JSON.createObjectNode()
                    .put("id", Integer.parseInt(statement.id().orElseThrow()))
                    .put("type", type(statement))
                    .put("medium", medium(statement))
                    .put("isNested", Boolean.parseBoolean(statement.attributes().get("isNested")))
                    .put(
                            "hasNested",
                            Boolean.parseBoolean(statement.attributes().get("hasNested")));
            annotation.set("quote", role(statement, "quote", statement.content()));
            annotation.set(
                    "speaker",
                    role(
                            statement,
                            "speaker",
                            statement.sources().stream().findFirst().flatMap(Source::mention)));
            annotation.set("cue", role(statement, "cue", statement.cue().map(Cue::passage)));
            annotation.set("frame", role(statement, "frame", statement.frame()));
            annotation.set(
                    "addressee",
                    role(
                            statement,
                            "addressee",
                            statement.addressees().stream().findFirst().flatMap(Addressee::mention)));
            annotations.add(annotation);
        }
        return JSON.createObjectNode()
                .put("documentName", article.attributes().get("documentName"))
                .put("originalText", article.text().string())
                .set("annotations", annotations);
    }

    private static String type(Statement statement) {
        if (statement.orForm().isPresent()) {
            return statement.form() == Form.INDIRECT && statement.orForm().get() == Form.FREE_INDIRECT
                    ? "IndirectFreeIndirect"
                    : "?";
        }
        return switch (statement.form()) {
            case DIRECT -> "Direct";
            case INDIRECT -> "Indirect";
            case FREE_INDIRECT -> "FreeIndirect";
            case REPORTED -> "Reported";
        };
    }

    private static String medium(Statement statement) {
        if (statement.medium().isEmpty()) {
            return "none";
        }
        Medium medium = statement.medium().get();
        if (statement.orMedium().isPresent()) {
            return medium.name().substring(0, 1)
                    + statement.orMedium().get().name().substring(0, 1);
        }
        return medium.name().charAt(0) + medium.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static ObjectNode role(Statement statement, String name, Optional<Passage> passage) {
        ArrayNode spans = JSON.createArrayNode();
        if (passage.isPresent()) {
            String[] tokens =
                    statement.attributes().getOrDefault("tokens." + name, "").split(" ", -1);
            List<Span> pieces = passage.get().pieces();
            for (int i = 0; i < pieces.size(); i++) {
                String[] token = tokens[i].split("-", -1);
                spans.add(span(
                        pieces.get(i).start(),
                        pieces.get(i).end(),
                        Integer.parseInt(token[0]),
                        Integer.parseInt(token[1])));
            }
        }
        ObjectNode role = JSON.createObjectNode();
        role.set("spans", spans);
        return role.put(
                "text", passage.map(p -> String.join(" ", p.wordsOfPieces())).orElse(""));
    }

    /** The number of fields that were compared, and those that differ: where, what the corpus has, what came back. */
    record Comparison(int fields, List<String> differences) {}

    static Comparison compare(JsonNode original, Article article) {
        Map<String, String> expected = fields(original);
        Map<String, String> actual = fields(of(article));
        List<String> differences = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(expected.keySet());
        all.addAll(actual.keySet());
        for (String field : all) {
            String was = expected.getOrDefault(field, "nothing");
            String is = actual.getOrDefault(field, "nothing");
            if (!was.equals(is)) {
                differences.add(field + ": " + was + " came back as " + is);
            }
        }
        return new Comparison(all.size(), differences);
    }

    /** Returns every value of a file by its JSON Pointer. */
    static Map<String, String> fields(JsonNode file) {
        Map<String, String> fields = new TreeMap<>();
        addFields("", file, fields);
        return fields;
    }

    private static void addFields(String pointer, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(member -> addFields(pointer + "/" + member.getKey(), member.getValue(), fields));
        } else if (node.isArray()) {
            int i = 0;
            for (JsonNode element : node) {
                addFields(pointer + "/" + i++, element, fields);
            }
        } else {
            fields.put(pointer, node.toString());
        }
    }

    /** A file whose text is written with other characters, and where each position went. */
    record Reencoded(ObjectNode file, List<Integer> positions) {
        Span span(Span original) {
            return new Span(positions.get(original.start()), positions.get(original.end()));
        }
    }

    /** Returns the file with each code point of the text replaced, and with offsets and words recomputed. */
    static Reencoded reencoded(JsonNode file, IntFunction<String> replacement) {
        String original = file.get("originalText").asString();
        int[] codePoints = original.codePoints().toArray();
        List<Integer> positions = new ArrayList<>(List.of(0));
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (int codePoint : codePoints) {
            String written = replacement.apply(codePoint);
            text.append(written);
            length += written.codePointCount(0, written.length());
            positions.add(length);
        }
        int[] newCodePoints = text.codePoints().toArray();
        ObjectNode copy = (ObjectNode) file.deepCopy();
        copy.put("originalText", text.toString());
        for (JsonNode annotation : copy.get("annotations")) {
            for (String name : ROLES) {
                List<String> words = new ArrayList<>();
                for (JsonNode span : annotation.path(name).path("spans")) {
                    int start = positions.get(span.get("charBegin").asInt());
                    int end = positions.get(span.get("charEnd").asInt());
                    ((ObjectNode) span).put("charBegin", start).put("charEnd", end);
                    words.add(new String(newCodePoints, start, end - start));
                }
                if (annotation.path(name) instanceof ObjectNode role) {
                    role.put("text", String.join(" ", words));
                }
            }
        }
        return new Reencoded(copy, positions);
    }
}
