package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.exchange.Reading;
import dev.readout.json.langextract.LangextractFinding.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionGrounderTest {
    private static final String[] GAPS = {" ", "\u00A0", "\r\n", ", ", "\n\n"};

    /** A text of words of which none occurs twice, and where each begins and ends. */
    private static final class Sample {
        final StringBuilder string = new StringBuilder();
        final List<Span> words = new ArrayList<>();

        Sample(Random random) {
            int length = 0;
            for (int i = 0; i < 12; i++) {
                String gap = i == 0 ? "" : GAPS[random.nextInt(GAPS.length)];
                // With a letter outside the BMP and a combining mark.
                String word = (random.nextBoolean() ? "\uD801\uDC28" : "e\u0301") + "word" + (char) ('a' + i);
                int start = length + gap.length();
                length = start + word.codePointCount(0, word.length());
                words.add(new Span(start, length));
                string.append(gap).append(word);
            }
        }

        Span from(int first, int last) {
            return new Span(words.get(first).start(), words.get(last).end());
        }
    }

    @Test
    void tellsHowAnIntervalOfWholeWordsStandsToTheWords() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            Sample sample = new Sample(random);
            Text text = Text.of(sample.string.toString());
            int first = random.nextInt(12);
            int last = first + random.nextInt(12 - first);
            int claimedFirst = random.nextInt(12);
            int claimedLast = claimedFirst + random.nextInt(12 - claimedFirst);

            Optional<Kind> expected = Optional.empty();
            if (claimedLast < first || last < claimedFirst) {
                expected = Optional.of(Kind.ELSEWHERE);
            } else if (claimedFirst <= first && last <= claimedLast) {
                expected = claimedFirst == first && claimedLast == last ? Optional.empty() : Optional.of(Kind.LONGER);
            } else {
                boolean isPart = first <= claimedFirst && claimedLast <= last;
                expected = Optional.of(isPart ? Kind.SHORTER : Kind.OVERLAPPING);
            }
            Span words = sample.from(first, last);
            Reading<LangextractDocument> reading =
                    reading(text, text.slice(words), sample.from(claimedFirst, claimedLast));
            assertThat(reading.findings(LangextractFinding.class).stream()
                            .map(LangextractFinding::kind)
                            .toList())
                    .as("%s", reading)
                    .isEqualTo(expected.stream().toList());
            assertThat(reading.value()
                            .extractions()
                            .get(0)
                            .passage()
                            .orElseThrow()
                            .hull())
                    .isEqualTo(words);
        }
    }

    @Test
    void tellsWhereAnIntervalIsCut() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            Sample sample = new Sample(random);
            Text text = Text.of(sample.string.toString());
            Span words = sample.words.get(random.nextInt(12));
            int inside = words.start() + 1 + random.nextInt(words.length() - 1);
            Span cut = random.nextBoolean()
                    ? new Span(inside, text.length())
                    : new Span(random.nextInt(words.start() + 1), inside);
            assertThat(reading(text, text.slice(words), cut).findings(LangextractFinding.class))
                    .extracting(LangextractFinding::kind)
                    .as("%s in %s", cut, text)
                    .containsExactly(Kind.CUT);
        }
    }

    /** Where an interval stands, whose ends are {@code |}, to the words “We waited”. */
    static Stream<Arguments> intervals() {
        String marks = ".".repeat(100);
        String flags = "\uD83C\uDDFF\uD83C\uDDE6".repeat(51);
        return Stream.of(
                // Blanks and marks at an end of the interval are no other words.
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
                // Nothing but marks, or nothing, is none of the words.
                arguments("|\u201C|We waited", Optional.of(Kind.ELSEWHERE)),
                arguments("We waited|.\u201D|", Optional.of(Kind.ELSEWHERE)),
                arguments("We waited.||", Optional.of(Kind.ELSEWHERE)),
                // Skin tones belong to the character before them; their neighbours in Unicode do not.
                arguments("|We waited \uD83D\uDC4B|\uD83C\uDFFB", Optional.of(Kind.CUT)),
                arguments("|We waited \uD83D\uDC4B|\uD83C\uDFFF", Optional.of(Kind.CUT)),
                arguments("|We waited \uD83D\uDC4B|\uD83C\uDFFA", Optional.of(Kind.LONGER)),
                arguments("|We waited \uD83D\uDC4B|\uD83D\uDC00", Optional.of(Kind.LONGER)),
                // Two letters are a flag, counted from the first of those in a row.
                arguments("\uD83C\uDDFF|\uD83C\uDDE6 We waited|", Optional.of(Kind.CUT)),
                arguments("\uD83C\uDDE6|\uD83C\uDDFF We waited|", Optional.of(Kind.CUT)),
                arguments("\uD83C\uDDE6\uD83C\uDDFF|\uD83C\uDDE6\uD83C\uDDFF We waited|", Optional.of(Kind.LONGER)),
                arguments(flags + "|\uD83C\uDDFF\uD83C\uDDE6 We waited|", Optional.of(Kind.LONGER)));
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void tellsMarksFromWordsAndCharactersFromTheirParts(String marked, Optional<Kind> expected) {
        int start = marked.indexOf('|');
        int end = marked.indexOf('|', start + 1) - 1;
        String string = marked.replace("|", "");
        Span claimed = new Span(string.codePointCount(0, start), string.codePointCount(0, end));
        assertThat(reading(Text.of(string), "We waited", claimed).findings(LangextractFinding.class))
                .extracting(LangextractFinding::kind)
                .isEqualTo(expected.stream().toList());
    }

    @Test
    void showsTheStartOfALongInterval() {
        Text text = Text.of("\uD83D\uDD4A " + "peace ".repeat(166) + "Lee!");
        assertThat(text.length()).isEqualTo(1002);
        String expected =
                "/extractions/0/char_interval LONGER: expected the interval of the words, [998,1001) \"Lee\", ";
        assertThat(reading(text, "Lee", new Span(1, 1001)).findings(LangextractFinding.class))
                .extracting(LangextractFinding::toString)
                .containsExactly(expected
                        + "found [1,1001) \" peace peace peace peace peace peace pea … eace peace peace Lee\"");
        assertThat(reading(text, "Lee", new Span(0, 1001)).findings(LangextractFinding.class))
                .extracting(LangextractFinding::toString)
                .containsExactly(
                        expected
                                + "found [0,1001) \"\uD83D\uDD4A peace peace peace peace peace peace pe … peace peace peace Le\" ...");
    }

    /** Reads what langextract would write. */
    private static Reading<LangextractDocument> reading(Text text, String words, Span claimed) {
        return Langextract.lenient()
                .reading("""
                {"extractions": [{"extraction_class": "x", "extraction_text": "%s", "alignment_status": "match_exact",
                  "char_interval": {"start_pos": %d, "end_pos": %d}}], "text": "%s"}
                """.formatted(json(words), claimed.start(), claimed.end(), json(text.string())));
    }

    private static String json(String string) {
        return string.replace("\r", "\\r").replace("\n", "\\n");
    }
}
