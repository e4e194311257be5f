package dev.readout.text;

import dev.readout.internal.Require;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The exact characters of an article, never normalised.
 *
 * <p>Positions count Unicode code points from 0: a character outside the Basic Multilingual Plane (BMP), such as an
 * emoji, counts as one, a combining mark counts separately, and CRLF counts as two. Accessing a position takes constant
 * time, even if the text has characters outside the BMP. Converting a UTF-16 index or a UTF-8 offset to a position
 * takes O(log n) steps in such a text.
 *
 * <pre>{@code
 * Text text = Text.of("Netanyahu said: “We cooperate.”");
 * Passage said = text.find("said");
 * said.hull(); // [10,14)
 * }</pre>
 */
public final class Text {
    private static final int PLACES_SHOWN = 5;

    /**
     * The number of characters that are read in one call. The JVM compiles a short method that is called often long before
     * it compiles a long loop.
     */
    private static final int LINE = 64;

    private final String string;
    private final int length;

    // Both are computed on first use. Two threads may compute them twice; the results are equal and immutable.
    private @Nullable Positions positions;
    private @Nullable String sha256;

    private Text(String string, int length) {
        this.string = string;
        this.length = length;
    }

    /**
     * Returns the text of these characters.
     *
     * @param string the characters; may be empty
     * @return the text
     * @throws IllegalArgumentException if the string has an unpaired surrogate; the message names its index
     */
    public static Text of(String string) {
        Objects.requireNonNull(string, "string");
        char[] line = new char[Math.min(string.length(), LINE)];
        int pairs = 0;
        for (int from = 0; from < string.length(); from += LINE) {
            int to = Math.min(string.length(), from + LINE);
            string.getChars(from, to, line, 0);
            if (hasSurrogate(line, to - from)) {
                pairs += pairs(string, from, to);
            }
        }
        return new Text(string, string.length() - pairs);
    }

    /** Returns whether one of the first characters of a line is a half of a surrogate pair. */
    private static boolean hasSurrogate(char[] line, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(line[i])) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of characters outside the BMP that begin from one index to before another. */
    private static int pairs(String string, int from, int to) {
        int pairs = 0;
        for (int i = from; i < to; i++) {
            if (Character.isSurrogate(string.charAt(i))) {
                if (Character.isSupplementaryCodePoint(string.codePointAt(i))) {
                    pairs++;
                } else if (!Character.isSupplementaryCodePoint(string.codePointBefore(i + 1))) {
                    Require.wellFormed("text", string);
                }
            }
        }
        return pairs;
    }

    /**
     * Returns the number of code points.
     *
     * @return at least 0
     */
    public int length() {
        return length;
    }

    /**
     * Returns all characters.
     *
     * @return the string from which this text was created
     */
    public String string() {
        return string;
    }

    /**
     * Returns the characters of a span.
     *
     * @param span a span within this text
     * @return the characters from its start to its end
     * @throws IllegalArgumentException if the span ends beyond this text
     */
    public String slice(Span span) {
        requireWithin(span);
        return slice(span.start(), span.end());
    }

    String slice(int start, int end) {
        return string.substring(index(start), index(end));
    }

    /**
     * Returns the passage of one span.
     *
     * @param start the position of its first character
     * @param end the position after its last character
     * @return the passage
     * @throws IllegalArgumentException if {@code start} is negative, {@code end} is less than {@code start}, or {@code
     *     end} is beyond this text
     */
    public Passage passage(int start, int end) {
        requireWithin(new Span(start, end));
        return new Passage(this, start, end);
    }

    /**
     * Returns the passage of one span.
     *
     * @param span a span within this text
     * @return the passage
     * @throws IllegalArgumentException if the span ends beyond this text
     */
    public Passage passage(Span span) {
        requireWithin(span);
        return new Passage(this, span.start(), span.end());
    }

    /**
     * Returns the passage of a range in UTF-16 code units, as {@link String} and regular expressions count them.
     *
     * @param start the index of its first code unit
     * @param end the index after its last code unit
     * @return the passage
     * @throws IllegalArgumentException if {@code start} or {@code end} is beyond {@link #string()} or between the two
     *     halves of a character, or {@code end} is less than {@code start}
     */
    public Passage passageFromUtf16(int start, int end) {
        int first = fromUtf16("start", start);
        int last = fromUtf16("end", end);
        if (end < start) {
            throw new IllegalArgumentException("end must be >= start " + start + ": " + end);
        }
        return new Passage(this, first, last);
    }

    /**
     * Returns the passage of several spans, in the given order.
     *
     * @param pieces the spans within this text, at least one
     * @return the passage
     * @throws IllegalArgumentException if there is no piece, or if a piece ends beyond this text
     */
    public Passage passage(List<Span> pieces) {
        Objects.requireNonNull(pieces, "pieces");
        Require.that(!pieces.isEmpty(), "pieces", "have at least one span", pieces);
        pieces.forEach(this::requireWithin);
        return new Passage(this, pieces);
    }

    /**
     * Returns the only passage with these words.
     *
     * @param words the exact characters, at least one
     * @return the passage
     * @throws IllegalArgumentException if the words are empty, do not occur, or occur in several places; the message
     *     says where
     */
    public Passage find(String words) {
        return one(words, "", findAll(words));
    }

