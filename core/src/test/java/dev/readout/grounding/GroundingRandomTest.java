package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Grounds passages of random texts: exact, bent and changed ones. The texts are the same in every run. */
class GroundingRandomTest {
    private static final int TEXTS = 60;
    private static final int PASSAGES = 20;
    private static final List<String> WORDS = List.of(
            "peace",
            "council",
            "O’Neill",
            "don't",
            "naïve",
            "Cafe\u0301",
            "co-op",
            "Zürich",
            "мир",
            "Ελλάδα",
            "שלום",
            "दुनिया",
            "3.5",
            "1,000",
            "the",
            "of",
            "US",
            "office",
            "\ud83d\udd4a",
            "\ud835\udc1ebc",
            "flow",
            "Müller",
            "I");
    private static final List<String> GAPS = List.of(
            " ", " ", " ", " ", " ", ", ", ". ", " – ", "—", "; ", "? ", ": ", "\u00a0", "\r\n", " “", "” ", " (", ") ",
            " … ");

    private final Random random = new Random(20220131);

    private static final Map<String, UnaryOperator<String>> BENT = new LinkedHashMap<>();
    private static final Map<String, BiFunction<String, Integer, String>> CHANGED = new LinkedHashMap<>();

    static {
        BENT.put("spaces", q -> q.replace(" ", "\u2009\n"));
        BENT.put("no-break spaces", q -> q.replace(' ', '\u00a0'));
        BENT.put("quotation marks", q -> q.replace('“', '«').replace('”', '"'));
        BENT.put("single marks", q -> q.replace('“', '\'').replace('”', '\''));
        BENT.put("apostrophes", q -> q.replace('’', '\'').replace("n't", "n´t"));
        BENT.put("dashes", q -> q.replace(" – ", "—").replace("—", " -- "));
        BENT.put("ellipses", q -> q.replace("…", ". . ."));
        BENT.put("decomposed", q -> Normalizer.normalize(q, Normalizer.Form.NFD));
        BENT.put("ligatures", q -> q.replace("ffi", "\ufb03").replace("fl", "\ufb02"));
        BENT.put("soft hyphens", q -> q.replace("co", "c\u00ado"));
        BENT.put("byte order mark", q -> "\ufeff" + q);
        BENT.put("enclosed", q -> "「" + q + "」");
        BENT.put("enclosed by double single marks", q -> "``" + q + "''");
        BENT.put("ends", q -> "... " + q + ",");
        BENT.put("first letter", q -> LetterFolding.otherFirst(q));
        BENT.put("emphasis", q -> q.replace("the", "*the*"));
        BENT.put("initial", q -> q.startsWith("p") ? "[P]" + q.substring(1) : q);
    }

    static {
        CHANGED.put("replaced", (q, at) -> replaced(q, at, "xylophone"));
        CHANGED.put("added", (q, at) -> replaced(q, at, "never " + word(q, at)));
        CHANGED.put("joined", (q, at) -> replaced(q, at, word(q, at) + "s"));
        CHANGED.put("looks the same", (q, at) -> replaced(q, at, word(q, at) + "\u0456"));
        CHANGED.put("accent", (q, at) -> replaced(q, at, word(q, at) + "\u0308"));
        CHANGED.put("fraction", (q, at) -> replaced(q, at, word(q, at) + "½"));
        CHANGED.put("twice", (q, at) -> replaced(q, at, word(q, at) + " " + word(q, at)));
    }

    /** Words of a text, without the marks around them. */
    private record Passage(String text, int start, int end) {
        String words() {
            return text.substring(start, end);
        }

        Span span() {
            return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
        }
    }

