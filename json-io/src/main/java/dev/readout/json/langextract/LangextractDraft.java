package dev.readout.json.langextract;

import dev.readout.draft.Draft;
import dev.readout.draft.DraftGrounder;
import dev.readout.draft.GroundedDraft;
import dev.readout.grounding.Grounder;
import dev.readout.metadata.Provenance;
import dev.readout.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A draft that was made of a document of langextract, the text in which it is to be grounded, and findings about what is
 * not in the draft.
 */
public final class LangextractDraft {
    private final Text text;
    private final Supplier<Grounder> grounder;
    private final Draft draft;
    private final List<LangextractFinding> findings;

    /** The grounder, asked for when it is needed, is that of the text. */
    LangextractDraft(Text text, Supplier<Grounder> grounder, Draft draft, List<LangextractFinding> findings) {
        this.text = text;
        this.grounder = grounder;
        this.draft = draft;
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns the text of the document.
     *
     * @return the text
     */
    public Text text() {
        return text;
    }

    /**
     * Returns the draft.
     *
     * @return the draft, which has words and no positions
     */
    public Draft draft() {
        return draft;
    }

    /**
     * Returns findings about what is not in the draft. All of it is in the document.
     *
     * @return the findings, in the order of the extractions; {@code isLeftOut} is true for each
     */
    public List<LangextractFinding> findings() {
        return findings;
    }

    /**
     * Returns an article of the text with what is grounded of the draft, and findings about the rest.
     *
     * @param provenance who or what made the extractions, for example langextract with the name of its model
     * @return the article and the findings
     */
    public GroundedDraft ground(Provenance provenance) {
        return DraftGrounder.of(grounder.get()).ground(draft, provenance);
    }

    /**
     * Returns whether the other object is an equal draft of an equal text, with equal findings.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LangextractDraft that
                && text.equals(that.text)
                && draft.equals(that.draft)
                && findings.equals(that.findings);
    }

    /**
     * Returns a hash code of the draft.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(text, draft, findings);
    }

    /**
     * Returns a short description.
     *
     * @return the numbers of statements and findings, for example {@code LangextractDraft statements: 3, findings: 2}
     */
    @Override
    public String toString() {
        return "LangextractDraft statements: " + draft.statements().size() + ", findings: " + findings.size();
    }
}
