package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a string in the form in which they are compared, each with its position in the string.
 *
 * <p>Characters that a reader sees as one, such as a letter and its accent, the parts of an emoji or the letters of a
 * ligature, are a cluster: all of them have the position of the whole cluster, so that no passage cuts it. Invisible
 * characters are left out, except directional overrides that reorder what a reader sees: each is a symbol.
 */
public final class ComparableCharacters {
    /** A line that makes an Arabic word longer. */
    static final int TATWEEL = 0x0640;

    private static final String MARKS = "،؛؟‧・";
    private static final String LATIN_MARKS = ",;?··";
    /** Letters with the cedilla, and the letter of Korean that is typed as a dot between words. */
    private static final String LETTERS = "ŞşŢţㆍᆞ";

    private static final String OTHER_LETTERS = "ȘșȚț··";

    /**
     * The number of characters that are read in one call. The JVM compiles a short method that is called often long before
     * it compiles a long loop.
     */
    private static final int LINE = 64;

    /** The kinds by their number. */
    private static final CharacterKind[] KINDS = CharacterKind.values();
    /** For each kind, whether words consist of such characters. */
    private static final boolean[] ARE_IN_WORDS = new boolean[KINDS.length];
    /** For each character of ASCII, the number of its kind, or {@link #OTHER} if {@link ClusterReader} must read it. */
    private static final byte[] ASCII_KINDS = new byte[0x80];

    private static final byte OTHER = -1;
    private static final int HASH_FACTOR = 0x9E3779B1;

    static {
        for (CharacterKind kind : KINDS) {
            ARE_IN_WORDS[number(kind)] = kind.isWordCharacter();
        }
        for (char c = 0; c < ASCII_KINDS.length; c++) {
            CharacterKind kind = Characters.kind(c);
            ASCII_KINDS[c] = isPlain(c) && comparable(c, kind) == c ? number(kind) : OTHER;
        }
    }

    private final String source;
    /** Made when the first character is read that is not plain. */
    private @Nullable ClusterReader clusters;

    private int size;
    private int[] codePoints;
    /** The number of the kind of each character. */
    private byte[] kinds;

    private final CharacterPositions positions = new CharacterPositions();

    private ComparableCharacters(String source) {
        this.source = source;
        codePoints = new int[source.length()];
        kinds = new byte[source.length()];
    }

    public static ComparableCharacters of(String source) {
        ComparableCharacters characters = new ComparableCharacters(source);
        char[] line = new char[Math.min(source.length(), LINE + 1)];
        int i = 0;
        while (i < source.length()) {
            i = characters.readLine(i, line);
        }
        return characters;
    }

    /** Reads some of the characters from an index on, and returns the index after them. */
    private int readLine(int from, char[] line) {
        int count = Math.min(source.length() - from, line.length);
        source.getChars(from, from + count, line, 0);
        int end = from + Math.min(count, LINE);
        int i = from;
        while (i < end) {
            char c = line[i - from];
            char next = i + 1 < from + count ? line[i + 1 - from] : ' ';
            if (c < ASCII_KINDS.length && next < 0x80 && next != '&' && ASCII_KINDS[c] != OTHER) {
                addAsIs(c, ASCII_KINDS[c], i, i + 1);
                i++;
            } else if (isPlain(c) && isAlone(c, next)) {
                add(c, Characters.kind(c), i, i + 1);
                i++;
            } else {
                i = clusters().read(i);
            }
        }
        return i;
    }

    private ClusterReader clusters() {
        if (clusters == null) {
            clusters = new ClusterReader(source, this);
        }
        return clusters;
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

    /** Returns a hash of the characters from one index to before another. */
    int hash(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * HASH_FACTOR + codePoints[i];
        }
        return hash ^ hash >>> Short.SIZE;
    }

