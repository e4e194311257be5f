package dev.readout.json.schemaorg;

import dev.readout.json.internal.interchange.Pointers;
import dev.readout.metadata.When;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Writes the members of one node. Beside what the model has, it writes the attributes that are members of schema.org, as long as the reader
 * would make the same of them; every other attribute is a loss.
 */
final class NodeOutput {
    static final String NOT_ISO = "schema.org has dates in ISO 8601 only, without qualifiers and not as intervals";
    private static final String NO_MEMBER = "schema.org has no member for the attribute";
    private static final String MISFIT = "the attribute does not fit the article, or would be read differently";

    private final Sheet sheet;
    private final JsonGenerator out;
    private final KeptMembers kept;
    private final String place;

    /**
     * Starts a node.
     *
     * @param attributes the attributes of the part
     * @param own the members that stand for what the model has
     * @param place the place of the part in its native form
     */
    NodeOutput(Sheet sheet, Map<String, String> attributes, Set<String> own, String place) {
        this.sheet = sheet;
        this.out = sheet.out();
        this.kept = new KeptMembers(sheet, attributes, own);
        this.place = place;
    }

    Sheet sheet() {
        return sheet;
    }

    KeptMembers kept() {
        return kept;
    }

    ReaderView reader() {
        return sheet.reader();
    }

    String place(String name) {
        return Pointers.member(place, name);
    }

    void lose(String name, String problem) {
        sheet.losses().leaveOut(place(name), problem);
    }

    void change(String name, String problem) {
        sheet.losses().change(place(name), problem);
    }

    /** Adds a loss of what is inside a member. */
    void losePath(String path, String problem) {
        sheet.losses().leaveOut(place + path, problem);
    }

    void changePath(String path, String problem) {
        sheet.losses().change(place + path, problem);
    }

    /** Returns the place of what is inside a member. */
    String path(String path) {
        return place + path;
    }

    /** Writes what an attribute keeps. */
    void writeKept(String name, JsonNode value) {
        kept.use(name);
        out.writeName(name);
        raw(value);
    }

    void raw(JsonNode value) {
        out.writeRawValue(value.toString());
    }

    void string(String name, String value) {
        out.writeName(name);
        out.writeString(value);
    }

    /** Writes the type, or the types that an attribute keeps. */
    void type(NodeType type) {
        String usual = SpeakerReader.usual(type);
        JsonNode asRead = kept.get(Ld.TYPE);
        List<JsonNode> types = asRead == null ? List.of() : Ld.elements(asRead);
        boolean fits = !types.isEmpty() && Ld.value(types).equals(asRead);
        for (JsonNode one : types) {
            fits &= one.isString() && !one.stringValue().equals(usual);
        }
        if (!fits) {
            string(Ld.TYPE, usual);
            return;
        }
        List<String> names = types.stream().map(JsonNode::stringValue).toList();
        if (NodeType.of(names) == type) {
            writeKept(Ld.TYPE, Objects.requireNonNull(asRead));
            return;
        }
        kept.use(Ld.TYPE);
        out.writeName(Ld.TYPE);
        out.writeStartArray();
        out.writeString(usual);
        names.forEach(out::writeString);
        out.writeEndArray();
    }

    /**
     * Writes a member as it was read, if the reader would make the same value of it.
     *
     * @return whether it was written
     */
    <T> boolean writeAsRead(String name, @Nullable T value, Function<JsonNode, Parsed<T>> parser) {
        JsonNode asRead = kept.get(name);
        if (asRead == null || Ld.elements(asRead).isEmpty()) {
            return false;
        }
        Parsed<T> parsed = parser.apply(asRead);
        if (parsed.isExact() || !Objects.equals(parsed.value(), value)) {
            return false;
        }
        writeKept(name, asRead);
        return true;
    }

    void text(String name, Optional<String> value) {
        if (!writeAsRead(name, value.orElse(null), Values::text) && value.isPresent()) {
            string(name, value.get());
        }
    }

    /** Writes a time; one that ISO 8601-1 has no form for is a loss. */
    void when(String name, Optional<When> value, Function<JsonNode, Parsed<When>> parser, String lostAs) {
        if (writeAsRead(name, value.orElse(null), parser) || value.isEmpty()) {
            return;
        }
        if (Dates.isIso(value.get())) {
            string(name, value.get().toString());
        } else {
            lose(lostAs, NOT_ISO);
        }
    }

    void uri(String name, Optional<URI> value) {
        if (!writeAsRead(name, value.orElse(null), Values::uri) && value.isPresent()) {
            string(name, value.get().toString());
        }
    }

    void uris(String name, List<URI> uris) {
        if (!writeAsRead(name, uris.isEmpty() ? null : uris, Values::uris)) {
            list(name, uris, uri -> out.writeString(uri.toString()), List.of());
        }
    }

    /** Writes one value as it is and several as a list, with other values after them. */
    <T> void list(String name, List<T> values, Consumer<? super T> write, List<JsonNode> others) {
        int size = values.size() + others.size();
        if (size == 0) {
            return;
        }
        out.writeName(name);
        boolean isList = size > 1 || (values.isEmpty() && others.get(0).isArray());
        if (isList) {
            out.writeStartArray();
        }
        values.forEach(write);
        others.forEach(this::raw);
        if (isList) {
            out.writeEndArray();
        }
    }

    void reference(String ldId) {
        out.writeStartObject();
        string(Ld.ID, ldId);
        out.writeEndObject();
    }

    /** Writes the attributes that are members of schema.org. All that are not written are losses. */
    void attributes() {
        kept.forEachUnused((key, value) -> {
            if (value != null) {
                writeKept(key.substring(Names.PREFIX.length()), value);
            } else {
                sheet.losses()
                        .leaveOut(
                                Pointers.member(place("attributes"), key),
                                key.startsWith(Names.PREFIX) ? MISFIT : NO_MEMBER);
            }
        });
    }
}
