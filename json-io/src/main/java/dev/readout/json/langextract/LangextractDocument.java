package dev.readout.json.langextract;

import dev.readout.grounding.Grounder;
import dev.readout.internal.Require;
import dev.readout.text.Text;
import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document of langextract: a text, and what was extracted from it, of which every extraction was grounded anew. */
public final class LangextractDocument {
    private final Optional<String> documentId;
    private final Text text;
    // A grounder is many times as large as its text, and documents may be collected by the thousand.
    private final SoftReference<Grounder> grounder;
    private final List<LangextractExtraction> extractions;
    private final Map<String, String> others;

    LangextractDocument(
            Optional<String> documentId,
            Grounder grounder,
            List<LangextractExtraction> extractions,
            Map<String, String> others) {
        this.documentId = documentId;
        this.text = grounder.text();
        this.grounder = new SoftReference<>(grounder);
        this.extractions = List.copyOf(extractions);
        this.others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /**
     * Returns the id ({@code document_id}). langextract makes one up where the user gave none, and nothing keeps two
     * documents from having the same.
     *
     * @return the id, if there is one
     */
    public Optional<String> documentId() {
        return documentId;
    }

    /**
     * Returns the text.
     *
     * @return the text, perhaps empty
     */
    public Text text() {
        return text;
    }

    /**
     * Returns what was extracted.
     *
     * @return the extractions, in the order of the document
     */
    public List<LangextractExtraction> extractions() {
        return extractions;
    }

    /**
     * Returns the members that langextract does not document.
     *
     * @return by name, in their order, the JSON that stands there
     */
    public Map<String, String> others() {
        return others;
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
     * @return the draft, and what of this document is not in it
     */
    public LangextractDraft draft(LangextractMapping mapping) {
        return new DraftConverter(this, grounder(), mapping).draft();
    }

    /** Returns the grounder that grounded the extractions, or another one if memory was short since then. */
    Grounder grounder() {
        Grounder prepared = grounder.get();
        return prepared == null ? Grounder.of(text) : prepared;
    }

    /**
     * Returns whether the other object is a document with the same id, text, extractions and other members.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LangextractDocument document
                && documentId.equals(document.documentId)
                && text.equals(document.text)
                && extractions.equals(document.extractions)
                && others.equals(document.others);
    }

    /**
     * Returns a hash code of the document.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(documentId, text, extractions, others);
    }

    /**
     * Returns a short description.
     *
     * @return the id and how many extractions there are
     */
    @Override
    public String toString() {
        return "LangextractDocument " + documentId.map(Require::shown).orElse("without id") + ", extractions: "
                + extractions.size();
    }
}
