package dev.readout.json.ninjs;

import dev.readout.json.internal.interchange.FindingList;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.ninjs.NinjsFinding.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings about one document. A strict reader refuses the first one in the order of the document. */
final class Findings extends FindingList<NinjsFinding> {
    /** Collects the findings about a document within its limits. */
    Findings(JsonReader in) {
        super(in.limits(), in::near);
    }

    /** Collects the findings about a value that is to be written. */
    Findings() {}

    void leaveOut(Where where, Kind kind, String problem) {
        add(new NinjsFinding(where.pointer(), kind, problem, true), false);
    }

    /** Adds a finding about what was read with a doubt, or kept in an attribute. */
    void doubt(Where where, Kind kind, String problem) {
        add(new NinjsFinding(where.pointer(), kind, problem, false), false);
    }

    /**
     * Returns the findings in the order of the members of the document.
     *
     * @param members the names of its members
     */
    List<NinjsFinding> inOrder(List<String> members) {
        if (all().size() > 1) {
            Map<String, Integer> order = new HashMap<>();
            members.forEach(name -> order.put(Where.DOCUMENT.member(name).pointer(), order.size()));
            all().sort(Comparator.comparingInt(finding -> order.getOrDefault(firstOf(finding.place()), -1)));
        }
        return all();
    }

    private static String firstOf(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }
}
