package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.metadata.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The topics of an article by their labels; a draft adds what it has more. */
final class Topics {
    private final List<Topic> listed;
    private final Map<String, Topic> byLabel = new LinkedHashMap<>();
    private final Ids ids;

    Topics(Article base) {
        base.topics().forEach(topic -> byLabel.putIfAbsent(topic.label(), topic));
        ids = new Ids(base.topics().stream().map(Topic::id).toList(), List.of());
        listed = base.topics();
    }

    /** Returns the topics with these labels, each once. */
    List<Topic> labelled(List<String> labels) {
        return labels.stream()
                .distinct()
                .map(label -> byLabel.computeIfAbsent(label, l -> Topic.of(ids.free(id(l)), l)))
                .toList();
    }

    /** Returns the topics that the article does not have yet. */
    List<Topic> added() {
        return byLabel.values().stream()
                .filter(topic -> !listed.contains(topic))
                .toList();
    }

    private static String id(String label) {
        String id = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "topic" : id;
    }
}
