package dev.readout.json.schemaorg;

import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The findings about one document. A strict reader refuses the document at the first fault. */
final class Findings {
    private final List<SchemaOrgFinding> all = new ArrayList<>(0);
    private final boolean isStrict;
    private final DocumentLimits limits;
    private final BiFunction<String, String, RefusedDocumentException> refusal;

    /**
     * Creates an empty list.
     *
     * @param refusal makes a refusal of a place and a problem
     */
    Findings(boolean isStrict, DocumentLimits limits, BiFunction<String, String, RefusedDocumentException> refusal) {
        this.isStrict = isStrict;
        this.limits = limits;
        this.refusal = refusal;
    }

    /** Adds what is not in the article, though perhaps in an attribute. */
    void leaveOut(String place, Kind kind, String problem) {
        add(new SchemaOrgFinding(place, kind, problem, true));
    }

    /** Adds what is read with a doubt. */
    void doubt(String place, Kind kind, String problem) {
        add(new SchemaOrgFinding(place, kind, problem, false));
    }

    private void add(SchemaOrgFinding finding) {
        if (isStrict && finding.kind().isFault()) {
            throw refusal.apply(finding.place(), finding.problem());
        }
        if (all.size() == limits.findings()) {
            throw refusal.apply(finding.place(), limits.findingsExceeded());
        }
        all.add(finding);
    }

    DocumentLimits limits() {
        return limits;
    }

    RefusedDocumentException refused(String place, String problem) {
        return refusal.apply(place, problem);
    }

    List<SchemaOrgFinding> all() {
        return all;
    }
}
