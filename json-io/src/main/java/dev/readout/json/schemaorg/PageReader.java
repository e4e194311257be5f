package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.interchange.JsonTree;
import dev.readout.json.internal.interchange.Pointers;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.SourceLocation;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the blocks of JSON-LD of a page as one document, which is the list of the blocks. */
final class PageReader {
    private final Findings findings;

    private PageReader(Findings findings) {
        this.findings = findings;
    }

    static Reading<Article> read(String html, boolean isStrict, DocumentLimits limits) {
        DocumentBytes.utf8(html, limits);
        Findings findings = new Findings(
                isStrict,
                limits,
                (place, problem) -> new RefusedDocumentException(place, SourceLocation.UNKNOWN, problem, null));
        return new PageReader(findings).read(blocks(html));
    }

    private static List<String> blocks(String html) {
        try {
            return JsonLdBlocks.of(html);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException("reading a page needs jsoup: add the dependency org.jsoup:jsoup", e);
        }
    }

    private Reading<Article> read(List<String> blocks) {
        ArrayNode document = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < blocks.size(); i++) {
            JsonNode block = block(blocks.get(i), Pointers.element("", i));
            document.add(block == null ? JsonNodeFactory.instance.nullNode() : block);
        }
        return ArticleReader.read(document, findings);
    }

    private @Nullable JsonNode block(String block, String place) {
        String trimmed = BlockRepair.trimmed(block);
        RefusedDocumentException refusal;
        try {
            JsonNode json = json(trimmed);
            if (!trimmed.equals(block.strip())) {
                findings.doubt(place, Kind.BROKEN_BLOCK, "expected JSON, found comments or a semicolon around it");
            }
            return json;
        } catch (RefusedDocumentException e) {
            refusal = e;
        }
        for (String repaired : BlockRepair.repaired(trimmed)) {
            try {
                JsonNode json = json(repaired);
                findings.doubt(place, Kind.BROKEN_BLOCK, "expected JSON: " + refusal.getMessage());
                return json;
            } catch (RefusedDocumentException e) {
                // The next one may be JSON.
            }
        }
        findings.leaveOut(place, Kind.BROKEN_BLOCK, "expected JSON: " + refusal.getMessage());
        return null;
    }

    private JsonNode json(String block) {
        DocumentLimits limits = findings.limits();
        byte[] bytes = DocumentBytes.utf8(block, limits);
        limits.checkLength(bytes.length);
        JsonReader in = new JsonReader(DocumentBytes.of(bytes, 0, bytes.length, limits), limits);
        return in.document("block of JSON-LD", () -> JsonTree.read(in));
    }
}
