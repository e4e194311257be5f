package dev.readout.grounding.internal.ends;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words after a number without which it is another number: {@code million}, {@code percent}, {@code km/h}.
 *
 * <p>Source: CLDR 47, the patterns of compact decimal numbers from 1,000 on, the names of the unit {@code percent} and the
 * symbols of units. Abbreviations of newspapers, such as {@code pct}, are additions. Abbreviations that are other words
 * too, such as the Norwegian {@code bill}, are not included.
 */
final class NumberWords {
    /** The words by language. An underscore is a blank. */
    private static final String BY_LANGUAGE = """
            en: billion million percent thousand trillion per_cent bn hundred dozen pct percentage_points percentage_point
            de: billion billionen bio milliarde milliarden million millionen mio mrd prozent prozentpunkte\
              prozentpunkten promille dutzend tsd tausend
            fr: billion billions bn mille milliard milliards millier million millions pour_cent pour_mille
            es: billones billón mil millones millón por_ciento por_mil
            it: bln mila miliardi miliardo milione milioni mille mld mln per_cento per_mille percento
            pt: bi bilhão bilhões mil milhão milhões por_cento trilhão trilhões bilião biliões
            nl: biljoen bln duizend miljard miljoen mld mln procent procentpunt
            sv: biljon biljoner bn miljard miljarder miljon miljoner mkr procent\
              procentenheter tusen
            da: billion billioner bio mia milliard milliarder million millioner mio pct procent\
              procentpoint tusind
            nb: billion billioner mill milliard milliarder million millioner mrd prosent\
              prosentpoeng pst tusen
            fi: bilj biljoona biljoonaa milj miljardi miljardia miljoona miljoonaa mrd prosentti prosenttia\
              tuhat tuhatta
            pl: bilion biliona biliony bilionów bln miliard miliarda miliardy miliardów milion miliona miliony\
              milionów mld mln proc procent tys tysiąc tysiąca tysiące tysięcy
            ru: миллиард миллиарда миллиардов миллион миллиона миллионов млн млрд процент процента процентов\
              триллион триллиона триллионов трлн тыс тысяч тысяча тысячи
            uk: відсотка відсотки відсотків відсоток млн млрд мільйон мільйона мільйони мільйонів мільярд\
              мільярда мільярди мільярдів тис тисяч тисяча тисячі трильйон трильйона трильйони трильйонів трлн
            tr: bin milyar milyon trilyon
            ar: آلاف ألف بالمائة ترليون ملايين مليار مليارات مليون بالمئة في_المئة في_المائة
            he: אחוז אחוזים אלף אלפי אלפים טריליון מיליארד מיליארדי מיליון מיליוני
            hi: अरब करोड़ खरब नील प्रतिशत फीसदी फ़ीसदी हजार लाख हज़ार
            bn: হাজার লাখ লক্ষ কোটি শতাংশ
            fa: هزار میلیون میلیارد تریلیون درصد
            ur: ہزار لاکھ کروڑ ارب فیصد
            ka: ათასი ათას მილიონი მილიონ მილიარდი მილიარდ ტრილიონი პროცენტი პროცენტით პროცენტის მლნ მლრდ
            hy: հազար միլիոն միլիարդ տրիլիոն տոկոս տոկոսով տոկոսի հզր մլն մլրդ
            ko: 퍼센트 퍼센트가 퍼센트는 퍼센트를 퍼센트의 퍼센트로
            id: juta miliar persen ribu triliun
            vi: ngàn nghìn phần_trăm triệu tỉ tỷ
            cs: bil bilion bilionu biliony bilionů mil miliard miliarda miliardy milion milionu miliony\
              milionů mld procent procenta procento tis tisíc tisíce
            hu: billió ezer milliárd millió mrd százalék
            ro: de_mii de_miliarde de_milioane de_procente de_trilioane mie mii la_sută mil miliard miliarde milioane\
              milion mld procent procente trilioane trilion
            el: εκατ δισ δισεκατομμύρια δισεκατομμύριο εκ εκατομμύρια εκατομμύριο τοις_εκατό τρισ τρισεκατομμύρια\
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

    /** The beginnings of words of languages that add endings to them: {@code prosentilla}, {@code millióan}. */
    private static final List<String> STEMS =
            List.of("biljoon", "miljard", "miljoon", "prosent", "millió", "milliárd", "százalék", "milyar", "milyon");

    /** The symbols of units, and the signs of the half of a day. Some symbols of one letter are other words too. */
    private static final Set<String> UNITS =
            Arrays.stream("""
            km m cm mm µm nm km² m² cm² mm² km³ m³ cm³ kg g mg µg hl l dl cl ml h kph mph rpm mpg
            mw kw gw tw mwh kwh gwh twh hz khz mhz ghz kb mb gb tb kbit mbit gbit db hpa mbar kcal kj lb lbs oz
            kr kč ft zł tl a.m p.m pm
            """.split("\\s+")).filter(unit -> !unit.isEmpty()).collect(Collectors.toUnmodifiableSet());

    /** Codes and abbreviations of currencies, before or after a number. Source: ISO 4217, the most frequent codes. */
    private static final Set<String> CURRENCIES = Set.of(
            "USD", "EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "RON", "TRY", "JPY", "CNY",
            "INR", "RUB", "UAH", "BRL", "CAD", "AUD", "NZD", "HKD", "SGD", "KRW", "ILS", "ZAR", "Rs");

    private static final int LONGEST_CURRENCY = 3;

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
        String word = word(boundary, distance);
        if (WORDS.contains(word) || STEMS.stream().anyMatch(word::startsWith)) {
            return true;
        }
        int next = distance + word.length();
        return !word.isEmpty()
                && boundary.kindAfter(next).isBlank()
                && WORDS.contains(word + ' ' + word(boundary, next + 1));
    }

    /** Returns whether the symbol of a unit, such as {@code km}, begins at a distance after a position. */
    static boolean isUnitAfter(Boundary boundary, int distance) {
        String letters = letters(boundary, distance);
        String word = LetterFolding.withoutCase(letters);
        int next = distance + letters.length();
        if (boundary.after(next) == '.' && UNITS.contains(word + '.' + word(boundary, next + 1))) {
            return true;
        }
        boolean isInitial = letters.length() == 1 && !letters.equals(word);
        return CURRENCIES.contains(letters)
                || (UNITS.contains(word) && !isInitial && boundary.kindAfter(next) != CharacterKind.APOSTROPHE);
    }

    /** Returns whether the code of a currency, such as {@code USD}, ends at a distance before a position. */
    static boolean isCurrencyBefore(Boundary boundary, int distance) {
        StringBuilder letters = new StringBuilder();
        for (int i = distance; letters.length() <= LONGEST_CURRENCY && boundary.isWordBefore(i); i++) {
            letters.appendCodePoint(boundary.before(i));
        }
        return CURRENCIES.contains(letters.reverse().toString());
    }

    /** Returns the number of letters of a word of a number that ends at a distance before a position, or 0. */
    static int lengthBefore(Boundary boundary, int distance) {
        StringBuilder letters = new StringBuilder();
        for (int i = distance; letters.length() <= LONGEST && Characters.isLetter(boundary.before(i)); i++) {
            letters.appendCodePoint(boundary.before(i));
        }
        int length = letters.length();
        String word = LetterFolding.withoutCase(letters.reverse().toString());
        return WORDS.contains(word) ? length : 0;
    }

    /** Returns the letters from a distance after a position on, or nothing if they are too many. */
    private static String letters(Boundary boundary, int distance) {
        StringBuilder word = new StringBuilder();
        for (int i = distance; boundary.isWordAfter(i) && boundary.after(i) <= Character.MAX_VALUE; i++) {
            if (word.length() == LONGEST) {
                return "";
            }
            word.append((char) boundary.after(i));
        }
        return word.toString();
    }

    private static String word(Boundary boundary, int distance) {
        return LetterFolding.withoutCase(letters(boundary, distance));
    }
}
