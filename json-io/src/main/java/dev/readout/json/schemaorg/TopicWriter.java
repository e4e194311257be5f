package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.metadata.Topic;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes what the article is about. */
final class TopicWriter {
    private final Article article;
    private final WrittenIds ids;
    private final JsonGenerator out;
    private final NodeOutput node;

    /**
     * Creates a writer.
     *
     * @param node the node of the article
     */
    TopicWriter(Article article, NodeOutput node) {
        this.article = article;
        this.ids = node.sheet().ids();
        this.out = node.sheet().out();
        this.node = node;
    }

    /** Writes the topics, or what they were read from. */
    void write() {
        JsonNode kept = node.kept().get("about");
        if (kept != null && isAsRead(kept)) {
            node.writeKept("about", kept);
            return;
        }
        node.list("about", article.topics(), this::topic, List.of());
    }

    private boolean isAsRead(JsonNode about) {
        List<JsonNode> elements = Ld.elements(about);
        boolean isReferredTo = article.meetings().stream()
                        .anyMatch(meeting -> !meeting.topics().isEmpty())
                || article.statements().stream().anyMatch(one -> !one.topics().isEmpty());
        boolean isExact = true;
        Topics topics = new Topics(id -> null);
        for (JsonNode element : elements) {
            String ldId = Ld.id(element);
            if (ldId != null && (ids.isSpeaker(ldId) || ids.isMeeting(ldId))) {
                isExact = false;
            } else if (Ld.type(element).isPart()) {
                return false;
            } else {
                isExact &= topics.visit(element).isExact();
            }
        }
        return !isExact
                && (topics.all().isEmpty() || !isReferredTo)
                && Ld.value(elements).equals(about)
                && topics.all().equals(article.topics());
    }

    private void topic(Topic topic) {
        out.writeStartObject();
        node.string(Ld.TYPE, Topics.TYPE);
        node.string(Ld.ID, ids.of(topic));
        node.string("name", topic.label());
        node.list("sameAs", topic.sameAs(), uri -> out.writeString(uri.toString()), List.of());
        out.writeEndObject();
    }
}
