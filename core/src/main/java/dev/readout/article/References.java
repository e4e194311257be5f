package dev.readout.article;

import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Visits everything that an article refers to. The walk visits the references of each listed element, but does not
 * follow them further.
 */
abstract class References {
    // Null unless the path is tracked.
    private @Nullable Deque<Step> path;

    /** One attribute on the path to a reference, with the index in its list, or -1. */
    private record Step(String attribute, int index) {
        Step(String attribute) {
            this(attribute, -1);
        }

        @Override
        public String toString() {
            return index < 0 ? attribute : attribute + "[" + index + "]";
        }
    }

    abstract void refersTo(Speaker speaker);

    abstract void refersTo(Topic topic);

    abstract void refersTo(Meeting meeting);

    abstract void refersTo(Passage passage);

    /** Tracks the path to each reference from now on. */
    final void keepPath() {
        path = new ArrayDeque<>();
    }

    /**
     * Returns the path to the current reference, such as {@code statements[3].sources[0].speakers[1]}; null if it is
     * not tracked.
     */
    final @Nullable String path() {
        return path == null
                ? null
                : String.join(".", path.stream().map(Step::toString).toList());
    }

    /** Visits all references of an article. */
    final void walk(Article article) {
        one("publisher", article.publisher().orElse(null), References::refersTo);
        each("authors", article.authors(), References::refersTo);
        each("speakers", article.speakers(), References::speaker);
        each("meetings", article.meetings(), References::meeting);
        each("statements", article.statements(), References::statement);
        each("mentions", article.mentions(), References::mention);
    }

    /** Visits all references of a speaker. */
    final void speaker(Speaker speaker) {
        if (speaker instanceof Person person) {
            each("roles", person.roles(), References::role);
        } else if (speaker instanceof Group group) {
            each("members", group.members(), References::refersTo);
        }
    }

    private void role(Role role) {
        each("organizations", role.organizations(), References::refersTo);
        each("accreditedTo", role.accreditedTo(), References::refersTo);
    }

    /** Visits all references of a meeting. */
    final void meeting(Meeting meeting) {
        each("participants", meeting.participants(), References::participant);
        each("topics", meeting.topics(), References::refersTo);
        each("designations", meeting.designations(), References::refersTo);
        one("inside", meeting.inside().orElse(null), References::refersTo);
    }

    private void participant(Participant participant) {
        one("speaker", participant.speaker(), References::refersTo);
        one("capacity", participant.capacity().orElse(null), References::role);
        one("side", participant.side().orElse(null), References::refersTo);
        one("mention", participant.mention().orElse(null), References::refersTo);
    }

    private void statement(Statement statement) {
        each("sources", statement.sources(), References::source);
        one("cue", statement.cue().orElse(null), References::cue);
        one("content", statement.content().orElse(null), References::refersTo);
        one("frame", statement.frame().orElse(null), References::refersTo);
        each("quoted", statement.quoted(), References::refersTo);
        each("addressees", statement.addressees(), References::addressee);
        one("meeting", statement.meeting().orElse(null), References::refersTo);
        each("topics", statement.topics(), References::refersTo);
    }

    private void cue(Cue cue) {
        one("passage", cue.passage(), References::refersTo);
    }

    private void source(Source source) {
        one("mention", source.mention().orElse(null), References::refersTo);
        each("speakers", source.speakers(), References::refersTo);
        one("capacity", source.capacity().orElse(null), References::role);
        each("via", source.via(), References::source);
    }

    private void addressee(Addressee addressee) {
        one("mention", addressee.mention().orElse(null), References::refersTo);
        each("speakers", addressee.speakers(), References::refersTo);
    }

    private void mention(Mention mention) {
        one("passage", mention.passage(), References::refersTo);
        each("speakers", mention.speakers(), References::refersTo);
    }

    private <T> void one(String attribute, @Nullable T value, BiConsumer<References, ? super T> check) {
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

    private <T> void each(String attribute, List<T> values, BiConsumer<References, ? super T> check) {
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
}
