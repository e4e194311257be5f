package dev.readout.json.langextract;

import static dev.readout.json.langextract.LangextractSamples.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.json.langextract.LangextractFinding.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpanEndsTest {
    /** Texts with the words “We waited”, an interval between two {@code |}, and what is wrong with the interval. */
    static Stream<Arguments> intervals() {
        String marks = ".".repeat(100);
        String flags = "\uD83C\uDDFF\uD83C\uDDE6".repeat(51);
        return Stream.of(
                // White space and punctuation at the ends of the interval are not other words.
                arguments("He: |\u201CWe waited.\u201D| Then", Optional.empty()),
                arguments("He |(We waited)|.", Optional.empty()),
                arguments("|\u00AB\u00A0We waited\u00A0!\u00BB\r\n|Then", Optional.empty()),
                arguments("|We waited|", Optional.empty()),
                arguments("|" + marks + "We waited" + marks + "|", Optional.empty()),
                arguments("|." + marks + "We waited|", Optional.of(Kind.LONGER)),
                arguments("|We waited" + marks + ".|", Optional.of(Kind.LONGER)),
                arguments("We |waited. |Then", Optional.of(Kind.SHORTER)),
                arguments("Then |\u201CWe| waited", Optional.of(Kind.SHORTER)),
                arguments("We |waited. Then|", Optional.of(Kind.OVERLAPPING)),
                // An interval of punctuation only, or an empty one, has none of the words.
                arguments("|\u201C|We waited", Optional.of(Kind.ELSEWHERE)),
                arguments("We waited|.\u201D|", Optional.of(Kind.ELSEWHERE)),
                arguments("We waited.||", Optional.of(Kind.ELSEWHERE)),
                // Skin tones belong to the character before them; their neighbours in Unicode do not.
                arguments("|We waited \uD83D\uDC4B|\uD83C\uDFFB", Optional.of(Kind.CUT)),
                arguments("|We waited \uD83D\uDC4B|\uD83C\uDFFF", Optional.of(Kind.CUT)),
                arguments("|We waited \uD83D\uDC4B|\uD83C\uDFFA", Optional.of(Kind.LONGER)),
                arguments("|We waited \uD83D\uDC4B|\uD83D\uDC00", Optional.of(Kind.LONGER)),
                // Letters and a vowel sign of Unicode 16, which JDK 17 does not know.
                arguments("\uD803\uDD70|\uD803\uDD71 We waited|", Optional.of(Kind.CUT)),
                arguments("\uD803\uDD70|\uD803\uDD69 We waited|", Optional.of(Kind.CUT)),
                // Two letters are a flag, counted from the first letter in a row.
                arguments("\uD83C\uDDFF|\uD83C\uDDE6 We waited|", Optional.of(Kind.CUT)),
                arguments("\uD83C\uDDE6|\uD83C\uDDFF We waited|", Optional.of(Kind.CUT)),
                arguments("\uD83C\uDDE6\uD83C\uDDFF|\uD83C\uDDE6\uD83C\uDDFF We waited|", Optional.of(Kind.LONGER)),
                arguments(flags + "|\uD83C\uDDFF\uD83C\uDDE6 We waited|", Optional.of(Kind.LONGER)));
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void distinguishesPunctuationFromWordsAndCharactersFromTheirParts(String marked, Optional<Kind> expected) {
        int start = marked.indexOf('|');
        int end = marked.indexOf('|', start + 1) - 1;
        String string = marked.replace("|", "");
        Span claimed = new Span(string.codePointCount(0, start), string.codePointCount(0, end));
        assertThat(reading(Text.of(string), "We waited", claimed).findings(LangextractFinding.class))
                .extracting(LangextractFinding::kind)
                .isEqualTo(expected.stream().toList());
    }
}
