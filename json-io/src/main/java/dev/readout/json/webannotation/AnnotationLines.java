package dev.readout.json.webannotation;

import java.util.Arrays;

/** Annotations of one text, one on each line. They are read as a list, which has the same bytes but for the ends of lines. */
final class AnnotationLines {
    private AnnotationLines() {}

    /** Returns the list, or the document itself if there are not several values. */
    static byte[] toList(byte[] document) {
        int separators = 0;
        byte[] list = null;
        int depth = 0;
        boolean isString = false;
        boolean isBefore = false;
        int lineEnd = -1;
        for (int i = 0; i < document.length; i++) {
            byte c = document[i];
            if (isString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    isString = false;
                }
                continue;
            }
            switch (c) {
                case '"' -> isString = true;
                case '{', '[' -> {
                    if (depth == 0 && isBefore && lineEnd >= 0) {
                        list = list == null ? wrapped(document) : list;
                        list[lineEnd + 1] = ',';
                        separators++;
                        lineEnd = -1;
                    }
                    depth++;
                }
                case '}', ']' -> {
                    depth--;
                    isBefore = true;
                    lineEnd = -1;
                }
                case '\n' -> lineEnd = depth == 0 && isBefore ? i : lineEnd;
                default -> {
                    // It is part of a number, a literal, or not JSON.
                }
            }
        }
        return list == null || separators == 0 ? document : list;
    }

    private static byte[] wrapped(byte[] document) {
        byte[] list = new byte[document.length + 2];
        System.arraycopy(document, 0, list, 1, document.length);
        list[0] = '[';
        list[list.length - 1] = ']';
        boolean hasMark = document.length > 2 && document[0] == (byte) 0xEF && document[1] == (byte) 0xBB;
        if (hasMark) {
            Arrays.fill(list, 1, 4, (byte) ' ');
        }
        return list;
    }
}
