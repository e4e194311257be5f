package dev.readout.article;

import dev.readout.internal.AssembledStyle;
import dev.readout.internal.Require;
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
 * One published text with its metadata and everything recorded about it: who met whom, and who said what.
 *
 * <p>An article is one value, and checks itself when it is built:
 *
 * <ul>
 *   <li>every passage is of its own text, that is, of an equal one;
 *   <li>every speaker, topic and meeting that can be reached, such as a member of a group or the organization of a role,
 *       is listed in {@link #speakers()}, {@link #topics()} or {@link #meetings()}, once, and equals the listed one
 *       ({@link Builder#listReachable()} lists what is missing);
 *   <li>ids are unique in each list; they mean nothing outside the article;
 *   <li>blocks lie within the text, in its order, and do not overlap.
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
 * <p>A {@link Composer} writes a text and marks its passages at once.
 *
 * <p>Its lookups take what this article lists, which is what equals it, or an id. Ids mean nothing in another article, so
 * a speaker, meeting, statement or block that is not listed is refused, and so is a passage of another text. Across
 * articles, speakers and meetings are found by a URI that both have in their {@code sameAs}.
 */
@Value.Immutable
@AssembledStyle
public abstract sealed class Article permits ImmutableArticle {
    Article() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableArticle.builder();
    }

    /**
     * Returns a builder with the attributes of this article.
     *
     * @return a builder with every attribute set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableArticle.builder().from(this);
    }

    /** {@return the absolute URI that identifies the article, if it has one} */
    public abstract Optional<URI> id();

    /** {@return the absolute URI where the article is published, if known} */
    public abstract Optional<URI> url();

    /** {@return the language of the text as a well-formed tag of BCP 47, such as {@code en}, if known} */
    public abstract Optional<String> language();

    /** {@return who published the article, if known} */
    public abstract Optional<Organization> publisher();

    /** {@return who wrote the article} */
    public abstract List<Speaker> authors();

    /** {@return when the article was published, if known} */
    public abstract Optional<When> published();

    /** {@return when the article was last modified, if known} */
    public abstract Optional<When> modified();

    /** {@return when the article was retrieved from where it is published, if known} */
    public abstract Optional<When> retrieved();

    /** {@return the version of the article, in the publisher’s words, if it has one} */
    public abstract Optional<String> version();

    /** {@return the exact characters} */
    public abstract Text text();

    /** {@return the stretches of the text by their function, in the order of the text} */
    public abstract List<Block> blocks();

    /** {@return every speaker that the article knows, each once} */
    public abstract List<Speaker> speakers();

    /** {@return every topic that the article knows, each once} */
    public abstract List<Topic> topics();

    /** {@return every meeting that the article reports, each once} */
    public abstract List<Meeting> meetings();

    /** {@return every statement that the article reports, whatever its status; {@link Statement#isSaid()} tells which were said} */
    public abstract List<Statement> statements();

    /**
     * {@return the mentions of speakers that no source, addressee or participant holds; see {@link
     * #allMentions()}}
     */
    public abstract List<Mention> mentions();

    /** {@return the corrections that the publisher noted} */
    public abstract List<Correction> corrections();

    /** {@return who recorded this article, if stated} */
    public abstract Optional<Provenance> provenance();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    public abstract Map<String, String> attributes();

    /**
     * Returns the words of the first headline.
     *
     * @return the passage of the first block of kind {@link Block.Kind#HEADLINE}, if there is one
     */
    public final Optional<Passage> headline() {
        return passages(Block.Kind.HEADLINE).stream().findFirst();
    }

    /**
     * Returns the words of the first byline.
     *
     * @return the passage of the first block of kind {@link Block.Kind#BYLINE}, if there is one
     */
    public final Optional<Passage> byline() {
        return passages(Block.Kind.BYLINE).stream().findFirst();
    }

    /**
     * Returns the words of each paragraph, in the order of the text.
     *
     * @return the passages of the blocks of kind {@link Block.Kind#PARAGRAPH}
     */
    public final List<Passage> paragraphs() {
        return passages(Block.Kind.PARAGRAPH);
    }

    /**
     * Returns the words of each block of a kind, in the order of the text.
     *
     * @param kind the function of the blocks
     * @return their passages, perhaps none
     */
    public final List<Passage> passages(Block.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> text().passage(List.of(block.span())))
                .toList();
    }

    /**
     * Returns the words of a block.
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
     * @return the block that has the first character of the passage’s first piece, if there is one
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
     * Returns the blocks that share a character with a passage, in the order of the text.
     *
     * @param passage a passage of this article’s text
     * @return the blocks that have some of the passage in them; none for a passage without characters
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
     * Returns the statement with this id, whatever its status: {@link Statement#isSaid()} tells whether it was said.
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
     * Returns the statements in the order of the text, whatever their status. They are ordered by where the content, or
     * without content the cue, begins; of those that begin together, the longest is first.
     *
     * @return all statements; {@link Statement#isSaid()} tells which of them were said
     */
    public final List<Statement> statementsInTextOrder() {
        return statements().stream().sorted(inTextOrder(Statement::passage)).toList();
    }

    /**
     * Returns the statements that a speaker makes, alone or jointly, whatever their status. A statement of a group is
     * not one of its members.
     *
     * @param speaker a speaker that this article lists
     * @return the statements with the speaker in one of their sources; {@link Statement#isSaid()} tells which of them
     *     were said
     * @throws IllegalArgumentException if this article does not list the speaker, or lists another one with its id
     */
    public final List<Statement> statementsOf(Speaker speaker) {
        return statementsOf(lookup().speaker(speaker, "statementsOf"));
    }

    /**
     * Returns the statements that the speaker with this id makes, whatever their status, as {@link
     * #statementsOf(Speaker)} does.
     *
     * @param speakerId the id of a speaker that this article lists
     * @return the statements with the speaker in one of their sources, whatever their status
     * @throws IllegalArgumentException if no listed speaker has the id
     */
    public final List<Statement> statementsOf(String speakerId) {
        return statementsOf(lookup().speaker(speakerId));
    }

    /**
     * Returns the statements that a speaker who is known elsewhere makes, whatever their status. The speaker is found by
     * a URI that articles share.
     *
     * @param sameAs a URI that stands in {@link Speaker#sameAs()}
     * @return the statements with a listed speaker who has the URI in one of their sources, whatever their status; none
     *     if nobody who is listed has it
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
     * Returns the statements that are made at a meeting itself, whatever their status. Those at a meeting inside it are
     * not among them: see {@link #statementsAtOrInside(Meeting)}.
     *
     * @param meeting a meeting that this article lists
     * @return the statements that name the meeting; {@link Statement#isSaid()} tells which of them were said
     * @throws IllegalArgumentException if this article does not list the meeting, or lists another one with its id
     */
    public final List<Statement> statementsAt(Meeting meeting) {
        return statementsAt(lookup().meeting(meeting, "statementsAt"));
    }

    /**
     * Returns the statements that are made at the meeting with this id, whatever their status, as {@link
     * #statementsAt(Meeting)} does.
     *
     * @param meetingId the id of a meeting that this article lists
     * @return the statements that name the meeting, whatever their status
     * @throws IllegalArgumentException if no listed meeting has the id
     */
    public final List<Statement> statementsAt(String meetingId) {
        return statementsAt(lookup().meeting(meetingId));
    }

    /**
     * Returns the statements that are made at a meeting that is known elsewhere, whatever their status. The meeting is
     * found by a URI that articles share.
     *
     * @param sameAs a URI that stands in {@link Meeting#sameAs()}
     * @return the statements that name a listed meeting with the URI, whatever their status; none if no listed meeting
     *     has it
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
     * Returns the statements that are made at a meeting or at one inside it, at any depth, whatever their status: those
     * at a visit, and at the press conference inside the visit.
     *
     * @param meeting a meeting that this article lists
     * @return the statements that name the meeting or one inside it; {@link Statement#isSaid()} tells which of them were
     *     said
     * @throws IllegalArgumentException if this article does not list the meeting, or lists another one with its id
     */
    public final List<Statement> statementsAtOrInside(Meeting meeting) {
        return statementsAt(lookup().andInside(lookup().meeting(meeting, "statementsAtOrInside")));
    }

    /**
     * Returns the statements that are made at the meeting with this id or at one inside it, whatever their status, as
     * {@link #statementsAtOrInside(Meeting)} does.
     *
     * @param meetingId the id of a meeting that this article lists
     * @return the statements that name the meeting or one inside it, whatever their status
     * @throws IllegalArgumentException if no listed meeting has the id
     */
    public final List<Statement> statementsAtOrInside(String meetingId) {
        return statementsAt(lookup().andInside(lookup().meeting(meetingId)));
    }

    /**
     * Returns the statements that are made at a meeting that is known elsewhere or at one inside it, whatever their
     * status. The meeting is found by a URI that articles share.
     *
     * @param sameAs a URI that stands in {@link Meeting#sameAs()}
     * @return the statements that name a listed meeting with the URI or one inside it, whatever their status; none if no
     *     listed meeting has the URI
     */
    public final List<Statement> statementsAtOrInside(URI sameAs) {
        return statementsAt(lookup().andInside(lookup().meetings(sameAs)));
    }

    /**
     * Returns the statements that another one reports, whatever their status: those whose content, or without content
     * whose cue, lies inside its content. Of two whose contents coincide neither is within the other.
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
     * Returns the statements that the one with this id reports, whatever their status, as {@link
     * #statementsWithin(Statement)} does.
     *
     * @param outerId the id of a statement that this article lists
     * @return the statements within it, at any depth, whatever their status
     * @throws IllegalArgumentException if no listed statement has the id
     */
    public final List<Statement> statementsWithin(String outerId) {
        return statementsWithin(lookup().statement("outerId", outerId));
    }

    /**
     * Returns the statements of which some content, or without content some of the cue, is in a block, whatever their
     * status.
     *
     * @param block a block that this article lists
     * @return the statements in it; {@link Statement#isSaid()} tells which of them were said
     * @throws IllegalArgumentException if this article does not list the block
     */
    public final List<Statement> statementsIn(Block block) {
        return statementsIn(passage(block));
    }

    /**
     * Returns the statements of which some content, or without content some of the cue, is in a passage, whatever their
     * status.
     *
     * @param passage a passage of this article’s text
     * @return the statements that share a character with it; {@link Statement#isSaid()} tells which of them were said
     * @throws IllegalArgumentException if the passage is of another text
     */
    public final List<Statement> statementsIn(Passage passage) {
        lookup().own(passage);
        return statements().stream()
                .filter(statement -> statement.passage().overlaps(passage))
                .toList();
    }

    /**
     * Returns the statements whose content has a passage in it, whatever their status: their sources are who said these
     * words. Of statements within each other, all that contain the passage are returned.
     *
     * @param passage a passage of this article’s text
     * @return the statements with the whole passage in their content; {@link Statement#isSaid()} tells which of them were
     *     said
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
     * Returns the statements whose content has a whole block in it, whatever their status: their sources are who said
     * what the block says.
     *
     * @param block a block that this article lists
     * @return the statements with the whole block in their content; {@link Statement#isSaid()} tells which of them were
     *     said
     * @throws IllegalArgumentException if this article does not list the block
     */
    public final List<Statement> statementsContaining(Block block) {
        return statementsContaining(passage(block));
    }

    /**
     * Returns the meetings that a speaker takes part in, in whatever part. A meeting of a group is not one of its
     * members.
     *
     * @param speaker a speaker that this article lists
     * @return the meetings with the speaker among their participants
     * @throws IllegalArgumentException if this article does not list the speaker, or lists another one with its id
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
     * Returns the meetings that a speaker who is known elsewhere takes part in. The speaker is found by a URI that
     * articles share.
     *
     * @param sameAs a URI that stands in {@link Speaker#sameAs()}
     * @return the meetings with a listed speaker who has the URI among their participants; none if nobody who is listed
     *     has it
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
     * Returns who met whom, at which meeting: the encounters of each meeting, in the order of the meetings. {@link
     * Meeting#encounters()} says who counts.
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
     * Returns every mention: those of {@link #mentions()}, and those that sources, addressees and
     * participants hold. A mention that serves several statements is returned once. The words that name a meeting are
     * not mentions.
     *
     * @return all mentions in the order of the text
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
     * Returns this article with another speaker in place of the one with the same id, wherever it is referred to.
     *
     * @param speaker the new speaker; whom it refers to must be listed
     * @return the article with the new speaker
     * @throws IllegalArgumentException if there is no speaker with this id, if an organization is needed where the new
     *     one is none, or if the new one breaks a rule of the article
     */
    public final Article replace(Speaker speaker) {
        Require.that(speaker(speaker.id()).isPresent(), "speaker", "have the id of a listed speaker", speaker);
        return Replacement.by(speaker).in(this);
    }

    /**
     * Returns this article with another topic in place of the one with the same id, wherever it is referred to.
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
     * Returns this article with another meeting in place of the one with the same id, wherever it is referred to.
     *
     * @param meeting the new meeting; whom and what it refers to must be listed
     * @return the article with the new meeting
     * @throws IllegalArgumentException if there is no meeting with this id, or if the new one breaks a rule of the
     *     article
     */
    public final Article replace(Meeting meeting) {
        Require.that(meeting(meeting.id()).isPresent(), "meeting", "have the id of a listed meeting", meeting);
        return Replacement.by(meeting).in(this);
    }

    /**
     * Returns this article with one statement in the place of another. Nothing else refers to a statement, so nothing
     * else changes.
     *
     * @param old a statement that this article lists; of equal ones, the first is meant
     * @param replacement the statement in its place, with the same id or not; whom and what it refers to must be listed
     * @return the article with the new statement
     * @throws IllegalArgumentException if this article does not list the old statement, or if the new one breaks a rule
     *     of the article
     */
    public final Article replace(Statement old, Statement replacement) {
        int index = lookup().listed("old", old);
        List<Statement> all = new ArrayList<>(statements());
        all.set(index, Objects.requireNonNull(replacement, "replacement"));
        return toBuilder().statements(all).build();
    }

    /**
     * Returns this article without a statement. Its speakers, topics and meeting stay listed, and the words stay in the
     * text.
     *
     * @param statement a statement that this article lists; of equal ones, the first is meant
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
     * Returns this article without a speaker. The words stay, and it is left open for whom they stand:
     *
     * <ul>
     *   <li>sources, addressees and mentions keep their words and their other speakers;
     *   <li>whoever takes part in a meeting is removed from its participants; who has the speaker as a side has none;
     *   <li>groups lose the member, and their numbers stay;
     *   <li>roles and capacities lose the organization, and their titles stay;
     *   <li>the authors lose the speaker, and the publisher is unset.
     * </ul>
     *
     * <p>If the speaker is a group, its members stay. To give what refers to the speaker to another one, use {@link
     * #merge}.
     *
     * @param speaker a speaker that this article lists
     * @return the article without the speaker
     * @throws IllegalArgumentException if this article does not list the speaker; or if a source or an addressee would
     *     have neither words nor a speaker: the message says where, and the statement must be replaced or removed first
     */
    public final Article remove(Speaker speaker) {
        lookup().listed("speaker", speaker);
        return Replacement.without(speaker).in(this);
    }

    /**
     * Returns this article with one speaker in the place of two. Whatever refers to the first refers to the second, and
     * the first is not listed any more. The second stays as it is: it takes no name, role or {@code sameAs} of the first.
     *
     * <p>Where both stand, the second stands once, at the place that comes first: among the speakers of a source,
     * addressee or mention, the members of a group, the organizations of a role, and the authors. The numbers of a group
     * stay. Where a participant, source, addressee, mention or role of the one stands beside one of the other, both stay,
     * because they may differ in part, capacity, side or words; if they don’t differ in anything else, one stays. No
     * statement and no meeting is lost.
     *
     * @param from a speaker that this article lists
     * @param into another speaker that this article lists
     * @return the article in which both are one speaker
     * @throws IllegalArgumentException if this article does not list one of the two, or both are the same; if {@code
     *     into} is a group with {@code from} in it; or if {@code into} is not an organization, but {@code from} has
     *     offices, is a side or publishes
     */
    public final Article merge(Speaker from, Speaker into) {
        lookup().listed("from", from);
        lookup().listed("into", into);
        return Replacement.merging(from, into).in(this);
    }

    /**
     * Returns a short description.
     *
     * @return the headline, or without one the text, shortened, and how much there is
     */
    @Override
    public final String toString() {
        return "Article " + Require.quoted(headline().map(Passage::words).orElseGet(text()::string)) + " ("
                + text().length()
                + " code points, " + speakers().size() + " speakers, "
                + meetings().size() + " meetings, "
                + statements().size() + " statements)";
    }

    /** {@return whether what can be reached is still to be listed; of no article that a user sees} */
    @Value.Auxiliary
    @Value.Default
    boolean isListingReachable() {
        return false;
    }

    private Article withReachable() {
        Reachable reachable = new Reachable(this);
        return ImmutableArticle.builder()
                .from(this)
                .isListingReachable(false)
                .speakers(reachable.speakers())
                .topics(reachable.topics())
                .meetings(reachable.meetings())
                .assemble();
    }

    @Value.Check
    final void check() {
        if (isListingReachable()) {
            return;
        }
        Require.absolute("id", id());
        Require.absolute("url", url());
        Require.words("version", version());
        Require.attributes(attributes());
        new ArticleCheck(this).run();
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
         * Sets who published the article.
         *
         * @param publisher the organization, or null to unset it
         * @return this builder
         */
        Builder publisher(@Nullable Organization publisher);

        /**
         * Adds an author of the article.
         *
         * @param author who wrote the article, alone or with others
         * @return this builder
         */
        Builder addAuthor(Speaker author);

        /**
         * Sets the authors of the article, replacing those set so far.
         *
         * @param authors who wrote the article, perhaps nobody who is known
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
         * @param version the version in the publisher’s words, not blank, or null to unset it
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
         * @param block a stretch of the text that begins at or after the end of the block before it
         * @return this builder
         */
        Builder addBlock(Block block);

        /**
         * Sets the blocks, replacing those set so far.
         *
         * @param blocks the stretches of the text by their function, in the order of the text; may be empty
         * @return this builder
         */
        Builder blocks(Iterable<? extends Block> blocks);

        /**
         * Lists a speaker that the article knows.
         *
         * @param speaker the speaker, with another id than those listed so far
         * @return this builder
         */
        Builder addSpeaker(Speaker speaker);

        /**
         * Lists the speakers that the article knows, replacing those listed so far.
         *
         * @param speakers the speakers, each id once; may be empty
         * @return this builder
         */
        Builder speakers(Iterable<? extends Speaker> speakers);

        /**
         * Lists a topic that the article knows.
         *
         * @param topic the topic, with another id than those listed so far
         * @return this builder
         */
        Builder addTopic(Topic topic);

        /**
         * Lists the topics that the article knows, replacing those listed so far.
         *
         * @param topics the topics, each id once; may be empty
         * @return this builder
         */
        Builder topics(Iterable<? extends Topic> topics);

        /**
         * Lists a meeting that the article reports.
         *
         * @param meeting the meeting, with another id than those listed so far
         * @return this builder
         */
        Builder addMeeting(Meeting meeting);

        /**
         * Lists the meetings that the article reports, replacing those listed so far.
         *
         * @param meetings the meetings, each id once; may be empty
         * @return this builder
         */
        Builder meetings(Iterable<? extends Meeting> meetings);

        /**
         * Adds a statement that the article reports.
         *
         * @param statement the statement, whose id, if it has one, is another than those of the statements set so
         *     far
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
         * Adds a mention that no source, addressee or participant holds.
         *
         * @param mention the words, and the speakers for whom they stand
         * @return this builder
         */
        Builder addMention(Mention mention);

        /**
         * Sets the mentions that no source, addressee or participant holds, replacing those set so far. {@link
         * #allMentions()} returns those, too.
         *
         * @param mentions the mentions; may be empty
         * @return this builder
         */
        Builder mentions(Iterable<? extends Mention> mentions);

        /**
         * Adds a correction that the publisher noted.
         *
         * @param correction the note
         * @return this builder
         */
        Builder addCorrection(Correction correction);

        /**
         * Sets the corrections that the publisher noted, replacing those set so far.
         *
         * @param corrections the notes; may be empty
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
         * Has {@link #build()} list every speaker, topic and meeting that can be reached and is not listed, so that nobody
         * keeps the lists by hand. What was added is listed first, in its order; what is reached follows in the order in
         * which it is first reached: from the publisher, the authors, the listed speakers, the meetings, the statements
         * and the mentions.
         *
         * <p>It doesn’t matter whether the attributes are set before or after. Without this call, nothing is listed that
         * was not added, and what is missing is refused. Of unequal speakers, topics or meetings with one id, the first
         * one is listed and the others are refused.
         *
         * @return this builder
         */
        default Builder listReachable() {
            return ((ImmutableArticle.Builder) this).isListingReachable(true);
        }

        /**
         * Returns the article with the attributes that were set.
         *
         * @return the article
         * @throws IllegalStateException if {@code text} was never set
         * @throws IllegalArgumentException if an attribute violates its rule, or one of the rules above is broken; the
         *     message names the attribute, the rule and the value
         */
        default Article build() {
            Article article = ((ImmutableArticle.Builder) this).assemble();
            return article.isListingReachable() ? article.withReachable() : article;
        }
    }
}
