package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.article.Block;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Writes the words of blocks that schema.org has a member for. The other blocks follow from the text, or are lost. */
final class BlockWriter {
    private final Article article;
    private final Body body;
    private final NodeOutput node;

    /**
     * Creates a writer.
     *
     * @param node the node of the article
     */
    BlockWriter(Article article, NodeOutput node) {
        this.article = article;
        this.body = node.sheet().body();
        this.node = node;
    }

    void write() {
        Map<Block.Kind, String> named = new EnumMap<>(Block.Kind.class);
        for (Block block : article.blocks()) {
            if (Body.NAMED_BLOCKS.containsKey(block.kind())) {
                named.putIfAbsent(block.kind(), article.text().slice(block.span()));
            }
        }
        List<Block> blocks = body.blocks(named);
        named.keySet().removeIf(kind -> blocks.stream().noneMatch(block -> block.kind() == kind));
        for (Block.Kind kind : Body.NAMED) {
            String name = Body.NAMED_BLOCKS.getOrDefault(kind, "");
            if (named.containsKey(kind)) {
                node.text(name, Optional.of(named.getOrDefault(kind, "")));
                continue;
            }
            JsonNode kept = node.kept().get(name);
            String words = kept == null ? null : Values.text(kept).value();
            if (kept != null
                    && !Ld.elements(kept).isEmpty()
                    && (words == null || isNoBlock(kind, words, named, blocks))) {
                node.writeKept(name, kept);
            }
        }
        if (!blocks.equals(article.blocks())) {
            lose(blocks);
        }
    }

    private boolean isNoBlock(Block.Kind kind, String words, Map<Block.Kind, String> named, List<Block> blocks) {
        Map<Block.Kind, String> more = new EnumMap<>(Block.Kind.class);
        more.putAll(named);
        more.put(kind, words);
        return body.blocks(more).equals(blocks);
    }

    private void lose(List<Block> read) {
        String problem =
                "schema.org has no blocks: the reader makes paragraphs of the text, and finds the headline among them";
        if (read.isEmpty()) {
            node.lose("blocks", problem);
            return;
        }
        List<Block> blocks = article.blocks();
        boolean haveSameSpans = read.size() == blocks.size();
        for (int i = 0; i < blocks.size() && haveSameSpans; i++) {
            haveSameSpans = read.get(i).span().equals(blocks.get(i).span());
        }
        if (!haveSameSpans) {
            node.change("blocks", problem);
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (!read.get(i).equals(blocks.get(i))) {
                node.changePath("/blocks/" + i + "/kind", problem);
            }
        }
    }
}
