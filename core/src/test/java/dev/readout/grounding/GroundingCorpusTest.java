package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroundingCorpusTest {
    private static final String QUOTATION = "We can't sign before June";

    private static final GroundingCorpus<String> CORPUS = GroundingCorpus.<String>builder()
            .add("none", Text.of(""))
            .add("other", Text.of("It rained 😀 all over Cafe\u0301.\r\n"))
            .add("changed twice", Text.of("“We can't ever sign before July,” she said."))
            .add("changed", Text.of("“We can't sign before July,” she said."))
            .add("joined", Text.of("“We can’t,” she said, “sign before\u00a0June.”"))
            .add("typography", Text.of("😀 “We can’t sign\r\nbefore June,” she said."))
            .add("original", Text.of("“We can't sign before June,” she said."))
            .add("copy", Text.of("“We can't sign before June,” she repeated: “We can't sign before June.”"))
            .build();

    private static List<String> keys(List<Sighting<String>> sightings) {
        return sightings.stream().map(Sighting::key).toList();
    }

    @Test
    void ordersTheOriginalBeforeBentAndChangedOnes() {
        Sightings<String> sightings = CORPUS.ground(QUOTATION);
        assertThat(keys(sightings.faithful())).containsExactly("original", "copy", "typography", "joined");
        assertThat(keys(sightings.changed())).containsExactly("changed", "changed twice");
        assertThat(keys(sightings.best()))
                .containsExactly("original", "copy", "typography", "joined", "changed", "changed twice");
        assertThat(sightings.original()).contains(sightings.best().get(0));
        assertThat(sightings.isCut()).isFalse();
        assertThat(sightings).hasToString("Sightings 4 faithful, 2 changed");
        assertThat(sightings.best().get(1).verdict())
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        twice -> assertThat(twice.occurrences()).hasSize(2));
    }

    @Test
    void hasNoOriginalIfNoTextHasTheWords() {
        Sightings<String> sightings = CORPUS.ground("We can't sign before August");
        assertThat(sightings.original()).isEmpty();
        assertThat(keys(sightings.changed())).contains("original", "copy", "changed", "typography");
        assertThat(CORPUS.ground("Everybody else went home").best()).isEmpty();
    }

    @Test
    void saysHowManyTextsThereAre() {
        GroundingCorpus.Builder<String> builder =
                GroundingCorpus.<String>builder().add("a", Text.of("He spoke."));
        assertThat(builder).hasToString("GroundingCorpus.Builder of 1 texts");
        assertThat(builder.build()).hasToString("GroundingCorpus of 1 texts");
    }

    @Test
    void cutsAtTheLimit() {
        Sightings<String> two = CORPUS.ground(QUOTATION, GroundingPolicy.defaults(), 2);
        assertThat(keys(two.best())).containsExactly("original", "copy");
        assertThat(two.isCut()).isTrue();
        assertThat(two).hasToString("Sightings 2 faithful, 0 changed, perhaps more");
        assertThat(CORPUS.ground(QUOTATION, GroundingPolicy.defaults(), 6).isCut())
                .isFalse();
    }

    @Test
    void keepsTheBestOfManyMoreThanTheLimit() {
        GroundingCorpus.Builder<Integer> builder = GroundingCorpus.builder();
        IntStream.range(0, 1_000).forEach(i -> builder.add(i, Text.of("“We won’t sign”, he said, " + i)));
        builder.add(1_000, Text.of("“We won’t sign.”"));
        Sightings<Integer> three = builder.build().ground("We won't sign.", GroundingPolicy.defaults(), 3);
        assertThat(three.best()).extracting(Sighting::key).containsExactly(1_000, 0, 1);
        assertThat(three.isCut()).isTrue();
    }

    @Test
    void appliesThePolicyToEachText() {
        GroundingPolicy policy =
                GroundingPolicy.builder().addAccepted(Difference.Kind.CASE).build();
        assertThat(keys(CORPUS.ground("we CAN'T sign before june", policy, 9).faithful()))
                .containsExactly("joined", "typography", "original", "copy");
    }

    @Test
    void findsMarksAlone() {
        assertThat(keys(CORPUS.ground("😀").faithful())).containsExactly("other", "typography");
        assertThat(keys(CORPUS.ground(",” ").faithful()))
                .containsExactly("changed twice", "changed", "joined", "typography", "original", "copy");
    }

    @Test
    void isTheSameFromParallelStreams() {
        GroundingCorpus<Integer> corpus = IntStream.range(0, 20_000)
                .boxed()
                .parallel()
                .collect(GroundingCorpus.collector(
                        i -> i, i -> Text.of("Number " + i % 5_000 + " of the list, the " + i + "th, said no.")));
        assertThat(corpus.size()).isEqualTo(20_000);
        assertThat(corpus.ground("“Number 77 of the list”").faithful())
                .extracting(Sighting::key)
                .containsExactly(77, 5_077, 10_077, 15_077);
        assertThat(corpus.ground("the 12345th, said no").faithful())
                .extracting(Sighting::key)
                .containsExactly(12_345);
        Sightings<Integer> all = corpus.ground("of the list");
        assertThat(all.best())
                .extracting(Sighting::key)
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
        assertThat(all.isCut()).isTrue();
    }

    @Test
    void findsShortChangesAmongMany() {
        GroundingCorpus.Builder<Integer> builder = GroundingCorpus.builder();
        IntStream.range(0, 3_000)
                .forEach(
                        i -> builder.add(i, Text.of("He said that it was " + (i == 2_000 ? "treason" : "good") + ".")));
        GroundingCorpus<Integer> corpus = builder.build();
        assertThat(corpus.ground("it was high treason").best())
                .extracting(Sighting::key)
                .containsExactly(2_000);
        assertThat(corpus.ground("he thought that").best()).isEmpty();
    }

    @Test
    void findsLongQuotationsThatWereChanged() {
        GroundingCorpus.Builder<Integer> builder = GroundingCorpus.builder();
        IntStream.range(0, 300).forEach(i -> builder.add(i, Text.of(numbers(i))));
        GroundingCorpus<Integer> corpus = builder.build();
        String longest = numbers(77);
        assertThat(corpus.ground(longest).original().map(Sighting::key)).contains(77);
        assertThat(corpus.ground(longest.replace(" 1", " one")).best())
                .extracting(Sighting::key)
                .containsExactly(77);
    }

    private static String numbers(int from) {
        return IntStream.range(0, 400)
                .mapToObj(i -> Integer.toString(from * 997 + i * 31))
                .collect(Collectors.joining(" "));
    }

    @Test
    void takesNoMoreStepsThanAreAllowed() {
        Text a = Text.of("a ".repeat(20_000));
        GroundingCorpus.Builder<Integer> builder = GroundingCorpus.builder();
        IntStream.range(0, 8).forEach(i -> builder.add(i, a));
        GroundingCorpus<Integer> corpus = builder.build();
        assertThat(corpus.ground("a ... ".repeat(300) + "b").isCut()).isFalse();
        Sightings<Integer> sightings = corpus.ground("a ... ".repeat(300) + "a");
        assertThat(sightings.isCut()).isTrue();
        assertThat(sightings.best().size()).isLessThan(8);
    }

    @Test
    void refusesABlankQuotationAndALimitBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CORPUS.ground(" "))
                .withMessage("quotation must not be blank: \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CORPUS.ground("a", GroundingPolicy.defaults(), 0))
                .withMessage("limit must be >= 1: 0");
    }

    @Test
    void isEmptyWithoutTexts() {
        GroundingCorpus<String> empty = GroundingCorpus.<String>builder().build();
        assertThat(empty.ground("a").best()).isEmpty();
        assertThat(empty).hasToString("GroundingCorpus of 0 texts");
        assertThat(CORPUS).hasToString("GroundingCorpus of 8 texts");
    }
}
