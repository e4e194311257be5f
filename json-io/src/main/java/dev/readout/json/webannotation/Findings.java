package dev.readout.json.webannotation;

import dev.readout.json.internal.interchange.FindingList;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;

/** The findings about one document, in the order of the document. A strict reader refuses the document at the first fault. */
final class Findings extends FindingList<WebAnnotationFinding> {
    private final boolean isStrict;

    Findings(JsonReader in, boolean isStrict) {
        super(in.limits(), in::near);
        this.isStrict = isStrict;
    }

    /** Creates an empty list about an annotation that is to be written. */
    Findings() {
        isStrict = false;
    }

    /** Adds a fault: a part that is left out. */
    void leaveOut(String place, Kind kind, String problem) {
        add(new WebAnnotationFinding(place, kind, problem, true), isStrict);
    }

    /** Adds a fault: a part that is read with a doubt. */
    void doubt(String place, Kind kind, String problem) {
        add(new WebAnnotationFinding(place, kind, problem, false), isStrict);
    }

    /** Adds a note, which a strict reader accepts. */
    void note(String place, Kind kind, String problem) {
        add(new WebAnnotationFinding(place, kind, problem, false), false);
    }
}
