package dev.readout.json.langextract;

import static dev.readout.json.langextract.LangextractSamples.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.exchange.Reading;
import dev.readout.json.langextract.LangextractFinding.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtractionGrounderTest {
    private static final String[] GAPS = {" ", "\u00A0", "\r\n", ", ", "\n\n"};

    /** A text of words, each of which occurs once, and the spans of the words. */
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
    void comparesAnIntervalOfWholeWordsWithTheWords() {
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
}
