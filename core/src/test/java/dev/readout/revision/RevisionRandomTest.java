package dev.readout.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.speaker.Mention;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Tests random articles and random edits. What happens to each word is known by construction. The articles and edits are
 * the same in each run.
 */
class RevisionRandomTest {
    private static final int ARTICLES = 300;
    private static final List<String> COMMON = List.of(
            "the",
            "of",
            "said",
            "that",
            "He",
            "they",
            "Netanyahu",
            "not",
            "did",
            "don’t",
            "cafe\u0301",
            "3.5",
            "\ud83d\udd4a",
            "a",
            "in");
    private static final List<String> GAPS = List.of(" ", " ", " ", " ", " ", "\u00a0", ", ", ". ", " “", "” ", "\r\n");

    private final Random random = new Random(20220131);
    private int fresh;

    /** A word, the characters before it, and the index of the same word in the old version, or -1. */
    private record Token(String gap, String word, int origin) {}

    private record Version(Text text, List<Span> words, List<Token> tokens) {
        static Version of(List<Token> tokens) {
            StringBuilder string = new StringBuilder();
            List<Span> words = new ArrayList<>();
            int at = 0;
            for (Token token : tokens) {
                string.append(token.gap()).append(token.word());
                at += token.gap().codePointCount(0, token.gap().length());
                int end = at + token.word().codePointCount(0, token.word().length());
                words.add(new Span(at, end));
                at = end;
            }
            return new Version(Text.of(string.toString()), words, tokens);
        }
    }

