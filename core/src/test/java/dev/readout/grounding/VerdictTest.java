package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.readout.grounding.Difference.Kind;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final Passage PASSAGE = Text.of("He spoke.").find("spoke");
    private static final Faithful FAITHFUL = new Faithful(PASSAGE, Tier.EXACT, List.of());
    private static final Difference REPLACED =
            new Difference(Kind.REPLACED, "sang", "spoke", new Span(0, 4), new Span(3, 8));

    private static final Grounder GROUNDER = Grounder.of(Text.of(
            "“We don’t cooperate with them yet,” he said. “It is not the Café’s \ud83d\udd4a long way,” he said."));

    @Test
    void refusesAnAmbiguityOfOnePlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ambiguous(List.of(FAITHFUL)))
                .withMessage("occurrences must be at least 2: [Faithful EXACT [3,8) \"spoke\"]");
    }

    @Test
    void refusesAChangeWithoutDifference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Changed(PASSAGE, List.of(), 1))
                .withMessage("differences must be at least 1: []");
    }

    @Test
    void refusesDifferencesWithoutAPassage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Absent(Optional.empty(), List.of(REPLACED), 0.5))
                .withMessage("differences must be none without a passage: [" + REPLACED + "]");
    }

    @Test
    void refusesASimilarityThatIsNotAShare() {
        for (double similarity : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Absent(Optional.empty(), List.of(), similarity))
                    .withMessage("similarity must be from 0 to 1: " + similarity);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Changed(PASSAGE, List.of(REPLACED), similarity))
                    .withMessage("similarity must be from 0 to 1: " + similarity);
        }
    }

    @Test
    void everyKindHasATierOrIsAChange() {
        assertThat(Arrays.stream(Kind.values()).filter(kind -> kind.tier().isEmpty()))
                .containsExactly(
                        Kind.CASE,
                        Kind.DIACRITICS,
                        Kind.PUNCTUATION,
                        Kind.NEGATION,
                        Kind.REPLACED,
                        Kind.ADDED,
                        Kind.DROPPED,
                        Kind.MOVED);
        assertThat(Arrays.stream(Kind.values()).filter(Kind::isAcceptable))
                .containsExactly(Kind.CASE, Kind.DIACRITICS, Kind.PUNCTUATION, Kind.NEGATION);
        assertThat(Arrays.stream(Kind.values()).filter(kind -> kind.tier().equals(Optional.of(Tier.ACCEPTED))))
                .isEmpty();
    }

    @Test
    void isFaithfulAsFarAsTheCallerAccepts() {
        Verdict elided = GROUNDER.ground("We don’t ... with them yet");
        assertThat(elided.isFaithful()).isTrue();
        assertThat(elided.isFaithful(Tier.INSERTION)).isTrue();
        assertThat(elided.isFaithful(Tier.ELISION)).isTrue();
        assertThat(elided.isFaithful(Tier.TYPOGRAPHY)).isFalse();
        assertThat(elided.similarity()).isEqualTo(1);

        Verdict twice = GROUNDER.ground("He said");
        assertThat(twice).isInstanceOf(Ambiguous.class);
        assertThat(twice.isFaithful(Tier.OUTER)).isTrue();
        assertThat(twice.isFaithful(Tier.TYPOGRAPHY)).isFalse();

        assertThat(GROUNDER.ground("We do cooperate").isFaithful(Tier.ACCEPTED)).isFalse();
        assertThat(GROUNDER.ground("nowhere at all").isFaithful(Tier.ACCEPTED)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We don't cooperate | 1 | APOSTROPHE",
                "He said | 1 | FIRST_LETTER",
                "We do cooperate with them | 0.8 | REPLACED",
                "cooperate with they, them yet | 0.8 | ADDED",
                "WE cooperate with them yet | 1 | CASE DROPPED",
                "not the Cafe’s | 1 | DIACRITICS",
                "not the Café’s \ud83d\udd4a way | 1 | DROPPED",
                "she never said it is not the worst or the last | 0.36 | ADDED CASE ADDED",
                "cooperate with nobody, nobody at all | 0.33 | ''",
                "nowhere at all | 0 | ''",
            })
    void saysHowSimilarItIsAndWhatIsDifferent(String quotation, double similarity, String kinds) {
        Verdict verdict = GROUNDER.ground(quotation);
        assertThat(verdict.similarity()).as("%s", verdict).isEqualTo(similarity, within(0.005));
        assertThat(verdict.differences().stream().map(d -> d.kind().toString()).collect(Collectors.joining(" ")))
                .as("%s", verdict)
                .isEqualTo(kinds);
    }

    @Test
    void countsNoWordsInRefusedBrackets() {
        assertThat(GROUNDER.ground("We don’t [ever] cooperate", GroundingPolicy.upTo(Tier.ELISION)))
                .isInstanceOfSatisfying(Changed.class, changed -> {
                    assertThat(changed.differences())
                            .extracting(Difference::kind)
                            .containsExactly(Kind.INSERTION);
                    assertThat(changed.similarity()).isEqualTo(0.75);
                });
    }

    @Test
    void hasTheDifferencesOfTheFirstPlaceIfItIsAmbiguous() {
        assertThat(GROUNDER.ground("He said")).isInstanceOfSatisfying(Ambiguous.class, twice -> {
            assertThat(twice.differences())
                    .isEqualTo(twice.first().differences())
                    .hasSize(1);
            assertThat(twice.bestPassage()).contains(twice.first().passage());
        });
    }

    @Test
    void callsTheFunctionOfTheVerdict() {
        assertThat(List.of("We", "he said", "We do cooperate", "nowhere at all"))
                .extracting(quotation -> GROUNDER.ground(quotation)
                        .match(
                                faithful -> faithful.tier().toString(),
                                ambiguous -> ambiguous.occurrences().size() + " places",
                                changed -> changed.differences().size() + " changes",
                                absent -> "nowhere"))
                .containsExactly("EXACT", "2 places", "1 changes", "nowhere");
    }

    @Test
    void isShownOnOneLine() {
        assertThat(FAITHFUL).hasToString("Faithful EXACT [3,8) \"spoke\"");
        assertThat(new Faithful(PASSAGE, Tier.ACCEPTED, Collections.nCopies(4, REPLACED)))
                .hasToString(
                        "Faithful ACCEPTED [3,8) \"spoke\": " + REPLACED + ", " + REPLACED + ", " + REPLACED + " ...");
        assertThat(new Ambiguous(Collections.nCopies(2, FAITHFUL)))
                .hasToString("Ambiguous EXACT in 2 places: [3,8) \"spoke\", [3,8) \"spoke\"");
        assertThat(new Ambiguous(Collections.nCopies(4, FAITHFUL)))
                .hasToString("Ambiguous EXACT in 4 places: [3,8) \"spoke\", [3,8) \"spoke\", [3,8) \"spoke\" ...");
        assertThat(new Changed(PASSAGE, List.of(REPLACED), 0.5))
                .hasToString("Changed [3,8) \"spoke\": REPLACED \"sang\" for \"spoke\" at [3,8)");
        assertThat(new Absent(Optional.of(PASSAGE), List.of(REPLACED), 0.4))
                .hasToString("Absent, similarity 0.40, nearest [3,8) \"spoke\"");
        assertThat(Absent.nothingAlike()).hasToString("Absent, similarity 0.00");
        assertThat(new Sighting<>("a", FAITHFUL)).hasToString("a: Faithful EXACT [3,8) \"spoke\"");
    }

    @Test
    void resultsEqualByEveryAttribute() {
        for (Class<?> type : List.of(Difference.class, Sighting.class, Sightings.class)) {
            EqualsVerifier.forClass(type)
                    .suppress(Warning.NULL_FIELDS)
                    .withPrefabValues(Verdict.class, FAITHFUL, Absent.nothingAlike())
                    .verify();
        }
    }
}
