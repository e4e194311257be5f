package dev.readout.json.internal.format;

import dev.readout.internal.Require;
import dev.readout.json.internal.syntax.MemberName;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Speaker;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other parts of an article refer to, as far as it was read: the text, the speakers, the topics and the meetings.
 */
final class ReferenceTargets {
    private final ObjectReader in;
    private @Nullable Text text;
    private Map<String, Speaker> speakers = Map.of();
    private Map<String, Topic> topics = Map.of();
    private Map<String, Meeting> meetings = Map.of();
    private ObjectReader.@Nullable ObjectCursor article;
    private boolean allRead;

    /** A part refers to something that may come later in the document. */
    static final class NotReadYet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotReadYet() {
            super(null, null, false, false);
        }
    }

    ReferenceTargets(ObjectReader in) {
        this.in = in;
    }

    /** Begins an article, whose members tell what was read. */
    void begin(ObjectReader.ObjectCursor members) {
        article = members;
    }

    void forgetText() {
        text = null;
    }

    /** Says that whatever is not found now is not in the document. Until then it may come later. */
    void setAllRead() {
        allRead = true;
    }

    void setText(Text text) {
        this.text = text;
    }

    void setSpeakers(Map<String, Speaker> speakers) {
        this.speakers = speakers;
    }

    void setTopics(Map<String, Topic> topics) {
        this.topics = topics;
    }

    void setMeetings(Map<String, Meeting> meetings) {
        this.meetings = meetings;
    }

    Text text() {
        Text known = text;
        if (known == null) {
            requireRead(MemberName.TEXT);
            throw in.at(in.start(), "expected the member \"text\", found none");
        }
        return known;
    }

    /** Returns the speaker whose id the current string is. */
    Speaker speaker() {
        return find(in.string(), speakers, MemberName.SPEAKERS);
    }

    /** Returns the speakers whose ids are the elements of the current list. */
    List<Speaker> speakers() {
        return distinct(speakers, MemberName.SPEAKERS);
    }

    Speaker speaker(IdReference reference) {
        Speaker speaker = speakers.get(reference.id());
        if (speaker == null) {
            requireRead(MemberName.SPEAKERS);
            throw in.dangling(reference.pointer(), reference.id(), MemberName.SPEAKERS);
        }
        return speaker;
    }

    /** Returns the organization whose id the current string is. */
    Organization organization() {
        if (speaker() instanceof Organization organization) {
            return organization;
        }
        throw in.notOrganization(in.pointer(), in.string());
    }

    Organization organization(IdReference reference) {
        if (speaker(reference) instanceof Organization organization) {
            return organization;
        }
        throw in.notOrganization(reference.pointer(), reference.id());
    }

    /** Returns the topics whose ids are the elements of the current list. */
    List<Topic> topics() {
        return distinct(topics, MemberName.TOPICS);
    }

    /** Returns the meeting whose id the current string is. */
    Meeting meeting() {
        return find(in.string(), meetings, MemberName.MEETINGS);
    }

    private <T> List<T> distinct(Map<String, T> known, MemberName list) {
        in.startList();
        if (!in.nextElement()) {
            return List.of();
        }
        String id = in.string();
        T first = find(id, known, list);
        if (!in.nextElement()) {
            return List.of(first);
        }
        List<T> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        found.add(first);
        ids.add(id);
        do {
            id = in.string();
            found.add(find(id, known, list));
            if (!ids.add(id)) {
                throw in.here("expected each id once, found " + Require.quoted(id) + " again");
            }
        } while (in.nextElement());
        return found;
    }

    private <T> T find(String id, Map<String, T> known, MemberName list) {
        T found = known.get(id);
        if (found == null) {
            requireRead(list);
            throw in.dangling(in.pointer(), id, list);
        }
        return found;
    }

    private void requireRead(MemberName list) {
        if (!allRead && !Objects.requireNonNull(article).has(list)) {
            throw new NotReadYet();
        }
    }
}
