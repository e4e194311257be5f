package dev.readout.article;

import dev.readout.meeting.Meeting;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The speakers, topics and meetings that an article lists, followed by those that can be reached from them and are not
 * listed.
 */
final class Reachable extends References {
    private final List<Speaker> speakers;
    private final List<Topic> topics;
    private final List<Meeting> meetings;
    private final Set<String> speakerIds = new HashSet<>();
    private final Set<String> topicIds = new HashSet<>();
    private final Set<String> meetingIds = new HashSet<>();

    Reachable(Article article) {
        speakers = new ArrayList<>(article.speakers());
        topics = new ArrayList<>(article.topics());
        meetings = new ArrayList<>(article.meetings());
        speakers.forEach(speaker -> speakerIds.add(speaker.id()));
        topics.forEach(topic -> topicIds.add(topic.id()));
        meetings.forEach(meeting -> meetingIds.add(meeting.id()));
        walk(article);
    }

    List<Speaker> speakers() {
        return speakers;
    }

    List<Topic> topics() {
        return topics;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    @Override
    void refersTo(Speaker speaker) {
        if (speakerIds.add(speaker.id())) {
            speakers.add(speaker);
            speaker(speaker);
        }
    }

    @Override
    void refersTo(Topic topic) {
        if (topicIds.add(topic.id())) {
            topics.add(topic);
        }
    }

    @Override
    void refersTo(Meeting meeting) {
        if (meetingIds.add(meeting.id())) {
            meetings.add(meeting);
            meeting(meeting);
        }
    }

    @Override
    void refersTo(Passage passage) {
        // All passages are of the article's text, which needs no list.
    }
}
