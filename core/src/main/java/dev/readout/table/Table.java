package dev.readout.table;

import static dev.readout.table.Column.key;
import static dev.readout.table.Column.keyOf;
import static dev.readout.table.Column.number;
import static dev.readout.table.Column.reference;
import static dev.readout.table.Column.text;
import static dev.readout.table.Column.typed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of articles as rows, with its columns and its meaning. All tables together are the schema. The list may grow in
 * a later version, so a switch needs a default branch.
 *
 * <pre>{@code
 * for (Table table : Table.values()) {
 *     connection.createStatement().execute(table.toSql());
 * }
 * }</pre>
 */
@SuppressWarnings("ImmutableEnumChecker") // Neither the list nor the map is changed.
public enum Table {
    /** The articles. */
    ARTICLE(
            "an article: a published text with its metadata",
            text("id", "the absolute URI that identifies the article").orNull(),
            text("url", "the absolute URI where the article is published").orNull(),
            text("language_tag", "the language of the text as a tag of BCP 47, such as en")
                    .orNull(),
            reference("publisher", "speaker", "the organization that publishes the article")
                    .orNull(),
            text("published", "when the article was published, in EDTF").orNull(),
            day("published_from", "the first day, in UTC, that published can mean"),
            day("published_to", "the last day, in UTC, that published can mean"),
            text("modified", "when the article was last modified, in EDTF").orNull(),
            text("retrieved", "when the article was retrieved, in EDTF").orNull(),
            text("version", "the version, as the publisher states it").orNull(),
            text("headline", "the words of the first block of kind headline")
                    .orNull()
                    .derived(),
            text("text", "the exact characters of the article"),
            reference("provenance", "provenance", "who recorded the article").orNull()),

    /** The blocks of the texts. */
    BLOCK(
            "a stretch of the text that has a function",
            key("block", "the number of the block"),
            text(
                    "kind",
                    "byline, headline, subheadline, dateline, paragraph, caption, credit or other; a later version may"
                            + " have more"),
            number("span_start", "the code points before the block"),
            number("span_end", "the code points before the end of the block"),
            text("words", "the words of the block").derived()),

    /** The speakers. */
    SPEAKER(
            "anyone who can speak or meet: a person, an organization or a group",
            key("speaker", "the number of the speaker"),
            text("id", "the id of the speaker, which means nothing outside the article"),
            text("kind", "person, organization or group"),
            text("name", "the name of a person, if known, or of an organization; null for a group")
                    .orNull(),
            text("honorific", "the honorific of a person, such as Dr").orNull(),
            text("description", "the words that describe a group, or a person").orNull(),
            text("organization_kind", "a word for the kind of organization, such as country")
                    .orNull(),
            number("at_least", "the smallest possible number of members of a group")
                    .orNull(),
            number("at_most", "the largest possible number of members of a group")
                    .orNull(),
            text("display_name", "words for the speaker: the name, or what is known instead")
                    .derived()),

    /** The known members of groups. */
    GROUP_MEMBER(
            "a known member of a group",
            keyOf("speaker", "the group"),
            key("ordinal", "the index in the list of members"),
            reference("member_speaker", "speaker", "the member, possibly a group")),

    /** The roles that persons have, or in which they speak or attend. */
    ROLE(
            "an office or function: one that a person has, or the capacity in which somebody speaks or attends",
            key("role", "the number of the role"),
            reference("speaker", "speaker", "the person who has the role; null for a capacity")
                    .orNull(),
            text("title", "the title of the role"),
            text("held_since", "since when, in EDTF").orNull(),
            text("held_until", "until when, in EDTF").orNull(),
            text("display_name", "words for the role: the title and the organizations")
                    .derived()),

    /** The organizations of roles. */
    ROLE_ORGANIZATION(
            "an organization of a role",
            keyOf("role", "the role"),
            key("ordinal", "the index in the list of organizations; those with accredited come last"),
            reference("organization", "speaker", "the organization"),
            typed(
                    "accredited",
                    Column.Type.BOOLEAN,
                    "false if it is an office of the organization, true if the holder is accredited to it")),

    /** The authors of the articles. */
    AUTHOR(
            "an author of the article",
            key("author", "the index in the list of authors"),
            reference("speaker", "speaker", "the author")),

    /** The corrections that publishers made. */
    CORRECTION(
            "a publisher's note that the article was corrected",
            key("correction", "the number of the correction"),
            text("corrected", "when, in EDTF").orNull(),
            text("note", "the note in the publisher's words")),

    /** The topics. */
    TOPIC(
            "a topic of meetings and statements",
            key("topic", "the number of the topic"),
            text("id", "the id of the topic, which means nothing outside the article"),
            text("label", "the words for the topic")),

    /** The meetings. */
    MEETING(
            "an encounter of participants",
            key("meeting", "the number of the meeting"),
            text("id", "the id of the meeting, which means nothing outside the article"),
            text(
                    "kind",
                    "meeting, call, visit, summit, talks, press-conference or other; a later version may have more"),
            text("held", "when the meeting takes place, in EDTF").orNull(),
            day("held_from", "the first day, in UTC, that held can mean"),
            day("held_to", "the last day, in UTC, that held can mean"),
            reference("inside", "meeting", "the meeting that this one is inside")
                    .orNull(),
            reference("provenance", "provenance", "who recorded the meeting").orNull()),

