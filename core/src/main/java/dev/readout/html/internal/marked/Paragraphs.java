package dev.readout.html.internal.marked;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.internal.Require;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of an article: its blocks, and what is between them. They cover the whole text. Outside blocks, a blank
 * line separates paragraphs; if there is none, every line break does.
 */
public final class Paragraphs {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t]*\\R\\s*");

    private final Text text;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Paragraphs(Text text) {
        this.text = text;
    }

    /** Returns the paragraphs of an article, in text order; none if the text is empty. */
    public static List<Paragraph> of(Article article) {
        Paragraphs paragraphs = new Paragraphs(article.text());
        int end = 0;
        for (Block block : article.blocks()) {
            paragraphs.addOutside(end, block.span().start());
            paragraphs.add(Optional.of(block.kind()), block.span());
            end = block.span().end();
        }
        paragraphs.addOutside(end, article.text().length());
        return paragraphs.toNeighbours();
    }

    private void addOutside(int from, int to) {
        if (from == to) {
            return;
        }
        String words = text.slice(new Span(from, to));
        Matcher blankLine = BLANK_LINE.matcher(words);
        Matcher breaks = blankLine.find() ? blankLine.reset() : LINE_BREAK.matcher(words);
        int offset = text.toUtf16Index(from);
        int done = 0;
        while (breaks.find()) {
            addUnlessBlank(words.substring(done, breaks.start()), offset + done);
            done = breaks.end();
        }
        addUnlessBlank(words.substring(done), offset + done);
    }

    private void addUnlessBlank(String words, int index) {
        if (!Require.isBlank(words)) {
            int start = 0;
            while (Characters.isWhiteSpace(words.charAt(start))) {
                start++;
            }
            int end = words.length();
            while (Characters.isWhiteSpace(words.charAt(end - 1))) {
                end--;
            }
            add(Optional.empty(), new Span(text.fromUtf16Index(index + start), text.fromUtf16Index(index + end)));
        }
    }

    private void add(Optional<Block.Kind> kind, Span words) {
        paragraphs.add(new Paragraph(kind, words.start(), words.start(), words.end(), words.end()));
    }

    /** Returns the paragraphs with the white space between them: each has what follows, and the first what precedes. */
    private List<Paragraph> toNeighbours() {
        if (paragraphs.isEmpty() && text.length() > 0) {
            return List.of(new Paragraph(Optional.empty(), 0, 0, text.length(), text.length()));
        }
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph each = paragraphs.get(i);
            int end = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).wordsStart() : text.length();
            all.add(new Paragraph(each.kind(), i == 0 ? 0 : each.start(), each.wordsStart(), each.wordsEnd(), end));
        }
        return all;
    }
}
