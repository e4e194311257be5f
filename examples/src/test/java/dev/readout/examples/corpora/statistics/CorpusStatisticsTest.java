package dev.readout.examples.corpora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.speaker.Person;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorpusStatisticsTest {
    private final CorpusStatistics corpus = new CorpusStatistics();

    @BeforeEach
    void count() {
        long line = 0;
        for (Article article : SmallCorpus.articles()) {
            corpus.add(article, new ArticlePlace(++line, 1000 * line));
        }
    }

    private static <E extends Enum<E>> Map<E, Long> counts(Class<E> type, Tally<E> tally) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> tally.count(constant) > 0)
                .collect(Collectors.toMap(constant -> constant, tally::count));
    }

    @Test
    void countsArticlesByLanguageAndTime() {
        assertThat(corpus.articles()).isEqualTo(3);
        assertThat(corpus.articlesWithoutTime()).isEqualTo(1);
        assertThat(corpus.languages())
                .extracting(language -> language.key() + " " + language.count())
                .containsExactly("en 2", " 1");
    }

    @Test
    void countsFormsAndTraits() {
        StatementStatistics statements = corpus.statements();
        assertThat(statements.count()).isEqualTo(7);
        assertThat(counts(Manner.class, statements.manners()))
                .isEqualTo(Map.of(
                        Manner.DIRECT,
                        1L,
                        Manner.MIXED,
                        1L,
                        Manner.INDIRECT,
                        2L,
                        Manner.REPORTED,
                        2L,
                        Manner.UNDECIDED,
                        1L));
        assertThat(statements.byMediumAndForm())
                .isEqualTo(Map.of(
                        "no medium",
                        Map.of(
                                "free indirect or indirect", 1L,
                                "indirect", 1L,
                                "indirect or direct", 1L,
                                "reported", 1L),
                        "speech",
                        Map.of("direct", 1L, "indirect", 1L),
                        "writing",
                        Map.of("reported", 1L)));
        assertThat(counts(Trait.class, statements.traits()))
                .isEqualTo(Map.of(
                        Trait.MIXED, 1L,
                        Trait.SPLIT, 2L,
                        Trait.NESTED, 1L,
                        Trait.COINCIDING, 2L,
                        Trait.WITHOUT_CONTENT, 1L,
                        Trait.WITHOUT_CUE, 3L,
                        Trait.SEVERAL_SPEAK, 1L,
                        Trait.NOT_SAID, 1L));
        assertThat(statements.byPieces()).isEqualTo(Map.of(1, 4L, 2, 2L));
        assertThat(statements.byDepth()).isEqualTo(Map.of(1, 1L));
        assertThat(statements.sources()).isEqualTo(7);
        assertThat(statements.pronouns()).as("she, both, he").isEqualTo(3);
    }

    @Test
    void countsStatementsAtTheTimeOfTheirArticle() {
        assertThat(corpus.published().steps())
                .extracting(step ->
                        step.name() + " " + counts(Manner.class, step.tally()).size() + " "
                                + step.tally().total())
                .containsExactly("2024-01 4 4", "2024-02 0 0", "2024-03 1 2");
        assertThat(corpus.published().withoutTime()).isEqualTo(1);
    }

    @Test
    void countsSpeakersAcrossArticles() {
        assertThat(corpus.speakers().mostQuoted())
                .extracting(entry -> entry.key().label() + " " + entry.key().known() + " " + entry.count() + " "
                        + counts(Manner.class, entry.detail()))
                .satisfiesExactlyInAnyOrder(
                        ann -> assertThat(ann)
                                .startsWith("Ann BY_URI 3 ")
                                .contains("DIRECT=1", "UNDECIDED=1", "REPORTED=1"),
                        bob -> assertThat(bob).isEqualTo("Bob BY_NAME 1 {MIXED=1}"),
                        both -> assertThat(both).isEqualTo("Both BY_WORDS 1 {REPORTED=1}"),
                        cem -> assertThat(cem).isEqualTo("Cem BY_WORDS 1 {INDIRECT=1}"));
        assertThat(corpus.speakers().unknown()).isEqualTo(1);
        assertThat(corpus.speakers().withoutSource()).isZero();
        assertThat(corpus.speakers().isExact()).isTrue();
    }

    @Test
    void countsMeetingsAcrossArticles() {
        MeetingStatistics meetings = corpus.meetings();
        assertThat(counts(Meeting.Kind.class, meetings.kinds()))
                .isEqualTo(Map.of(Meeting.Kind.TALKS, 1L, Meeting.Kind.CALL, 1L));
        assertThat(meetings.pairs()).hasSize(1);
        assertThat(meetings.pairs().get(0).count()).isEqualTo(2);
        assertThat(List.of(
                        meetings.pairs().get(0).key().first().label(),
                        meetings.pairs().get(0).key().second().label()))
                .containsExactlyInAnyOrder("Ann", "Bob");
        assertThat(meetings.stays())
                .extracting(stay ->
                        stay.key().speaker().label() + " in " + stay.key().place() + " " + stay.count())
                .containsExactlyInAnyOrder("Ann in France 1", "Bob in France 1", "Zoë in France 1");
        assertThat(meetings.times().steps())
                .extracting(step -> step.name() + " " + step.tally().total())
                .containsExactly("2024-01 1", "2024-02 1");
    }

    @Test
    void leavesALargeMeetingOutOfPairs() {
        Article.Builder article = Article.builder().text(Text.of("a"));
        Meeting.Builder meeting = Meeting.builder().id("m").kind(Meeting.Kind.SUMMIT);
        for (int i = 0; i <= MeetingStatistics.MAX_PARTICIPANTS; i++) {
            Person person = Person.of("p" + i, "P" + i);
            article.addSpeaker(person);
            meeting.addParticipant(Participant.of(person));
        }
        corpus.add(article.addMeeting(meeting.build()).build(), new ArticlePlace(4, 4000));
        assertThat(corpus.meetings().tooLarge()).isEqualTo(1);
        assertThat(corpus.meetings().pairs()).hasSize(1);
        assertThat(corpus.oddities().oddest(1).get(0).place().line()).isEqualTo(1);
    }

    @Test
    void countsProvenanceAndConfidence() {
        OriginStatistics origins = corpus.origins();
        assertThat(origins.own()).isEqualTo(4);
        assertThat(origins.ofArticle()).isEqualTo(3);
        assertThat(origins.none()).isEqualTo(2);
        assertThat(origins.withoutConfidence()).isEqualTo(4);
        assertThat(origins.histogram()).containsExactly(0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L, 2L);
        assertThat(origins.agents())
                .extracting(agent -> agent.key() + " " + agent.count() + " "
                        + agent.detail().count() + " " + agent.detail().mean())
                .containsExactly("desk 4 0 Optional.empty", "model 2 3 3 Optional[0.75]");
    }

    @Test
    void namesTheOddArticlesWithAllReasons() {
        List<Oddities.Odd> odd = corpus.oddities().oddest(20);
        assertThat(odd).extracting(one -> one.place().line()).containsExactly(1L, 2L, 3L);
        assertThat(odd.get(0).title()).isEqualTo("Talks in Lyon");
        assertThat(odd.get(0).reasons())
                .extracting(reason -> reason.oddity() + " " + reason.value() + " " + reason.rank())
                .containsExactly(
                        "LONG_TEXT 90 1",
                        "MANY_STATEMENTS 4 1",
                        "DEEP_NESTING 1 1",
                        "AMBIGUOUS 1 1",
                        "MANY_PARTICIPANTS 3 1",
                        "LONG_STATEMENT 18 2");
        assertThat(odd.get(1).reasons())
                .extracting(reason -> reason.oddity() + " " + reason.value() + " " + reason.rank())
                .contains("MANY_PIECES 2 1", "COINCIDING 2 1", "LONG_STATEMENT 29 1", "AMBIGUOUS 1 1");
        assertThat(odd.get(2).title()).isEqualTo("Ann wrote to NATO.");
        assertThat(corpus.oddities().oddest(2)).hasSize(2);
    }

    @Test
    void holdsOnlyTheOddestOfManyArticles() {
        for (int i = 1; i <= 500; i++) {
            corpus.add(
                    Article.builder().text(Text.of("a".repeat(1000 + i % 250))).build(), new ArticlePlace(3 + i, i));
        }
        List<Oddities.Odd> longest = corpus.oddities().oddest(20).stream()
                .filter(one -> one.place().line() > 3)
                .toList();
        // The first of several that are equally long comes first.
        assertThat(longest).extracting(one -> one.place().line()).startsWith(252L, 502L, 251L, 501L);
        assertThat(longest.get(1).reasons().get(0).rank()).isEqualTo(1);
        assertThat(longest.get(2).reasons().get(0)).isEqualTo(new Oddities.Reason(Oddity.LONG_TEXT, 1248, 3, 1));
        assertThat(longest).hasSize(18);
        assertThat(longest.get(0).title()).isEqualTo("a".repeat(100) + "…");
    }

    @Test
    void whatManyArticlesHaveInCommonComesLast() {
        CorpusStatistics many = new CorpusStatistics();
        for (int line = 1; line <= 100; line++) {
            many.add(
                    Article.builder()
                            .text(Text.of("a".repeat(line == 70 ? 8 : line == 90 ? 7 : 9)))
                            .build(),
                    new ArticlePlace(line, line));
        }
        assertThat(many.oddities().oddest(20))
                .hasSize(20)
                .allMatch(one -> one.place().line() <= 20);
        assertThat(many.oddities().oddest(1).get(0).reasons())
                .containsExactly(new Oddities.Reason(Oddity.LONG_TEXT, 9, 1, 97));
    }
}
