package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/** Reads clusters of characters, and characters that must be changed before they are compared. */
final class ClusterReader {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** The tag characters, which distinguish flags such as the flags of England and Scotland. */
    private static final int FIRST_TAG = 0xE0020;

    private static final int LAST_TAG = 0xE007F;

    private final String source;
    private final ComparableCharacters characters;
    private final CharacterReader reader;

    /** Makes a reader that adds what it reads to the characters. */
    ClusterReader(String source, ComparableCharacters characters) {
        this.source = source;
        this.characters = characters;
        this.reader = new CharacterReader(source);
    }

    /** Reads the character or cluster that begins at this UTF-16 index of the source, and returns the index after it. */
    int read(int start) {
        if (source.charAt(start) == '\\' && start + 1 < source.length() && isQuotationMark(source.charAt(start + 1))) {
            return start + 1; // The mark was escaped for another format, such as JSON.
        }
        reader.moveTo(start);
        while (reader.start() == start) {
            readCluster();
        }
        return reader.start();
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
                characters.add('\n', kind, start, end);
            }
            default -> readCluster(first, kind, start, end);
        }
    }

    private void readInvisible(int c, int start, int end) {
        if (Characters.isExtender(c)) {
            characters.extendCluster(start, end);
        } else if (DirectionalOverrides.reorders(source, c, end)) {
            characters.add(c, CharacterKind.SYMBOL, start, end);
        }
    }

    private void readCluster(int first, CharacterKind kind, int start, int endOfFirst) {
        StringBuilder cluster = null;
        int end = endOfFirst;
        int last = first;
        while (!reader.isAtEnd()) {
            int next = reader.codePoint();
            if (joins(first, kind, last, next)
                    || (kind == CharacterKind.UNSPACED && VowelAm.continues(cluster, next))) {
                if (cluster == null) {
                    cluster = new StringBuilder().appendCodePoint(first);
                }
                cluster.appendCodePoint(next);
            } else if (!Characters.isExtender(next)
                    && !(next == ComparableCharacters.TATWEEL && kind == CharacterKind.LETTER)) {
                break;
            }
            end = reader.end();
            last = next;
            reader.advance();
        }
        if (cluster == null && !NormalForm.hasOther(first)) {
            characters.add(first, kind, start, end);
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
        String form = letters.codePoints().allMatch(ClusterReader::hasOneForm) ? letters : NormalForm.of(letters);
        boolean hasMarks = cluster.codePointCount(0, cluster.length()) > 1;
        boolean isSymbol = hasMarks && !kind.isWordCharacter() && kind != CharacterKind.UNSPACED;
        form.codePoints()
                .forEach(c -> characters.add(c, isSymbol ? CharacterKind.SYMBOL : Characters.kind(c), start, end));
    }

    /** Returns whether a letter of a syllable is compared without a change. This saves time for most syllables. */
    private static boolean hasOneForm(int c) {
        return Characters.kind(c) == CharacterKind.UNSPACED && !NormalForm.hasOther(c);
    }
}
