package dev.readout.internal.characters;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
    /** Characters of Unicode 14, 15 and 16, which JDK 17 does not know. */
    private static final int KAWI_LETTER = 0x11F04;

    private static final int KAWI_VOWEL = 0x11F34;
    private static final int GARAY_CAPITAL = 0x10D50;
    private static final int GARAY_SMALL = 0x10D70;
    private static final int GARAY_DIGIT = 0x10D40;
    private static final int ARABIC_PEPET = 0x0897;
    private static final int HAN_OF_15 = 0x31350;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
                    LETTER,      aéßΩжא가ª²₂⁻½ʰ٫
                    DIGIT,       019٣३๓
                    UNSPACED,    漢あアー々〇กກមမཀꦲᬅ𠀀
                    SYMBOL,      %$€+=#&*/@_§©°→Ⅳ①🕊𝄞฿֏
                    QUOTE,       "«»“”„‹›「」『』《〝
                    APOSTROPHE,  '`´‘’‚′
                    DASH,        -‐‑–—―−〜～
                    ELLIPSIS,    …‥
                    PUNCTUATION, .!?:;()[]{}¡¿·،؟।、。・
                    """)
    void hasTheKind(CharacterKind kind, String characters) {
        assertThat(characters.codePoints())
                .allSatisfy(c ->
                        assertThat(Characters.kind(c)).as(Character.toString(c)).isEqualTo(kind));
    }

    @Test
    void hasTheKindsOfWhatIsNotSeen() {
        each(CharacterKind.COMBINING, 0x0301, 0x093F, 0x0E31, 0x3099, 0x11F34, 0x1D165);
        each(CharacterKind.SPACE, ' ', '\t', 0xA0, 0x2009, 0x202F, 0x3000);
        each(CharacterKind.LINE_BREAK, '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029);
        each(CharacterKind.INVISIBLE, 0, 0x1F, 0x7F, 0xAD, 0x200B, 0x200D, 0x200F, 0x2060, 0xFE0F, 0xFEFF, 0xE0067);
    }

    private static void each(CharacterKind kind, int... characters) {
        assertThat(IntStream.of(characters))
                .allSatisfy(c -> assertThat(Characters.kind(c)).isEqualTo(kind));
    }

    @Test
    void hasTheKindLetterForWhatUnicodeDoesNotAssign() {
        for (int c : new int[] {0x81, 0x0378, 0xD800, 0xDFFF, 0xE000, 0xFFFF, 0x10FFFF}) {
            assertThat(Characters.kind(c)).isEqualTo(CharacterKind.LETTER);
            assertThat(Characters.isLetterOrDigit(c)).isFalse();
        }
    }

    @Test
    void knowsCharactersThatAreNewerThanTheOldestJvm() {
        assertThat(Characters.isLetter(KAWI_LETTER)).isTrue();
        assertThat(Characters.isCombining(KAWI_VOWEL)).isTrue();
        assertThat(Characters.isCombining(ARABIC_PEPET)).isTrue();
        assertThat(Characters.isUpperCase(GARAY_CAPITAL)).isTrue();
        assertThat(Characters.isLowerCase(GARAY_SMALL)).isTrue();
        assertThat(Characters.isDigit(GARAY_DIGIT)).isTrue();
        assertThat(Characters.isUnspaced(HAN_OF_15)).isTrue();
    }

    @Test
    void agreesWithTheJvmOnLettersAndDigitsThatBothKnow() {
        assertThat(differing(Characters::isLetter, Character::isLetter)).isEmpty();
        assertThat(differing(Characters::isDigit, Character::isDigit)).isEmpty();
        assertThat(differing(
                        c -> Characters.isDigit(c) && Characters.digitValue(c) != Character.digit(c, 10), c -> false))
                .isEmpty();
        assertThat(differing(Characters::isLetterOrDigit, Character::isLetterOrDigit))
                .isEmpty();
        assertThat(differing(
                        Characters::isWhiteSpace,
                        c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085'))
                .isEmpty();
    }

    private static IntStream differing(IntPredicate ours, IntPredicate jvm) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && UCharacter.isDefined(c))
                .filter(c -> ours.test(c) != jvm.test(c));
    }

    @Test
    void tellsNumbersFromDigits() {
        assertThat("7٣๓".codePoints()).allMatch(Characters::isDigit).allMatch(Characters::isNumber);
        assertThat("½²Ⅳ①〇".codePoints()).noneMatch(Characters::isDigit).allMatch(Characters::isNumber);
        assertThat("aא漢".codePoints()).noneMatch(Characters::isNumber);
    }

    @Test
    void tellsCapitalLettersFromSmallOnes() {
        assertThat("AÉĀΩЖǄ".codePoints()).allMatch(Characters::isUpperCase).noneMatch(Characters::isLowerCase);
        assertThat("aéāωжßǆ".codePoints()).noneMatch(Characters::isUpperCase).allMatch(Characters::isLowerCase);
        assertThat("א漢ǅ1.".codePoints()).noneMatch(Characters::isUpperCase).noneMatch(Characters::isLowerCase);
    }

    @Test
    void knowsScriptsWithoutSpaces() {
        assertThat("漢あアーㄅꀀกກ០မཀꦲᬅ𠀀".codePoints()).allMatch(Characters::isUnspaced);
        assertThat("\u0e31\u3099๓".codePoints()).allMatch(Characters::isUnspaced);
        assertThat("aא가अ1。、\u0301".codePoints()).noneMatch(Characters::isUnspaced);
    }

    @Test
    void tellsExtendersFromCombiningMarks() {
        assertThat(IntStream.of(0x0301, 0x093F, 0xFE0F, 0x200D, 0xE0067)).allMatch(Characters::isCombining);
        assertThat(IntStream.of(0xFE0F, 0x200C, 0x200D, 0x034F, 0xE0067)).allMatch(Characters::isExtender);
        assertThat(IntStream.of(0x0301, 0x093F, 'a', 0xAD, 0x200B, 0x200F)).noneMatch(Characters::isExtender);
        assertThat(IntStream.of('a', 0xAD, 0x200B, 0x200F)).noneMatch(Characters::isCombining);
        assertThat(IntStream.of(0xAD, 0x200B, 0x200F, 0xFE0F)).allMatch(Characters::isInvisible);
    }

    @Test
    void knowsLettersThatAreWrittenFromRightToLeft() {
        assertThat("אبܐ".codePoints()).allMatch(Characters::isRightToLeft);
        assertThat("aж가漢1٣.".codePoints()).noneMatch(Characters::isRightToLeft);
    }

    @Test
    void hasInvisibleWhiteSpace() {
        assertThat(IntStream.rangeClosed(0x1C, 0x1F))
                .allMatch(Characters::isWhiteSpace)
                .allMatch(Characters::isInvisible);
        assertThat(IntStream.of('\n', ' ', 0x85, 0xA0, 0x2029)).allMatch(Characters::isWhiteSpace);
        assertThat(IntStream.of('\n', 0x85, 0x2029)).allMatch(Characters::isLineBreak);
        assertThat(IntStream.of(' ', '\t', 0xA0)).noneMatch(Characters::isLineBreak);
    }

    @Test
    void tellsWhatOpensFromWhatCloses() {
        assertThat("\"'«»“„‘‚‹›「『《".codePoints()).allMatch(Characters::isOpeningQuotationMark);
        assertThat("\"'«»“”‘’‹›」』》".codePoints()).allMatch(Characters::isClosingQuotationMark);
        assertThat("”’」』》a(-ʼ".codePoints()).noneMatch(Characters::isOpeningQuotationMark);
        assertThat("„‚‟‛「『《a)-ʼ".codePoints()).noneMatch(Characters::isClosingQuotationMark);
        assertThat("([{（「“".codePoints()).allMatch(Characters::isOpening);
        assertThat(")]}）」”’".codePoints()).allMatch(Characters::isClosing);
        assertThat("([{（".codePoints()).noneMatch(Characters::isClosing).noneMatch(Characters::isQuotationMark);
    }

    @Test
    void knowsPunctuationAndStops() {
        assertThat(".,;:!?…‥،؟।。、".codePoints()).allMatch(Characters::isStop).allMatch(Characters::isPunctuation);
        assertThat("-(\"'·%#".codePoints()).noneMatch(Characters::isStop).allMatch(Characters::isPunctuation);
        assertThat("+$`a".codePoints()).noneMatch(Characters::isPunctuation);
    }

    @Test
    void tellsStopsOfSentencesFromOtherStops() {
        assertThat(".!?…‥؟۔।。！？｡".codePoints())
                .allMatch(Characters::isSentenceStop)
                .allMatch(Characters::isStop);
        assertThat(",;:،、-(\"a".codePoints()).noneMatch(Characters::isSentenceStop);
    }

    @Test
    void knowsCurrencies() {
        assertThat("$¢£¤¥€₹฿֏＄".codePoints()).allMatch(Characters::isCurrency);
        assertThat(Characters.isCurrency(0x20CF)).isTrue();
        assertThat("%S".codePoints()).noneMatch(Characters::isCurrency);
    }

    @Test
    void knowsThePartsOfGraphemeClusters() {
        assertThat(IntStream.of(0x1F1E6, 0x1F1FF)).allMatch(Characters::isRegionalIndicator);
        assertThat(IntStream.of(0x1F3FB, 0x1F3FF)).allMatch(Characters::isSkinTone);
        assertThat(IntStream.of(0x1161, 0x11A8, 0xD7B0, 0xD7FB)).allMatch(Characters::isTrailingJamo);
        assertThat(IntStream.of(0x17D2, 0x1039, 0xA9C0, 0x1B44, 0x1A60)).allMatch(Characters::isStacker);
        assertThat(IntStream.of(0x1100, 0xAC00, 0x094D, 0x1F600))
                .noneMatch(Characters::isTrailingJamo)
                .noneMatch(Characters::isStacker)
                .noneMatch(Characters::isSkinTone)
                .noneMatch(Characters::isRegionalIndicator);
    }
}