    /** The participants of meetings. */
    PARTICIPANT(
            "a speaker who takes part in a meeting",
            key("participant", "the number of the participant"),
            reference("meeting", "meeting", "the meeting"),
            reference("speaker", "speaker", "who takes part"),
            text(
                            "part",
                            "host, guest, chair, principal, attendee, interpreter, press or other; a later version may"
                                    + " have more")
                    .orNull(),
            reference("capacity", "role", "the role in which the speaker takes part")
                    .orNull(),
            reference("side", "speaker", "the organization for which the speaker takes part")
                    .orNull(),
            passage("mention_passage", "the words that stand for the participant")
                    .orNull(),
            words("mention")),

    /** The places of meetings, and the places that these are inside. */
    PLACE(
            "a place of a meeting, or a place that it is inside",
            key("place", "the number of the place"),
            reference("meeting", "meeting", "the meeting"),
            number("depth", "0 for a place of the meeting itself, 1 for the place that it is inside, and so on")
                    .derived(),
            reference("inside", "place", "the place that this one is inside").orNull(),
            text("name", "the name of the place"),
            text("country", "the name or code of the country").orNull()),

    /** The topics of meetings. */
    MEETING_TOPIC(
            "a topic that a meeting is about",
            keyOf("meeting", "the meeting"),
            key("ordinal", "the index in the list of topics"),
            reference("topic", "topic", "the topic")),

    /** The passages that name meetings. */
    DESIGNATION(
            "a passage that names a meeting, such as “the visit”",
            key("designation", "the number of the designation"),
            reference("meeting", "meeting", "the meeting"),
            passage("passage", "the words"),
            text("words", "the words of the passage").derived()),

    /** The statements. */
    STATEMENT(
            "one act of saying, writing or thinking, as the article reports it",
            key("statement", "the number of the statement"),
            text("id", "the id of the statement, which means nothing outside the article")
                    .orNull(),
            text("form", "direct, indirect, free-indirect or reported"),
            text("or_form", "the alternative form, if annotators left it undecided")
                    .orNull(),
            text("medium", "speech, writing or thought").orNull(),
            text("or_medium", "the alternative medium, if annotators left it undecided")
                    .orNull(),
            text("status", "said, asked, denied, not-said or expected: only said means that it was said"),
            typed(
                            "mixed",
                            Column.Type.BOOLEAN,
                            "whether words in quotation marks are in a statement that is not direct")
                    .derived(),
            passage("cue_passage", "the reporting words").orNull(),
            words("cue"),
            text("cue_lemma", "the dictionary form of the cue").orNull(),
            passage("content_passage", "what was said").orNull(),
            words("content"),
            passage("frame_passage", "the words that frame the content").orNull(),
            words("frame"),
            reference("meeting", "meeting", "the meeting at which the statement was made")
                    .orNull(),
            text("made", "when the statement was made, in EDTF").orNull(),
            day("made_from", "the first day, in UTC, that made can mean"),
            day("made_to", "the last day, in UTC, that made can mean"),
            reference("provenance", "provenance", "who recorded the statement").orNull()),

    /** The sources of statements, and those through whom statements came. */
    SOURCE(
            "one who is named as speaking, or one through whom the statement came",
            key("source", "the number of the source"),
            reference("statement", "statement", "the statement"),
            number("depth", "0 for a source of the statement itself, 1 for one through whom it came, and so on")
                    .derived(),
            reference("via_of", "source", "the source that speaks through this one; null at depth 0")
                    .orNull(),
            reference("capacity", "role", "the role in which the speakers speak")
                    .orNull(),
            passage("mention_passage", "the words that name the source").orNull(),
            words("mention")),

    /** The speakers of sources. */
    SOURCE_SPEAKER(
            "a speaker of a source; several speak jointly",
            keyOf("source", "the source"),
            key("ordinal", "the index in the list of speakers"),
            reference("speaker", "speaker", "the speaker")),

    /** The addressees of statements. */
    ADDRESSEE(
            "one to whom a statement was made",
            key("addressee", "the number of the addressee"),
            reference("statement", "statement", "the statement"),
            passage("mention_passage", "the words that name the addressee").orNull(),
            words("mention")),

    /** The speakers of addressees. */
    ADDRESSEE_SPEAKER(
            "a speaker who is addressed",
            keyOf("addressee", "the addressee"),
            key("ordinal", "the index in the list of speakers"),
            reference("speaker", "speaker", "the speaker")),

    /** The quoted words in statements that are not direct. */
    QUOTED(
            "words in quotation marks in a statement that is not direct",
            key("quoted", "the number of the quotation"),
            reference("statement", "statement", "the statement"),
            passage("passage", "the words, without the marks"),
            text("words", "the words of the passage").derived()),

