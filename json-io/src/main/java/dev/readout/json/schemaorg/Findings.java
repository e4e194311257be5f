package dev.readout.json.schemaorg;

import dev.readout.json.internal.interchange.FindingList;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import java.util.function.BiFunction;

/** The findings about one document. A strict reader refuses the document at the first fault. */
final class Findings extends FindingList<SchemaOrgFinding> {
    private final boolean isStrict;

    /**
     * Creates an empty list.
     *
     * @param refusal makes a refusal of a place and a problem
     */
    Findings(boolean isStrict, DocumentLimits limits, BiFunction<String, String, RefusedDocumentException> refusal) {
        super(limits, refusal);
        this.isStrict = isStrict;
    }

    /** Adds what is not in the article, though perhaps in an attribute. */
    void leaveOut(String place, Kind kind, String problem) {
        add(new SchemaOrgFinding(place, kind, problem, true), isStrict && kind.isFault());
    }

    /** Adds what is read with a doubt. */
    void doubt(String place, Kind kind, String problem) {
        add(new SchemaOrgFinding(place, kind, problem, false), isStrict && kind.isFault());
    }
}
