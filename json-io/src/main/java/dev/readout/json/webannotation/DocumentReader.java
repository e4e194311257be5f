package dev.readout.json.webannotation;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.interchange.JsonTree;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one document. */
final class DocumentReader {
    private DocumentReader() {}

    /**
     * Returns the article and the findings.
     *
     * @param given the text beside the document, if there is one
     */
    static Reading<Article> read(byte[] bytes, @Nullable Text given, boolean isStrict, DocumentLimits limits) {
        byte[] document = AnnotationLines.toList(bytes);
        JsonReader in = new JsonReader(DocumentBytes.of(document, 0, document.length, limits), limits);
        JsonNode tree = in.document("Web Annotation", () -> JsonTree.read(in));
        Spelling.normalize(tree);
        Findings findings = new Findings(in, isStrict);
        DocumentItems items = DocumentItems.of(tree, in, findings);
        Text text = given == null ? text(items, in) : given;
        return Reading.of(new ArticleMaker(items, text, findings, limits).make(), findings.all());
    }

    /** Returns the text that an annotation of the whole source has as its body. */
    private static Text text(DocumentItems items, JsonReader in) {
        for (DocumentItems.Item item : items.items()) {
            OwnAnnotation own = OwnAnnotation.of(item.place(), item.annotation());
            if (own != null && own.role() == AnnotationRole.TEXT && own.value() != null) {
                return Text.of(own.value());
            }
        }
        throw in.near(
                "",
                "expected an annotation whose body is the text, found none: read the document together with its text");
    }
}
