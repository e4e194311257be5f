package dev.readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {
    private static final Text MONDAY = Text.of("On Monday she said that we met, and left.");
    private static final String BLANK = "[\\s\\p{Z}]+";
    private static final String DOVE = "\ud83d\udd4a";
    private static final String FAMILY = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67";

    @Test
    void hasTheCharactersBeforeAndAfter() {
        Context context = MONDAY.find("we met").context(10, 6);
        assertThat(context.before()).isEqualTo("said that ");
        assertThat(context.words()).isEqualTo("we met");
        assertThat(context.after()).isEqualTo(", and");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "0|0|##|##",
                "4|0|##|##",
                "5|1|that |,",
                "6|2|that |,",
                "9|4|that |,",
                "10|5|said that |, and",
                "23|10|Monday she said that |, and",
                "24|11|On Monday she said that |, and left.",
                "2147483647|2147483647|On Monday she said that |, and left."
            })
    void cutsNoWordAndEndsInNoWhiteSpace(int before, int after, String left, String right) {
        Context context = MONDAY.find("we met").context(before, after);
        assertThat(context.before()).isEqualTo(left);
        assertThat(context.after()).isEqualTo(right);
    }

    @Test
    void cutsScriptsWithoutSpaces() {
        assertThat(Text.of("བོད་ཡིགxཡིག").find("x").context(2, 1).after()).isEqualTo("ཡི");
        assertThat(Text.of("コーヒーxコーヒー").find("x").context(1, 2).before()).isEqualTo("ー");
        // Han of Unicode 15, which JDK 17 does not know.
        assertThat(Text.of("x\ud884\udf50\ud884\udf51").find("x").context(0, 1).after())
                .isEqualTo("\ud884\udf50");
    }

    @Test
    void countsWhatAReaderSeesAsOneCharacterOnce() {
        Text text = Text.of("\u00a0e\u0301e\u0301 " + FAMILY + "\r\nx\r\n" + DOVE + " e\u0301" + DOVE + "\u00a0");
        Passage passage = text.find("x");
        assertThat(passage.context(2, 2).before()).isEqualTo(FAMILY + "\r\n");
        assertThat(passage.context(2, 2).after()).isEqualTo("\r\n" + DOVE);
        assertThat(passage.context(4, 4).before()).isEqualTo(FAMILY + "\r\n");
        assertThat(passage.context(5, 5).before()).isEqualTo("e\u0301e\u0301 " + FAMILY + "\r\n");
        assertThat(passage.context(4, 4).after()).isEqualTo("\r\n" + DOVE);
        assertThat(passage.context(9, 9).after()).isEqualTo("\r\n" + DOVE + " e\u0301" + DOVE);
    }

    @Test
    void keepsAWordTogetherWithItsMarks() {
        Passage passage = Text.of("the “non-profit’s” (U.S.) rule.").find("rule");
        assertThat(passage.context(6, 1)).hasToString("[rule].");
        assertThat(passage.context(7, 1)).hasToString("(U.S.) [rule].");
        assertThat(passage.context(21, 1)).hasToString("(U.S.) [rule].");
        assertThat(passage.context(22, 1)).hasToString("“non-profit’s” (U.S.) [rule].");
    }

    @Test
    void cutsScriptsWithoutBlanksAnywhere() {
        Passage passage = Text.of("我们在北京会谈并同意合作").find("会谈");
        assertThat(passage.context(2, 2)).hasToString("北京[会谈]并同");
    }

    @Test
    void leavesOutTheRestOfAWordThatThePassageCuts() {
        Passage passage = Text.of("an unable man").find("abl");
        assertThat(passage.context(1, 0).before()).isEmpty();
        assertThat(passage.context(2, 1)).hasToString("un[abl]e");
    }

    @Test
    void surroundsAllPieces() {
        Text text = Text.of("So “we met,” she said, “it went well,” too.");
        Passage passage = text.find("it went well,").and(text.find("we met,"));
        assertThat(passage.context(4, 6)).hasToString("So “[it went well, … we met,]” too.");
    }

    @Test
    void isEmptyAtTheEndsOfTheText() {
        assertThat(MONDAY.passage(0, MONDAY.length()).context(9, 9).before()).isEmpty();
        assertThat(MONDAY.passage(0, MONDAY.length()).context(9, 9).after()).isEmpty();
        assertThat(Text.of("").passage(0, 0).context(9, 9)).hasToString("[]");
    }

    @Test
    void refusesNegativeLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONDAY.find("we").context(-1, 0))
                .withMessage("before must be >= 0: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MONDAY.find("we").context(0, -1))
                .withMessage("after must be >= 0: -1");
    }

    @Test
    void cutsAnyTextOnlyBetweenClustersAndWords() {
        String[] alphabet = {
            "a",
            "b",
            " ",
            "\n",
            "\r\n",
            "\r",
            "e\u0301",
            "\u0301",
            "\u00a0",
            DOVE,
            FAMILY,
            "\u200d",
            "\ud83c\udde9",
            "我",
            "ก",
            "\u1100",
            "\u1161",
            "."
        };
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder string = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                string.append(alphabet[random.nextInt(alphabet.length)]);
            }
            Text text = Text.of(string.toString());
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            int before = random.nextInt(12);
            int after = random.nextInt(12);
            Context context = text.passage(start, end).context(before, after);
            assertThat(context.before())
                    .as("seed %s", seed)
                    .isEqualTo(before(text.slice(new Span(0, start)), text, before));
            assertThat(context.after())
                    .as("seed %s", seed)
                    .isEqualTo(after(text.slice(new Span(end, text.length())), text, after));
        }
    }

    /** Returns the longest end of the words that starts at a permitted cut, by testing each one. */
    private static String before(String words, Text text, int count) {
        String string = text.string();
        List<String> clusters = clusters(words);
        for (int i = Math.max(0, clusters.size() - count); i < clusters.size(); i++) {
            String end = String.join("", clusters.subList(i, clusters.size()));
            int index = words.length() - end.length();
            if (!clusters.get(i).matches(BLANK) && mayCut(string, index)) {
                return end;
            }
        }
        return "";
    }

    /** Returns the longest start of the words that ends at a permitted cut. */
    private static String after(String words, Text text, int count) {
        String string = text.string();
        List<String> clusters = clusters(words);
        for (int i = Math.min(count, clusters.size()); i > 0; i--) {
            String start = String.join("", clusters.subList(0, i));
            int index = string.length() - words.length() + start.length();
            if (!clusters.get(i - 1).matches(BLANK) && mayCut(string, index)) {
                return start;
            }
        }
        return "";
    }

    private static boolean mayCut(String string, int index) {
        return index == 0
                || index == string.length()
                || string.substring(0, index).matches("(?s).*[\\s\\p{Z}\\p{IsHan}\\p{IsThai}]")
                || string.substring(index).matches("(?s)[\\s\\p{Z}\\p{IsHan}\\p{IsThai}].*");
    }

    private static List<String> clusters(String words) {
        List<String> clusters = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\X").matcher(words);
        while (matcher.find()) {
            clusters.add(matcher.group());
        }
        return clusters;
    }
}
