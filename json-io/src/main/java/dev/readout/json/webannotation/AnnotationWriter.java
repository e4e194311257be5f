package dev.readout.json.webannotation;

import dev.readout.article.Article;
import dev.readout.metadata.Provenance;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes single annotations. */
final class AnnotationWriter {
    private final JsonGenerator out;
    private final String source;
    private final String base;
    private final WebAnnotationOptions options;

    AnnotationWriter(JsonGenerator out, String source, WebAnnotationOptions options) {
        this.out = out;
        this.source = source;
        this.base = SourceIri.base(source);
        this.options = options;
    }

    /** What one annotation says, beside its target. */
    record Bodies(
            AnnotationRole role,
            @Nullable String statement,
            List<String> terms,
            @Nullable String value,
            @Nullable String schema) {}

    /** Writes an annotation of a passage. Each piece is a target. */
    void passage(int number, Bodies bodies, @Nullable Provenance provenance, Passage passage) {
        start(number, bodies, provenance);
        out.writeName("target");
        List<Span> pieces = passage.pieces();
        if (pieces.size() == 1) {
            target(passage.text(), pieces.get(0));
        } else {
            out.writeStartArray();
            for (Span piece : pieces) {
                target(passage.text(), piece);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** Writes an annotation of the source as a whole. */
    void whole(int number, Bodies bodies, Article article) {
        start(number, bodies, article.provenance().orElse(null));
        out.writeName("target");
        out.writeStartObject();
        string("id", source);
        string("type", "Text");
        article.id().ifPresent(id -> string("canonical", id.toASCIIString()));
        article.language().ifPresent(language -> string("language", language));
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Writes an annotation that others made. */
    void foreign(JsonNode annotation) {
        tree(annotation, out);
    }

    private void start(int number, Bodies bodies, @Nullable Provenance provenance) {
        out.writeStartObject();
        string("@context", Vocabulary.CONTEXT);
        string("id", base + "#/annotations/" + number);
        string("type", "Annotation");
        string("motivation", options.motivation());
        if (provenance != null) {
            Agents.write(provenance, out);
        }
        out.writeName("body");
        out.writeStartArray();
        if (bodies.statement() != null) {
            out.writeString(bodies.statement());
        }
        term(bodies.role().iri());
        bodies.terms().forEach(this::term);
        if (bodies.value() != null) {
            out.writeStartObject();
            string("type", "TextualBody");
            if (bodies.schema() == null) {
                string("format", "text/plain");
            } else {
                string("format", Vocabulary.JSON);
                string("conformsTo", bodies.schema());
            }
            string("value", bodies.value());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void term(String iri) {
        out.writeStartObject();
        string("source", iri);
        string("purpose", Vocabulary.CLASSIFYING);
        out.writeEndObject();
    }

    private void target(Text text, Span piece) {
        out.writeStartObject();
        string("source", source);
        out.writeName("selector");
        out.writeStartArray();
        out.writeStartObject();
        string("type", "TextQuoteSelector");
        string("exact", text.slice(piece));
        int before = Math.max(0, piece.start() - options.contextLength());
        if (before < piece.start()) {
            string("prefix", text.slice(new Span(before, piece.start())));
        }
        int after = Math.min(text.length(), piece.end() + options.contextLength());
        if (after > piece.end()) {
            string("suffix", text.slice(new Span(piece.end(), after)));
        }
        out.writeEndObject();
        out.writeStartObject();
        string("type", "TextPositionSelector");
        out.writeName("start");
        out.writeNumber(piece.start());
        out.writeName("end");
        out.writeNumber(piece.end());
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void string(String name, String value) {
        out.writeName(name);
        out.writeString(value);
    }

    /** Writes a value of any shape. */
    static void tree(JsonNode value, JsonGenerator out) {
        switch (value.getNodeType()) {
            case OBJECT -> {
                out.writeStartObject();
                for (Map.Entry<String, JsonNode> member : value.properties()) {
                    out.writeName(member.getKey());
                    tree(member.getValue(), out);
                }
                out.writeEndObject();
            }
            case ARRAY -> {
                out.writeStartArray();
                for (JsonNode element : value) {
                    tree(element, out);
                }
                out.writeEndArray();
            }
            case STRING -> out.writeString(value.stringValue());
            case BOOLEAN -> out.writeBoolean(value.booleanValue());
            case NUMBER -> out.writeNumber(value.toString());
            default -> out.writeNull();
        }
    }
}