    /** Returns whether the same characters, this many, begin at two indexes. */
    boolean areSame(int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (codePoints[one + i] != codePoints[other + i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the kind of a character, or a line break if the index is outside of the string. */
    public CharacterKind kind(int index) {
        return index < 0 || index >= size ? CharacterKind.LINE_BREAK : KINDS[kinds[index]];
    }

    /** Returns the index after all repetitions of the character at an index. */
    int repeatedEnd(int index) {
        int end = index + 1;
        while (end < size && codePoints[end] == codePoints[index]) {
            end++;
        }
        return end;
    }

    /** Returns the index of the first character, from an index on, of which no word consists. */
    int wordCharactersEnd(int from) {
        int i = from;
        while (i < size && ARE_IN_WORDS[kinds[i]]) {
            i++;
        }
        return i;
    }

    public int start(int index) {
        return positions.start(index);
    }

    public int end(int index) {
        return positions.end(index);
    }

    /** Returns the index after all characters of the cluster that has this character. */
    int afterCluster(int index) {
        int next = index + 1;
        while (next < size && start(next) == start(index)) {
            next++;
        }
        return next;
    }

    /** Returns whether a character is read as itself, if it is alone. This saves time for most characters. */
    private static boolean isPlain(char c) {
        if (c < 0x80) {
            return c >= ' ' && c != '&' && c != '\\';
        }
        CharacterKind kind = Characters.kind(c);
        return c >= 0xA0
                && !Character.isSurrogate(c)
                && kind != CharacterKind.INVISIBLE
                && kind != CharacterKind.LINE_BREAK
                && !NormalForm.hasOther(c);
    }

    /** Returns whether the next character cannot belong to the cluster of a character. */
    private static boolean isAlone(char c, char next) {
        if (next < 0x300) {
            return next != '&';
        }
        if (Syllables.areJoined(c, next)) {
            return false;
        }
        return switch (Characters.kind(next)) {
            case LETTER -> next != TATWEEL && !Character.isSurrogate(next) && !Characters.isTrailingJamo(next);
            case UNSPACED -> !VowelAm.ends(next);
            case COMBINING, SYMBOL, INVISIBLE -> false;
            default -> true;
        };
    }

    /** Adds a character of the kind with a position. */
    void add(int codePoint, CharacterKind kind, int start, int end) {
        addAsIs(comparable(codePoint, kind), number(kind), start, end);
    }

    private void addAsIs(int codePoint, byte kind, int start, int end) {
        if (size == codePoints.length) {
            int capacity = 2 * size + 1;
            codePoints = Arrays.copyOf(codePoints, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        codePoints[size] = codePoint;
        kinds[size] = kind;
        positions.add(size, start, end);
        size++;
    }

    @SuppressWarnings("EnumOrdinal") // An index of KINDS. It takes a fourth of the memory.
    private static byte number(CharacterKind kind) {
        return (byte) kind.ordinal();
    }

    private static int comparable(int codePoint, CharacterKind kind) {
        return switch (kind) {
            case QUOTE -> '"';
            case APOSTROPHE -> '\'';
            case DASH -> '-';
            case ELLIPSIS -> '…';
            case SPACE -> ' ';
            case LINE_BREAK -> '\n';
            case PUNCTUATION -> replaced(codePoint, MARKS, LATIN_MARKS);
            // Romanian is often written with the cedilla of Turkish, for lack of the comma below.
            case LETTER -> replaced(codePoint, LETTERS, OTHER_LETTERS);
            default -> codePoint;
        };
    }

    private static int replaced(int c, String characters, String replacements) {
        int index = c < 0x80 ? -1 : characters.indexOf(c);
        return index < 0 ? c : replacements.charAt(index);
    }

    /** Moves the end of the last cluster from one UTF-16 index to another, if the cluster ends at the first one. */
    void extendCluster(int oldEnd, int newEnd) {
        int last = size - 1;
        if (last >= 0 && end(last) == oldEnd && kind(last) != CharacterKind.LINE_BREAK) {
            positions.extendLast(last, newEnd);
        }
    }

    /** Returns a character as it is in the source. All dashes, for example, are compared as one character. */
    public int original(int index) {
        CharacterReader original = new CharacterReader(source);
        original.moveTo(start(index));
        return original.codePoint();
    }

    @Override
    public String toString() {
        return new String(codePoints, 0, size);
    }
}
