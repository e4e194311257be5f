package dev.readout.json.ninjs;

import dev.readout.json.internal.interchange.JsonAttribute;
import dev.readout.json.internal.syntax.DocumentLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The attributes that keep members of ninjs. */
final class Attributes {
    private static final String PREFIX = "ninjs:";
    /** An attribute that is longer or deeper than this is no member. */
    private static final DocumentLimits LIMITS =
            new DocumentLimits(1 << 30, 1 << 30, 1 << 30, 1 << 30, DocumentLimits.USUAL_NESTING_DEPTH, 0);

    private Attributes() {}

    /** Returns the key of the attribute that keeps a member. */
    static String key(String member) {
        return PREFIX + member;
    }

    /** Returns the member that an attribute keeps, or null if it keeps none. */
    static @Nullable String member(String key) {
        return key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : null;
    }

    /** Returns the value of a member, or null if reading it would give another attribute. */
    static @Nullable JsonNode value(String attribute) {
        return JsonAttribute.exact(attribute, LIMITS);
    }
}
