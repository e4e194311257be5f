package dev.readout.json.langextract;

import dev.readout.draft.Draft;
import dev.readout.draft.DraftGrounder;
import dev.readout.draft.GroundedDraft;
import dev.readout.metadata.Provenance;
import dev.readout.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * What langextract says of an article, as words only, and the text in which they are to be grounded.
 *
 * @param text the text
 * @param draft the speakers, meetings and statements
 * @param leftOut what of the reading is not in the draft, in the order of the extractions; each is in the reading
 */
public record LangextractDraft(Text text, Draft draft, List<LangextractFinding> leftOut) {
    /**
     * Keeps a copy of what was left out.
     *
     * @param text the text
     * @param draft the speakers, meetings and statements
     * @param leftOut what is not in the draft
     */
    public LangextractDraft {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(draft, "draft");
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Returns the article that the draft makes of the text, and what of the draft is not in it.
     *
     * @param provenance who or what extracted, such as langextract with the name of its model
     * @return the article and the findings
     */
    public GroundedDraft ground(Provenance provenance) {
        return DraftGrounder.of(text).ground(draft, provenance);
    }
}
