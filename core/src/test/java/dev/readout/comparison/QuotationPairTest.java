package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Tier;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import dev.readout.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationPairTest {
    private static QuotationPair pair(String first, String second) {
        Comparison comparison = Comparison.of(Lines.direct("Ann: " + first), Lines.direct("Ann: " + second));
        assertThat(comparison.statements()).hasSize(1);
        assertThat(comparison.statements().get(0).quotations()).hasSize(1);
        return comparison.statements().get(0).quotations().get(0);
    }

    @Test
    void theSameWordsAreExact() {
        QuotationPair pair = pair("We cooperate\u00a0\ud83d\udd4a", "We cooperate\u00a0\ud83d\udd4a");
        assertThat(pair.firstInSecond())
                .isInstanceOfSatisfying(
                        Faithful.class, verdict -> assertThat(verdict.tier()).isEqualTo(Tier.EXACT));
        assertThat(pair.isChanged()).isFalse();
        assertThat(pair.firstPlace()).isEqualTo("/statements/0/content");
    }

    @Test
    void typographyIsNoChange() {
        QuotationPair pair = pair("We don’t — ever — sign.", "We don't - ever - sign");
        assertThat(pair.isChanged()).isFalse();
        assertThat(pair.secondInFirst().differences())
                .extracting(Difference::kind)
                .contains(Difference.Kind.APOSTROPHE, Difference.Kind.DASH);
    }

    @Test
    void aWordMoreIsAChange() {
        QuotationPair pair = pair("We will cooperate with them.", "We will not cooperate with them.");
        assertThat(pair.isChanged()).isTrue();
        assertThat(pair.secondInFirst().differences())
                .extracting(Difference::toString)
                .containsExactly("ADDED \"not\" for \"\" at [7,7)");
        assertThat(pair.secondInFirst().differences().get(0).inQuotation()).isEqualTo(new Span(8, 11));
        assertThat(pair.firstInSecond().differences())
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.DROPPED);
        assertThat(pair)
                .hasToString("\"We will cooperate with them.\" and \"We will not cooperate with them.\": "
                        + pair.secondInFirst());
    }

    @Test
    void aPartIsNoChange() {
        QuotationPair pair = pair("We cooperate on both fronts. We are happy.", "We cooperate on both fronts");
        assertThat(pair.secondInFirst().isFaithful()).isTrue();
        assertThat(pair.firstInSecond().isFaithful()).isFalse();
        assertThat(pair.isChanged()).isFalse();
    }

    @Test
    void quotedWordsAreComparedWithTheLongQuotation() {
        Article first = Lines.direct("Ann: We have excellent relations and great opportunities for peace");
        Article second = Lines.indirect("Ann: they have excellent relations and see good opportunities for peace");
        Statement statement = second.statements().get(0);
        second = second.replace(
                statement,
                statement.toBuilder()
                        .form(Form.INDIRECT)
                        .quoted(List.of(
                                second.text().find("excellent relations"),
                                second.text().find("good opportunities for peace"),
                                second.text().find("see")))
                        .build());
        List<QuotationPair> pairs =
                Comparison.of(first, second).statements().get(0).quotations();
        assertThat(pairs)
                .extracting(pair -> pair.firstPlace() + " " + pair.secondPlace() + " " + pair.isChanged())
                .containsExactly(
                        "/statements/0/content /statements/0/quoted/0 false",
                        "/statements/0/content /statements/0/quoted/1 true");
        assertThat(Comparison.of(second, first).statements().get(0).quotations())
                .extracting(pair -> pair.secondPlace() + " " + pair.firstPlace() + " " + pair.isChanged())
                .containsExactlyElementsOf(pairs.stream()
                        .map(pair -> pair.firstPlace() + " " + pair.secondPlace() + " " + pair.isChanged())
                        .toList());
    }

    @Test
    void indirectSpeechIsNotQuoted() {
        Comparison comparison =
                Comparison.of(Lines.indirect("Ann: we cooperate closely"), Lines.direct("Ann: we cooperate closely"));
        assertThat(comparison.statements()).hasSize(1);
        assertThat(comparison.statements().get(0).quotations()).isEmpty();
        assertThat(comparison.hasDifferences()).isFalse();
    }

    @Test
    void blankQuotationsHaveNoWords() {
        Comparison comparison = Comparison.of(Lines.direct("Ann: \u00a0"), Lines.direct("Ann: \u00a0"));
        assertThat(comparison.statements()).hasSize(1);
        assertThat(comparison.statements().get(0).quotations()).isEmpty();
    }
}
