package dev.readout.article;

import dev.readout.internal.Require;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds an article to its own rules. A refusal says where: {@code statements[3].sources[0].speakers[1] must be ...}. */
final class ArticleCheck {
    private final Article article;
    private final Map<String, Speaker> speakers;
    private final Map<String, Topic> topics;
    private final Map<String, Meeting> meetings;
    // Kept in a second run only, which finds out where the first one refused.
    private @Nullable Deque<Step> path;

    /** One attribute on the way to what is being checked, and the index in its list or -1. */
    private record Step(String attribute, int index) {
        Step(String attribute) {
            this(attribute, -1);
        }

        @Override
        public String toString() {
            return index < 0 ? attribute : attribute + "[" + index + "]";
        }
    }

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

    private static void language(String tag) {
        // Most are a language alone, and Locale makes much of one.
        if (tag.length() == 2 && isLetter(tag.charAt(0)) && isLetter(tag.charAt(1))) {
            return;
        }
        try {
            Require.words("language", tag);
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "language must be a well-formed tag of BCP 47: " + Require.quoted(tag), e);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    void run() {
        if (article.language().isPresent()) {
            language(article.language().get());
        }
        blocks();
        Set<String> ids = new HashSet<>();
        for (Statement statement : article.statements()) {
            String id = statement.id().orElse(null);
            Require.that(id == null || ids.add(id), "statements", "have each id once", String.valueOf(id));
        }
        try {
            references();
        } catch (Refusal e) {
            path = new ArrayDeque<>();
            references();
        }
    }

    private void references() {
        one("publisher", article.publisher().orElse(null), ArticleCheck::listed);
        each("authors", article.authors(), ArticleCheck::listed);
        each("speakers", article.speakers(), ArticleCheck::speaker);
        each("meetings", article.meetings(), ArticleCheck::meeting);
        each("statements", article.statements(), ArticleCheck::statement);
        each("mentions", article.mentions(), ArticleCheck::mention);
    }

    private void blocks() {
        int end = 0;
        int length = article.text().length();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            Span span = block.span();
            if (span.end() > length) {
                throw new IllegalArgumentException(
                        "blocks[" + i + "] must end within the text of " + length + " code points: " + block);
            }
            if (span.start() < end) {
                throw new IllegalArgumentException("blocks[" + i + "] must start at or after the end " + end
                        + " of the block before it: " + block);
            }
            end = span.end();
        }
    }

    private void speaker(Speaker speaker) {
        if (speaker instanceof Person person) {
            each("roles", person.roles(), ArticleCheck::role);
        } else if (speaker instanceof Group group) {
            each("members", group.members(), ArticleCheck::listed);
        }
    }

    private void role(Role role) {
        each("organizations", role.organizations(), ArticleCheck::listed);
        each("accreditedTo", role.accreditedTo(), ArticleCheck::listed);
    }

    private void meeting(Meeting meeting) {
        each("participants", meeting.participants(), ArticleCheck::participant);
        each("topics", meeting.topics(), ArticleCheck::listed);
        each("designations", meeting.designations(), ArticleCheck::ownText);
        one("inside", meeting.inside().orElse(null), ArticleCheck::listed);
    }

    private void participant(Participant participant) {
        one("speaker", participant.speaker(), ArticleCheck::listed);
        one("capacity", participant.capacity().orElse(null), ArticleCheck::role);
        one("side", participant.side().orElse(null), ArticleCheck::listed);
        one("mention", participant.mention().orElse(null), ArticleCheck::ownText);
    }

    private void statement(Statement statement) {
        each("sources", statement.sources(), ArticleCheck::source);
        one("cue", statement.cue().orElse(null), ArticleCheck::cue);
        one("content", statement.content().orElse(null), ArticleCheck::ownText);
        one("frame", statement.frame().orElse(null), ArticleCheck::ownText);
        each("quoted", statement.quoted(), ArticleCheck::ownText);
        each("addressees", statement.addressees(), ArticleCheck::addressee);
        one("meeting", statement.meeting().orElse(null), ArticleCheck::listed);
        each("topics", statement.topics(), ArticleCheck::listed);
    }

    private void cue(Cue cue) {
        one("passage", cue.passage(), ArticleCheck::ownText);
    }

    private void source(Source source) {
        one("mention", source.mention().orElse(null), ArticleCheck::ownText);
        each("speakers", source.speakers(), ArticleCheck::listed);
        one("capacity", source.capacity().orElse(null), ArticleCheck::role);
        each("via", source.via(), ArticleCheck::source);
    }

    private void addressee(Addressee addressee) {
        one("mention", addressee.mention().orElse(null), ArticleCheck::ownText);
        each("speakers", addressee.speakers(), ArticleCheck::listed);
    }

    private void mention(Mention mention) {
        one("passage", mention.passage(), ArticleCheck::ownText);
        each("speakers", mention.speakers(), ArticleCheck::listed);
    }

    private void ownText(Passage passage) {
        if (!passage.text().equals(article.text())) {
            throw refusal("be of the article's text", passage);
        }
    }

    private void listed(Speaker speaker) {
        listed(speaker, speakers.get(speaker.id()), "speakers");
    }

    private void listed(Organization organization) {
        listed(organization, speakers.get(organization.id()), "speakers");
    }

    private void listed(Topic topic) {
        listed(topic, topics.get(topic.id()), "topics");
    }

    private void listed(Meeting meeting) {
        listed(meeting, meetings.get(meeting.id()), "meetings");
    }

    @SuppressWarnings("ReferenceEquality") // Most are the listed one itself, which needs no comparison.
    private void listed(Object value, @Nullable Object listed, String list) {
        if (value != listed) {
            if (listed == null) {
                throw refusal("be listed in " + list, value);
            }
            if (!value.equals(listed)) {
                throw refusal("equal the one with its id in " + list, value);
            }
        }
    }

    private <T> void one(String attribute, @Nullable T value, BiConsumer<ArticleCheck, ? super T> check) {
        if (value != null) {
            if (path != null) {
                path.addLast(new Step(attribute));
            }
            check.accept(this, value);
            if (path != null) {
                path.removeLast();
            }
        }
    }

    private <T> void each(String attribute, List<T> values, BiConsumer<ArticleCheck, ? super T> check) {
        for (int i = 0; i < values.size(); i++) {
            if (path != null) {
                path.addLast(new Step(attribute, i));
            }
            check.accept(this, values.get(i));
            if (path != null) {
                path.removeLast();
            }
        }
    }

    private RuntimeException refusal(String rule, Object value) {
        if (path == null) {
            return new Refusal();
        }
        String where = String.join(".", path.stream().map(Step::toString).toList());
        return new IllegalArgumentException(where + " must " + rule + ": " + value);
    }

    /** Something is refused, without saying where. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal() {
            super(null, null, false, false);
        }
    }
}
