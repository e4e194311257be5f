package dev.readout.json.webannotation;

import dev.readout.article.Article;
import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JacksonDocumentWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes the collection and the pages of an article. */
final class DocumentWriter {
    private final String source;
    private final WebAnnotationOptions options;
    private final List<ObjIntConsumer<AnnotationWriter>> items;
    private final @Nullable JsonNode collection;
    private final @Nullable JsonNode page;
    private final String collectionIri;

    DocumentWriter(Article article, WebAnnotationOptions options, DocumentLimits limits) {
        this.source = SourceIri.of(article);
        this.options = options;
        this.items = ArticleItems.of(article, options, limits).all();
        this.collection = kept(article, Containers.COLLECTION, limits);
        this.page = kept(article, Containers.PAGE, limits);
        String own = SourceIri.base(source) + "#/annotations";
        this.collectionIri = collection == null ? own : collection.path("id").asString(own);
    }

    private @Nullable JsonNode kept(Article article, String name, DocumentLimits limits) {
        String attribute = article.attributes().get(name);
        if (attribute == null) {
            return null;
        }
        JsonNode value = JsonAttribute.value(attribute, limits);
        return Containers.isWritable(value, items.size(), name.equals(Containers.COLLECTION)) ? value : null;
    }

    /** Returns the collection with one page, which has all annotations. */
    String document() {
        return string(out -> {
            startCollection(out);
            // Otherwise the first page of a foreign collection is elsewhere, and there is nothing to write.
            if (collection == null || !collection.has("first")) {
                out.writeName("first");
                page(out, 0, items.size(), true);
            }
            out.writeEndObject();
        });
    }

    /** Returns the collection without a page, and then the pages. */
    List<String> pages() {
        List<String> documents = new ArrayList<>();
        int last = Math.max(0, (items.size() - 1) / options.itemsPerPage());
        documents.add(string(out -> {
            startCollection(out);
            if (collection == null || !collection.has("first")) {
                string(out, "first", pageIri(0));
            }
            if (collection == null || !collection.has("last")) {
                string(out, "last", pageIri(last));
            }
            out.writeEndObject();
        }));
        for (int i = 0; i <= last; i++) {
            int number = i;
            documents.add(string(out -> page(out, number, options.itemsPerPage(), false)));
        }
        return documents;
    }

    private static String string(Consumer<JsonGenerator> content) {
        return JacksonDocumentWriter.toString(content);
    }

    private void startCollection(JsonGenerator out) {
        out.writeStartObject();
        start(out, collection, "AnnotationCollection", collectionIri);
        if (collection == null || !collection.has("total")) {
            out.writeName("total");
            out.writeNumber(items.size());
        }
    }

    private static void start(JsonGenerator out, @Nullable JsonNode kept, String type, String iri) {
        if (kept == null || !kept.has("@context")) {
            string(out, "@context", Vocabulary.CONTEXT);
        }
        if (kept == null) {
            string(out, "id", iri);
        }
        string(out, "type", type);
        if (kept == null) {
            string(out, "conformsTo", Vocabulary.IRI);
        } else {
            for (Map.Entry<String, JsonNode> member : kept.properties()) {
                out.writeName(member.getKey());
                AnnotationWriter.tree(member.getValue(), out);
            }
        }
    }

    private void page(JsonGenerator out, int number, int size, boolean isEmbedded) {
        JsonNode kept = number == 0 ? page : null;
        int from = number * size;
        int to = Math.min(items.size(), from + size);
        out.writeStartObject();
        start(out, kept, "AnnotationPage", pageIri(number));
        if (kept == null) {
            string(out, "partOf", collectionIri);
            out.writeName("startIndex");
            out.writeNumber(from);
            if (number > 0) {
                string(out, "prev", pageIri(number - 1));
            }
            if (to < items.size() && !isEmbedded) {
                string(out, "next", pageIri(number + 1));
            }
        }
        out.writeName("items");
        out.writeStartArray();
        AnnotationWriter writer = new AnnotationWriter(out, source, options);
        for (int i = from; i < to; i++) {
            items.get(i).accept(writer, i + 1);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private String pageIri(int number) {
        JsonNode first = number == 0 && page != null ? page.path("id") : null;
        String own = SourceIri.base(source) + "#/annotations/page/" + (number + 1);
        return first == null ? own : first.asString(own);
    }

    private static void string(JsonGenerator out, String name, String value) {
        out.writeName(name);
        out.writeString(value);
    }
}
