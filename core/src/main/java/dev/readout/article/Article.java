package dev.readout.article;

import dev.readout.internal.AssembledStyle;
import dev.readout.internal.Require;
import dev.readout.internal.builders.ReaderBuilders;
import dev.readout.meeting.Encounter;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A published text with its metadata and everything that is recorded about it: who met whom, and who said what.
 *
 * <p>An article is an immutable value. When it is built, it is checked:
 *
 * <ul>
 *   <li>every passage is of the article's text, that is, of an equal text;
 *   <li>every speaker, topic and meeting that can be reached, such as a member of a group or the organization of a
 *       role, is listed exactly once in {@link #speakers()}, {@link #topics()} or {@link #meetings()}, and equals the
 *       listed one ({@link Builder#listReachable()} adds the missing ones to the lists);
 *   <li>ids are unique in each list; they have no meaning outside the article;
 *   <li>blocks are within the text, in text order, and do not overlap.
 * </ul>
 *
 * <pre>{@code
 * Text text = Text.of("Netanyahu said: “We cooperate.”");
 * Person netanyahu = Person.of("netanyahu", "Benjamin Netanyahu");
 * Article article = Article.builder()
 *         .text(text)
 *         .addSpeaker(netanyahu)
 *         .addStatement(Statement.builder()
 *                 .form(Form.DIRECT)
 *                 .addSource(Source.of(text.find("Netanyahu"), netanyahu))
 *                 .cue(Cue.of(text.find("said"), "say"))
 *                 .content(text.find("We cooperate."))
 *                 .build())
 *         .build();
 * }</pre>
 *
 * <p>A {@link Composer} writes a text and marks its passages at the same time.
 *
 * <p>The lookup methods accept an id, or a speaker, meeting, statement or block that equals a listed one. Ids have no
 * meaning in another article, so the methods refuse what this article does not list, and passages of another text.
 * Across articles, speakers and meetings are found by a URI that they have in common in {@code sameAs}.
 */
@Value.Immutable
@AssembledStyle
@SuppressWarnings("ClassInitializationDeadlock") // What is registered initialises no subclass.
public abstract sealed class Article permits ImmutableArticle {
    static {
        // A reader finds what is referred to in the lists, so nothing that it builds refers to anything else.
        ReaderBuilders.register(
                ImmutableArticle.Builder.class, builder -> builder.clear().listing(Listing.PROVED));
    }

    Article() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableArticle.builder();
    }

    /**
     * Returns a builder with the attributes of this article.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableArticle.builder().from(this).listing(Listing.CHECKED);
    }

    /** {@return the absolute URI that identifies the article, if it has one} */
    public abstract Optional<URI> id();

    /** {@return the absolute URI where the article is published, if known} */
    public abstract Optional<URI> url();

    /** {@return the language of the text as a well-formed tag of BCP 47, such as {@code en}, if known} */
    public abstract Optional<String> language();

    /** {@return the publisher of the article, if known} */
    public abstract Optional<Organization> publisher();

    /** {@return the authors of the article, possibly none} */
    public abstract List<Speaker> authors();

    /** {@return when the article was published, if known} */
    public abstract Optional<When> published();

    /** {@return when the article was last modified, if known} */
    public abstract Optional<When> modified();

    /** {@return when the article was retrieved from where it is published, if known} */
    public abstract Optional<When> retrieved();

    /** {@return the version of the article, as the publisher states it, if there is one} */
    public abstract Optional<String> version();

    /** {@return the exact characters of the article} */
    public abstract Text text();

    /** {@return the blocks of the text, in text order} */
    public abstract List<Block> blocks();

    /** {@return all speakers that the article refers to, each once} */
    public abstract List<Speaker> speakers();

    /** {@return all topics that the article refers to, each once} */
    public abstract List<Topic> topics();

    /** {@return all meetings that the article reports, each once} */
    public abstract List<Meeting> meetings();

    /**
     * {@return all statements that the article reports, regardless of their status; {@link Statement#isSaid()} tells
     * which of them were said}
     */
    public abstract List<Statement> statements();

    /**
     * {@return the mentions of speakers that do not belong to a source, an addressee or a participant; see {@link
     * #allMentions()}}
     */
    public abstract List<Mention> mentions();

    /** {@return the corrections that the publisher made} */
    public abstract List<Correction> corrections();

    /** {@return who recorded this article, if known} */
    public abstract Optional<Provenance> provenance();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    public abstract Map<String, String> attributes();

    /**
     * Returns the first headline.
     *
     * @return the passage of the first block of kind {@link Block.Kind#HEADLINE}, if there is one
     */
    public final Optional<Passage> headline() {
        return passages(Block.Kind.HEADLINE).stream().findFirst();
    }

    /**
     * Returns the first byline.
     *
     * @return the passage of the first block of kind {@link Block.Kind#BYLINE}, if there is one
     */
    public final Optional<Passage> byline() {
        return passages(Block.Kind.BYLINE).stream().findFirst();
    }

    /**
     * Returns the paragraphs, in text order.
     *
     * @return the passages of the blocks of kind {@link Block.Kind#PARAGRAPH}
     */
    public final List<Passage> paragraphs() {
        return passages(Block.Kind.PARAGRAPH);
    }

    /**
     * Returns the passages of the blocks of a kind, in text order.
     *
     * @param kind the kind of the blocks
     * @return their passages, possibly none
     */
    public final List<Passage> passages(Block.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> text().passage(List.of(block.span())))
                .toList();
    }

    /**
     * Returns the passage of a block.
     *
     * @param block a block that this article lists
     * @return its passage
     * @throws IllegalArgumentException if this article does not list the block
     */
    public final Passage passage(Block block) {
        return text().passage(List.of(lookup().listed(block).span()));
    }

    /**
     * Returns the block in which a passage begins.
     *
     * @param passage a passage of this article’s text
     * @return the block that contains the first character of the passage’s first piece, if there is one
     * @throws IllegalArgumentException if the passage is of another text
     */
    public final Optional<Block> blockOf(Passage passage) {
        int start = lookup().own(passage).pieces().get(0).start();
        return blocks().stream()
                .filter(block ->
                        block.span().start() <= start && start < block.span().end())
                .findFirst();
    }

    /**
     * Returns the blocks that have a character in common with a passage, in text order.
     *
     * @param passage a passage of this article’s text
     * @return the blocks that contain at least one character of the passage; empty for a passage without characters
     * @throws IllegalArgumentException if the passage is of another text
     */
    public final List<Block> blocksOf(Passage passage) {
        List<Span> pieces = lookup().own(passage).pieces();
        return blocks().stream()
                .filter(block -> pieces.stream().anyMatch(block.span()::overlaps))
                .toList();
    }

    /**
     * Returns the speaker with this id.
     *
     * @param id the id
     * @return the listed speaker, if there is one
     */
    public final Optional<Speaker> speaker(String id) {
        return Lookup.byId(speakers(), Speaker::id, id);
    }

    /**
     * Returns the topic with this id.
     *
     * @param id the id
     * @return the listed topic, if there is one
     */
    public final Optional<Topic> topic(String id) {
        return Lookup.byId(topics(), Topic::id, id);
    }

    /**
     * Returns the meeting with this id.
     *
     * @param id the id
     * @return the listed meeting, if there is one
     */
    public final Optional<Meeting> meeting(String id) {
        return Lookup.byId(meetings(), Meeting::id, id);
    }

    /**
     * Returns the statement with this id, regardless of its status: {@link Statement#isSaid()} tells whether it was
     * said.
     *
     * @param id the id
     * @return the statement, if there is one
     */
    public final Optional<Statement> statement(String id) {
        Objects.requireNonNull(id, "id");
        return statements().stream()
                .filter(statement -> statement.id().filter(id::equals).isPresent())
                .findFirst();
    }

    /**
     * Returns the statements in text order, regardless of their status. They are ordered by the start of the content.
     * A statement without content is ordered by the start of its cue. If several statements have the same start, the
     * longest comes first.
     *
     * @return all statements; {@link Statement#isSaid()} tells which of them were said
     */
    public final List<Statement> statementsInTextOrder() {
        return statements().stream().sorted(inTextOrder(Statement::passage)).toList();
    }

    /**
     * Returns the statements that a speaker makes, alone or jointly, regardless of their status. A statement of a group
     * is not a statement of its members.
     *
     * @param speaker a speaker that this article lists
     * @return the statements with the speaker in one of their sources; {@link Statement#isSaid()} tells which of them
     *     were said
     * @throws IllegalArgumentException if this article does not list the speaker, or lists a different speaker with the
     *     same id
     */
    public final List<Statement> statementsOf(Speaker speaker) {
        return statementsOf(lookup().speaker(speaker, "statementsOf"));
    }

    /**
     * Returns the statements that the speaker with this id makes, regardless of their status, as {@link
     * #statementsOf(Speaker)} does.
     *
     * @param speakerId the id of a speaker that this article lists
     * @return the statements with the speaker in one of their sources, regardless of their status
     * @throws IllegalArgumentException if no listed speaker has the id
     */
    public final List<Statement> statementsOf(String speakerId) {
        return statementsOf(lookup().speaker(speakerId));
    }

    /**
     * Returns the statements that the speaker with this URI makes, regardless of their status. The URI identifies the
     * same speaker in several articles.
     *
     * @param sameAs a URI from {@link Speaker#sameAs()}
     * @return the statements with such a speaker in one of their sources; empty if no listed speaker has the URI
     */
    public final List<Statement> statementsOf(URI sameAs) {
        return statementsOf(lookup().speakers(sameAs));
    }

    private List<Statement> statementsOf(Set<String> speakers) {
        return statements().stream()
                .filter(statement -> statement.sources().stream()
                        .flatMap(source -> source.speakers().stream())
                        .anyMatch(speaker -> speakers.contains(speaker.id())))
                .toList();
    }

    /**
     * Returns the statements that are made at a meeting itself, regardless of their status. Statements at a meeting
     * inside it are not included: see {@link #statementsAtOrInside(Meeting)}.
     *
     * @param meeting a meeting that this article lists
     * @return the statements that refer to the meeting; {@link Statement#isSaid()} tells which of them were said
     * @throws IllegalArgumentException if this article does not list the meeting, or lists a different meeting with the
     *     same id
     */
    public final List<Statement> statementsAt(Meeting meeting) {
        return statementsAt(lookup().meeting(meeting, "statementsAt"));
    }

    /**
     * Returns the statements that are made at the meeting with this id, regardless of their status, as {@link
     * #statementsAt(Meeting)} does.
     *
     * @param meetingId the id of a meeting that this article lists
     * @return the statements that refer to the meeting
     * @throws IllegalArgumentException if no listed meeting has the id
     */
    public final List<Statement> statementsAt(String meetingId) {
        return statementsAt(lookup().meeting(meetingId));
    }

    /**
     * Returns the statements that are made at the meeting with this URI, regardless of their status. The URI identifies
     * the same meeting in several articles.
     *
     * @param sameAs a URI from {@link Meeting#sameAs()}
     * @return the statements that refer to such a meeting; empty if no listed meeting has the URI
     */
    public final List<Statement> statementsAt(URI sameAs) {
        return statementsAt(lookup().meetings(sameAs));
    }

    private List<Statement> statementsAt(Set<String> meetings) {
        return statements().stream()
                .filter(statement -> statement
                        .meeting()
                        .filter(meeting -> meetings.contains(meeting.id()))
                        .isPresent())
                .toList();
    }

    /**
     * Returns the statements that are made at a meeting or at a meeting inside it, at any depth, regardless of their
     * status: for example, at a visit and at the press conference inside the visit.
     *
     * @param meeting a meeting that this article lists
     * @return the statements that refer to the meeting or to one inside it; {@link Statement#isSaid()} tells which of
     *     them were said
     * @throws IllegalArgumentException if this article does not list the meeting, or lists a different meeting with the
     *     same id
     */
    public final List<Statement> statementsAtOrInside(Meeting meeting) {
        return statementsAt(lookup().andInside(lookup().meeting(meeting, "statementsAtOrInside")));
    }

    /**
     * Returns the statements that are made at the meeting with this id or at one inside it, regardless of their status,
     * as {@link #statementsAtOrInside(Meeting)} does.
     *
     * @param meetingId the id of a meeting that this article lists
     * @return the statements that refer to the meeting or to one inside it
     * @throws IllegalArgumentException if no listed meeting has the id
     */
    public final List<Statement> statementsAtOrInside(String meetingId) {
        return statementsAt(lookup().andInside(lookup().meeting(meetingId)));
    }

    /**
     * Returns the statements that are made at the meeting with this URI or at a meeting inside it, regardless of their
     * status. The URI identifies the same meeting in several articles.
     *
     * @param sameAs a URI from {@link Meeting#sameAs()}
     * @return the statements that refer to such a meeting or to one inside it; empty if no listed meeting has the URI
     */
    public final List<Statement> statementsAtOrInside(URI sameAs) {
        return statementsAt(lookup().andInside(lookup().meetings(sameAs)));
    }

    /**
     * Returns the statements that are reported within another statement, regardless of their status. The content of
     * such a statement is inside the content of the other; for a statement without content, the cue is. If two contents
     * coincide, neither statement is within the other.
     *
     * @param outer a statement that this article lists
     * @return the statements within it, at any depth; {@link Statement#isSaid()} tells which of them were said
     * @throws IllegalArgumentException if this article does not list the statement
     */
    public final List<Statement> statementsWithin(Statement outer) {
        lookup().listed("outer", outer);
        return outer.content()
                .map(content -> statements().stream()
                        .filter(inner -> content.contains(inner.passage())
                                && !inner.passage().contains(content))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Returns the statements that are reported within the statement with this id, regardless of their status, as {@link
     * #statementsWithin(Statement)} does.
     *
     * @param outerId the id of a statement that this article lists
     * @return the statements within it, at any depth, regardless of their status
     * @throws IllegalArgumentException if no listed statement has the id
     */
    public final List<Statement> statementsWithin(String outerId) {
        return statementsWithin(lookup().statement("outerId", outerId));
    }

    /**
     * Returns the statements that are partly or completely in a block, regardless of their status. The
     * content of such a statement has a character in common with the block; for a statement without content, the cue has.
     *
     * @param block a block that this article lists
     * @return the statements in it; {@link Statement#isSaid()} tells which of them were said
     * @throws IllegalArgumentException if this article does not list the block
     */
    public final List<Statement> statementsIn(Block block) {
        return statementsIn(passage(block));
    }

    /**
     * Returns the statements that are partly or completely in a passage, regardless of their status. The
     * content of such a statement has a character in common with the passage; for a statement without content, the cue has.
     *
     * @param passage a passage of this article’s text
     * @return the statements in it; {@link Statement#isSaid()} tells which of them were said
     * @throws IllegalArgumentException if the passage is of another text
     */
    public final List<Statement> statementsIn(Passage passage) {
        lookup().own(passage);
        return statements().stream()
                .filter(statement -> statement.passage().overlaps(passage))
                .toList();
    }

    /**
     * Returns the statements whose content contains a passage, regardless of their status. Their sources said these
     * words. If statements are nested, all that contain the passage are returned.
     *
     * @param passage a passage of this article’s text
     * @return the statements whose content contains the whole passage; {@link Statement#isSaid()} tells which of them
     *     were said
     * @throws IllegalArgumentException if the passage is of another text
     */
    public final List<Statement> statementsContaining(Passage passage) {
        lookup().own(passage);
        return statements().stream()
                .filter(statement -> statement
                        .content()
                        .filter(content -> content.contains(passage))
                        .isPresent())
                .toList();
    }

    /**
     * Returns the statements whose content contains a block, regardless of their status. Their sources said what the
     * block says.
     *
     * @param block a block that this article lists
     * @return the statements whose content contains the whole block; {@link Statement#isSaid()} tells which of them
     *     were said
     * @throws IllegalArgumentException if this article does not list the block
     */
    public final List<Statement> statementsContaining(Block block) {
        return statementsContaining(passage(block));
    }

    /**
     * Returns the meetings that a speaker takes part in, regardless of the part. A meeting of a group is not a meeting
     * of its members.
     *
     * @param speaker a speaker that this article lists
     * @return the meetings with the speaker among their participants
     * @throws IllegalArgumentException if this article does not list the speaker, or lists a different speaker with the
     *     same id
     */
    public final List<Meeting> meetingsOf(Speaker speaker) {
        return meetingsOf(lookup().speaker(speaker, "meetingsOf"));
    }

    /**
     * Returns the meetings that the speaker with this id takes part in, as {@link #meetingsOf(Speaker)} does.
     *
     * @param speakerId the id of a speaker that this article lists
     * @return the meetings with the speaker among their participants
     * @throws IllegalArgumentException if no listed speaker has the id
     */
    public final List<Meeting> meetingsOf(String speakerId) {
        return meetingsOf(lookup().speaker(speakerId));
    }

    /**
     * Returns the meetings that the speaker with this URI takes part in. The URI identifies the same speaker in several
     * articles.
     *
     * @param sameAs a URI from {@link Speaker#sameAs()}
     * @return the meetings with such a speaker among their participants; empty if no listed speaker has the URI
     */
    public final List<Meeting> meetingsOf(URI sameAs) {
        return meetingsOf(lookup().speakers(sameAs));
    }

    private List<Meeting> meetingsOf(Set<String> speakers) {
        return meetings().stream()
                .filter(meeting -> meeting.participants().stream()
                        .anyMatch(participant ->
                                speakers.contains(participant.speaker().id())))
                .toList();
    }

    /**
     * Returns who met whom at which meeting: the encounters of each meeting, in the order of the meetings. {@link
     * Meeting#encounters()} says which participants meet.
     *
     * @return every encounter that this article reports
     */
    public final List<Encounter> encounters() {
        return meetings().stream()
                .flatMap(meeting -> meeting.encounters().stream())
                .toList();
    }

    private Lookup lookup() {
        return new Lookup(this);
    }

    /**
     * Returns all mentions: {@link #mentions()}, and the mentions of sources, addressees and participants. A mention
     * that belongs to several statements is returned once. The words that name a meeting are not mentions.
     *
     * @return all mentions in text order
     */
    public final List<Mention> allMentions() {
        Set<Mention> all = new LinkedHashSet<>(mentions());
        for (Meeting meeting : meetings()) {
            meeting.participants()
                    .forEach(p -> p.mention().ifPresent(passage -> all.add(Mention.of(passage, p.speaker()))));
        }
        for (Statement statement : statements()) {
            statement.sources().forEach(source -> addMentions(source, all));
            statement.addressees().forEach(a -> addMention(a.mention(), a.speakers(), all));
        }
        return all.stream().sorted(inTextOrder(Mention::passage)).toList();
    }

    private static <T> Comparator<T> inTextOrder(Function<T, Passage> passage) {
        return Comparator.comparing(
                one -> passage.apply(one).hull(),
                Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
    }

    private static void addMentions(Source source, Set<Mention> all) {
        addMention(source.mention(), source.speakers(), all);
        source.via().forEach(via -> addMentions(via, all));
    }

    private static void addMention(Optional<Passage> passage, List<Speaker> speakers, Set<Mention> all) {
        passage.ifPresent(
                p -> all.add(Mention.builder().passage(p).speakers(speakers).build()));
    }

    /**
     * Returns a copy of this article in which every reference to the speaker with the same id refers to the new
     * speaker.
     *
     * @param speaker the new speaker; the speakers that it refers to must be listed
     * @return the article with the new speaker
     * @throws IllegalArgumentException if this article has no speaker with this id; if an organization is required and the
     *     new speaker is not one; or if the article with the new speaker violates a rule
     */
    public final Article replace(Speaker speaker) {
        Require.that(speaker(speaker.id()).isPresent(), "speaker", "have the id of a listed speaker", speaker);
        return Replacement.by(speaker).in(this);
    }

    /**
     * Returns a copy of this article in which every reference to the topic with the same id refers to the new topic.
     *
     * @param topic the new topic
     * @return the article with the new topic
     * @throws IllegalArgumentException if there is no topic with this id
     */
    public final Article replace(Topic topic) {
        Require.that(topic(topic.id()).isPresent(), "topic", "have the id of a listed topic", topic);
        return Replacement.by(topic).in(this);
    }

    /**
     * Returns a copy of this article in which every reference to the meeting with the same id refers to the new
     * meeting.
     *
     * @param meeting the new meeting; the speakers, topics and meetings that it refers to must be listed
     * @return the article with the new meeting
     * @throws IllegalArgumentException if this article has no meeting with this id, or if the article with the new
     *     meeting violates a rule
     */
    public final Article replace(Meeting meeting) {
        Require.that(meeting(meeting.id()).isPresent(), "meeting", "have the id of a listed meeting", meeting);
        return Replacement.by(meeting).in(this);
    }

    /**
     * Returns a copy of this article in which a statement is replaced by another one. Nothing else changes, because
     * nothing refers to a statement.
     *
     * @param old a statement that this article lists; if several are equal, the first one is used
     * @param replacement the new statement, with the same id or a different one; the speakers, topics and meetings that
     *     it refers to must be listed
     * @return the article with the new statement
     * @throws IllegalArgumentException if this article does not list the old statement, or if the article with the new
     *     statement violates a rule
     */
    public final Article replace(Statement old, Statement replacement) {
        int index = lookup().listed("old", old);
        List<Statement> all = new ArrayList<>(statements());
        all.set(index, Objects.requireNonNull(replacement, "replacement"));
        return toBuilder().statements(all).build();
    }

    /**
     * Returns a copy of this article without a statement. Its speakers, topics and meeting stay listed, and the words
     * stay in the text.
     *
     * @param statement a statement that this article lists; if several are equal, the first one is used
     * @return the article without the statement
     * @throws IllegalArgumentException if this article does not list the statement
     */
    public final Article remove(Statement statement) {
        int index = lookup().listed("statement", statement);
        List<Statement> all = new ArrayList<>(statements());
        all.remove(index);
        return toBuilder().statements(all).build();
    }

    /**
     * Returns a copy of this article without a speaker. The words of the text stay, but no longer refer to the speaker:
     *
     * <ul>
     *   <li>sources, addressees and mentions keep their words and their other speakers;
     *   <li>the speaker is removed from the participants of meetings; participants whose side is the speaker have no
     *       side;
     *   <li>groups lose the member and keep their numbers;
     *   <li>roles and capacities lose the organization and keep their titles;
     *   <li>the authors lose the speaker, and the publisher is unset.
     * </ul>
     *
     * <p>If the speaker is a group, its members stay. To let all references refer to another speaker instead, use
     * {@link #merge}.
     *
     * @param speaker a speaker that this article lists
     * @return the article without the speaker
     * @throws IllegalArgumentException if this article does not list the speaker, or if a source or an addressee would
     *     have neither words nor a speaker; the message names the place, and the statement must be replaced or removed
     *     first
     */
    public final Article remove(Speaker speaker) {
        lookup().listed("speaker", speaker);
        return Replacement.without(speaker).in(this);
    }

    /**
     * Returns a copy of this article in which two speakers are merged into one. All references to the first refer to
     * the second, and the first is no longer listed. The second does not change: it does not receive the name, the
     * roles or the {@code sameAs} of the first.
     *
     * <p>If a list has both speakers, the second appears once, at the first of the two places. This applies to the
     * speakers of a source, an addressee or a mention, the members of a group, the organizations of a role, and the
     * authors. A group keeps its numbers. If a list has a participant, source, addressee, mention or role of each of
     * the two, both are kept, because they may differ in part, capacity, side or words; if they do not differ in
     * anything else, one is kept. No statement and no meeting is lost.
     *
     * @param from a speaker that this article lists
     * @param into another speaker that this article lists
     * @return the article with the merged speaker
     * @throws IllegalArgumentException if this article does not list one of the two; if both are the same; if {@code
     *     into} is a group that contains {@code from}; or if {@code into} is not an organization, but {@code from} is
     *     the publisher, a side or the organization of a role
     */
    public final Article merge(Speaker from, Speaker into) {
        lookup().listed("from", from);
        lookup().listed("into", into);
        return Replacement.merging(from, into).in(this);
    }

    /**
     * Returns a short description.
     *
     * @return the headline, or the text if there is no headline, shortened, and the size of the article
     */
    @Override
    public final String toString() {
        return "Article " + Require.quoted(headline().map(Passage::words).orElseGet(text()::string)) + " ("
                + text().length()
                + " code points, " + speakers().size() + " speakers, "
                + meetings().size() + " meetings, "
                + statements().size() + " statements)";
    }

    /** How an article comes to list everything that can be reached. */
    enum Listing {
        /** The builder lists it, which is checked. */
        CHECKED,
        /** The builder has yet to list it; an article that users see has been completed. */
        INCOMPLETE,
        /** A reader lists it, and has proved that nothing else can be reached. */
        PROVED
    }

    /** {@return how this article comes to list everything that can be reached} */
    @Value.Auxiliary
    @Value.Default
    Listing listing() {
        return Listing.CHECKED;
    }

    private Article withReachable() {
        Reachable reachable = new Reachable(this);
        return ImmutableArticle.builder()
                .from(this)
                .listing(Listing.CHECKED)
                .speakers(reachable.speakers())
                .topics(reachable.topics())
                .meetings(reachable.meetings())
                .assemble();
    }

    @Value.Check
    final void check() {
        if (listing() == Listing.INCOMPLETE) {
            return;
        }
        Require.absolute("id", id());
        Require.absolute("url", url());
        Require.words("version", version());
        Require.attributes(attributes());
        LanguageAndBlocks.check(this);
        if (listing() == Listing.CHECKED) {
            new ArticleCheck(this).run();
        }
    }

    /** Builds an {@link Article}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableArticle.Builder {
        /**
         * Sets the URI that identifies the article.
         *
         * @param id the absolute URI, or null to unset it
         * @return this builder
         */
        Builder id(@Nullable URI id);

        /**
         * Sets the URI where the article is published.
         *
         * @param url the absolute URI, or null to unset it
         * @return this builder
         */
        Builder url(@Nullable URI url);

        /**
         * Sets the language of the text.
         *
         * @param language a well-formed tag of BCP 47, such as {@code en}, or null to unset it
         * @return this builder
         */
        Builder language(@Nullable String language);

        /**
         * Sets the publisher of the article.
         *
         * @param publisher the organization, or null to unset it
         * @return this builder
         */
        Builder publisher(@Nullable Organization publisher);

        /**
         * Adds an author of the article.
         *
         * @param author the author
         * @return this builder
         */
        Builder addAuthor(Speaker author);

        /**
         * Sets the authors of the article, replacing those set so far.
         *
         * @param authors the authors; may be empty
         * @return this builder
         */
        Builder authors(Iterable<? extends Speaker> authors);

        /**
         * Sets when the article was published.
         *
         * @param published the time of publication, or null to unset it
         * @return this builder
         */
        Builder published(@Nullable When published);

        /**
         * Sets when the article was last modified.
         *
         * @param modified the time of the last change, or null to unset it
         * @return this builder
         */
        Builder modified(@Nullable When modified);

        /**
         * Sets when the article was retrieved from where it is published.
         *
         * @param retrieved the time of retrieval, or null to unset it
         * @return this builder
         */
        Builder retrieved(@Nullable When retrieved);

        /**
         * Sets the version of the article.
         *
         * @param version the version as the publisher states it, not blank, or null to unset it
         * @return this builder
         */
        Builder version(@Nullable String version);

        /**
         * Sets the text of the article.
         *
         * @param text the exact characters
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Adds a block after those set so far.
         *
         * @param block the block, which must start at or after the end of the previous block
         * @return this builder
         */
        Builder addBlock(Block block);

        /**
         * Sets the blocks, replacing those set so far.
         *
         * @param blocks the blocks, in text order; may be empty
         * @return this builder
         */
        Builder blocks(Iterable<? extends Block> blocks);

        /**
         * Adds a speaker to the list of speakers.
         *
         * @param speaker the speaker, with an id that is not yet listed
         * @return this builder
         */
        Builder addSpeaker(Speaker speaker);

        /**
         * Sets the list of speakers, replacing those listed so far.
         *
         * @param speakers the speakers, each id once; may be empty
         * @return this builder
         */
        Builder speakers(Iterable<? extends Speaker> speakers);

        /**
         * Adds a topic to the list of topics.
         *
         * @param topic the topic, with an id that is not yet listed
         * @return this builder
         */
        Builder addTopic(Topic topic);

        /**
         * Sets the list of topics, replacing those listed so far.
         *
         * @param topics the topics, each id once; may be empty
         * @return this builder
         */
        Builder topics(Iterable<? extends Topic> topics);

        /**
         * Adds a meeting to the list of meetings.
         *
         * @param meeting the meeting, with an id that is not yet listed
         * @return this builder
         */
        Builder addMeeting(Meeting meeting);

        /**
         * Sets the list of meetings, replacing those listed so far.
         *
         * @param meetings the meetings, each id once; may be empty
         * @return this builder
         */
        Builder meetings(Iterable<? extends Meeting> meetings);

        /**
         * Adds a statement that the article reports.
         *
         * @param statement the statement; its id, if there is one, must not be the id of another statement
         * @return this builder
         */
        Builder addStatement(Statement statement);

        /**
         * Sets the statements that the article reports, replacing those set so far.
         *
         * @param statements the statements, each id once; may be empty
         * @return this builder
         */
        Builder statements(Iterable<? extends Statement> statements);

        /**
         * Adds a mention that does not belong to a source, an addressee or a participant.
         *
         * @param mention the words, and the speakers for whom they stand
         * @return this builder
         */
        Builder addMention(Mention mention);

        /**
         * Sets the mentions that do not belong to a source, an addressee or a participant, replacing those set so far.
         * {@link #allMentions()} also returns the mentions that do.
         *
         * @param mentions the mentions; may be empty
         * @return this builder
         */
        Builder mentions(Iterable<? extends Mention> mentions);

        /**
         * Adds a correction.
         *
         * @param correction the correction
         * @return this builder
         */
        Builder addCorrection(Correction correction);

        /**
         * Sets the corrections, replacing those set so far.
         *
         * @param corrections the corrections; may be empty
         * @return this builder
         */
        Builder corrections(Iterable<? extends Correction> corrections);

        /**
         * Sets who recorded this article.
         *
         * @param provenance the person or tool, or null to unset it
         * @return this builder
         */
        Builder provenance(@Nullable Provenance provenance);

        /**
         * Sets an attribute that a corpus or tool gives beyond the model.
         *
         * @param key the name of the attribute, not blank
         * @param value the text of the attribute, possibly empty
         * @return this builder
         */
        Builder putAttribute(String key, String value);

        /**
         * Sets the attributes that a corpus or tool gives beyond the model, replacing those set so far.
         *
         * @param attributes the texts by name, in the order to keep; may be empty
         * @return this builder
         */
        Builder attributes(Map<String, ? extends String> attributes);

        /**
         * Makes {@link #build()} list every speaker, topic and meeting that can be reached and is not yet listed, so
         * that the lists need not be maintained by hand. Elements that were added come first, in their order. The
         * others follow in the order in which they are first reached: from the publisher, the authors, the listed
         * speakers, the meetings, the statements and the mentions.
         *
         * <p>This method may be called before or after the attributes are set. If it is not called, only elements that
         * were added are listed, and an article with missing elements is refused. If unequal speakers, topics or
         * meetings have the same id, the first one is listed and the article is refused because of the others.
         *
         * @return this builder
         */
        default Builder listReachable() {
            return ((ImmutableArticle.Builder) this).listing(Listing.INCOMPLETE);
        }

        /**
         * Returns the article with the attributes that were set.
         *
         * @return the article
         * @throws IllegalStateException if {@code text} was never set
         * @throws IllegalArgumentException if an attribute is not valid, or if one of the rules of the class
         *     description is violated; the message names the attribute, the rule and the value
         */
        default Article build() {
            Article article = ((ImmutableArticle.Builder) this).assemble();
            return article.listing() == Listing.INCOMPLETE ? article.withReachable() : article;
        }
    }
}
