package dev.readout.grounding;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.readout.internal.Require;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text and quotation give a verdict, and a passage that is found has the words of the quotation. The bytes before
 * the first NUL are the text, and the bytes after it are the quotation. Inputs that failed once are kept in the folders
 * {@code GroundingFuzzTestInputs}.
 */
class GroundingFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.of(
                        "“We don’t expect an agreement this year,” he said.\0\"We don't expect an agreement ... year\"",
                        "It rained. It rained\u00a0and\r\nsnowed\0[It] rained",
                        "Geoană e\u0301te\u0301 \ud83c\udf09 U.S. $5.50 re-\nsigned\0 geoana ete re-signed",
                        "雨が降った。彼は言った。\0降った",
                        "aaaa aaaa aaaa\0aaaa … aaaa (...) aaaa [...]",
                        "*word* <<text>> &amp; ``a'' word[1]\0word text & a word",
                        "The talks went well\0“\u0301talks went badly”",
                        "\0",
                        "a\0a",
                        "a\0\u200b")
                .map(both -> both.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void ground(byte[] bytes) {
        String both = new String(bytes, StandardCharsets.UTF_8);
        int nul = both.indexOf('\0');
        Text text = Text.of(nul < 0 ? both : both.substring(0, nul));
        String quotation = nul < 0 ? both : both.substring(nul + 1);
        if (Require.isBlank(quotation)) {
            return;
        }
        Grounder grounder = Grounder.of(text);
        Verdict verdict = grounder.ground(quotation);
        require(verdict.equals(Grounder.of(text).ground(quotation)), "grounding again gives the same verdict");
        require(verdict.isFaithful() == !places(verdict).isEmpty(), "a faithful quotation has a place");
        for (Faithful place : places(verdict)) {
            Passage passage = place.passage();
            require(passage.pieces().stream().noneMatch(Span::isEmpty), "every piece has a character");
            if (place.tier() == Tier.EXACT) {
                require(quotation.contains(passage.words()), "a quotation has its exact passage");
            } else if (place.tier().compareTo(Tier.OUTER) <= 0 && isPlain(quotation) && isPlain(passage.words())) {
                require(
                        letters(quotation).equals(letters(passage.words())),
                        "a bent quotation has the letters of its passage");
            }
            GroundingContext there =
                    GroundingContext.builder().within(passage.hull()).build();
            if (passage.pieces().size() == 1) {
                Optional<Passage> again =
                        grounder.ground(passage.words(), there).bestPassage();
                require(again.isPresent(), "the words of a passage are found in the passage");
            }
        }
    }

    private static List<Faithful> places(Verdict verdict) {
        return verdict.match(List::of, Ambiguous::occurrences, changed -> List.of(), absent -> List.of());
    }

    /** Returns whether no letters are replaced or left out, as by a character reference of HTML or a footnote. */
    private static boolean isPlain(String words) {
        return words.chars().noneMatch(c -> c == '&' || c == '[' || c == '(');
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected that " + what);
        }
    }
}
