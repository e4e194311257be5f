package dev.readout.internal.characters;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The definitions of the kinds and sets of characters, by the properties of Unicode and few exceptions.
 *
 * <p>The patterns are those of ICU's {@link UnicodeSet}: {@code [:Dash:]} is a property, {@code -} a difference,
 * {@code &} an intersection, and {@code [...]} inside another set a union. {@code $name} is another definition.
 */
final class CharacterDefinitions {
    /** The scripts without spaces between words. */
    private static final String[] UNSPACED_SCRIPTS = {
        "Hani", "Hira", "Kana", "Hrkt", "Bopo", "Yiii", "Tibt", "Java", "Bali",
        "Thai", "Laoo", "Khmr", "Mymr", "Tale", "Talu", "Lana", "Tavt", "Ahom" // those of Line_Break=SA
    };

    private final Map<String, UnicodeSet> definitions = new LinkedHashMap<>();
    private final Map<CharacterKind, UnicodeSet> kinds = new EnumMap<>(CharacterKind.class);
    private final Map<CharacterSet, UnicodeSet> sets = new EnumMap<>(CharacterSet.class);

    CharacterDefinitions() {
        defineKinds();
        defineSets();
    }

    /** Returns the characters of a kind other than LETTER. */
    UnicodeSet kind(CharacterKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    private CharacterKind kind(int c) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().contains(c))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CharacterKind.LETTER);
    }

    /** Returns the characters of a set. */
    UnicodeSet set(CharacterSet set) {
        return Objects.requireNonNull(sets.get(set));
    }

    /** Defines the kinds. A character that several definitions contain has the first of these kinds. */
    private void defineKinds() {
        define("unspaced", unspaced());
        // All characters of these blocks, also those that Unicode will add. The ohm, kelvin and angstrom signs are
        // letters.
        define(
                "blocksOfSymbols",
                "[\\u20A0-\\u20CF \\u2100-\\u2125 \\u2127-\\u2129 \\u212C-\\u2188 \\u2190-\\u2BFF \\u303E-\\u303F"
                        + "\\u3200-\\u33FF \\U0001CC00-\\U0001CEBF \\U0001D000-\\U0001D24F \\U0001F000-\\U0001FBEF]");

        kind(CharacterKind.DIGIT, "[:Nd:]");
        kind(CharacterKind.LINE_BREAK, "[\\u000A-\\u000D \\u0085 \\u2028 \\u2029]");
        kind(CharacterKind.SPACE, "[[:White_Space:]]");
        // The fillers of Hangul and the vowels that Khmer does not show are parts of syllables. U+FFF9 to U+FFFB
        // enclose
        // annotations; the other visible format characters are signs of numbers.
        // The other controls from U+0080 on are the remains of a wrong encoding, and never nothing.
        kind(
                CharacterKind.INVISIBLE,
                "[[[\\u0000-\\u001F \\u007F] [:Default_Ignorable_Code_Point:] \\uFFF9-\\uFFFB]"
                        + " - [\\u115F \\u1160 \\u17B4 \\u17B5 \\u3164 \\uFFA0]]");
        // Also modifier letters that are written for an apostrophe, accents alone, single primes and ornaments.
        kind(
                CharacterKind.APOSTROPHE,
                "['\\u2018-\\u201B ` \\u00B4 \\u02B9 \\u02BB-\\u02BD \\u02C8 \\u05F3 \\u2032 \\u2035 \\u275B \\u275C]");
        // Also gershayim, double and triple primes, ornaments, and the brackets around titles in Chinese.
        kind(
                CharacterKind.QUOTE,
                "[[[:Quotation_Mark:] \\u05F4 \\u2033 \\u2034 \\u2036 \\u2037 \\u275D \\u275E \\u276E \\u276F"
                        + "\\u3008-\\u300B] - [\\uFF02 \\uFF07]]");
        // The double hyphen of Kana is compared as punctuation, and so is a double oblique hyphen. The full-width tilde
        // is
        // written for the wave dash. A superscript minus is part of a number.
        kind(CharacterKind.DASH, "[[[:Dash:] \\uFF5E] - [\\u207B \\u208B \\u2E17 \\u30A0]]");
        kind(CharacterKind.ELLIPSIS, "[\\u2025 \\u2026 \\u22EF \\uFE19 \\uFE30]");
        // The marks of half-width Kana are letters for Unicode.
        kind(CharacterKind.COMBINING, "[[:M:] \\uFF9E \\uFF9F]");
        // Signs that are said, though they are punctuation for Unicode.
        define("signs", "[#%\\&*/@\\\\_ \\u00A7 \\u00B6 \\u066A \\u2020 \\u2021 \\u2030 \\u2031 \\u203B \\u3003]");
        // Punctuation inside words and numbers: the separators in Arabic numbers, the stem of Mongolian letters.
        define("inWords", "[\\u066B \\u066C \\u180A]");
        // Symbols among punctuation: the fraction slash and its neighbours, and a Tibetan mark.
        define("marks", "[[:S:] & [\\u2000-\\u206F \\u2E00-\\u2E7F \\u0F13]]");
        kind(CharacterKind.PUNCTUATION, "[[[:P:] $marks] - [$signs $inWords]]");
        // A symbol of a single script, unless it is a currency, is part of the words. So is a superscript sign, as in
        // 10⁺².
        kind(
                CharacterKind.SYMBOL,
                "[$signs $blocksOfSymbols [:Sc:] \\^ \\u00A8 \\u00AF"
                        + "[[[:S:] - [:Sk:]] & [:Script=Common:] - $unspaced - [\\u207A-\\u207C \\u208A-\\u208C]]]");
        kind(CharacterKind.UNSPACED, "$unspaced");
        addOtherWidths();
    }

    private UnicodeSet unspaced() {
        BitSet unspaced = new BitSet();
        for (String name : UNSPACED_SCRIPTS) {
            unspaced.set(UScript.getCodeFromName(name));
        }
        UnicodeSet found = new UnicodeSet();
        BitSet scripts = new BitSet();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            scripts.clear();
            UScript.getScriptExtensions(c, scripts);
            scripts.andNot(unspaced);
            if (scripts.isEmpty() || unspaced.get(UScript.getScript(c))) {
                found.add(c);
            }
        }
        // Unassigned code points in the blocks of Han. Javanese shares the sign of doubling with Buginese. Counting
        // rods are
        // digits, and several are a number.
        return found.addAll(pattern("[[[:Cn:] & [:Line_Break=ID:]] - [\\U0001F000-\\U0001FFFF]]"))
                .add(0xA9CF)
                .removeAll(pattern("[\\U0001D360-\\U0001D371]"));
    }

    /** Gives characters of another width, size or direction the kind of the character that they are compared as. */
    private void addOtherWidths() {
        Normalizer2 forms = Normalizer2.getNFKCInstance();
        for (String other :
                pattern("[[:Assigned:] & [\\uFE10-\\uFE18 \\uFE31-\\uFE6B \\uFF01-\\uFF5D \\uFF5F-\\uFFEE]]")) {
            String form = forms.normalize(other);
            if (form.codePointCount(0, form.length()) == 1) {
                CharacterKind kind = kind(form.codePointAt(0));
                kinds.values().forEach(characters -> characters.remove(other));
                if (kind != CharacterKind.LETTER) {
                    kind(kind).add(other);
                }
            }
        }
    }

    private void defineSets() {
        set(CharacterSet.LETTERS, "[:L:]");
        set(CharacterSet.CAPITAL_LETTERS, "[:Uppercase:]");
        set(CharacterSet.SMALL_LETTERS, "[:Lowercase:]");
        set(CharacterSet.DIGITS, "[:Nd:]");
        set(CharacterSet.NUMBERS, "[:N:]");
        set(CharacterSet.PUNCTUATION_MARKS, "[:P:]");
        // Most quotation marks open in one language and close in another. The exceptions are the marks that Unicode
        // pairs
        // as brackets, the ornaments, the reversed marks, and the right marks: before a word, ’ is an apostrophe.
        // Modifier
        // letters are parts of words.
        define("quotes", "[$QUOTE $APOSTROPHE - [:Lm:]]");
        set(CharacterSet.OPENING_MARKS, "[[:Ps:] [:Pi:] [$quotes - [[:Pe:] \\u2019 \\u201D \\u275C \\u275E \\u276F]]]");
        set(CharacterSet.CLOSING_MARKS, "[[:Pe:] [:Pf:] [$quotes - [[:Ps:] \\u201B \\u201F \\u275B \\u275D \\u276E]]]");
        // An ellipsis is not a terminal for Unicode, because it may also occur inside a sentence.
        set(CharacterSet.STOPS, "[[:Terminal_Punctuation:] $ELLIPSIS - [\\u22EF]]");
        set(CharacterSet.SENTENCE_STOPS, "[[:Sentence_Terminal:] $ELLIPSIS - [\\u22EF]]");
        set(CharacterSet.CURRENCIES, "[[:Sc:] \\u20A0-\\u20CF]");
        set(CharacterSet.WHITE_SPACE, "[[:White_Space:] \\u001C-\\u001F]");
        set(CharacterSet.UNSPACED_SCRIPTS, "$unspaced");
        // The vowel separator of Mongolian is not in Grapheme_Extend, but joins two parts of a word.
        set(CharacterSet.EXTENDERS, "[$INVISIBLE & [[:Grapheme_Extend:] \\u200D \\u180E]]");
        set(
                CharacterSet.STACKERS,
                "[[[:Indic_Syllabic_Category=Invisible_Stacker:] [:Indic_Syllabic_Category=Virama:]] & $unspaced]");
        set(CharacterSet.TRAILING_JAMO, "[[:Hangul_Syllable_Type=V:] [:Hangul_Syllable_Type=T:]]");
        set(CharacterSet.SKIN_TONES, "[:Emoji_Modifier:]");
        set(CharacterSet.RIGHT_TO_LEFT_LETTERS, "[[[:Bidi_Class=R:] [:Bidi_Class=AL:]] & [:L:]]");
        set(CharacterSet.REGIONAL_INDICATORS, "[:Regional_Indicator:]");
    }

    private void kind(CharacterKind kind, String pattern) {
        UnicodeSet characters = pattern(pattern);
        kinds.values().forEach(characters::removeAll);
        kinds.put(kind, characters);
        define(kind.name(), characters);
    }

    private void set(CharacterSet set, String pattern) {
        sets.put(set, pattern(pattern));
    }

    private void define(String name, String pattern) {
        define(name, pattern(pattern));
    }

    private void define(String name, UnicodeSet characters) {
        definitions.put(name, characters);
    }

    private UnicodeSet pattern(String pattern) {
        String whole = pattern;
        for (Map.Entry<String, UnicodeSet> definition : definitions.entrySet()) {
            whole = whole.replace(
                    "$" + definition.getKey(), definition.getValue().toPattern(true));
        }
        return new UnicodeSet(whole);
    }
}
