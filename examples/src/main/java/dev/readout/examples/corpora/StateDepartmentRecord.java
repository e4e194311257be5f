package dev.readout.examples.corpora;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A visit or trip, as it is in its file.
 *
 * <p>The keys of the fields are {@code visitor} for the words of an element, {@code from@id} for its attribute,
 * {@code @role} for an attribute of the record itself, and {@value #EMPHASIS} for the words of a description that are in
 * {@code <em>}, as {@code start-end} in code points. The name of an element can contain neither {@code @} nor {@code /}.
 *
 * @param kind {@code visit} or {@code trip}
 * @param line the line of the file on which it begins, counted from 1
 * @param fields what the file says, exactly and in its order
 */
record StateDepartmentRecord(String kind, int line, Map<String, String> fields) {
    static final String VISIT = "visit";
    static final String TRIP = "trip";
    static final String EMPHASIS = "description/em";

    private static final int SHOWN = 60;

    StateDepartmentRecord {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    boolean isVisit() {
        return kind.equals(VISIT);
    }

    /** Returns the place and the name of this record for messages. */
    String shown() {
        return shown(line, kind, fields);
    }

    static String shown(int line, String kind, Map<String, String> fields) {
        String id = fields.getOrDefault("id", "");
        return "line " + line + ": <" + kind + ">" + (id.isBlank() ? "" : " " + quoted(id));
    }

    /** Returns words of a file for a message, on one line and shortened. */
    static String quoted(String words) {
        String line = words.codePoints()
                .limit(SHOWN)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return '"' + line + (words.codePointCount(0, words.length()) > SHOWN ? "…" : "") + '"';
    }
}
