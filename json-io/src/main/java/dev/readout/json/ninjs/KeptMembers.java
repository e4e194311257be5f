package dev.readout.json.ninjs;

import dev.readout.json.internal.interchange.Losses;
import dev.readout.json.internal.interchange.Pointers;
import dev.readout.json.ninjs.Shape.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members that attributes of one part of an article keep. Attributes that are not written are lost. */
final class KeptMembers {
    private final Map<String, String> attributes;
    private final Shape shape;
    private final NinjsVersion version;
    private final Set<String> written = new HashSet<>(0);

    KeptMembers(Map<String, String> attributes, Shape shape, NinjsVersion version) {
        this.attributes = attributes;
        this.shape = shape;
        this.version = version;
    }

    /** Returns the value of a member, or null if no attribute keeps it or the value is not valid. */
    @Nullable
    JsonNode valid(String member) {
        JsonNode value = any(member);
        return value != null && isValid(member, value) ? value : null;
    }

    boolean isValid(String member, JsonNode value) {
        Member known = shape.member(member);
        return known != null
                && known.name().equals(member)
                && known.in().has(version)
                && ShapeCheck.fits(value, known.shape(), version);
    }

    /** Returns the value of a member, which may be invalid, or null if no attribute keeps it. */
    @Nullable
    JsonNode any(String member) {
        String attribute = attributes.isEmpty() ? null : attributes.get(Attributes.key(member));
        return attribute == null ? null : Attributes.value(attribute);
    }

    boolean has(String member) {
        return attributes.containsKey(Attributes.key(member));
    }

    /** Notes that a member is written as its attribute keeps it. */
    void setWritten(String member) {
        written.add(Attributes.key(member));
    }

    /** Returns the members that attributes keep. */
    List<String> members() {
        if (attributes.isEmpty()) {
            return List.of();
        }
        List<String> members = new ArrayList<>(attributes.size());
        for (String key : attributes.keySet()) {
            String member = Attributes.member(key);
            if (member != null) {
                members.add(member);
            }
        }
        return members;
    }

    /**
     * Reports the attributes that are not written.
     *
     * @param place the place of the attributes
     */
    void report(String place, Losses losses) {
        if (attributes.isEmpty() || written.size() == attributes.size()) {
            return;
        }
        if (written.isEmpty()) {
            losses.leaveOut(place, "ninjs has no place for attributes, or their values do not fit");
            return;
        }
        for (String key : attributes.keySet()) {
            if (!written.contains(key)) {
                String problem = Attributes.member(key) == null
                        ? "ninjs has no place for attributes"
                        : "the value does not fit the member of ninjs, or the rest of the article";
                losses.leaveOut(Pointers.member(place, key), problem);
            }
        }
    }
}
