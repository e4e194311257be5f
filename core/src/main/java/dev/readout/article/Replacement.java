package dev.readout.article;

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
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rebuilds an article with one speaker, topic or meeting replaced in whatever refers to it, directly or not. */
final class Replacement {
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Meeting> meetings = new HashMap<>();

    Replacement(Speaker speaker) {
        speakers.put(speaker.id(), speaker);
    }

    Replacement(Topic topic) {
        topics.put(topic.id(), topic);
    }

    Replacement(Meeting meeting) {
        meetings.put(meeting.id(), meeting);
    }

    Article in(Article article) {
        Article.Builder builder = article.toBuilder()
                .authors(all(article.authors(), this::speaker))
                .speakers(all(article.speakers(), this::speaker))
                .topics(all(article.topics(), this::topic))
                .meetings(all(article.meetings(), this::meeting))
                .statements(all(article.statements(), this::statement))
                .mentions(all(article.mentions(), this::mention));
        article.publisher().map(this::organization).ifPresent(builder::publisher);
        return builder.build();
    }

    // Each is rebuilt once, so that everything refers to the same new one.

    private Speaker speaker(Speaker speaker) {
        Speaker known = speakers.get(speaker.id());
        if (known == null) {
            known = rebuilt(speaker);
            speakers.put(speaker.id(), known);
        }
        return known;
    }

    private Speaker rebuilt(Speaker speaker) {
        if (speaker instanceof Person person) {
            return person.toBuilder().roles(all(person.roles(), this::role)).build();
        }
        if (speaker instanceof Group group) {
            return group.toBuilder()
                    .members(all(group.members(), this::speaker))
                    .build();
        }
        return speaker;
    }

    private Organization organization(Organization organization) {
        Speaker replaced = speaker(organization);
        if (replaced instanceof Organization same) {
            return same;
        }
        throw new IllegalArgumentException(
                "speaker must be an organization, as it has offices, a side or publishes: " + replaced);
    }

    private Topic topic(Topic topic) {
        return topics.getOrDefault(topic.id(), topic);
    }

    private Meeting meeting(Meeting meeting) {
        Meeting known = meetings.get(meeting.id());
        if (known == null) {
            Meeting.Builder builder = meeting.toBuilder()
                    .participants(all(meeting.participants(), this::participant))
                    .topics(all(meeting.topics(), this::topic));
            meeting.inside().map(this::meeting).ifPresent(builder::inside);
            known = builder.build();
            meetings.put(meeting.id(), known);
        }
        return known;
    }

    private Participant participant(Participant participant) {
        Participant.Builder builder = participant.toBuilder().speaker(speaker(participant.speaker()));
        participant.capacity().map(this::role).ifPresent(builder::capacity);
        participant.side().map(this::organization).ifPresent(builder::side);
        return builder.build();
    }

    private Role role(Role role) {
        return role.toBuilder()
                .organizations(all(role.organizations(), this::organization))
                .accreditedTo(all(role.accreditedTo(), this::organization))
                .build();
    }

    private Statement statement(Statement statement) {
        Statement.Builder builder = statement.toBuilder()
                .sources(all(statement.sources(), this::source))
                .addressees(all(statement.addressees(), this::addressee))
                .topics(all(statement.topics(), this::topic));
        Optional<Meeting> meeting = statement.meeting().map(this::meeting);
        meeting.ifPresent(builder::meeting);
        return builder.build();
    }

    private Source source(Source source) {
        Source.Builder builder = source.toBuilder()
                .speakers(all(source.speakers(), this::speaker))
                .via(all(source.via(), this::source));
        source.capacity().map(this::role).ifPresent(builder::capacity);
        return builder.build();
    }

    private Addressee addressee(Addressee addressee) {
        return addressee.toBuilder()
                .speakers(all(addressee.speakers(), this::speaker))
                .build();
    }

    private Mention mention(Mention mention) {
        return mention.toBuilder()
                .speakers(all(mention.speakers(), this::speaker))
                .build();
    }

    private static <T> List<T> all(List<T> values, UnaryOperator<T> replaced) {
        return values.stream().map(replaced).toList();
    }
}
