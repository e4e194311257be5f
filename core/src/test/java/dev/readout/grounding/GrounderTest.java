package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.grounding.Difference.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrounderTest {
    /** A text with a character outside the BMP, CRLF, a combining accent, NBSP, and all kinds of words and marks. */
    private static final String ARTICLE = """
            \ud83d\udd4a Gene\u0301ral\u00a0Geoană spoke to the “North Atlantic” council, he said.\r\n\r\n\
            “We don’t expect a well-known non-profit to re-sign,” she told the U.S. delegation. “It's only 2.5 % of $1,000 \
            – not -5 degrees … and Turkey knows it. The president said so in the office.”

            “This paragraph goes on.

            “So does the inter-
            national quotation[3] of 'the other' side – and it cost 5 % more than the state of Ohio: no, thanks.”
            """;

    private static final Grounder GROUNDER = Grounder.of(Text.of(ARTICLE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "We don’t expect a well-known | EXACT | ",
                "Geoană spoke to the “North Atlantic” council | EXACT | ",
                "Geoană | EXACT | ",
                "“This paragraph goes on. | EXACT | ",
                "\"We don't expect\" | OUTER | OUTER_MARK APOSTROPHE OUTER_MARK",
                "Geoană spoke to the \"North Atlantic\" council | TYPOGRAPHY | QUOTATION_MARK QUOTATION_MARK",
                "Geoană spoke to the 'North Atlantic' council | TYPOGRAPHY | QUOTATION_MARK QUOTATION_MARK",
                "Geoană spoke to the «North Atlantic,» council he | CHANGED | PUNCTUATION PUNCTUATION",
                "Geoană spoke to the «North Atlantic» council, he | TYPOGRAPHY | QUOTATION_MARK QUOTATION_MARK",
                "the other' side — and it | TYPOGRAPHY | DASH",
                "the other' side--and it | TYPOGRAPHY | DASH",
                "the other' side-and it | CHANGED | PUNCTUATION",
                "the other' side–and it | TYPOGRAPHY | SPACE",
                "degrees ... and Turkey | TYPOGRAPHY | ELLIPSIS",
                "degrees [. . .] and Turkey | TYPOGRAPHY | ELLIPSIS",
                "Genéral | TYPOGRAPHY | FORM",
                "We don’t ex\u00adpect | TYPOGRAPHY | INVISIBLE",
                "\ufeffWe don’t expect | TYPOGRAPHY | INVISIBLE",
                "We\u2009don’t\texpect | TYPOGRAPHY | SPACE SPACE",
                "Ｗｅ don’t | TYPOGRAPHY | FORM",
                "o\ufb03ce | TYPOGRAPHY | FORM",
                "the *state* of Ohio | TYPOGRAPHY | MARKUP MARKUP",
                "We don&#39;t expect | TYPOGRAPHY | MARKUP",
                "international quotation | TYPOGRAPHY | HYPHENATION",
                "quotation of 'the | TYPOGRAPHY | MARKUP",
                "goes on. So does | TYPOGRAPHY | QUOTATION_MARK",
                "WE DON’T EXPECT | TYPOGRAPHY | CAPITALS CAPITALS CAPITALS",
                "the president said so | OUTER | FIRST_LETTER",
                "The president said so! | OUTER | OUTER_MARK",
                "... The president said so ... | OUTER | OUTER_MARK OUTER_MARK",
                "to re-sign. | OUTER | OUTER_MARK",
                "«The president said so» | OUTER | OUTER_MARK OUTER_MARK",
                "The president ... in the office | ELISION | ELISION",
                "Turkey knows it. ... In the office. | ELISION | ELISION FIRST_LETTER",
                "The president (…) office | ELISION | ELISION",
                "The president […] so … office | ELISION | ELISION ELISION",
                "[Biden] said so in the office | SUBSTITUTION | SUBSTITUTION",
                "The president said [it] in the office | SUBSTITUTION | SUBSTITUTION",
                "The president [of Ohio] said so | INSERTION | INSERTION",
                "The president said so [sic] in the office | INSERTION | INSERTION",
                "The president said so (sic) in the office | INSERTION | INSERTION",
                "[t]he president said so | INSERTION | INSERTION",
                "The president sa[ys] so | CHANGED | REPLACED",
                "Turkey … [t]he president said so | INSERTION | ELISION INSERTION",
                "The president said so in the office [today] | INSERTION | INSERTION",
                "The [president] said so | INSERTION | INSERTION INSERTION",
            })
    void isFaithfulOfItsTier(String quotation, String tier, String kinds) {
        Verdict verdict = GROUNDER.ground(quotation);
        assertThat(differences(verdict).stream().map(d -> d.kind().toString()).collect(Collectors.joining(" ")))
                .as("%s", verdict)
                .isEqualTo(kinds == null ? "" : kinds);
        if (tier.equals("CHANGED")) {
            assertThat(verdict).isInstanceOf(Changed.class);
        } else {
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Faithful.class, v -> assertThat(v.tier()).hasToString(tier));
        }
    }

    private static List<Difference> differences(Verdict verdict) {
        return verdict.differences();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "We do expect a well-known | REPLACED \"do\" for \"don’t\"",
                "We dont expect a well-known | REPLACED \"dont\" for \"don’t\"",
                "We don’t expect a known non-profit | DROPPED \"\" for \"well\"",
                "We don’t expect a well known non-profit | PUNCTUATION \" \" for \"-\"",
                "a well-known profit to re-sign | DROPPED \"\" for \"non\"",
                "profit to re-sign | DROPPED \"\" for \"non\"",
                "a well-known non-profit to resign | REPLACED \"resign\" for \"re-sign\"",
                "Its only 2.5 % of | REPLACED \"Its\" for \"It's\"",
                "It's only 25 % of | REPLACED \"25\" for \"2.5\"",
                "It's only 2.5 of $1,000 | DROPPED \"\" for \"%\"",
                "It's only 2.5 | DROPPED \"\" for \"%\"",
                "It's only 2.5 % of 1,000 | DROPPED \"\" for \"$\"",
                "1,000 – not | DROPPED \"\" for \"$\"",
                "$1.000 – not -5 degrees | REPLACED \"1.000\" for \"1,000\"",
                "not 5 degrees | REPLACED \"5\" for \"-5\"",
                "not five degrees | REPLACED \"five\" for \"-5\"",
                "and turkey knows it | CASE \"turkey\" for \"Turkey\"",
                "and Turkey never knows it | ADDED \"never\" for \"\"",
                "and Turkеy knows it | REPLACED \"Turkеy\" for \"Turkey\"",
                "Geoana spoke to the | DIACRITICS \"Geoana\" for \"Geoană\"",
                "it cost 5 % more than the state of Ohi | REPLACED \"Ohi\" for \"Ohio\"",
                "of Ohio no thanks | PUNCTUATION \" \" for \": \"",
                "than the state Ohio of | MOVED",
                "said so in the office. Turkey knows it. The president | MOVED",
                "We don’t expect a well-known quotation of 'the other' side | MOVED",
            })
    void isChanged(String quotation, String change) {
        Verdict verdict = GROUNDER.ground(quotation);
        assertThat(verdict).isInstanceOf(Changed.class);
        if (change.equals("MOVED")) {
            assertThat(verdict.isFaithful()).isFalse();
        } else {
            assertThat(differences(verdict).get(0).toString()).startsWith(change + " at ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "the weather was fine in Lisbon", "pres", "?!", "..."})
    void isAbsent(String quotation) {
        assertThat(GROUNDER.ground(quotation)).isInstanceOf(Absent.class);
        assertThat(GROUNDER.ground(quotation).isFaithful()).isFalse();
    }

    @Test
    void quotationMayBeginWithAVowelOfThaiThatFollowsALetterOfAnotherScript() {
        Grounder grounder = Grounder.of(Text.of("one two c\u0E4D\u0E32 three four five"));
        assertThat(grounder.ground("\u0E32 three four five").isFaithful()).isTrue();
        assertThat(Grounder.of(Text.of("one bc\u0E33 two")).ground("\u0E33 two").isFaithful())
                .isTrue();
    }

    @Test
    void hasThePassageWithoutTheEnclosingMarks() {
        assertThat(GROUNDER.ground("\"The president said so in the office.\"").bestPassage())
                .hasValueSatisfying(p -> assertThat(p.words()).isEqualTo("The president said so in the office."));
        assertThat(GROUNDER.ground("The president said so in the office,").bestPassage())
                .hasValueSatisfying(p -> assertThat(p.words()).isEqualTo("The president said so in the office."));
    }

    @Test
    void takesNoMarkWithAnAccentForAnEnclosingMark() {
        Verdict verdict = GROUNDER.ground("“\u0301president said nothing in the office”");
        assertThat(differences(verdict).stream().map(Difference::toString))
                .as("%s", verdict)
                .containsExactly(
                        "REPLACED \"“\u0301\" for \"The\" at [220,223)",
                        "REPLACED \"nothing\" for \"so\" at [239,241)");
    }

    @Test
    void hasAPieceForEachPartOfAnElision() {
        Verdict verdict = GROUNDER.ground("Turkey ... president […] office");
        assertThat(verdict.bestPassage().orElseThrow().wordsOfPieces())
                .containsExactly("Turkey", "president", "office");
    }

    @Test
    void hasAPieceForEachPlaceThatWasJoined() {
        Verdict verdict = GROUNDER.ground("We don’t expect a well-known quotation of 'the other' side");
        assertThat(verdict.bestPassage().orElseThrow().wordsOfPieces())
                .containsExactly("We don’t expect a well-known", "quotation[3] of 'the other' side");
    }

    @Test
    void showsBothSidesOfADifference() {
        Verdict verdict = GROUNDER.ground("“The 🕊 president said so”");
        Difference difference = ((Changed) verdict).differences().get(0);
        int at = GROUNDER.text().find("president said").hull().start();
        assertThat(difference)
                .isEqualTo(new Difference(Kind.ADDED, "🕊", "", new Span(5, 6), new Span(at - 1, at - 1)))
                .hasToString("ADDED \"🕊\" for \"\" at [%d,%d)".formatted(at - 1, at - 1));
    }

    @Test
    void isAmbiguousInSeveralPlaces() {
        Grounder grounder = Grounder.of(Text.of("🕊 He spoke. Then he spoke, and “he spoke” again."));
        Verdict verdict = grounder.ground("he spoke");
        assertThat(verdict).isInstanceOfSatisfying(Ambiguous.class, ambiguous -> {
            assertThat(ambiguous.passages()).extracting(p -> p.hull().start()).containsExactly(17, 32);
            assertThat(ambiguous.first().tier()).isEqualTo(Tier.EXACT);
            assertThat(ambiguous.bestPassage()).contains(ambiguous.first().passage());
            assertThat(ambiguous.isFaithful()).isTrue();
        });
    }

    @Test
    void decidesBetweenEqualPlaces() {
        Grounder grounder = Grounder.of(Text.of("🕊 He spoke. Then he spoke, and “he spoke” again."));
        assertThat(start(grounder, GroundingContext.builder().prefix("Then").build()))
                .isEqualTo(17);
        assertThat(start(grounder, GroundingContext.builder().suffix("” again").build()))
                .isEqualTo(32);
        assertThat(start(grounder, GroundingContext.builder().near(48).build())).isEqualTo(32);
        assertThat(start(grounder, GroundingContext.builder().near(0).build())).isEqualTo(17);
        assertThat(start(
                        grounder,
                        GroundingContext.builder().within(new Span(17, 25)).build()))
                .isEqualTo(17);
        assertThat(start(
                        grounder,
                        GroundingContext.builder().within(new Span(2, 11)).build()))
                .isEqualTo(2);
        assertThat(start(grounder, GroundingContext.builder().prefix("No").build()))
                .isEqualTo(-1);
    }

    private static int start(Grounder grounder, GroundingContext context) {
        return grounder.ground("he spoke", context) instanceof Faithful faithful
                ? faithful.passage().hull().start()
                : -1;
    }

    @Test
    void acceptsAndRefusesWhatThePolicySays() {
        GroundingPolicy lenient = GroundingPolicy.builder()
                .accepted(List.of(Kind.CASE, Kind.DIACRITICS, Kind.PUNCTUATION))
                .build();
        assertThat(GROUNDER.ground("knows it, the President", lenient))
                .isInstanceOfSatisfying(
                        Faithful.class, v -> assertThat(v.tier()).isEqualTo(Tier.ACCEPTED));
        assertThat(GROUNDER.ground("geoana spoke to The North Atlantic council", lenient)
                        .isFaithful())
                .isTrue();
        assertThat(GROUNDER.ground("geoana spoke to a North Atlantic council", lenient)
                        .isFaithful())
                .isFalse();
        GroundingPolicy strict =
                GroundingPolicy.builder().addRefused(Kind.FIRST_LETTER).build();
        assertThat(GROUNDER.ground("the president said so", strict)).isInstanceOf(Changed.class);
        GroundingPolicy shortElisions =
                GroundingPolicy.builder().longestElision(2).build();
        assertThat(GROUNDER.ground("The president ... in the office", shortElisions)
                        .isFaithful())
                .isTrue();
        assertThat(GROUNDER.ground("Turkey ... in the office", shortElisions).isFaithful())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "欧洲国家会议在北京举行, 会议在北京",
        "การประชุมจัดขึ้นที่กรุงเทพ, จัดขึ้นที่",
        "מפגש הנשיאים התקיים בירושלים, התקיים בירושלים",
        "नमस्ते दुनिया ने कहा, दुनिया ने",
        "a 👨‍👩‍👧 family 🇩🇪🇫🇷 b, 👨‍👩‍👧 family 🇩🇪",
    })
    void worksInEveryScript(String text, String quotation) {
        assertThat(Grounder.of(Text.of(text)).ground(quotation))
                .isInstanceOfSatisfying(
                        Faithful.class, v -> assertThat(v.passage().words()).isEqualTo(quotation));
    }

    @ParameterizedTest
    @CsvSource({"การประชุมที่, ท", "नमस्ते, नम", "👨‍👩‍👧, 👨", "🇩🇪🇫🇷, 🇪🇫", "e\u0301, e", "がぎ, か", "한국, 하"})
    void neverCutsACharacter(String text, String quotation) {
        assertThat(Grounder.of(Text.of(text)).ground(quotation).isFaithful()).isFalse();
    }

    /** Adlam marks beyond the BMP, and letters and marks of Kawi, which JDK 17 does not know. */
    @ParameterizedTest
    @CsvSource({
        "\ud83a\udd27\ud83a\udd44\ud83a\udd27, \ud83a\udd27",
        "\ud807\udf04\ud807\udf34, \ud807\udf04",
        "\ud807\udf04\ud807\udf05, \ud807\udf04"
    })
    void neverCutsACharacterOrWordThatTheJvmDoesNotKnow(String text, String quotation) {
        assertThat(Grounder.of(Text.of(text)).ground(quotation).isFaithful()).isFalse();
    }

    @Test
    void refusesWhatIsNotAQuotation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROUNDER.ground(" \u00a0"))
                .withMessage("quotation must not be blank: \" \u00a0\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROUNDER.ground("a\ud83d"))
                .withMessage("quotation must have no unpaired surrogate: \\ud83d at UTF-16 index 1");
        GroundingContext beyond =
                GroundingContext.builder().within(new Span(0, 999)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROUNDER.ground("a", beyond))
                .withMessage("within must end within the text of %d code points: [0,999)"
                        .formatted(GROUNDER.text().length()));
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(Grounder.of(Text.of("")).ground("a")).isInstanceOf(Absent.class);
        assertThat(Grounder.of(Text.of("")).ground("?")).isInstanceOf(Absent.class);
        assertThat(Grounder.of(Text.of("")).ground("[a] ... [b]")).isInstanceOf(Absent.class);
    }

    @Test
    void describesItself() {
        assertThat(Grounder.of(Text.of("He spoke."))).hasToString("Grounder of Text of 9 code points \"He spoke.\"");
    }
}
