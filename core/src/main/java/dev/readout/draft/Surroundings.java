package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sentences and paragraphs of an article, by simple rules that need no language: they tell what is near, and nothing
 * else hangs on them.
 *
 * <p>The paragraphs are the blocks of the article. Without blocks a blank line, or if there is none a line break, ends one.
 * A sentence ends with its paragraph, or after a stop, question or exclamation mark that white space follows, with what
 * closes it, unless the word before a stop looks like an abbreviation ({@code Dr.}, {@code U.S.}) or the next word begins
 * with a small letter.
 */
final class Surroundings {
    private static final String ENDS = ".?!…";
    private static final String WIDE_ENDS = "。？！｡";
    private static final String CLOSING = "\"'”’»›)]」』）";
    private static final int LONGEST_ABBREVIATION = 3;

    private final int length;
    private final int[] paragraphs;
    private final int[] sentences;

    Surroundings(Article article) {
        Text text = article.text();
        length = text.length();
        int[] characters = text.string().codePoints().toArray();
        paragraphs = article.blocks().isEmpty() ? paragraphs(characters) : starts(article.blocks());
        sentences = sentences(characters, paragraphs);
    }

    /** Returns the sentences that a span touches. */
    Span sentences(Span span) {
        return around(sentences, span, 0);
    }

    /** Returns the paragraphs that a span touches. */
    Span paragraphs(Span span) {
        return around(paragraphs, span, 0);
    }

    /** Returns the paragraphs that a span touches, the one before and the one after. */
    Span neighbours(Span span) {
        return around(paragraphs, span, 1);
    }

    private Span around(int[] starts, Span span, int more) {
        int first = Math.max(0, at(starts, span.start()) - more);
        int last = Math.min(starts.length - 1, at(starts, Math.max(span.start(), span.end() - 1)) + more);
        return new Span(starts[first], last + 1 < starts.length ? starts[last + 1] : length);
    }

    private static int at(int[] starts, int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] starts(List<Block> blocks) {
        return IntStream.concat(
                        IntStream.of(0),
                        blocks.stream().mapToInt(block -> block.span().start()))
                .distinct()
                .toArray();
    }

    private static int[] paragraphs(int[] characters) {
        int[] byBlankLines = paragraphs(characters, 2);
        return byBlankLines.length > 1 ? byBlankLines : paragraphs(characters, 1);
    }

    /** Returns where a paragraph starts if this many line breaks end the one before. */
    private static int[] paragraphs(int[] characters, int lineBreaks) {
        IntStream.Builder starts = IntStream.builder().add(0);
        int breaks = 0;
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            if (c == '\n' ? i == 0 || characters[i - 1] != '\r' : c == '\r' || c == '\u0085' || c == '\u2028') {
                breaks++;
            } else if (c == '\u2029') {
                breaks = lineBreaks;
            } else if (!isSpace(c)) {
                if (breaks >= lineBreaks && i > 0) {
                    starts.add(i);
                }
                breaks = 0;
            }
        }
        return starts.build().distinct().toArray();
    }

    private static int[] sentences(int[] characters, int[] paragraphs) {
        IntStream.Builder starts = IntStream.builder();
        boolean hasEnded = false;
        boolean hasSpace = false;
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            if (isSpace(c)) {
                hasSpace = true;
            } else if (WIDE_ENDS.indexOf(c) >= 0) {
                hasEnded = true;
                hasSpace = true;
            } else if (ENDS.indexOf(c) >= 0 && !(hasEnded && hasSpace)) {
                hasEnded = c != '.' || !isAbbreviation(characters, i);
                hasSpace = false;
            } else if (!(hasEnded && CLOSING.indexOf(c) >= 0 && isClosing(characters, i))) {
                if (hasEnded && hasSpace && !Character.isLowerCase(c)) {
                    starts.add(i);
                }
                hasEnded = false;
                hasSpace = false;
            }
        }
        return IntStream.concat(Arrays.stream(paragraphs), starts.build())
                .sorted()
                .distinct()
                .toArray();
    }

    /** Returns whether a mark that can close stands directly at what it closes. */
    private static boolean isClosing(int[] characters, int mark) {
        return mark > 0 && !isSpace(characters[mark - 1]);
    }

    /** Returns whether the word before a stop is short and begins with a capital, or has a stop in it. */
    private static boolean isAbbreviation(int[] characters, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(characters[start - 1]) || characters[start - 1] == '.')) {
            start--;
        }
        boolean hasStop = false;
        for (int i = start + 1; i < stop; i++) {
            hasStop |= characters[i] == '.';
        }
        return start < stop
                && (hasStop || (stop - start <= LONGEST_ABBREVIATION && Character.isUpperCase(characters[start])));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
