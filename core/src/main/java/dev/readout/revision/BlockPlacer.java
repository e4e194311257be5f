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

/** Determines the blocks of an article in the new version of its text. */
final class BlockPlacer {
    private static final int NO_BLOCK = -1;
    private static final int NEW = -2;

    private final Article article;
    private final TokenAlignment alignment;
    private final PassagePlacer passages;

    BlockPlacer(Article article, TokenAlignment alignment, PassagePlacer passages) {
        this.article = article;
        this.alignment = alignment;
        this.passages = passages;
    }

    List<Block> newBlocks() {
        Set<Span> spans = new HashSet<>();
        article.blocks().forEach(block -> spans.add(block.span()));
        for (int lineBreaks = 1; lineBreaks <= 2 && !spans.isEmpty(); lineBreaks++) {
            List<Span> paragraphs = paragraphs(alignment.oldTokens(), lineBreaks);
            if (new HashSet<>(paragraphs).containsAll(spans)) {
                return blocksOfParagraphs(lineBreaks, paragraphs.size() == spans.size());
            }
        }
        return blocksOfPassages();
    }

    /** Returns the spans between white space with at least this number of line breaks. */
    private static List<Span> paragraphs(Tokens tokens, int lineBreaks) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (tokens.lineBreaks(i) >= lineBreaks) {
                paragraphs.add(tokens.span(start, i));
                start = i;
            }
        }
        return paragraphs;
    }

    private List<Block> blocksOfParagraphs(int lineBreaks, boolean isEachParagraphABlock) {
        int[] blockOf = blockOfTokens();
        List<Span> paragraphs = paragraphs(alignment.newTokens(), lineBreaks);
        int[] origins = paragraphs.stream()
                .mapToInt(paragraph -> origin(paragraph, blockOf))
                .toArray();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < origins.length; i++) {
            int origin = origins[i] == NEW ? replacedBlock(origins, i) : origins[i];
            if (origin >= 0) {
                blocks.add(new Block(article.blocks().get(origin).kind(), paragraphs.get(i)));
            } else if (origin == NEW && isEachParagraphABlock) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, paragraphs.get(i)));
            }
        }
        return blocks;
    }

    /**
     * Returns the block that a new paragraph replaces, such as the old headline: the only block between the blocks of
     * the paragraphs beside it. Returns {@link #NEW} if there is no such block.
     */
    private int replacedBlock(int[] origins, int paragraph) {
        int last = paragraph == 0 ? -1 : origins[paragraph - 1];
        int next = paragraph + 1 == origins.length ? article.blocks().size() : origins[paragraph + 1];
        boolean hasLast = paragraph == 0 || last >= 0;
        return hasLast && next == last + 2 ? last + 1 : NEW;
    }

    /** Returns the number of the block of each old token, or {@link #NO_BLOCK}. */
    private int[] blockOfTokens() {
        Tokens oldTokens = alignment.oldTokens();
        int[] blockOf = new int[oldTokens.size()];
        Arrays.fill(blockOf, NO_BLOCK);
        for (int i = 0; i < article.blocks().size(); i++) {
            Span span = article.blocks().get(i).span();
            Arrays.fill(blockOf, oldTokens.firstAfter(span.start()), oldTokens.countBefore(span.end()), i);
        }
        return blockOf;
    }

    /**
     * Returns the number of the block from which most tokens of a new paragraph are. Returns {@link #NO_BLOCK} if most
     * are from outside all blocks, or {@link #NEW} if no token has a partner.
     */
    private int origin(Span paragraph, int[] blockOf) {
        Tokens newTokens = alignment.newTokens();
        Map<Integer, Integer> counts = new HashMap<>();
        int origin = NEW;
        for (int i = newTokens.firstAfter(paragraph.start()); i < newTokens.countBefore(paragraph.end()); i++) {
            int partner = alignment.oldOf(i);
            if (partner != TokenAlignment.NONE) {
                int count = counts.merge(blockOf[partner], 1, Integer::sum);
                if (count > counts.getOrDefault(origin, 0)) {
                    origin = blockOf[partner];
                }
            }
        }
        return origin;
    }

    /** Returns the blocks where their words are now. Of two blocks that overlap, the first one wins. */
    private List<Block> blocksOfPassages() {
        List<Block> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            passages.place(article.passage(block))
                    .newPassage()
                    .ifPresent(passage -> found.add(new Block(block.kind(), passage.hull())));
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
