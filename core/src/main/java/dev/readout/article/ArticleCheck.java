package dev.readout.article;

import dev.readout.internal.Require;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks that ids are unique and that an article lists everything that it refers to. The message of an exception says where: {@code statements[3].sources[0].speakers[1]
 * must be ...}.
 */
final class ArticleCheck extends References {
    static final String OWN_TEXT = "be of the article's text";
    static final String IF_EDITED =
            " (if the text was edited, carry the article over with dev.readout.revision.Revision)";
    private final Article article;
    private final Map<String, Speaker> speakers;
    private final Map<String, Topic> topics;
    private final Map<String, Meeting> meetings;

    ArticleCheck(Article article) {
        this.article = article;
        speakers = byId("speakers", article.speakers(), Speaker::id);
        topics = byId("topics", article.topics(), Topic::id);
        meetings = byId("meetings", article.meetings(), Meeting::id);
    }

    private static <T> Map<String, T> byId(String attribute, List<T> listed, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        for (T one : listed) {
            Require.that(byId.put(id.apply(one), one) == null, attribute, "have each id once", id.apply(one));
        }
        return byId;
    }

    void run() {
        Set<String> ids = new HashSet<>();
        for (Statement statement : article.statements()) {
            String id = statement.id().orElse(null);
            Require.that(id == null || ids.add(id), "statements", "have each id once", String.valueOf(id));
        }
        try {
            walk(article);
        } catch (Refusal e) {
            // The path is tracked only in this second run, to keep the first one fast.
            keepPath();
            walk(article);
        }
    }

    @Override
    void refersTo(Passage passage) {
        if (!passage.text().equals(article.text())) {
            throw refusal(OWN_TEXT, passage + IF_EDITED);
        }
    }

    @Override
    void refersTo(Speaker speaker) {
        listed(speaker, speakers.get(speaker.id()), "speakers");
    }

    @Override
    void refersTo(Topic topic) {
        listed(topic, topics.get(topic.id()), "topics");
    }

    @Override
    void refersTo(Meeting meeting) {
        listed(meeting, meetings.get(meeting.id()), "meetings");
    }

    @SuppressWarnings("ReferenceEquality") // Most values are the listed object itself, which needs no comparison.
    private void listed(Object value, @Nullable Object listed, String list) {
        if (value != listed) {
            if (listed == null) {
                throw refusal("be listed in " + list, value);
            }
            if (!value.equals(listed)) {
                throw refusal(
                        "equal the one with the same id in " + list,
                        value + " (to change a listed one everywhere, use article.replace)");
            }
        }
    }

    private RuntimeException refusal(String rule, Object value) {
        String path = path();
        return path == null ? new Refusal() : new IllegalArgumentException(path + " must " + rule + ": " + value);
    }

    /** Thrown in the first run, without a path. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal() {
            super(null, null, false, false);
        }
    }
}
