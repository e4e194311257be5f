package dev.readout.json.ninjs;

import dev.readout.json.internal.interchange.Ids;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The topics of a list of subjects.
 *
 * @param topics the subjects that have a name
 * @param provenance who named the subjects, if Readout wrote it
 * @param isWhole whether the topics and the provenance are all that the subjects have
 */
record SubjectReader(List<Topic> topics, Optional<Provenance> provenance, boolean isWhole) {
    private static final Set<String> PLAIN = Set.of("name", "uri", "literal");
    private static final Set<String> WITH_PROVENANCE = Set.of("name", "uri", "literal", "creator", "confidence");

    static final SubjectReader NONE = new SubjectReader(List.of(), Optional.empty(), true);

    static SubjectReader read(JsonNode list) {
        Ids ids = new Ids();
        List<@Nullable String> own = new ArrayList<>();
        for (JsonNode subject : list) {
            own.add(ownId(subject, ids));
        }
        boolean isOwn = !own.contains(null);
        Optional<Provenance> provenance = isOwn ? provenance(list) : Optional.empty();
        Set<String> read = provenance.isPresent() ? WITH_PROVENANCE : PLAIN;
        List<Topic> topics = new ArrayList<>();
        boolean isWhole = true;
        for (int i = 0; i < list.size(); i++) {
            String name = Members.words(list.get(i), "name");
            if (!(list.get(i) instanceof ObjectNode subject) || name == null) {
                isWhole = false;
                continue;
            }
            Optional<URI> uri = SpeakerReader.uri(subject);
            String id = own.get(i);
            Topic.Builder topic = Topic.builder()
                    .id(id == null ? ids.ofName(name, "topic") : id)
                    .label(name);
            uri.ifPresent(topic::addSameAs);
            topics.add(topic.build());
            isWhole &= read.containsAll(subject.propertyNames())
                    && (id != null || !subject.has("literal"))
                    && (uri.isPresent() || !subject.has("uri"));
        }
        return new SubjectReader(topics, provenance, isWhole);
    }

    private static @Nullable String ownId(JsonNode subject, Ids ids) {
        String literal = Members.string(subject, "literal");
        return literal != null && OwnLiteral.is(literal) && ids.take(OwnLiteral.value(literal))
                ? OwnLiteral.value(literal)
                : null;
    }

    /** Returns who named the subjects, if all of them say the same. */
    private static Optional<Provenance> provenance(JsonNode list) {
        String agent = list.isEmpty() ? null : Members.words(list.get(0), "creator");
        if (agent == null) {
            return Optional.empty();
        }
        JsonNode confidence = list.get(0).get("confidence");
        for (JsonNode subject : list) {
            boolean isSame = agent.equals(Members.string(subject, "creator"))
                    && (confidence == null ? !subject.has("confidence") : confidence.equals(subject.get("confidence")));
            if (!isSame) {
                return Optional.empty();
            }
        }
        Provenance.Builder provenance = Provenance.builder().agent(agent);
        if (confidence != null) {
            if (!isPercent(confidence)) {
                return Optional.empty();
            }
            provenance.confidence(confidence.intValue() / 100.0);
        }
        return Optional.of(provenance.build());
    }

    private static boolean isPercent(JsonNode confidence) {
        return confidence.isIntegralNumber()
                && confidence.decimalValue().signum() >= 0
                && confidence.decimalValue().compareTo(BigDecimal.valueOf(100)) <= 0;
    }
}
