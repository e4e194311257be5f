package dev.readout.json.ninjs;

import dev.readout.article.Article;
import dev.readout.exchange.Writing;
import dev.readout.json.ReadoutJson;
import dev.readout.json.internal.interchange.Losses;
import dev.readout.json.internal.syntax.JacksonDocumentWriter;
import dev.readout.json.ninjs.Shape.Member;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an item, whose members have the names of version 3, with the names of a version. */
final class ItemWriter {
    private final JsonGenerator out;
    private final NinjsVersion version;

    private ItemWriter(JsonGenerator out, NinjsVersion version) {
        this.out = out;
        this.version = version;
    }

    /** Returns the document on one line, and the losses. */
    static Writing<String> writing(Article article, NinjsOptions options) {
        Losses losses = new Losses();
        ObjectNode item = item(article, options, losses);
        String document =
                JacksonDocumentWriter.toString(out -> new ItemWriter(out, options.version()).write(item, Shapes.ITEM));
        return Writing.of(document, options.hasNativeBody() ? List.of() : losses.all());
    }

    private static ObjectNode item(Article article, NinjsOptions options, Losses losses) {
        ObjectNode item = new ItemMaker(article, options.version(), losses).make();
        if (options.hasNativeBody()) {
            addNativeBody(article, item);
        }
        return item;
    }

    private static void addNativeBody(Article article, ObjectNode item) {
        ArrayNode bodies = item.get("bodies") instanceof ArrayNode list ? list : JsonNodeFactory.instance.arrayNode();
        ArrayNode all = JsonNodeFactory.instance.arrayNode().addAll(bodies);
        all.addObject()
                .put("role", "readout")
                .put("contentType", TextOfItem.NATIVE)
                .put("value", ReadoutJson.toJson(article));
        item.set("bodies", all);
    }

    private void write(JsonNode value, @Nullable Shape shape) {
        if (value instanceof ObjectNode object) {
            out.writeStartObject();
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                Member member = shape == null ? null : shape.member(entry.getKey());
                out.writeName(member == null ? entry.getKey() : member.name(version));
                write(entry.getValue(), member == null ? null : member.shape());
            }
            out.writeEndObject();
        } else if (value instanceof ArrayNode list) {
            Shape element = shape == null || shape.type() != Shape.Type.LIST ? null : shape.element();
            out.writeStartArray();
            for (JsonNode one : list) {
                write(one, element);
            }
            out.writeEndArray();
        } else {
            writeScalar(value);
        }
    }

    private void writeScalar(JsonNode value) {
        if (value.isString()) {
            out.writeString(value.stringValue());
        } else {
            // A number, true, false or null: the node writes what JSON has for it.
            out.writeRawValue(value.toString());
        }
    }
}
