package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.Arrays;

/**
 * The characters of a string in the form in which they are compared, each with its position in the string.
 *
 * <p>Characters that a reader sees as one, such as a letter and its accent, the parts of an emoji or the letters of a
 * ligature, are a cluster: all of them have the position of the whole cluster, so that no passage cuts it. Invisible
 * characters are left out, except directional overrides that reorder what a reader sees: each is a symbol.
 */
public final class ComparableCharacters {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** The tag characters, which distinguish flags such as the flags of England and Scotland. */
    private static final int FIRST_TAG = 0xE0020;

    private static final int LAST_TAG = 0xE007F;
    /** A line that makes an Arabic word longer. */
    private static final int TATWEEL = 0x0640;

    private static final String MARKS = "،؛؟‧・";
    private static final String LATIN_MARKS = ",;?··";
    /** Letters with the cedilla, and the letter of Korean that is typed as a dot between words. */
    private static final String LETTERS = "ŞşŢţㆍᆞ";

    private static final String OTHER_LETTERS = "ȘșȚț··";

    private final String source;
    private final CharacterReader reader;
    private int size;
    private int[] codePoints;
    private CharacterKind[] kinds;
    /** The position of each character, in UTF-16 indexes of the source. */
    private int[] starts;

    private int[] ends;

    private ComparableCharacters(String source) {
        this.source = source;
        this.reader = new CharacterReader(source);
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

    /** Reads the character or cluster that begins at this UTF-16 index of the source, and returns the index after it. */
    private int read(int start) {
        char c = source.charAt(start);
        if (isPlain(c) && isAlone(start)) {
            add(c, Characters.kind(c), start, start + 1);
            return start + 1;
        }
        if (c == '\\' && start + 1 < source.length() && isQuotationMark(source.charAt(start + 1))) {
            return start + 1; // The mark was escaped for another format, such as JSON.
        }
        reader.moveTo(start);
        while (reader.start() == start) {
            readCluster();
        }
        return reader.start();
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

    /** Returns whether the next character cannot belong to the cluster of the character at this index. */
    private boolean isAlone(int index) {
        if (index + 1 == source.length()) {
            return true;
        }
        char next = source.charAt(index + 1);
        if (next < 0x300) {
            return next != '&';
        }
        if (Syllables.areJoined(source.charAt(index), next)) {
            return false;
        }
        return switch (Characters.kind(next)) {
            case LETTER -> next != TATWEEL && !Character.isSurrogate(next) && !Characters.isTrailingJamo(next);
            case UNSPACED -> !VowelAm.ends(next);
            case COMBINING, SYMBOL, INVISIBLE -> false;
            default -> true;
        };
    }

    private static boolean isQuotationMark(char c) {
        return c == '"' || c == '\'';
    }

    /** Reads the cluster that begins with the character of the reader, and moves the reader after it. */
    private void readCluster() {
        int first = reader.codePoint();
        int start = reader.start();
        int end = reader.end();
        reader.advance();
        CharacterKind kind = Characters.kind(first);
        switch (kind) {
            case INVISIBLE -> readInvisible(first, start, end);
            case LINE_BREAK -> {
                if (first == '\r' && source.startsWith("\n", end)) {
                    end++;
                    reader.moveTo(end);
                }
                add('\n', kind, start, end);
            }
            default -> readCluster(first, kind, start, end);
        }
    }

    private void readInvisible(int c, int start, int end) {
        if (Characters.isExtender(c)) {
            extendCluster(start, end);
        } else if (DirectionalOverrides.reorders(source, c, end)) {
            add(c, CharacterKind.SYMBOL, start, end);
        }
    }

    private void readCluster(int first, CharacterKind kind, int start, int endOfFirst) {
        StringBuilder cluster = null;
        int end = endOfFirst;
        int last = first;
        while (!reader.isAtEnd()) {
            int next = reader.codePoint();
            if (joins(first, kind, last, next) || VowelAm.continues(cluster, next)) {
                if (cluster == null) {
                    cluster = new StringBuilder().appendCodePoint(first);
                }
                cluster.appendCodePoint(next);
            } else if (!Characters.isExtender(next) && !(next == TATWEEL && kind == CharacterKind.LETTER)) {
                break;
            }
            end = reader.end();
            last = next;
            reader.advance();
        }
        if (cluster == null && !NormalForm.hasOther(first)) {
            add(first, kind, start, end);
        } else {
            addForm(cluster == null ? Character.toString(first) : cluster.toString(), kind, start, end);
        }
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
                        || (FIRST_TAG <= next && next <= LAST_TAG) // They tell the flags of regions apart.
                        || (last == ZERO_WIDTH_JOINER && nextKind == CharacterKind.SYMBOL)
                        || (first == last
                                && Characters.isRegionalIndicator(first)
                                && Characters.isRegionalIndicator(next));
            case UNSPACED ->
                nextKind == CharacterKind.UNSPACED && (Characters.isStacker(last) || Syllables.areJoined(last, next));
            case LETTER -> Characters.isTrailingJamo(next);
            default -> false;
        };
    }

    private void addForm(String cluster, CharacterKind kind, int start, int end) {
        String letters = VowelAm.inTwoParts(cluster);
        String form =
                letters.codePoints().allMatch(ComparableCharacters::hasOneForm) ? letters : NormalForm.of(letters);
        boolean hasMarks = cluster.codePointCount(0, cluster.length()) > 1;
        boolean isSymbol = hasMarks && !kind.isWordCharacter() && kind != CharacterKind.UNSPACED;
        form.codePoints().forEach(c -> add(c, isSymbol ? CharacterKind.SYMBOL : Characters.kind(c), start, end));
    }

    /** Returns whether a letter of a syllable is compared as it is. This saves time for most syllables. */
    private static boolean hasOneForm(int c) {
        return Characters.kind(c) == CharacterKind.UNSPACED && !NormalForm.hasOther(c);
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
    public int original(int index) {
        CharacterReader original = new CharacterReader(source);
        original.moveTo(starts[index]);
        return original.codePoint();
    }

    @Override
    public String toString() {
        return new String(codePoints, 0, size);
    }
}