    /** The topics of statements. */
    STATEMENT_TOPIC(
            "a topic that a statement is about",
            keyOf("statement", "the statement"),
            key("ordinal", "the index in the list of topics"),
            reference("topic", "topic", "the topic")),

    /** The mentions that do not belong to a source, an addressee or a participant. */
    MENTION(
            "words that stand for speakers and do not belong to a source, an addressee or a participant",
            key("mention", "the number of the mention"),
            passage("passage", "the words"),
            text("words", "the words of the passage").derived()),

    /** The speakers of mentions. */
    MENTION_SPEAKER(
            "a speaker for whom the words of a mention stand",
            keyOf("mention", "the mention"),
            key("ordinal", "the index in the list of speakers"),
            reference("speaker", "speaker", "the speaker")),

    /** The pieces of passages. */
    PIECE(
            "a piece of a passage: one span of the text",
            key("passage", "the number of the passage"),
            key("piece", "the index in the list of pieces, whose order is not always that of the text"),
            number("span_start", "the code points before the piece"),
            number("span_end", "the code points before the end of the piece"),
            text("words", "the words of the piece").derived()),

    /** The origins of records. */
    PROVENANCE(
            "the origin of a record: who made it, and how",
            key("provenance", "the number of the provenance"),
            text("agent", "the name of the person or tool"),
            text("version", "the version of the tool").orNull(),
            text("method_used", "how the record was made").orNull(),
            text("recorded", "when the record was made, in EDTF").orNull(),
            typed("confidence", Column.Type.DOUBLE, "how confident the agent is, from 0 to 1")
                    .orNull()),

    /** What corpora and tools say beyond the model. */
    ATTRIBUTE(
            "what a corpus or tool says beyond the model; it belongs to the article if no other owner is set",
            key("attribute", "the number of the attribute"),
            reference("speaker", "speaker", "the speaker who has the attribute").orNull(),
            reference("meeting", "meeting", "the meeting that has it").orNull(),
            reference("participant", "participant", "the participant who has it")
                    .orNull(),
            reference("statement", "statement", "the statement that has it").orNull(),
            reference("mention", "mention", "the mention that has it").orNull(),
            text("name", "the name of the attribute"),
            text("text", "the text of the attribute, possibly empty")),

    /** The identities across articles. */
    SAME_AS(
            "a URI that identifies a speaker, meeting, place or topic across articles; exactly one owner is set",
            key("same_as", "the number of the identity"),
            reference("speaker", "speaker", "the speaker whom the URI identifies")
                    .orNull(),
            reference("meeting", "meeting", "the meeting that it identifies").orNull(),
            reference("place", "place", "the place that it identifies").orNull(),
            reference("topic", "topic", "the topic that it identifies").orNull(),
            text("uri", "the absolute URI"));

    private static final Map<String, Table> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Table::tableName, table -> table));

    private final String meaning;
    private final List<Column> columns;
    private final Map<String, Integer> indexes = new HashMap<>();

    Table(String meaning, Column... columns) {
        this.meaning = meaning;
        List<Column> all = new ArrayList<>();
        all.add(Column.article("the number of the article in the corpus, which the caller gives"));
        all.addAll(Arrays.asList(columns));
        this.columns = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            indexes.put(all.get(i).name(), i);
        }
    }

    private static Column day(String name, String meaning) {
        return typed(name, Column.Type.DATE, meaning).orNull().derived();
    }

    private static Column passage(String name, String meaning) {
        return number(name, meaning + ": the number of a passage in piece");
    }

    private static Column words(String part) {
        return text(part + "_words", "the words of " + part + "_passage")
                .orNull()
                .derived();
    }

    /** Returns the table with a name that is known to exist. */
    static Table named(String name) {
        return Objects.requireNonNull(BY_NAME.get(name));
    }

    /**
     * Returns the name of this table, in lower case.
     *
     * @return a name that SQL does not reserve, such as {@code group_member}
     */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what a row means.
     *
     * @return a phrase without a final stop
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Returns the columns, in the order of the values of a row. The first one is the number of the article.
     *
     * @return the columns
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Returns the column with this name.
     *
     * @param name the name, in lower case
     * @return the column, if this table has it
     */
    public Optional<Column> column(String name) {
        Objects.requireNonNull(name, "name");
        return Optional.ofNullable(indexes.get(name)).map(columns::get);
    }

    /**
     * Returns the statement of SQL that creates this table, with its key. PostgreSQL and DuckDB accept it.
     *
     * @return for example {@code create table author (article bigint not null, ..., primary key (article, author))}
     */
    public String toSql() {
        String key = columns.stream().filter(Column::isKey).map(Column::name).collect(Collectors.joining(", "));
        return columns.stream()
                .map(Column::toString)
                .collect(
                        Collectors.joining(", ", "create table " + tableName() + " (", ", primary key (" + key + "))"));
    }

    /** Returns the index of a column, or null if there is no such column. */
    @Nullable
    Integer index(String column) {
        return indexes.get(column);
    }

    /** Returns the index of the column that has the number of a row. */
    int numberIndex() {
        return Objects.requireNonNullElse(indexes.get(tableName()), 0);
    }
}
