package dev.readout.grounding.internal.words;

import static dev.readout.grounding.internal.words.CharacterKind.APOSTROPHE;
import static dev.readout.grounding.internal.words.CharacterKind.COMBINING;
import static dev.readout.grounding.internal.words.CharacterKind.DASH;
import static dev.readout.grounding.internal.words.CharacterKind.DIGIT;
import static dev.readout.grounding.internal.words.CharacterKind.ELLIPSIS;
import static dev.readout.grounding.internal.words.CharacterKind.INVISIBLE;
import static dev.readout.grounding.internal.words.CharacterKind.LETTER;
import static dev.readout.grounding.internal.words.CharacterKind.LINE_BREAK;
import static dev.readout.grounding.internal.words.CharacterKind.PUNCTUATION;
import static dev.readout.grounding.internal.words.CharacterKind.QUOTE;
import static dev.readout.grounding.internal.words.CharacterKind.SPACE;
import static dev.readout.grounding.internal.words.CharacterKind.SYMBOL;
import static dev.readout.grounding.internal.words.CharacterKind.UNSPACED;

import java.util.Arrays;

/**
 * The kinds of all characters, as a table of its own.
 *
 * <p>{@link Character} answers by the Unicode version of the JVM, 13 on JDK 17 and 16 on JDK 25, and a verdict must not
 * depend on that. The combining marks are those of Unicode 16 (UnicodeData.txt, general categories Mn, Mc and Me) in the
 * BMP; the other ranges are blocks (Blocks.txt) and single characters. What stands in no range is a letter.
 */
public final class Characters {
    private static final CharacterKind[] BMP = new CharacterKind[0x10000];

    static {
        Arrays.fill(BMP, LETTER);
        put(UNSPACED, """
                    0E00-0FFF 1000-109F 1780-17FF 1950-19DF 1A20-1AAF 1B00-1B7F 2E80-2FDF 3005-3007 3021-3029 3031-3035
                    3038-303C 3041-30FF 3105-312F 31A0-31BF 31F0-31FF 3400-4DBF 4E00-9FFF A000-A4CF A980-A9FF AA60-AADF
                    F900-FAFF
                    """);
        put(SYMBOL, """
                    0024-0025 002A-002B 002F 003C-003E 0040 0026 0023 005C 005E-005F 007C 007E 00A2-00A9 00AC 00AE-00B1
                    00B6 00D7 00F7 060B 066A 09F2-09F3 0AF1 0BF9 0E3F 17DB 2020-2021 2030-2031 203B 20A0-20CF 2100-2125
                    2127-2129 212C-2188 2190-2BFF 3003-3004 3012-3013 3020 3036-3037 303E-303F 3200-33FF FDFC FFFC-FFFD
                    """);
        put(PUNCTUATION, """
                    0021 0028-0029 002C 002E 003A-003B 003F 005B 005D 007B 007D 00A1 00B7 00BF 037E 0387 055A-055F 0589
                    05C0 05C3 05C6 0609-060A 060C-060D 061B 061D-061F 066D 06D4 0700-070D 0964-0965 0970 0E4F 0E5A-0E5B
                    0F04-0F14 0F3A-0F3D 104A-104F 10FB 1360-1368 166E 169B-169C 16EB-16ED 17D4-17D6 17D8-17DA 1800-1805
                    1807-1809 2016-2017 2022-2024 2027 203C-203F 2041-205E 207D-207E 208D-208E 2308-230B 2329-232A
                    2768-276D 2770-2775 27C5-27C6 27E6-27EF 2983-2998 29D8-29DB 29FC-29FD 2E00-2E17 2E18-2E19 2E1B-2E39
                    2E3C-2E3F 2E41 2E43-2E5C 3001-3002 3010-3011 3014-301C 303D 30A0 30FB A4FE-A4FF A60D-A60F FD3E-FD3F
                    """);
        put(COMBINING, """
                    0300-036F 0483-0489 0591-05BD 05BF 05C1-05C2 05C4-05C5 05C7 0610-061A 064B-065F 0670
                    06D6-06DC 06DF-06E4 06E7-06E8 06EA-06ED 0711 0730-074A 07A6-07B0 07EB-07F3 07FD 0816-0819
                    081B-0823 0825-0827 0829-082D 0859-085B 0897-089F 08CA-08E1 08E3-0903 093A-093C 093E-094F
                    0951-0957 0962-0963 0981-0983 09BC 09BE-09C4 09C7-09C8 09CB-09CD 09D7 09E2-09E3 09FE
                    0A01-0A03 0A3C 0A3E-0A42 0A47-0A48 0A4B-0A4D 0A51 0A70-0A71 0A75 0A81-0A83 0ABC 0ABE-0AC5
                    0AC7-0AC9 0ACB-0ACD 0AE2-0AE3 0AFA-0AFF 0B01-0B03 0B3C 0B3E-0B44 0B47-0B48 0B4B-0B4D
                    0B55-0B57 0B62-0B63 0B82 0BBE-0BC2 0BC6-0BC8 0BCA-0BCD 0BD7 0C00-0C04 0C3C 0C3E-0C44
                    0C46-0C48 0C4A-0C4D 0C55-0C56 0C62-0C63 0C81-0C83 0CBC 0CBE-0CC4 0CC6-0CC8 0CCA-0CCD
                    0CD5-0CD6 0CE2-0CE3 0CF3 0D00-0D03 0D3B-0D3C 0D3E-0D44 0D46-0D48 0D4A-0D4D 0D57 0D62-0D63
                    0D81-0D83 0DCA 0DCF-0DD4 0DD6 0DD8-0DDF 0DF2-0DF3 0E31 0E34-0E3A 0E47-0E4E 0EB1 0EB4-0EBC
                    0EC8-0ECE 0F18-0F19 0F35 0F37 0F39 0F3E-0F3F 0F71-0F84 0F86-0F87 0F8D-0F97 0F99-0FBC 0FC6
                    102B-103E 1056-1059 105E-1060 1062-1064 1067-106D 1071-1074 1082-108D 108F 109A-109D
                    135D-135F 1712-1715 1732-1734 1752-1753 1772-1773 17B4-17D3 17DD 180B-180D 180F 1885-1886
                    18A9 1920-192B 1930-193B 1A17-1A1B 1A55-1A5E 1A60-1A7C 1A7F 1AB0-1ACE 1B00-1B04 1B34-1B44
                    1B6B-1B73 1B80-1B82 1BA1-1BAD 1BE6-1BF3 1C24-1C37 1CD0-1CD2 1CD4-1CE8 1CED 1CF4 1CF7-1CF9
                    1DC0-1DFF 20D0-20F0 2CEF-2CF1 2D7F 2DE0-2DFF 302A-302F 3099-309A A66F-A672 A674-A67D
                    A69E-A69F A6F0-A6F1 A802 A806 A80B A823-A827 A82C A880-A881 A8B4-A8C5 A8E0-A8F1 A8FF
                    A926-A92D A947-A953 A980-A983 A9B3-A9C0 A9E5 AA29-AA36 AA43 AA4C-AA4D AA7B-AA7D AAB0
                    AAB2-AAB4 AAB7-AAB8 AABE-AABF AAC1 AAEB-AAEF AAF5-AAF6 ABE3-ABEA ABEC-ABED FB1E FE00-FE0F
                    FE20-FE2F
                    FF9E-FF9F
                    """);
        put(DIGIT, "0030-0039");
        put(QUOTE, """
                    0022 00AB 00BB 05F4 201C-201F 2033-2034 2036-2037 2039-203A 275D-275E 276E-276F 2E42 3008-300F
                    301D-301F
                    """);
        put(APOSTROPHE, """
                    0027 0060 00B4 02B9 02BB-02BD 02C8 05F3 2018-201B 2032 2035 275B-275C
                    """);
        put(DASH, "002D 058A 05BE 2010-2015 2053 207B 208B 2212 2E3A-2E3B 2E40 2E5D FE58 FE63");
        put(ELLIPSIS, "2025-2026 22EF");
        put(SPACE, "0009 0020 00A0 1680 2000-200A 202F 205F 3000");
        put(LINE_BREAK, "000A-000D 0085 2028-2029");
        put(INVISIBLE, """
                    0000-0008 000E-001F 007F-0084 0086-009F 00AD 034F 061C 180B-180F 200B-200F 202A-202E 2060-206F
                    FE00-FE0F FEFF FFF9-FFFB
                    """);
    }

