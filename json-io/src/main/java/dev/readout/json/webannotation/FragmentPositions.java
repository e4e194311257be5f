package dev.readout.json.webannotation;

import dev.readout.internal.IntList;
import dev.readout.text.Span;
import dev.readout.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The positions of fragments of plain text (RFC 5147), such as {@code char=10,20}. They count characters, of which every end
 * of a line is one, also if it is CRLF.
 */
final class FragmentPositions {
    private static final String CHARACTERS = "char=";
    private static final String LENGTH = ";length=";

    private final Text text;
    // The positions of LF after CR, in code points of the text.
    private final IntList secondCharacters = new IntList();

    FragmentPositions(Text text) {
        this.text = text;
        String string = text.string();
        for (int at = string.indexOf("\r\n"); at >= 0; at = string.indexOf("\r\n", at + 2)) {
            secondCharacters.add(text.fromUtf16Index(at + 1));
        }
    }

    /** Returns whether a fragment counts characters. */
    static boolean isOfCharacters(String fragment) {
        return fragment.startsWith(CHARACTERS);
    }

    /** Returns the span of a fragment, or null if it is not a range of characters of a text of this length. */
    @Nullable
    Span span(String fragment) {
        int end = fragment.indexOf(';');
        String range = fragment.substring(CHARACTERS.length(), end < 0 ? fragment.length() : end);
        int comma = range.indexOf(',');
        int from = number(comma < 0 ? range : range.substring(0, comma), 0);
        int to = comma < 0 ? from : number(range.substring(comma + 1), text.length() - secondCharacters.size());
        if (from < 0 || to < from || range.isEmpty() || range.equals(",") || isOfOtherLength(fragment)) {
            return null;
        }
        int start = position(from);
        int stop = position(to);
        return stop > text.length() ? null : new Span(start, stop);
    }

    /** A fragment may have the length of the text, which shows that the text is another one (section 3.1). */
    private boolean isOfOtherLength(String fragment) {
        int start = fragment.indexOf(LENGTH);
        if (start < 0) {
            return false;
        }
        String length = fragment.substring(start + LENGTH.length());
        int end = length.indexOf(',');
        return number(end < 0 ? length : length.substring(0, end), -1) != text.length() - secondCharacters.size();
    }

    private static int number(String digits, int ifEmpty) {
        if (digits.isEmpty()) {
            return ifEmpty;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > 100_000_000) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Returns the position of a character in code points. */
    private int position(int character) {
        int low = 0;
        int high = secondCharacters.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            // Before the LF at this index are so many characters, of which `middle` LF are not counted.
            if (secondCharacters.get(middle) - middle <= character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return character + low;
    }
}
