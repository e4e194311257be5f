package dev.readout.brat;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes in which an article keeps what brat says beyond the model. */
final class BratAttributes {
    static final String PREFIX = "brat.";
    static final String EVENT = PREFIX + "event";
    static final String ID = PREFIX + "id";
    static final String LABEL = PREFIX + "label";
    static final String WORDS = PREFIX + "words";

    /** How many pieces a statement has of a trigger that is a part of another statement. */
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

    /** Returns the lines that are kept as they are, by id, with what follows the id and a tab. */
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
