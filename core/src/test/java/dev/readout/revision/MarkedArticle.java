package dev.readout.revision;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.speaker.Mention;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes articles for tests from marked strings, such as {@code {s1:She} {c1:said} that {q1:it rained}.}
 *
 * <p>The labels {@code s1}, {@code c1}, {@code q1} and {@code f1} mark the source, the cue, the content and the frame of
 * the first statement. A label that starts with {@code m} marks a mention. If a label is repeated, its passage has
 * several pieces. Each line is a paragraph.
 */
final class MarkedArticle {
    private static final Pattern MARK = Pattern.compile("\\{(\\w+):|}");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private MarkedArticle() {}

    static Article of(String marked) {
        StringBuilder plain = new StringBuilder();
        Map<String, List<int[]>> pieces = new TreeMap<>();
        Deque<int[]> open = new ArrayDeque<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(plain, "");
            if (mark.group(1) == null) {
                open.pop()[1] = plain.length();
            } else {
                int[] piece = {plain.length(), 0};
                open.push(piece);
                pieces.computeIfAbsent(mark.group(1), label -> new ArrayList<>())
                        .add(piece);
            }
        }
        mark.appendTail(plain);
        Text text = Text.of(plain.toString());
        Map<String, Passage> passages = new TreeMap<>();
        pieces.forEach((label, all) -> passages.put(
                label,
                text.passage(all.stream()
                        .map(p -> new Span(text.fromUtf16Index(p[0]), text.fromUtf16Index(p[1])))
                        .toList())));
        return of(text, passages);
    }

    private static Article of(Text text, Map<String, Passage> passages) {
        Article.Builder article = Article.builder().text(text).blocks(lines(text));
        for (int i = 1; passages.containsKey("c" + i) || passages.containsKey("q" + i); i++) {
            Statement.Builder statement = Statement.builder().form(Form.INDIRECT);
            Optional.ofNullable(passages.get("s" + i)).map(Source::of).ifPresent(statement::addSource);
            Optional.ofNullable(passages.get("c" + i)).map(Cue::of).ifPresent(statement::cue);
            Optional.ofNullable(passages.get("q" + i)).ifPresent(statement::content);
            Optional.ofNullable(passages.get("f" + i)).ifPresent(statement::frame);
            article.addStatement(statement.build());
        }
        passages.forEach((label, passage) -> {
            if (label.startsWith("m")) {
                article.addMention(Mention.of(passage));
            }
        });
        return article.build();
    }

    static List<Block> lines(Text text) {
        return LINE.matcher(text.string())
                .results()
                .map(line -> new Block(
                        Block.Kind.PARAGRAPH,
                        new Span(text.fromUtf16Index(line.start()), text.fromUtf16Index(line.end()))))
                .toList();
    }
}
