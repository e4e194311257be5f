package dev.readout.json.schemaorg;

import java.util.ArrayList;
import java.util.List;

/** What publishers put around or into a block of JSON-LD that keeps it from being JSON, and the block without it. */
final class BlockRepair {
    private BlockRepair() {}

    /** Returns the block without comments and semicolons around it. */
    static String trimmed(String block) {
        String trimmed = block.strip();
        for (String before = ""; !before.equals(trimmed); ) {
            before = trimmed;
            trimmed = withoutStart(trimmed, "<!--", "-->");
            trimmed = withoutStart(trimmed, "/*", "*/");
            trimmed = without(trimmed, "//<![CDATA[", "// <![CDATA[", "<![CDATA[", "/*<![CDATA[*/", "\uFEFF");
            trimmed = withoutEnd(trimmed, "//]]>", "// ]]>", "]]>", "/*]]>*/", "-->", "//-->", "// -->", "//", ";");
        }
        return trimmed;
    }

    /** Removes a comment that is closed before the JSON, or only what opens it. */
    private static String withoutStart(String block, String open, String close) {
        if (!block.startsWith(open)) {
            return block;
        }
        int end = block.indexOf(close);
        int json = firstJson(block);
        return (end >= 0 && end < json ? block.substring(end + close.length()) : block.substring(open.length()))
                .strip();
    }

    private static int firstJson(String block) {
        int object = block.indexOf('{');
        int list = block.indexOf("[{");
        int first = object < 0 ? block.length() : object;
        return list < 0 ? first : Math.min(first, list);
    }

    private static String without(String block, String... starts) {
        for (String start : starts) {
            if (block.startsWith(start)) {
                return block.substring(start.length()).strip();
            }
        }
        return block;
    }

    private static String withoutEnd(String block, String... ends) {
        for (String end : ends) {
            if (block.endsWith(end)) {
                return block.substring(0, block.length() - end.length()).strip();
            }
        }
        return block;
    }

    /** Returns other readings of a block that is not JSON, the most likely first. */
    static List<String> repaired(String block) {
        List<String> repaired = new ArrayList<>();
        String controls = withEscapedControls(block);
        repaired.add(controls);
        if (block.contains("&quot;") || block.contains("&#34;")) {
            repaired.add(unescaped(controls));
        }
        repaired.add(withoutLastCommas(controls));
        return repaired;
    }

    /** Escapes line breaks and other control characters that are in strings. */
    private static String withEscapedControls(String block) {
        StringBuilder escaped = new StringBuilder(block.length() + 16);
        boolean isString = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (c == '\\' && isString && i + 1 < block.length()) {
                escaped.append(c).append(block.charAt(++i));
                continue;
            }
            isString ^= c == '"';
            if (c < ' ' && isString) {
                escaped.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : " ");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String unescaped(String block) {
        return block.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** Leaves out a comma before the end of a list or an object. */
    private static String withoutLastCommas(String block) {
        StringBuilder without = new StringBuilder(block.length());
        boolean isString = false;
        int comma = -1;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (isString && c == '\\' && i + 1 < block.length()) {
                without.append(c).append(block.charAt(++i));
                continue;
            }
            isString ^= c == '"';
            if (comma >= 0 && (c == '}' || c == ']')) {
                without.deleteCharAt(comma);
            }
            if (c > ' ') {
                comma = !isString && c == ',' ? without.length() : -1;
            }
            without.append(c);
        }
        return without.toString();
    }
}
