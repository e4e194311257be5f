package dev.readout.json.corenlp;

import dev.readout.json.corenlp.CoreNlpFinding.Kind;
import dev.readout.json.internal.syntax.JsonReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The findings about one document, in the order of the document. The members of a quotation are read before its words are
 * compared with the text, so each finding is sorted to the part of the document that it is about.
 */
final class Findings {
    private record Found(int part, CoreNlpFinding finding) {}

    private final JsonReader in;
    private final List<Found> all = new ArrayList<>(0);
    private int part;

    Findings(JsonReader in) {
        this.in = in;
    }

    /** Starts another part of the document, and returns its number. */
    int nextPart() {
        return ++part;
    }

    /** Adds a finding about the current value, which is left out. */
    void leaveOut(Kind kind, String problem) {
        add(part, new CoreNlpFinding(in.pointer(), kind, problem, true));
    }

    void leaveOut(int ofPart, String place, Kind kind, String problem) {
        add(ofPart, new CoreNlpFinding(place, kind, problem, true));
    }

    /** Adds a finding about what was read with a doubt. */
    void doubt(int ofPart, String place, Kind kind, String problem) {
        add(ofPart, new CoreNlpFinding(place, kind, problem, false));
    }

    private void add(int ofPart, CoreNlpFinding finding) {
        if (all.size() == in.limits().findings()) {
            throw in.near(finding.place(), in.limits().findingsExceeded());
        }
        all.add(new Found(ofPart, finding));
    }

    List<CoreNlpFinding> inOrder() {
        all.sort(Comparator.comparingInt(Found::part));
        return all.stream().map(Found::finding).toList();
    }
}
