package dev.readout.json.webannotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An annotation that says with terms of {@link Vocabulary} what its target is.
 *
 * @param statement the IRI of the statement; empty if the target is not a passage of one
 * @param terms the terms for form, medium and status
 * @param value the JSON or text of a textual body, if there is one
 * @param others how many bodies are something else
 */
record OwnAnnotation(
        String place,
        ObjectNode annotation,
        AnnotationRole role,
        String statement,
        List<String> terms,
        @Nullable String value,
        int others) {
    /** Returns the annotation, or null if it does not say what its target is. */
    static @Nullable OwnAnnotation of(String place, ObjectNode annotation) {
        JsonNode bodies = annotation.path("body");
        AnnotationRole role = null;
        String statement = "";
        String value = null;
        List<String> terms = new ArrayList<>(2);
        int others = 0;
        for (int i = 0; i < (bodies.isArray() ? bodies.size() : 1); i++) {
            JsonNode body = bodies.isArray() ? bodies.get(i) : bodies;
            String term = term(body);
            AnnotationRole found = AnnotationRole.of(term);
            if (found != null && role == null) {
                role = found;
            } else if (!term.isEmpty() && Vocabulary.isKnown(term)) {
                terms.add(term);
            } else if (body.isString() && statement.isEmpty()) {
                statement = body.stringValue();
            } else if (body.path("value").isString() && value == null && isOwn(body)) {
                value = body.path("value").stringValue();
            } else {
                others++;
            }
        }
        return role == null || (role.isOfStatement() && statement.isEmpty())
                ? null
                : new OwnAnnotation(place, annotation, role, statement, terms, value, others);
    }

    private static String term(JsonNode body) {
        String source = body.path("source").asString("");
        return source.startsWith(Vocabulary.TERMS)
                        && body.path("purpose").asString("").equals(Vocabulary.CLASSIFYING)
                ? source
                : "";
    }

    private static boolean isOwn(JsonNode body) {
        return body.path("conformsTo").asString("").startsWith(Vocabulary.ARTICLE_SCHEMA)
                || body.path("format").asString("").equals("text/plain");
    }

    boolean isUrlSource() {
        return terms.contains(Vocabulary.SOURCE_URL);
    }
}
