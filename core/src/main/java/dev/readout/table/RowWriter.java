package dev.readout.table;

import static dev.readout.table.RowCollector.firstDay;
import static dev.readout.table.RowCollector.lastDay;
import static dev.readout.table.RowCollector.text;
import static dev.readout.table.RowCollector.word;
import static dev.readout.table.RowCollector.words;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
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
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one article. The values of each call have the order of the table's columns. */
final class RowWriter {
    private final RowCollector rows;
    private final Map<String, Integer> speakers;
    private final Map<String, Integer> topics;
    private final Map<String, Integer> meetings;

    private RowWriter(long key, Article article) {
        rows = new RowCollector(key);
        speakers = numbers(article.speakers(), Speaker::id);
        topics = numbers(article.topics(), Topic::id);
        meetings = numbers(article.meetings(), Meeting::id);
    }

    /** Returns the rows of an article by table, in the order of their numbers. */
    static Map<Table, List<Row>> rows(long key, Article article) {
        RowWriter writer = new RowWriter(key, article);
        writer.add(article);
        return writer.rows.rows();
    }

    private static <T> Map<String, Integer> numbers(List<T> values, Function<T, String> id) {
        Map<String, Integer> numbers = new HashMap<>();
        for (T value : values) {
            numbers.put(id.apply(value), numbers.size());
        }
        return numbers;
    }

    private Integer number(Speaker speaker) {
        return Objects.requireNonNull(speakers.get(speaker.id()));
    }

    private Integer number(Meeting meeting) {
        return Objects.requireNonNull(meetings.get(meeting.id()));
    }

    private void add(Article article) {
        rows.add(
                Table.ARTICLE,
                text(article.id()),
                text(article.url()),
                text(article.language()),
                article.publisher().map(this::number).orElse(null),
                text(article.published()),
                firstDay(article.published()),
                lastDay(article.published()),
                text(article.modified()),
                text(article.retrieved()),
                text(article.version()),
                words(article.headline()),
                article.text().string(),
                provenance(article.provenance()));
        for (Block block : article.blocks()) {
            rows.addNumbered(
                    Table.BLOCK,
                    word(block.kind()),
                    block.span().start(),
                    block.span().end(),
                    article.text().slice(block.span()));
        }
        article.authors().forEach(author -> rows.addNumbered(Table.AUTHOR, number(author)));
        for (Correction correction : article.corrections()) {
            rows.addNumbered(Table.CORRECTION, text(correction.at()), correction.note());
        }
        attributes(null, null, null, null, null, article.attributes());
        article.speakers().forEach(this::add);
        article.topics().forEach(this::add);
        article.meetings().forEach(this::add);
        article.statements().forEach(this::add);
        article.mentions().forEach(this::add);
    }

    // Speakers

    private void add(Speaker speaker) {
        Person person = speaker instanceof Person p ? p : null;
        Organization organization = speaker instanceof Organization o ? o : null;
        Group group = speaker instanceof Group g ? g : null;
        Integer number = rows.addNumbered(
                Table.SPEAKER,
                speaker.id(),
                person != null ? "person" : organization != null ? "organization" : "group",
                person != null ? text(person.name()) : organization != null ? organization.name() : null,
                person != null ? text(person.honorific()) : null,
                person != null ? text(person.description()) : group != null ? group.description() : null,
                organization != null ? text(organization.kind()) : null,
                group != null ? count(group.atLeast()) : null,
                group != null ? count(group.atMost()) : null,
                speaker.displayName());
        if (person != null) {
            person.roles().forEach(role -> add(role, number));
        }
        if (group != null) {
            speakers(Table.GROUP_MEMBER, number, group.members());
        }
        sameAs(number, null, null, null, speaker.sameAs());
        attributes(number, null, null, null, null, speaker.attributes());
    }

    private static @Nullable Integer count(OptionalInt count) {
        return count.isPresent() ? (Integer) count.getAsInt() : null;
    }

    private Integer add(Role role, @Nullable Integer holder) {
        Integer number = rows.addNumbered(
                Table.ROLE, holder, role.title(), text(role.since()), text(role.until()), role.displayName());
        int ordinal = 0;
        for (Organization organization : role.organizations()) {
            rows.add(Table.ROLE_ORGANIZATION, number, ordinal++, number(organization), false);
        }
        for (Organization organization : role.accreditedTo()) {
            rows.add(Table.ROLE_ORGANIZATION, number, ordinal++, number(organization), true);
        }
        return number;
    }

    private @Nullable Integer capacity(Optional<Role> capacity) {
        return capacity.map(role -> add(role, null)).orElse(null);
    }

    private void add(Mention mention) {
        Integer number = rows.addNumbered(
                Table.MENTION,
                rows.passage(mention.passage()),
                mention.passage().words());
        speakers(Table.MENTION_SPEAKER, number, mention.speakers());
        attributes(null, null, null, null, number, mention.attributes());
    }

    private void speakers(Table table, Integer owner, List<Speaker> listed) {
        for (int i = 0; i < listed.size(); i++) {
            rows.add(table, owner, i, number(listed.get(i)));
        }
    }

    // Topics and meetings

    private void add(Topic topic) {
        Integer number = rows.addNumbered(Table.TOPIC, topic.id(), topic.label());
        sameAs(null, null, null, number, topic.sameAs());
    }

