package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The division of an article’s text into sentences and paragraphs, by simple rules for all languages. It is used only
 * to decide which words are near others.
 *
 * <p>The paragraphs are the blocks of the article. If there are no blocks, a paragraph ends at a blank line, or at a
 * line break if the text has no blank lines. A paragraph of more than 3,000 characters counts as several: it is divided
 * before a sentence, or else at white space. Therefore, what is near a passage is never the whole of a long text.
 *
 * <p>A sentence ends at the end of its paragraph. It also ends after a full stop, an ellipsis, a question mark or an
 * exclamation mark, with the closing quotation marks and brackets after it, if white space follows. It does not end
 * there if the next word starts with a lower-case letter, or if the word before a full stop looks like an abbreviation
 * ({@code Dr.}, {@code U.S.}). No white space need follow an East Asian full stop, question mark or exclamation mark.
 */
final class TextSegmentation {
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int LONGEST_PARAGRAPH = 3_000;

    private final int length;
    private final int[] paragraphs;
    private final int[] sentences;

    TextSegmentation(Article article) {
        Text text = article.text();
        length = text.length();
        int[] characters = text.string().codePoints().toArray();
        int[] whole = article.blocks().isEmpty() ? paragraphs(characters) : starts(article.blocks());
        paragraphs = divided(whole, sentences(characters, whole), characters);
        sentences = sentences(characters, paragraphs);
    }

    /** Returns the starts of paragraphs none of which is too long. */
    private static int[] divided(int[] paragraphs, int[] sentences, int[] characters) {
        IntStream.Builder starts = IntStream.builder();
        int sentence = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            int end = i + 1 < paragraphs.length ? paragraphs[i + 1] : characters.length;
            int start = paragraphs[i];
            starts.add(start);
            while (end - start > LONGEST_PARAGRAPH) {
                while (sentence + 1 < sentences.length && sentences[sentence + 1] <= start + LONGEST_PARAGRAPH) {
                    sentence++;
                }
                start = sentences[sentence] > start ? sentences[sentence] : lastWord(characters, start);
                starts.add(start);
            }
        }
        return starts.build().toArray();
    }

    /** Returns the start of the last word that is in the longest paragraph from a start, or the end of that paragraph. */
    private static int lastWord(int[] characters, int start) {
        for (int i = start + LONGEST_PARAGRAPH; i > start + LONGEST_PARAGRAPH / 2; i--) {
            if (Characters.isWhiteSpace(characters[i - 1])) {
                return i;
            }
        }
        return start + LONGEST_PARAGRAPH;
    }

    /** Returns the span of all sentences that have a character of a span, or of the sentence at an empty span. */
    Span sentences(Span span) {
        return segments(sentences, span, 0);
    }

    /** Returns the span of all paragraphs that have a character of a span, or of the paragraph at an empty span. */
    Span paragraphs(Span span) {
        return segments(paragraphs, span, 0);
    }

    /**
     * Returns the span of the same paragraphs as {@link #paragraphs(Span)}, the paragraph before and the paragraph
     * after.
     */
    Span paragraphsAround(Span span) {
        return segments(paragraphs, span, 1);
    }

    private Span segments(int[] starts, Span span, int more) {
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

    /** Returns whether some characters have a blank line with words before it and after it. */
    static boolean hasBlankLine(int[] characters) {
        return paragraphs(characters, 2).length > 1;
    }

    private static int[] paragraphs(int[] characters) {
        int[] byBlankLines = paragraphs(characters, 2);
        return byBlankLines.length > 1 ? byBlankLines : paragraphs(characters, 1);
    }

    /**
     * Returns the starts of the paragraphs, where each paragraph but the last ends with at least this many line breaks.
     */
    private static int[] paragraphs(int[] characters, int lineBreaks) {
        IntStream.Builder starts = IntStream.builder().add(0);
        int breaks = 0;
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            if (c == PARAGRAPH_SEPARATOR) {
                breaks = lineBreaks;
            } else if (Characters.isLineBreak(c)) {
                breaks += c == '\n' && i > 0 && characters[i - 1] == '\r' ? 0 : 1;
            } else if (!Characters.isWhiteSpace(c)) {
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
            if (Characters.isWhiteSpace(c)) {
                hasSpace = true;
            } else if (Characters.isSentenceStop(c) && isEastAsian(c)) {
                hasEnded = true;
                hasSpace = true;
            } else if (Characters.isSentenceStop(c) && !(hasEnded && hasSpace)) {
                hasEnded = c != '.' || !isAbbreviation(characters, i);
                hasSpace = false;
            } else if (!(hasEnded && isClosing(characters, i))) {
                if (hasEnded && hasSpace && !Characters.isLowerCase(c)) {
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

    /** Returns whether a mark is a closing quotation mark or bracket that is directly after what it closes. */
    private static boolean isClosing(int[] characters, int mark) {
        return Characters.isClosing(characters[mark]) && mark > 0 && !Characters.isWhiteSpace(characters[mark - 1]);
    }

    /** Returns whether a stop is of East Asian width, so that no white space is written after it. */
    private static boolean isEastAsian(int stop) {
        return (stop >= 0x3000 && stop <= 0x303F) || (stop >= 0xFE10 && stop <= 0xFFEF);
    }

    /** Returns whether the word before a full stop contains one, or is short and starts with an upper-case letter. */
    private static boolean isAbbreviation(int[] characters, int fullStop) {
        int start = fullStop;
        while (start > 0 && (Characters.isLetter(characters[start - 1]) || characters[start - 1] == '.')) {
            start--;
        }
        boolean hasFullStop = false;
        for (int i = start + 1; i < fullStop; i++) {
            hasFullStop |= characters[i] == '.';
        }
        return start < fullStop
                && (hasFullStop
                        || (fullStop - start <= LONGEST_ABBREVIATION && Characters.isUpperCase(characters[start])));
    }
}