    /** Returns an article in which each word comes from a supplier. */
    private Version article(int words, Supplier<String> word) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            String gap = i == 0 ? "" : i % 60 == 0 ? "\n\n" : GAPS.get(random.nextInt(GAPS.size()));
            tokens.add(new Token(gap, word.get(), i));
        }
        return Version.of(tokens);
    }

    /** Returns a word of news, of which half are rare and half are common. */
    private String news() {
        return random.nextBoolean() ? COMMON.get(random.nextInt(COMMON.size())) : freshWord();
    }

    private String freshWord() {
        return "w" + Integer.toString(fresh++ + 1_000, 36);
    }

    private List<Token> edited(Version before, int edits) {
        List<Token> tokens = new ArrayList<>(before.tokens());
        for (int i = 0; i < edits; i++) {
            int at = 1 + random.nextInt(tokens.size() - 1);
            Token old = tokens.get(at);
            switch (random.nextInt(4)) {
                case 0 -> tokens.set(at, new Token(old.gap(), freshWord(), -1));
                case 1 -> tokens.add(at, new Token(" ", freshWord(), -1));
                case 2 -> {
                    if (old.word().startsWith("w")) {
                        tokens.remove(at);
                    }
                }
                default -> tokens.set(at, new Token("\u2003", old.word(), old.origin()));
            }
        }
        return tokens;
    }

    private List<Passage> passages(Version version, int count) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int pieces = random.nextInt(5) == 0 ? 2 : 1;
            List<Span> spans = new ArrayList<>();
            for (int j = 0; j < pieces; j++) {
                int from = random.nextInt(version.words().size());
                int to = Math.min(version.words().size() - 1, from + random.nextInt(random.nextBoolean() ? 2 : 20));
                spans.add(new Span(
                        version.words().get(from).start(),
                        version.words().get(to).end()));
            }
            passages.add(version.text().passage(spans));
        }
        return passages;
    }

    private static Revision revision(List<Passage> passages, Text before, Text after) {
        return Revision.of(
                Article.builder()
                        .text(before)
                        .mentions(passages.stream().map(Mention::of).toList())
                        .build(),
                after);
    }

    /** Returns where a piece of the old version is in the new version by construction, or nothing if it was edited. */
    private static List<Span> truth(Span piece, Version before, Version after) {
        int from = Collections.binarySearch(
                before.words().stream().map(Span::start).toList(), piece.start());
        int to = from;
        while (before.words().get(to).end() < piece.end()) {
            to++;
        }
        int at = 0;
        while (at < after.tokens().size() && after.tokens().get(at).origin() != from) {
            at++;
        }
        for (int i = from; i <= to; i++) {
            int now = at + i - from;
            if (now >= after.tokens().size()
                    || after.tokens().get(now).origin() != i
                    || (i > from
                            && !after.tokens()
                                    .get(now)
                                    .gap()
                                    .equals(before.tokens().get(i).gap()))) {
                return List.of();
            }
        }
        return List.of(new Span(
                after.words().get(at).start(), after.words().get(at + to - from).end()));
    }

    @Test
    void findsWhatIsUnchangedWhereItIsAndKeepsNothingThatIsEdited() {
        int kept = 0;
        int all = 0;
        for (int i = 0; i < ARTICLES; i++) {
            Version before = article(40 + random.nextInt(400), this::news);
            Version after = Version.of(edited(before, random.nextInt(30)));
            List<Passage> passages = passages(before, 20);
            for (PassageFate fate :
                    revision(passages, before.text(), after.text()).passages()) {
                List<Span> truth = fate.oldPassage().pieces().stream()
                        .flatMap(piece -> truth(piece, before, after).stream())
                        .toList();
                boolean isWhole = truth.size() == fate.oldPassage().pieces().size();
                if (isWhole) {
                    all++;
                    if (fate.fate() == Fate.UNCHANGED) {
                        kept++;
                    }
                }
                assertThat(fate.fate().isKept() && !isWhole)
                        .as(
                                "%s%n%s%n%s",
                                fate, before.text().string(), after.text().string())
                        .isFalse();
                if (fate.fate().isKept()) {
                    assertThat(fate.newPassage().orElseThrow().pieces())
                            .as(fate.toString())
                            .isEqualTo(truth);
                }
            }
        }
        assertThat(kept).isEqualTo(all).isGreaterThan(4_000);
    }

    @Test
    void findsParagraphsThatMoved() {
        int moved = 0;
        for (int i = 0; i < ARTICLES; i++) {
            Version before = article(360, this::news);
            List<List<Token>> paragraphs = new ArrayList<>();
            for (int from = 0; from < 360; from += 60) {
                List<Token> paragraph = new ArrayList<>(before.tokens().subList(from, from + 60));
                paragraph.set(0, new Token("\n\n", paragraph.get(0).word(), from));
                paragraphs.add(paragraph);
            }
            int which = random.nextInt(6);
            int where = random.nextInt(6);
            List<Token> taken = paragraphs.remove(which);
            paragraphs.add(where, taken);
            Version after = Version.of(paragraphs.stream().flatMap(List::stream).toList());
            for (PassageFate fate :
                    revision(passages(before, 20), before.text(), after.text()).passages()) {
                List<Span> truth = fate.oldPassage().pieces().stream()
                        .flatMap(piece -> truth(piece, before, after).stream())
                        .toList();
                if (truth.size() == fate.oldPassage().pieces().size()) {
                    assertThat(fate.fate().isKept()).as("%s", fate).isTrue();
                    assertThat(fate.newPassage().orElseThrow().pieces())
                            .as("%s", fate)
                            .isEqualTo(truth);
                    moved += fate.fate() == Fate.MOVED ? 1 : 0;
                    if (which == where) {
                        assertThat(fate.fate()).isEqualTo(Fate.UNCHANGED);
                    } else if (Math.abs(which - where) > 1) {
                        boolean inMoved = fate.oldPassage().pieces().stream()
                                .anyMatch(piece -> piece.end()
                                                > before.words().get(which * 60).start()
                                        && piece.start()
                                                < before.words()
                                                        .get(which * 60 + 59)
                                                        .end());
                        assertThat(fate.fate()).as("%s", fate).isEqualTo(inMoved ? Fate.MOVED : Fate.UNCHANGED);
                    }
                } else {
                    assertThat(fate.fate().isKept()).as("%s", fate).isFalse();
                }
            }
        }
        assertThat(moved).isGreaterThan(500);
    }

    /** If words are repeated, several alignments are equally good. Any kept passage must have the same words, in order. */
    @Test
    void keepsWordsAndOrderInTextsWithFewDifferentWords() {
        for (int i = 0; i < ARTICLES; i++) {
            int size = 1 + random.nextInt(4);
            Version before = article(10 + random.nextInt(200), () -> COMMON.get(random.nextInt(size)));
            Version after = Version.of(edited(before, random.nextInt(10)));
            List<Passage> words = before.words().stream()
                    .map(word -> before.text().passage(List.of(word)))
                    .toList();
            int end = 0;
            for (PassageFate fate : revision(words, before.text(), after.text()).passages()) {
                if (fate.fate().isKept()) {
                    assertThat(fate.newPassage().orElseThrow().words())
                            .isEqualTo(fate.oldPassage().words());
                }
                if (fate.fate() == Fate.UNCHANGED) {
                    assertThat(fate.newPassage().orElseThrow().hull().start()).isGreaterThanOrEqualTo(end);
                    end = fate.newPassage().orElseThrow().hull().end();
                }
            }
        }
    }

    @Test
    void givesAnEqualArticleForAnEqualText() {
        for (int i = 0; i < ARTICLES; i++) {
            int size = 1 + random.nextInt(COMMON.size());
            Version version = article(1 + random.nextInt(300), () -> COMMON.get(random.nextInt(size)));
            Text text = version.text();
            List<Mention> mentions = new ArrayList<>();
            for (int j = 0; j < 10; j++) {
                // Any span: inside a word, in white space, or empty.
                int start = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), start + random.nextInt(40));
                mentions.add(Mention.of(text.passage(start, end).and(text.passage(end, end))));
            }
            Article article = Article.builder()
                    .text(text)
                    .blocks(MarkedArticle.lines(text))
                    .mentions(mentions)
                    .build();
            assertThat(Revision.of(article, Text.of(text.string())).newArticle())
                    .isEqualTo(article);
        }
    }

    @Test
    void hasTheChangesThatMakeTheNewWordsFromTheOldWords() {
        for (int i = 0; i < ARTICLES; i++) {
            Version before = article(40 + random.nextInt(200), this::news);
            Version after = Version.of(edited(before, random.nextInt(30)));
            for (PassageFate fate :
                    revision(passages(before, 20), before.text(), after.text()).passages()) {
                if (fate.oldPassage().pieces().size() == 1 && !fate.changes().isEmpty()) {
                    assertThat(withoutBlanks(made(fate, before.text())))
                            .as("%s", fate)
                            .isEqualTo(withoutBlanks(
                                    fate.newPassage().orElseThrow().words()));
                }
            }
        }
    }

    private static String made(PassageFate fate, Text before) {
        StringBuilder made = new StringBuilder();
        int at = fate.oldPassage().hull().start();
        for (WordChange change : fate.changes()) {
            made.append(before.slice(new Span(at, Math.max(at, change.oldSpan().start()))))
                    .append(change.newWords());
            at = change.oldSpan().end();
        }
        return made.append(before.slice(new Span(at, fate.oldPassage().hull().end())))
                .toString();
    }

    private static String withoutBlanks(String string) {
        return string.replaceAll("[\\s\u00a0\u2003]", "");
    }
}
