package dev.readout.json;

import dev.readout.draft.Draft;
import java.util.List;

/**
 * A draft that was read, and what the reader left out of it.
 *
 * @param draft the draft
 * @param findings what was left out, each once; always empty where the reader is strict
 */
public record DraftReading(Draft draft, List<Finding> findings) {
    /**
     * Keeps a copy of the findings.
     *
     * @param draft the draft
     * @param findings what was left out
     */
    public DraftReading {
        findings = List.copyOf(findings);
    }
}