    /**
     * Returns the only passage with these words within a span, such as a paragraph.
     *
     * @param words the exact characters, at least one
     * @param within the span to search
     * @return the passage
     * @throws IllegalArgumentException if the span ends beyond this text, or if the words are empty, do not occur in
     *     the span, or occur in several places of it; the message says where
     */
    public Passage find(String words, Span within) {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(within, "within");
        requireWithin(within);
        return one(words, " within " + within, findAll(words, within));
    }

    /**
     * Returns every passage with these words, in the order of the text. Overlapping occurrences are returned
     * separately.
     *
     * @param words the exact characters, at least one
     * @return the passages; empty if the words do not occur
     * @throws IllegalArgumentException if the words are empty
     */
    public List<Passage> findAll(String words) {
        return findAll(words, new Span(0, length));
    }

    private List<Passage> findAll(String words, Span within) {
        Objects.requireNonNull(words, "words");
        Require.that(!words.isEmpty(), "words", "have at least one character", "\"\"");
        Require.wellFormed("words", words);
        int count = words.codePointCount(0, words.length());
        int last = index(within.end()) - words.length();
        List<Passage> found = new ArrayList<>();
        for (int at = string.indexOf(words, index(within.start()));
                at >= 0 && at <= last;
                at = string.indexOf(words, at + 1)) {
            int start = fromUtf16Index(at);
            found.add(new Passage(this, start, start + count));
        }
        return List.copyOf(found);
    }

    private static Passage one(String words, String where, List<Passage> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("words must occur in the text" + where + ": " + Require.quoted(words));
        }
        StringBuilder places = new StringBuilder();
        found.stream().limit(PLACES_SHOWN).forEach(passage -> places.append(' ').append(passage.hull()));
        throw new IllegalArgumentException("words must occur in the text" + where + " once, not " + found.size()
                + " times at" + places + (found.size() > PLACES_SHOWN ? " ..." : "") + ": " + Require.quoted(words));
    }

    /**
     * Returns the index of a position in UTF-16 code units, as {@link String} counts them.
     *
     * @param position a position from 0 to {@link #length()}
     * @return the index in {@link #string()}
     * @throws IllegalArgumentException if the position is beyond this text
     */
    public int toUtf16Index(int position) {
        requirePosition(position);
        return index(position);
    }

    /**
     * Returns the position of an index in UTF-16 code units.
     *
     * @param index an index from 0 to the length of {@link #string()}
     * @return the position in code points
     * @throws IllegalArgumentException if the index is beyond the string or between the two halves of a character
     */
    public int fromUtf16Index(int index) {
        return fromUtf16("index", index);
    }

    private int fromUtf16(String attribute, int index) {
        if (index < 0 || index > string.length()) {
            Require.that(false, attribute, "be from 0 to " + string.length(), index);
        }
        if (isBmp()) {
            return index;
        }
        int position = positions().fromUtf16(index);
        Require.that(position >= 0, attribute, "be at the start of a character", index);
        return position;
    }

    /**
     * Returns the UTF-8 offset of a position, in bytes.
     *
     * @param position a position from 0 to {@link #length()}
     * @return the offset in {@link #utf8()}
     * @throws IllegalArgumentException if the position is beyond this text
     */
    public long toUtf8Offset(int position) {
        requirePosition(position);
        return positions().toUtf8(position);
    }

    /**
     * Returns the position of a UTF-8 offset in bytes.
     *
     * @param offset an offset from 0 to the length of {@link #utf8()}
     * @return the position in code points
     * @throws IllegalArgumentException if the offset is beyond the end or inside a character
     */
    public int fromUtf8Offset(long offset) {
        Positions known = positions();
        Require.that(
                offset >= 0 && offset <= known.utf8Length(), "offset", "be from 0 to " + known.utf8Length(), offset);
        int position = known.fromUtf8(offset);
        Require.that(position >= 0, "offset", "be at the start of a character", offset);
        return position;
    }

    /**
     * Returns the bytes of this text in UTF-8.
     *
     * @return a new array, without a byte order mark
     */
    public byte[] utf8() {
        return string.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns the SHA-256 (FIPS 180-4) of this text's bytes in UTF-8.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            try {
                known = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(utf8()));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("Every Java platform has SHA-256", e);
            }
            sha256 = known;
        }
        return known;
    }

    private boolean isBmp() {
        return length == string.length();
    }

    private int index(int position) {
        return isBmp() ? position : positions().toUtf16(position);
    }

    private Positions positions() {
        Positions known = positions;
        if (known == null) {
            known = new Positions(string, length);
            positions = known;
        }
        return known;
    }

    private void requirePosition(int position) {
        if (position < 0 || position > length) {
            throw new IllegalArgumentException("position must be from 0 to " + length + ": " + position);
        }
    }

    private void requireWithin(Span span) {
        Objects.requireNonNull(span, "span");
        if (span.end() > length) {
            throw new IllegalArgumentException("span must end within the text of " + length + " code points: " + span);
        }
    }

    /**
     * Returns whether the other object is a text of the same characters. Texts of equal length are compared by their
     * {@link #sha256()}, which each text computes only once.
     *
     * @param other the object to compare with
     * @return whether all characters are the same
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Text that
                        && string.length() == that.string.length()
                        && sha256().equals(that.sha256()));
    }

    /**
     * Returns the hash code of the characters.
     *
     * @return the hash code of {@link #string()}
     */
    @Override
    public int hashCode() {
        return string.hashCode();
    }

    /**
     * Returns a short description; {@link #string()} has the characters.
     *
     * @return the number of code points and the first and last words
     */
    @Override
    public String toString() {
        return "Text of " + length + " code points " + Require.quoted(string);
    }
}
