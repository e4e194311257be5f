package dev.readout.json.webannotation;

import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.SourceLocation;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The findings about one document, in the order of the document. A strict reader refuses the document at the first fault. */
final class Findings {
    private final List<WebAnnotationFinding> all = new ArrayList<>(0);
    private final BiFunction<String, String, RefusedDocumentException> refusal;
    private final DocumentLimits limits;
    private final boolean isStrict;
    private final boolean isIgnored;

    private Findings(
            BiFunction<String, String, RefusedDocumentException> refusal,
            DocumentLimits limits,
            boolean isStrict,
            boolean isIgnored) {
        this.refusal = refusal;
        this.limits = limits;
        this.isStrict = isStrict;
        this.isIgnored = isIgnored;
    }

    /** Returns findings that a strict reader refuses. */
    static Findings of(JsonReader in, boolean isStrict) {
        return new Findings(in::near, in.limits(), isStrict, false);
    }

    /** Returns findings that nobody wants to see. */
    static Findings ignored(DocumentLimits limits) {
        return new Findings(
                (place, problem) -> new RefusedDocumentException(place, SourceLocation.UNKNOWN, problem, null),
                limits,
                false,
                true);
    }

    /** Adds a fault: a part that is left out. */
    void leaveOut(String place, Kind kind, String problem) {
        add(new WebAnnotationFinding(place, kind, problem, true), true);
    }

    /** Adds a fault: a part that is read with a doubt. */
    void doubt(String place, Kind kind, String problem) {
        add(new WebAnnotationFinding(place, kind, problem, false), true);
    }

    /** Adds a note, which a strict reader accepts. */
    void note(String place, Kind kind, String problem) {
        add(new WebAnnotationFinding(place, kind, problem, false), false);
    }

    private void add(WebAnnotationFinding finding, boolean isFault) {
        if (isIgnored) {
            return;
        }
        if (isStrict && isFault) {
            throw refusal.apply(finding.place(), finding.problem());
        }
        if (all.size() == limits.findings()) {
            throw refusal.apply(finding.place(), limits.findingsExceeded());
        }
        all.add(finding);
    }

    List<WebAnnotationFinding> all() {
        return all;
    }
}
