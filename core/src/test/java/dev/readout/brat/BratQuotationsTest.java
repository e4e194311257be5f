package dev.readout.brat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.statement.Form;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratQuotationsTest {
    /** Returns the passage between brackets, in the text without them. */
    private static Passage content(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> pieces = new ArrayList<>();
        int position = 0;
        int start = 0;
        for (int c : marked.translateEscapes().codePoints().toArray()) {
            if (c == '[') {
                start = position;
            } else if (c == ']') {
                pieces.add(new Span(start, position));
            } else {
                text.appendCodePoint(c);
                position++;
            }
        }
        return Text.of(text.toString()).passage(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    # All in marks, or between them
                    [“We met,”] she said.                                     | DIRECT   | We met,
                    “[We met],” she said.                                     | DIRECT   | We met
                    “[We met,]” she said. “[All went well.]”                  | DIRECT   | We met, + All went well.
                    [“We met,”] she said. [“All went well.”]                  | DIRECT   | We met, + All went well.
                    [“We met,” “We did.”]                                     | DIRECT   | We met, + We did.
                    [“He called it a “shame” then.”]                          | DIRECT   | He called it a “shame” then.
                    [“ We met \ud83d\ude00 ”]                                 | DIRECT   | We met \ud83d\ude00
                    # Marks of several languages
                    [\\"We met,\\"] she said.                                 | DIRECT   | We met,
                    [''We met,''] she said.                                   | DIRECT   | We met,
                    [``We met,''] she said.                                   | DIRECT   | We met,
                    [„Wir waren da“], sagte sie.                              | DIRECT   | Wir waren da
                    [„Byliśmy tam”], powiedziała.                             | DIRECT   | Byliśmy tam
                    [«\u00a0Nous y étions\u00a0»], dit-elle.                  | DIRECT   | Nous y étions
                    [»Wir waren da«], sagte sie.                              | DIRECT   | Wir waren da
                    [›Wir waren da‹], sagte sie.                              | DIRECT   | Wir waren da
                    [‹Wir waren da›], sagte sie.                              | DIRECT   | Wir waren da
                    [‚Wir waren da‘], sagte sie.                              | DIRECT   | Wir waren da
                    [”Vi var där”], sa hon.                                   | DIRECT   | Vi var där
                    [”We met“,] she said.                                     | DIRECT   | We met
                    [「会いました」]と言った。                                          | DIRECT   | 会いました
                    他说[“好”]，然后走了。                                             | DIRECT   | 好
                    [“We met,''] she said, ''[we left.]''                     | DIRECT   | We met, + we left.
                    She said:[\"We met.\"]                                  | DIRECT   | We met.
                    She said,[\" We met\"], and left.                       | DIRECT   | We met
                    [“We met,“] she said. “We left.”                          | DIRECT   | We met,
                    # Some in marks
                    She said [they “met” him].                                | INDIRECT | met
                    She said [they \\"met\\" him and \\"left\\"].             | INDIRECT | met + left
                    [“We met,” she lied, “and left.”]                         | INDIRECT | We met, + and left.
                    [“We met,”] she said, [and that they left].               | INDIRECT | We met,
                    “[We met,” she lied, “and left].”                         | INDIRECT | We met, + and left
                    “We think [they met],” she said.                          | INDIRECT | ''
                    “He said [they ‘met’ us],” she said.                      | INDIRECT | ''
                    “He said [they «met» us],” she said.                      | INDIRECT | met
                    # No marks, or none that count
                    She said [they met].                                      | INDIRECT | ''
                    She said [they ‘met’ the generals’ aide].                 | INDIRECT | ''
                    She said [they 'met' the generals' aide].                 | INDIRECT | ''
                    He is 5' 11\\" she said, [they met 6\\" apart].           | INDIRECT | ''
                    She said [they “met him].                                 | INDIRECT | ''
                    She said [they met” him].                                 | INDIRECT | ''
                    She said [they “” met].                                   | INDIRECT | ''
                    Once “over”[ they met ]”.                                 | INDIRECT | ''
                    He said \\"no\\"[ and left ]\\"soon\\".                   | INDIRECT | ''
                    Er sagte [Wort“ und „Wort“].                              | INDIRECT | Wort
                    # A letter of Unicode 16
                    She said [they \ud803\udd70\\"met\\"].                    | INDIRECT | ''
                    [They met]”, she said.                                    | INDIRECT | ''
                    “[They met], she said.                                    | INDIRECT | ''
                    # Paragraphs: each opened, the last closed
                    [“We met.\\n\\n“We left.”]                                | DIRECT   | We met. + We left.
                    [\\"We met.\\n\\n \\"We left.\\"]                         | DIRECT   | We met. + We left.
                    [“We met].\\r\\n\\r\\n[“We left.”]                        | DIRECT   | We met + We left.
                    [“We met]. She nodded.\\n\\n[“We left.”]                  | INDIRECT | We left.
                    """)
    void seesWhatMarksSay(String marked, Form form, String quoted) {
        Passage content = content(marked.replace("\\\"", "\""));
        BratQuotations quotations = new BratQuotations(new TextIndex(content.text()));
        assertThat(quotations.form(Optional.of(content), Form.INDIRECT)).isEqualTo(form);
        assertThat(quotations.quoted(content).stream().map(Passage::words).collect(Collectors.joining(" + ")))
                .isEqualTo(quoted.replace("''", ""));
    }

    @Test
    void seesNoContent() {
        BratQuotations quotations = new BratQuotations(new TextIndex(Text.of("")));
        assertThat(quotations.form(Optional.empty(), Form.INDIRECT)).isEqualTo(Form.REPORTED);
    }

    @Test
    void seesEmptyPieces() {
        Text text = Text.of("“”\"");
        BratQuotations quotations = new BratQuotations(new TextIndex(text));
        for (int position = 0; position <= text.length(); position++) {
            Passage empty = text.passage(position, position);
            assertThat(quotations.form(Optional.of(empty), Form.INDIRECT)).isEqualTo(Form.INDIRECT);
            assertThat(quotations.quoted(empty)).isEmpty();
        }
    }
}
