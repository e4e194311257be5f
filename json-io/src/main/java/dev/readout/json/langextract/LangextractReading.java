package dev.readout.json.langextract;

import dev.readout.text.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A document of langextract, of which every extraction was grounded in its text.
 *
 * @param documentId the id, if there is one; langextract makes one up where the user gave none, and nothing keeps two
 *     documents from having the same
 * @param text the text
 * @param extractions what was extracted, in the order of the document
 * @param others the members that langextract does not document, by name, each as the JSON that stands there
 * @param findings every interval that was wrong, every words that are not in the text, and what else is not as
 *     langextract documents it; in the order of the extractions
 */
public record LangextractReading(
        Optional<String> documentId,
        Text text,
        List<LangextractExtraction> extractions,
        Map<String, String> others,
        List<LangextractFinding> findings) {
    /**
     * Keeps copies of the lists.
     *
     * @param documentId the id
     * @param text the text
     * @param extractions what was extracted
     * @param others the members that langextract does not document
     * @param findings what was wrong
     */
    public LangextractReading {
        Objects.requireNonNull(documentId, "documentId");
        Objects.requireNonNull(text, "text");
        extractions = List.copyOf(extractions);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        findings = List.copyOf(findings);
    }

    /**
     * Returns what the extractions say of the article, as a draft.
     *
     * <p>Passages are the text's own words and come from grounding alone. An extraction whose words are not in the text is
     * left out, and so are the words of an attribute that should stand in the text and do not. Of words that stand in
     * several places the interval decides only where it is right for one of them; the draft then has the words around
     * that place beside them.
     *
     * @param mapping what the classes and attributes mean
     * @return the draft, and what of this reading is not in it
     */
    public LangextractDraft draft(LangextractMapping mapping) {
        return new DraftMaker(this, mapping).draft();
    }
}
