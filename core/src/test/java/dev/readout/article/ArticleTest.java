package dev.readout.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Refusal;
import dev.readout.article.Block.Kind;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleTest {
    /** A dove outside the BMP (0), CRLF (1, 2), the letters (3 to 29), an e with an accent (30, 31), NBSP (32). */
    private static final Text TEXT = Text.of("\ud83d\udd4a\r\nabcdefghijklmnopqrstuvwxyz e\u0301\u00a0.");

    private static final Person NETANYAHU = Person.builder().id("netanyahu").build();
    private static final Person GEOANA = Person.builder().id("geoana").build();
    private static final Group LEADERS = Group.builder()
            .id("leaders")
            .description("both leaders")
            .addMember(NETANYAHU)
            .addMember(GEOANA)
            .build();
    private static final Meeting VISIT =
            Meeting.builder().id("visit").kind(Meeting.Kind.VISIT).build();
    private static final Meeting PRESS = Meeting.builder()
            .id("press")
            .kind(Meeting.Kind.PRESS_CONFERENCE)
            .inside(VISIT)
            .build();
    private static final Topic PEACE = Topic.of("peace", "Peace");

    private static Article.Builder article(Statement... statements) {
        return Article.builder()
                .text(TEXT)
                .addSpeaker(NETANYAHU)
                .addSpeaker(GEOANA)
                .addSpeaker(LEADERS)
                .addMeeting(VISIT)
                .addMeeting(PRESS)
                .addTopic(PEACE)
                .statements(List.of(statements));
    }

    /** Returns a statement whose content has these bounds. */
    private static Statement content(String id, int... bounds) {
        return Statement.builder()
                .id(id)
                .form(Form.INDIRECT)
                .content(passage(bounds))
                .build();
    }

    /** Returns a statement without content whose cue has these bounds. */
    private static Statement cue(String id, int... bounds) {
        return Statement.builder()
                .id(id)
                .form(Form.REPORTED)
                .cue(Cue.of(passage(bounds)))
                .build();
    }

    private static Statement by(String id, Source... sources) {
        return content(id, 3, 5).toBuilder().sources(List.of(sources)).build();
    }

    private static Passage passage(int... bounds) {
        List<Span> pieces = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            pieces.add(new Span(bounds[i], bounds[i + 1]));
        }
        return TEXT.passage(pieces);
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(s -> s.id().orElseThrow()).toList();
    }

    @Test
    void needsATextOnly() {
        Article article = Article.builder().text(Text.of("")).build();
        assertThat(article.text().length()).isZero();
        assertThat(article.headline()).isEmpty();
        assertThat(article.byline()).isEmpty();
        assertThat(article.paragraphs()).isEmpty();
        assertThat(article.statementsInTextOrder()).isEmpty();
        assertThat(article.allMentions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Article.Builder> refusal) {
        refusal.of(article(), Article.Builder::build);
    }

    static Stream<Refusal<Article.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("id must be an absolute URI: article/1", b -> b.id(URI.create("article/1"))),
                new Refusal<>(
                        "url must be an absolute URI: //example.org/a", b -> b.url(URI.create("//example.org/a"))),
                new Refusal<>(
                        "url must have no unpaired surrogate: \\ud83d at UTF-16 index 2",
                        b -> b.url(URI.create("a:\ud83d"))),
                new Refusal<>("language must not be blank: \"\"", b -> b.language("")),
                new Refusal<>(
                        "language must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.language("\ud83d")),
                new Refusal<>("language must be a well-formed tag of BCP 47: \"en_US\"", b -> b.language("en_US")),
                new Refusal<>("version must not be blank: \" \"", b -> b.version(" ")),
                new Refusal<>("attributes key must not be blank: \"\"", b -> b.putAttribute("", "x")),
                new Refusal<>(
                        "attributes value of a must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.putAttribute("a", "\ud83d")));
    }

    @Test
    void keepsListsInTheirOrder() {
        Block one = new Block(Kind.PARAGRAPH, new Span(0, 3));
        Block two = new Block(Kind.OTHER, new Span(3, 9));
        Mention he = Mention.of(passage(3, 5));
        Mention she = Mention.of(passage(9, 11));
        Correction first = Correction.of("One.");
        Correction second = Correction.of("Two.");
        Article article = article(content("s2", 3, 5), content("s1", 3, 5))
                .addAuthor(NETANYAHU)
                .addAuthor(GEOANA)
                .addBlock(one)
                .addBlock(two)
                .addMention(she)
                .addMention(he)
                .addCorrection(second)
                .addCorrection(first)
                .build();
        assertThat(article.authors()).containsExactly(NETANYAHU, GEOANA);
        assertThat(article.blocks()).containsExactly(one, two);
        assertThat(article.speakers()).containsExactly(NETANYAHU, GEOANA, LEADERS);
        assertThat(article.meetings()).containsExactly(VISIT, PRESS);
        assertThat(ids(article.statements())).containsExactly("s2", "s1");
        assertThat(article.mentions()).containsExactly(she, he);
        assertThat(article.corrections()).containsExactly(second, first);

        Article replaced = article.toBuilder()
                .authors(List.of(GEOANA))
                .blocks(List.of(two))
                .meetings(List.of(VISIT))
                .topics(List.of())
                .statements(List.of(content("s3", 3, 5)))
                .mentions(List.of(he))
                .corrections(List.of(first))
                .build();
        assertThat(replaced.authors()).containsExactly(GEOANA);
        assertThat(replaced.blocks()).containsExactly(two);
        assertThat(replaced.meetings()).containsExactly(VISIT);
        assertThat(replaced.topics()).isEmpty();
        assertThat(ids(replaced.statements())).containsExactly("s3");
        assertThat(replaced.mentions()).containsExactly(he);
        assertThat(replaced.corrections()).containsExactly(first);
    }

    @Test
    void showsItsBlocksByTheirKind() {
        Composition composition = new Composer()
                .byline()
                .write("Dr Mike Evans")
                .headline()
                .write("Peace \ud83d\udd4a")
                .paragraph()
                .write("One,\r\n\u00a0e\u0301.")
                .block(Kind.SUBHEADLINE)
                .write("More")
                .headline()
                .write("Second")
                .byline()
                .write("Somebody")
                .paragraph()
                .write("Two.")
                .compose();
        Article article = Article.builder()
                .text(composition.text())
                .blocks(composition.blocks())
                .build();
        assertThat(article.byline().map(Passage::words)).contains("Dr Mike Evans");
        assertThat(article.headline().map(Passage::words)).contains("Peace \ud83d\udd4a");
        assertThat(article.paragraphs()).extracting(Passage::words).containsExactly("One,\r\n\u00a0e\u0301.", "Two.");
        assertThat(article.paragraphs()).isUnmodifiable();
        assertThat(article.passage(article.blocks().get(3)).words()).isEqualTo("More");
        assertThat(article.passages(Kind.HEADLINE))
                .extracting(Passage::words)
                .containsExactly("Peace \ud83d\udd4a", "Second");
        assertThat(article.passages(Kind.CAPTION)).isEmpty();
    }

    @Test
    void refusesABlockThatItDoesNotList() {
        Block listed = new Block(Kind.PARAGRAPH, new Span(3, 9));
        Article article = article().addBlock(listed).build();
        Block block = new Block(Kind.PARAGRAPH, new Span(3, 35));
        String message = "block must be listed in this article: PARAGRAPH [3,35)";
        refuses(() -> article.passage(block), message);
        refuses(() -> article.statementsIn(block), message);
        refuses(() -> article.statementsContaining(block), message);
        assertThat(article.passage(new Block(Kind.PARAGRAPH, new Span(3, 9))).words())
                .isEqualTo("abcdef");
    }

    private static void refuses(ThrowingCallable lookup, String message) {
        assertThatIllegalArgumentException().isThrownBy(lookup).withMessage(message);
    }

    @Test
    void refusesAPassageOfAnotherText() {
        Article article = article(content("s1", 4, 5)).build();
        Passage passage = Text.of("another").find("the");
        String message = "passage must be of the article's text: [3,6) \"the\""
                + " (if the text was edited, carry the article over with dev.readout.revision.Revision)";
        refuses(() -> article.blockOf(passage), message);
        refuses(() -> article.blocksOf(passage), message);
        refuses(() -> article.statementsIn(passage), message);
        refuses(() -> article.statementsContaining(passage), message);
    }

    @Test
    void takesAPassageOfAnEqualText() {
        Article article = article(content("s1", 4, 5))
                .addBlock(new Block(Kind.PARAGRAPH, new Span(3, 10)))
                .build();
        Passage passage = Text.of(TEXT.string()).passage(4, 5);
        assertThat(article.blockOf(passage)).isPresent();
        assertThat(article.blocksOf(passage)).hasSize(1);
        assertThat(ids(article.statementsIn(passage))).containsExactly("s1");
        assertThat(ids(article.statementsContaining(passage))).containsExactly("s1");
    }

    @Test
    void knowsTheBlocksThatShareACharacterWithAPassage() {
        Block one = new Block(Kind.PARAGRAPH, new Span(3, 10));
        Block empty = new Block(Kind.OTHER, new Span(10, 10));
        Block two = new Block(Kind.PARAGRAPH, new Span(10, 20));
        Article article = article().blocks(List.of(one, empty, two)).build();
        assertThat(article.blocksOf(passage(9, 11))).containsExactly(one, two);
        assertThat(article.blocksOf(passage(12, 13, 3, 4))).containsExactly(one, two);
        assertThat(article.blocksOf(passage(10, 11))).containsExactly(two);
        assertThat(article.blocksOf(passage(20, 22))).isEmpty();
        assertThat(article.blocksOf(passage(12, 12))).isEmpty();
    }

    @Test
    void knowsTheBlockInWhichAPassageBegins() {
        Block one = new Block(Kind.PARAGRAPH, new Span(3, 10));
        Block empty = new Block(Kind.OTHER, new Span(10, 10));
        Block two = new Block(Kind.PARAGRAPH, new Span(10, 20));
        Article article = article().blocks(List.of(one, empty, two)).build();
        assertThat(article.blockOf(passage(3, 5))).contains(one);
        assertThat(article.blockOf(passage(9, 15))).contains(one);
        assertThat(article.blockOf(passage(10, 12))).contains(two);
        assertThat(article.blockOf(passage(12, 14, 3, 5))).contains(two);
        assertThat(article.blockOf(passage(2, 12))).isEmpty();
        assertThat(article.blockOf(passage(20, 22))).isEmpty();
    }

    @Test
    void findsWhatItListsById() {
        Statement statement = content("s1", 3, 5);
        Article article = article(content("s0", 3, 5), statement)
                .addStatement(statement.toBuilder().id("s2").build())
                .build();
        assertThat(article.speaker("geoana")).containsSame(GEOANA);
        assertThat(article.speaker("visit")).isEmpty();
        assertThat(article.topic("peace")).containsSame(PEACE);
        assertThat(article.topic("geoana")).isEmpty();
        assertThat(article.meeting("press")).containsSame(PRESS);
        assertThat(article.meeting("peace")).isEmpty();
        assertThat(article.statement("s1")).containsSame(statement);
        assertThat(article.statement("s3")).isEmpty();
    }

    @Test
    void findsNoStatementThatHasNoId() {
        Statement statement = Statement.builder()
                .form(Form.REPORTED)
                .cue(Cue.of(passage(3, 5)))
                .build();
        assertThat(article(statement, statement).build().statement("")).isEmpty();
    }

    @Test
    void ordersStatementsAsTheyBeginInTheText() {
        Article article = article(
                        content("late", 20, 22),
                        content("short", 5, 7),
                        cue("cue", 4, 6),
                        content("long", 5, 9),
                        content("same", 5, 7),
                        content("pieces", 18, 20, 3, 4))
                .addStatement(content("cued", 6, 7).toBuilder()
                        .cue(Cue.of(passage(0, 1)))
                        .build())
                .build();
        assertThat(ids(article.statementsInTextOrder()))
                .containsExactly("pieces", "cue", "long", "short", "same", "cued", "late");
        assertThat(article.statementsInTextOrder()).isUnmodifiable();
    }

    @Test
    void findsTheStatementsOfASpeaker() {
        Source netanyahu = Source.builder().addSpeaker(NETANYAHU).build();
        Article article = article(
                        by("alone", netanyahu),
                        by("other", Source.of(passage(3, 5), GEOANA)),
                        by("joint", Source.of(passage(3, 5), GEOANA, NETANYAHU)),
                        by("two", Source.of(passage(3, 5), GEOANA), netanyahu),
                        by("group", Source.of(passage(3, 5), LEADERS)),
                        by(
                                "via",
                                Source.of(passage(3, 5)).toBuilder()
                                        .addVia(netanyahu)
                                        .build()),
                        by("nobody"))
                .build();
        assertThat(ids(article.statementsOf(NETANYAHU))).containsExactly("alone", "joint", "two");
        assertThat(article.statementsOf(NETANYAHU)).isUnmodifiable();
        assertThat(ids(article.statementsOf(LEADERS))).containsExactly("group");
        assertThat(ids(article.statementsOf(NETANYAHU.toBuilder().build()))).containsExactly("alone", "joint", "two");
        assertThat(ids(article.statementsOf("netanyahu"))).containsExactly("alone", "joint", "two");
    }

    @Test
    void refusesASpeakerThatItDoesNotList() {
        Article article = article().build();
        Person another = NETANYAHU.toBuilder().name("B.").build();
        refuses(
                () -> article.statementsOf(another),
                "speaker must be listed in this article: Person netanyahu \"B.\""
                        + " (across articles, use statementsOf(URI) with a shared sameAs)");
        refuses(
                () -> article.meetingsOf(Person.builder().id("stranger").build()),
                "speaker must be listed in this article: Person stranger \"stranger\""
                        + " (across articles, use meetingsOf(URI) with a shared sameAs)");
        refuses(
                () -> article.statementsOf("stranger"),
                "speakerId must be the id of a speaker of this article: \"stranger\"");
        refuses(() -> article.meetingsOf("visit"), "speakerId must be the id of a speaker of this article: \"visit\"");
    }

    @Test
    void findsSpeakersAndMeetingsAcrossArticlesByAUri() {
        URI person = URI.create("https://www.wikidata.org/entity/Q43723");
        URI event = URI.create("https://example.org/visit");
        Person netanyahu = NETANYAHU.withSameAs(person);
        Person same = Person.builder().id("bibi").addSameAs(person).build();
        Meeting visit = VISIT.toBuilder()
                .addSameAs(event)
                .addParticipant(Participant.of(netanyahu, Participant.Part.HOST))
                .build();
        Meeting press = PRESS.toBuilder().inside(visit).build();
        Article article = Article.builder()
                .text(TEXT)
                .addSpeaker(netanyahu)
                .addSpeaker(GEOANA)
                .addSpeaker(same)
                .addMeeting(visit)
                .addMeeting(press)
                .addStatement(by("one", Source.of(passage(3, 5), netanyahu)))
                .addStatement(by("other", Source.of(passage(3, 5), GEOANA)))
                .addStatement(by("same", Source.of(passage(3, 5), same)))
                .addStatement(content("visit", 3, 5).toBuilder().meeting(visit).build())
                .addStatement(content("press", 3, 5).toBuilder().meeting(press).build())
                .build();
        assertThat(ids(article.statementsOf(person))).containsExactly("one", "same");
        assertThat(article.meetingsOf(person)).containsExactly(visit);
        assertThat(ids(article.statementsAt(event))).containsExactly("visit");
        assertThat(ids(article.statementsAtOrInside(event))).containsExactly("visit", "press");

        URI unknown = URI.create("https://example.org/unknown");
        assertThat(article.statementsOf(unknown)).isEmpty();
        assertThat(article.meetingsOf(unknown)).isEmpty();
        assertThat(article.statementsAt(unknown)).isEmpty();
        assertThat(article.statementsAtOrInside(unknown)).isEmpty();
    }

    @Test
    void findsStatementsWhateverTheirStatus() {
        Source source = Source.of(passage(3, 5), NETANYAHU);
        List<Statement> all = Stream.of(Status.values())
                .map(status -> by(status.name(), source).toBuilder()
                        .status(status)
                        .meeting(VISIT)
                        .build())
                .toList();
        Article article = article(all.toArray(Statement[]::new)).build();
        assertThat(article.statementsOf(NETANYAHU)).isEqualTo(all);
        assertThat(article.statementsAt(VISIT)).isEqualTo(all);
        assertThat(article.statementsContaining(passage(3, 5))).isEqualTo(all);
        assertThat(article.statementsOf(NETANYAHU).stream().filter(Statement::isSaid))
                .containsExactly(all.get(0));
    }

    @Test
    void findsTheStatementsAtAMeeting() {
        Meeting questions = PRESS.toBuilder().id("questions").inside(PRESS).build();
        Article article = article(
                        content("visit", 3, 5).toBuilder().meeting(VISIT).build(),
                        content("press", 3, 5).toBuilder().meeting(PRESS).build(),
                        content("questions", 3, 5).toBuilder()
                                .meeting(questions)
                                .build(),
                        content("none", 3, 5))
                .addMeeting(questions)
                .build();
        assertThat(ids(article.statementsAt(VISIT))).containsExactly("visit");
        assertThat(ids(article.statementsAt("visit"))).containsExactly("visit");
        assertThat(article.statementsAt(VISIT)).isUnmodifiable();
        assertThat(ids(article.statementsAtOrInside(VISIT))).containsExactly("visit", "press", "questions");
        assertThat(ids(article.statementsAtOrInside("press"))).containsExactly("press", "questions");
        assertThat(article.statementsAtOrInside(VISIT)).isUnmodifiable();
    }

    @Test
    void refusesAMeetingThatItDoesNotList() {
        Article article = article().build();
        Meeting another = VISIT.toBuilder().kind(Meeting.Kind.TALKS).build();
        refuses(
                () -> article.statementsAt(another),
                "meeting must be listed in this article: Meeting visit TALKS of []"
                        + " (across articles, use statementsAt(URI) with a shared sameAs)");
        refuses(
                () -> article.statementsAtOrInside(
                        VISIT.toBuilder().id("another").build()),
                "meeting must be listed in this article: Meeting another VISIT of []"
                        + " (across articles, use statementsAtOrInside(URI) with a shared sameAs)");
        refuses(
                () -> article.statementsAt("another"),
                "meetingId must be the id of a meeting of this article: \"another\"");
        refuses(() -> article.statementsAtOrInside(""), "meetingId must be the id of a meeting of this article: \"\"");
    }

    @Test
    void knowsWhoMetWhomAtWhichMeeting() {
        Participant host = Participant.of(NETANYAHU, Participant.Part.HOST);
        Participant guest = Participant.of(GEOANA, Participant.Part.GUEST);
        Participant leaders = Participant.of(LEADERS, Participant.Part.OTHER);
        Meeting talks = VISIT.toBuilder()
                .id("talks")
                .addParticipant(host)
                .addParticipant(guest)
                .build();
        Meeting call = VISIT.toBuilder()
                .id("call")
                .addParticipant(leaders)
                .addParticipant(host)
                .build();
        Article article = article().addMeeting(talks).addMeeting(call).build();
        assertThat(article.encounters())
                .isEqualTo(talks.encounters())
                .hasSize(1)
                .isUnmodifiable();
        assertThat(article.meetingsOf(NETANYAHU)).containsExactly(talks, call);
        assertThat(article.meetingsOf("geoana")).containsExactly(talks);
        assertThat(article.meetingsOf(LEADERS)).containsExactly(call);
        assertThat(article.meetingsOf(GEOANA)).isUnmodifiable();
    }

    @Test
    void findsTheStatementsWithinAnother() {
        Statement outer = content("outer", 5, 15);
        Statement middle = content("middle", 6, 12);
        Article article = article(
                        outer,
                        middle,
                        content("deep", 7, 8),
                        content("at-the-start", 5, 6),
                        content("at-the-end", 14, 15),
                        content("crossing-the-start", 4, 7),
                        content("crossing-the-end", 12, 16),
                        content("coinciding", 5, 15),
                        content("coinciding-in-pieces", 10, 15, 5, 10),
                        content("around", 4, 16),
                        content("apart", 20, 22),
                        content("pieces", 12, 13, 6, 7),
                        content("one-piece-outside", 6, 7, 20, 22),
                        cue("cue", 8, 9),
                        cue("cue-outside", 3, 4))
                .build();
        assertThat(ids(article.statementsWithin(outer)))
                .containsExactly("middle", "deep", "at-the-start", "at-the-end", "pieces", "cue");
        assertThat(article.statementsWithin(outer)).isUnmodifiable();
        assertThat(ids(article.statementsWithin(middle))).containsExactly("deep", "cue");
    }

    @Test
    void findsTheStatementsWithinThePiecesOfAnother() {
        Statement outer = content("outer", 10, 15, 3, 7);
        Article article = article(
                        outer,
                        content("in-one-piece", 4, 6),
                        content("in-both", 5, 7, 10, 12),
                        content("in-the-gap", 8, 9),
                        content("across-the-gap", 5, 12),
                        content("same-pieces", 3, 7, 10, 15))
                .build();
        assertThat(ids(article.statementsWithin(outer))).containsExactly("in-one-piece", "in-both");
    }

    @Test
    void findsNoStatementWithinOneWithoutContent() {
        Statement outer = cue("outer", 3, 20);
        assertThat(article(outer, content("inner", 4, 5)).build().statementsWithin(outer))
                .isEmpty();
    }

    @Test
    void refusesAStatementThatItDoesNotList() {
        Article article = article(content("s1", 4, 5)).build();
        refuses(
                () -> article.statementsWithin(content("s1", 4, 6)),
                "outer must be listed in this article: Statement s1 INDIRECT: \"bc\"");
        refuses(() -> article.statementsWithin("s2"), "outerId must be the id of a statement of this article: \"s2\"");
        assertThat(article.statementsWithin(content("s1", 4, 5))).isEmpty();
        assertThat(article.statementsWithin("s1")).isEmpty();
    }

    @Test
    void knowsWhoSaidTheseWords() {
        Article article = article(
                        content("outer", 5, 15),
                        content("inner", 6, 9),
                        content("crossing", 8, 12),
                        content("pieces", 10, 12, 7, 9),
                        content("apart", 20, 22),
                        cue("cue", 5, 15))
                .addBlock(new Block(Kind.PARAGRAPH, new Span(7, 9)))
                .build();
        assertThat(ids(article.statementsContaining(passage(7, 9)))).containsExactly("outer", "inner", "pieces");
        assertThat(ids(article.statementsContaining(article.blocks().get(0))))
                .containsExactly("outer", "inner", "pieces");
        assertThat(ids(article.statementsContaining(passage(8, 11)))).containsExactly("outer", "crossing");
        assertThat(ids(article.statementsContaining(passage(8, 9, 10, 11))))
                .containsExactly("outer", "crossing", "pieces");
        assertThat(article.statementsContaining(passage(14, 16))).isEmpty();
        assertThat(article.statementsContaining(passage(7, 9))).isUnmodifiable();
    }

    @Test
    void findsTheStatementsInABlock() {
        Block block = new Block(Kind.PARAGRAPH, new Span(5, 10));
        Article article = article(
                        content("inside", 5, 7),
                        content("around", 3, 12),
                        content("begins", 9, 12),
                        content("ends", 3, 6),
                        content("before", 3, 5),
                        content("after", 10, 12),
                        content("one-piece", 20, 22, 6, 7),
                        content("gap", 3, 5, 10, 12),
                        cue("cue", 7, 8),
                        cue("cue-outside", 10, 12))
                .addBlock(block)
                .build();
        assertThat(ids(article.statementsIn(block)))
                .containsExactly("inside", "around", "begins", "ends", "one-piece", "cue");
        assertThat(article.statementsIn(passage(5, 10))).isEqualTo(article.statementsIn(block));
        assertThat(article.statementsIn(block)).isUnmodifiable();
    }

    @Test
    void collectsEveryMentionInTheOrderOfTheText() {
        Mention listed = Mention.of(passage(15, 16), GEOANA).toBuilder()
                .putAttribute("a", "b")
                .build();
        Meeting talks = Meeting.builder()
                .id("talks")
                .kind(Meeting.Kind.TALKS)
                .addDesignation(passage(9, 10))
                .addParticipant(Participant.builder()
                        .speaker(LEADERS)
                        .mention(passage(9, 12))
                        .build())
                .addParticipant(Participant.of(GEOANA, Participant.Part.GUEST))
                .build();
        Source via = Source.of(passage(4, 5)).toBuilder()
                .addVia(Source.of(passage(3, 4), NETANYAHU))
                .build();
        Statement statement = content("s1", 20, 22).toBuilder()
                .addSource(Source.of(passage(7, 8, 6, 7), NETANYAHU, GEOANA).toBuilder()
                        .addVia(via)
                        .build())
                .addSource(Source.builder().addSpeaker(GEOANA).build())
                .addAddressee(Addressee.of(passage(15, 16), GEOANA))
                .addAddressee(Addressee.builder().addSpeaker(GEOANA).build())
                .build();
        Article article =
                article(statement).addMeeting(talks).addMention(listed).build();
        assertThat(article.allMentions())
                .containsExactly(
                        Mention.of(passage(3, 4), NETANYAHU),
                        Mention.of(passage(4, 5)),
                        Mention.of(passage(7, 8, 6, 7), NETANYAHU, GEOANA),
                        Mention.of(passage(9, 12), LEADERS),
                        listed,
                        Mention.of(passage(15, 16), GEOANA))
                .isUnmodifiable();
    }

    @Test
    void collectsAMentionThatServesSeveralStatementsOnce() {
        Source he = Source.of(passage(3, 5), NETANYAHU);
        Article article = article(by("s1", he), by("s2", he), by("s3", Source.of(passage(3, 5), GEOANA)))
                .addMention(Mention.of(passage(3, 5), NETANYAHU))
                .build();
        assertThat(article.allMentions())
                .containsExactly(Mention.of(passage(3, 5), NETANYAHU), Mention.of(passage(3, 5), GEOANA));
    }

    @Test
    void isShownByItsHeadline() {
        Article article = article(content("s1", 3, 5))
                .addBlock(new Block(Kind.HEADLINE, new Span(0, 6)))
                .build();
        assertThat(article)
                .hasToString(
                        "Article \"\ud83d\udd4a\\r\\nabc\" (34 code points, 3 speakers, 2 meetings, 1 statements)");
    }

    @Test
    void isShownByItsTextWithoutAHeadline() {
        assertThat(Article.builder().text(TEXT).build())
                .hasToString("Article \"\ud83d\udd4a\\r\\nabcdefghijklmnopqrstuvwxyz e\u0301\u00a0.\""
                        + " (34 code points, 0 speakers, 0 meetings, 0 statements)");
    }

    @Test
    void isShownShortHoweverMuchThereIs() {
        Text text = Text.of(TEXT.string().repeat(30_000));
        List<Person> speakers = IntStream.range(0, 10_000)
                .mapToObj(i -> Person.builder().id("p" + i).build())
                .toList();
        Article article = Article.builder().text(text).speakers(speakers).build();
        assertThat(article.toString()).hasSizeLessThan(400);
        assertThat(article.toBuilder()
                        .addBlock(new Block(Kind.HEADLINE, new Span(0, text.length())))
                        .build()
                        .toString())
                .hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Article article = article(content("s1", 3, 5).toBuilder()
                        .meeting(VISIT)
                        .addSource(Source.of(passage(3, 5), GEOANA))
                        .build())
                .addBlock(new Block(Kind.PARAGRAPH, new Span(3, 5)))
                .build();
        Statement listed = article.statements().get(0);
        Stream.<ThrowingCallable>of(
                        () -> article.replace(listed, null),
                        () -> article.replace(null, listed),
                        () -> article.remove((Statement) null),
                        () -> article.remove((Speaker) null),
                        () -> article.merge(null, GEOANA),
                        () -> article.merge(GEOANA, null),
                        () -> article.passage(null),
                        () -> article.passages(null),
                        () -> article.blockOf(null),
                        () -> article.blocksOf(null),
                        () -> article.speaker(null),
                        () -> article.topic(null),
                        () -> article.meeting(null),
                        () -> article.statement(null),
                        () -> article.statementsOf((Speaker) null),
                        () -> article.statementsOf((String) null),
                        () -> article.statementsOf((URI) null),
                        () -> article.statementsAt((Meeting) null),
                        () -> article.statementsAt((String) null),
                        () -> article.statementsAt((URI) null),
                        () -> article.statementsAtOrInside((Meeting) null),
                        () -> article.statementsAtOrInside((String) null),
                        () -> article.statementsAtOrInside((URI) null),
                        () -> article.statementsWithin((Statement) null),
                        () -> article.statementsWithin((String) null),
                        () -> article.statementsIn((Block) null),
                        () -> article.statementsIn((Passage) null),
                        () -> article.statementsContaining((Block) null),
                        () -> article.statementsContaining((Passage) null),
                        () -> article.meetingsOf((Speaker) null),
                        () -> article.meetingsOf((String) null),
                        () -> article.meetingsOf((URI) null))
                .forEach(lookup -> assertThatNullPointerException().isThrownBy(lookup));
    }
}
