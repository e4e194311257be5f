package dev.readout.revision;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the blocks of a new version of an article's text. */
final class NewBlocks {
    private static final int NO_BLOCK = -1;
    private static final int NEW = -2;

    private final Article article;
    private final Matching matching;
    private final Placement placement;

    NewBlocks(Article article, Matching matching, Placement placement) {
        this.article = article;
        this.matching = matching;
        this.placement = placement;
    }

    List<Block> all() {
        Set<Span> spans = new HashSet<>();
        article.blocks().forEach(block -> spans.add(block.span()));
        for (int lineBreaks = 1; lineBreaks <= 2 && !spans.isEmpty(); lineBreaks++) {
            List<Span> paragraphs = paragraphs(matching.before(), lineBreaks);
            if (new HashSet<>(paragraphs).containsAll(spans)) {
                return ofParagraphs(lineBreaks, paragraphs.size() == spans.size());
            }
        }
        return whereTheirWordsAre();
    }

    /** Returns what stands between blanks with at least so many line breaks. */
    private static List<Span> paragraphs(Words words, int lineBreaks) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (words.lineBreaks(i) >= lineBreaks) {
                paragraphs.add(words.span(start, i));
                start = i;
            }
        }
        return paragraphs;
    }

    private List<Block> ofParagraphs(int lineBreaks, boolean areAll) {
        int[] blockOf = blockOfWords();
        List<Span> paragraphs = paragraphs(matching.after(), lineBreaks);
        int[] origins = paragraphs.stream()
                .mapToInt(paragraph -> origin(paragraph, blockOf))
                .toArray();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < origins.length; i++) {
            int origin = origins[i] == NEW ? replaced(origins, i) : origins[i];
            if (origin >= 0) {
                blocks.add(new Block(article.blocks().get(origin).kind(), paragraphs.get(i)));
            } else if (origin == NEW && areAll) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, paragraphs.get(i)));
            }
        }
        return blocks;
    }

    /** Returns the block that alone stood between the neighbours of a new paragraph, as a headline that is replaced. */
    private int replaced(int[] origins, int paragraph) {
        int last = paragraph == 0 ? -1 : origins[paragraph - 1];
        int next = paragraph + 1 == origins.length ? article.blocks().size() : origins[paragraph + 1];
        boolean hasLast = paragraph == 0 || last >= 0;
        return hasLast && next == last + 2 ? last + 1 : NEW;
    }

    /** Returns the number of the block that each word of the old version is in, or {@link #NO_BLOCK}. */
    private int[] blockOfWords() {
        Words before = matching.before();
        int[] blockOf = new int[before.size()];
        Arrays.fill(blockOf, NO_BLOCK);
        for (int i = 0; i < article.blocks().size(); i++) {
            Span span = article.blocks().get(i).span();
            Arrays.fill(blockOf, before.firstAfter(span.start()), before.countBefore(span.end()), i);
        }
        return blockOf;
    }

    /** Returns the number of the block that most words come from, or {@link #NO_BLOCK}, or {@link #NEW}. */
    private int origin(Span paragraph, int[] blockOf) {
        Words after = matching.after();
        Map<Integer, Integer> counts = new HashMap<>();
        int origin = NEW;
        for (int i = after.firstAfter(paragraph.start()); i < after.countBefore(paragraph.end()); i++) {
            int partner = matching.toBefore(i);
            if (partner != Matching.NONE) {
                int count = counts.merge(blockOf[partner], 1, Integer::sum);
                if (count > counts.getOrDefault(origin, 0)) {
                    origin = blockOf[partner];
                }
            }
        }
        return origin;
    }

    private List<Block> whereTheirWordsAre() {
        List<Block> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            placement
                    .of(article.passage(block))
                    .after()
                    .ifPresent(now -> found.add(new Block(block.kind(), now.hull())));
        }
        found.sort(Comparator.comparing(Block::span));
        List<Block> blocks = new ArrayList<>();
        int end = 0;
        for (Block block : found) {
            if (block.span().start() >= end) {
                blocks.add(block);
                end = block.span().end();
            }
        }
        return blocks;
    }
}
