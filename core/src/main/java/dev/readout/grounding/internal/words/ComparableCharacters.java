package dev.readout.grounding.internal.words;

import dev.readout.grounding.internal.words.CharacterReferences.Reference;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.Arrays;

/**
 * The characters of a string in the form in which they are compared, each with its position in the string.
 *
 * <p>Characters that a reader sees as one, such as a letter and its accent, the parts of an emoji or the letters of a
 * ligature, are a cluster: all of them have the position of the whole cluster, so that no passage cuts it. Invisible
 * characters are left out.
 */
public final class ComparableCharacters {
    private final String source;
    private int size;
    private int[] codePoints;
    private CharacterKind[] kinds;
    /** The position of each character, in UTF-16 indexes of the source. */
    private int[] starts;

    private int[] ends;

    private ComparableCharacters(String source) {
        this.source = source;
        int capacity = source.length() + 1;
        codePoints = new int[capacity];
        kinds = new CharacterKind[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    public static ComparableCharacters of(String source) {
        ComparableCharacters characters = new ComparableCharacters(source);
        int i = 0;
        while (i < source.length()) {
            i = characters.read(i);
        }
        return characters;
    }

    public String source() {
        return source;
    }

    public int size() {
        return size;
    }

    public int codePoint(int index) {
        return codePoints[index];
    }

    /** Returns a character, or another code point if the index is outside of the string. */
    int codePointOr(int index, int other) {
        return index < 0 || index >= size ? other : codePoints[index];
    }

    /** Returns the characters from one index to before another. */
    String form(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    /** Returns the kind of a character, or a line break if the index is outside of the string. */
    public CharacterKind kind(int index) {
        return index < 0 || index >= size ? CharacterKind.LINE_BREAK : kinds[index];
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    /** Returns the index after all characters of the cluster that has this character. */
    int afterCluster(int index) {
        int next = index + 1;
        while (next < size && starts[next] == starts[index]) {
            next++;
        }
        return next;
    }

    /** Reads the cluster that begins at this UTF-16 index of the source, and returns the index after it. */
    private int read(int start) {
        char c = source.charAt(start);
        boolean isAlone = start + 1 == source.length() || source.charAt(start + 1) < 0x300;
        if (c < 0x80 && isAlone && c != '&' && c != '\\' && c != '\r' && c >= ' ') {
            add(c, Characters.kind(c), start, start + 1);
            return start + 1;
        }
        int first = source.codePointAt(start);
        int end = start + Character.charCount(first);
        Reference reference = first == '&' ? CharacterReferences.at(source, start) : null;
        if (reference != null) {
            first = reference.codePoint();
            end = start + reference.length();
        } else if (first == '\\' && end < source.length() && isQuotationMark(source.charAt(end))) {
            return end; // The mark was escaped for another format, such as JSON.
        } else if (first == '\r' && end < source.length() && source.charAt(end) == '\n') {
            end++;
        }
        CharacterKind kind = Characters.kind(first);
        if (kind == CharacterKind.INVISIBLE) {
            if (Characters.isExtender(first)) {
                extendCluster(start, end);
            }
            return end;
        }
        if (kind == CharacterKind.LINE_BREAK) {
            add('\n', kind, start, end);
            return end;
        }
        return readCluster(first, kind, start, end);
    }

    private static boolean isQuotationMark(char c) {
        return c == '"' || c == '\'';
    }

    private int readCluster(int first, CharacterKind kind, int start, int end) {
        int at = end;
        StringBuilder cluster = null;
        int last = first;
        while (at < source.length()) {
            int next = source.codePointAt(at);
            boolean isVisible = Characters.kind(next) != CharacterKind.INVISIBLE;
            if (!(isVisible ? joins(first, kind, last, next) : Characters.isExtender(next))) {
                break;
            }
            if (isVisible) {
                if (cluster == null) {
                    cluster = new StringBuilder().appendCodePoint(first);
                }
                cluster.appendCodePoint(next);
            }
            at += Character.charCount(next);
            last = next;
        }
        if (cluster == null && !NormalForm.hasOther(first)) {
            add(first, kind, start, at);
        } else {
            addForm(cluster == null ? Character.toString(first) : cluster.toString(), kind, start, at);
        }
        return at;
    }

    /** Returns whether the next character belongs to the cluster that has this first and this last character so far. */
    private static boolean joins(int first, CharacterKind kind, int last, int next) {
        CharacterKind nextKind = Characters.kind(next);
        if (nextKind == CharacterKind.COMBINING) {
            return true;
        }
        return switch (kind) {
            case SYMBOL ->
                Characters.isSkinTone(next)
                        || (last == 0x200D && nextKind == CharacterKind.SYMBOL)
                        || (first == last
                                && Characters.isRegionalIndicator(first)
                                && Characters.isRegionalIndicator(next));
            case UNSPACED -> Characters.isStacker(last) && nextKind == CharacterKind.UNSPACED;
            case LETTER -> Characters.isTrailingJamo(next);
            default -> false;
        };
    }

    private void addForm(String cluster, CharacterKind kind, int start, int end) {
        String form = NormalForm.of(cluster);
        boolean hasMarks = cluster.codePointCount(0, cluster.length()) > 1;
        boolean isSymbol = hasMarks && !kind.isWordCharacter() && kind != CharacterKind.UNSPACED;
        form.codePoints().forEach(c -> add(c, isSymbol ? CharacterKind.SYMBOL : Characters.kind(c), start, end));
    }

    private void add(int codePoint, CharacterKind kind, int start, int end) {
        if (size == codePoints.length) {
            int capacity = 2 * size;
            codePoints = Arrays.copyOf(codePoints, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        codePoints[size] = comparable(codePoint, kind);
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private static int comparable(int codePoint, CharacterKind kind) {
        return switch (kind) {
            case QUOTE -> '"';
            case APOSTROPHE -> '\'';
            case DASH -> '-';
            case ELLIPSIS -> '…';
            case SPACE -> ' ';
            case LINE_BREAK -> '\n';
            default -> codePoint;
        };
    }

    /** Moves the end of the last cluster from one UTF-16 index to another, if the cluster ends at the first one. */
    private void extendCluster(int oldEnd, int newEnd) {
        int last = size - 1;
        if (last < 0 || ends[last] != oldEnd || kinds[last] == CharacterKind.LINE_BREAK) {
            return;
        }
        int start = starts[last];
        for (int i = last; i >= 0 && starts[i] == start; i--) {
            ends[i] = newEnd;
        }
    }

    /** Returns a character as it is in the source. All dashes, for example, are compared as one character. */
    int original(int index) {
        return source.codePointAt(starts[index]);
    }

    @Override
    public String toString() {
        return new String(codePoints, 0, size);
    }
}