    private Characters() {}

    public static CharacterKind kind(int codePoint) {
        if (codePoint < 0x10000) {
            return BMP[codePoint];
        }
        if (in(codePoint, 0x20000, 0x3FFFF) || in(codePoint, 0x1AFF0, 0x1B16F)) {
            return UNSPACED;
        }
        if (in(codePoint, 0x1F000, 0x1FBEF) || in(codePoint, 0x1CC00, 0x1CEBF) || in(codePoint, 0x1D000, 0x1D24F)) {
            return SYMBOL;
        }
        return in(codePoint, 0xE0000, 0xE0FFF) ? INVISIBLE : LETTER;
    }

    /** Returns whether an invisible character belongs to the character before it (UAX #29, Grapheme_Extend and ZWJ). */
    static boolean extendsCluster(int codePoint) {
        return codePoint == 0x200C
                || codePoint == 0x200D
                || codePoint == 0x034F
                || in(codePoint, 0x180B, 0x180F)
                || in(codePoint, 0xFE00, 0xFE0F)
                || in(codePoint, 0xE0020, 0xE01EF);
    }

    static boolean isRegionalIndicator(int codePoint) {
        return in(codePoint, 0x1F1E6, 0x1F1FF);
    }

    static boolean isSkinTone(int codePoint) {
        return in(codePoint, 0x1F3FB, 0x1F3FF);
    }

    /** Returns whether this letter is the second or third part of a Hangul syllable that is written in parts. */
    static boolean isTrailingJamo(int codePoint) {
        return in(codePoint, 0x1160, 0x11FF) || in(codePoint, 0xD7B0, 0xD7FB);
    }

    /** Returns whether the next letter is written below this one: Khmer, Myanmar, Javanese, Balinese, Tai Tham. */
    static boolean stacksNext(int codePoint) {
        return codePoint == 0x17D2
                || codePoint == 0x1039
                || codePoint == 0xA9C0
                || codePoint == 0x1B44
                || codePoint == 0x1A60;
    }

    public static boolean isCurrency(int codePoint) {
        return codePoint == '$' || in(codePoint, 0xA2, 0xA5) || in(codePoint, 0x20A0, 0x20CF);
    }

    private static boolean in(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }

    private static void put(CharacterKind kind, String ranges) {
        for (String range : ranges.strip().split("\\s+", -1)) {
            int first = Integer.parseInt(range.substring(0, 4), 16);
            int last = Integer.parseInt(range.substring(range.length() - 4), 16);
            Arrays.fill(BMP, first, last + 1, kind);
        }
    }
}
