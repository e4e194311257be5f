package dev.readout.examples.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.examples.quotations.Link.WordDifference;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Tier;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionComparisonTest {
    private static final String WHOLE = "We will not sign the treaty before the other side opens its books.";

    private final VersionComparison comparison = new VersionComparison();

    private static Version version(long article, String words) {
        return Version.of(new QuotedWords(article, 1, LocalDate.of(2024, 1, 1), "", words));
    }

    /** Compares both ways, and returns the link. */
    private Link link(Version one, Version other) {
        assertThat(comparison.compare(other, one)).isEqualTo(comparison.compare(one, other));
        return comparison.compare(one, other).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we will not sign the treaty before the other side opens its books | outer",
                "We will not  sign the treaty before the other side opens its books. | typography",
                "WE WILL NOT SIGN THE TREATY BEFORE THE OTHER SIDE OPENS ITS BOOKS. | typography",
                "We will not sign ... before the other side opens its books. | elision",
                "We will not sign [it] before the other side opens its books. | substitution",
                "We will not sign the treaty [on trade] before the other side opens its books. | insertion",
                "will not sign the treaty | part",
                "before the other side opens its books. | part",
                "We will never sign the treaty before the other side opens its books. | changed",
                "We will sign the treaty before the other side opens its books. | changed",
                "will gladly sign the treaty before | changed"
            })
    void saysHowALaterQuotationIsBent(String words, String manner) {
        Version original = version(1, WHOLE);
        Version quotation = version(2, words);
        Link link = link(quotation, original);
        assertThat(link.manner()).isEqualTo(manner);
        assertThat(link.quotation()).isEqualTo(quotation);
        assertThat(link.original()).isEqualTo(original);
        assertThat(link.tier() == null).isEqualTo(manner.equals("changed"));
        assertThat(link.changedWords() > 0).isEqualTo(manner.equals("changed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we will not sign the treaty before the other side opens its books | false",
                "We will never sign the treaty before the other side opens its books. | false",
                "will not sign the treaty | true",
                "We will not sign ... before the other side opens its books. | true",
                "We will not sign [it] before the other side opens its books. | true",
                "We will not sign the treaty [on trade] before the other side opens its books. | true"
            })
    void theEarlierOneIsTheOriginalUnlessOnlyOneHasTheOthersWords(String words, boolean isAlwaysQuotation) {
        Version whole = version(2, WHOLE);
        Version earlier = version(1, words);
        assertThat(link(earlier, whole).quotation()).isEqualTo(isAlwaysQuotation ? earlier : whole);
    }

    @Test
    void aLongerQuotationIsNotAChangedOneOfAnEarlierPart() {
        Version part = version(1, "the other side opens its books");
        Version whole = version(2, "before the other side opens its books again");
        Link link = link(whole, part);
        assertThat(link.quotation()).isEqualTo(part);
        assertThat(link.isPart()).isTrue();
        assertThat(link.manner()).isEqualTo("part");
    }

    @Test
    void aChangedPartIsAPart() {
        Link link = link(
                version(1, WHOLE + " Then we will see what both of us can do."),
                version(2, "We shall not sign the treaty"));
        assertThat(link.isPart()).isTrue();
        assertThat(link.manner()).isEqualTo("changed");
        assertThat(link.changedWords()).isEqualTo(1);
        assertThat(link.differences()).containsExactly(new WordDifference(Difference.Kind.REPLACED, "shall", "will"));
    }

    @Test
    void countsTheWordsOfTheLongerSide() {
        Link link = link(
                version(1, WHOLE),
                version(2, "We will not sign any such paper before the other side opens its books, ever"));
        assertThat(link.tier()).isNull();
        assertThat(link.changedWords()).isEqualTo(4);
    }

    @Test
    void atMostAThirdOfTheWordsIsChanged() {
        Version original = version(1, "one two three four five six seven eight nine");
        assertThat(link(original, version(2, "one two X four X six X eight nine"))
                        .changedWords())
                .isEqualTo(3);
        assertThat(comparison.compare(original, version(2, "one X three X five X seven X nine")))
                .isEmpty();
        assertThat(comparison.compare(original, version(2, "we saw three four five of them")))
                .isEmpty();
    }

    @Test
    void aLongRemarkInBracketsIsNoChange() {
        Version spoken = version(1, "He will not sign it tonight");
        Version explained = version(2, "He will not sign [the treaty on trade in goods and services] tonight");
        Link link = link(spoken, explained);
        assertThat(link.quotation()).isEqualTo(explained);
        assertThat(link.tier()).isEqualTo(Tier.SUBSTITUTION);
        assertThat(link.isPart()).isFalse();
    }

    @Test
    void otherWordsAreNotLinked() {
        assertThat(comparison.compare(
                        version(1, WHOLE),
                        version(2, "We will not sing the hymn of the old school tonight, whatever they say.")))
                .isEmpty();
        assertThat(comparison.compare(version(1, WHOLE), version(2, "\ud83d\udd4a \ud83d\udd4a \ud83d\udd4a")))
                .isEmpty();
    }

    @Test
    void aCharacterOfAScriptWithoutSpacesIsAWord() {
        Link link = link(version(1, "我们在对方公布账目之前不会签署条约。"), version(2, "对方公布账目之前"));
        assertThat(link.manner()).isEqualTo("part");
        assertThat(link.tier()).isEqualTo(Tier.EXACT);
    }

    @Test
    void wordsInSeveralPlacesAreFound() {
        assertThat(link(version(1, "No, no, we will not. No, no, we will not."), version(2, "No, no, we will not."))
                        .manner())
                .isEqualTo("part");
    }
}
