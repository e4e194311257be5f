package dev.readout.json.schemaorg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The terms of a context, as far as they are other words for those of schema.org: prefixes, aliases of keywords and of terms. A document is
 * rewritten with the terms of schema.org before it is read; most documents need no change.
 */
final class Terms {
    private static final String[] VOCABULARY = {"https://schema.org/", "http://schema.org/", "schema:"};

    private final Map<String, String> aliases = new HashMap<>();
    private final Set<String> prefixes = new HashSet<>();
    private boolean isSchema;

    private Terms() {}

    /** Returns the terms of schema.org as they are. */
    static Terms none() {
        return new Terms();
    }

    static Terms of(JsonNode document) {
        Terms terms = new Terms();
        terms.addContextsOf(document);
        return terms;
    }

    static Terms ofContext(JsonNode context) {
        Terms terms = new Terms();
        terms.addContext(context);
        return terms;
    }

    private void addContextsOf(JsonNode document) {
        if (document instanceof ArrayNode list) {
            list.forEach(this::addContextsOf);
        } else if (document.get(Ld.CONTEXT) != null) {
            addContext(document.get(Ld.CONTEXT));
        }
    }

    private void addContext(JsonNode context) {
        if (context instanceof ArrayNode list) {
            list.forEach(this::addContext);
        } else if (context.isString()) {
            isSchema |= isSchema(context.stringValue());
        } else if (context instanceof ObjectNode object) {
            object.forEachEntry(this::addTerm);
        }
    }

    private void addTerm(String term, JsonNode definition) {
        JsonNode iri = definition.isObject() ? definition.path(Ld.ID) : definition;
        if (!iri.isString()) {
            return;
        }
        String string = iri.stringValue();
        if (term.equals("@vocab")) {
            isSchema |= isSchema(string);
        } else if (isSchema(string)) {
            isSchema = true;
            prefixes.add(term + ":");
        } else if (!term.startsWith("@")) {
            String plain = plain(string);
            if (!plain.equals(string) || string.startsWith("@")) {
                isSchema |= !string.startsWith("@");
                aliases.put(term, plain);
            } else {
                // The term has another meaning than in schema.org.
                aliases.put(term, string);
            }
        }
    }

    /** Returns whether a context is that of schema.org: {@code http://www.schema.org}, with or without a slash. */
    static boolean isSchema(String iri) {
        int start =
                iri.startsWith("https://") ? "https://".length() : iri.startsWith("http://") ? "http://".length() : -1;
        if (start < 0) {
            return iri.equals("schema.org") || iri.equals("//schema.org");
        }
        start += iri.startsWith("www.", start) ? "www.".length() : 0;
        String rest = iri.substring(start);
        return rest.equals("schema.org")
                || rest.equals("schema.org/")
                || rest.startsWith("schema.org/docs/jsonldcontext");
    }

    /** Returns whether the context says that the document is in the terms of schema.org. */
    boolean isSchema() {
        return isSchema;
    }

    /** Returns whether the context leaves the types, the keywords and these terms as they are. */
    boolean keeps(Set<String> terms) {
        return prefixes.isEmpty()
                && aliases.keySet().stream()
                        .noneMatch(term -> term.isEmpty()
                                || term.indexOf(':') >= 0
                                || beginsWithCapital(term)
                                || terms.contains(term));
    }

    private static boolean beginsWithCapital(String term) {
        return term.charAt(0) >= 'A' && term.charAt(0) <= 'Z';
    }

    /** Returns a term without the prefix or the address of schema.org. */
    private static String plain(String term) {
        for (String vocabulary : VOCABULARY) {
            if (term.startsWith(vocabulary) && term.length() > vocabulary.length()) {
                return term.substring(vocabulary.length());
            }
        }
        return term;
    }

    /** Returns the term of schema.org, or the keyword, that a term means. */
    String normalized(String term) {
        String alias = aliases.isEmpty() ? null : aliases.get(term);
        return withoutPrefix(alias == null ? term : alias);
    }

    private String withoutPrefix(String term) {
        int colon = term.indexOf(':');
        if (colon < 0) {
            return term;
        }
        return prefixes.contains(term.substring(0, colon + 1)) ? term.substring(colon + 1) : plain(term);
    }

    /** Returns a document in the terms of schema.org: the same one if it is so already. */
    @SuppressWarnings("ReferenceEquality") // What needs no change is not copied.
    JsonNode normalize(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return normalize(object);
        }
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode before = list.get(i);
                JsonNode after = normalize(before);
                if (after != before) {
                    list.set(i, after);
                }
            }
        }
        return value;
    }

    @SuppressWarnings("ReferenceEquality") // What needs no change is not copied.
    private ObjectNode normalize(ObjectNode object) {
        boolean isNormal = true;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            JsonNode before = member.getValue();
            if (name.equals(Ld.CONTEXT)) {
                continue;
            }
            String term = normalized(name);
            isNormal &= term.equals(name);
            JsonNode after = term.equals(Ld.TYPE) ? types(before) : normalize(before);
            if (after != before) {
                member.setValue(after);
            }
        }
        if (isNormal) {
            return object;
        }
        ObjectNode normal = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((name, value) -> {
            String term = name.equals(Ld.CONTEXT) ? name : normalized(name);
            if (normal.get(term) == null) {
                normal.set(term, value);
            }
        });
        return normal;
    }

    private JsonNode types(JsonNode value) {
        if (value.isString()) {
            String type = normalized(value.stringValue());
            return type.equals(value.stringValue()) ? value : JsonNodeFactory.instance.stringNode(type);
        }
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, types(list.get(i)));
            }
        }
        return value;
    }
}