    private List<Passage> passages() {
        StringBuilder text = new StringBuilder();
        List<int[]> words = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int start = text.length();
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            words.add(new int[] {start, text.length()});
            text.append(GAPS.get(random.nextInt(GAPS.size())));
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            int from = random.nextInt(words.size() - 12);
            int to = from + 3 + random.nextInt(9);
            passages.add(new Passage(text.toString(), words.get(from)[0], words.get(to)[1]));
        }
        return passages;
    }

    @Test
    void findsEveryPassageExactly() {
        for (int i = 0; i < TEXTS; i++) {
            for (Passage passage : passages()) {
                Verdict verdict = ground(passage.text(), passage.words());
                assertThat(places(verdict))
                        .as("%s: %s", passage.words(), verdict)
                        .contains(passage.span());
                assertThat(tier(verdict)).as(passage.words()).isEqualTo(Tier.EXACT);
            }
        }
    }

    @Test
    void findsEveryBentPassageAtItsPlace() {
        for (int i = 0; i < TEXTS; i++) {
            for (Passage passage : passages()) {
                BENT.forEach((name, bend) -> {
                    String quotation = bend.apply(passage.words());
                    Verdict verdict = ground(passage.text(), quotation);
                    assertThat(places(verdict))
                            .as("%s: %s of %s: %s", name, quotation, passage.words(), verdict)
                            .anyMatch(place -> isAt(passage.span(), place));
                });
            }
        }
    }

    /** Returns whether a place is the passage, perhaps with marks before and after it. */
    private static boolean isAt(Span passage, Span place) {
        return place.contains(passage) && place.length() <= passage.length() + 4;
    }

    @Test
    void acceptsNoChangedPassageAndShowsTheNearest() {
        int[] shown = new int[2];
        for (int i = 0; i < TEXTS; i++) {
            for (Passage passage : passages()) {
                CHANGED.forEach((name, change) -> {
                    String quotation = change.apply(
                            passage.words(), random.nextInt(passage.words().length()));
                    if (quotation.contains("…")) {
                        return; // The text may have the parts elsewhere, with words between them.
                    }
                    Verdict verdict = ground(passage.text(), quotation);
                    boolean isThere = inOneLine(passage.text()).contains(inOneLine(quotation));
                    assertThat(verdict.isFaithful())
                            .as("%s: %s of %s: %s", name, quotation, passage.words(), verdict)
                            .isEqualTo(isThere);
                    shown[verdict.bestPassage().isPresent() ? 1 : 0]++;
                });
            }
        }
        assertThat(shown[0] * 50).isLessThan(shown[1]);
    }

    @Test
    void throwsNothingForAnyCharacters() {
        String characters =
                "aA1 .,'\"-[]()…*_&;#<>\n\r\t\u00a0\u0301\u200d\ufe0f\u200b\u00ad中かที่한\ud83d\udd4a\ud83c\udde9$%";
        int[] alphabet = characters.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            String text = random(alphabet, 40);
            String quotation = random(alphabet, 15);
            if (quotation.codePoints().allMatch(c -> Characters.kind(c).isBlank() || c == 0xFEFF)) {
                continue;
            }
            Verdict verdict = ground(text, quotation);
            verdict.bestPassage()
                    .ifPresent(place -> place.pieces().forEach(piece -> {
                        assertThat(isBoundary(text, piece.start()))
                                .as("%s in %s", quotation, text)
                                .isTrue();
                        assertThat(isBoundary(text, piece.end()))
                                .as("%s in %s", quotation, text)
                                .isTrue();
                    }));
        }
    }

    private static boolean isBoundary(String text, int position) {
        int index = text.offsetByCodePoints(0, position);
        return index == 0
                || index == text.length()
                || (text.charAt(index) != '\u0301'
                        && text.charAt(index) != '\u200d'
                        && text.charAt(index) != '\ufe0f'
                        && !text.startsWith("\r\n", index - 1))
                || text.charAt(index - 1) == '\n'
                || text.charAt(index - 1) == '\r'
                || text.charAt(index - 1) == '\u200b'
                || text.charAt(index - 1) == '\u00ad';
    }

    private String random(int[] alphabet, int length) {
        StringBuilder string = new StringBuilder();
        for (int i = 1 + random.nextInt(length); i > 0; i--) {
            string.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return string.toString();
    }

    private static String inOneLine(String string) {
        return string.replaceAll("[\\s\u00a0]+", " ");
    }

    private static Verdict ground(String text, String quotation) {
        return Grounder.of(Text.of(text)).ground(quotation);
    }

    private static List<Span> places(Verdict verdict) {
        if (verdict instanceof Ambiguous ambiguous) {
            return ambiguous.passages().stream().map(p -> p.hull()).toList();
        }
        return verdict instanceof Faithful faithful ? List.of(faithful.passage().hull()) : List.of();
    }

    private static Tier tier(Verdict verdict) {
        return verdict instanceof Ambiguous ambiguous ? ambiguous.first().tier() : ((Faithful) verdict).tier();
    }

    private static int wordStart(String quotation, int at) {
        int start = at;
        while (start > 0 && isWord(quotation.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns the word at an index, or the first word if there is none at the index. */
    private static String word(String quotation, int at) {
        int start = isWord(quotation.charAt(at)) ? wordStart(quotation, at) : 0;
        int end = start;
        while (end < quotation.length() && isWord(quotation.charAt(end))) {
            end++;
        }
        return quotation.substring(start, end);
    }

    private static String replaced(String quotation, int at, String by) {
        int start = isWord(quotation.charAt(at)) ? wordStart(quotation, at) : 0;
        return quotation.substring(0, start)
                + by
                + quotation.substring(start + word(quotation, at).length());
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || "’'-.,\u0301\u0300".indexOf(c) >= 0
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
