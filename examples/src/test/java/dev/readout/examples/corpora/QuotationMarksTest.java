package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
    private static List<String> between(String words) {
        Text text = Text.of(words);
        return QuotationMarks.between(text.passage(0, text.length())).stream()
                .map(Passage::words)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ein „großer Erfolg“ sei es",
                "ein „großer Erfolg” sei es",
                "ein “großer Erfolg” sei es",
                "ein »großer Erfolg« sei es",
                "ein «großer Erfolg» sei es",
                "ein ›großer Erfolg‹ sei es",
                "ein ‹großer Erfolg› sei es",
                "ein ‚großer Erfolg‘ sei es",
                "ein ‘großer Erfolg’ sei es",
                "ein \"großer Erfolg\" sei es",
                "„großer Erfolg“",
                "ein\u00A0„großer Erfolg“",
                "ein \u200B\"großer Erfolg\"\r\n",
                "(„großer Erfolg“), Nicht-„“",
                "ein„großer Erfolg“s"
            })
    void knowsEveryUsualKind(String words) {
        assertThat(between(words)).containsExactly("großer Erfolg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "‚wie geht‘s‘ und so | wie geht‘s",
                "‘it’s Anna’s turn’, he said | it’s Anna’s turn",
                "„Annas 'Idee'“ | Annas 'Idee'",
                "„sie sagte ‚ja‘ dazu“ | sie sagte ‚ja‘ dazu",
                "„sie sagte »ja« dazu“ | sie sagte »ja« dazu",
                "„sie las „Faust“ vor“ | sie las „Faust“ vor",
                "„sie las „Faust“ vor | Faust",
                "endete“, so „Huber“ | Huber",
                "endete« und »begann« | begann",
                "ein 19\"-Monitor sei \"gut\" | gut"
            })
    void readsTheOuterPair(String words, String quoted) {
        assertThat(between(words)).containsExactly(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ganz ohne",
                "Massimo D'Alema und Michael O’Leary",
                "die Musicals ''Cats'' und 'Evita'",
                "Hans’ Haus und Grass’ Werk",
                "Rock ’n’ Roll",
                "ein „offener Anfang",
                "offenes Ende“ dort",
                "ein 5\" großer und ein 7\" großer",
                "cafe\u0301\" und the\u0301\"",
                "„“",
                "“ „"
            })
    void findsNothingWithoutAPair(String words) {
        assertThat(between(words)).isEmpty();
    }

    @Test
    void findsSeveral() {
        assertThat(between("„a“ und „b“„c“ 𝐞 \"d\"")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void readsEachPieceForItself() {
        Text text = Text.of("𝐞 „eins“ zwei „drei vier“ fünf");
        Passage pieces = text.passage(List.of(new Span(9, 20), new Span(2, 8), new Span(20, 25)));
        assertThat(pieces.wordsOfPieces()).containsExactly("zwei „drei ", "„eins“", "vier“");
        assertThat(QuotationMarks.between(pieces)).containsExactly(text.find("eins"));
    }
}
