package dev.readout.brat;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the attributes in which an article preserves information from brat that the model cannot represent. */
final class BratAttributes {
    static final String PREFIX = "brat.";
    static final String EVENT = PREFIX + "event";
    static final String ID = PREFIX + "id";
    static final String LABEL = PREFIX + "label";
    static final String WORDS = PREFIX + "words";

    /**
     * The number of pieces of a trigger that is not a part of this statement, but a mention or a part of another
     * statement.
     */
    static final String ELSEWHERE = "0";

    private BratAttributes() {}

    static String label(String id) {
        return PREFIX + id + ".label";
    }

    static String words(String id) {
        return PREFIX + id + ".words";
    }

    static String pieces(String id) {
        return PREFIX + id + ".pieces";
    }

    /** Returns the lines that are preserved unchanged: the rest of each line after the id and a tab, by id. */
    static Map<String, String> lines(Map<String, String> attributes, String kinds) {
        Map<String, String> lines = new LinkedHashMap<>();
        attributes.forEach((key, rest) -> {
            if (key.startsWith(PREFIX)) {
                String id = key.substring(PREFIX.length());
                if (AnnotationLine.isId(id, kinds) && AnnotationLine.fitsOnALine(rest)) {
                    lines.put(id, rest);
                }
            }
        });
        return lines;
    }
}
