package dev.readout.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Text;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    /** A bar is where a token ends. White space after it does not belong to a token. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“|Don’t|,|”| he| said|.|",
                "rock'n'roll| AT&T| a@b| non-profit| co‐op|",
                "a| –| b| —| c|-| d|",
                "3,500| cars|,| −3.5%| and| $5| or| 5€|.|",
                "10:30|,| 4/5|,| 1990–95|,| 20°|",
                "wait|...| what|…|",
                "e\u0301te\u0301\u00a0\ud83d\udd4a| soft\u00adhyphen| x²| ½|",
                "\ud83d\udc69\u200d\ud83d\ude80| \ud83d\udc4d\ud83c\udffd|",
                "会|议|3|个|。|\r\nword|",
                "ไ|ท|ย|",
                "snake_case| #1|",
                "\ud803\udd70\ud803\udd41|", // Garay, of Unicode 16
                ""
            })
    void findsWordsAndMarks(String marked) {
        String text = marked.replace("|", "");
        Tokenizer tokenizer = new Tokenizer(Text.of(text));
        StringBuilder found = new StringBuilder(text);
        int[] ends = tokenizer.ends();
        for (int i = ends.length - 1; i >= 0; i--) {
            found.insert(text.offsetByCodePoints(0, ends[i]), '|');
        }
        assertThat(found.toString()).isEqualTo(marked.replace("\u00a0", "|\u00a0"));
        assertThat(tokenizer.starts()).hasSameSizeAs(ends);
    }

    @Test
    void leavesOutWhiteSpace() {
        String text = " one\u00a0two\u2003\u2029three\u0085";
        Tokenizer tokenizer = new Tokenizer(Text.of(text));
        StringJoiner tokens = new StringJoiner("|");
        for (int i = 0; i < tokenizer.starts().length; i++) {
            tokens.add(text.substring(tokenizer.starts()[i], tokenizer.ends()[i]));
        }
        assertThat(tokens).hasToString("one|two|three");
    }

    @Test
    void countsLineBreaks() {
        assertThat(Tokenizer.lineBreaks(" \t\u00a0")).isZero();
        assertThat(Tokenizer.lineBreaks(" \r\n ")).isEqualTo(1);
        assertThat(Tokenizer.lineBreaks("\n\r")).isEqualTo(2);
        assertThat(Tokenizer.lineBreaks("\r\n\r\n")).isEqualTo(2);
        assertThat(Tokenizer.lineBreaks("\u2028\u0085\f\u000b")).isEqualTo(4);
        assertThat(Tokenizer.lineBreaks("\u2029")).isEqualTo(2);
    }

    @Test
    void tellsMarksFromWords() {
        assertThat("“.,-–`´'„«。()%_".codePoints()).allMatch(Tokenizer::isMark);
        assertThat("aʼ会3€+\u0301".codePoints()).noneMatch(Tokenizer::isMark);
    }
}
