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
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds an article in which a speaker, topic or meeting is replaced, or a speaker is removed or merged into another
 * one. Everything that refers to it, directly or indirectly, is rebuilt.
 */
final class Replacement {
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Meeting> meetings = new HashMap<>();
    private final @Nullable Speaker removed;
    private final @Nullable Speaker merged;

    private Replacement(@Nullable Speaker removed, @Nullable Speaker merged) {
        this.removed = removed;
        this.merged = merged;
    }

    static Replacement by(Speaker speaker) {
        Replacement replacement = new Replacement(null, null);
        replacement.speakers.put(speaker.id(), speaker);
        return replacement;
    }

    static Replacement by(Topic topic) {
        Replacement replacement = new Replacement(null, null);
        replacement.topics.put(topic.id(), topic);
        return replacement;
    }

    static Replacement by(Meeting meeting) {
        Replacement replacement = new Replacement(null, null);
        replacement.meetings.put(meeting.id(), meeting);
        return replacement;
    }

    static Replacement without(Speaker speaker) {
        return new Replacement(speaker, null);
    }

    static Replacement merging(Speaker from, Speaker into) {
        Require.that(!from.id().equals(into.id()), "into", "be a speaker other than from", into);
        Require.that(!isIn(into, from), "into", "not be a group that contains " + from, into);
        Replacement replacement = new Replacement(null, into);
        replacement.speakers.put(from.id(), into);
        replacement.speakers.put(into.id(), into);
        return replacement;
    }

    private static boolean isIn(Speaker speaker, Speaker sought) {
        return speaker instanceof Group group
                && group.members().stream().anyMatch(member -> member.id().equals(sought.id()) || isIn(member, sought));
    }

    Article in(Article article) {
        return article.toBuilder()
                .publisher(organization(article.publisher()))
                .authors(each(article.authors(), this::speaker))
                .speakers(each(article.speakers(), this::speaker))
                .topics(all(article.topics(), this::topic))
                .meetings(all(article.meetings(), this::meeting))
                .statements(statements(article.statements()))
                .mentions(distinct(article.mentions(), this::mention))
                .build();
    }

    private boolean isRemoved(Speaker speaker) {
        return removed != null && removed.id().equals(speaker.id());
    }

    private <T extends Speaker> List<T> each(List<T> speakers, UnaryOperator<T> replaced) {
        return distinct(speakers.stream().filter(speaker -> !isRemoved(speaker)).toList(), replaced);
    }

    /** Returns the new values. Values that differed only in the two merged speakers are returned once. */
    private <T> List<T> distinct(List<T> values, UnaryOperator<T> replaced) {
        if (merged == null) {
            return all(values, replaced);
        }
        Set<T> before = new HashSet<>();
        Set<T> after = new HashSet<>();
        List<T> distinct = new ArrayList<>();
        for (T value : values) {
            boolean wasEqual = !before.add(value);
            T one = replaced.apply(value);
            if (after.add(one) || wasEqual) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    // Each element is rebuilt once, so that all references refer to the same new object.

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
            return person.toBuilder()
                    .roles(distinct(person.roles(), this::role))
                    .build();
        }
        if (speaker instanceof Group group) {
            return group.toBuilder()
                    .members(each(group.members(), this::speaker))
                    .build();
        }
        return speaker;
    }

    private Organization organization(Organization organization) {
        Speaker replaced = speaker(organization);
        if (replaced instanceof Organization same) {
            return same;
        }
        throw new IllegalArgumentException((merged == null ? "speaker" : "into")
                + " must be an organization, because it is the publisher, a side or the organization of a role: "
                + replaced);
    }

    private @Nullable Organization organization(Optional<Organization> organization) {
        return organization
                .filter(one -> !isRemoved(one))
                .map(this::organization)
                .orElse(null);
    }

    private Topic topic(Topic topic) {
        return topics.getOrDefault(topic.id(), topic);
    }

    private Meeting meeting(Meeting meeting) {
        Meeting known = meetings.get(meeting.id());
        if (known == null) {
            Meeting.Builder builder = meeting.toBuilder()
                    .participants(participants(meeting.participants()))
                    .topics(all(meeting.topics(), this::topic));
            meeting.inside().map(this::meeting).ifPresent(builder::inside);
            known = builder.build();
            meetings.put(meeting.id(), known);
        }
        return known;
    }

    private List<Participant> participants(List<Participant> participants) {
        return distinct(
                participants.stream()
                        .filter(participant -> !isRemoved(participant.speaker()))
                        .toList(),
                this::participant);
    }

    private Participant participant(Participant participant) {
        return participant.toBuilder()
                .speaker(speaker(participant.speaker()))
                .capacity(participant.capacity().map(this::role).orElse(null))
                .side(organization(participant.side()))
                .build();
    }

    private Role role(Role role) {
        return role.toBuilder()
                .organizations(each(role.organizations(), this::organization))
                .accreditedTo(each(role.accreditedTo(), this::organization))
                .build();
    }

    private List<Statement> statements(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            String path = "statements[" + i + "]";
            requireOthers(path + ".sources", statements.get(i).sources());
            List<Addressee> addressees = statements.get(i).addressees();
            for (int j = 0; j < addressees.size(); j++) {
                requireOther(
                        path + ".addressees[" + j + "]",
                        addressees.get(j).mention(),
                        addressees.get(j).speakers());
            }
        }
        return all(statements, this::statement);
    }

    private void requireOthers(String path, List<Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            String one = path + "[" + i + "]";
            requireOther(one, sources.get(i).mention(), sources.get(i).speakers());
            requireOthers(one + ".via", sources.get(i).via());
        }
    }

    /** Refuses to remove the only speaker of a source or an addressee that has no mention. */
    private void requireOther(String path, Optional<Passage> mention, List<Speaker> speakers) {
        if (mention.isEmpty() && speakers.stream().allMatch(this::isRemoved)) {
            throw new IllegalArgumentException(
                    "speaker must not be the only speaker without a mention, as in " + path + ": " + removed);
        }
    }

    private Statement statement(Statement statement) {
        Statement.Builder builder = statement.toBuilder()
                .sources(distinct(statement.sources(), this::source))
                .addressees(distinct(statement.addressees(), this::addressee))
                .topics(all(statement.topics(), this::topic));
        statement.meeting().map(this::meeting).ifPresent(builder::meeting);
        return builder.build();
    }

    private Source source(Source source) {
        Source.Builder builder = source.toBuilder()
                .speakers(each(source.speakers(), this::speaker))
                .via(distinct(source.via(), this::source));
        source.capacity().map(this::role).ifPresent(builder::capacity);
        return builder.build();
    }

    private Addressee addressee(Addressee addressee) {
        return addressee.toBuilder()
                .speakers(each(addressee.speakers(), this::speaker))
                .build();
    }

    private Mention mention(Mention mention) {
        return mention.toBuilder()
                .speakers(each(mention.speakers(), this::speaker))
                .build();
    }

    private static <T> List<T> all(List<T> values, UnaryOperator<T> replaced) {
        return values.stream().map(replaced).toList();
    }
}
