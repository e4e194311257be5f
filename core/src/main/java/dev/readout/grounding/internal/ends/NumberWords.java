package dev.readout.grounding.internal.ends;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.internal.characters.Characters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words after a number without which it is another number: {@code million}, {@code percent}.
 *
 * <p>Source: CLDR 47, the patterns of compact decimal numbers from 1,000 on, and the names of the unit {@code percent}.
 * Abbreviations that are other words too, such as the Norwegian {@code bill}, are not included.
 */
final class NumberWords {
    /** The words by language. An underscore is a blank. */
    private static final String BY_LANGUAGE = """
            en: billion million percent thousand trillion per_cent bn hundred
            de: billion billionen bio milliarde milliarden million millionen mio mrd prozent tausend
            fr: billion billions bn mille milliard milliards millier million millions pour_cent
            es: billones billón mil millones millón por_ciento
            it: bln mila miliardi miliardo milione milioni mille mld mln percento
            pt: bilhão bilhões mil milhão milhões por_cento trilhão trilhões bilião biliões
            nl: biljoen bln duizend miljard miljoen mld mln procent
            sv: biljon biljoner bn miljard miljarder miljon miljoner procent tusen
            da: billion billioner bio mia milliard milliarder million millioner mio procent tusind
            nb: billion billioner mill milliard milliarder million millioner mrd prosent tusen
            fi: bilj biljoona biljoonaa milj miljardi miljardia miljoona miljoonaa mrd prosentti prosenttia\
              tuhat tuhatta
            pl: bilion biliona biliony bilionów bln miliard miliarda miliardy miliardów milion miliona miliony\
              milionów mld mln procent tys tysiąc tysiąca tysiące tysięcy
            ru: миллиард миллиарда миллиардов миллион миллиона миллионов млн млрд процент процента процентов\
              триллион триллиона триллионов трлн тыс тысяч тысяча тысячи
            uk: відсотка відсотки відсотків відсоток млн млрд мільйон мільйона мільйони мільйонів мільярд\
              мільярда мільярди мільярдів тис тисяч тисяча тисячі трильйон трильйона трильйони трильйонів трлн
            tr: bin milyar milyon trilyon
            ar: آلاف ألف بالمائة ترليون ملايين مليار مليون
            he: אחוז אלף טריליון מיליארד מיליון
            hi: अरब करोड़ खरब नील प्रतिशत लाख हज़ार
            id: juta miliar persen ribu triliun
            vi: nghìn triệu tỷ
            cs: bil bilion bilionu biliony bilionů mil miliard miliarda miliardy milion milionu miliony\
              milionů mld procent procenta procento tis tisíc tisíce
            hu: billió ezer milliárd millió mrd százalék
            ro: de_mii de_miliarde de_milioane de_procente de_trilioane mie mii mil miliard miliarde milioane\
              milion mld procent procente trilioane trilion
            el: δισ δισεκατομμύρια δισεκατομμύριο εκ εκατομμύρια εκατομμύριο τοις_εκατό τρισ τρισεκατομμύρια\
              τρισεκατομμύριο χιλ χιλιάδα χιλιάδες
            ca: bilions bilió miler milers milions milió per_cent
            bg: милиард милиарда милион милиона млн млрд процент процента трилион трилиона трлн хил хиляди
            hr: bil bilijun bilijuna mil milijarda milijarde milijardi milijun milijuna mlr posto tis tisuća\
              tisuće
            sr: бил билион билиона мил милион милиона милијарда милијарде милијарди млрд проценат процената\
              хиљ хиљада хиљаде
            sk: bil bilión bilióna biliónov bilióny mil miliarda miliardy miliárd milión milióna miliónov\
              milióny mld percent percenta percento percentá tis tisíc tisíca tisíce
            sl: bil bilijon bilijona bilijoni bilijonov milijard milijarda milijarde milijardi milijon\
              milijona milijone milijonov mio mrd odstotek odstotka odstotki odstotkov tis tisoč
            """;

    private static final Set<String> WORDS = Arrays.stream(BY_LANGUAGE.split("\\s+"))
            .filter(word -> !word.endsWith(":"))
            .map(word -> LetterFolding.withoutCase(word.replace('_', ' ')))
            .collect(Collectors.toUnmodifiableSet());

    /** The words in scripts without spaces. */
    private static final List<String> UNSPACED =
            List.of("ล้าน", "แสน", "หมื่น", "พัน", "ร้อย", "เปอร์เซ็นต์", "万", "億", "兆", "亿", "パーセント");

    private static final int LONGEST = 20;

    private NumberWords() {}

    /** Returns whether one or two words that begin at a distance after a position are words of a number. */
    static boolean areAfter(Boundary boundary, int distance) {
        if (Characters.isUnspaced(boundary.after(distance))) {
            return UNSPACED.stream().anyMatch(word -> boundary.isAfter(distance, word));
        }
        StringBuilder words = new StringBuilder();
        boolean hasBlank = false;
        for (int i = distance; words.length() <= LONGEST; i++) {
            if (boundary.isWordAfter(i)) {
                words.appendCodePoint(boundary.after(i));
                continue;
            }
            if (WORDS.contains(LetterFolding.withoutCase(words.toString()))) {
                return true;
            }
            if (hasBlank || !boundary.kindAfter(i).isBlank() || words.isEmpty()) {
                return false;
            }
            words.append(' ');
            hasBlank = true;
        }
        return false;
    }
}
