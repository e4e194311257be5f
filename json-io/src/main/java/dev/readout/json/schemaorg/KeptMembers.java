package dev.readout.json.schemaorg;

import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.internal.syntax.DocumentLimits;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of schema.org that attributes of one part of an article keep. */
final class KeptMembers {
    /** The limits of the JSON in attributes. It must not nest too deeply for the document around it. */
    static final DocumentLimits LIMITS = new DocumentLimits(1 << 30, 1 << 30, 1 << 30, 1 << 30, 64, 1);

    private final Sheet sheet;
    private final Map<String, String> attributes;
    private Set<String> own;
    private final Set<String> used = new HashSet<>(0);
    private final Set<String> refused = new HashSet<>(0);

    /**
     * Creates them.
     *
     * @param own the members that stand for what the model has
     */
    KeptMembers(Sheet sheet, Map<String, String> attributes, Set<String> own) {
        this.sheet = sheet;
        this.attributes = attributes;
        this.own = own;
    }

    /** Changes which members stand for what the model has. */
    void own(Set<String> members) {
        own = members;
    }

    /** Marks a member that the reader would take for what the article does not have. */
    void refuse(String name) {
        refused.add(name);
    }

    /** Returns whether an attribute is a member of schema.org. */
    boolean hasAny() {
        return attributes.keySet().stream().anyMatch(key -> key.startsWith(Names.PREFIX));
    }

    /** Returns the value that an attribute keeps; null if there is none, or if it would not be read as it is. */
    @Nullable
    JsonNode get(String name) {
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

    /** Returns the values of a member that an attribute keeps, if the reader would keep each of them. */
    List<JsonNode> others(String name, Predicate<JsonNode> accepts) {
        JsonNode kept = get(name);
        List<JsonNode> elements = kept == null ? List.of() : Ld.elements(kept);
        if (elements.isEmpty()
                || !Ld.value(elements).equals(kept)
                || elements.stream().anyMatch(accepts)) {
            return List.of();
        }
        use(name);
        return elements;
    }

    /**
     * Calls the action with each attribute that is not written yet, and with the value of the member; null if it is not a member, or
     * would not be read as it is.
     */
    void forEachUnused(BiConsumer<String, @Nullable JsonNode> action) {
        attributes.forEach((key, attribute) -> {
            boolean isMember = key.startsWith(Names.PREFIX);
            String name = isMember ? key.substring(Names.PREFIX.length()) : "";
            if (!used.contains(name)) {
                action.accept(key, isMember && isOther(name) ? get(name) : null);
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
