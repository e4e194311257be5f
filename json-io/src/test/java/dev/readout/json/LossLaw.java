package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.exchange.Loss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The law that every writer of a foreign format is held to: reading the document back gives the article less exactly what the
 * losses name. The native forms of both articles are compared. What a loss leaves out must be in the first form, and not in
 * the second one. What a loss changes must have another value in the second form. Everything else must be equal.
 */
public final class LossLaw {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Loss> losses = new HashMap<>();
    private final Set<String> applied = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private LossLaw(List<Loss> losses) {
        for (Loss loss : losses) {
            if (this.losses.put(loss.place(), loss) != null) {
                faults.add("there are two losses at " + loss.place());
            }
        }
    }

    /**
     * Asserts that the law holds.
     *
     * @param original the article that was written
     * @param losses what the writer reported
     * @param read the article that was read back
     */
    public static void holds(Article original, List<Loss> losses, Article read) {
        if (losses.isEmpty()) {
            assertThat(read).isEqualTo(original);
        }
        assertThat(faults(
                        MAPPER.readTree(ReadoutJson.toBytes(original)),
                        losses,
                        MAPPER.readTree(ReadoutJson.toBytes(read))))
                .isEmpty();
    }

    /** Returns how the second native form differs from the first one less its losses. */
    static List<String> faults(JsonNode original, List<Loss> losses, JsonNode read) {
        LossLaw law = new LossLaw(losses);
        law.compare("", original, read);
        for (Loss loss : losses) {
            if (!law.applied.contains(loss.place())) {
                law.faults.add("nothing was lost at " + loss);
            }
        }
        return law.faults;
    }

    private void compare(String place, JsonNode original, JsonNode read) {
        Loss loss = losses.get(place);
        if (loss != null) {
            applied.add(place);
            if (loss.isLeftOut()) {
                faults.add("expected nothing, found " + read + " at " + loss);
            } else if (original.equals(read)) {
                faults.add("nothing was changed at " + loss);
            }
        } else if (original instanceof ObjectNode object && read instanceof ObjectNode other) {
            members(place, object, other);
        } else if (original instanceof ArrayNode list && read instanceof ArrayNode other) {
            elements(place, list, other);
        } else if (!original.equals(read)) {
            faults.add("expected " + original + ", found " + read + " at " + place);
        }
    }

    private void members(String place, ObjectNode original, ObjectNode read) {
        Set<String> names = new HashSet<>(original.propertyNames());
        names.addAll(read.propertyNames());
        for (String name : names) {
            String member = JsonPointer.compile(place).appendProperty(name).toString();
            JsonNode before = original.get(name);
            JsonNode after = read.get(name);
            if (after == null) {
                leftOut(member, before);
            } else if (before != null) {
                compare(member, before, after);
            } else if (losses.containsKey(member) && !losses.get(member).isLeftOut()) {
                applied.add(member);
            } else {
                faults.add("expected nothing, found " + after + " at " + member);
            }
        }
    }

    private void elements(String place, ArrayNode original, ArrayNode read) {
        int next = 0;
        for (int i = 0; i < original.size(); i++) {
            String element = place + "/" + i;
            Loss loss = losses.get(element);
            if (loss != null && loss.isLeftOut()) {
                applied.add(element);
            } else if (next < read.size()) {
                compare(element, original.get(i), read.get(next++));
            } else {
                leftOut(element, original.get(i));
            }
        }
        for (; next < read.size(); next++) {
            faults.add("expected no more elements, found " + read.get(next) + " at " + place);
        }
    }

    /** A part is left out if a loss says so, or if losses leave out all that it has. */
    private void leftOut(String place, JsonNode original) {
        Loss loss = losses.get(place);
        if (loss != null) {
            applied.add(place);
            if (!loss.isLeftOut()) {
                faults.add("expected another value, found nothing at " + loss);
            }
        } else if (original.isContainer() && !original.isEmpty()) {
            if (original instanceof ObjectNode object) {
                object.forEachEntry((name, value) ->
                        leftOut(JsonPointer.compile(place).appendProperty(name).toString(), value));
            } else {
                for (int i = 0; i < original.size(); i++) {
                    leftOut(place + "/" + i, original.get(i));
                }
            }
        } else {
            faults.add("expected " + original + ", found nothing at " + place);
        }
    }
}
