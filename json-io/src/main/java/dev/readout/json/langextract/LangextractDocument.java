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

/** A document of langextract: a text and its extractions, whose words Readout has grounded in the text. */
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
     * Returns the id ({@code document_id}). If the user gave no id, langextract makes one up. Two documents may have the same
     * id.
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
     * Returns the extractions.
     *
     * @return the extractions, in the order of the document
     */
    public List<LangextractExtraction> extractions() {
        return extractions;
    }

    /**
     * Returns the members that are not part of langextract's format.
     *
     * @return the JSON of each member, by its name, in the order of the document
     */
    public Map<String, String> others() {
        return others;
    }

    /**
     * Returns a draft that has what the extractions say about the article.
     *
     * <p>The words of contents, sources, cues and addressees and the designations of meetings are words of the text. Only
     * grounding finds them. An extraction whose words are not in the text is left out. An attribute whose words must be in
     * the text, but are not, is left out too. If the words of a statement are in several places, and the interval is right
     * for one of them, the draft also has the words directly before and after that place.
     *
     * @param mapping what the classes and attributes mean
     * @return the draft, and findings about what is not in it
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
     * @return the id and the number of extractions
     */
    @Override
    public String toString() {
        return "LangextractDocument " + documentId.map(Require::shown).orElse("without id") + ", extractions: "
                + extractions.size();
    }
}
