package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.metadata.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The topics of an article by their labels. Each new label of a draft becomes a new topic. */
final class TopicsByLabel {
    private final List<Topic> topicsOfArticle;
    private final Map<String, Topic> byLabel = new LinkedHashMap<>();
    private final IdAllocator ids;

    TopicsByLabel(Article article) {
        topicsOfArticle = article.topics();
        topicsOfArticle.forEach(topic -> byLabel.putIfAbsent(topic.label(), topic));
        ids = new IdAllocator(topicsOfArticle.stream().map(Topic::id).toList(), List.of());
    }

    /** Returns the topics with these labels. A label that is repeated gives one topic. */
    List<Topic> labelled(List<String> labels) {
        return labels.stream()
                .distinct()
                .map(label -> byLabel.computeIfAbsent(label, l -> Topic.of(ids.allocate(id(l)), l)))
                .toList();
    }

    /** Returns the topics that the article does not have yet. */
    List<Topic> added() {
        return byLabel.values().stream()
                .filter(topic -> !topicsOfArticle.contains(topic))
                .toList();
    }

    private static String id(String label) {
        String id = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "topic" : id;
    }
}
