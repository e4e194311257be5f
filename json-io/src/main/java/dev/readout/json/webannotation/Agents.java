package dev.readout.json.webannotation;

import dev.readout.internal.Require;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The provenance of a statement or article as the creator or generator of an annotation. An agent with a version or a method
 * is software, so it is the generator. Whether another agent is a person is not known.
 */
final class Agents {
    private static final String VERSION = "schema:softwareVersion";

    private Agents() {}

    /** Returns what {@link #read} gives of a provenance that was written. */
    static Provenance readable(Provenance provenance) {
        return Provenance.builder()
                .agent(provenance.agent())
                .version(provenance.version().orElse(null))
                .at(provenance.at().filter(Agents::isTime).orElse(null))
                .build();
    }

    private static boolean isTime(When when) {
        return ResourceRules.isTime(when.toString());
    }

    static void write(Provenance provenance, JsonGenerator out) {
        boolean isSoftware =
                provenance.version().isPresent() || provenance.method().isPresent();
        out.writeName(isSoftware ? "generator" : "creator");
        out.writeStartObject();
        if (isSoftware) {
            out.writeName("type");
            out.writeString("Software");
        }
        out.writeName("name");
        out.writeString(provenance.agent());
        provenance.version().ifPresent(version -> {
            out.writeName(VERSION);
            out.writeString(version);
        });
        out.writeEndObject();
        provenance.at().filter(Agents::isTime).ifPresent(at -> {
            out.writeName("created");
            out.writeString(at.toString());
        });
    }

    /** Returns the provenance that an annotation has, or null if no agent has a name. */
    static @Nullable Provenance read(JsonNode annotation) {
        JsonNode agent = annotation.has("generator") ? annotation.path("generator") : annotation.path("creator");
        String name = agent.path("name").asString("");
        if (Require.isBlank(name)) {
            return null;
        }
        Provenance.Builder provenance = Provenance.builder().agent(name);
        String version = agent.path(VERSION).asString("");
        if (!Require.isBlank(version)) {
            provenance.version(version);
        }
        String created = annotation.path("created").asString("");
        if (ResourceRules.isTime(created)) {
            provenance.at(when(created));
        }
        return provenance.build();
    }

    private static @Nullable When when(String time) {
        try {
            return When.parse(time);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