    private void topics(Table table, Integer owner, List<Topic> listed) {
        for (int i = 0; i < listed.size(); i++) {
            rows.add(
                    table,
                    owner,
                    i,
                    Objects.requireNonNull(topics.get(listed.get(i).id())));
        }
    }

    private void add(Meeting meeting) {
        Integer number = rows.addNumbered(
                Table.MEETING,
                meeting.id(),
                word(meeting.kind()),
                text(meeting.time()),
                firstDay(meeting.time()),
                lastDay(meeting.time()),
                meeting.inside().map(this::number).orElse(null),
                provenance(meeting.provenance()));
        meeting.participants().forEach(participant -> add(participant, number));
        meeting.places().forEach(place -> add(place, number));
        topics(Table.MEETING_TOPIC, number, meeting.topics());
        for (Passage designation : meeting.designations()) {
            rows.addNumbered(Table.DESIGNATION, number, rows.passage(designation), designation.words());
        }
        sameAs(null, number, null, null, meeting.sameAs());
        attributes(null, number, null, null, null, meeting.attributes());
    }

    private void add(Participant participant, Integer meeting) {
        Integer number = rows.addNumbered(
                Table.PARTICIPANT,
                meeting,
                number(participant.speaker()),
                word(participant.part()),
                capacity(participant.capacity()),
                participant.side().map(this::number).orElse(null),
                rows.passage(participant.mention()),
                words(participant.mention()));
        attributes(null, null, number, null, null, participant.attributes());
    }

    /** Adds a place and, after it, those that it is inside: the number of each is known before it is added. */
    private void add(Place innermost, Integer meeting) {
        int depth = 0;
        for (Optional<Place> at = Optional.of(innermost);
                at.isPresent();
                at = at.get().inside()) {
            Place place = at.get();
            Integer next = rows.count(Table.PLACE) + 1;
            Integer number = rows.addNumbered(
                    Table.PLACE,
                    meeting,
                    depth++,
                    place.inside().isPresent() ? next : null,
                    place.name(),
                    text(place.country()));
            sameAs(null, null, number, null, place.sameAs());
        }
    }

    // Statements

    private void add(Statement statement) {
        Integer number = rows.addNumbered(
                Table.STATEMENT,
                text(statement.id()),
                word(statement.form()),
                word(statement.orForm()),
                word(statement.medium()),
                word(statement.orMedium()),
                word(statement.status()),
                statement.isMixed(),
                rows.passage(statement.cue().map(Cue::passage)),
                words(statement.cue().map(Cue::passage)),
                text(statement.cue().flatMap(Cue::lemma)),
                rows.passage(statement.content()),
                words(statement.content()),
                rows.passage(statement.frame()),
                words(statement.frame()),
                statement.meeting().map(this::number).orElse(null),
                text(statement.time()),
                firstDay(statement.time()),
                lastDay(statement.time()),
                provenance(statement.provenance()));
        statement.sources().forEach(source -> add(source, number, 0, null));
        for (Addressee addressee : statement.addressees()) {
            Integer addressed = rows.addNumbered(
                    Table.ADDRESSEE, number, rows.passage(addressee.mention()), words(addressee.mention()));
            speakers(Table.ADDRESSEE_SPEAKER, addressed, addressee.speakers());
        }
        for (Passage quoted : statement.quoted()) {
            rows.addNumbered(Table.QUOTED, number, rows.passage(quoted), quoted.words());
        }
        topics(Table.STATEMENT_TOPIC, number, statement.topics());
        attributes(null, null, null, number, null, statement.attributes());
    }

    private void add(Source source, Integer statement, int depth, @Nullable Integer viaOf) {
        Integer number = rows.addNumbered(
                Table.SOURCE,
                statement,
                depth,
                viaOf,
                capacity(source.capacity()),
                rows.passage(source.mention()),
                words(source.mention()));
        speakers(Table.SOURCE_SPEAKER, number, source.speakers());
        source.via().forEach(via -> add(via, statement, depth + 1, number));
    }

    // What several kinds of values have

    private @Nullable Integer provenance(Optional<Provenance> provenance) {
        return provenance
                .map(origin -> rows.addNumbered(
                        Table.PROVENANCE,
                        origin.agent(),
                        text(origin.version()),
                        text(origin.method()),
                        text(origin.at()),
                        origin.confidence().isPresent()
                                ? (Double) origin.confidence().getAsDouble()
                                : null))
                .orElse(null);
    }

    private void attributes(
            @Nullable Integer speaker,
            @Nullable Integer meeting,
            @Nullable Integer participant,
            @Nullable Integer statement,
            @Nullable Integer mention,
            Map<String, String> attributes) {
        attributes.forEach((name, text) ->
                rows.addNumbered(Table.ATTRIBUTE, speaker, meeting, participant, statement, mention, name, text));
    }

    private void sameAs(
            @Nullable Integer speaker,
            @Nullable Integer meeting,
            @Nullable Integer place,
            @Nullable Integer topic,
            List<URI> uris) {
        uris.forEach(uri -> rows.addNumbered(Table.SAME_AS, speaker, meeting, place, topic, uri.toString()));
    }
}
