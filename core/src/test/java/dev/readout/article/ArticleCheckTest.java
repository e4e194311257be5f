package dev.readout.article;

import static dev.readout.article.Reference.TEXT;
import static dev.readout.article.Reference.group;
import static dev.readout.article.Reference.person;
import static dev.readout.article.Reference.said;
import static dev.readout.article.Reference.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.Refusal;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Source;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCheckTest {
    private static final String REFERENCE = "dev.readout.article.Reference#";
    private static final Organization NATO = Organization.of("nato", "NATO");
    private static final Topic PEACE = Topic.of("peace", "Peace");
    private static final Meeting SUMMIT =
            Meeting.builder().id("summit").kind(Meeting.Kind.SUMMIT).build();

    private static final String REPLACE = " (to change a listed one everywhere, use article.replace)";
    private static final String REVISION =
            " (if the text was edited, carry the article over with dev.readout.revision.Revision)";

    private static void refuses(Article.Builder article, String message) {
        assertThatIllegalArgumentException().isThrownBy(article::build).withMessage(message);
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofOrganizations")
    void holdsOrganizationsToTheListedOnes(Reference<Organization> reference) {
        Organization equal = NATO.toBuilder().build();
        Organization other = NATO.toBuilder().kind("alliance").build();
        assertThat(reference.in(NATO).addSpeaker(equal).build().speakers()).contains(equal);
        refuses(reference.in(NATO), reference + " must be listed in speakers: Organization nato \"NATO\"");
        refuses(
                reference.in(NATO).addSpeaker(other),
                reference + " must equal the one with the same id in speakers: Organization nato \"NATO\"" + REPLACE);
        refuses(
                reference.in(NATO).addSpeaker(person("nato")),
                reference + " must equal the one with the same id in speakers: Organization nato \"NATO\"" + REPLACE);
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofSpeakers")
    void holdsSpeakersToTheListedOnes(Reference<Speaker> reference) {
        Person official =
                Person.builder().id("official").description("an official").build();
        Person equal = official.toBuilder().build();
        Group other = group("official");
        assertThat(reference.in(official).addSpeaker(equal).build().speakers()).contains(equal);
        refuses(reference.in(official), reference + " must be listed in speakers: Person official \"an official\"");
        refuses(
                reference.in(official).addSpeaker(other),
                reference + " must equal the one with the same id in speakers: Person official \"an official\""
                        + REPLACE);
        refuses(reference.in(other), reference + " must be listed in speakers: Group official \"a group\"");
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofTopics")
    void holdsTopicsToTheListedOnes(Reference<Topic> reference) {
        Topic equal = PEACE.toBuilder().build();
        assertThat(reference.in(PEACE).addTopic(equal).build().topics()).containsExactly(equal);
        refuses(reference.in(PEACE), reference + " must be listed in topics: Topic peace \"Peace\"");
        refuses(
                reference.in(PEACE).addTopic(Topic.of("peace", "Another")),
                reference + " must equal the one with the same id in topics: Topic peace \"Peace\"" + REPLACE);
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofMeetings")
    void holdsMeetingsToTheListedOnes(Reference<Meeting> reference) {
        Meeting equal = SUMMIT.toBuilder().build();
        Meeting other = SUMMIT.toBuilder().kind(Meeting.Kind.CALL).build();
        assertThat(reference.in(SUMMIT).addMeeting(equal).build().meetings()).contains(equal);
        refuses(reference.in(SUMMIT), reference + " must be listed in meetings: Meeting summit SUMMIT of []");
        refuses(
                reference.in(SUMMIT).addMeeting(other),
                reference + " must equal the one with the same id in meetings: Meeting summit SUMMIT of []" + REPLACE);
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofPassages")
    void holdsPassagesToItsText(Reference<Passage> reference) {
        Passage equal = Text.of(TEXT.string()).find("that");
        Passage other = Text.of(TEXT.string() + "!").find("that");
        assertThat(reference.in(equal).build().text()).isNotSameAs(equal.text()).isEqualTo(equal.text());
        refuses(reference.in(other), reference + " must be of the article's text: [10,14) \"that\"" + REVISION);
    }

    @Test
    void saysWhereInEachList() {
        Source he = Source.of(TEXT.find("He"));
        Source together = Source.of(TEXT.find("He"), NATO, person("somebody"));
        refuses(
                Article.builder()
                        .text(TEXT)
                        .addSpeaker(NATO)
                        .addStatement(said().build())
                        .addStatement(said().addSource(he)
                                .addSource(he)
                                .addSource(he.toBuilder()
                                        .addVia(he)
                                        .addVia(together)
                                        .build())
                                .build()),
                "statements[1].sources[2].via[1].speakers[1] must be listed in speakers: Person somebody \"somebody\"");
    }

    @Test
    void checksWhatOnlyAListedSpeakerRefersTo() {
        Person member = person("member");
        Group inner = group("inner", member);
        Group outer = group("outer", inner);
        refuses(
                Article.builder().text(TEXT).addSpeaker(outer).addSpeaker(inner),
                "speakers[1].members[0] must be listed in speakers: Person member \"member\"");
        assertThat(Article.builder()
                        .text(TEXT)
                        .addSpeaker(outer)
                        .addSpeaker(inner)
                        .addSpeaker(member)
                        .build()
                        .speakers())
                .containsExactly(outer, inner, member);
    }

    @ParameterizedTest
    @MethodSource({
        REFERENCE + "ofOrganizations",
        REFERENCE + "ofSpeakers",
    })
    void listsTheSpeakersThatCanBeReached(Reference<? super Organization> reference) {
        Article.Builder article = reference.in(NATO);
        assertThat(article.listReachable().build())
                .isEqualTo(reference.in(NATO).addSpeaker(NATO).build());
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofTopics")
    void listsTheTopicsThatCanBeReached(Reference<Topic> reference) {
        assertThat(reference.in(PEACE).listReachable().build())
                .isEqualTo(reference.in(PEACE).addTopic(PEACE).build());
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofMeetings")
    void listsTheMeetingsThatCanBeReached(Reference<Meeting> reference) {
        assertThat(reference.in(SUMMIT).listReachable().build())
                .isEqualTo(reference.in(SUMMIT).addMeeting(SUMMIT).build());
    }

    @Test
    void listsWhatIsReachedThroughOthersAfterWhatIsListed() {
        Person envoy = person("envoy", Role.of("envoy", NATO));
        Group inner = group("inner", envoy);
        Group outer = group("outer", inner);
        Person listed = person("listed");
        Meeting visit = visit().inside(SUMMIT).addTopic(PEACE).build();
        Article.Builder builder =
                Article.builder().listReachable().addSpeaker(listed).text(TEXT);
        assertThat(builder.build().speakers()).containsExactly(listed);

        Article article = builder.addStatement(said().meeting(visit)
                        .addSource(Source.of(TEXT.find("He"), outer))
                        .addSource(Source.of(TEXT.find("He"), listed))
                        .build())
                .addAuthor(envoy)
                .build();
        assertThat(article.speakers()).containsExactly(listed, envoy, NATO, outer, inner);
        assertThat(article.meetings()).containsExactly(visit, SUMMIT);
        assertThat(article.topics()).containsExactly(PEACE);
        assertThat(article.toBuilder().build()).isEqualTo(article);
        refuses(
                article.toBuilder().addAuthor(person("another")),
                "authors[1] must be listed in speakers: Person another \"another\"");
    }

    @Test
    void refusesWhatBreaksARuleThoughItIsListed() {
        refuses(
                Article.builder()
                        .text(TEXT)
                        .listReachable()
                        .addAuthor(person("one"))
                        .addAuthor(Organization.of("one", "One")),
                "authors[1] must equal the one with the same id in speakers: Organization one \"One\"" + REPLACE);
        refuses(
                Article.builder().text(TEXT).listReachable().addSpeaker(NATO).addSpeaker(NATO),
                "speakers must have each id once: nato");
        refuses(
                Article.builder().text(Text.of("another")).listReachable().addStatement(said().build()),
                "statements[0].cue.passage must be of the article's text: [5,9) \"said\"" + REVISION);
        refuses(Article.builder().text(TEXT).listReachable().version(" "), "version must not be blank: \" \"");
    }

    @ParameterizedTest
    @MethodSource
    void refusesAnIdTwice(Refusal<Article.Builder> refusal) {
        refusal.of(
                Article.builder()
                        .text(TEXT)
                        .addSpeaker(NATO)
                        .addTopic(PEACE)
                        .addMeeting(SUMMIT)
                        .addStatement(said().id("s1").build())
                        .addStatement(said().build()),
                Article.Builder::build);
    }

    static Stream<Refusal<Article.Builder>> refusesAnIdTwice() {
        return Stream.of(
                new Refusal<>("speakers must have each id once: nato", b -> b.addSpeaker(NATO)),
                new Refusal<>("topics must have each id once: peace", b -> b.addTopic(PEACE)),
                new Refusal<>("meetings must have each id once: summit", b -> b.addMeeting(SUMMIT)),
                new Refusal<>(
                        "statements must have each id once: s1",
                        b -> b.addStatement(said().build())
                                .addStatement(said().id("s1").meeting(SUMMIT).build())));
    }

    @Test
    void takesAnIdInSeveralLists() {
        Article article = Article.builder()
                .text(TEXT)
                .addSpeaker(Organization.of("x", "X"))
                .addTopic(Topic.of("x", "X"))
                .addMeeting(visit().id("x").build())
                .addStatement(said().id("x").build())
                .addStatement(said().build())
                .addStatement(said().build())
                .build();
        assertThat(article.statements()).hasSize(3);
    }

    @Test
    void takesBlocksInTheOrderOfTheText() {
        List<Block> blocks = List.of(block(0, 2), block(2, 2), block(2, 5), block(7, TEXT.length()));
        assertThat(Article.builder().text(TEXT).blocks(blocks).build().blocks()).isEqualTo(blocks);
    }

    @ParameterizedTest
    @MethodSource
    void refusesBlocks(Refusal<Article.Builder> refusal) {
        refusal.of(Article.builder().text(TEXT).addBlock(block(1, 3)).addBlock(block(3, 6)), Article.Builder::build);
    }

    static Stream<Refusal<Article.Builder>> refusesBlocks() {
        return Stream.of(
                new Refusal<>(
                        "blocks[2] must end within the text of 23 code points: PARAGRAPH [6,24)",
                        b -> b.addBlock(block(6, 24))),
                new Refusal<>(
                        "blocks[2] must start at or after the end 6 of the block before it: PARAGRAPH [5,8)",
                        b -> b.addBlock(block(5, 8))),
                new Refusal<>(
                        "blocks[2] must start at or after the end 6 of the block before it: PARAGRAPH [0,1)",
                        b -> b.addBlock(block(0, 1))),
                new Refusal<>(
                        "blocks[2] must start at or after the end 6 of the block before it: PARAGRAPH [3,6)",
                        b -> b.addBlock(block(3, 6))));
    }

    private static Block block(int start, int end) {
        return new Block(Block.Kind.PARAGRAPH, new Span(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "de-CH",
                "zh-Hant-TW",
                "sr-Latn",
                "es-419",
                "und",
                "x-private",
                "i-klingon",
                "en-GB-oed",
                "de-u-co-phonebk",
                "gsw",
                "sl-rozaj-biske"
            })
    void takesAWellFormedLanguage(String tag) {
        assertThat(Article.builder().text(TEXT).language(tag).build().language())
                .contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"e", "en_US", "en-", "-en", "en--US", "englishes", "en US", "\u00e9n", "123", "en-\ud83d\udd4a"})
    void refusesAnIllFormedLanguage(String tag) {
        refuses(
                Article.builder().text(TEXT).language(tag),
                "language must be a well-formed tag of BCP 47: \"" + tag + "\"");
    }
}
