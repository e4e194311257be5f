package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readout.article.Article;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Role;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StatementPairTest {
    @Test
    void arePairedBySpeakerAndWords() {
        Comparison comparison = Comparison.of(
                Lines.indirect(
                        "Ann: the alliance cooperates closely",
                        "Bo: the alliance cooperates closely",
                        "Ann: nothing else"),
                Lines.indirect("Ann: closely cooperates the Alliance", "Cy: the alliance cooperates closely"));
        assertThat(Lines.statements(comparison)).containsExactly("0 0");
        assertThat(comparison.statements().get(0).similarity()).isEqualTo(1);
        assertThat(comparison.statementsOnlyInFirst())
                .extracting(Unpaired::place)
                .containsExactly("/statements/1", "/statements/2");
        assertThat(comparison.statementsOnlyInSecond())
                .extracting(Unpaired::place)
                .containsExactly("/statements/1");
        assertThat(comparison)
                .hasToString("Comparison statements: 1 in both, 2 only in the first article, 1 only in the second");
    }

    @Test
    void areOfTheMembersOfAGroup() {
        Article first = Lines.indirect("Ann: we agree on everything");
        Article ann = Lines.indirect("Ann: we agree on everything");
        Group both = Group.of("both", "both", Lines.person("Bo"), Lines.person("Ann"));
        Article second = ann.toBuilder()
                .addSpeaker(Lines.person("Bo"))
                .addSpeaker(both)
                .statements(List.of(ann.statements().get(0).toBuilder()
                        .sources(List.of(Source.builder().addSpeaker(both).build()))
                        .build()))
                .build();
        assertThat(Lines.statements(Comparison.of(first, second))).containsExactly("0 0");
    }

    @Test
    void areOfNobodyOnBothSides() {
        Comparison comparison = Comparison.of(
                Lines.indirect(": it rains", "Ann: it snows"), Lines.indirect(": it snows", ": it rains"));
        assertThat(Lines.statements(comparison)).containsExactly("0 1");
    }

    @Test
    void eachStatementHasOnePartnerTheMostSimilarFirst() {
        Comparison comparison = Comparison.of(
                Lines.indirect("Ann: peace and security in the region", "Ann: peace and security"),
                Lines.indirect("Ann: peace and security", "Ann: security in the region and peace"));
        assertThat(Lines.statements(comparison)).containsExactly("0 1", "1 0");
    }

    @Test
    void repeatedStatementsArePairedInOrder() {
        Article article = Lines.indirect("Ann: no comment", "Ann: no comment", "Ann: no comment");
        assertThat(Lines.statements(Comparison.of(article, Lines.indirect("Ann: no comment", "Ann: No comment!"))))
                .containsExactly("0 0", "1 1");
    }

    @Test
    void theThresholdDecides() {
        Article first = Lines.indirect("Ann: one two three four");
        Article second = Lines.indirect("Ann: one five six seven");
        assertThat(Comparison.of(first, second).statements()).isEmpty();
        ComparisonPolicy policy = ComparisonPolicy.builder().threshold(0.1).build();
        Comparison comparison = Comparison.of(first, second, policy);
        assertThat(Lines.statements(comparison)).containsExactly("0 0");
        // ln(1 + 2 / 2) for the word in both, ln(1 + 2 / 1) for each of the six others
        assertThat(comparison.statements().get(0).similarity())
                .isCloseTo(2 * Math.log(2) / (2 * Math.log(2) + 6 * Math.log(3)), within(0.001));
    }

    @Test
    void wordsHaveStems() {
        Article first = Lines.indirect("Ann: nations cooperated");
        Article second = Lines.indirect("Ann: the nation cooperates");
        UnaryOperator<String> stemmer = word -> word.equals("the") ? "" : word.replaceAll("e?[sd]$", "");
        assertThat(Comparison.of(first, second).statements()).isEmpty();
        assertThat(Comparison.of(
                                first,
                                second,
                                ComparisonPolicy.builder().stemmer(stemmer).build())
                        .statements())
                .extracting(StatementPair::similarity)
                .containsExactly(1.0);
    }

    @Test
    void wordsThatDoNotCountAreEqualToThemselvesOnly() {
        ComparisonPolicy policy = ComparisonPolicy.builder().stemmer(word -> "").build();
        Comparison comparison = Comparison.of(
                Lines.indirect("Ann: it is", "Ann: \ud83d\udd4a"),
                Lines.indirect("Ann: \ud83d\udd4a", "Ann: is it"),
                policy);
        assertThat(Lines.statements(comparison)).containsExactly("1 0");
    }

    @Test
    void disagreeInStatusTimeAndCapacity() {
        Article first = Lines.indirect("Ann: we will sign the treaty");
        Article second = Lines.indirect("Ann: we will sign the treaty");
        Comparison comparison = Comparison.of(
                with(first, Status.SAID, "2022-01-14", "Minister"),
                with(second, Status.DENIED, "2022-02", "Member of parliament"));
        assertThat(comparison.statements().get(0).disagreements())
                .extracting(Disagreement::toString)
                .containsExactly(
                        "CAPACITY \"Minister\" and \"Member of parliament\" at"
                                + " /statements/0/sources/0/capacity and /statements/0/sources/0/capacity",
                        "STATUS \"said\" and \"denied\" at /statements/0/status and /statements/0/status",
                        "TIME \"2022-01-14\" and \"2022-02\" at /statements/0/time and /statements/0/time");
        assertThat(Comparison.of(
                                with(first, Status.SAID, "2022-01-14", "Minister"),
                                with(second, Status.SAID, "2022-01", "minister"))
                        .hasDifferences())
                .isFalse();
    }

    private static Article with(Article article, Status status, String time, String title) {
        Statement statement = article.statements().get(0);
        return article.replace(
                statement,
                statement.toBuilder()
                        .status(status)
                        .time(When.parse(time))
                        .sources(List.of(statement.sources().get(0).toBuilder()
                                .capacity(Role.of(title))
                                .build()))
                        .build());
    }
}
