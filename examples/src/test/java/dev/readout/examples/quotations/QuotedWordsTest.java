package dev.readout.examples.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedWordsTest {
    private static List<String> words(Article article) {
        return QuotedWords.of(1, article).stream().map(QuotedWords::words).toList();
    }

    @Test
    void areTheContentOfDirectStatementsAndThePassagesInMarksOfOthers() {
        QuotingArticle article = new QuotingArticle(
                "“We met,” Ann said. “It went well \ud83d\udd4a.” Bob said that “cafe\u0301s” are “closed\r\nnow”. He\u00a0spoke of rain.");
        article.direct("Ann", article.find("We met,").and(article.find("It went well \ud83d\udd4a.")))
                .mixed(
                        "Bob",
                        article.find("“cafe\u0301s” are “closed\r\nnow”"),
                        article.find("cafe\u0301s"),
                        article.find("closed\r\nnow"))
                .mixed("Bob", article.find("rain"))
                .published("2024-05-06T23:30:00-04:00");
        LocalDate date = LocalDate.of(2024, 5, 7);
        assertThat(QuotedWords.of(12, article.build()))
                .containsExactly(
                        new QuotedWords(12, 1, date, "Ann", "We met, … It went well \ud83d\udd4a."),
                        new QuotedWords(12, 2, date, "Bob", "cafe\u0301s"),
                        new QuotedWords(12, 3, date, "Bob", "closed\r\nnow"));
    }

    @Test
    void areOnceInAnArticleThatRepeatsThem() {
        QuotingArticle article = new QuotingArticle("We will sign\n\n“We will sign,” “We will sign”");
        article.direct("Ann", article.passage(0, 12))
                .direct("Bob", article.passage(15, 27))
                .direct("Bob", article.passage(15, 28));
        assertThat(QuotedWords.of(1, article.build()))
                .containsExactly(
                        new QuotedWords(1, 1, null, "Ann", "We will sign"),
                        new QuotedWords(1, 2, null, "Bob", "We will sign,"));
    }

    @Test
    void leaveOutWhatIsInsideAnotherQuotation() {
        QuotingArticle article = new QuotingArticle("“She told me ‘we will sign’ today,” Bob said.");
        article.direct("Ann", article.find("we will sign"))
                .direct("Bob", article.find("She told me ‘we will sign’ today,"))
                .mixed("Bob", article.find("we will sign"), article.find("we will"));
        assertThat(words(article.build())).containsExactly("She told me ‘we will sign’ today,");
    }

    @Test
    void ofTheSamePassageBelongToTheFirstSpeaker() {
        QuotingArticle article = new QuotingArticle("“We will sign,” Ann and Bob said.");
        article.direct("Ann", article.find("We will sign,")).direct("Bob", article.find("We will sign,"));
        assertThat(QuotedWords.of(1, article.build()))
                .containsExactly(new QuotedWords(1, 1, null, "Ann", "We will sign,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“We will sign,”", "\"We will sign,\"", "„We will sign,“", "« We will sign, »", "「We will sign,」"
            })
    void haveNoEnclosingMarks(String marked) {
        QuotingArticle article = new QuotingArticle("Ann: " + marked);
        article.direct("Ann", article.find(marked));
        assertThat(words(article.build())).hasSize(1).first().asString().matches("\\s?We will sign,\\s?");
    }

    @Test
    void keepMarksThatDoNotEncloseAllWords() {
        String words = "“Yes,” I said, and she said “no”";
        QuotingArticle article = new QuotingArticle(words);
        article.direct("Ann", article.find(words));
        assertThat(words(article.build())).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05, 2024-05-01",
        "2024, 2024-01-01",
        "2024-05-06/2024-06, 2024-05-06",
        "../2024,",
        "2024-05-06?, 2024-05-06"
    })
    void haveTheFirstDayOnWhichTheArticleCanHaveBeenPublished(String published, LocalDate day) {
        assertThat(QuotedWords.of(1, QuotingArticle.of(published, "Ann", "We will sign")))
                .extracting(QuotedWords::date)
                .containsExactly(day);
    }

    @Test
    void haveTheWordsForSpeakers() {
        QuotingArticle article = new QuotingArticle("“A b,” “c d,” “e f,” the minister and Ann said.");
        Source minister = Source.of(article.find("the minister"));
        article.add(Statement.builder().form(Form.DIRECT).content(article.find("A b,")))
                .add(Statement.builder()
                        .form(Form.DIRECT)
                        .content(article.find("c d,"))
                        .addSource(minister))
                .add(Statement.builder()
                        .form(Form.DIRECT)
                        .content(article.find("e f,"))
                        .addSource(minister)
                        .addSource(Source.of(article.find("Ann"))));
        assertThat(QuotedWords.of(1, article.build()))
                .extracting(QuotedWords::speaker)
                .containsExactly("", "the minister", "the minister and Ann");
    }

    @Test
    void areOrderedByTimeThenByPlace() {
        List<QuotedWords> ordered = List.of(
                new QuotedWords(9, 2, LocalDate.of(2023, 12, 31), "", "a"),
                new QuotedWords(2, 1, LocalDate.of(2024, 1, 1), "", "a"),
                new QuotedWords(10, 1, LocalDate.of(2024, 1, 1), "", "a"),
                new QuotedWords(10, 2, LocalDate.of(2024, 1, 1), "", "a"),
                new QuotedWords(1, 1, null, "", "a"));
        List<QuotedWords> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted(QuotedWords.EARLIEST_FIRST)).containsExactlyElementsOf(ordered);
    }
}
