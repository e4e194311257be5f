package dev.readout.json.ninjs;

import dev.readout.article.Article;
import dev.readout.json.internal.interchange.Ids;
import dev.readout.json.internal.interchange.Losses;
import dev.readout.json.internal.interchange.Pointers;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes topics as subjects, with the provenance of the article as that of the subjects. */
final class SubjectWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int PERCENT = 100;

    private final Article article;
    private final KeptMembers kept;
    private final Losses losses;
    private boolean hasCreator;

    SubjectWriter(Article article, KeptMembers kept, Losses losses) {
        this.article = article;
        this.kept = kept;
        this.losses = losses;
    }

    /** Returns the subjects, or null if there are none. */
    @Nullable
    JsonNode write() {
        reportUris();
        JsonNode asRead = asRead();
        if (asRead != null) {
            kept.setWritten("subjects");
            return asRead;
        }
        ArrayNode subjects = NODES.arrayNode();
        hasCreator = article.provenance().isPresent() && !article.topics().isEmpty();
        boolean isPlain = !hasCreator && isPlain();
        for (Topic topic : article.topics()) {
            subjects.add(subject(topic, isPlain));
        }
        return subjects.isEmpty() ? null : subjects;
    }

    /** Returns the subjects that were read, if they still have all topics, or null. */
    private @Nullable JsonNode asRead() {
        JsonNode value = kept.valid("subjects");
        if (value == null) {
            return null;
        }
        SubjectReader read = SubjectReader.read(value);
        List<Topic> topics = new ArrayList<>();
        article.topics()
                .forEach(topic -> topics.add(topic.toBuilder()
                        .sameAs(topic.sameAs().stream().limit(1).toList())
                        .build()));
        boolean isSame = read.topics().equals(topics)
                && (!read.isWhole() || value.isEmpty())
                && read.provenance().isEmpty();
        return isSame ? value : null;
    }

    private void reportUris() {
        for (int i = 0; i < article.topics().size(); i++) {
            SpeakerWriter.reportUris(article.topics().get(i).sameAs(), Pointers.element("/topics", i), losses);
        }
    }

    /** Returns whether reading gives the same ids without a literal of Readout. */
    private boolean isPlain() {
        Ids ids = new Ids();
        return article.topics().stream()
                .allMatch(topic -> ids.ofName(topic.label(), "topic").equals(topic.id()));
    }

    private ObjectNode subject(Topic topic, boolean isPlain) {
        ObjectNode subject = NODES.objectNode().put("name", topic.label());
        topic.sameAs().stream().findFirst().ifPresent(uri -> subject.put("uri", uri.toString()));
        if (!isPlain) {
            subject.put("literal", OwnLiteral.of(topic.id()));
        }
        if (hasCreator) {
            article.provenance().ifPresent(provenance -> {
                subject.put("creator", provenance.agent());
                if (provenance.confidence().isPresent()) {
                    subject.put("confidence", percent(provenance.confidence().getAsDouble()));
                }
            });
        }
        return subject;
    }

    private static int percent(double confidence) {
        return (int) Math.round(confidence * PERCENT);
    }

    /** Reports what is lost of the provenance. Called after the subjects are written. */
    void reportProvenance() {
        if (article.provenance().isEmpty()) {
            return;
        }
        Provenance provenance = article.provenance().get();
        if (!hasCreator) {
            losses.leaveOut("/provenance", "ninjs has a provenance of subjects only");
            return;
        }
        String problem = "ninjs has only the creator of subjects and their confidence";
        if (provenance.version().isPresent()) {
            losses.leaveOut("/provenance/version", problem);
        }
        if (provenance.method().isPresent()) {
            losses.leaveOut("/provenance/method", problem);
        }
        if (provenance.at().isPresent()) {
            losses.leaveOut("/provenance/at", problem);
        }
        OptionalDouble confidence = provenance.confidence();
        if (confidence.isPresent()
                && percent(confidence.getAsDouble()) / (double) PERCENT != confidence.getAsDouble()) {
            losses.change("/provenance/confidence", "ninjs has whole percents");
        }
    }
}
