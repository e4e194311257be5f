package dev.readout.json.schemaorg;

import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.internal.interchange.Pointers;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.metadata.When;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Writes the members of one node. Beside what the model has, it writes the attributes that are members of schema.org, as long as the reader
 * would make the same of them; every other attribute is a loss.
 */
final class NodeOutput {
    /** The limits of the JSON in attributes. It must not nest too deeply for the document around it. */
    static final DocumentLimits LIMITS = new DocumentLimits(1 << 30, 1 << 30, 1 << 30, 1 << 30, 64, 1);

    static final String NOT_ISO = "schema.org has dates in ISO 8601 only, without qualifiers and not as intervals";
    private static final String NO_MEMBER = "schema.org has no member for the attribute";
    private static final String MISFIT = "the attribute does not fit the article, or would be read differently";

    private final Sheet sheet;
    private final JsonGenerator out;
    private final Map<String, String> attributes;
    private Set<String> own;
    private final String place;
    private final Set<String> used = new HashSet<>(0);
    private final Set<String> refused = new HashSet<>(0);

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
        this.attributes = attributes;
        this.own = own;
        this.place = place;
    }

    /** Changes which members stand for what the model has. */
    void own(Set<String> members) {
        own = members;
    }

    /** Marks a member that the reader would take for what the article does not have. */
    void refuse(String name) {
        refused.add(name);
    }

    Sheet sheet() {
        return sheet;
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

    /** Returns whether an attribute is a member of schema.org. */
    boolean hasAny() {
        return attributes.keySet().stream().anyMatch(key -> key.startsWith(Names.PREFIX));
    }

    /** Returns the value that an attribute keeps; null if there is none, or if it would not be read as it is. */
    @Nullable
    JsonNode kept(String name) {
        String attribute = attributes.isEmpty() ? null : attributes.get(Names.PREFIX + name);
        if (attribute == null) {
            return null;
        }
        JsonNode value = JsonAttribute.exact(attribute, LIMITS);
        boolean isKept = value != null
                && !sheet.ids().describes(value)
                && sheet.terms()
                        .normalize(JsonAttribute.value(attribute, LIMITS))
                        .equals(value);
        return isKept ? value : null;
    }

    /** Marks an attribute as written. */
    void use(String name) {
        used.add(name);
    }

    boolean isUsed(String name) {
        return used.contains(name);
    }

    /** Writes what an attribute keeps. */
    void writeKept(String name, JsonNode value) {
        use(name);
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
        JsonNode kept = kept(Ld.TYPE);
        List<JsonNode> types = kept == null ? List.of() : Ld.elements(kept);
        boolean fits = !types.isEmpty() && Ld.value(types).equals(kept);
        for (JsonNode one : types) {
            fits &= one.isString() && !one.stringValue().equals(usual);
        }
        if (!fits) {
            string(Ld.TYPE, usual);
            return;
        }
        List<String> names = types.stream().map(JsonNode::stringValue).toList();
        if (NodeType.of(names) == type) {
            writeKept(Ld.TYPE, Objects.requireNonNull(kept));
            return;
        }
        use(Ld.TYPE);
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
        JsonNode kept = kept(name);
        if (kept == null || Ld.elements(kept).isEmpty()) {
            return false;
        }
        Parsed<T> parsed = parser.apply(kept);
        if (parsed.isExact() || !Objects.equals(parsed.value(), value)) {
            return false;
        }
        writeKept(name, kept);
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

    /** Returns the values of a member that an attribute keeps, if the reader would keep each of them. */
    List<JsonNode> others(String name, Predicate<JsonNode> accepts) {
        JsonNode kept = kept(name);
        List<JsonNode> elements = kept == null ? List.of() : Ld.elements(kept);
        if (elements.isEmpty()
                || !Ld.value(elements).equals(kept)
                || elements.stream().anyMatch(accepts)) {
            return List.of();
        }
        use(name);
        return elements;
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

    /** Returns whether the reader would read a value as a speaker or as an event. */
    boolean isEntity(JsonNode value, NodeType expected) {
        String string = Ld.string(value);
        if (string != null) {
            return sheet.ids().isTaken(string) || (expected.isSpeaker() && Entities.isName(string));
        }
        String ldId = Ld.id(value);
        if (ldId != null && (sheet.ids().isTaken(ldId) || value.size() == 1)) {
            return sheet.ids().isTaken(ldId);
        }
        return value.isObject() && Entities.typeOf(value, expected) != null;
    }

    /** Returns whether the reader would find an entity in a role that the article does not have. */
    boolean hasNewEntity(JsonNode role, String name, NodeType expected) {
        for (JsonNode inner : Ld.elements(role.get(name))) {
            String ldId = Ld.id(inner);
            boolean isKnown = ldId != null && sheet.ids().isSpeaker(ldId);
            if (!isKnown && isEntity(inner, expected)) {
                return true;
            }
        }
        return false;
    }

    /** Writes the attributes that are members of schema.org. All that are not written are losses. */
    void attributes() {
        attributes.forEach((key, attribute) -> {
            boolean isMember = key.startsWith(Names.PREFIX);
            String name = isMember ? key.substring(Names.PREFIX.length()) : "";
            if (used.contains(name)) {
                return;
            }
            JsonNode value = isMember && isOther(name) ? kept(name) : null;
            if (value == null) {
                sheet.losses().leaveOut(Pointers.member(place("attributes"), key), isMember ? MISFIT : NO_MEMBER);
            } else {
                writeKept(name, value);
            }
        });
    }

    private boolean isOther(String name) {
        return !name.isBlank()
                && !own.contains(name)
                && !refused.contains(name)
                && !name.startsWith("@")
                && sheet.terms().normalized(name).equals(name);
    }
}
