package dev.readout.article;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 *       is listed in {@link #speakers()}, {@link #topics()} or {@link #meetings()}, once, and equals the listed one;
 *   <li>ids are unique in each list; they mean nothing outside the article;
 *   <li>blocks lie within the text, in its order, and do not overlap.
 * </ul>
 *
 * <pre>{@code
 * Text text = Text.of("Netanyahu said: “We cooperate.”");
 * Person netanyahu = Person.builder().id("netanyahu").name("Benjamin Netanyahu").build();
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
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Article permits ImmutableArticle {
    Article() {}

    /**
     * Returns a builder.
     *
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableArticle.builder();
    }

    /**
     * Returns a builder that starts from this value.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableArticle.builder().from(this);
    }

    /** {@return the absolute URI that identifies the article, if it has one} */
    public abstract Optional<URI> id();

    /** {@return the absolute URI where the article is published, if it is known} */
    public abstract Optional<URI> url();

    /** {@return the language of the text as a well-formed tag of BCP 47, such as {@code en}, if it is known} */
    public abstract Optional<String> language();

    /** {@return who published the article, if that is known} */
    public abstract Optional<Organization> publisher();

    /** {@return who wrote the article} */
    public abstract List<Speaker> authors();

    /** {@return when the article was published, if that is known} */
    public abstract Optional<When> published();

    /** {@return when the article was last modified, if that is known} */
    public abstract Optional<When> modified();

    /** {@return when the article was retrieved from where it is published, if that is known} */
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

    /** {@return every statement that the article reports} */
    public abstract List<Statement> statements();

    /**
     * {@return the mentions of speakers that no source, addressee or participant holds; see {@link
     * #allMentions()}}
     */
    public abstract List<Mention> mentions();

    /** {@return the corrections that the publisher noted} */
    public abstract List<Correction> corrections();

    /** {@return who recorded this article, if that is said} */
    public abstract Optional<Provenance> provenance();

    /** {@return what a corpus or tool says beyond the model, in its order} */
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

    private List<Passage> passages(Block.Kind kind) {
        return blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(this::passage)
                .toList();
    }

    /**
     * Returns the words of a block.
     *
     * @param block a block of this article
     * @return its passage
     * @throws IllegalArgumentException if the block reaches beyond the text
     */
    public final Passage passage(Block block) {
        return text().passage(List.of(block.span()));
    }

    /**
     * Returns the block in which a passage begins.
     *
     * @param passage a passage of this article
     * @return the block that has the first character of the passage's first piece, if there is one
     */
    public final Optional<Block> blockOf(Passage passage) {
        int start = passage.pieces().get(0).start();
        return blocks().stream()
                .filter(block ->
                        block.span().start() <= start && start < block.span().end())
                .findFirst();
    }

    /**
     * Returns the speaker with this id.
     *
     * @param id the id
     * @return the listed speaker, if there is one
     */
    public final Optional<Speaker> speaker(String id) {
        return speakers().stream().filter(speaker -> speaker.id().equals(id)).findFirst();
    }

    /**
     * Returns the topic with this id.
     *
     * @param id the id
     * @return the listed topic, if there is one
     */
    public final Optional<Topic> topic(String id) {
        return topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /**
     * Returns the meeting with this id.
     *
     * @param id the id
     * @return the listed meeting, if there is one
     */
    public final Optional<Meeting> meeting(String id) {
        return meetings().stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    /**
     * Returns the statement with this id.
     *
     * @param id the id
     * @return the statement, if there is one
     */
    public final Optional<Statement> statement(String id) {
        return statements().stream()
                .filter(statement -> statement.id().filter(id::equals).isPresent())
                .findFirst();
    }

    /**
     * Returns the statements in the order of the text: by where the content, or without content the cue, begins; those
     * that begin together, the longest first.
     *
     * @return all statements
     */
    public final List<Statement> statementsInTextOrder() {
        return statements().stream().sorted(inTextOrder(Statement::passage)).toList();
    }

    /**
     * Returns the statements that a speaker makes, alone or jointly. A statement of a group is not one of its members.
     *
     * @param speaker a speaker, found by id
     * @return the statements with the speaker in one of their sources
     */
    public final List<Statement> statementsOf(Speaker speaker) {
        return statements().stream()
                .filter(statement -> statement.sources().stream()
                        .flatMap(source -> source.speakers().stream())
                        .anyMatch(s -> s.id().equals(speaker.id())))
                .toList();
    }

    /**
     * Returns the statements that are made at a meeting itself, not at one within it.
     *
     * @param meeting a meeting, found by id
     * @return the statements that name the meeting
     */
    public final List<Statement> statementsAt(Meeting meeting) {
        return statements().stream()
                .filter(statement -> statement
                        .meeting()
                        .filter(m -> m.id().equals(meeting.id()))
                        .isPresent())
                .toList();
    }

    /**
     * Returns the statements that another one reports: those whose content, or without content whose cue, lies inside
     * its content. Of two whose contents coincide neither is within the other.
     *
     * @param outer a statement of this article
     * @return the statements within it, at any depth
     */
    public final List<Statement> statementsWithin(Statement outer) {
        if (outer.content().isEmpty()) {
            return List.of();
        }
        Passage content = outer.content().get();
        return statements().stream()
                .filter(inner ->
                        content.contains(inner.passage()) && !inner.passage().contains(content))
                .toList();
    }

    /**
     * Returns the statements of which some content, or without content some of the cue, is in a block.
     *
     * @param block a block of this article
     * @return the statements in it
     * @throws IllegalArgumentException if the block reaches beyond the text
     */
    public final List<Statement> statementsIn(Block block) {
        Passage passage = passage(block);
        return statements().stream()
                .filter(statement -> statement.passage().overlaps(passage))
                .toList();
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
        Require.that(speaker(speaker.id()).isPresent(), "speaker", "have the id of a listed one", speaker);
        return new Replacement(speaker).in(this);
    }

    /**
     * Returns this article with another topic in place of the one with the same id, wherever it is referred to.
     *
     * @param topic the new topic
     * @return the article with the new topic
     * @throws IllegalArgumentException if there is no topic with this id
     */
    public final Article replace(Topic topic) {
        Require.that(topic(topic.id()).isPresent(), "topic", "have the id of a listed one", topic);
        return new Replacement(topic).in(this);
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
        Require.that(meeting(meeting.id()).isPresent(), "meeting", "have the id of a listed one", meeting);
        return new Replacement(meeting).in(this);
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

    @Value.Check
    final void check() {
        Require.absolute("id", id());
        Require.absolute("url", url());
        Require.words("version", version());
        Require.attributes(attributes());
        new ArticleCheck(this).run();
    }

    /** Builds an {@link Article}. The attributes may be set in any order, and again. */
    public sealed interface Builder permits ImmutableArticle.Builder {
        /**
         * Sets the absolute URI that identifies the article.
         *
         * @param id the value, or null to unset it
         * @return this builder
         */
        Builder id(@Nullable URI id);

        /**
         * Sets the absolute URI where the article is published.
         *
         * @param url the value, or null to unset it
         * @return this builder
         */
        Builder url(@Nullable URI url);

        /**
         * Sets the language of the text as a well-formed tag of BCP 47, such as {@code en}.
         *
         * @param language the value, or null to unset it
         * @return this builder
         */
        Builder language(@Nullable String language);

        /**
         * Sets who published the article.
         *
         * @param publisher the value, or null to unset it
         * @return this builder
         */
        Builder publisher(@Nullable Organization publisher);

        /**
         * Adds one to who wrote the article.
         *
         * @param author the one to add
         * @return this builder
         */
        Builder addAuthor(Speaker author);

        /**
         * Sets who wrote the article, in place of those set so far.
         *
         * @param authors all of them, perhaps none
         * @return this builder
         */
        Builder authors(Iterable<? extends Speaker> authors);

        /**
         * Sets when the article was published.
         *
         * @param published the value, or null to unset it
         * @return this builder
         */
        Builder published(@Nullable When published);

        /**
         * Sets when the article was last modified.
         *
         * @param modified the value, or null to unset it
         * @return this builder
         */
        Builder modified(@Nullable When modified);

        /**
         * Sets when the article was retrieved from where it is published.
         *
         * @param retrieved the value, or null to unset it
         * @return this builder
         */
        Builder retrieved(@Nullable When retrieved);

        /**
         * Sets the version of the article, in the publisher’s words.
         *
         * @param version the value, or null to unset it
         * @return this builder
         */
        Builder version(@Nullable String version);

        /**
         * Sets the exact characters.
         *
         * @param text the value
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Adds one to the stretches of the text by their function, in the order of the text.
         *
         * @param block the one to add
         * @return this builder
         */
        Builder addBlock(Block block);

        /**
         * Sets the stretches of the text by their function, in the order of the text, in place of those set so far.
         *
         * @param blocks all of them, perhaps none
         * @return this builder
         */
        Builder blocks(Iterable<? extends Block> blocks);

        /**
         * Adds one to every speaker that the article knows, each once.
         *
         * @param speaker the one to add
         * @return this builder
         */
        Builder addSpeaker(Speaker speaker);

        /**
         * Sets every speaker that the article knows, each once, in place of those set so far.
         *
         * @param speakers all of them, perhaps none
         * @return this builder
         */
        Builder speakers(Iterable<? extends Speaker> speakers);

        /**
         * Adds one to every topic that the article knows, each once.
         *
         * @param topic the one to add
         * @return this builder
         */
        Builder addTopic(Topic topic);

        /**
         * Sets every topic that the article knows, each once, in place of those set so far.
         *
         * @param topics all of them, perhaps none
         * @return this builder
         */
        Builder topics(Iterable<? extends Topic> topics);

        /**
         * Adds one to every meeting that the article reports, each once.
         *
         * @param meeting the one to add
         * @return this builder
         */
        Builder addMeeting(Meeting meeting);

        /**
         * Sets every meeting that the article reports, each once, in place of those set so far.
         *
         * @param meetings all of them, perhaps none
         * @return this builder
         */
        Builder meetings(Iterable<? extends Meeting> meetings);

        /**
         * Adds one to every statement that the article reports.
         *
         * @param statement the one to add
         * @return this builder
         */
        Builder addStatement(Statement statement);

        /**
         * Sets every statement that the article reports, in place of those set so far.
         *
         * @param statements all of them, perhaps none
         * @return this builder
         */
        Builder statements(Iterable<? extends Statement> statements);

        /**
         * Adds one to the mentions of speakers that no source, addressee or participant holds; see {@link
         * #allMentions()}.
         *
         * @param mention the one to add
         * @return this builder
         */
        Builder addMention(Mention mention);

        /**
         * Sets the mentions of speakers that no source, addressee or participant holds; see {@link
         * #allMentions()}, in place of those set so far.
         *
         * @param mentions all of them, perhaps none
         * @return this builder
         */
        Builder mentions(Iterable<? extends Mention> mentions);

        /**
         * Adds one to the corrections that the publisher noted.
         *
         * @param correction the one to add
         * @return this builder
         */
        Builder addCorrection(Correction correction);

        /**
         * Sets the corrections that the publisher noted, in place of those set so far.
         *
         * @param corrections all of them, perhaps none
         * @return this builder
         */
        Builder corrections(Iterable<? extends Correction> corrections);

        /**
         * Sets who recorded this article.
         *
         * @param provenance the value, or null to unset it
         * @return this builder
         */
        Builder provenance(@Nullable Provenance provenance);

        /**
         * Sets one of what a corpus or tool says beyond the model, in its order.
         *
         * @param key its key, not blank
         * @param value its value, perhaps empty
         * @return this builder
         */
        Builder putAttribute(String key, String value);

        /**
         * Sets what a corpus or tool says beyond the model, in its order, in place of those set so far.
         *
         * @param attributes all of them, perhaps none
         * @return this builder
         */
        Builder attributes(Map<String, ? extends String> attributes);

        /**
         * Returns the value.
         *
         * @return the value
         * @throws IllegalStateException if {@code text} was never set
         * @throws IllegalArgumentException if an attribute breaks its rule, or one of the rules above is broken; the
         *     message names the attribute, the rule and the value
         */
        Article build();
    }
}
