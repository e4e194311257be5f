package dev.readout.grounding.internal.words;

import dev.readout.grounding.internal.words.CharacterReferences.Entity;
import java.util.Arrays;

/**
 * The characters of a string as they are compared, each with the place in the string that it comes from.
 *
 * <p>Characters that belong together for a reader, such as a letter and its accent, the parts of an emoji or the letters
 * of a ligature, have one place in common, so that no passage cuts them. Invisible characters are left out.
 */
public final class ComparableCharacters {
    private final String source;
    private int size;
    private int[] codePoints;
    private CharacterKind[] kinds;
    /** UTF-16 indexes into the source. */
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

    public int codePoint(int unit) {
        return codePoints[unit];
    }

    /** Returns the character of a unit, or another beyond the ends of the string. */
    int codePointOr(int unit, int other) {
        return unit < 0 || unit >= size ? other : codePoints[unit];
    }

    /** Returns the characters from one unit to before another, as they are compared. */
    String form(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    /** Returns the kind of a unit; beyond both ends of the string stands white space. */
    public CharacterKind kind(int unit) {
        return unit < 0 || unit >= size ? CharacterKind.LINE_BREAK : kinds[unit];
    }

    public int start(int unit) {
        return starts[unit];
    }

    public int end(int unit) {
        return ends[unit];
    }

    /** Returns the unit after all those that have their place in common with this one. */
    int afterCluster(int unit) {
        int next = unit + 1;
        while (next < size && starts[next] == starts[unit]) {
            next++;
        }
        return next;
    }

    /** Reads what begins at this index, and returns the index after it. */
    private int read(int start) {
        char c = source.charAt(start);
        boolean alone = start + 1 == source.length() || source.charAt(start + 1) < 0x300;
        if (c < 0x80 && alone && c != '&' && c != '\\' && c != '\r' && c >= ' ') {
            add(c, Characters.kind(c), start, start + 1);
            return start + 1;
        }
        int first = source.codePointAt(start);
        int end = start + Character.charCount(first);
        Entity entity = first == '&' ? CharacterReferences.at(source, start) : null;
        if (entity != null) {
            first = entity.codePoint();
            end = start + entity.length();
        } else if (first == '\\' && end < source.length() && isQuotationMark(source.charAt(end))) {
            return end; // Escaped for a format that the string is no longer in.
        } else if (first == '\r' && end < source.length() && source.charAt(end) == '\n') {
            end++;
        }
        CharacterKind kind = Characters.kind(first);
        if (kind == CharacterKind.INVISIBLE) {
            if (Characters.extendsCluster(first)) {
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
            boolean seen = Characters.kind(next) != CharacterKind.INVISIBLE;
            if (!(seen ? joins(first, kind, last, next) : Characters.extendsCluster(next))) {
                break;
            }
            if (seen) {
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

    /** Returns whether the next character belongs to a cluster of this first and last one. */
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
            case UNSPACED -> Characters.stacksNext(last) && nextKind == CharacterKind.UNSPACED;
            case LETTER -> Characters.isTrailingJamo(next);
            default -> false;
        };
    }

    private void addForm(String cluster, CharacterKind kind, int start, int end) {
        String form = NormalForm.of(cluster);
        boolean marked = cluster.codePointCount(0, cluster.length()) > 1;
        boolean isSymbol = marked && !kind.isWordCharacter() && kind != CharacterKind.UNSPACED;
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

    /** Lets the last cluster, if it ends here, end there. */
    private void extendCluster(int here, int there) {
        int last = size - 1;
        if (last < 0 || ends[last] != here || kinds[last] == CharacterKind.LINE_BREAK) {
            return;
        }
        int start = starts[last];
        for (int i = last; i >= 0 && starts[i] == start; i--) {
            ends[i] = there;
        }
    }

    /** Returns the original character of a unit, of which dashes have several. */
    int original(int unit) {
        return source.codePointAt(starts[unit]);
    }

    @Override
    public String toString() {
        return new String(codePoints, 0, size);
    }
}
